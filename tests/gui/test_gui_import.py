"""Files come in by drop, with a look at them first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from cunzheng.core.values import EvidenceKind
from cunzheng.ui.dialogs.find_recordings import FindRecordingsDialog
from cunzheng.ui.dialogs.import_review import ImportDialog
from cunzheng.ui.messages import MessageDialog


def drop(widget, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)
    assert event.isAccepted()


def test_dropped_files_are_looked_at_and_put_in(
    view, find, settle, sample_files: Path, tmp_path: Path, window
) -> None:
    empty = tmp_path / "call_0921.amr"
    empty.touch()
    recording = next(sample_files.glob("*.m4a"))
    picture = next(sample_files.glob("Screenshot_*.png"))
    drop(view, [recording, picture, empty])
    dialog = find(ImportDialog)
    assert len(dialog.model.ticked()) == 2
    refused = [row for row in dialog.model.rows() if row.refusal is not None]
    assert [row.refusal.name for row in refused] == ["call_0921.amr"]
    texts = [
        dialog.model.index(at, column).data()
        for at in range(dialog.model.rowCount())
        for column in range(dialog.model.columnCount())
    ]
    assert any("0 字节" in str(text) for text in texts)
    dialog.grab()
    dialog.accept_button.click()
    settle(lambda: len(view.session.snapshot.evidence) == 2)
    kinds = {one.kind for one in view.session.snapshot.evidence}
    assert kinds == {EvidenceKind.RECORDING, EvidenceKind.SCREENSHOT}
    contact = view.session.snapshot.contacts[0]
    assert contact.number == "12900008830"
    assert contact.start.iso() == "2025-11-18T23:14:02+08:00"
    message = find(MessageDialog)
    assert "2 个文件" in message.text.text()
    message.accept()
    for key in ("evidence", "timeline"):
        view.go(key)
        settle()
        window.grab()


def test_a_folder_may_be_dropped_and_numbers_are_chosen(
    view, find, settle, sample_files: Path
) -> None:
    drop(view, [sample_files])
    dialog = find(ImportDialog)
    assert dialog._numbers
    known = [number for number, box in dialog._numbers.items() if box.isChecked()]
    assert known == ["12900008830"]  # what the profile knows is ticked, nothing else
    dialog._numbers["1069000000455"].setChecked(True)
    dialog.accept_button.click()
    settle(lambda: bool(view.session.snapshot.contacts))
    numbers = {one.number for one in view.session.snapshot.contacts}
    assert "1069000000455" in numbers
    assert "12900009501" not in numbers  # somebody else's private number stays out
    find(MessageDialog).accept()


def test_the_same_file_twice_is_stored_once(view, find, settle, sample_files: Path) -> None:
    recording = next(sample_files.glob("*.amr"))
    for _turn in range(2):
        drop(view, [recording])
        find(ImportDialog).accept_button.click()
        settle()
        message = find(MessageDialog)
        said = message.text.text()
        message.accept()
        settle()
    assert "案卷里已有" in said
    assert len(view.session.snapshot.evidence) == 1
    assert len(view.session.snapshot.contacts) == 1


def test_a_drag_without_files_is_explained(view, find) -> None:
    data = QMimeData()
    data.setUrls([QUrl("mtp://phone/DCIM/1.jpg")])
    view.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    guide = find(FindRecordingsDialog)
    assert guide.picture.accessibleName()
    guide.reject()


def test_a_case_dropped_on_the_first_page_asks_for_its_password(window, case_path: Path) -> None:
    drop(window, [case_path])
    assert window.current().password.isVisible()
