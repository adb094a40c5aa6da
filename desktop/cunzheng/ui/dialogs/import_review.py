"""Look at files before they come in: what each is, when it was and who says so, what is wrong."""

from __future__ import annotations

import time

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QWidget,
)

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.services import examining, importing
from cunzheng.services.cases import Case
from cunzheng.services.examining import Tellings
from cunzheng.services.importing import Examination, ImportResult
from cunzheng.ui import formats, messages, words
from cunzheng.ui.dialogs.moment_edit import MomentEdit
from cunzheng.ui.dialogs.name_columns import NameColumnsDialog
from cunzheng.ui.models import bulk, candidates, parties, remaining
from cunzheng.ui.models.candidates import ImportRow
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.progress import POLL_MS
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import Task, UiProgress
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.fitting import FittingScroll
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.import_bulk import BulkEdit
from cunzheng.ui.widgets.party_picker import PartyPicker
from cunzheng.ui.widgets.table import table

Index = QModelIndex | QPersistentModelIndex


class ImportDialog(QDialog):
    """Ticks, times and numbers; then the import with its progress in the same window."""

    imported = Signal(object)

    def __init__(self, parent: QWidget | None, session: Session, found: Examination) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._task: Task | None = None
        rows = candidates.rows_of(found)
        heading = translate("Import", "Import \u203a look at {count} files").format(count=len(rows))
        self.setWindowTitle(heading)
        kit.fit(self, 1120, 720)
        self.model: TableModel[ImportRow] = TableModel(
            (
                Column(translate("Import", "File"), candidates.name_of, middle=True),
                Column(translate("Import", "What it is"), candidates.what_of, 144, sheds=1),
                Column(translate("Import", "Time and who says so"), candidates.time_of, 240),
                Column(translate("Import", "Number"), candidates.number_of, 152),
                Column(translate("Import", "To look at"), candidates.problem_of, 216),
            ),
            self,
            ground=self._ground,
            ink=self._ink,
        )
        self.model.set_rows(rows)
        self.model.tickable(lambda row: row.candidate is not None)
        self.model.dataChanged.connect(lambda *_args: self._count())
        self._found = found
        self.view = table(self.model, translate("Import", "Files"), lines=2)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.selectionModel().selectionChanged.connect(lambda *_args: self._offer_typing())
        self.view.setMinimumHeight(110)  # the heading and a row, on a low screen, too
        self.cancel = kit.button(translate("Messages", "Cancel"), self.reject)
        self.accept_button = kit.button("", self._commit, "primary")
        head = kit.row(gap=10)
        kit.add(head, kit.label(heading, "title"), None, self.cancel, self.accept_button)
        body = kit.column(self, (20, 16, 20, 16), 12)
        kit.add(body, head, self._chips(rows), self.view)
        body.setStretch(2, 1)
        self._times = ComboBox(translate("Import", "Time to use for the chosen file"))
        self._times.setMinimumContentsLength(44)
        self._times.activated.connect(self._picked)
        self.bulk = BulkEdit()
        self.bulk.changed.connect(self._change)
        self.bulk.taken.connect(self._take)
        self._times_row = QWidget()
        line = kit.row(self._times_row)
        kit.add(
            line, kit.label(translate("Import", "Time to use for the chosen file"), "key"),
            self._times, None,
        )  # fmt: skip
        below = QWidget()  # scrolls on a low screen
        parts = kit.column(below, gap=12)
        kit.add(parts, self._times_row, self._typing_row(), self.bulk)
        self._parties_row = kit.column()
        self.parties = self._picker(found, set())
        parts.addLayout(self._parties_row)
        body.addWidget(FittingScroll(below))
        self._progress_box = self._progress_card()
        kit.add(body, self._progress_box)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._count()
        self._offer_typing()
        if rows:
            self.view.selectRow(0)
        self.view.setFocus()

    def _chips(self, rows: tuple[ImportRow, ...]) -> QHBoxLayout:
        line = kit.row(gap=8)
        for text, kind, look in (
            (translate("Import", "ready {count}"), "chipOk", "ok"),
            (translate("Import", "worth a look {count}"), "chipWarn", "look"),
            (translate("Import", "did not open {count}"), "chipBad", "bad"),
        ):
            count = sum(row.look == look for row in rows)
            if count:
                kit.add(line, kit.label(text.format(count=count), kind))
        hint = translate("Import", "Please keep the originals on the phone")
        kit.add(line, None, kit.label(hint, "muted"))
        return line

    def _typing_row(self) -> QWidget:
        """A time for files that bring none, or a wrong one; it is kept as typed by the user."""
        self.typed = MomentEdit(None, fresh=True)
        self.type_time = kit.button(translate("Import", "Use this time"), self._type)
        self._typing = QWidget()
        line = FlowLayout(self._typing, gap=8)
        self._typing_label = kit.label("", "key")
        self.columns = kit.button(translate("Import", "Name the columns\u2026"), self._name_columns)
        for part in (
            self._typing_label,
            self.typed,
            self.type_time,
            self.bulk.minutes,
            self.bulk.shift,
            self.columns,
        ):
            line.addWidget(part)
        return self._typing

    def _places(self) -> list[int]:
        rows = sorted(one.row() for one in self.view.selectionModel().selectedRows())
        return [at for at in rows if (row := self.model.row(at)) is not None and row.candidate]

    def _selected(self) -> list[int]:
        rows = [(at, self.model.row(at)) for at in self._places()]
        return [at for at, row in rows if row is not None and candidates.takes_time(row)]

    def _offer_typing(self) -> None:
        self.bulk.offer([row for at in self._places() if (row := self.model.row(at)) is not None])
        if len(self._places()) > 1:
            self._times_row.setVisible(False)
        count = len(self._selected())
        self._typing.setEnabled(count > 0)
        self._typing_label.setText(
            translate("Import", "Type a time for the {count} chosen files").format(count=count)
            if count > 1
            else translate("Import", "Type a time for the chosen file")
        )

    def _type(self) -> None:
        moment = self.typed.value()
        if moment is None:
            return
        for at in self._selected():
            row = self.model.row(at)
            if row is not None:
                self.model.replace_row(at, candidates.with_typed(row, moment))
        self._chosen(self.view.currentIndex(), QModelIndex())

    def _picker(self, found: Examination, chosen: set[str]) -> PartyPicker:
        """What the profile knows is ticked at first, and what was *chosen* stays so."""
        kit.clear(self._parties_row)
        known = chosen | {line.number for line in self._session.snapshot.profile.lines}
        counts = examining.numbers_in(found.candidates)
        names = examining.names_in(found.candidates)
        picker = PartyPicker(parties.parties(counts, names), known)
        self._parties_row.addWidget(picker)
        self._numbers = picker.boxes
        evidence = self._session.snapshot.evidence
        self._session.tasks.in_pool(
            self, lambda progress: examining.tell(found, evidence, progress), self._told
        )
        return picker

    def _told(self, told: Tellings) -> None:
        """Kinds of numbers and bytes that are there already, found out meanwhile."""
        counts = examining.numbers_in(told.candidates)
        names = examining.names_in(told.candidates)
        self.parties.tell(parties.parties(counts, names, told.kinds))
        self.model.replace_rows(candidates.tellings(self.model.rows(), told))

    def _change(self, change: bulk.Change) -> None:
        places = self._places()
        rows = {at: row for at in places if (row := self.model.row(at)) is not None}
        self.model.replace_rows({at: change(row) for at, row in rows.items()})
        self._chosen(self.view.currentIndex(), QModelIndex())
        self._offer_typing()

    def _take(self, on: bool) -> None:
        self.model.tick(self._places(), on)

    def _name_columns(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        if row is None or row.candidate is None:
            return
        dialog = NameColumnsDialog(self, self._session, row.candidate, self._found.candidates)
        dialog.named.connect(self._named)
        dialog.open()

    def _named(self, looked: object) -> None:
        """The tables were read again with the columns that the user named."""
        assert isinstance(looked, dict)
        changed: dict[int, ImportRow] = {}
        for at, row in enumerate(self.model.rows()):
            key = candidates.identity(row)
            if key in looked:
                changed[at] = ImportRow(candidate=looked[key])
        self.model.replace_rows(changed)
        found = [row.candidate for row in self.model.rows() if row.candidate is not None]
        self._found = Examination(tuple(found), self._found.refusals)
        self.parties = self._picker(self._found, set(self.parties.chosen))
        self._chosen(self.view.currentIndex(), QModelIndex())

    def _progress_card(self) -> QWidget:
        holder = kit.frame("card")
        body = kit.column(holder, (14, 12, 14, 12), 8)
        self._said = kit.label("", "value")
        self.stop = kit.button(translate("Progress", "Stop"), self._stop, "link")
        line = kit.row()
        kit.add(line, self._said, None, self.stop)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Import", "Progress of the import"))
        kit.add(body, line, self._bar)
        holder.setVisible(False)
        return holder

    def _ground(self, row: ImportRow) -> str:
        tokens = tokens_for(self.palette())
        return {"look": tokens.warn_soft, "bad": tokens.bad_soft}.get(row.look, "")

    def _ink(self, row: ImportRow, column: int) -> str:
        tokens = tokens_for(self.palette())
        if row.look == "bad" and column == 1:
            return tokens.bad
        return tokens.warn if row.look == "look" and column == 4 else ""

    def _count(self) -> None:
        count = len(self.model.ticked())
        self.accept_button.setText(
            translate("Import", "Put into the case {count}").format(count=count)
        )
        self.accept_button.setEnabled(count > 0 and self._task is None)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row(current.row())
        times = row.candidate.described.times if row is not None and row.candidate else ()
        self._times_row.setVisible(len(times) > 1 and len(self._places()) < 2)
        self.columns.setVisible(row is not None and candidates.wants_columns(row))
        self._times.clear()
        for one in times:
            self._times.addItem(f"{formats.moment(one)}  {words.source_of(one)}")

    @Slot(int)
    def _picked(self, at: int) -> None:
        place = self.view.currentIndex().row()
        row = self.model.row(place)
        if row is not None and at > 0:
            self.model.replace_row(place, candidates.with_time(row, at))
            self._chosen(self.view.currentIndex(), QModelIndex())

    def _commit(self) -> None:
        chosen = [row.candidate for row in self.model.ticked() if row.candidate is not None]
        numbers = frozenset(self.parties.chosen)

        def work(case: Case, progress: UiProgress) -> tuple[ImportResult, Changes]:
            result = importing.commit(case, chosen, numbers=numbers, progress=progress)
            return result, result.changes

        for part in (self.accept_button, self.cancel, self.view, self.bulk, self.parties):
            part.setEnabled(False)
        self._remaining = remaining.Remaining()
        self._progress_box.setVisible(True)
        self._task = self._session.write(self, work, self._done, self._failed)
        self._poll.start()
        self.stop.setFocus()

    @Slot()
    def _look(self) -> None:
        if self._task is None:
            return
        state = self._task.progress.state()
        self._bar.setRange(0, 1000 if state.total else 0)
        if state.total:
            self._bar.setValue(min(1000, state.done * 1000 // state.total))
            left = self._remaining.seconds(state.done, state.total, time.monotonic())
            said = translate("Import", "Putting in {done} of {total}; what is in stays in").format(
                done=formats.size(state.done), total=formats.size(state.total)
            )
            self._said.setText(formats.joined(said, remaining.told(left)))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)

    def _done(self, result: ImportResult) -> None:
        self._poll.stop()
        self._task = None
        self.imported.emit(result)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._poll.stop()
        self._task = None
        self._progress_box.setVisible(False)
        for part in (self.cancel, self.view, self.bulk, self.parties):
            part.setEnabled(True)
        self._count()
        messages.show_error(self, error)

    def reject(self) -> None:
        """Escape while it runs means stop, not leave."""
        if self._task is not None:
            self._stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing while it runs means stop, too."""
        if self._task is not None:
            self._stop()
            event.ignore()
            return
        super().closeEvent(event)


def summary(result: ImportResult) -> str:
    """What came in, in one or two sentences, and why the rest did not."""
    said = [
        translate("Import", "{files} files and {contacts} contacts were put into the case.").format(
            files=len(result.evidence), contacts=len(result.contacts)
        )
    ]
    if result.already:
        said.append(
            translate("Import", "{count} were in the case already and are stored once.").format(
                count=len(result.already)
            )
        )
    if result.cancelled:
        said.append(translate("Import", "Stopped; what came in before is kept."))
    said.extend(one.reason for one in result.refusals[:8])
    return "\n\n".join(said)
