"""Hostile bytes for every parser: refused with our own reasons; no crash, no hang, no memory.

Hypothesis gives each parser text and bytes of its own kind; real files with changed bytes go
through the whole way in a process with a limit of memory (intake_mutations.py).
CUNZHENG_FUZZ sets how many changed files there are of each kind.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cunzheng.core.errors import ImportRefused
from cunzheng.intake import archives, audio, columns, images, jsonexports, mail, messages, sniff
from cunzheng.intake.callnames import PICTURE, RECORDING, VIDEO
from cunzheng.intake.chats import read_chat
from cunzheng.intake.limits import Limits
from cunzheng.intake.tools import Tools

TOOLS = Tools.load(limits=Limits(budget_s=5, decoded_s=600, pixels=10_000_000))
EACH = int(os.environ.get("CUNZHENG_FUZZ", "150"))
SEED = int(os.environ.get("CUNZHENG_FUZZ_SEED", "20261125"))
TEXT = st.text(max_size=400)
STAMPS = st.sampled_from(
    ["2026-03-18 21:37:05", "2026年3月18日 下午9:37", "2026-99-99 99:99", "2603182137",
     "20260318213705", "99999999999999", "05月13日_15点26分", "02月30日_25点61分"]
)  # fmt: skip
NUMBERISH = st.sampled_from(
    ["12900008830", "+86 571", "1069000000455", "转8021", "(", ")", "@", "_"]
)
MORE = settings(
    max_examples=max(40, EACH // 2), suppress_health_check=[HealthCheck.too_slow], deadline=None
)


def refused_or_read(read: Callable[[], object]) -> None:
    try:
        read()
    except ImportRefused:
        return


def pieces(*words: str) -> st.SearchStrategy[str]:
    """Text put together from the words of a format and anything else."""
    return st.lists(st.sampled_from(words) | TEXT | STAMPS | NUMBERISH, max_size=30).map("".join)


@MORE
@given(st.binary(max_size=600), st.binary(max_size=100))
def test_sniffing(head: bytes, tail: bytes) -> None:
    try:
        assert sniff.sniff(head, tail) in sniff.KINDS
    except ImportRefused:
        return


@MORE
@given(st.lists(TEXT | STAMPS | NUMBERISH, max_size=9).map("".join))
def test_names(name: str) -> None:
    for what in (RECORDING, PICTURE, VIDEO):
        claims = TOOLS.names.read(name, what)
        if claims is not None and claims.moment is not None:
            assert 2000 <= claims.moment.instant.year < 2100


@MORE
@given(
    pieces("<smses>", "<sms address='1' date='2' body='", "'/>", "<!DOCTYPE a>", "&#55357;",
           "&#x110000;", "&lt;", "<mms>", "<part ct='text/plain' text='x'/>", "</smses>")
)  # fmt: skip
def test_xml(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    refused_or_read(
        lambda: messages.read_xml(io.BytesIO(data), TOOLS.limits, numbers=TOOLS.numbers)
    )


@MORE
@given(pieces("号码,时间,内容\n", ",", '"', "\n", "\r", ";", "\t", "date,number,text\n", "\0"))
def test_tables(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    refused_or_read(
        lambda: columns.read_csv(
            io.BytesIO(data), TOOLS.limits, names=TOOLS.columns, numbers=TOOLS.numbers
        )
    )
    refused_or_read(lambda: columns.shape(io.BytesIO(data), names=TOOLS.columns))
    chosen = {columns.signature_of(text.partition("\n")[0].split(",")): {"at": 9, "text": 0}}
    refused_or_read(
        lambda: columns.read_csv(
            io.BytesIO(data),
            TOOLS.limits,
            names=TOOLS.columns,
            numbers=TOOLS.numbers,
            chosen=chosen,
        )
    )


@MORE
@given(pieces("From: ", "Date: ", "Subject: ", "=?gb2312?B?", "?=", "\r\n", "\r\n\r\n", "--x",
              "Content-Type: multipart/mixed; boundary=x", "Content-Transfer-Encoding: base64",
              "charset=\"", "Received: a; ", "<p>", "<!--", "<style>"))  # fmt: skip
def test_mail(text: str) -> None:
    data = b"From: a@b.example\r\n" + text.encode("utf-8", "surrogatepass")
    refused_or_read(lambda: mail.read_mail(io.BytesIO(data), TOOLS.limits))


@MORE
@given(pieces("\n", " ", "：", "我", "发件人：", "时间：", "内容：", "[", "]", "(", " - ", "———"))
def test_chats(text: str) -> None:
    export = read_chat(text, TOOLS.chats, TOOLS.numbers, TOOLS.limits)
    if export is not None:
        said = "".join(one.text for one in export.items)
        assert all(line.strip() in text for line in said.splitlines())  # no word is invented


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT | STAMPS,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["address", "date", "type", "body", "number", "duration", "messages",
                         "时间", "内容", "号码", "name"]) | TEXT,
        inner, max_size=6,
    ),
    max_leaves=30,
)  # fmt: skip


@MORE
@given(JSON, st.integers(0, 50))
def test_json(value: object, cut: int) -> None:
    data = json.dumps(value).encode()
    data = data[: len(data) - cut] if cut > 40 else data
    refused_or_read(
        lambda: jsonexports.read_json(
            io.BytesIO(data), TOOLS.limits, names=TOOLS.columns, numbers=TOOLS.numbers
        )
    )


HEADS = {
    "image/jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "image/png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "image/webp": b"RIFF\x00\x10\x00\x00WEBPVP8 ", "image/gif": b"GIF89a", "image/bmp": b"BM",
}  # fmt: skip
SOUND_HEADS = {
    "audio/mp4": b"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00", "audio/amr": b"#!AMR\n",
    "audio/mpeg": b"\xff\xfb\x90\x64", "audio/wav": b"RIFF\x00\x00\x01\x00WAVEfmt ",
    "audio/ogg": b"OggS\x00\x02", "audio/flac": b"fLaC\x00\x00\x00\x22",
    "audio/aac": b"\xff\xf1\x50\x80",
    "audio/x-ms-wma": bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"),
    "audio/webm": b"\x1aE\xdf\xa3",
    "audio/x-caf": b"caff\x00\x01\x00\x00", "video/avi": b"RIFF\x00\x10\x00\x00AVI LIST",
}  # fmt: skip


@MORE
@given(st.sampled_from(sorted(HEADS)), st.binary(max_size=500))
def test_pictures(kind: str, rest: bytes) -> None:
    data = HEADS[kind] + rest
    refused_or_read(lambda: images.examine_picture(io.BytesIO(data), kind, TOOLS.limits))


@MORE
@given(st.sampled_from(sorted(SOUND_HEADS)), st.binary(max_size=500))
def test_recordings(kind: str, rest: bytes) -> None:
    data = SOUND_HEADS[kind] + rest
    refused_or_read(lambda: audio.examine_sound(io.BytesIO(data), kind, TOOLS.limits))


@MORE
@given(st.binary(max_size=300), st.binary(max_size=200))
def test_archives(front: bytes, back: bytes) -> None:
    data = b"PK\x03\x04" + front + b"PK\x01\x02" + back + b"PK\x05\x06" + back[:18]

    def read() -> None:
        box = archives.Archive(io.BytesIO(data), len(data), TOOLS.limits)
        for one in box.members():
            box.read(one.key)

    refused_or_read(read)


@pytest.mark.skipif(os.name == "nt", reason="no limits of memory there")
def test_changed_bytes_of_every_kind(tmp_path: Path, tally: Callable[..., None]) -> None:
    """Segments of real files, changed; in a process that may take 3 GiB and no more."""
    program = Path(__file__).with_name("intake_mutations.py")
    done = subprocess.run(
        [sys.executable, str(program), str(EACH), str(SEED)],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60 + 20 * EACH,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert len(told["kinds"]) >= 20
    for kind, one in told["kinds"].items():
        assert one["in"] + one["refused"] == EACH, kind
    assert sum(one["refused"] for one in told["kinds"].values()) > EACH  # the changes do bite
    kinds = told["kinds"].values()
    tally(
        changed_files=EACH * len(kinds), refused=sum(one["refused"] for one in kinds),
        taken_in=sum(one["in"] for one in kinds),
    )  # fmt: skip
    assert told["peak_mib"] < 1200
