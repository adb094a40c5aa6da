"""The exhibits of a contact in its form: what is linked, and a button to choose."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.ui.dialogs.pick_exhibits import PickExhibitsDialog, line_of
from cunzheng.ui.widgets import kit


class ExhibitLinks(QWidget):
    """``chosen`` are the ids of the linked exhibits."""

    def __init__(self, exhibits: tuple[Evidence, ...], chosen: tuple[str, ...]) -> None:
        super().__init__()
        self._exhibits = exhibits
        self.chosen = chosen
        self._said = kit.label("", "value", wrap=True)
        self.link = kit.button(translate("Link", "Link evidence\u2026"), self._ask)
        self.link.setEnabled(bool(exhibits))
        line = kit.row()
        kit.add(line, self.link, None)
        kit.add(kit.column(self, gap=6), self._said, line)
        self._tell()

    def _tell(self) -> None:
        linked = [one for one in self._exhibits if one.id in self.chosen]
        none = (
            translate("Link", "No exhibit is linked yet.")
            if self._exhibits
            else translate("Link", "The case holds no exhibits yet.")
        )
        self._said.setText("\n".join(line_of(one) for one in linked) or none)

    def _ask(self) -> None:
        dialog = PickExhibitsDialog(self.window(), self._exhibits, self.chosen)
        dialog.picked.connect(self._take)
        dialog.open()

    def _take(self, chosen: tuple[str, ...]) -> None:
        self.chosen = chosen
        self._tell()
