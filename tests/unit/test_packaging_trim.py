"""What makes the frozen folder smaller: cuts by the form of the file, and only what it may cut."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def trim() -> ModuleType:
    spec = importlib.util.spec_from_file_location("trim_under_test", ROOT / "packaging/trim.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def icu(items: dict[str, bytes]) -> bytes:
    """Data in ICU's form: header, table, names, items on 16 bytes."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(32, b"\0")
    names, table, body = b"", b"", b""
    first = 4 + 8 * len(items)
    room = first + sum(len(name) + 1 for name in items)
    for name, item in items.items():
        body += b"\0" * (-(32 + room + len(body)) % 16)
        table += struct.pack("<II", first + len(names), room + len(body))
        names += name.encode() + b"\0"
        body += item
    return header + struct.pack("<I", len(items)) + table + names + body


def items_of(data: bytes) -> dict[str, bytes]:
    """What a reader finds: by the table alone."""
    count = struct.unpack_from("<I", data, 32)[0]
    entries = [struct.unpack_from("<II", data, 36 + 8 * n) for n in range(count)]
    ends = [place for _name, place in entries[1:]] + [len(data) - 32]
    found = {}
    for (name_at, place), end in zip(entries, ends, strict=True):
        first = 32 + name_at
        assert (32 + place) % 16 == 0
        found[data[first : data.index(b"\0", first)].decode()] = data[32 + place : 32 + end]
    return found


def test_of_the_languages_two_stay_and_what_belongs_to_none(trim: ModuleType) -> None:
    given = {
        "icudt73l/coll/fr.res": b"french" * 50, "icudt73l/coll/root.res": b"order",
        "icudt73l/coll/zh.res": b"by sound", "icudt73l/fr_CA.res": b"canada",
        "icudt73l/ibm-943_P15A-2003.cnv": b"old", "icudt73l/likelySubtags.res": b"tags",
        "icudt73l/zh_Hans_CN.res": b"china",
    }  # fmt: skip
    cut = trim.without_languages(icu(given))
    found = items_of(cut)
    assert list(found) == sorted(found)  # a reader looks for a name by halving
    assert {name: item.rstrip(b"\0") for name, item in found.items()} == {
        name: item for name, item in given.items()
        if "fr" not in name and not name.endswith(".cnv")
    }  # fmt: skip
    with pytest.raises(ValueError, match="ICU"):
        trim.without_languages(b"\0" * 64)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("pool.res", True), ("root.res", True), ("zoneinfo64.res", True), ("en_US.res", True),
        ("curr/zh_Hant.res", True), ("curr/ja.res", False), ("zone/tzdbNames.res", False),
        ("brkitr/cjdict.dict", False), ("gb18030.cnv", True), ("cnvalias.icu", True),
        ("nfc.nrm", True), ("translit/root.res", False), ("lang/supplementalData.res", True),
    ],
)  # fmt: skip
def test_what_stays_is_told_by_its_name(trim: ModuleType, name: str, *, stays: bool) -> None:
    assert trim.stays(f"icudt73l/{name}") is stays


def test_an_empty_library_answers_nothing(trim: ModuleType, tmp_path: Path) -> None:
    """Loaded by the real loader: functions answer 0, variables are 0, the name is the old one."""
    for tool in ("as", "ld", "nm", "readelf"):
        if shutil.which(tool) is None or not sys.platform.startswith("linux"):
            pytest.skip(f"there is no {tool} here")
    listed = (
        "0000000000001000 0000000000000010 T encode_open\n"
        "0000000000002000 0000000000000008 D encoder_depth\n"
        "0000000000003000 0000000000000010 T nobody_asks\n"
    )
    path = tmp_path / "libencode.so.1"
    (tmp_path / "a.s").write_text("\t.text\nencode_open:\n\tret\n")
    subprocess.run(["as", "-o", tmp_path / "a.o", tmp_path / "a.s"], check=True)
    link = ["ld", "-shared", "-soname", "libencode.so.1", "-o", path, tmp_path / "a.o"]
    subprocess.run(link, check=True)
    trim._link(trim.stub(listed, {"encode_open", "encoder_depth"}), path)
    library = ctypes.CDLL(str(path))
    library.encode_open.restype = ctypes.c_void_p
    assert not library.encode_open(12)
    assert ctypes.c_int64.in_dll(library, "encoder_depth").value == 0
    assert not hasattr(library, "nobody_asks")
    assert trim.loadable(path)
    assert "libencode.so.1" in subprocess.run(
        ["readelf", "-dW", path], capture_output=True, text=True, check=True
    ).stdout  # fmt: skip
