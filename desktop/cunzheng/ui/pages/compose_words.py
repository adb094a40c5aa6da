"""The user's own words in a letter: kept while they are typed, compared, gone back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QTabWidget

from cunzheng.core.changes import Changes
from cunzheng.core.drafts import Version
from cunzheng.core.errors import CunzhengError
from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.core.values import Letter, LetterRequest
from cunzheng.services import drafts, papers
from cunzheng.services.cases import Case
from cunzheng.services.papers import Offered
from cunzheng.ui import messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.difference import DifferenceDialog
from cunzheng.ui.dialogs.versions import VersionsDialog
from cunzheng.ui.pages.compose_out import OutPage
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.letter_choices import Key, LetterChoices

KEEP_MS = 120_000
"""What was typed is in the case after two minutes at the latest: a power cut costs no more."""


def written(case: Case, request: LetterRequest) -> tuple[tuple[Offered, ...], Letter | Exception]:
    """What can be asked for, and the letter with what was chosen of it, or why there is none."""
    offers = papers.offered_requests(case, request)
    wanted = set(request.requests or ())
    asked = tuple(one.text for one in offers if one.applies and one.text in wanted)
    try:
        return offers, papers.compose(case, replace(request, requests=asked))
    except CunzhengError as error:
        return offers, error


class WordsPage(OutPage):
    """One text for each recipient, lender and number; none is ever let go of without being kept."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(session, desk)
        self._drafts: dict[Key, Letter] = {}
        self._key: Key | None = None  # what the editor shows
        self._base: Letter | None = None
        self.choices = LetterChoices()
        self.editor = kit.text_edit(translate("Letters", "Text of the letter"))
        self.tabs = QTabWidget()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self.keep_typed)

    @Slot()
    def _work(self) -> None:
        """Compose and set what is chosen."""
        raise NotImplementedError

    def unsaved(self) -> dict[Key, Letter]:
        """The letters whose text the user changed."""
        return dict(self._drafts)

    def give_back(self, drafts: Mapping[Key, Letter]) -> None:
        """Take changed texts up again, after a lock."""
        self._drafts.update(drafts)

    @Slot()
    def keep_typed(self) -> None:
        """Keep every changed text as a version that the user is still at."""
        self._keeping.stop()
        typed = tuple(
            replace(drafts.draft_of(letter, key[2], key[1]), open=True)
            for key, letter in self._drafts.items()
        )
        if not typed or self._session.snapshot.info.read_only:
            return

        def work(case: Case, _progress: object) -> tuple[None, Changes]:
            changes = Changes.NONE
            for one in typed:
                changes |= drafts.keep(case, one)
            return None, changes

        self._session.write(self, work)

    def _anew(self) -> None:
        """Keep the user's version, then show what a new text would change in it."""
        key, request = self.choices.key(), self.choices.request(today())
        mine = self._drafts.get(key)
        if mine is None:
            self._work()
            return
        draft = drafts.draft_of(mine, key[2], key[1])

        def work(case: Case, _progress: object) -> tuple[Letter | Exception, Changes]:
            changes = drafts.keep(case, draft)
            return written(case, request)[1], changes

        def show(found: Letter | Exception) -> None:
            if isinstance(found, Exception):  # nothing new to compare with: his words stay
                messages.show_error(self.window(), found)
                return
            dialog = DifferenceDialog(self.window(), drafts.difference(mine.text, found.text))
            dialog.taken.connect(lambda: self._take_new(key, mine))
            self._desk.open_dialog(dialog)

        self._session.write(self, work, show)

    def _take_new(self, key: Key, mine: Letter) -> None:
        """Let go of the user's text, if it is still the one that was compared and kept."""
        if self._drafts.get(key) is not None and self._drafts[key].text != mine.text:
            self._anew()
            return
        self._drafts.pop(key, None)
        self._work()

    def show_versions(self) -> None:
        """Every version of this letter that was kept."""
        letter, key = self._base or self.letter, self._key
        if letter is None or key is None:
            return
        like = drafts.draft_of(letter, key[2], key[1])
        now = self.editor.toPlainText()

        def show(found: tuple[Version, ...]) -> None:
            dialog = VersionsDialog(self.window(), found, now)
            dialog.chosen.connect(lambda draft: self._go_on(key, draft.title, draft.text))
            self._desk.open_dialog(dialog)

        self._session.read(self, lambda case, _progress: drafts.shown_versions(case, like), show)

    def _go_on(self, key: Key, title: str, text: str) -> None:
        """Put a kept text into the editor as a new version; the one of now is kept first."""
        base = self._drafts.get(key) or (self._base if self._key == key else None)
        if base is None:
            return
        before = drafts.draft_of(base, key[2], key[1])

        def done(_none: None) -> None:
            self._drafts[key] = replace(base, title=title, text=text)
            self._work()

        self._session.write(self, lambda case, _progress: (None, drafts.keep(case, before)), done)

    def continue_paper(self, paper: KeptPaper, lender_id: str) -> None:
        """Begin a new version with the text of a kept paper, which stays as it is."""
        choices = self.choices
        choices.choose_kind(paper.kind)
        at = choices.lender.findData(lender_id)
        if lender_id and at >= 0:
            choices.lender.setCurrentIndex(at)
        key = choices.key()
        author = self._session.snapshot.profile.debtor.name.strip()
        text = Letter(
            paper.kind, paper.title, paper.text, today(), author=author, lender_id=lender_id
        )

        def begin(_none: None = None) -> None:
            self._drafts[key] = text
            self.tabs.setCurrentIndex(1)
            self._work()

        mine = self._drafts.get(key)
        if mine is None or mine.text == text.text:
            begin()
            return
        before = drafts.draft_of(mine, key[2], key[1])  # what he was writing is kept first
        self._session.write(self, lambda case, _progress: (None, drafts.keep(case, before)), begin)
