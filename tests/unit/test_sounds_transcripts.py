"""Marks, quotes and transcripts: models, versions in a real case, and what the bundle prints."""

from __future__ import annotations

import datetime as dt
import subprocess
import wave
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.errors_sounds import TranscriptNotReadable
from cunzheng.core.moments import parse_moment
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.sounds import SoundMark
from cunzheng.core.transcripts import DraftSource, Transcript, TranscriptLine
from cunzheng.core.values import Channel, Contact, Evidence
from cunzheng.intake.subtitles import read_subtitles
from cunzheng.papers import bundle
from cunzheng.services import contacts, importing, sounds, transcripts
from cunzheng.services.cases import Case
from cunzheng.ui.models.listening import Listening, bars
from cunzheng.ui.models.transcript import TranscriptSheet, place


@pytest.fixture
def recording(case: Case, tmp_path: Path) -> Evidence:
    path = tmp_path / "call.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00\x10\x00\xf0" * 8000 * 45)  # 90 s
    importing.commit(case, importing.examine([path]).candidates, numbers=frozenset())
    return case.evidence()[0]


def contact_of(case: Case, recording: Evidence) -> Contact:
    if case.contacts():
        return case.contacts()[0]
    draft = Contact(
        id="",
        channel=Channel.CALL,
        start=parse_moment("2025-11-18 23:14:02"),
        evidence_ids=(recording.id,),
    )
    return contacts.log_contact(case, draft)[0]


# --- models ------------------------------------------------------------------------------------


def test_silence_is_jumped_and_a_stretch_repeated() -> None:
    model = Listening()
    model.speech = ((1000, 2000), (5000, 6000))
    assert model.next_place(2500) is None  # not asked for
    model.skip = True
    assert model.next_place(0) == 1000
    assert model.next_place(1500) is None
    assert model.next_place(2500) == 5000
    assert model.next_place(4600) is None  # too short to jump
    assert model.next_place(6500) is None  # nothing comes after it
    assert model.silent_ms(10_000) == 8000
    assert model.press_loop(5800) == "begun"
    assert model.press_loop(1200) == "looping"
    assert model.loop == (1200, 5800)
    assert model.next_place(5900) == 1200
    assert model.next_place(100) == 1200
    assert model.next_place(2500) == 5000
    assert model.press_loop(0) == "off"
    assert model.loop is None


def test_bars_show_the_loudest_of_their_part() -> None:
    assert bars(b"", 4) == []
    assert bars(bytes([0, 10, 0, 20]), 2) == [0.5, 1.0]
    assert len(bars(bytes(range(1, 50)), 200)) == 200


@pytest.mark.parametrize(
    ("text", "ms"),
    [("01:07", 67_000), ("1:01:07", 3_667_000), ("67", 67_000), ("1\uff1a07", 67_000),
     ("1:07.5", 67_500), ("", None), ("x", None), ("1:99", None), ("1:2:3:4", None),
     ("-1", None)],
)  # fmt: skip
def test_a_place_is_read_as_people_write_it(text: str, ms: int | None) -> None:
    assert place(text) == ms


def test_a_changed_line_waits_for_the_check_again() -> None:
    sheet = TranscriptSheet("e")
    first = sheet.add(-1, 5000)
    sheet.change(first, speaker="A", text="later")
    second = sheet.add(first, 1000)
    sheet.change(second, speaker="B", text="sooner")
    third = sheet.add(second, 9000)
    assert sheet.lines[third].speaker == "A"  # two people take turns
    assert [one.text for one in sheet.value().lines] == ["sooner", "later"]
    sheet.check_all()
    assert sheet.unchecked == 0
    assert sheet.at(7000) == first
    sheet.change(first, text="later")  # the same words
    assert sheet.lines[first].checked
    sheet.change(first, text="other")
    assert sheet.unchecked == 1
    sheet.take([TranscriptLine(7000, "", "x", checked=True)], DraftSource.FILE)
    assert sheet.unchecked == 2


# --- files -------------------------------------------------------------------------------------


def test_subtitles_and_plain_text() -> None:
    srt = "1\r\n00:01:07,500 --> 00:01:09,000\r\n催收：你必须<b>今天</b>还\r\n第二行\r\n"
    assert read_subtitles(srt.encode("gb18030")) == (
        TranscriptLine(67_500, "催收", "你必须今天还 第二行"),
    )
    vtt = "WEBVTT\n\nNOTE no\n\n00:05.000 --> 00:07.000\n<v 本人>工号多少？</v>\n"
    assert read_subtitles(vtt.encode()) == (TranscriptLine(5000, "本人", "工号多少？"),)
    text = "[01:07] A: hello\n\nno place here\n1:00:01 done"
    assert read_subtitles(b"\xef\xbb\xbf" + text.encode()) == (
        TranscriptLine(67_000, "A", "hello"),
        TranscriptLine(None, "", "no place here"),
        TranscriptLine(3_601_000, "", "done"),
    )
    for junk in (b"", b"\n\n", b"\x00\x01\x02", b"x" * (5 * 2**20)):
        with pytest.raises(TranscriptNotReadable):
            read_subtitles(junk)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
def test_no_file_breaks_the_reader(data: bytes) -> None:
    for one in (data, b"1\n00:00:01,000 --> 00:00:02,000\n" + data):
        try:
            lines = read_subtitles(one)
        except TranscriptNotReadable:
            continue
        assert all(not line.checked for line in lines)


# --- in the case -------------------------------------------------------------------------------


def test_a_mark_has_versions_and_is_taken_back_with_a_reason(
    case: Case, recording: Evidence
) -> None:
    placed, changes = sounds.save_mark(case, SoundMark(recording.id, 67_000))
    assert changes
    again, _changes = sounds.save_mark(
        case, SoundMark(recording.id, 67_000, 70_000, " threat "), placed.id
    )
    assert again.mark.note == "threat"
    assert not sounds.save_mark(case, again.mark, placed.id)[1]
    assert sounds.marks(case, recording.id) == (again,)
    with pytest.raises(InvalidValue):
        sounds.save_mark(case, SoundMark(recording.id, 5, 5))
    with pytest.raises(NoSuchItem):
        sounds.save_mark(case, SoundMark("nobody", 5))
    with pytest.raises(ReasonNeeded):
        sounds.withdraw_mark(case, again, " ")
    sounds.withdraw_mark(case, again, "wrong place")
    assert sounds.marks(case) == ()


def test_a_quote_puts_the_place_into_the_letter(case: Case, recording: Evidence) -> None:
    from cunzheng.papers.exhibits import said
    from cunzheng.papers.facts import fact_view

    contact = contact_of(case, recording)
    made, _changes = sounds.quote(case, contact.id, recording.id, 67_900, "再不还就找你单位")
    assert recording.id in made.evidence_ids
    assert not sounds.quote(case, contact.id, recording.id, 67_900, "再不还就找你单位")[1]
    view = fact_view(made, case.evidence()).quotes[0]
    assert "录音01分07秒" in said("quote_mark", view).replace(" ", "")
    with pytest.raises(InvalidValue):
        sounds.quote(case, contact.id, recording.id, 0, "  ")


def test_the_trace_is_made_once_from_the_stream(case: Case, recording: Evidence) -> None:
    assert sounds.stored(case, recording.id) is None
    made, changes = sounds.ensure(case, recording.id)
    assert changes
    assert made.duration_ms == 90_000
    assert len(made.peaks) == 1800
    assert sounds.stored(case, recording.id) == made
    assert not sounds.ensure(case, recording.id)[1]


def test_a_transcript_has_versions(case: Case, recording: Evidence) -> None:
    assert not transcripts.save(case, Transcript(recording.id))
    lines = (TranscriptLine(0, " A ", " hello "), TranscriptLine(5, "", "  "))
    assert transcripts.save(case, Transcript(recording.id, lines))
    kept = transcripts.get(case, recording.id)
    assert kept == Transcript(recording.id, (TranscriptLine(0, "A", "hello"),))
    assert not transcripts.save(case, kept)
    transcripts.save(case, Transcript(recording.id, (TranscriptLine(0, "A", "hallo"),)))
    assert len(transcripts.history(case, recording.id)) == 2
    with pytest.raises(NoSuchItem):
        transcripts.save(case, Transcript("nobody", lines))
    assert transcripts.transcriber() is None
    assert transcripts.draft(b"", "audio/wav") == ()


def test_the_bundle_prints_checked_lines_only(
    case: Case, recording: Evidence, tmp_path: Path, a_day: dt.date
) -> None:
    sounds.save_mark(case, SoundMark(recording.id, 67_000, 70_000, "提到单位"))
    lines = (
        TranscriptLine(3_000, "催收", "你好，我是催收员。", checked=True),
        TranscriptLine(67_000, "催收", "再不还就找你单位。", marked=True, checked=True),
        TranscriptLine(80_000, "催收", "这一行没有核对。"),
    )
    transcripts.save(case, Transcript(recording.id, lines))
    pdf = bundle.render_bundle(
        case.profile(), case.evidence(), case.contacts(), (), a_day, case.head(),
        case.open_evidence, NULL_PROGRESS, spoken=transcripts.for_papers(case),
    )  # fmt: skip
    path = tmp_path / "b.pdf"
    path.write_bytes(pdf)
    text = "".join(
        subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
        ).stdout.split()
    )
    assert "录音文字稿" in text
    assert "录音00分03秒" in text
    assert "【重点】再不还就找你单位" in text
    assert "这一行没有核对" not in text
    assert "另有1行尚未与录音核对" in text
    assert "录音01分07秒至录音01分10秒" in text
    assert "提到单位" in text
