"""The timeline for a list view: a row is a day heading or a contact, and only a value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cunzheng.core.values import Contact
from cunzheng.ui.models.rows import ContactRow, DayRow, Row, Showing, contact_row
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
        self._rows: tuple[Row, ...] = ()
        self._at: dict[str, int] | None = None
        self.headings: tuple[int, ...] = ()
        """The rows that are headings, in order."""
        self._snapshot: Snapshot | None = None
        self._showing = Showing()
        self._made: dict[str, ContactRow] = {}

    @property
    def search(self) -> tuple[str, ...]:
        """The words that were looked for, to be marked."""
        return self._showing.search

    def set_rows(
        self,
        rows: tuple[Row, ...],
        snapshot: Snapshot,
        showing: Showing | None = None,
        at: dict[str, int] | None = None,
        headings: tuple[int, ...] | None = None,
    ) -> None:
        """Show other rows. What a row says is made when it is first asked for.

        *at* and *headings*: where each contact and the headings are among them, where that was
        counted already.
        """
        showing = self._showing if showing is None else showing
        fresh = snapshot is not self._snapshot or showing != self._showing
        if not fresh and rows == self._rows:
            return
        self.beginResetModel()
        self._rows, self._at, self._showing = rows, at, showing
        self.headings = (
            tuple(no for no, row in enumerate(rows) if isinstance(row, DayRow))
            if headings is None
            else headings
        )
        if fresh:
            self._snapshot = snapshot
            self._made = {}
        self.endResetModel()

    def is_day(self, at: int) -> bool:
        """Is this row a heading? Asked of every row for its height: must be cheap."""
        return isinstance(self._rows[at], DayRow)

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

    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def row_of(self, contact_id: str) -> int:
        """Where a contact is, or -1."""
        if self._at is not None:
            return self._at.get(contact_id, -1)
        for at, row in enumerate(self._rows):
            if isinstance(row, Contact) and row.id == contact_id:
                return at
        return -1

    def first_contact(self) -> int:
        """The first row that is a contact, or -1."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Contact)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for the delegate, and words for everybody else."""
        if not index.isValid():
            return None
        if role == IS_DAY_ROLE:
            return isinstance(self._rows[index.row()], DayRow)
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
        if isinstance(self._rows[index.row()], Contact):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
