"""All exhibits by number, withdrawn ones too, with a look at the chosen one."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from cunzheng.core.moments import TimeSource
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence, EvidenceKind
from cunzheng.services import ocr
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.theme import DETAIL_WIDTH, tokens_for
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.empty import Empty
from cunzheng.ui.widgets.exhibit_view import ExhibitView
from cunzheng.ui.widgets.fields import Fields
from cunzheng.ui.widgets.import_button import import_button
from cunzheng.ui.widgets.picture_card import PictureCard
from cunzheng.ui.widgets.table import table
from cunzheng.ui.widgets.top_bar import TopBar

WAIT_MS = 250  # after the last letter of a search


def what(evidence: Evidence) -> str:
    """Kind, length and size."""
    described = evidence.described
    length = (
        formats.duration(described.duration_ms // 1000)
        if described.duration_ms is not None and evidence.kind is EvidenceKind.RECORDING
        else ""
    )
    entries = (
        translate("Evidence", "{count} entries").format(count=len(described.messages))
        if described.messages
        else ""
    )
    size = formats.joined(length or entries, formats.size(evidence.size))
    return f"{words.evidence(evidence.kind)}\n{size}"


def time_of(evidence: Evidence) -> str:
    """The best claim about its time, and who makes it; the time of copying is none."""
    if evidence.described.messages:
        return translate("Import", "each entry has its own")
    claims = [one for one in evidence.described.times if one.source is not TimeSource.FILE_SYSTEM]
    if not claims:
        return translate("Formats", "Time unknown")
    return f"{formats.moment(claims[0])}\n{words.time_source(claims[0].source)}"


class EvidencePage(QWidget):
    """A table and a preview."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        self._used: dict[str, list[int]] = {}
        self._found: frozenset[str] | None = None  # by the search; None: it is not used
        self.search = kit.line_edit(
            translate("Evidence", "Search names and the text in pictures"),
            hint=translate("Evidence", "Search names and text"),
        )
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(250)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.recognise = kit.button(
            translate("Evidence", "Recognise all pictures"), desk.recognise_all
        )
        self.model: TableModel[Evidence] = TableModel(
            (
                Column(translate("Evidence", "No."), lambda one: str(one.exhibit_no), 46),
                Column(translate("Evidence", "File"), lambda one: one.name, middle=True),
                Column(translate("Evidence", "What it is"), what, 136, sheds=2),
                Column(translate("Evidence", "Time and who says so"), time_of, 164),
                Column(translate("Evidence", "Contacts"), self._contacts, 86, sheds=1),
            ),
            self,
            ink=lambda one, _column: tokens_for(self.palette()).faint if one.withdrawn else "",
        )
        self.view = table(self.model, translate("Evidence", "Exhibits"))
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self._side = kit.scroll(QWidget(), "panel")
        pane = QFrame()
        pane.setProperty("look", "detail")
        pane.setMinimumWidth(DETAIL_WIDTH - 40)
        kit.column(pane).addWidget(self._side)
        self._empty = Empty(
            translate("Evidence", "No exhibits yet"),
            translate(
                "Evidence",
                "Drop files onto this window. The original bytes are kept unchanged inside the"
                " encrypted file.",
            ),
            import_button(desk, "primary"),
        )
        self._stack = QStackedWidget()
        holder = QWidget()
        kit.column(holder, (20, 16, 12, 16)).addWidget(self.view)
        self._stack.addWidget(holder)
        self._stack.addWidget(self._empty)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._stack)
        split.addWidget(pane)
        split.setStretchFactor(0, 1)
        split.setSizes([900, DETAIL_WIDTH])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        body = kit.column(self, gap=0)
        kit.add(
            body,
            TopBar(
                translate("Evidence", "Evidence"),
                self.search,
                self.recognise,
                import_button(desk, "primary"),
            ),
            split,
        )
        body.setStretch(1, 1)
        session.changed.connect(self._search)
        self.refresh()

    def _contacts(self, evidence: Evidence) -> str:
        numbers = self._used.get(evidence.id, [])
        shown = ", ".join(str(no) for no in numbers[:2])
        return shown + (f" +{len(numbers) - 2}" if len(numbers) > 2 else "") or formats.EM_DASH

    @Slot()
    def _search(self) -> None:
        """Look for the words in names and in the text of pictures, then show what has them."""
        words_wanted = self.search.text()
        if not words_wanted.strip():
            self._found = None
            self.refresh()
            return

        def done(found: frozenset[str]) -> None:
            if words_wanted == self.search.text():
                self._found = found
                self.refresh()

        self._session.read(self, lambda case, _p: ocr.find(case, words_wanted), done)

    def _rows(self) -> tuple[Evidence, ...]:
        everything = self._session.snapshot.evidence
        if self._found is None:
            return everything
        low = self.search.text().casefold().split()
        return tuple(
            one
            for one in everything
            if one.id in self._found or all(part in one.name.casefold() for part in low)
        )

    @Slot()
    def refresh(self) -> None:
        """Show what the case holds now."""
        snapshot = self._session.snapshot
        used: defaultdict[str, list[int]] = defaultdict(list)
        for contact in snapshot.contacts:
            for evidence_id in contact.evidence_ids:
                used[evidence_id].append(contact.no)
        self._used = used
        current = self.model.row(self.view.currentIndex().row())
        rows = self._rows()
        self.model.set_rows(rows)
        readable = any(ocr.readable(one) for one in snapshot.evidence)
        self.recognise.setEnabled(readable and ocr.available() and not snapshot.info.read_only)
        self._stack.setCurrentIndex(0 if snapshot.evidence else 1)
        if rows:
            # Stay at the same exhibit: its number is its place, and never changes.
            at = next(
                (at for at, one in enumerate(rows) if current and one.id == current.id),
                0,
            )
            self.view.selectRow(at)
        else:
            self._show(None)

    def select(self, evidence_id: str) -> None:
        """Choose an exhibit."""
        if self._found is not None:
            self.search.clear()
            self._found = None
            self.refresh()
        for at, one in enumerate(self._session.snapshot.evidence):
            if one.id == evidence_id:
                self.view.selectRow(at)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show(self.model.row(current.row()))

    def _show(self, evidence: Evidence | None) -> None:
        inside = QWidget()
        inside.setProperty("look", "panelBody")
        body = kit.column(inside, (18, 16, 18, 18), 8)
        if evidence is not None:
            view = ExhibitView(self._session, evidence)
            view.wanted.connect(self._desk.show_exhibit)
            heading = translate("Exhibit", "Exhibit {no}").format(no=evidence.exhibit_no)
            kit.add(body, kit.label(heading, "heading"), view)
            if evidence.described.media_type.startswith("image/"):
                kit.add(body, PictureCard(self._session, self._desk, evidence))
            kit.add(body, Fields(self._fields(evidence)))
            for code in evidence.described.warnings:
                kit.add(body, kit.label(words.warning(code), "chipWarn", wrap=True))
            kit.add(body, 4, self._actions(evidence.id, withdrawn=bool(evidence.withdrawn)))
        kit.add(body, None)
        old = self._side.takeWidget()
        if old is not None:
            old.deleteLater()
        self._side.setWidget(inside)

    def _actions(self, evidence_id: str, *, withdrawn: bool) -> QHBoxLayout:
        line = kit.row()
        if not withdrawn:
            self.log = kit.button(
                translate("Evidence", "Log a contact from this"),
                lambda: self._desk.log_from(evidence_id),
            )
            self.withdraw = kit.button(
                translate("Detail", "Withdraw\u2026"),
                lambda: self._desk.withdraw_exhibit(evidence_id),
            )
            kit.add(line, self.log, self.withdraw)
        kit.add(line, None)
        return line

    @staticmethod
    def _fields(evidence: Evidence) -> list[tuple[str, str]]:
        described = evidence.described
        pixels = (
            f"{described.width} \u00d7 {described.height}"
            if described.width and described.height
            else ""
        )
        return [
            (
                translate("Evidence", "Times"),
                "\n".join(
                    f"{formats.moment(one)} {words.time_source(one.source)}"
                    for one in described.times
                ),
            ),
            (translate("Detail", "Number"), formats.number(described.number)),
            (translate("Evidence", "Device"), described.device),
            (translate("Evidence", "Picture"), pixels),
            (translate("Evidence", "Came in"), formats.moment(evidence.imported_at)),
            (translate("Detail", "SHA-256"), _grouped(evidence.sha256)),
            (translate("Evidence", "Withdrawn"), evidence.withdrawn),
        ]


def _grouped(sha256: str) -> str:
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
