"""Stop, pressed at the first and the fourth look of each long work: nothing half is left, the
window goes on, the case is whole and says the same as before.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from room_kit import PASSWORD, SAMPLE, Room, room
from test_gui_cut import turn

from cunzheng.casefile import verifying
from cunzheng.services import importing, ocr
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.change_password import ChangePasswordDialog
from cunzheng.ui.dialogs.compare_copies import CompareCopiesDialog
from cunzheng.ui.dialogs.handover_wizard import SUMMARY, HandoverWizard
from cunzheng.ui.dialogs.import_review import ImportDialog
from cunzheng.ui.dialogs.restore import RestoreDialog
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.tasks import Task, UiProgress

STOPS = (0, 3)


class Stopping(UiProgress):
    """Stop is pressed before the look after *after* others."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self._left = after

    @property
    def cancelled(self) -> bool:
        """As asked by the work, at each small step."""
        self._left -= 1
        return self._left < 0 or super().cancelled


@dataclass
class Here:
    view: CaseView
    window: MainWindow
    place: Room
    folder: Path  # empty; whatever is written goes here
    find: Callable[[type[QDialog]], QDialog]
    settle: Callable[..., None]
    stop_next: Callable[[], None]


def _look_at(here: Here) -> None:
    here.stop_next()
    here.view.look_at(sorted(SAMPLE.glob("IMG_*.jpg")))


def _bring_in(here: Here) -> None:
    found = importing.examine(sorted(SAMPLE.glob("IMG_*.jpg")) + sorted(SAMPLE.glob("*.m4a")))
    dialog = ImportDialog(here.view.window(), here.view.session, found)
    here.view.open_dialog(dialog)
    here.stop_next()
    dialog.accept_button.click()


def _verify(here: Here) -> None:
    here.stop_next()
    here.view.check_whole()


def _copy(here: Here) -> None:
    card = here.view.page("handover").backups
    here.settle()
    here.stop_next()
    card.copy_into(str(here.folder))


def _restore(here: Here) -> None:
    spare = here.folder.parent / "备份"
    spare.mkdir()
    copy = spare / "案卷.czx"
    shutil.copy(here.place.path, copy)
    dialog = RestoreDialog(here.view.window(), here.view.session.tasks, lambda: ())
    here.view.open_dialog(dialog)
    here.settle()
    dialog._copy = copy
    dialog.password.setText(PASSWORD)
    here.stop_next()
    dialog.restore_to(str(here.folder / "还原.czx"))


def _give(here: Here) -> None:
    here.view.page("handover").handing.give.click()
    dialog = here.find(HandoverWizard)
    here.settle()
    dialog.where.take_folder(str(here.folder))
    dialog.how.recipient.setText("王律师（虚构）")
    dialog.go(SUMMARY)
    dialog.agreed.setChecked(True)
    here.settle()
    here.stop_next()
    dialog.forward()


def _compare(here: Here) -> None:
    other = here.folder.parent / "律师的副本.czx"
    shutil.copy(here.place.path, other)
    here.view.page("handover").handing.compare.click()
    dialog = here.find(CompareCopiesDialog)
    dialog.take_file(str(other))
    dialog.password.setText(PASSWORD)
    here.stop_next()
    dialog.compare()


def _password(here: Here) -> None:
    here.view.change_password()
    here.settle()
    dialog = here.find(ChangePasswordDialog)
    here.settle()
    dialog.old.setText(PASSWORD)
    dialog.new.setText("另外一句谁也猜不到 7")
    here.stop_next()
    here.window.change_password(dialog)


def _recognise(here: Here) -> None:
    if not ocr.available():
        pytest.skip("the reading of pictures is not installed")
    here.stop_next()
    here.view.recognise_all()


WORKS = {
    "look at files": _look_at,
    "bring them in": _bring_in,
    "verify": _verify,
    "copy": _copy,
    "restore": _restore,
    "give": _give,
    "compare": _compare,
    "password": _password,
    "recognise": _recognise,
}


@pytest.mark.parametrize("after", STOPS)
@pytest.mark.parametrize("name", WORKS)
def test_stopped_work_leaves_nothing_half(
    name: str, after: int, window, settle, find, tmp_path: Path, monkeypatch
) -> None:
    made, armed, stopped = Task.__init__, [], []

    def begin(task: Task, *given: object) -> None:
        made(task, *given)
        if armed:
            armed.clear()
            task.progress = Stopping(after)
            stopped.append(task)

    monkeypatch.setattr(Task, "__init__", begin)
    place = room(tmp_path)
    view = place.enter(window, settle)
    folder = tmp_path / "写到这里"
    folder.mkdir()
    before = view.session.snapshot
    here = Here(view, window, place, folder, find, settle, lambda: armed.append(True))
    WORKS[name](here)
    settle()
    turn()
    assert stopped, "nothing was begun"
    ended = stopped[0].progress._left >= 0  # it was done before the look that would have stopped it
    if not ended:
        assert list(folder.rglob("*")) == []
    assert not [one for one in tmp_path.rglob("*") if ".part" in one.name]
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            assert one.isEnabled()
            one.close()
    window.close_dialogs()
    settle()
    now = window.session.snapshot
    if not ended and name != "bring them in":  # what was put in before Stop stays in
        assert now.contacts == before.contacts
        assert len(now.evidence) == len(before.evidence)
    window.lock()
    settle()
    if name == "password" and ended:
        return
    with place.case() as case:
        assert verifying.verify(case.store).whole
        if not ended and name != "bring them in":
            told = [one.kind for one in case.custody()[len(before.custody) :]]
            assert told == (["copy_given", "copy_failed"] if name == "copy" else [])
