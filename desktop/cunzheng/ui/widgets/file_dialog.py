"""Asks for a place: the system's own window where there is one, else Qt's in the app's language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from cunzheng.core.texts import translate


def file_dialog(parent: QWidget, title: str, place: str = "") -> QFileDialog:
    """A dialog that goes when it is closed.

    Qt 6.12 gave two of its labels an access key, and its own translations do not know them yet.
    """
    made = QFileDialog(parent, title, place)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Folder:"))
    made.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Kind of file:"))
    return made
