"""Choose exhibits from a list with tick boxes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from cunzheng.core.moments import TimeSource
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.ui import formats, tips, words
from cunzheng.ui.widgets import kit


def line_of(evidence: Evidence) -> str:
    """Number, kind, the best claim about its time, name."""
    claims = [one for one in evidence.described.times if one.source is not TimeSource.FILE_SYSTEM]
    return formats.joined(
        translate("Exhibit", "Exhibit {no}").format(no=evidence.exhibit_no),
        words.evidence(evidence.kind),
        formats.minute(claims[0]) if claims else "",
        evidence.name,
    )


class PickExhibitsDialog(QDialog):
    """Emits the ids that have a tick, in order of number. Withdrawn ones are not offered."""

    picked = Signal(object)

    def __init__(
        self, parent: QWidget | None, exhibits: tuple[Evidence, ...], chosen: tuple[str, ...]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Link", "Which exhibits belong to this contact?")
        self.setWindowTitle(heading)
        kit.fit(self, 620, 520)
        self._kept = tuple(one for one in chosen if one not in {two.id for two in exhibits})
        self.search = kit.line_edit(
            translate("Link", "Search exhibits"),
            hint=translate("Link", "Name, kind, number or day"),
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Evidence", "Exhibits"))
        self.list.setProperty("look", "records")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for one in exhibits:
            if one.withdrawn and one.id not in chosen:
                continue
            item = QListWidgetItem(line_of(one))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setToolTip(tips.plain(one.name))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 16))
            on = one.id in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.accept_button = kit.button(translate("Link", "Link"), self._give, "primary")
        foot = kit.row()
        kit.add(
            foot,
            kit.label(
                "" if self.list.count() else translate("Evidence", "No exhibits yet"), "muted"
            ),
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            self.accept_button,
        )
        body = kit.column(self, (20, 18, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading", wrap=True), self.search, self.list, foot)
        body.setStretch(2, 1)
        self.list.setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _narrow(self, text: str) -> None:
        needle = text.strip().casefold()
        for item in self._items():
            item.setHidden(needle not in item.text().casefold())

    def tick(self, evidence_id: str, *, on: bool = True) -> None:
        """Set or take a tick."""
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == evidence_id:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def value(self) -> tuple[str, ...]:
        """The ids with a tick; what was linked and is not in the list stays linked."""
        ticked = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )
        return (*ticked, *self._kept)

    def _give(self) -> None:
        self.picked.emit(self.value())
        self.accept()
