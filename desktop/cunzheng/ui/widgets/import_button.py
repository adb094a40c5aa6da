"""The button that brings things in: files, a whole folder, pasted messages."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton

from cunzheng.core.texts import translate
from cunzheng.ui.desk import Desk
from cunzheng.ui.widgets import kit


def import_button(desk: Desk, kind: str = "") -> QPushButton:
    """A button with a menu: files, a folder, what was copied, a region of the screen."""
    made = kit.button(translate("Timeline", "Import\u2026"), None, kind)
    menu = QMenu(made)
    menu.addAction(translate("Import", "Files\u2026")).triggered.connect(
        lambda _on=False: desk.choose_files()
    )
    menu.addAction(translate("Import", "A folder\u2026")).triggered.connect(
        lambda _on=False: desk.choose_folder()
    )
    menu.addSeparator()
    menu.addAction(translate("Import", "Paste a picture")).triggered.connect(
        lambda _on=False: desk.paste_picture()
    )
    menu.addAction(translate("Import", "A region of the screen\u2026")).triggered.connect(
        lambda _on=False: desk.cut_screen()
    )
    menu.addAction(translate("Import", "Paste messages\u2026")).triggered.connect(
        lambda _on=False: desk.paste_messages()
    )
    menu.addSeparator()
    menu.addAction(translate("Import", "Find recordings on the phone\u2026")).triggered.connect(
        lambda _on=False: desk.find_recordings()
    )
    made.setMenu(menu)
    return made
