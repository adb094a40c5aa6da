"""Letters: choose on the left, see the paper on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cunzheng.core.drafts import Draft
from cunzheng.core.envelope import Address
from cunzheng.core.errors_fonts import FontNotUsable
from cunzheng.core.texts import translate
from cunzheng.core.values import Letter, PaperKind
from cunzheng.services import drafts, envelopes, offices, papers, repayment
from cunzheng.services.cases import Case
from cunzheng.services.papers import Offered
from cunzheng.ui import messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.pages.compose_words import WordsPage, written
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.letter_choices import Key
from cunzheng.ui.widgets.top_bar import TopBar

WAIT_MS = 300
LEFT_WIDTH, LEFT_NARROW = 480, 400  # pixels of the choices; the second on a page under WIDE
WIDE = 1000


class ComposePage(WordsPage):
    """Composes on the case worker, renders in the pool; only the newest answer is shown.

    Text that the user changed is kept, one draft for each recipient and lender, until the case is
    locked; it is in the case from then on, and shown again the next time.
    """

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(session, desk)
        self._asked: set[Key] = set()  # whose kept text was looked for already
        self._turn = self._shown = 0
        self._then: Callable[[], None] | None = None  # waits for the newest text to be shown
        self._stale = True
        top = TopBar(translate("Letters", "Letters \u203a New"), *self.buttons)
        self.choices.changed.connect(self._changed)
        self.choices.fill_in.connect(self._fill_in)
        left = self._left = kit.frame("leftPanel")
        left.setFixedWidth(LEFT_WIDTH)
        kit.column(left).addWidget(kit.scroll(self.choices, "panel"))
        self.editor.setProperty("look", "letter")
        self.editor.textChanged.connect(self._typed)
        self._kept = kit.frame("warnBox")
        kept = kit.row(self._kept, (12, 6, 12, 6))
        kit.add(
            kept,
            kit.label(
                translate("Letters", "You changed the text; it no longer follows the choices."),
                "value",
                wrap=True,
            ),
            kit.button(translate("Letters", "Write anew"), self._anew, "link"),
        )
        kept.setStretch(0, 1)
        self._kept.setVisible(False)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(translate("Letters", "Preview or text"))
        self.tabs.tabBar().setAccessibleName(translate("Letters", "Preview or text"))
        self.tabs.setCornerWidget(self.fonts)
        self.fonts.chosen.connect(lambda _own: self._changed())
        self.tabs.addTab(self.preview, translate("Letters", "Preview"))
        writing = QWidget()
        marks = kit.label(
            translate(
                "Letters",
                "Signs at the start of a line, with a space behind:  # title   ## heading   @ flush"
                ' left   - list   " quotation   ~ small print   > signature, on the right',
            ),
            "muted",
            wrap=True,
        )
        marks.setMargin(10)
        self.versions_button = kit.button(
            translate("Letters", "Former versions\u2026"), self.show_versions, "link"
        )
        over = kit.row(gap=0)
        kit.add(over, marks, self.versions_button)
        over.setStretch(0, 1)
        kit.add(kit.column(writing, gap=0), over, self.editor)
        self.tabs.addTab(writing, translate("Letters", "Change the text"))
        right = QWidget()
        kit.add(kit.column(right, gap=0), self._kept, self.tabs)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        kit.add(middle, left, right)
        middle.setStretch(1, 1)
        body = kit.column(self, gap=0)
        kit.add(body, top, middle)
        body.setStretch(1, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._work)
        self._ready(on=False)
        session.changed.connect(self.refresh)
        self.choices.show_case(session.snapshot)
        self._read_plans()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._left.setFixedWidth(LEFT_WIDTH if wide else LEFT_NARROW)
        self.fonts.box.setMinimumWidth(190 if wide else 100)  # beside the names of the tabs

    def _read_plans(self) -> None:
        self._session.read(
            self, lambda case, _progress: repayment.proposals(case), self.choices.show_plans
        )
        self._session.read(
            self, lambda case, _progress: offices.remembered(case), self.choices.show_offices
        )

    @Slot()
    def refresh(self) -> None:
        """The case changed."""
        self.choices.show_case(self._session.snapshot)
        self._read_plans()
        self._stale = True
        if self.isVisible():
            self._changed()

    def begin(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Start a letter with these choices."""
        self.choices.facts.choose_only(contact_ids)
        self.choices.choose_kind(kind or self.choices.kind)

    def showEvent(self, event: object) -> None:
        """Compose when the page is first seen, not before."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._changed()

    @Slot()
    def _changed(self) -> None:
        self._stale = False
        if self.choices.key() != self._key:
            self._ready(on=False)  # what is shown is another letter
        self._wait.start()

    @Slot()
    def _typed(self) -> None:
        if self._key is None or self._base is None:
            return
        self._drafts[self._key] = replace(self._base, text=self.editor.toPlainText())
        self._kept.setVisible(True)
        self._wait.start()
        if not self._keeping.isActive():
            self._keeping.start()

    def _fill_in(self, field: str) -> None:
        """Lead to where a missing thing is filled in."""
        if field == "request.plan":
            self._desk.go("repayment")
        elif field == "contacts.evidence":
            self._desk.go("evidence")
        elif field == "letter.characters":
            self.tabs.setCurrentIndex(1)
            self.editor.setFocus()
        else:
            self._desk.edit_profile(field)

    def when_settled(self, action: Callable[[], None]) -> None:
        """At once, or when the text of now was set in type: a key pressed a moment ago counts."""
        if self._wait.isActive() or self._shown != self._turn:
            self._then = action
        else:
            action()

    def _settle(self, turn: int) -> None:
        self._shown = turn
        then, self._then = self._then, None
        if then is not None:
            self.when_settled(then)

    @Slot()
    def _work(self) -> None:
        self._turn += 1
        turn = self._turn
        request, key = self.choices.request(today()), self.choices.key()
        ask = key not in self._asked and key not in self._drafts

        def work(
            case: Case, _progress: object
        ) -> tuple[tuple[Offered, ...], Letter | Exception, Draft | None]:
            offers, found = written(case, request)
            if not ask or not isinstance(found, Letter):
                return offers, found, None
            return offers, found, drafts.left_open(case, drafts.draft_of(found, key[2], key[1]))

        def show(
            got: tuple[tuple[Offered, ...], Letter | Exception, Draft | None],
        ) -> None:
            offers, found, kept = got
            if isinstance(found, Letter):
                self._asked.add(key)
                if kept is not None and kept.text != found.text:
                    letter = replace(found, text=kept.text, title=kept.title)
                    self._drafts.setdefault(key, letter)
            self._composed(key, offers, found, turn)

        self._session.read(self, work, show, self._failed)

    def _composed(
        self, key: Key, offers: tuple[Offered, ...], found: Letter | Exception, turn: int
    ) -> None:
        if turn != self._turn:
            return
        self.choices.show_offers(offers)
        draft = self._drafts.get(key)
        self._kept.setVisible(draft is not None)
        if draft is None and isinstance(found, Exception):
            self._key = self._base = None
            self._write("")
            self._failed(found)
            return
        letter = draft or found
        assert isinstance(letter, Letter)
        self._key, self._base = key, letter
        self.choices.show_missing(letter)
        self._write(letter.text)
        self._render(letter, turn)

    def _write(self, text: str) -> None:
        """Put text into the editor; the cursor stays where it is if it is the same."""
        self.editor.setReadOnly(self._key is None)
        if text == self.editor.toPlainText():
            return
        self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(False)

    def _render(self, letter: Letter, turn: int) -> None:
        def show(pdf: bytes) -> None:
            if turn == self._turn:
                self.letter, self.pdf = letter, pdf
                self.preview.show_pdf(pdf)
                self._ready(on=True)
                self._settle(turn)

        own = self.fonts.now

        def refused(error: Exception) -> None:
            if isinstance(error, FontNotUsable):  # said once; the paper is shown in our own
                self.fonts.refused()
                messages.show_error(self.window(), error)
            else:
                self._failed(error)

        self._session.tasks.in_pool(
            self, lambda _progress: papers.render(letter, own), show, refused
        )

    def _failed(self, error: Exception) -> None:
        """Said in the place of the preview: a window on every key would be a nuisance."""
        self._then, self._shown = None, self._turn
        self._ready(on=False)
        self.choices.show_missing(None)
        self.preview.say(messages.sentence(error))

    def _of_whom(self, letter: Letter) -> Draft:
        key = self._key or self.choices.key()
        return drafts.draft_of(letter, key[2], key[1])

    def _kind(self) -> PaperKind:
        return self.choices.kind

    def _to_whom(self) -> Address:
        choices = self.choices
        typed = choices.office.text() if not choices.office.isHidden() else ""
        return envelopes.addressee(
            self._session.snapshot.profile, choices.kind, choices.lender_id() or "", typed
        )
