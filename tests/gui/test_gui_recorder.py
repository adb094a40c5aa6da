"""The recorder in the window: its states, the strip, the lock and the close; log and forms."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cunzheng.casefile import takes
from cunzheng.core import statements as values
from cunzheng.core.errors import NoMicrophone
from cunzheng.core.moments import Precision, TimeSource, parse_moment
from cunzheng.core.statements import Visit, WitnessStatement
from cunzheng.core.takes import CUT_OFF, TakeStart
from cunzheng.core.values import Channel, Reached
from cunzheng.services import cases
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.quick_log import QuickLogDialog
from cunzheng.ui.dialogs.recorder import RecorderDialog
from cunzheng.ui.dialogs.statement_form import StatementDialog
from cunzheng.ui.dialogs.statements import StatementsDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models.quick import What, When
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.recording import Stage
from cunzheng.ui.widgets.recording_strip import RecordingStrip, scaled

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from takes_kit import RATE, Fed, tone


@pytest.fixture
def view(unlock, case_path: Path) -> CaseView:
    opened = unlock(case_path)
    opened.recording.make = Fed
    opened.recording.input_name = lambda: "一"
    return opened


@pytest.fixture
def running(view: CaseView, qtbot) -> CaseView:
    view.recording.start(None)
    qtbot.waitUntil(lambda: view.recording.stage is Stage.RECORDING, timeout=20_000)
    return view


def test_record_by_keyboard_and_log_the_contact(
    view: CaseView, window, qtbot, find, settle
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    dialog = find(RecorderDialog)
    settle()
    strip = view.findChild(RecordingStrip)
    assert not strip.isVisible()
    assert dialog.go.hasFocus()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    assert "●" not in dialog.state.text()
    qtbot.waitUntil(lambda: view.recording.stage is Stage.RECORDING, timeout=20_000)
    dialog.refresh()
    assert "●" in dialog.state.text()
    assert strip.isVisible()
    assert "●" in strip.state.text()
    qtbot.waitUntil(lambda: view.recording.elapsed_s > 0.7 and strip.level.value() > 50)
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    settle(lambda: not view.recording.busy)
    (evidence,) = view.session.snapshot.evidence
    assert evidence.source == "recorder"
    assert not strip.isVisible()
    qtbot.mouseClick(dialog.log, Qt.MouseButton.LeftButton)
    contact = find(LogContactDialog)
    assert contact.links.chosen == (evidence.id,)
    contact.reject()


def test_the_window_may_be_closed_over_a_recording(running: CaseView, find, settle) -> None:
    running.record()
    dialog = find(RecorderDialog)
    dialog.reject()
    strip = running.findChild(RecordingStrip)
    assert running.recording.stage is Stage.RECORDING
    assert strip.isVisible()
    strip.stop.click()
    settle(lambda: not running.recording.busy)
    assert len(running.session.snapshot.evidence) == 1


def test_a_lock_waits_for_the_recording(running: CaseView, window, find, settle, qtbot) -> None:
    window.guard.lock_soon()
    assert window.current() is running  # nobody cut it
    window.lock()
    find(MessageDialog).reject()  # go on, lock afterwards
    assert running.recording.stage is Stage.RECORDING
    running.recording.stop()
    settle(lambda: not running.recording.busy)
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage)


def test_stop_keep_and_lock(running: CaseView, window, find, settle, case_path: Path) -> None:
    qtbot_wait = running.recording
    window.lock()
    find(MessageDialog).accept_button.click()
    settle(lambda: not qtbot_wait.busy)
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage)
    with cases.open_case(case_path, "一句只有我知道的话") as case:
        assert [one.source for one in case.evidence()] == ["recorder"]


def test_closing_asks(running: CaseView, window, find, settle) -> None:
    window.close()
    assert window.isVisible()
    find(MessageDialog).reject()
    assert running.recording.stage is Stage.RECORDING
    running.recording.stop()
    settle(lambda: not running.recording.busy)


def test_an_input_that_changes_is_noted_and_a_lost_one_ends_it(
    running: CaseView, qtbot, settle, find
) -> None:
    recording = running.recording
    recording.input_name = lambda: "另一个麦克风"
    qtbot.waitUntil(lambda: recording._input == "另一个麦克风", timeout=10_000)
    recording._live.recorder.unplug()
    settle(lambda: not recording.busy)
    (evidence,) = running.session.snapshot.evidence
    assert evidence.described.warnings == (CUT_OFF,)
    payloads = [o.payload for o in running.session.snapshot.custody if o.kind == takes.NOTED]
    assert "另一个麦克风" in payloads[0]
    assert "device_lost" in payloads[1]


def test_no_microphone_is_a_sentence(view: CaseView, find, settle) -> None:
    class Refused(Fed):
        def start(self) -> None:
            raise NoMicrophone

    view.recording.make = Refused
    view.record()
    dialog = find(RecorderDialog)
    settle()
    dialog.go.click()
    settle(lambda: not view.recording.busy)
    assert dialog.said.text() == NoMicrophone().message()
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_test_take_is_not_kept(view: CaseView, find, settle, monkeypatch) -> None:
    monkeypatch.setattr("cunzheng.ui.dialogs.recorder.TEST_S", 0.3)
    view.record()
    dialog = find(RecorderDialog)
    settle()
    dialog.trial.click()
    assert not dialog.go.isEnabled()
    settle(lambda: dialog._trial is None)
    assert dialog.hear.isEnabled()
    assert dialog._wav[:4] == b"RIFF"
    assert view.session.snapshot.evidence == ()
    assert not any("take" in one.kind for one in view.session.snapshot.custody)
    dialog.reject()


def test_what_a_crash_left_is_saved_at_the_next_opening(
    case_path: Path, unlock, find, settle
) -> None:
    with cases.open_case(case_path, "一句只有我知道的话") as case:
        start = TakeStart(
            parse_moment("2026-11-18 23:14:02", TimeSource.RECORDER_CLOCK), "麦", RATE
        )
        take_id = takes.begin(case.store, start)
        takes.append(case.store, take_id, 0, tone(0.5))
    view = unlock(case_path)
    told = find(MessageDialog)
    settle()
    (evidence,) = view.session.snapshot.evidence
    assert evidence.described.warnings == (CUT_OFF,)
    told.accept()


def test_the_meter_is_for_the_ear() -> None:
    assert (scaled(0.0), scaled(1.0)) == (0, 100)
    assert 0 < scaled(0.01) < scaled(0.1) < 100


# --- the twenty-second log -----------------------------------------------------------------------


# The list of numbers opens while one types; the offscreen plug-in says so.
@pytest.mark.qt_log_ignore(
    "grabbing the keyboard", "propagateSizeHints", "support raise", "PulseAudio", "pa_context",
    extend=True,
)  # fmt: skip
def test_a_missed_call_in_three_answers(view: CaseView, window, qtbot, find, settle) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    dialog = find(QuickLogDialog)
    dialog.who.setFocus()
    qtbot.keyClicks(dialog.who, "129 0000 8830")
    qtbot.keyClick(dialog.who, Qt.Key.Key_Return)
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    (contact,) = view.session.snapshot.contacts
    assert (contact.channel, contact.answered) == (Channel.CALL, False)
    assert (contact.number, contact.lender_id) == ("12900008830", "l1")
    assert contact.start is not None
    assert contact.start.precision is Precision.MINUTE
    assert contact.reached is Reached.UNKNOWN


def test_what_is_not_known_stays_unknown(view: CaseView, find, settle) -> None:
    view.quick_log()
    dialog = find(QuickLogDialog)
    dialog.choose(What.VISIT, When.UNKNOWN)
    dialog.who.setText("自称小王")
    dialog.more.click()
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    (contact,) = view.session.snapshot.contacts
    assert contact.start is None
    assert contact.answered is None
    assert (contact.number, contact.collector) == ("", "自称小王")
    whole = find(LogContactDialog)  # the whole form, on the same contact
    assert whole.value(view.session.snapshot.profile).id == contact.id
    whole.reject()


def test_this_morning_is_only_a_day_with_a_word(view: CaseView, find, settle) -> None:
    view.quick_log()
    dialog = find(QuickLogDialog)
    assert not dialog.day.isEnabled()
    dialog.choose(What.CALL, When.MORNING)
    dialog.save.click()
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    (contact,) = view.session.snapshot.contacts
    assert contact.start is not None
    assert contact.start.precision is Precision.DAY
    assert contact.note


# --- forms ----------------------------------------------------------------------------------------


def test_a_visit_is_filled_in_and_opened_again(view: CaseView, qtbot, find, settle) -> None:
    view.fill_form(values.VISIT)
    dialog = find(StatementDialog)
    dialog.answers["who"].setText("自称外访")
    dialog.answers["visitors"].setValue(2)
    dialog.answers["said"].setPlainText("不还就贴大字报")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    listed = find(StatementsDialog)
    settle(lambda: listed.list.count() == 1)
    assert not listed.pdf.isEnabled()
    listed.edit.click()
    again = find(StatementDialog)
    value = again.value()
    assert isinstance(value, Visit)
    assert (value.who, value.visitors, value.said) == ("自称外访", 2, "不还就贴大字报")
    again.reject()


def test_a_statement_is_printed(view: CaseView, find, settle, tmp_path: Path) -> None:
    view.fill_form(values.WITNESS)
    dialog = find(StatementDialog)
    dialog.answers["witness"].setText("林母（虚构）")
    dialog.save.click()
    listed = find(StatementsDialog)
    settle(lambda: listed.list.count() == 1)
    listed.save_pdf(str(tmp_path / "a.pdf"))
    find(MessageDialog).accept()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    listed.reject()


def test_a_form_half_filled_comes_back_after_the_lock(
    view: CaseView, window, find, settle, unlock, case_path: Path
) -> None:
    view.fill_form(values.WITNESS)
    find(StatementDialog).answers["heard"].setPlainText("还没写完的一句")
    window.lock()
    settle()
    assert isinstance(window.current(), UnlockPage)
    unlock(case_path)
    dialog = find(StatementDialog)
    value = dialog.value()
    assert isinstance(value, WitnessStatement)
    assert value.heard == "还没写完的一句"
    dialog.reject()


def test_every_field_of_a_form_has_a_name(view: CaseView, find) -> None:
    for kind in values.CLASSES:
        view.fill_form(kind)
        dialog = find(StatementDialog)
        for key, field in dialog.answers.items():
            assert field.accessibleName() or key == "evidence_ids"
        dialog.done(0)
        dialog.hide()
