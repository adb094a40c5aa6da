"""The first page: new, open, recent, sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import icons, kit
from cunzheng.ui.widgets.file_dialog import file_dialog


class WelcomePage(QWidget):
    """Three choices and the cases opened before."""

    new_asked = Signal()
    open_asked = Signal(str)
    sample_asked = Signal()
    restore_asked = Signal()

    def __init__(self, recent: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("look", "page")
        inside = QWidget()
        body = kit.column(inside, (0, 0, 0, 0), 8)
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(56, 56))
        kit.add(body, mark, 4, kit.label(translate("App", "Cunzheng"), "hero"))
        kit.add(
            body,
            kit.label(
                translate(
                    "Welcome",
                    "Keep every call, message and visit of debt collectors in one encrypted file,"
                    " see which of them break which rule, and write to the right office.",
                ),
                wrap=True,
            ),
            kit.label(
                translate(
                    "Welcome",
                    "Nothing leaves this computer. Without your password or your emergency sheet"
                    " nobody can open the file: not the makers of the app either.",
                ),
                "muted",
                wrap=True,
            ),
            14,
        )
        self.new = self._choice(
            translate("Welcome", "New case"),
            translate("Welcome", "Choose a place and a password; everything else can wait."),
            self.new_asked.emit,
        )
        self.open = self._choice(
            translate("Welcome", "Open a case\u2026"),
            translate("Welcome", "A file that ends in .czx"),
            self._choose,
        )
        self.sample = self._choice(
            translate("Welcome", "Look around in the sample case"),
            translate("Welcome", "An invented story; a copy that you can change and throw away."),
            self.sample_asked.emit,
        )
        self.restore = self._choice(
            translate("Welcome", "Restore from a backup\u2026"),
            translate("Welcome", "A copy that the app made by itself, or one of yours."),
            self.restore_asked.emit,
        )
        kit.add(body, self.new, self.open, self.restore, self.sample)
        if recent:
            kit.add(body, 14, kit.label(translate("Welcome", "Opened before"), "section"))
            for path in recent[:5]:
                kit.add(body, self._recent(path))
        kit.add(body, 18)
        kit.add(
            body,
            kit.label(
                translate(
                    "Welcome",
                    "If somebody is at your door now or you are in danger, call 110 first.",
                ),
                "muted",
                wrap=True,
            ),
        )
        inside.setFixedWidth(520)
        holder = QWidget()
        outer = kit.column(holder, (20, 40, 20, 30), 0)
        line = kit.row()
        kit.add(line, None, inside, None)
        kit.add(outer, None, line, None, None)
        kit.column(self).addWidget(kit.scroll(holder))

    def _choice(self, title: str, text: str, pressed: object) -> QPushButton:
        made = QPushButton()
        made.setProperty("look", "choice")
        made.setAutoDefault(False)
        made.setAccessibleName(title)
        made.setAccessibleDescription(text)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = kit.column(made, (14, 10, 14, 10), 2)
        first, second = kit.label(title, "strong"), kit.label(text, "muted")
        for part in (first, second):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        kit.add(lines, first, second)
        made.setMinimumHeight(lines.sizeHint().height())
        made.clicked.connect(lambda _on=False: pressed())  # type: ignore[operator]
        return made

    def _recent(self, path: str) -> QPushButton:
        name = Path(path)
        made = kit.button(name.stem, lambda: self.open_asked.emit(path), "link", tip=path)
        made.setAccessibleDescription(path)
        made.setEnabled(name.exists())
        return made

    def _choose(self) -> None:
        dialog = file_dialog(self, translate("Welcome", "Open a case"))
        dialog.setNameFilters(
            [
                translate("Welcome", "Case files (*.czx)"),
                translate("Welcome", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(self.open_asked)
        dialog.open()
