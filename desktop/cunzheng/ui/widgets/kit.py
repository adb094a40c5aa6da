"""Little makers, so that every page speaks the same language of parts.

Each control gets its accessible name here or from its own text; ``look`` is what the style sheet
knows it by.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def look(widget: QWidget, name: str) -> None:
    """Set how a widget looks and let the sheet see it."""
    if widget.property("look") == name:
        return
    widget.setProperty("look", name)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str = "", kind: str = "", *, wrap: bool = False, select: bool = False) -> QLabel:
    """Plain text, always: what comes out of a case must never be read as mark-up."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("look", kind)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(
    text: str, pressed: Callable[[], None] | None = None, kind: str = "", *, tip: str = ""
) -> QPushButton:
    """A push button that Enter presses only while it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("look", kind)
    if tip:
        made.setToolTip(tip)
    if pressed is not None:
        handler = pressed
        made.clicked.connect(lambda _checked=False: handler())
    return made


def clock_edit(name: str, text: str) -> QLineEdit:
    """A line for a time of the day, 22:00."""
    made = line_edit(name, text)
    made.setMaxLength(5)
    made.setFixedWidth(made.fontMetrics().horizontalAdvance("00000000") + 24)
    return made


def frame(kind: str) -> QFrame:
    """A frame with a ground of its own."""
    made = QFrame()
    made.setProperty("look", kind)
    return made


def rule() -> QFrame:
    """A hair line."""
    return frame("rule")


def column(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """A vertical layout."""
    made = QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    if parent is not None:
        parent.setLayout(made)
    return made


def row(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QHBoxLayout:
    """A horizontal layout."""
    made = QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    if parent is not None:
        parent.setLayout(made)
    return made


def add(layout: QBoxLayout, *parts: QWidget | QLayout | int | None) -> QBoxLayout:
    """Add widgets, layouts, gaps (numbers) and stretches (None), in order."""
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def scroll(inside: QWidget, kind: str = "page") -> QScrollArea:
    """Scroll a page that may be taller than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setProperty("look", kind)
    inside.setProperty("look", "scrolled" if kind == "page" else "panelBody")
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def line_edit(name: str, text: str = "", hint: str = "") -> QLineEdit:
    """One line of text with an accessible name."""
    made = QLineEdit(text)
    made.setAccessibleName(name)
    if hint:
        made.setPlaceholderText(hint)
    return made


def text_edit(name: str, text: str = "", lines: int = 3) -> QPlainTextEdit:
    """Several lines; Tab leaves it, because the keyboard must get out of everything."""
    made = QPlainTextEdit(text)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * lines + 20)
    return made


def error_line(kind: str = "bad", lines: int = 1) -> QLabel:
    """A hidden sentence whose place is kept free, so that saying it moves no button."""
    made = label("", kind, wrap=True)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * lines)
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    made.setVisible(False)
    return made


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its size, or what the screen has room for (title bar and edges included)."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - 16), min(height, room.height() - 48))


def indent(box: QAbstractSpinBox) -> None:
    """Set the text of a number or date box in as in the others: the sheet cannot."""
    inner = box.findChild(QLineEdit)
    if inner is not None:
        inner.setTextMargins(7, 0, 0, 0)
