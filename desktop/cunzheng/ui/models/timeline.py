"""The timeline for a list view: a row is a day heading or a contact, and only a value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cunzheng.ui.models.listing import Listing
from cunzheng.ui.models.rows import ContactRow, DayRow, Showing, contact_row
from cunzheng.ui.snapshot import Snapshot

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
IS_DAY_ROLE = Qt.ItemDataRole.UserRole + 2  # asked of every row for its height: must be cheap
Index = QModelIndex | QPersistentModelIndex


def _day_text(row: DayRow) -> str:
    return f"{row.title}, {row.note}" if row.note else row.title


class TimelineModel(QAbstractListModel):
    """Holds the rows it was given; a new snapshot or filter gives new rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Listing()
        self._snapshot: Snapshot | None = None
        self._showing = Showing()
        self._made: dict[str, ContactRow] = {}

    @property
    def search(self) -> tuple[str, ...]:
        """The words that were looked for, to be marked."""
        return self._showing.search

    @property
    def headings(self) -> tuple[int, ...]:
        """The rows that are headings, in order."""
        return self._rows.headings

    def set_rows(self, rows: Listing, snapshot: Snapshot, showing: Showing | None = None) -> None:
        """Show other rows. What a row says is made when it is first asked for."""
        showing = self._showing if showing is None else showing
        fresh = snapshot is not self._snapshot or showing != self._showing
        if not fresh and rows.same(self._rows):
            return
        self.beginResetModel()
        self._rows, self._showing = rows, showing
        if fresh:
            self._snapshot = snapshot
            self._made = {}
        self.endResetModel()

    def is_day(self, at: int) -> bool:
        """Is this row a heading? Asked of every row for its height: must be cheap."""
        return self._rows.is_day(at)

    def seen(self, at: int) -> DayRow | ContactRow | None:
        """A row as it is shown."""
        if self._snapshot is None or not 0 <= at < len(self._rows):
            return None
        row = self._rows[at]
        if isinstance(row, DayRow):
            return row
        made = self._made.get(row.id)
        if made is None:
            made = self._made[row.id] = contact_row(row, self._snapshot, self._showing)
        return made

    def rows(self) -> Listing:
        """What is shown."""
        return self._rows

    def row_of(self, contact_id: str) -> int:
        """Where a contact is, or -1."""
        return self._rows.row_of(contact_id)

    def first_contact(self) -> int:
        """The first row that is a contact, or -1."""
        return 1 if len(self._rows) else -1  # a heading is over it

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for the delegate, and words for everybody else."""
        if not index.isValid():
            return None
        if role == IS_DAY_ROLE:
            return self._rows.is_day(index.row())
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.seen(index.row())
        if role == ROW_ROLE:
            return row
        if row is not None:
            return row.spoken if isinstance(row, ContactRow) else _day_text(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen, so the arrow keys pass over them."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows.is_day(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
