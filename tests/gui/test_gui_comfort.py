"""Colours, size, the second lock key, the cover, discretion, reminders, remembered sizes, input
methods; and a lock over every window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QSplitter
from test_gui_cut import asks, turn

from cunzheng.core.comfort import Comfort, Theme
from cunzheng.services import settings
from cunzheng.ui import theme
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.comfort import Curtain
from cunzheng.ui.dialogs.call_card import CallCardDialog
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.dialogs.quick_log import QuickLogDialog
from cunzheng.ui.models.lock_keys import usable
from cunzheng.ui.models.quick import What, When
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage


def luminance(color: str) -> float:
    parts = [one / 255 for one in QColor(color).getRgb()[:3]]
    red, green, blue = (
        one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


PAIRS = (
    ("ink", "bg"), ("ink", "card"), ("muted", "bg"), ("muted", "card"), ("accent", "card"),
    ("accent", "accent_soft"), ("on_accent", "accent"), ("warn", "warn_soft"), ("bad", "bad_soft"),
    ("ok", "ok_soft"), ("neutral", "neutral_soft"), ("ink", "warn_soft"), ("ink", "bad_soft"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("tokens", "least"),
    [
        (theme.LIGHT, 4.5),
        (theme.DARK, 4.5),
        (theme.CONTRAST_LIGHT, 7.0),
        (theme.CONTRAST_DARK, 7.0),
    ],
)
def test_every_ink_stands_out_from_its_ground(tokens: theme.Tokens, least: float) -> None:
    for ink, ground in PAIRS:
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least, (ink, ground)


def choose(view: CaseView, **changed: object) -> None:
    settings.set_comfort(replace(settings.load().comfort, **changed))
    view.renew_comfort()


def test_the_colours_change_at_once_on_every_page(view: CaseView, qapp, settle) -> None:
    page = view.page("settings")
    for chosen, wanted in (
        (Theme.DARK, theme.DARK),
        (Theme.CONTRAST, theme.CONTRAST_LIGHT),
        (Theme.LIGHT, theme.LIGHT),
    ):
        box = page.look.theme
        box.setCurrentIndex(box.findData(chosen.value))
        box.activated.emit(box.currentIndex())
        assert theme.tokens_for(view.palette()) is wanted
        assert settings.load().comfort.theme is chosen
        view.grab()
    theme.dress(qapp, dark=False, contrast=False)


def test_the_size_is_read_before_the_application(own_settings) -> None:
    settings.set_comfort(Comfort(scale=150))
    plain = {key: one for key, one in os.environ.items() if key != "QT_SCALE_FACTOR"}
    code = (
        "from cunzheng.ui import app; from cunzheng.services import settings;"
        "app.scale(settings.load()); one = app.make_application(['x']);"
        "print(one.primaryScreen().devicePixelRatio())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=plain, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "1.5"


@pytest.mark.parametrize(
    ("keys", "kept"),
    [("Ctrl+Alt+Q", "Ctrl+Alt+Q"), ("F12", "F12"), ("Pause", "Pause"), ("Q", ""), ("Shift+Q", ""),
     ("Ctrl+N", ""), ("F9", ""), ("Alt+1", ""), ("Ctrl+K, Ctrl+L", ""), ("", "")],
)  # fmt: skip
def test_which_keys_may_lock(keys: str, kept: str) -> None:
    assert usable(QKeySequence(keys)) == kept


def test_a_second_key_locks_from_any_window(view: CaseView, window, find, settle, qtbot) -> None:
    page = view.page("settings")
    page.privacy.key.setKeySequence(QKeySequence("Ctrl+N"))
    assert settings.load().comfort.lock_key == ""
    assert page.privacy.key_note.isVisibleTo(page)
    page.privacy.key.setKeySequence(QKeySequence("Ctrl+Alt+Q"))
    assert settings.load().comfort.lock_key == "Ctrl+Alt+Q"
    view.log_contact()
    dialog = find(LogContactDialog)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    turn()
    assert window.session is not None
    QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_Q, both)
    qtbot.waitUntil(lambda: isinstance(window.current(), UnlockPage))
    settle()


def test_the_cover_hides_every_window_and_goes(view: CaseView, window, find, qtbot) -> None:
    comforts = window.comforts
    comforts._state(Qt.ApplicationState.ApplicationInactive)
    assert not comforts.covered  # only where it was chosen
    choose(view, cover=True)
    view.log_contact()
    dialog = find(LogContactDialog)
    comforts._state(Qt.ApplicationState.ApplicationInactive)
    for one in (window, dialog):
        curtain = one.findChild(Curtain)
        assert curtain.isVisible()
        assert curtain.geometry() == one.rect()
    window.resize(1000, 700)
    turn()
    assert window.findChild(Curtain).geometry() == window.rect()
    comforts._state(Qt.ApplicationState.ApplicationActive)
    turn()
    assert not window.findChildren(Curtain)
    dialog.reject()


def test_nothing_is_covered_while_no_case_is_open(window) -> None:
    settings.set_comfort(Comfort(cover=True))
    window.comforts.renew()
    window.comforts._state(Qt.ApplicationState.ApplicationInactive)
    assert isinstance(window.current(), WelcomePage)
    assert not window.comforts.covered


def test_title_and_icon_may_say_nothing(view: CaseView, window, settle) -> None:
    name = "案卷 一"
    assert name in window.windowTitle()
    choose(view, discreet=True)
    title = window.windowTitle()
    assert name not in title
    assert "存证" not in title
    window.lock()
    settle()
    assert window.windowTitle() == title


def test_a_reminder_names_nothing_of_the_case(view: CaseView, window) -> None:
    assert window.comforts.remind(2) == ""  # off unless asked for
    choose(view, reminders=True)
    assert window.comforts.remind(2) == ""  # told of these already
    said = window.comforts.remind(3)
    assert "3" in said
    assert "示范" not in said


def test_the_tray_offers_the_recorder_and_the_lock(view: CaseView, window, settle) -> None:
    actions = window.comforts.menu().actions()
    assert len([one for one in actions if not one.isSeparator()]) == 4
    actions[2].trigger()
    settle()
    assert isinstance(window.current(), UnlockPage)


def test_the_window_comes_back_as_it_was_left(
    view: CaseView, window, settle, unlock, case_path
) -> None:
    page = view.page("evidence")
    settle()
    split = page.findChildren(QSplitter)
    for one in split:
        one.setSizes([300, sum(one.sizes()) - 300])
    turn()
    left = [one.sizes() for one in split]
    window.lock()
    settle()
    kept = settings.load().comfort.layout
    assert all("/" in name or name == "window" for name in kept)
    again = unlock(case_path).page("evidence")
    settle()
    for one, sizes in zip(again.findChildren(QSplitter), left, strict=True):
        assert abs(one.sizes()[0] - sizes[0]) <= 2


def test_the_input_method_writes_into_every_editor(view: CaseView, window, settle) -> None:
    """Qt hands a finished word over as a commit; no editor pops up by itself to take it."""
    seen: set[str] = set()
    for name in view._makers:
        view.go(name)
        settle()
        seen |= commit_into(window)
    for one in ("log", "people", "profile", "quick", "form", "first", "card", "paste"):
        before = set(window.findChildren(QDialog))
        case_asks(view)[one]()
        settle()
        for dialog in set(window.findChildren(QDialog)) - before:
            if shiboken6.isValid(dialog):
                seen |= commit_into(dialog)
        window.close_dialogs()
        turn()
    assert {"QLineEdit", "QPlainTextEdit"} <= seen


def case_asks(view: CaseView) -> dict:
    return {
        "log": view.log_contact, "people": view.people, "profile": view.edit_profile,
        "quick": view.quick_log, "form": lambda: view.fill_form("visit"),
        "first": view.first_steps, "card": view.call_card, "paste": view.paste_messages,
    }  # fmt: skip


def commit_into(root) -> set[str]:
    seen = set()
    for kind in (QLineEdit, QPlainTextEdit):
        for one in root.findChildren(kind):
            typed = one.isVisibleTo(root) and one.isEnabled() and not one.isReadOnly()
            if not typed or one.parent().inherits("QAbstractSpinBox"):
                continue
            assert one.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            assert one.windowType() is not Qt.WindowType.Popup
            half = QInputMethodEvent("cui", [])
            QApplication.sendEvent(one, half)
            whole = QInputMethodEvent("", [])
            whole.setCommitString("催收")
            QApplication.sendEvent(one, whole)
            text = one.text() if isinstance(one, QLineEdit) else one.toPlainText()
            assert "催收" in text, type(one).__name__
            assert "cui" not in text
            seen.add(kind.__name__)
    return seen


def test_a_lock_in_the_middle_of_every_window(window, settle) -> None:
    """Each has the lock key; one lock takes all of them away, whatever lies over what."""
    window.open_sample()
    settle(lambda: isinstance(window.current(), CaseView))
    view = window.current()
    known: set[QDialog] = set()
    for name, ask in asks(view).items():
        ask()
        settle()
        fresh = {one for one in window.findChildren(QDialog) if one.isVisible()} - known
        assert fresh, name
        for dialog in fresh:
            keys = [one.key().toString() for one in dialog.findChildren(QShortcut)]
            assert "Ctrl+L" in keys, name
        known |= fresh
    assert len(known) >= 16
    window.lock()
    settle()
    turn()
    assert window.session is None
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    window._unsaved.clear()


def test_what_was_typed_anywhere_comes_back_after_a_lock(
    view: CaseView, window, find, settle, unlock, case_path
) -> None:
    view.quick_log()
    quick = find(QuickLogDialog)
    quick.choose(What.VISIT, When.DAY)
    quick.who.setText("两个人")
    view.call_card()
    card = find(CallCardDialog)
    card.note(2)
    card.answers["company"].setText("某达（虚构）")
    page = view.page("repayment")
    settle()
    page.form.total.setText("12000")
    page.form.hardship.setPlainText("失业三个月")
    page.form.income.rows[0][0].setText("工资")
    page.form.income.rows[0][1].setText("四千")  # no sum of money: it stays as it was typed
    view.edit_profile()
    find(ProfileDialog).person["address"].setText("某市某路（虚构）")
    for _again in range(2):  # locked again without a touch: still there
        window.lock()
        settle()
        view = unlock(case_path)
        settle()
    quick, card = find(QuickLogDialog), find(CallCardDialog)
    assert quick.typed().what is What.VISIT
    assert quick.who.text() == "两个人"
    assert card.value().answers == {"company": "某达（虚构）"}
    assert len(card.value().notes) == 1
    typed = view.page("repayment").form.typed()
    assert (typed.total, typed.hardship) == ("12000", "失业三个月")
    assert typed.income[0] == ("工资", "四千")
    assert find(ProfileDialog).person["address"].text() == "某市某路（虚构）"
    window.close_dialogs()


def test_forms_nobody_typed_in_are_not_kept(view: CaseView, window, find, settle) -> None:
    view.quick_log()
    find(QuickLogDialog)
    view.page("repayment")
    view.call_card()
    view.edit_profile()
    find(ProfileDialog)
    settle()
    window.lock()
    settle()
    assert not window._unsaved


def test_closing_over_unsaved_forms_leaves_no_trace(
    view: CaseView, window, find, settle, own_settings
) -> None:
    view.quick_log()
    find(QuickLogDialog).who.setText("只在内存里的一句")
    settle()
    window.lock()
    assert window._unsaved
    settle()
    window.close()
    assert not window._unsaved
    said = "只在内存里的一句".encode()
    assert not [
        one for one in own_settings.rglob("*") if one.is_file() and said in one.read_bytes()
    ]
