"""Tables of values: a column is a heading and a function from the row to its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from cunzheng.ui import tips

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """``text`` may hold a line break; ``width`` 0 takes the rest.

    A text that is too long is cut at its end; ``middle`` cuts in the middle (file names, whose
    ends tell them apart). Never where a lost word turns the sense round.

    ``even``: both lines small and in ink. ``sheds``: may go where the table is too narrow for all,
    the lowest number first. ``free``: its texts have no bound (law names, what people wrote), so
    that they may be cut; all others must find room.
    """

    heading: str
    text: Callable[[T], str]
    width: int = 0
    middle: bool = False
    even: bool = False
    sheds: int = 0
    free: bool = False


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows that may be ticked; sorted by whoever makes them, never by a proxy: 13 s."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        parent: QObject | None = None,
        *,
        ground: Callable[[T], str] | None = None,
        ink: Callable[[T, int], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[T, ...] = ()
        self._ticked: set[int] | None = None
        self._may_tick: Callable[[T], bool] = lambda _row: True
        self._ground = ground
        self._ink = ink

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """The columns."""
        return self._columns

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows; nothing is ticked any more."""
        self.beginResetModel()
        self._rows = tuple(rows)
        if self._ticked is not None:
            self._ticked = set()
        self.endResetModel()

    def replace_row(self, at: int, row: T) -> None:
        """Change one row in place."""
        self._rows = (*self._rows[:at], row, *self._rows[at + 1 :])
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def replace_rows(self, changed: Mapping[int, T]) -> None:
        """Change several rows in place, by their places."""
        if not changed:
            return
        self._rows = tuple(changed.get(at, row) for at, row in enumerate(self._rows))
        self.dataChanged.emit(
            self.index(min(changed), 0), self.index(max(changed), len(self._columns) - 1)
        )

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Tick or untick several rows; those that take no tick are passed over."""
        if self._ticked is None:
            return
        wanted = {at for at in places if self._may_tick(self._rows[at])}
        self._ticked = self._ticked | wanted if on else self._ticked - wanted
        if wanted:
            self.dataChanged.emit(
                self.index(min(wanted), 0),
                self.index(max(wanted), 0),
                [Qt.ItemDataRole.CheckStateRole],
            )

    def row(self, at: int) -> T | None:
        """The row at a place, if there is one."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rows(self) -> tuple[T, ...]:
        """All rows."""
        return self._rows

    def tickable(self, may: Callable[[T], bool]) -> None:
        """Give the first column tick boxes, all on where *may* says so."""
        self._may_tick = may
        self._ticked = {at for at, row in enumerate(self._rows) if may(row)}

    def ticked(self) -> tuple[T, ...]:
        """The rows with a tick, in order."""
        return tuple(self._rows[at] for at in sorted(self._ticked or ()))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings over the columns."""
        if orientation == Qt.Orientation.Horizontal and section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, colours, ticks."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(self._columns[index.column()].text(row))
        if role == Qt.ItemDataRole.BackgroundRole and self._ground is not None:
            color = self._ground(row)
            return QBrush(QColor(color)) if color else None
        if role == Qt.ItemDataRole.ForegroundRole and self._ink is not None:
            color = self._ink(row, index.column())
            return QBrush(QColor(color)) if color else None
        if (
            role == Qt.ItemDataRole.CheckStateRole
            and index.column() == 0
            and self._ticked is not None
            and self._may_tick(row)
        ):
            on = index.row() in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        if role != Qt.ItemDataRole.CheckStateRole or self._ticked is None:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if (
            index.column() == 0
            and self._ticked is not None
            and self._may_tick(self._rows[index.row()])
        ):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
