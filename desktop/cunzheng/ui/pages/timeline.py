"""The timeline: list, filters, search, and the contact in full beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui.desk import Desk
from cunzheng.ui.models.index import Choices, Finder, Found
from cunzheng.ui.models.rows import ContactRow, Filter, Showing
from cunzheng.ui.models.timeline import ROW_ROLE, TimelineModel
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import AT_ONCE, Snapshot
from cunzheng.ui.tasks import Task
from cunzheng.ui.theme import DETAIL_WIDTH
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.bulk_bar import BulkBar, UndoBar
from cunzheng.ui.widgets.detail import Detail
from cunzheng.ui.widgets.empty import Empty
from cunzheng.ui.widgets.import_button import import_button
from cunzheng.ui.widgets.note_button import note_button
from cunzheng.ui.widgets.timeline_filters import TimelineFilters
from cunzheng.ui.widgets.timeline_view import TimelineView
from cunzheng.ui.widgets.top_bar import TopBar

SETTLE_MS = 150  # after the last key of a search, until the contact beside the list is drawn
CHOSEN_KEPT = 500  # chosen rows that stay chosen through a change of the case


class TimelinePage(QWidget):
    """Reads the snapshot; every action goes to the desk."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        self._finder = Finder()
        self._asked: Task | None = None
        self._choices: Choices | None = None
        self._calm = settings.load().comfort.calm
        self.search = kit.line_edit(
            translate("Timeline", "Search"),
            hint=translate("Timeline", "Search numbers, words, notes"),
        )
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(250)
        self._wait = QTimer(self)  # of no time: one keystroke may be several events
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._refilter)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self._settle)
        self._listing = False
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self._to_list)
        top = TopBar(
            translate("Timeline", "Timeline"),
            self.search,
            import_button(desk),
            note_button(desk),
            kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
        )
        self.filters = TimelineFilters(desk)
        self.problems = self.filters.problems
        self.filters.changed.connect(self._refilter)
        self.filters.words.toggled.connect(lambda _on: self._refilter())
        self.model = TimelineModel(self)
        self.view = TimelineView(self.model)
        self.view.setAccessibleName(translate("Timeline", "Contacts"))
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.chosen_changed.connect(self._count_chosen)
        self.view.open_asked.connect(self._to_detail)
        self.view.edit_asked.connect(self._edit)
        self.view.withdraw_asked.connect(self._withdraw)
        self.view.menu_asked.connect(self._menu)
        self.bulk = BulkBar(desk, self.view.chosen)
        self.undo_bar = UndoBar(desk)
        self._reading = kit.label("", "muted", wrap=True)
        self.detail = Detail(session, desk)
        self._empty = Empty(
            translate("Timeline", "Nothing is logged yet"),
            translate(
                "Timeline",
                "Drop recordings, screenshots or an export from your phone onto this window, or"
                " log a contact by hand. Originals on the phone should stay there.",
            ),
            import_button(desk, "primary"),
            kit.button(translate("Timeline", "Log a contact"), desk.log_contact),
        )
        self._none = Empty(
            translate("Timeline", "Nothing matches"),
            translate("Timeline", "No contact fits the search and the filters."),
            kit.button(translate("Timeline", "Show all"), self._reset),
        )
        self._stack = QStackedWidget()
        for part in (self.view, self._empty, self._none):
            self._stack.addWidget(part)
        left = QWidget()
        left.setProperty("look", "page")
        kit.add(
            kit.column(left, (20, 14, 12, 0), 6),
            self.filters,
            self._reading,
            self.undo_bar,
            self.bulk,
            self._stack,
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([900, DETAIL_WIDTH])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        body = kit.column(self, gap=0)
        kit.add(body, top, split)
        body.setStretch(1, 1)
        session.changed.connect(self.refresh)
        self.refresh()

    # --- what is shown ----------------------------------------------------------------------------

    def _reset(self) -> None:
        self.search.clear()
        self.filters.reset()

    def showEvent(self, event: QShowEvent) -> None:
        """The calm mode may have been switched in the settings."""
        super().showEvent(event)
        calm = settings.load().comfort.calm
        if calm != self._calm:
            self._calm = calm
            self.detail.forget()
            self._refilter()

    @Slot()
    def refresh(self) -> None:
        """The case changed: new rows, the same place."""
        snapshot = self._session.snapshot
        self._choices = None
        self._reading.setVisible(snapshot.partial)
        if snapshot.partial:
            self._reading.setText(
                translate(
                    "Timeline",
                    "Reading {count} contacts; you can look around meanwhile. What the rules say"
                    " follows.",
                ).format(count=snapshot.total)
            )
        self.undo_bar.tell(self._session.steps)
        self._refilter()

    @Slot()
    def _refilter(self) -> None:
        """Ask for the list; in a large case another thread finds it, and the newest asking counts.

        The choices of the filters come with the first answer about a snapshot.
        """
        self._wait.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        snapshot = self._session.snapshot
        wanted = replace(self.filters.value, text=self.search.text())
        self.filters.words.setVisible(not self._calm)
        if len(snapshot.contacts) <= AT_ONCE:
            answer = self._finder.look(snapshot, wanted)
            if answer is not None:
                self._show(snapshot, wanted, *answer)
            return

        def arrived(answer: tuple[Found, Choices] | None) -> None:
            if answer is not None and snapshot is self._session.snapshot:
                self._show(snapshot, wanted, *answer)

        self._asked = self._session.tasks.in_search(
            self,
            lambda progress: self._finder.look(snapshot, wanted, lambda: progress.cancelled),
            arrived,
        )

    def _show(self, snapshot: Snapshot, wanted: Filter, found: Found, choices: Choices) -> None:
        if self._choices is not choices:
            self._choices = choices
            self.filters.offer(snapshot, choices)
        keep, chosen = self.detail.shown, self.view.chosen()
        showing = Showing(self.filters.words.isChecked(), self._calm, found.search)
        self.model.set_rows(found.rows, snapshot, showing)
        total = snapshot.total if snapshot.partial else len(snapshot.contacts)
        self.filters.count.setText(
            translate("Timeline", "{shown} of {total}").format(shown=found.rows.shown, total=total)
            if found.rows.shown != total
            else ""
        )
        page = self.view if found.rows.shown else self._empty if not total else self._none
        self._stack.setCurrentWidget(page)
        others = () if len(chosen) < 2 or len(chosen) > CHOSEN_KEPT else chosen
        self._listing = len(snapshot.contacts) > AT_ONCE
        self.select(keep, others)
        self._listing = False
        self._count_chosen()

    # --- what is chosen ---------------------------------------------------------------------------

    def select(self, contact_id: str, others: tuple[str, ...] = ()) -> None:
        """Choose a contact, or the first one; *others* stay chosen with it."""
        at = self.model.row_of(contact_id)
        if at < 0:
            at = self.model.first_contact()
        if at < 0:
            self.detail.show_contact("")
            return
        places = tuple(place for one in others if (place := self.model.row_of(one)) >= 0)
        self.view.choose(at, places)
        self._chosen(self.view.currentIndex(), QModelIndex())

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._listing:
            self._later.start()  # to draw it takes as long as to find ten letters
            return
        self._later.stop()
        row = current.data(ROW_ROLE)
        self.detail.show_contact(row.contact.id if isinstance(row, ContactRow) else "")

    @Slot()
    def _settle(self) -> None:
        """Draw the chosen contact, which was put off while the list changed."""
        self._chosen(self.view.currentIndex(), QModelIndex())

    def _settled(self) -> str:
        """The contact that keys and menus mean, drawn."""
        if self._later.isActive():
            self._settle()
        return self.detail.shown

    @Slot()
    def _count_chosen(self) -> None:
        now = self._session.snapshot
        self.bulk.tell(
            len(self.view.chosen()),
            read_only=now.info.read_only,
            evidence=bool(now.evidence),
            partial=now.partial,
        )

    # --- keys -------------------------------------------------------------------------------------

    @Slot()
    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _to_detail(self) -> None:
        self._settled()
        self.detail.read()

    @Slot()
    def _edit(self) -> None:
        one = self._settled()
        if one and not self._session.snapshot.info.read_only:
            self._desk.edit_contact(one)

    @Slot()
    def _withdraw(self) -> None:
        chosen, one = self.view.chosen(), self._settled()
        if self._session.snapshot.info.read_only:
            return
        if len(chosen) > 1:
            self._desk.withdraw_many(chosen)
        elif one:
            self._desk.withdraw_contact(one)

    @Slot(QPoint)
    def _menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu(self) -> QMenu:
        """What can be done with what is chosen, for the mouse and the menu key."""
        chosen = self.view.chosen()
        desk, one = self._desk, self._settled()
        now = self._session.snapshot
        write = not now.info.read_only and bool(chosen)
        menu = QMenu(self)
        many = len(chosen) > 1
        edit, withdraw = translate("Detail", "Edit"), translate("Detail", "Withdraw\u2026")
        lines = (
            (
                f"{edit}\tF2",
                lambda: desk.edit_contact(one),
                write and not many,
            ),
            (
                translate("Bulk", "Number\u2026"),
                lambda: desk.assign_many(chosen, number=True),
                write,
            ),
            (
                translate("Bulk", "Lender\u2026"),
                lambda: desk.assign_many(chosen, number=False),
                write,
            ),
            (
                translate("Link", "Link evidence\u2026"),
                lambda: desk.link_many(chosen) if many else desk.link_evidence(one),
                write and bool(now.evidence),
            ),
            (
                translate("Bulk", "Write a letter about them")
                if many
                else translate("Detail", "Write a letter"),
                lambda: desk.write_letter(None, chosen),
                bool(chosen) and not now.partial,
            ),
            (f"{withdraw}\tDel", self._withdraw, write),
        )
        for name, run, able in lines:
            action = menu.addAction(name)
            action.setEnabled(able)
            action.triggered.connect(lambda _on=False, go=run: go())
        return menu
