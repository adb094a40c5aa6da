"""Asks which column of an unknown table holds what; remembered for tables with this heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from cunzheng.core.columns import MEANINGS, TableShape
from cunzheng.core.texts import translate
from cunzheng.core.values import Candidate
from cunzheng.services import examining
from cunzheng.ui import messages
from cunzheng.ui.models import columns
from cunzheng.ui.models.candidates import ImportRow, identity
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.table import table

_NONE = -1
_SHOWN_COLUMNS = 12


def _cell(at: int) -> Callable[[tuple[str, ...]], str]:
    return lambda row: row[at] if at < len(row) else ""


class NameColumnsDialog(QDialog):
    """Emits {identity of a file: candidate} for all files of the import that it changed."""

    named = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        candidate: Candidate,
        others: Sequence[Candidate],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        heading = translate("Columns", "Which column holds what?")
        self.setWindowTitle(heading)
        kit.fit(self, 860, 560)
        self._session = session
        self._others = tuple(others)
        self._shape: TableShape | None = None
        self.boxes: dict[str, ComboBox] = {}
        self._body = kit.column(self, (24, 20, 24, 18), 12)
        kit.add(
            self._body,
            kit.label(heading, "heading"),
            kit.label(candidate.name, "key"),
            kit.label(
                translate(
                    "Columns",
                    "The app does not know this table. Say what its columns hold; it remembers"
                    " that for tables with the same heading. The file itself stays as it is.",
                ),
                "muted",
                wrap=True,
            ),
        )
        session.tasks.in_pool(
            self, lambda _progress: examining.shape_of(candidate), self._show, self._failed
        )

    def _show(self, shape: TableShape) -> None:
        self._shape = shape
        texts = columns.choices(shape)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for no, key in enumerate(MEANINGS):
            box = ComboBox(columns.meaning(key))
            box.addItem(translate("Columns", "not in this table"), _NONE)
            for at, text in enumerate(texts):
                box.addItem(text, at)
            box.setCurrentIndex(box.findData(shape.suggested.get(key, _NONE)))
            box.currentIndexChanged.connect(lambda _at: self._check())
            label = kit.label(columns.meaning(key), "key")
            label.setBuddy(box)
            grid.addWidget(label, no % 3, no // 3 * 2)
            grid.addWidget(box, no % 3, no // 3 * 2 + 1)
            self.boxes[key] = box
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        shown = texts[:_SHOWN_COLUMNS]
        model: TableModel[tuple[str, ...]] = TableModel(
            [Column(text, _cell(at)) for at, text in enumerate(shown)], self
        )
        model.set_rows(shape.rows)
        view = table(model, translate("Columns", "First rows of the table"), lines=1)
        self._said = kit.label("", "warn", wrap=True)
        self.save = kit.button(translate("Columns", "Read the entries"), self._save, "primary")
        line = kit.row()
        kit.add(
            line, self._said, None,
            kit.button(translate("Messages", "Cancel"), self.reject), self.save,
        )  # fmt: skip
        line.setStretch(0, 1)
        kit.add(self._body, view, grid, line)
        self._body.setStretch(3, 1)
        self._check()
        self.boxes["at"].setFocus()

    def _chosen(self) -> dict[str, int]:
        return columns.clean({key: int(box.currentData()) for key, box in self.boxes.items()})

    def _check(self) -> None:
        lacking = columns.missing(self._chosen())
        self._said.setText(lacking)
        self.save.setEnabled(not lacking)

    def _save(self) -> None:
        shape, chosen, others = self._shape, self._chosen(), self._others
        if shape is None:
            return
        self.save.setEnabled(False)
        self._session.tasks.in_pool(
            self,
            lambda _progress: examining.name_columns(others, shape.signature, chosen),
            self._read,
            self._failed,
        )

    def _read(self, looked: tuple[Candidate, ...]) -> None:
        changed = {
            identity(ImportRow(candidate=new)): new
            for old, new in zip(self._others, looked, strict=True)
            if new is not old and new != old
        }
        self.named.emit(changed)
        self.accept()

    def _failed(self, error: Exception) -> None:
        messages.show_error(self, error)
        self.reject()
