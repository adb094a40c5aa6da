"""Another password and the emergency sheet, by the command line alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
import quick_cli

OLD, NEW = "一句只有我知道的话", "另外一句谁也猜不到"


def cunzheng(
    *words: str | Path, code: int = 0, password: str | None = None, text: str = ""
) -> subprocess.CompletedProcess[str]:
    env = {key: one for key, one in os.environ.items() if key != "CUNZHENG_PASSWORD"}
    if password is not None:
        env["CUNZHENG_PASSWORD"] = password
    done = quick_cli.run(words, env, text)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "案卷.czx"
    cunzheng("new", path, password=OLD)
    return path


def test_another_password(case: Path, tmp_path: Path) -> None:
    (tmp_path / "new").write_text(NEW + "\n", "utf-8")
    before = case.read_bytes()
    cunzheng("password", case, code=3, password=OLD)  # no new one was given
    cunzheng("password", case, "--new-password-file", "-", code=3, password=OLD, text="123456\n")
    cunzheng("password", case, "--new-password-file", tmp_path / "new", code=3, password=NEW)
    assert case.read_bytes() == before
    cunzheng("password", case, "--new-password-file", tmp_path / "new", password=OLD)
    cunzheng("verify", case, code=3, password=OLD)
    cunzheng("verify", case, password=NEW)
    # Both on standard input, one a line.
    both = ("--password-file", "-", "--new-password-file", "-")
    done = cunzheng("password", case, *both, "--json", text=f"{NEW}\n{OLD}\n")
    assert json.loads(done.stdout) == {"changed": True}
    cunzheng("verify", case, password=OLD)
    done = cunzheng("password", case, "--upgrade-key", "--json", password=OLD)
    assert json.loads(done.stdout) == {"upgraded": False}


def test_the_emergency_sheet_opens_and_sets_a_new_password(case: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "应急卡.pdf"
    done = cunzheng("--lang", "zh_CN", "emergency", case, "-o", pdf, password=OLD)
    assert "全部内容" in done.stdout
    words = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True
    ).stdout.decode("utf-8")
    found = dict(re.findall(r"(?m)(?:^|\s)(\d{1,2}) +((?:[0-9A-HJKMNP-TV-Z] ?){5})(?=\s|$)", words))
    groups = [found[str(number)].replace(" ", "") for number in range(1, 15)]
    text = " ".join(groups)
    assert text not in done.stdout + done.stderr

    cunzheng("verify", case, "--emergency-key", "-", text=text.lower() + "\n")
    cunzheng("verify", case, "--emergency-key", "-", text="\n".join(groups) + "\n")
    (tmp_path / "key.txt").write_text("-".join(groups), "utf-8")
    cunzheng("log", case, "--at", "2026-01-08", "--emergency-key", tmp_path / "key.txt")

    groups[6] = groups[6][1] + groups[6][0] + groups[6][2:]
    wrong = " ".join(groups) if groups[6][0] != groups[6][1] else ""
    done = cunzheng("verify", case, "--emergency-key", "-", code=3, text=wrong)
    assert not wrong or "7" in done.stderr
    cunzheng("verify", case, "--emergency-key", tmp_path / "none", code=6)

    reset = ("password", case, "--emergency-key", "-", "--new-password-file", "-")
    cunzheng(*reset, text=f"{text}\n{NEW}\n")
    cunzheng("verify", case, password=NEW)
    cunzheng("verify", case, code=3, password=OLD)
    done = cunzheng("--lang", "zh_CN", "verify", case, "--emergency-key", "-", code=3, text=text)
    assert "改过密码" in done.stderr
