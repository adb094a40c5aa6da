"""In which font letters are set: the app's own, one that is installed, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from cunzheng.core.letterfonts import SHIPPED, LetterFonts
from cunzheng.core.texts import translate
from cunzheng.services import letterfonts, settings
from cunzheng.services.letterfonts import Installed
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.file_dialog import file_dialog

_FILE = "file"


class LetterFontChoice(QWidget):
    """A box with the fonts that were found; ``chosen`` says which, and it is remembered."""

    chosen = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.now = settings.load().letter_fonts
        name = translate("Letters", "Font of the letters")
        self.box = ComboBox(name)
        self.box.setToolTip(
            translate(
                "Letters",
                "Text in a font of your own; a title font that is installed goes with it. Signs"
                " it lacks are printed in the app's own font.",
            )
        )
        self.box.setProperty("look", "small")  # no higher than the tabs beside it
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 12, 4)
        kit.add(line, self.box)
        self._title = ""
        self.show_fonts(())
        self.box.activated.connect(self._activated)
        session.tasks.in_pool(
            self, lambda _progress: letterfonts.installed(), self.show_fonts, lambda _error: None
        )

    def show_fonts(self, found: tuple[Installed, ...]) -> None:
        """What may be chosen."""
        self._title = next((str(one.path) for one in found if one.role == "title"), "")
        box = self.box
        box.clear()
        box.addItem(translate("Letters", "Font: as shipped"), "")
        for one in found:
            if one.role == "body":
                box.addItem(
                    translate("Letters", "Font: {name}").format(name=one.name.here), str(one.path)
                )
        if self.now.body and box.findData(self.now.body) < 0:
            box.addItem(
                translate("Letters", "Font: {name}").format(name=Path(self.now.body).stem),
                self.now.body,
            )
        box.addItem(translate("Letters", "Choose a font file\u2026"), _FILE)
        box.setCurrentIndex(max(0, box.findData(self.now.body)))

    def _activated(self, at: int) -> None:
        path = str(self.box.itemData(at) or "")
        if path != _FILE:
            self.choose(path)
            return
        self.box.setCurrentIndex(max(0, self.box.findData(self.now.body)))
        dialog = file_dialog(self, translate("Letters", "Choose a font file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Letters", "TrueType fonts (*.ttf *.ttc)"))
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def choose(self, path: str) -> None:
        """Set letters in this font from now on; "" for the app's own."""
        self.now = LetterFonts(path, self._title if path else "") if path else SHIPPED
        settings.set_letter_fonts(self.now)
        if path and self.box.findData(path) < 0:
            label = translate("Letters", "Font: {name}").format(name=Path(path).stem)
            self.box.insertItem(self.box.count() - 1, label, path)
        self.box.setCurrentIndex(max(0, self.box.findData(path)))
        self.chosen.emit(self.now)

    def refused(self) -> None:
        """The font could not be used: back to the app's own."""
        self.choose("")
