"""Both languages are complete, in step with the code, and every text is a literal."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core import texts
from cunzheng.core.errors import WrongPassword

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "i18n.py"


def load():
    """packaging/ is no package on purpose (it would hide the library of that name)."""
    spec = importlib.util.spec_from_file_location("cunzheng_i18n", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_nothing_is_unfinished() -> None:
    assert [f"{one.where}: {one.what}" for one in load().unfinished()] == []


def test_hidden_texts_are_found(tmp_path: Path, monkeypatch) -> None:
    i18n = load()
    (tmp_path / "bad.py").write_text(
        'translate("A", f"x{1}")\ntranslate("A", "fine" " joined")\n', "utf-8"
    )
    monkeypatch.setattr(i18n, "SOURCES", tmp_path)
    found, problems = i18n.collect()
    assert [one.source for one in found] == ["fine joined"]
    assert [one.where for one in problems] == ["bad.py:1"]


def test_errors_speak_chinese_through_the_ts_file() -> None:
    texts.install(texts.catalogue(asset("i18n/cunzheng_zh_CN.ts")), "zh_CN")
    assert WrongPassword().message().startswith("密码不能打开这个案卷")
