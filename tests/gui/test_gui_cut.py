"""No text is cut off: every page and window, at the usual size and where a screen at 200 % is left
with half of it; in both languages.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from cut_off import cut_cells, cut_hints, cut_off, wider_than_shown
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from cunzheng.assets import asset
from cunzheng.services import importing
from cunzheng.services.importing import Examination
from cunzheng.ui import language
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.import_review import ImportDialog

SIZES = ((1280, 800), (960, 520))  # 1920 by 1080 at 200 %, less what the desktop takes


def sample_files() -> Examination:
    """The files of the sample as they come in: times that agree, numbers, exports."""
    files = sorted(asset("resources/sample").iterdir())
    return importing.examine([one for one in files if one.suffix not in {".md", ".toml"}])


def asks(view: CaseView) -> dict[str, Callable[[], None]]:
    """What opens each window over the case."""
    contact = view.session.snapshot.contacts[0].id
    picture = next(one.id for one in view.session.snapshot.evidence if one.described.width)
    return {
        "log": view.log_contact,
        "people": view.people,
        "profile": view.edit_profile,
        "quick": view.quick_log,
        "forms": view.forms,
        "form": lambda: view.fill_form("visit"),
        "sheet": view.emergency_sheet,
        "first": view.first_steps,
        "record": view.record,
        "paste": view.paste_messages,
        "card": view.call_card,
        "find": view.find_recordings,
        "link": lambda: view.link_evidence(contact),
        "withdraw": lambda: view.withdraw_contact(contact),
        "password": view.change_password,
        "picture": lambda: view.show_exhibit(picture),
        "give": lambda: view.page("handover").handing.give.click(),
        "compare": lambda: view.page("handover").handing.compare.click(),
        "import": lambda: view.open_dialog(
            ImportDialog(view.window(), view.session, sample_files())
        ),
    }


def turn() -> None:
    for _turn in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("speech", ["zh_CN", "en"])
def test_no_text_is_cut_off(qapp: QApplication, window, settle, speech: str) -> None:
    kept = language.speak(qapp, speech)
    found: list[str] = []

    def look(name: str, at: object) -> None:
        turn()
        seen = (*cut_off(at), *wider_than_shown(at), *cut_cells(at), *cut_hints(at))
        found.extend(f"{name} {size}: {one}" for one in seen)

    for size in SIZES:
        window.resize(*size)
        for name, show in (
            ("welcome", window.show_welcome),
            ("new", window.show_new),
            ("unlock", lambda: window.show_unlock("/x/y.czx")),
        ):
            show()
            settle()
            look(name, window)
    window.show_welcome()
    window.open_sample()
    settle(lambda: isinstance(window.current(), CaseView))
    view = window.current()
    plans = view.page("repayment")
    plans.keep.click()
    view.check_whole()
    settle(lambda: bool(plans._proposals) and view.session.report is not None)
    for size in SIZES:
        for key in view._makers:
            view.go(key)
            settle()
            window.resize(*size)
            look(key, window)
        if speech == "en" and size == SIZES[0]:
            continue  # the windows have room enough there: what they say is looked at below
        for name, ask in asks(view).items():
            before = set(window.findChildren(QDialog))
            ask()
            settle()
            fresh = [
                one
                for one in window.findChildren(QDialog)
                if shiboken6.isValid(one) and one.isVisible() and one not in before
            ]
            assert fresh, name
            for dialog in fresh:
                dialog.resize(min(dialog.width(), size[0] - 16), min(dialog.height(), size[1] - 20))
                look(name, dialog)
                if dialog.width() > size[0] or dialog.height() > size[1]:
                    found.append(f"{name} {size}: too large {dialog.size()}")
            window.close_dialogs()
            turn()
    for one in kept:
        qapp.removeTranslator(one)
    assert found == []
