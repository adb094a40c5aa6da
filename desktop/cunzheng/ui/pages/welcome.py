"""The first page: new, open, recent, sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import icons, kit
from cunzheng.ui.widgets.file_dialog import file_dialog

WIDE, NARROW = 940, 560  # of the card, in pixels: side by side, and one above the other
BESIDE = 940  # the page is at least so wide where both parts stand side by side
LEFT_WIDTH = 376
EDGE = 30  # pixels beside the card, and the bar that scrolls
ICON = 20


class WelcomePage(QWidget):
    """What the app does; three choices and the cases opened before."""

    new_asked = Signal()
    open_asked = Signal(str)
    sample_asked = Signal()
    restore_asked = Signal()
    forget_asked = Signal(str)

    def __init__(self, recent: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._sheet = kit.frame("card")
        self._left = self._about()
        right = QWidget()
        body = kit.column(right, (26, 22, 26, 22), 10)
        self.new = self._choice(
            "new",
            translate("Welcome", "New case"),
            translate("Welcome", "Choose a place and a password; everything else can wait."),
            self.new_asked.emit,
        )
        self.open = self._choice(
            "folder",
            translate("Welcome", "Open a case\u2026"),
            translate("Welcome", "A file that ends in .czx"),
            self._choose,
        )
        self.sample = self._choice(
            "look",
            translate("Welcome", "Look around in the sample case"),
            translate("Welcome", "An invented story; a copy that you can change and throw away."),
            self.sample_asked.emit,
        )
        self.restore = self._choice(
            "restore",
            translate("Welcome", "Restore from a backup\u2026"),
            translate("Welcome", "A copy that the app made by itself, or one of yours."),
            self.restore_asked.emit,
        )
        kit.add(body, kit.label(translate("Welcome", "Begin"), "heading"), 2)
        kit.add(body, self.new, self.open, self.restore, self.sample)
        if recent:
            kit.add(body, 6, kit.label(translate("Welcome", "Opened before"), "section"))
            for path in recent[:5]:
                kit.add(body, self._recent(path))
        kit.add(body, None)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sheet)
        self._parts.setContentsMargins(1, 1, 1, 1)
        self._parts.setSpacing(0)
        kit.add(self._parts, self._left, right)
        self._parts.setStretch(1, 1)
        holder = QWidget()
        outer = kit.column(holder, (0, 24, 0, 24), 0)
        line = kit.row()
        kit.add(line, None, self._sheet, None)
        kit.add(outer, None, line, None)
        kit.column(self).addWidget(kit.scroll(holder))
        self._arrange()

    def _about(self) -> QFrame:
        made = kit.frame("about")
        body = kit.column(made, (28, 26, 28, 24), 8)
        head = kit.row(gap=12)
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(46, 46))
        kit.add(head, mark, kit.label(translate("App", "Cunzheng"), "hero"), None)
        kit.add(
            body,
            head,
            6,
            kit.label(
                translate(
                    "Welcome",
                    "Keep every call, message and visit of debt collectors in one encrypted file,"
                    " see which of them break which rule, and write to the right office.",
                ),
                wrap=True,
            ),
        )
        self._points = QWidget()
        points = kit.column(self._points, (0, 8, 0, 0), 8)
        for icon, text in (
            (
                "recording",
                translate("Welcome", "Recordings and screenshots stay as they are, byte for byte."),
            ),
            (
                "search",
                translate("Welcome", "Each contact is held against the rules of its own day."),
            ),
            (
                "letter",
                translate("Welcome", "Complaints, a list of evidence and a folder for the lawyer."),
            ),
            (
                "lock",
                translate(
                    "Welcome",
                    "Nothing leaves this computer. Without your password or your emergency sheet"
                    " nobody can open the file: not the makers of the app either.",
                ),
            ),
        ):
            kit.add(points, self._point(icon, text))
        danger = kit.frame("warnBox")
        kit.column(danger, (12, 8, 12, 8)).addWidget(
            kit.label(
                translate(
                    "Welcome",
                    "If somebody is at your door now or you are in danger, call 110 first.",
                ),
                "value",
                wrap=True,
            )
        )
        kit.add(body, self._points, None, 10, danger)
        return made

    def _point(self, icon: str, text: str) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, tokens_for(self.palette()).accent, ICON))
        line = kit.row(gap=10)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(kit.label(text, "value", wrap=True), 1)
        return line

    def _choice(self, icon: str, title: str, text: str, pressed: Callable[[], None]) -> QPushButton:
        made = QPushButton()
        made.setProperty("look", "choice")
        made.setAutoDefault(False)
        made.setAccessibleName(title)
        made.setAccessibleDescription(text)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, tokens_for(self.palette()).accent, ICON + 4))
        first, second = kit.label(title, "strong"), kit.label(text, "muted")
        for part in (mark, first, second):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = kit.row(made, (16, 11, 14, 11), 14)
        lines = kit.column(gap=2)
        kit.add(lines, first, second)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(lines, 1)
        made.setMinimumHeight(line.sizeHint().height())
        made.clicked.connect(lambda _on=False: pressed())
        return made

    def _recent(self, path: str) -> QHBoxLayout:
        name = Path(path)
        made = kit.button(name.stem, lambda: self.open_asked.emit(path), "link", tip=path)
        made.setAccessibleDescription(path)
        made.setEnabled(name.exists())
        forget = kit.button(
            translate("Welcome", "Take off this list"), lambda: self.forget_asked.emit(path), "link"
        )
        forget.setAccessibleName(
            translate("Welcome", "Take {name} off this list; the file stays").format(name=name.stem)
        )
        line = kit.row(gap=12)
        kit.add(line, made, None, forget)
        return line

    def _arrange(self) -> None:
        """Both parts side by side; on a narrow page the choices below, near enough to be seen."""
        beside = self.width() >= BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._points.setVisible(beside)
        self._left.setMinimumWidth(LEFT_WIDTH if beside else 0)
        self._left.setMaximumWidth(LEFT_WIDTH if beside else NARROW)
        room = self.width() - 2 * EDGE
        self._sheet.setFixedWidth(min(WIDE if beside else NARROW, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt."""
        super().resizeEvent(event)
        self._arrange()

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
