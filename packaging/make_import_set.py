"""500 mixed files as phones give them, 40 of them broken, to bring in in one go.

``python packaging/make_import_set.py FOLDER`` writes them and prints what they are. All numbers
begin with 129, which nobody was given; all names are invented.
"""

from __future__ import annotations

import datetime as dt
import io
import os
import struct
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import import_files as files
from import_sounds import ENDINGS, Sounds

ROOT = Path(__file__).resolve().parents[1]
NUMBER, CARD, OTHER = files.COLLECTOR, "12900008831", files.NAME
GOOD, BROKEN = 460, 40

# Brand -> (folder on the phone, how it names a recording); {n} number, {w} name, {t} the time.
RECORDERS: dict[str, tuple[str, str]] = {
    "xiaomi": ("MIUI/sound_recorder/call_rec", "{w}({n})_{t:%Y%m%d%H%M%S}"),
    "xiaomi-at": ("MIUI/sound_recorder/call_rec", "通话录音@{n}({n})_{t:%Y%m%d%H%M%S}"),
    "huawei-name": ("Sounds/CallRecord", "{w}@{n}_{t:%Y%m%d%H%M%S}"),
    "huawei": ("Sounds/CallRecord", "{n}_{t:%Y%m%d_%H%M%S}"),
    "honor": ("record", "{n}_{t:%Y%m%d%H%M%S}"),
    "oppo": ("Music/Recordings/Call Recordings", "{n}-{t:%y%m%d%H%M}"),
    "oneplus": ("Record/PhoneRecord", "{w}-{t:%y%m%d%H%M}"),
    "vivo": ("Record/Call", "{n} {t:%Y-%m-%d %H-%M-%S}"),
    "samsung": ("Recordings/Call", "通话录音 {n}_{t:%y%m%d_%H%M%S}"),
    "samsung-name": ("Recordings/Call", "Call recording {w}_{t:%y%m%d_%H%M%S}"),
    "samsung-way": ("Recordings/Call", "Call_{t:%Y%m%d_%H%M%S}_INCOMING_{n}"),
    "bcr": ("BCR", "{t:%Y%m%d_%H%M%S}.123+0800_in_{n}_{w}"),
    "lineage": ("CallRecordings", "{n}_{t:%y%m%d_%H%M%S}123"),
    "lenovo": ("Sound_recorder/Phone_recorder", "{n}_通话_{t:%m月%d日_%H点%M分}"),
    "lg": ("VoiceRecorder", "0d{t:%Y%m%d%H%M%S}p{n}"),
    "prefixed": ("录音", "通话录音_{n}_{t:%Y%m%d%H%M%S}(1)"),
    "typed": ("录音", "{t:%Y年%m月%d日 %H点%M分}{n}"),
    "computer": ("录音", "录音 {t:%Y-%m-%d %H.%M}"),
    "stamp": ("录音", "{t:%Y%m%d_%H%M%S}"),
    "iphone": ("备忘录", "新录音 {i}"),
}
SCREENS = (
    "Screenshot_{t:%Y%m%d_%H%M%S}", "Screenshot_{t:%Y-%m-%d-%H-%M-%S}_com.tencent.mm",
    "截屏{t:%Y%m%d%H%M%S}", "微信图片_{t:%Y%m%d%H%M%S}", "屏幕截图 {t:%Y-%m-%d %H%M%S}",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportSet:
    """What was written; ``broken`` names the way in which each is broken."""

    folder: Path
    good: tuple[Path, ...]
    broken: dict[Path, str]
    numbers: dict[Path, str]  # recordings whose name holds a number


def _time(no: int) -> dt.datetime:
    return dt.datetime(2025, 11, 3, 21, 7, 5, tzinfo=files.SHANGHAI) + dt.timedelta(
        minutes=413 * no
    )


class _Writer:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.good: list[Path] = []
        self.broken: dict[Path, str] = {}
        self.numbers: dict[Path, str] = {}

    def put(self, name: str, data: bytes, how: str = "", at: dt.datetime | None = None) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if at is not None:  # as a copying tool leaves it: the end of the call
            os.utime(path, (at.timestamp() + 60,) * 2)
        if how:
            self.broken[path] = how
        else:
            self.good.append(path)
        return path


def make(folder: Path) -> ImportSet:
    """Write the 500 files into *folder* (made if it is not there)."""
    out = _Writer(folder)
    sounds = Sounds(
        (ROOT / "resources" / "sample" / "12900008831_20260108_221530.amr").read_bytes()
    )
    kinds = list(ENDINGS)
    for no in range(200):
        where, pattern = list(RECORDERS.values())[no % len(RECORDERS)]
        number = (NUMBER, CARD)[no % 2]
        kind = kinds[no // len(RECORDERS) % len(kinds)]
        at = _time(no)
        name = pattern.format(n=number, w=OTHER, t=at, i=no)
        path = out.put(f"{where}/{name}.{ENDINGS[kind]}", sounds.make(kind, no), at=at)
        if "{n}" in pattern:
            out.numbers[path] = number
    for no in range(90):
        name = SCREENS[no % len(SCREENS)].format(t=_time(no))
        out.put(f"Pictures/Screenshots/{name}.png", files.screenshot(no), at=_time(no))
    for no in range(60):
        at = _time(no)
        out.put(f"DCIM/Camera/IMG_{at:%Y%m%d_%H%M%S}.jpg", files.photo(no, at), at=at)
    for no, kind in enumerate(("WEBP", "GIF", "BMP") * 5):
        stamp = int(_time(no).timestamp() * 1000)
        data = files.photo(1000 + no, _time(no), kind)
        out.put(f"Pictures/WeiXin/mmexport{stamp}.{kind.lower()}", data, at=_time(no))
    rest: tuple[tuple[int, str, Callable[[int], bytes]], ...] = (
        (12, "备份/sms-{i:03}.xml", lambda no: files.sms_xml(no, _time(no))),
        (8, "备份/calls-{i:03}.xml", lambda no: files.calls_xml(no, _time(100 + no))),
        (15, "备份/导出{i:03}.csv", lambda no: files.csv(no, _time(no))),
        (8, "备份/messages-{i:03}.json", lambda no: files.json_export(no, _time(no))),
        (12, "邮件/逾期通知{i:03}.eml", lambda no: files.mail(no, _time(no))),
        (9, "聊天/聊天记录{i:03}.txt", lambda no: files.chat(no, _time(no))),
        (6, "便条{i:03}.txt", files.note),
        (4, "公告{i:03}.html", files.page),
        (6, "合同/通知{i:03}.pdf", files.pdf),
        (5, "合同/协议{i:03}.docx", files.word),
    )
    for count, name, maker in rest:
        for no in range(count):
            out.put(name.format(i=no), maker(no), at=_time(no))
    while len(out.good) < GOOD:
        no = 2000 + len(out.good)
        name = f"{NUMBER}_{_time(no):%Y%m%d%H%M%S}.mp3"
        inside = (f"Sounds/CallRecord/{name}", sounds.make("mp3", no))
        out.put(f"微信文件/打包{no}.zip", files.archive(inside))
    _break(out, sounds)
    assert (len(out.good), len(out.broken)) == (GOOD, BROKEN)
    return ImportSet(folder, tuple(out.good), out.broken, out.numbers)


def _break(out: _Writer, sounds: Sounds) -> None:
    """Two of each; every way is one that users meet, or one that an attacker would try."""
    m4a, png, jpg = sounds.make("m4a", 9001), files.screenshot(9002), files.photo(9003, _time(1))
    zipped = files.archive(("a.txt", files.note(1)), ("b.txt", files.note(2)))
    ways: dict[str, tuple[str, Callable[[int], bytes]]] = {
        "empty": ("call.amr", lambda _no: b""),
        "m4a without its index": ("call.m4a", lambda no: m4a[:40] + bytes(300 + no)),
        "wav without sound": ("call.wav", lambda no: sounds.make("wav", no)[:44]),
        "amr that is only a heading": ("call.amr", lambda no: b"#!AMR\n" + b"\xff" * no),
        "mp3 that is none": ("call.mp3", lambda no: b"ID3\x04" + bytes(900 + no)),
        "png cut off": ("shot.png", lambda no: png[: len(png) // 2 + no]),
        "png with wrong sums": ("shot.png", lambda no: png[:60] + bytes(8 + no) + png[68 + no :]),
        "jpeg cut off": ("photo.jpg", lambda no: jpg[: len(jpg) // 2 + no]),
        "picture of 10 gigapixels": ("photo.png", _huge),
        "xml cut off": ("sms.xml", lambda no: files.sms_xml(no, _time(no))[:-30]),
        "xml with entities": ("sms.xml", _laughing),
        "json cut off": ("sms.json", lambda no: files.json_export(2 * no, _time(no))[:-9]),
        "text with zeros": ("note.txt", lambda no: files.note(no) * 2000 + bytes(9)),
        "program": ("app.exe", lambda no: b"MZ\x90\x00\x03" + bytes(400 + no)),
        "zip cut off": ("pack.zip", lambda no: zipped[: -30 - no]),
        "zip bomb": ("pack.zip", _bomb),
        "zip with a password": ("pack.zip", _locked),
        "zip in a zip": ("pack.zip", lambda no: files.archive((f"{no}.zip", zipped))),
        "rar": ("pack.rar", lambda no: b"Rar!\x1a\x07\x01\x00" + bytes(60 + no)),
        "database": ("wx.db", lambda no: b"SQLite format 3\x00" + bytes(500 + no)),
    }
    for how, (name, maker) in ways.items():
        for no in (1, 2):
            out.put(f"坏文件/{how.replace(' ', '-')}-{no}-{name}", maker(no), how)


def _huge(no: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(bytes(4000 + no)))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


def _laughing(no: int) -> bytes:
    lines = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 9))
    head = f'<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY e0 "{no}">{lines}]>'
    return f"{head}<smses>&e8;</smses>".encode()


def _bomb(no: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("call.wav", bytes(8_000_000 + no))
    return out.getvalue()


def _locked(no: int) -> bytes:
    data = bytearray(files.archive((f"{no}.txt", files.note(no))))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("make_import_set.py FOLDER", file=sys.stderr)
        return 2
    made = make(Path(arguments[0]))
    print(f"{len(made.good)} good, {len(made.broken)} broken in {made.folder}")
    for how, count in Counter(made.broken.values()).items():
        print(f"  {count}  {how}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
