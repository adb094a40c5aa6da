"""The pages on the left, with how much is on each, and the state of the file below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cunzheng.core.texts import translate
from cunzheng.ui.theme import SIDE_WIDTH, SMALL_PT, tokens_for
from cunzheng.ui.widgets import icons, kit, paint

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One page in the list; ``loud`` paints its count in red."""

    key: str
    text: str
    count: int = 0
    loud: bool = False


class _Entries(QAbstractListModel):
    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self.entries = entries

    def replace(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.text} {entry.count}" if entry.count else entry.text
        return None


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        return QSize(120, metrics.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = tokens_for(option.palette)
        on = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(1, 1, -1, -2)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        font = option.font
        font.setBold(on)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent if on else tokens.ink))
        inner = rect.adjusted(10, 0, -10, -1)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.text
        )
        if entry.count:
            painter.setFont(paint.sized(font, SMALL_PT, bold=on))
            color = tokens.bad if entry.loud else tokens.accent if on else tokens.muted
            painter.setPen(QColor(color))
            painter.drawText(
                inner,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                str(entry.count),
            )
        painter.restore()


class _Nav(QListView):
    chosen = Signal(str)

    def __init__(self, entries: tuple[Entry, ...], name: str) -> None:
        super().__init__()
        self.items = _Entries(entries)
        self.setModel(self.items)
        self.setItemDelegate(_EntryDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._pressed)  # of the row that the focus stands on already

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt puts the focus on the first row where none is current; that is no choice.

        Else Tab, on its way from the pages to the open one, would leave it for the help.
        """
        model = self.selectionModel()
        model.blockSignals(True)
        super().focusInEvent(event)
        model.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the row of the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pressed(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _pressed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.items.entries[index.row()].key)

    def sizeHint(self) -> QSize:
        rows = self.items.rowCount()
        return QSize(120, rows * max(1, self.sizeHintForRow(0)) + 4)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.items.entries[current.row()].key)

    def show_key(self, key: str) -> bool:
        """Mark *key*, or nothing if it is not here."""
        model = self.selectionModel()
        model.blockSignals(True)
        found = False
        for at, entry in enumerate(self.items.entries):
            if entry.key == key:
                model.setCurrentIndex(
                    self.items.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                found = True
        if not found:
            model.clear()
        model.blockSignals(False)
        self.viewport().update()
        return found


class SideBar(QFrame):
    """Tells which page was chosen; is told counts and lines."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, upper: tuple[Entry, ...], lower: tuple[Entry, ...]) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self.setFixedWidth(SIDE_WIDTH)
        self._case = kit.label("", "muted", wrap=True)
        self._case.setContentsMargins(8, 0, 0, 10)
        brand = kit.label(translate("App", "Cunzheng"), "brand")
        brand.setContentsMargins(8, 2, 8, 0)
        self._upper = _Nav(upper, translate("Side", "Pages"))
        self._lower = _Nav(lower, translate("Side", "Help and settings"))
        for nav in (self._upper, self._lower):
            nav.chosen.connect(self._picked)
        self._state = kit.label("", "muted", wrap=True)
        self._state.setContentsMargins(8, 4, 8, 4)
        tokens = tokens_for(self.palette())
        self.lock = kit.button(translate("Side", "Lock"), self.lock_asked.emit)
        self.lock.setIcon(icons.icon("lock", tokens.muted, 16))
        self.lock.setToolTip(translate("Side", "Close the case and ask for the password (Ctrl+L)"))
        body = kit.column(self, (12, 16, 12, 14), 2)
        pages = QWidget()
        kit.add(kit.column(pages, gap=2), self._upper, None, self._lower)
        # On a low screen the pages scroll; the lock stays in sight.
        self._area = kit.scroll(pages, "sideArea")
        pages.setProperty("look", "sideBody")
        kit.add(body, brand, self._case, self._area)
        body.setStretch(2, 1)
        kit.add(body, kit.rule(), self._state, self.lock)

    @Slot(str)
    def _picked(self, key: str) -> None:
        self.mark(key)
        self.chosen.emit(key)

    def mark(self, key: str) -> None:
        """Show which page is open."""
        self._upper.show_key(key)
        self._lower.show_key(key)

    def tell(self, case: str, state: str, upper: tuple[Entry, ...]) -> None:
        """New counts and lines."""
        self._case.setText(case)
        self._state.setText(state)
        self._upper.items.replace(upper)

    def first_focus(self) -> QWidget:
        """Where the keyboard starts."""
        return self._upper
