"""An empty case for many tests: made once, copied as bytes and opened by its raw key.

Making one costs half a second of the processor, most of it to derive keys.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cunzheng.casefile.key import KdfProfile, RawKey
from cunzheng.casefile.store import Store
from cunzheng.services import cases
from cunzheng.services.cases import Case

PASSWORD = "测试 口令 2026"


@cache
def _made() -> tuple[bytes, RawKey, KdfProfile | None]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "案卷.czx")
        case = cases.create_case(path, PASSWORD)
        raw, kdf = case.store.raw_key, case.store.kdf
        case.close(backup=False)
        return path.read_bytes(), raw, kdf


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """As the one of tests/conftest.py, in a twentieth of its time."""
    data, raw, kdf = _made()
    path = tmp_path / "案卷.czx"
    path.write_bytes(data)
    opened = cases.ready(Store.open_raw(path, raw))
    opened.store.kdf = kdf
    opened.automatic_backup = False
    yield opened
    opened.close(backup=False)


__all__ = ["PASSWORD", "case"]
