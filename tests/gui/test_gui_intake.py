"""Bulk edits, picking parties, naming columns, drags without files, pasted messages, the guide."""

from __future__ import annotations

import datetime as dt
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Channel, Direction, EvidenceKind
from cunzheng.services import examining, phones
from cunzheng.services import settings as app_settings
from cunzheng.ui.dialogs.find_recordings import FindRecordingsDialog
from cunzheng.ui.dialogs.import_review import ImportDialog
from cunzheng.ui.dialogs.name_columns import NameColumnsDialog
from cunzheng.ui.dialogs.paste_text import PasteTextDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models import bulk, remaining
from cunzheng.ui.models.candidates import ImportRow, rows_of

NUMBER, PORT, PRIVATE = "12900008830", "1069000000455", "12900009501"


def drop_mime(widget, data: QMimeData) -> None:
    widget.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def choose(dialog: ImportDialog, *names: str) -> None:
    """Select the rows of these files, as with Ctrl and the mouse."""
    selection = dialog.view.selectionModel()
    selection.clearSelection()
    for at, row in enumerate(dialog.model.rows()):
        if row.candidate is not None and row.candidate.name in names:
            flags = QItemSelectionModel.SelectionFlag
            selection.select(dialog.model.index(at, 0), flags.Select | flags.Rows)


def rows(dialog: ImportDialog) -> dict[str, ImportRow]:
    return {one.candidate.name: one for one in dialog.model.rows() if one.candidate is not None}


@pytest.fixture
def three(tmp_path: Path, sample_files: Path) -> list[Path]:
    """Two pictures and a recording without a number in its name."""
    folder = tmp_path / "phone"
    folder.mkdir()
    shots = sorted(sample_files.glob("Screenshot_*.png"))[:2]
    found = [folder / "a.png", folder / "b.png", folder / "新录音 12.amr"]
    for new, old in zip(found, (*shots, next(sample_files.glob("*.amr"))), strict=True):
        new.write_bytes(old.read_bytes())
    return found


def test_many_rows_are_changed_at_once(view, find, settle, three: list[Path]) -> None:
    view.look_at(three)
    settle()
    dialog = find(ImportDialog)
    assert len(dialog.model.ticked()) == 3
    choose(dialog, "a.png", "b.png")
    assert "2" in dialog.bulk.said.text()
    assert dialog.bulk.kind.count() == len(bulk.PICTURES)
    dialog.bulk.kind.activated.emit(dialog.bulk.kind.findData(EvidenceKind.RECEIPT))
    dialog.typed.day.setDate(dt.date(2026, 3, 18))
    dialog.type_time.click()
    dialog.bulk.leave.click()
    assert len(dialog.model.ticked()) == 1
    choose(dialog, "新录音 12.amr")
    assert not dialog.bulk.kind.isEnabled()  # its bytes leave no choice
    dialog.bulk.number.setText("１２９ ００００ ８８３０")
    dialog.bulk.give_number.click()
    dialog.bulk.direction.activated.emit(dialog.bulk.direction.findData(Direction.INCOMING))
    dialog.bulk.source.activated.emit(dialog.bulk.source.findData(TimeSource.FILE_SYSTEM))
    dialog.bulk.minutes.setValue(-90)
    before = rows(dialog)["新录音 12.amr"].candidate.described.times[0]
    dialog.bulk.shift.click()
    found = rows(dialog)
    assert {found[name].candidate.described.kind for name in ("a.png", "b.png")} == {
        EvidenceKind.RECEIPT
    }
    call = found["新录音 12.amr"].candidate.described
    assert (call.number, call.direction) == (NUMBER, Direction.INCOMING)
    assert call.times[0].source is TimeSource.TYPED
    assert before.instant - call.times[0].instant == dt.timedelta(minutes=90)
    assert before in call.times  # what the file says stays behind it
    choose(dialog, "a.png", "b.png")
    dialog.bulk.take.click()
    dialog.grab()
    dialog.accept_button.click()
    settle(lambda: len(view.session.snapshot.evidence) == 3)
    (contact,) = view.session.snapshot.contacts
    assert (contact.number, contact.direction) == (NUMBER, Direction.INCOMING)
    assert contact.start == call.times[0]
    find(MessageDialog).accept()


def test_the_entries_of_an_export_are_not_changed_by_number_or_time(sample_files: Path) -> None:
    found = examining.examine([next(sample_files.glob("sms-*.xml"))])
    (row,) = rows_of(found)
    assert bulk.with_number(row, NUMBER) is row
    assert bulk.with_shift(row, 5) is row
    assert bulk.with_source(row, TimeSource.FILE_SYSTEM) is row
    assert bulk.with_direction(row, Direction.OUTGOING) == row  # each says its own


def test_parties_are_picked_many_at_once(view, find, settle, sample_files: Path) -> None:
    view.look_at(sorted(sample_files.glob("*.xml")))
    settle()
    dialog = find(ImportDialog)
    settle(lambda: any(one.sends for one in dialog.parties.parties))
    dialog.parties.senders.click()
    assert PORT in dialog.parties.chosen
    assert PRIVATE not in dialog.parties.chosen
    assert "106" in dialog.parties.boxes[PORT].toolTip()
    dialog.parties.finder.setText("9501")
    assert [key for key, box in dialog.parties.boxes.items() if not box.isHidden()] == [PRIVATE]
    dialog.parties.all.click()
    assert PRIVATE in dialog.parties.chosen
    dialog.parties.none.click()
    dialog.parties.finder.clear()
    assert PRIVATE not in dialog.parties.chosen
    assert PORT in dialog.parties.chosen  # only what is shown is unticked
    dialog.accept_button.click()
    settle(lambda: bool(view.session.snapshot.contacts))
    numbers = {one.number for one in view.session.snapshot.contacts}
    assert PORT in numbers
    assert PRIVATE not in numbers
    find(MessageDialog).accept()


TABLE = (
    "谁打来,几点,说了啥\n"
    "12900008830,2026-03-18 21:37:05,再不还钱就上门\n"
    "12900009501,2026-03-18 22:00:00,吃饭吗\n"
)


def test_the_columns_of_an_unknown_table_are_named_once(view, find, settle, tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    for no in (1, 2):
        (folder / f"导出{no}.csv").write_text(
            TABLE + f"12900008830,2026-03-19 0{no}:00,喂\n", "utf-8"
        )
    view.look_at([folder])
    settle()
    dialog = find(ImportDialog)
    assert not dialog.columns.isHidden()
    assert not dialog.parties.boxes
    dialog.columns.click()
    naming = find(NameColumnsDialog)
    settle(lambda: bool(naming.boxes))
    assert not naming.save.isEnabled()
    for key, at in (("number", 0), ("at", 1), ("text", 2)):
        naming.boxes[key].setCurrentIndex(naming.boxes[key].findData(at))
    naming.grab()
    naming.save.click()
    settle(lambda: NUMBER in dialog.parties.boxes)
    assert {row.candidate.described.kind for row in dialog.model.rows()} == {EvidenceKind.MESSAGES}
    assert not dialog._numbers[PRIVATE].isChecked()
    dialog.accept_button.click()  # what the profile knows is ticked
    settle(lambda: len(view.session.snapshot.contacts) >= 3)
    contact = view.session.snapshot.contacts[0]
    assert (contact.channel, contact.said) == (Channel.SMS, "再不还钱就上门")
    find(MessageDialog).accept()
    # The next table with this heading needs no question.
    assert len(app_settings.load().columns) == 1
    (folder / "导出3.csv").write_text(TABLE, "utf-8")
    (again,) = examining.examine([folder / "导出3.csv"]).candidates
    assert len(again.described.messages) == 2


def group(*names: str) -> bytes:
    """A FILEGROUPDESCRIPTORW as Windows gives it."""
    out = struct.pack("<I", len(names))
    for name in names:
        out += bytes(72) + name.encode("utf-16-le").ljust(520, b"\0")
    return out


def test_a_drag_that_brings_bytes_needs_no_file(view, find, settle, sample_files: Path) -> None:
    recording = next(sample_files.glob("*.amr"))
    data = QMimeData()
    data.setUrls([QUrl("mtp://phone/x.amr")])
    kind = "application/x-qt-windows-mime;value="
    data.setData(f'{kind}"FileGroupDescriptorW"', group(f"Sounds\\{recording.name}", "weg.amr"))
    data.setData(f'{kind}"FileContents";index=0', recording.read_bytes())
    drop_mime(view, data)
    settle()
    guide = find(FindRecordingsDialog)  # for the one whose bytes did not come
    guide.reject()
    settle()
    dialog = find(ImportDialog)
    assert list(rows(dialog)) == [recording.name]
    dialog.accept_button.click()
    settle(lambda: len(view.session.snapshot.evidence) == 1)
    assert view.session.snapshot.evidence[0].size == recording.stat().st_size
    find(MessageDialog).accept()


def test_pasted_messages_become_contacts(view, find, settle) -> None:
    data = QMimeData()
    data.setText("催收小刘（虚构） 2026/3/18 21:37\n再不还钱就上门\n\n我 2026/3/18 21:38\n好\n")
    drop_mime(view, data)
    pasting = find(PasteTextDialog)
    pasting.save.click()
    settle()
    dialog = find(ImportDialog)
    assert list(dialog._numbers) == ["催收小刘（虚构）"]
    dialog._numbers["催收小刘（虚构）"].setChecked(True)
    dialog.accept_button.click()
    settle(lambda: bool(view.session.snapshot.contacts))
    (contact,) = view.session.snapshot.contacts
    assert (contact.channel, contact.direction) == (Channel.MESSAGE, Direction.INCOMING)
    assert (contact.collector, contact.said) == ("催收小刘（虚构）", "再不还钱就上门")
    find(MessageDialog).accept()


def test_the_guide_shows_each_phone_and_copies_its_folder(view, find) -> None:
    view.find_recordings()
    guide = find(FindRecordingsDialog)
    for at, (button, phone) in enumerate(zip(guide.makes, phones.guide().phones, strict=True)):
        button.click()
        assert guide.note.text() == phone.note.zh
        guide.grab()
        if phone.folders:
            guide.copy.click()
            assert QGuiApplication.clipboard().text() == phone.folders[0]
            assert phone.folders[0].rpartition("/")[2] in guide.picture.accessibleName()
        else:
            assert not guide.copy.isEnabled(), at
        assert guide.known.text()  # no folder is claimed without saying how it is known
    guide.reject()


def test_what_is_in_the_case_already_is_said_before(view, find, settle, three: list[Path]) -> None:
    view.look_at(three[:1])
    settle()
    find(ImportDialog).accept_button.click()
    settle(lambda: len(view.session.snapshot.evidence) == 1)
    find(MessageDialog).accept()
    twin = three[1].with_name("c.png")
    twin.write_bytes(three[1].read_bytes())
    view.look_at([*three, twin])
    settle()
    dialog = find(ImportDialog)
    settle(lambda: any(row.twin for row in dialog.model.rows()))
    told = {name: row.twin for name, row in rows(dialog).items()}
    assert "1" in told["a.png"]
    assert told["b.png"] == told["新录音 12.amr"] == ""
    assert told["c.png"]
    dialog.reject()


def test_time_left_is_told_late_and_rounded() -> None:
    left = remaining.Remaining()
    assert left.seconds(0, 1000, 0.0) is None
    assert left.seconds(10, 1000, 1.0) is None  # too early to tell
    seconds = None
    for second in range(2, 11):
        seconds = left.seconds(10 * second, 1000, float(second))
    assert seconds == pytest.approx(90, rel=0.1)
    assert remaining.told(seconds) == "about 2 minutes left" or "2" in remaining.told(seconds)
    assert remaining.told(None) == ""
    assert left.seconds(0, 0, 11.0) is None  # another stage begins anew
