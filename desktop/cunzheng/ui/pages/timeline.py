"""The timeline: list, filters, search, and the contact in full beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QListView, QMenu, QSplitter, QStackedWidget, QToolButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, Contact
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models import rows
from cunzheng.ui.models.rows import ContactRow, Filter
from cunzheng.ui.models.timeline import ROW_ROLE, TimelineModel
from cunzheng.ui.session import Session
from cunzheng.ui.theme import DETAIL_WIDTH
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.detail import Detail
from cunzheng.ui.widgets.empty import Empty
from cunzheng.ui.widgets.import_button import import_button
from cunzheng.ui.widgets.note_button import note_button
from cunzheng.ui.widgets.timeline_delegate import TimelineDelegate
from cunzheng.ui.widgets.top_bar import TopBar

SEARCH_WAIT_MS = 120
BATCH = 400  # rows measured at a time, so that a long list never blocks


def chip_button(name: str) -> QToolButton:
    """A small button that looks like a chip."""
    made = QToolButton()
    made.setProperty("look", "chip")
    made.setText(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


class TimelinePage(QWidget):
    """Reads the snapshot; every action goes to the desk."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        self._filter = Filter()
        self.search = kit.line_edit(
            translate("Timeline", "Search"),
            hint=translate("Timeline", "Search numbers, words, notes"),
        )
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(250)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_WAIT_MS)
        self._wait.timeout.connect(self._refilter)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        top = TopBar(
            translate("Timeline", "Timeline"),
            self.search,
            import_button(desk),
            note_button(desk),
            kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
        )
        self.model = TimelineModel(self)
        self.view = QListView()
        self.view.setAccessibleName(translate("Timeline", "Contacts"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TimelineDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(BATCH)
        self.view.verticalScrollBar().setSingleStep(24)
        self.view.selectionModel().currentChanged.connect(self._chosen)
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
        kit.add(kit.column(left, (20, 14, 12, 0), 6), self._filters(), self._stack)
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

    def _filters(self) -> QWidget:
        holder = QWidget()
        line = kit.row(holder, gap=8)
        self.channels = chip_button("")
        self.channels.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.channels)
        group = QActionGroup(menu)
        self._channel_actions: dict[Channel | None, QAction] = {}
        for channel in (None, *Channel):
            name = words.channel(channel) if channel else translate("Timeline", "All channels")
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(channel is None)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, wanted=channel: self._narrow(channel=wanted))
            self._channel_actions[channel] = action
        self.channels.setMenu(menu)
        self.numbers = chip_button("")
        self.numbers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._number_menu = QMenu(self.numbers)
        self.numbers.setMenu(self._number_menu)
        self.problems = chip_button("")
        self.problems.setCheckable(True)
        self.problems.toggled.connect(lambda on: self._narrow(only_problems=on))
        self._count = kit.label("", "muted")
        kit.add(line, self.channels, self.numbers, self.problems, None, self._count)
        return holder

    def _narrow(
        self,
        *,
        channel: Channel | str | None = "",
        number: str | None = None,
        only_problems: bool | None = None,
    ) -> None:
        now = self._filter
        self._filter = Filter(
            now.channel
            if isinstance(channel, str) and not isinstance(channel, Channel)
            else channel,
            now.number if number is None else number,
            now.only_problems if only_problems is None else only_problems,
            now.text,
        )
        self._refilter()

    def _reset(self) -> None:
        self._filter = Filter()
        self.search.clear()
        self.problems.setChecked(False)
        self._channel_actions[None].setChecked(True)
        self._refilter()

    @Slot()
    def refresh(self) -> None:
        """The case changed: new rows, the same place."""
        snapshot = self._session.snapshot
        self._number_menu.clear()
        self._number_menu.addAction(translate("Timeline", "All numbers")).triggered.connect(
            lambda _on=False: self._narrow(number="")
        )
        for number in sorted({one.number for one in snapshot.contacts if one.number}):
            self._number_menu.addAction(formats.number(number)).triggered.connect(
                lambda _on=False, wanted=number: self._narrow(number=wanted)
            )
        self._refilter()

    @Slot()
    def _refilter(self) -> None:
        self._wait.stop()
        snapshot = self._session.snapshot
        now = self._filter
        self._filter = Filter(now.channel, now.number, now.only_problems, self.search.text())
        channel = self._filter.channel
        arrow = " \u25be"
        self.channels.setText(
            (words.channel(channel) if channel else translate("Timeline", "All channels")) + arrow
        )
        number = self._filter.number
        self.numbers.setText(
            (formats.number(number) if number else translate("Timeline", "All numbers")) + arrow
        )
        bad = len(snapshot.with_problems())
        self.problems.setText(translate("Timeline", "Only with problems {count}").format(count=bad))
        keep = self.detail.shown
        self.model.set_rows(rows.timeline(snapshot, self._filter), snapshot)
        shown = sum(isinstance(row, Contact) for row in self.model.rows())
        total = len(snapshot.contacts)
        self._count.setText(
            translate("Timeline", "{shown} of {total}").format(shown=shown, total=total)
            if shown != total
            else ""
        )
        page = self.view if shown else self._empty if not total else self._none
        self._stack.setCurrentWidget(page)
        self.select(keep)

    def select(self, contact_id: str) -> None:
        """Choose a contact, or the first one."""
        at = self.model.row_of(contact_id)
        if at < 0:
            at = self.model.first_contact()
        if at < 0:
            self.detail.show_contact("")
            return
        self.view.setCurrentIndex(self.model.index(at))
        self.view.scrollTo(self.model.index(at))

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        self.detail.show_contact(row.contact.id if isinstance(row, ContactRow) else "")
