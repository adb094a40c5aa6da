"""The list of the timeline: places by arithmetic, keys, several chosen rows.

It is a QListView, because a screen reader knows what that is; but Qt's own layout would ask for the
height of each of 100,000 rows, in Python, while another thread wants Python too. Every method that
would need that layout is written anew here.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from cunzheng.ui.models.geometry import Geometry
from cunzheng.ui.models.timeline import TimelineModel
from cunzheng.ui.widgets.timeline_delegate import TimelineDelegate

Index = QModelIndex | QPersistentModelIndex
STEP = 24  # pixels of one turn


class TimelineView(QListView):
    """Emits what the keys ask for; the page knows what to do about it."""

    edit_asked = Signal()
    open_asked = Signal()
    withdraw_asked = Signal()
    menu_asked = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._rows = model
        self._painter = TimelineDelegate(model, self)
        self._laid: tuple[tuple[object, int], Geometry] | None = None
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().setSingleStep(STEP)

    # --- places -----------------------------------------------------------------------------------

    def places(self) -> Geometry:
        """Where the rows of now lie."""
        line = self.fontMetrics().height()
        key = self._rows.headings, line
        if self._laid is None or self._laid[0] != key:
            heading, first, other = self._painter.heights(line)
            made = Geometry(self._rows.rowCount(), self._rows.headings, heading, first, other)
            self._laid = key, made
        return self._laid[1]

    def doItemsLayout(self) -> None:
        """Nothing to measure."""
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """How far one can scroll."""
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self.places().total() - page))
        bar.setSingleStep(STEP)

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        at = index.row()
        places = self.places()
        if not index.isValid() or at >= places.rows:
            return QRect()
        top = places.top(at) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), places.height(at))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row under a point of the viewport."""
        at = self.places().row_at(point.y() + self.verticalOffset())
        return self._rows.index(at) if at >= 0 else QModelIndex()

    def verticalOffset(self) -> int:
        """Pixels that are scrolled away."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """None: rows are as wide as the view."""
        return 0

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint the rows of the new place."""
        self.viewport().update()

    def scrollTo(
        self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, with the heading over it where it is the first of its day."""
        at, places, bar = index.row(), self.places(), self.verticalScrollBar()
        if not index.isValid() or at >= places.rows:
            return
        self.updateGeometries()
        head = at - 1 if at > 0 and self._rows.is_day(at - 1) else at
        top, bottom = places.top(head), places.top(at) + places.height(at)
        page, now = self.viewport().height(), bar.value()
        if hint == QListView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - page) // 2)
        elif top < now:
            bar.setValue(top)
        elif bottom > now + page:
            bar.setValue(min(top, bottom - page))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight."""
        places, offset = self.places(), self.verticalOffset()
        painter = QPainter(self.viewport())
        at = max(0, places.row_at(max(0, event.rect().top() + offset)))
        current, focus = self.currentIndex().row(), self.hasFocus()
        picked = self.selectionModel()
        while at < places.rows:
            index = self._rows.index(at)
            box = self.visualRect(index)
            if box.top() > event.rect().bottom():
                break
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = box
            if picked.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if focus and at == current:
                option.state |= QStyle.StateFlag.State_HasFocus
            else:
                option.state &= ~QStyle.StateFlag.State_HasFocus
            self._painter.paint(painter, option, index)
            at += 1
        painter.end()

    # --- choosing ---------------------------------------------------------------------------------

    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen contacts, in the order of the list."""
        rows = self._rows.rows()
        picked = self.selectionModel().selection()
        ranges = sorted(
            (one.top(), one.bottom()) for one in (picked.at(no) for no in range(picked.count()))
        )
        return tuple(one for top, bottom in ranges for one in rows.ids(top, bottom))

    def choose(self, at: int, others: tuple[int, ...] = ()) -> None:
        """Make a row the current one and bring it into sight; *others* are chosen with it."""
        index = self._rows.index(at)
        self.setCurrentIndex(index)
        if others:
            picked = QItemSelection()
            for one in others:
                picked.select(self._rows.index(one), self._rows.index(one))
            self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.Select)
        self.scrollTo(index)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows between two points."""
        places, offset = self.places(), self.verticalOffset()
        box = rect.normalized()
        first = places.row_at(max(0, box.top() + offset))
        last = places.row_at(min(places.total() - 1, box.bottom() + offset))
        picked = QItemSelection()
        if first >= 0 and last >= 0:
            picked.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(picked, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """What to paint anew when the choice changes: twelve rows are quick enough."""
        return QRegion(self.viewport().rect())

    def moveCursor(
        self, action: QListView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads to; headings are passed over."""
        places = self.places()
        if not places.rows:
            return QModelIndex()
        now, moves = self.currentIndex().row(), QListView.CursorAction
        page = max(1, self.viewport().height())
        if action == moves.MoveHome or now < 0:
            at, step = 0, 1
        elif action == moves.MoveEnd:
            at, step = places.rows - 1, -1
        elif action == moves.MovePageUp:
            at, step = max(0, places.row_at(max(0, places.top(now) - page))), 1
        elif action == moves.MovePageDown:
            below = min(places.total() - 1, places.top(now) + page)
            at, step = places.row_at(below), -1
        elif action in (moves.MoveDown, moves.MoveNext):
            at, step = now + 1, 1
        elif action in (moves.MoveUp, moves.MovePrevious):
            at, step = now - 1, -1
        else:
            return self.currentIndex()
        while 0 <= at < places.rows and self._rows.is_day(at):
            at += step
        return self._rows.index(at) if 0 <= at < places.rows else self.currentIndex()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyboardSearch(self, _text: str) -> None:
        """Not here: it would read every row; there is a search above the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads on in the pane beside, F2 corrects, Delete takes back (with a reason)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.withdraw_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """With the mouse, or with the menu key at the current row."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(
                self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            )
        else:
            self.menu_asked.emit(event.globalPos())
