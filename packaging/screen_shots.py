"""Walks through the window and saves what is seen. Used only by screens.py."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cunzheng.core.comfort import Theme
from cunzheng.core.repayment import Answer, AnswerKind, Budget, BudgetLine, Plan, PlanKind
from cunzheng.core.values import Contact
from cunzheng.services import cases, contacts, demo, importing, repayment, settings
from cunzheng.ui import app as ui_app
from cunzheng.ui import language as languages
from cunzheng.ui import messages, theme
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.collector import MainThreadCollector
from cunzheng.ui.dialogs.compare_copies import CompareCopiesDialog
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.dialogs.import_review import ImportDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.models.handing import SUMMARY, WHAT
from cunzheng.ui.models.rows import ContactRow
from cunzheng.ui.pages.compose import ComposePage
from cunzheng.ui.pages.new_case import NewCasePage
from cunzheng.ui.pages.repayment import RepaymentPage
from cunzheng.ui.pages.timeline import TimelinePage
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.tasks import Tasks

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"
PAGES = (
    "overview",
    "timeline",
    "evidence",
    "check",
    "letters",
    "repayment",
    "handover",
    "help",
    "settings",
)
WAIT_S = 20.0
AFTER_S = 0.6  # pictures and curves come after the tasks
MINE, THEIRS = "mine.czx", "律师.czx"
PASSWORD = "一句只有我知道的话"
HOME = "/home/lin/案卷"  # shown on the first pages; nothing is there


def make_pair(folder: Path) -> None:
    """The sample case, and a copy of it that somebody else worked on."""
    mine, theirs = folder / MINE, folder / THEIRS
    demo.make_sample_case(mine).close()
    shutil.copyfile(mine, theirs)
    with cases.open_case(mine, demo.SAMPLE_PASSWORD) as case:
        case.automatic_backup = False
        first, second, *_rest = sorted(case.contacts(), key=lambda one: one.no)
        contacts.revise_contact(case, replace(second, note="当晚在家，妻子也听到了。"))
        profile = case.profile()
        plan = repayment_plan(profile.debts[0].lender_id, profile.debts[0].id)
        plan_id, _changes = repayment.save_plan(case, plan, "")
        repayment.add_answer(
            case, Answer(plan_id, dt.date(2026, 11, 20), AnswerKind.COUNTER, "可以分 36 期，免罚息")
        )
    with cases.open_case(theirs, demo.SAMPLE_PASSWORD) as case:
        case.automatic_backup = False
        contacts.revise_contact(case, replace(first, note="录音 00:13 处请重点听。"))
        contacts.revise_contact(case, replace(second, note="需要妻子的书面证言。"))
        contacts.log_contact(
            case,
            Contact("", number="12900008831", said="又打来一次，律师在旁边接听"),
        )


def repayment_plan(lender_id: str, debt_id: str) -> Plan:
    """A proposal as somebody with a small wage would make it."""
    budget = Budget(
        (BudgetLine("工资", 620_000), BudgetLine("周末兼职", 80_000)),
        (
            BudgetLine("房租", 180_000),
            BudgetLine("伙食", 150_000),
            BudgetLine("母亲的药", 60_000),
            BudgetLine("孩子上学", 110_000),
        ),
    )
    return Plan(
        dt.date(2026, 12, 26), 4_862_015, lender_id, debt_id, PlanKind.INSTALMENTS, 48, 1, None,
        "今年三月起工厂停产，工资减少一半；母亲住院，自付医药费。", "请免除逾期后的罚息。",
        budget, dt.date(2026, 11, 18),
    )  # fmt: skip


class Visitor:
    """The window, and the pictures made of it so far."""

    def __init__(self, out: Path, ending: str, size: tuple[int, int]) -> None:
        self.made: list[Path] = []
        self._out, self._ending = out, ending
        self.tasks = Tasks(messages.show_error)
        self.window = MainWindow(self.tasks)
        self.window.show()
        self.window.resize(*size)  # all of the screen

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing is under way and a condition holds."""
        end = time.monotonic() + WAIT_S
        quiet = 0
        while time.monotonic() < end and quiet < 8:
            QApplication.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if self.tasks.idle and until() else 0

    def save(self, name: str, widget: QWidget | None = None) -> None:
        """Wait until all is painted, then write a picture."""
        self.settle()
        end = time.monotonic() + AFTER_S
        while time.monotonic() < end:
            QApplication.processEvents()
        path = self._out / f"{name}{self._ending}.png"
        (widget or self.window).grab().save(str(path))
        self.made.append(path)

    def dialogs(self) -> list[QDialog]:
        """The windows that are open over the case."""
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def close_dialogs(self) -> None:
        """Away with them."""
        for one in self.dialogs():
            one.hide()
            one.deleteLater()
        self.settle()

    def case(self) -> CaseView:
        """The open case, waited for."""
        self.settle(lambda: isinstance(self.window.current(), CaseView))
        view = self.window.current()
        if not isinstance(view, CaseView):
            for one in self.dialogs():
                self.save("failed", one)
            raise SystemExit("the case did not open")
        return view


def first_pages(at: Visitor) -> None:
    """Before a case is open."""
    at.save("welcome")
    at.window.show_new()
    page = at.window.current()
    if isinstance(page, NewCasePage):
        at.settle()
        page.place.setText(f"{HOME}/{Path(page.place.text()).name}")
        page.name.setText("林知遥")
        for field in (page.password, page.again):
            field.setText(PASSWORD)
        at.settle(lambda: not page._wait.isActive())
    at.save("new")
    at.window.show_unlock(f"{HOME}/我的案卷.czx")
    page = at.window.current()
    if isinstance(page, UnlockPage):
        page.password.setText(PASSWORD)
    at.save("unlock")
    at.window.show_welcome()


def empty_case(at: Visitor, place: Path) -> None:
    """A case without anything in it, and files on their way into it."""
    at.window.create_case(str(place / "我的案卷.czx"), PASSWORD, "林知遥")
    view = at.case()
    at.settle(lambda: bool(at.dialogs()))
    at.save("sheet", at.dialogs()[0])
    at.close_dialogs()
    view.first_steps()
    at.save("first-steps", at.dialogs()[0])
    at.close_dialogs()
    view.go("overview")
    at.save("empty")
    view.go("timeline")
    at.save("empty-timeline")
    sample = [one for one in sorted(SAMPLE.iterdir()) if one.suffix not in {".md", ".toml"}]
    empty = place / "call_0921.amr"
    empty.touch()
    dialog = ImportDialog(at.window, view.session, importing.examine([*sample, empty]))
    dialog.open()
    at.save("import", dialog)
    at.close_dialogs()
    at.window.lock()
    at.settle()
    at.window.show_welcome()


def pages(at: Visitor, view: CaseView) -> None:
    """Every page of the sample case."""
    for key in PAGES:
        view.go(key)
        page = view.page(key)
        if isinstance(page, TimelinePage):
            rows = [page.model.seen(no) for no in range(page.model.rowCount())]
            best = max(
                (row for row in rows if isinstance(row, ContactRow)),
                key=lambda row: (bool(row.contact.duration_s), len(row.chips)),
            )
            page.select(best.contact.id)
        if isinstance(page, ComposePage):
            at.settle(lambda page=page: page.letter is not None)  # type: ignore[misc]
        if isinstance(page, RepaymentPage):
            at.settle(lambda page=page: bool(page._proposals))  # type: ignore[misc]
            page.list.change.emit(page._proposals[0].id)
        at.save(key)


def giving(at: Visitor, view: CaseView, theirs: Path) -> None:
    """The steps of handing over, and a copy that came back."""
    card = view.page("handover").handing  # type: ignore[attr-defined]
    card.give.click()
    at.settle()
    for one in at.dialogs():
        if isinstance(one, HandoverWizard):
            one.where.take_folder("/media/lin/U盘")
            one.how.recipient.setText("周律师（虚构）")
            one.go(WHAT)
            at.save("give", one)
            one.go(SUMMARY)
            at.save("give-last", one)
    at.close_dialogs()
    card.compare.click()
    at.settle()
    for one in at.dialogs():
        if isinstance(one, CompareCopiesDialog):
            one.take_file(str(theirs))
            one.compare()
            at.settle(lambda one=one: bool(one.model.rows()))  # type: ignore[misc]
            at.save("compare", one)
    at.close_dialogs()


def windows(at: Visitor, view: CaseView) -> None:
    """The other windows over a case; not in docs/screens."""
    view.check_whole()
    at.save("handover-checked")
    for name, ask in (
        ("log-contact", view.log_contact),
        ("profile", view.edit_profile),
        ("people", view.people),
        ("call-card", view.call_card),
        ("quick-log", view.quick_log),
        ("recorder", view.record),
        ("forms", view.forms),
        ("form-visit", lambda: view.fill_form("visit")),
        ("find-recordings", view.find_recordings),
    ):
        ask()
        at.settle()
        for one in at.dialogs():
            if isinstance(one, ProfileDialog):
                one.tabs.setCurrentIndex(3)
            at.save(name, one)
        at.close_dialogs()


def shoot(
    out: Path,
    sample: Path,
    *,
    dark: bool,
    contrast: bool,
    language: str,
    scale: int,
    size: tuple[int, int],
    ending: str,
    everything: bool,
) -> list[Path]:
    """Open an empty case, then the sample in the folder *sample*; visit all, save what is seen."""
    settings.set_language(language)  # the page of settings shows what is set
    now = settings.load().comfort
    settings.set_comfort(replace(now, theme=Theme.DARK if dark else Theme.SYSTEM, scale=scale))
    application = ui_app.make_application(["screens"])
    theme.dress(application, dark=dark, contrast=contrast)
    MainThreadCollector(application)
    kept = languages.speak(application, language)
    out.mkdir(parents=True, exist_ok=True)
    at = Visitor(out, ending, size)
    first_pages(at)
    with tempfile.TemporaryDirectory() as place:
        empty_case(at, Path(place))
    shutil.copyfile(sample / MINE, at.window._sample.place())
    at.window.open_sample()
    view = at.case()
    pages(at, view)
    giving(at, view, sample / THEIRS)
    if everything:
        windows(at, view)
    at.window.close()
    del kept
    return at.made
