"""Cases for tests: made once, copied as bytes and opened by their raw key.

Making one costs half a second of the processor, most of it to derive keys; a copy costs a
twentieth. What is made is a real case file, and every test has its own.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from cunzheng.casefile.key import KdfProfile, RawKey
from cunzheng.casefile.store import Store
from cunzheng.core.values import Profile
from cunzheng.services import cases
from cunzheng.services.cases import Case


@cache
def _made(password: str, profile: Profile | None) -> tuple[bytes, RawKey, KdfProfile | None]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.czx")
        case = cases.create_case(path, password, profile)
        raw, kdf = case.store.raw_key, case.store.kdf
        case.close(backup=False)
        return path.read_bytes(), raw, kdf


def lay_down(path: Path, password: str, profile: Profile | None = None) -> Path:
    """A closed case file at *path*, as ``create_case`` leaves it."""
    path.write_bytes(_made(password, profile)[0])
    return path


def opened(path: Path, password: str, profile: Profile | None = None) -> Case:
    """A case at *path*, open, as ``create_case`` returns it."""
    _data, raw, kdf = _made(password, profile)
    case = cases.ready(Store.open_raw(lay_down(path, password, profile), raw))
    case.store.kdf = kdf
    return case
