"""The versions of one contact: when each was saved and what it changed, read when asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Contact
from cunzheng.ui.models.versions import Difference, VersionRow, version_rows
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit


def line_of(one: Difference) -> str:
    """Number: 129 0000 0001 → 129 0000 0002, with words for what was empty."""
    none = translate("Versions", "(empty)")
    return translate("Versions", "{field}: {before} \u2192 {after}").format(
        field=one.name, before=one.before or none, after=one.after or none
    )


class VersionsBox(QWidget):
    """Reads the history on the case's worker once it is made."""

    def __init__(self, session: Session, contact_id: str) -> None:
        super().__init__()
        self._session = session
        self._body = kit.column(self, gap=3)
        self.rows: tuple[VersionRow, ...] = ()
        session.read(self, lambda case, _progress: case.versions(contact_id), self._show)

    def _show(self, history: tuple[tuple[str, Contact], ...]) -> None:
        now = self._session.snapshot
        self.rows = version_rows(history, now.profile, now.exhibit_by_id)
        for row in self.rows:
            head = translate("Versions", "Version {no}, {at}: {what}").format(
                no=row.version, at=row.at, what=row.what
            )
            kit.add(self._body, kit.label(head, "value", wrap=True))
            for one in row.changes:
                kit.add(self._body, kit.label(line_of(one), "muted", wrap=True, select=True))
