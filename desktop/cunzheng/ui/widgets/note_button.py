"""The button for what is written down or recorded here, beside the import."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton

from cunzheng.core import statements
from cunzheng.core.texts import translate
from cunzheng.ui.desk import Desk
from cunzheng.ui.widgets import kit


def note_button(desk: Desk) -> QPushButton:
    """A button with a menu: the twenty-second log, the recorder, the forms."""
    made = kit.button(translate("Quick", "Write down\u2026"))
    menu = QMenu(made)
    for name, key, action in (
        (translate("Quick", "Log in twenty seconds"), "F8", desk.quick_log),
        (translate("Recorder", "Record\u2026"), "F9", desk.record),
    ):
        menu.addAction(f"{name}\t{key}").triggered.connect(lambda _on=False, run=action: run())
    menu.addSeparator()
    for name, kind in (
        (translate("Forms", "A visit\u2026"), statements.VISIT),
        (translate("Forms", "A letter by post\u2026"), statements.LETTER),
        (translate("Forms", "A witness statement\u2026"), statements.WITNESS),
    ):
        menu.addAction(name).triggered.connect(
            lambda _on=False, wanted=kind: desk.fill_form(wanted)
        )
    filled = translate("Forms", "Statements, visits, letters")
    menu.addAction(f"{filled}\tF7").triggered.connect(lambda _on=False: desk.forms())
    made.setMenu(menu)
    return made
