"""The button that brings files in: files, or a whole folder."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton

from cunzheng.core.texts import translate
from cunzheng.ui.desk import Desk
from cunzheng.ui.widgets import kit


def import_button(desk: Desk, kind: str = "") -> QPushButton:
    """A button with a menu of two lines."""
    made = kit.button(translate("Timeline", "Import\u2026"), None, kind)
    menu = QMenu(made)
    menu.addAction(translate("Import", "Files\u2026")).triggered.connect(
        lambda _on=False: desk.choose_files()
    )
    menu.addAction(translate("Import", "A folder\u2026")).triggered.connect(
        lambda _on=False: desk.choose_folder()
    )
    made.setMenu(menu)
    return made
