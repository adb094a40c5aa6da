"""Subtitles and plain text as lines with a place: .srt, .vtt, or one line for each line."""

from __future__ import annotations

import codecs
import html
import re
from typing import Final

from cunzheng.core.errors_sounds import TranscriptNotReadable
from cunzheng.core.transcripts import TranscriptLine

MOST_BYTES: Final = 4 * 1024 * 1024
_MOST_LINES: Final = 20_000
_MOST_TEXT: Final = 2_000  # characters of one line
_CUE = re.compile(r"^\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{2})[.,](\d{1,3})\s*-->")
# 01:07 text, [00:01:07] text: how people write a place by hand.
_STAMP = re.compile(
    r"^\s*[\[(\uff08\u3010]?(?:(\d{1,2}):)?(\d{1,3}):(\d{2})[\])\uff09\u3011]?\s*(.*)$"
)
_TAG = re.compile(r"<[^<>]{0,200}>")
_VOICE = re.compile(r"^<v(?:\.[^ >]{0,50})? ([^<>]{1,60})>")
_SPEAKER = re.compile(r"^([^\s:\uff1a]{1,12})[:\uff1a]\s*(\S.*)$")


def read_subtitles(data: bytes) -> tuple[TranscriptLine, ...]:
    """Lines in the order of the file, none of them checked. Raises TranscriptNotReadable."""
    if len(data) > MOST_BYTES:
        raise TranscriptNotReadable
    text = _text(data).replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    found = _cues(lines) if any(_CUE.match(one) for one in lines) else _plain(lines)
    if not found:
        raise TranscriptNotReadable
    return tuple(found[:_MOST_LINES])


def _text(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise TranscriptNotReadable


def _ms(hours: str | None, minutes: str, seconds: str, rest: str = "0") -> int:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole * 1000 + int(rest.ljust(3, "0"))


def _cues(lines: list[str]) -> list[TranscriptLine]:
    found: list[TranscriptLine] = []
    at: int | None = None
    words: list[str] = []

    def done() -> None:
        if at is not None and words:
            found.append(_line(at, " ".join(words)))

    for raw in [*lines, ""]:
        cue = _CUE.match(raw)
        if cue:
            done()
            at, words = _ms(*cue.groups()), []
        elif not raw.strip():
            done()
            at, words = None, []
        elif at is not None:
            words.append(raw.strip())
    return found


def _plain(lines: list[str]) -> list[TranscriptLine]:
    found = []
    for raw in lines:
        if not raw.strip():
            continue
        stamp = _STAMP.match(raw)
        if stamp and stamp[4].strip():
            found.append(_line(_ms(stamp[1], stamp[2], stamp[3]), stamp[4]))
        else:
            found.append(_line(None, raw))
    return found


def _line(at: int | None, words: str) -> TranscriptLine:
    """The speaker is what stands before a colon, or the voice that WebVTT names."""
    voice = _VOICE.match(words)
    text = html.unescape(_TAG.sub("", words))
    text = "".join(one for one in text if one.isprintable()).strip()
    named = None if voice else _SPEAKER.match(text)
    speaker = voice[1].strip() if voice else (named[1] if named else "")
    return TranscriptLine(at, speaker, (named[2] if named else text)[:_MOST_TEXT])
