"""Listening: play, seek, loop, marks, a quote, the transcript by keyboard, the lock."""

from __future__ import annotations

import io
import math
import struct
import tempfile
import wave
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QWidget

from cunzheng.core.transcripts import TranscriptLine
from cunzheng.core.values import Channel, Contact, Quote
from cunzheng.services import contacts, importing, sounds, transcripts
from cunzheng.ui.dialogs.listen import ListenDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.pages.unlock import UnlockPage

RATE = 16000


def talk() -> bytes:
    """1 s silence, 1 s buzz, 3 s silence, 1 s buzz."""
    out = io.BytesIO()
    parts = [(1.0, 0.0), (1.0, 1.0), (3.0, 0.0), (1.0, 1.0)]
    samples = []
    for seconds, loud in parts:
        for at in range(int(seconds * RATE)):
            buzz = sum(math.sin(2 * math.pi * 130 * n * at / RATE) / n for n in range(1, 12))
            samples.append(int(4000 * loud * buzz))
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return out.getvalue()


@pytest.fixture(scope="module")
def sound() -> bytes:
    return talk()


@pytest.fixture
def listen(view, settle, qtbot, sound: bytes, tmp_path: Path) -> ListenDialog:
    """A recording in the case with its contact, and its window."""
    path = tmp_path / "12900008830_20251118231402.wav"
    path.write_bytes(sound)
    found = importing.examine([path])
    view.session.write(
        view,
        lambda case, _p: (
            None, importing.commit(case, found.candidates, numbers=frozenset()).changes
        ),
    )  # fmt: skip
    settle(lambda: bool(view.session.snapshot.evidence))
    evidence = view.session.snapshot.evidence[0]
    if not view.session.snapshot.contacts:
        draft = Contact(id="", channel=Channel.CALL, evidence_ids=(evidence.id,))
        view.session.write(view, lambda case, _p: contacts.log_contact(case, draft))
        settle(lambda: bool(view.session.snapshot.contacts))
    view.show_exhibit(evidence.id)
    made = view.window().findChild(ListenDialog)
    settle(lambda: made.transcript.isEnabled() and made.player.waveform.isVisible())
    yield made
    if _alive(made):
        made.transcript.sheet.kept(made.transcript.sheet.value())
        made.reject()
    settle()


def _alive(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()


def test_it_plays_seeks_and_repeats_from_memory(
    listen, settle, qtbot, monkeypatch, tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    player = listen.player
    assert player.engine.player is None  # nothing plays by itself
    qtbot.keyClick(player.play, Qt.Key.Key_Space)
    settle(lambda: player.engine.player is not None)
    inner = player.engine.player
    qtbot.waitUntil(lambda: inner.duration() > 5000, timeout=10_000)
    player.engine.pause()
    player.waveform.setFocus()
    player.seek(2500)
    qtbot.waitUntil(lambda: inner.position() == 2500, timeout=5000)
    qtbot.keyClick(player.waveform, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: inner.position() == 0, timeout=5000)
    place = player.waveform.rect().center()
    qtbot.mouseClick(player.waveform, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: abs(inner.position() - 3000) < 60, timeout=5000)
    player.speed.setCurrentIndex(player.speed.findData(1.5))
    assert inner.playbackRate() == 1.5
    assert inner.pitchCompensation()
    player.seek(1000)
    player.press_loop()
    player.seek(2000)
    player.press_loop()
    assert player.engine.listening.loop == (1000, 2000)
    assert inner.error() is QMediaPlayer.Error.NoError
    assert list(scratch.iterdir()) == []


def test_the_louder_copy_keeps_the_place(listen, settle, qtbot) -> None:
    player = listen.player
    player.seek(1500)
    player.boost.click()
    settle(lambda: player._louder is not None)
    inner = player.engine.player
    qtbot.waitUntil(lambda: inner.position() == 1500, timeout=10_000)
    assert not player.engine.running
    assert player._louder != player._data
    player.boost.click()
    qtbot.waitUntil(lambda: inner.position() == 1500, timeout=10_000)


def test_the_curve_is_made_once_and_kept(view, listen, settle) -> None:
    got = []
    evidence_id = listen._evidence.id
    view.session.read(view, lambda case, _p: sounds.stored(case, evidence_id), got.append)
    settle(lambda: bool(got))
    assert len(got[0].peaks) == 120
    assert len(got[0].speech) == 2
    assert listen.player.skip.isEnabled()
    assert max(listen.player.waveform.bars(70)) == 1.0
    entries = []
    view.session.read(view, lambda case, _p: case.custody(), entries.append)
    settle(lambda: bool(entries))
    assert [one.kind for one in entries[0]].count("derived_kept") == 2
    # A second look finds them and adds nothing.
    listen.player.draw_curve()
    settle()
    view.session.read(view, lambda case, _p: case.custody(), entries.append)
    settle(lambda: len(entries) == 2)
    assert len(entries[1]) == len(entries[0])


def test_a_mark_gets_words_and_is_quoted_in_the_contact(view, listen, settle, qtbot) -> None:
    contact: Contact = view.session.snapshot.contacts[0]
    listen.player.seek(1500)
    qtbot.keyClick(listen.player.waveform, Qt.Key.Key_M)
    settle(lambda: len(listen.marks.marks) == 1)
    assert listen.focusWidget() is listen.marks.note
    qtbot.keyClicks(listen.marks.note, "pay or we call your office")
    qtbot.keyClick(listen.marks.note, Qt.Key.Key_Return)
    settle(lambda: bool(listen.marks.marks[0].mark.note))
    assert listen.marks.marks[0].mark.at_ms == 1500
    listen.marks.quote.click()
    settle(lambda: bool(view.session.snapshot.contact_by_id[contact.id].quotes))
    quotes = view.session.snapshot.contact_by_id[contact.id].quotes
    assert quotes == (Quote("pay or we call your office", listen._evidence.id, 1500),)
    listen.marks.quote.click()  # twice is once
    settle()
    assert len(view.session.snapshot.contact_by_id[contact.id].quotes) == 1
    listen.marks.remove.click()
    settle(lambda: not listen.marks.marks)


def test_the_transcript_is_written_by_keyboard(view, listen, settle, qtbot) -> None:
    sheet = listen.transcript
    listen.player.seek(1000)
    sheet.speaker.setFocus()
    qtbot.keyClicks(sheet.speaker, "A")
    qtbot.keyClicks(sheet.text, "who are you")
    listen.player.seek(5200)
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet.text
    qtbot.keyClicks(sheet.text, "pay today")
    qtbot.keyClick(sheet.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: not sheet.sheet.changed)
    got = []
    evidence_id = listen._evidence.id
    view.session.read(view, lambda case, _p: transcripts.get(case, evidence_id), got.append)
    settle(lambda: bool(got))
    assert got[0].lines == (
        TranscriptLine(1000, "A", "who are you"),
        TranscriptLine(5200, "", "pay today"),
    )
    assert not got[0].checked
    sheet.all.click()
    sheet.save.click()
    settle(lambda: not sheet.sheet.changed)
    view.session.read(view, lambda case, _p: transcripts.get(case, evidence_id), got.append)
    settle(lambda: len(got) == 2)
    assert got[1].checked
    # A correction takes the check back.
    sheet.list.setCurrentRow(0)
    qtbot.keyClicks(sheet.text, "?")
    assert not sheet.sheet.lines[0].checked
    assert sheet.sheet.lines[1].checked


def test_subtitles_come_in_as_a_draft(listen, settle, tmp_path: Path) -> None:
    path = tmp_path / "x.srt"
    path.write_text("1\n00:00:01,500 --> 00:00:03,000\nA: hello\n\n2\n00:00:05,000 --> x\nyes\n")
    listen.read_file(path)
    settle(lambda: len(listen.transcript.sheet.lines) == 2)
    assert listen.transcript.sheet.unchecked == 2
    empty = tmp_path / "y.srt"
    empty.write_bytes(b"\x00\x00\xff\xfe" * 9)
    listen.read_file(empty)
    settle(lambda: bool(listen.findChildren(MessageDialog)))
    for one in listen.findChildren(MessageDialog):
        one.reject()
    assert len(listen.transcript.sheet.lines) == 2


def test_a_lock_in_the_middle_gives_the_lines_back(
    window, view, listen, settle, qtbot, case_path: Path, unlock
) -> None:
    qtbot.keyClicks(listen.transcript.text, "not kept yet")
    window.lock()
    settle(lambda: isinstance(window.current(), UnlockPage))
    fresh = unlock(case_path)
    settle(lambda: fresh.window().findChild(ListenDialog) is not None)
    again = [one for one in fresh.window().findChildren(ListenDialog) if one.isVisible()]
    assert len(again) == 1
    settle(lambda: again[0].transcript.isEnabled())
    assert [one.text for one in again[0].transcript.sheet.lines] == ["not kept yet"]
    assert again[0].transcript.sheet.changed
    again[0].transcript.sheet.kept(again[0].transcript.sheet.value())
    again[0].reject()
    settle()


def test_closing_asks_when_lines_are_not_kept(listen, settle, qtbot) -> None:
    qtbot.keyClicks(listen.transcript.text, "x")
    qtbot.keyClick(listen, Qt.Key.Key_Escape)
    settle(lambda: bool(listen.findChildren(MessageDialog)))
    assert listen.isVisible()
    listen.findChildren(MessageDialog)[0].reject()
    settle()


def test_everything_that_takes_the_focus_has_a_name(listen) -> None:
    nameless = [
        type(one).__name__
        for one in listen.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert listen.player.waveform.accessibleDescription()
