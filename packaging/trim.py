"""Make the frozen folder smaller on Linux without taking anything away that the app uses.

Called by build.py before the self-test, which proves that nothing needed went. Four steps, each
with a check of its own; where a tool of binutils is missing, that step is left out and said:

1. libraries that PyInstaller brought for a part of Qt that was dropped, and nothing needs now;
2. symbols. strip breaks some libraries that auditwheel rewrote (their segments are no longer where
   the loader wants them): the headers are looked at afterwards, and such a one is kept as it was;
3. encoders of video. PyAV's FFmpeg is linked with x265, x264 and SVT-AV1, which only write video;
   the app reads. Each is replaced by a library of the same name whose functions answer 0, which
   FFmpeg takes for an encoder that cannot be opened. No line of FFmpeg is changed;
4. the data of ICU, which Qt needs for sorting: of some 200 languages Chinese and English are kept,
   and everything that belongs to no language. Encodings, dictionaries that find words in a line and
   transliteration go: the app decodes with Python, and Qt breaks lines by itself.
"""

from __future__ import annotations

import platform
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

ENCODERS = ("libx265", "libx264", "libSvtAv1Enc")
# Opened by name at run time, so that no header tells of them.
OPENED_BY_NAME = ("libportaudio", "libpython", "libQt6FFmpegStub")
# Of the data of ICU: what carries a language in its name and is none of these goes.
LANGUAGES = ("root", "zh", "en", "pool", "res_index", "supplementalData")
_LANGUAGE_FILE = re.compile(r"(?:(?P<part>[a-z]+)/)?(?P<name>[A-Za-z0-9_]+)\.res")
_PAGE = 4096


def trim(app: Path, say: Callable[[str], None]) -> None:
    """All four steps on the folder *app*."""
    inner = app / "_internal"
    steps: tuple[tuple[str, tuple[str, ...], Callable[[], int]], ...] = (
        ("libraries that nothing needs", ("readelf",), lambda: drop_unneeded(app)),
        ("symbols", ("strip", "readelf"), lambda: strip_all(inner)),
        ("encoders of video", ("as", "ld", "nm"), lambda: without_encoders(inner / "av.libs")),
        ("other languages in ICU", ("as", "ld"), lambda: smaller_icu(inner / "PySide6/Qt/lib")),
    )
    for what, tools, step in steps:
        missing = [one for one in tools if shutil.which(one) is None]
        if missing:
            say(f"there is no {', '.join(missing)} here: {what} stay")
            continue
        say(f"{what}: {step() / 1e6:.1f} MB less")


def _run(*command: str | Path) -> str:
    done = subprocess.run([str(one) for one in command], capture_output=True, text=True, check=True)
    return done.stdout


def _libraries(folder: Path) -> list[Path]:
    """Every ELF file that is no link."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


# --- 1 ---


def needed(path: Path) -> set[str]:
    """The libraries a file asks the loader for."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _run("readelf", "-dW", path)))


def drop_unneeded(app: Path) -> int:
    """Remove what lies beside the programs or among Qt's libraries as lib*.so and is asked for by
    nothing; bytes saved.

    What lies in other folders stays: Python or a plug-in loader may open it.
    """
    inner = app / "_internal"
    loose = {
        one.name: one
        for folder in (inner, inner / "PySide6/Qt/lib")
        for one in folder.glob("lib*.so*")
        if not one.name.startswith(OPENED_BY_NAME)
    }
    others = [one for one in _libraries(app) if loose.get(one.name) != one]
    asked: set[str] = set()
    waiting = [name for one in others for name in needed(one)]
    while waiting:
        name = waiting.pop()
        if name not in asked:
            asked.add(name)
            if name in loose:
                waiting += needed(loose[name])
    saved = 0
    for name, path in loose.items():
        if name not in asked:
            saved += 0 if path.is_symlink() else path.stat().st_size
            path.unlink()
    return saved


# --- 2 ---


def loadable(path: Path) -> bool:
    """Are the segments where the loader wants them? strip moves those of some rewritten files."""
    loads = re.findall(r"LOAD\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s", _run("readelf", "-lW", path))
    return bool(loads) and all((int(at, 16) - int(to, 16)) % _PAGE == 0 for at, to in loads)


def strip_all(inner: Path) -> int:
    """Drop symbols that only a debugger reads, where the file can still be loaded; bytes saved."""
    saved = 0
    with tempfile.TemporaryDirectory() as folder:
        stripped = Path(folder) / "stripped"
        for path in _libraries(inner):
            done = subprocess.run(
                ["strip", "--strip-unneeded", "-o", str(stripped), str(path)],
                capture_output=True, check=False,
            )  # fmt: skip
            if done.returncode or not loadable(stripped):
                continue
            less = path.stat().st_size - stripped.stat().st_size
            if less > 0:
                saved += less
                mode = path.stat().st_mode
                shutil.copyfile(stripped, path)
                path.chmod(mode)
    return saved


# --- 3 ---


def without_encoders(libs: Path) -> int:
    """Put libraries that encode nothing in the place of :data:`ENCODERS`; bytes saved."""
    saved, asked = 0, set[str]()
    for path in libs.glob("*.so*"):
        asked |= set(re.findall(r" U (\S+)", _run("nm", "-D", "--undefined-only", path)))
    for name in ENCODERS:
        for path in libs.glob(f"{name}-*.so*"):
            saved += path.stat().st_size
            _link(stub(_run("nm", "-D", "--defined-only", "-S", path), asked), path)
            saved -= path.stat().st_size
    return saved


def stub(symbols: str, asked: Collection[str]) -> str:
    """Assembler for a library with those of the *symbols* (as ``nm -S`` lists them) that are
    *asked* for: every function answers 0, every variable is 0.
    """
    lines = ["\t.text", "zero:", *_answer_zero()]
    for line in symbols.splitlines():
        found = re.fullmatch(r"[0-9a-f]+(?: ([0-9a-f]+))? ([A-Za-z]) (\S+)", line.strip())
        if found is None or found[3] not in asked:
            continue
        size, kind, name = int(found[1] or "0", 16), found[2].upper(), found[3]
        lines.append(f"\t.globl {name}")
        if kind in {"T", "W", "I"}:
            lines += [f"\t.type {name}, %function", f"\t.set {name}, zero"]
        else:
            room = size or 8
            lines += [
                "\t.bss", "\t.balign 32", f"\t.type {name}, %object", f"\t.size {name}, {room}",
                f"{name}:", f"\t.zero {room}", "\t.text",
            ]  # fmt: skip
    return "\n".join(lines) + '\n\t.section .note.GNU-stack,"",%progbits\n'


def _answer_zero() -> list[str]:
    arm = platform.machine() == "aarch64"
    return ["\tmov w0, #0", "\tret"] if arm else ["\txor %eax, %eax", "\tret"]


def _link(source: str, path: Path) -> None:
    """A shared library of the same name as *path*, in its place."""
    soname = re.search(r"\(SONAME\).*\[(.+)\]", _run("readelf", "-dW", path))
    with tempfile.TemporaryDirectory() as folder:
        text, made, library = (Path(folder) / one for one in ("a.s", "a.o", "a.so"))
        text.write_text(source, "utf-8")
        _run("as", "-o", made, text)
        _run(
            "ld", "-shared", "-z", "noexecstack", "-soname", soname[1] if soname else path.name,
            "-o", library, made,
        )  # fmt: skip
        mode = path.stat().st_mode
        shutil.copyfile(library, path)
        path.chmod(mode)


# --- 4 ---


def smaller_icu(folder: Path) -> int:
    """Cut the languages nobody here uses out of libicudata; bytes saved."""
    saved = 0
    for path in folder.glob("libicudata.so.*"):
        if path.is_symlink():
            continue
        before = path.read_bytes()
        symbol, data = icu_data(path, before)
        if not symbol:
            continue
        cut = without_languages(data)
        with tempfile.NamedTemporaryFile(suffix=".dat") as kept:
            kept.write(cut)
            kept.flush()
            _link(
                f"\t.section .rodata\n\t.balign 16\n\t.globl {symbol}\n\t.type {symbol}, %object\n"
                f'\t.size {symbol}, {len(cut)}\n{symbol}:\n\t.incbin "{kept.name}"\n'
                '\t.section .note.GNU-stack,"",%progbits\n',
                path,
            )
        saved += len(before) - path.stat().st_size
    return saved


def icu_data(path: Path, library: bytes) -> tuple[str, bytes]:
    """The symbol of ICU's data in its library, and the data; ("", b"") where they are not."""
    table = _run("nm", "-D", "--defined-only", "-S", path)
    found = re.search(r"^([0-9a-f]+)(?: ([0-9a-f]+))? [A-Za-z] (icudt\d+_dat)", table, re.MULTILINE)
    if found is None:
        return "", b""
    address = int(found[1], 16)
    for at, to, size in re.findall(
        r"LOAD\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s+0x[0-9a-f]+\s+0x([0-9a-f]+)",
        _run("readelf", "-lW", path),
    ):
        begin, start, length = int(to, 16), int(at, 16), int(size, 16)
        if begin <= address < begin + length:
            first = start + address - begin
            return found[3], library[first : start + length]
    return "", b""


def without_languages(data: bytes) -> bytes:
    """ICU's common data (a header, a table of names and places, the items) with fewer items.

    The form is that of ucmndata.h: offsets count from the table, items lie on 16 bytes.
    """
    header = struct.unpack_from("<H", data)[0]
    if data[2:4] != b"\xda\x27":
        raise ValueError("not the data of ICU")
    count = struct.unpack_from("<I", data, header)[0]
    entries = [struct.unpack_from("<II", data, header + 4 + 8 * n) for n in range(count)]
    places = sorted(place for _name, place in entries)
    ends = dict(zip(places, [*places[1:], len(data) - header], strict=True))
    kept: list[tuple[bytes, bytes]] = []
    for name_at, place in entries:
        first = header + name_at
        name = data[first : data.index(b"\0", first)]
        if stays(name.decode("ascii")):
            kept.append((name, data[header + place : header + ends[place]]))
    names, offset = b"", 4 + 8 * len(kept)
    name_places = []
    for name, _item in kept:
        name_places.append(offset + len(names))
        names += name + b"\0"
    body, table = b"", b""
    base = offset + len(names)
    for (_name, item), name_at in zip(kept, name_places, strict=True):
        body += b"\0" * (-(header + base + len(body)) % 16)
        table += struct.pack("<II", name_at, base + len(body))
        body += item
    return data[:header] + struct.pack("<I", len(kept)) + table + names + body


def stays(name: str) -> bool:
    """Is an item of ICU's data (icudt73l/coll/zh.res) of no language, or of one that is kept?"""
    inside = name.partition("/")[2]
    found = _LANGUAGE_FILE.fullmatch(inside)
    if found is None:
        return not inside.endswith((".cnv", ".dict")) or inside == "gb18030.cnv"
    word = found["name"]
    if found["part"] == "translit":
        return False
    if found["part"] is None and not re.fullmatch(r"[a-z]{2,3}(?:_[A-Za-z0-9_]+)?", word):
        return True  # zoneinfo64, likelySubtags, currencyNumericCodes
    if found["part"] in {None, "coll", "brkitr", "curr", "lang", "region", "unit", "zone", "rbnf"}:
        return word in LANGUAGES or word.split("_")[0] in LANGUAGES
    return True


def main(arguments: Iterable[str]) -> int:
    """``trim.py FOLDER``: on a folder that was frozen before, for trying out."""
    for one in arguments:
        trim(Path(one), print)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
