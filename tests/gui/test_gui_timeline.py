"""Log, see, correct, withdraw; confirm and reject; search."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, QTime

from cunzheng.core.values import Channel, ConductKind, FindingState, Reached, Verdict
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.models.rows import ContactRow, DayRow
from cunzheng.ui.pages.timeline import TimelinePage
from cunzheng.ui.widgets.finding_box import FindingBox


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def log_night_call(view, find, settle) -> None:
    """23:14, answered, with a threat in the words."""
    view.log_contact()
    dialog = find(LogContactDialog)
    dialog.start.day.setDate(QDate(2025, 11, 18))
    dialog.start.time.setTime(QTime(23, 14))
    dialog.number.setText("129 0000 8830")
    choose(dialog.answered, "yes")
    dialog.said.setPlainText("再不还钱，就去你家泼油漆")
    dialog.save.click()
    settle(lambda: bool(view.session.snapshot.contacts))


def contact_rows(page: TimelinePage) -> list[ContactRow]:
    shown = [page.model.seen(at) for at in range(page.model.rowCount())]
    return [row for row in shown if isinstance(row, ContactRow)]


def test_a_logged_contact_shows_with_its_findings(view, find, settle, window) -> None:
    log_night_call(view, find, settle)
    page = view.page("timeline")
    day, row = (page.model.seen(at) for at in range(page.model.rowCount()))
    assert isinstance(day, DayRow)
    assert day.title.startswith("2025年11月18日 星期二")
    assert row.clock == "23:14"
    assert row.title == "129 0000 8830 来电"
    assert row.contact.number == "12900008830"
    kinds = {one.kind for one in view.session.snapshot.findings}
    assert ConductKind.IMPROPER_TIME in kinds
    assert any("22:00" in chip.text for chip in row.chips), row.chips
    assert page.detail.shown == row.contact.id
    window.grab()  # the delegate paints it without a warning


def test_the_user_confirms_what_was_read_from_words(view, find, settle, qtbot) -> None:
    log_night_call(view, find, settle)
    page = view.page("timeline")
    waiting = view.session.snapshot.waiting()
    assert waiting
    assert waiting[0].kind is ConductKind.VIOLENCE_THREAT
    box = next(
        one for one in page.detail.findChildren(FindingBox) if one.finding.id == waiting[0].id
    )
    qtbot.mouseClick(box.confirm, Qt.MouseButton.LeftButton)
    settle()
    states = {one.id: one.state for one in view.session.snapshot.findings}
    assert states[waiting[0].id] is FindingState.CONFIRMED


def test_a_rejection_needs_a_reason(view, find, settle) -> None:
    log_night_call(view, find, settle)
    finding = next(one for one in view.session.snapshot.findings if one.verdict is Verdict.BREACH)
    view.decide(finding.id, FindingState.REJECTED)
    dialog = find(ReasonDialog)
    assert not dialog.save.isEnabled()
    dialog.reason.setPlainText("那天是我先打过去的")
    dialog.save.click()
    settle()
    now = {one.id: one for one in view.session.snapshot.findings}[finding.id]
    assert now.state is FindingState.REJECTED
    assert view.session.snapshot.decisions[finding.id].reason == "那天是我先打过去的"


def test_search_finds_two_characters_and_spaced_numbers(view, find, settle, qtbot) -> None:
    log_night_call(view, find, settle)
    page = view.page("timeline")
    for text, count in (("油漆", 1), ("0000 8830", 1), ("不存在", 0), ("", 1)):
        page.search.setText(text)
        qtbot.waitUntil(lambda count=count: len(contact_rows(page)) == count)
    page.problems.setChecked(True)
    assert len(contact_rows(page)) == 1
    page.filters.channels.actions_of[Channel.VISIT].trigger()
    assert contact_rows(page) == []


def test_a_correction_keeps_the_former_version(view, find, settle) -> None:
    log_night_call(view, find, settle)
    contact = view.session.snapshot.contacts[0]
    view.edit_contact(contact.id)
    dialog = find(LogContactDialog)
    assert dialog.value(view.session.snapshot.profile) == contact  # nothing is lost by looking
    dialog.note.setPlainText("打了两分钟")
    dialog.save.click()
    settle()
    after = view.session.snapshot.contacts[0]
    assert (after.id, after.version, after.note) == (contact.id, 2, "打了两分钟")


def test_what_is_not_known_stays_unknown(view, find, settle) -> None:
    view.log_contact()
    dialog = find(LogContactDialog)
    choose(dialog.channel, Channel.VISIT.value)
    choose(dialog.start.precision, "unknown")
    choose(dialog.reached, Reached.SPOUSE.value)
    dialog.visitors.setValue(2)
    dialog.save.click()
    settle(lambda: bool(view.session.snapshot.contacts))
    contact = view.session.snapshot.contacts[0]
    assert contact.start is None
    assert contact.answered is None
    assert contact.told_of_debt is None
    assert (contact.channel, contact.visitors) == (Channel.VISIT, 2)
    page = view.page("timeline")
    assert page.model.rows()[0].title.startswith("时间不明")


def test_a_withdrawn_contact_leaves_the_list(view, find, settle) -> None:
    log_night_call(view, find, settle)
    view.withdraw_contact(view.session.snapshot.contacts[0].id)
    dialog = find(ReasonDialog)
    dialog.reason.setPlainText("记错了")
    dialog.save.click()
    settle(lambda: not view.session.snapshot.contacts)
    assert len(view.page("timeline").model.rows()) == 0


def test_arrow_keys_pass_over_day_headings(view, find, settle, qtbot) -> None:
    log_night_call(view, find, settle)
    view.log_contact()
    find(LogContactDialog).save.click()
    settle(lambda: len(view.session.snapshot.contacts) == 2)
    page = view.page("timeline")
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(page.model.first_contact()))
    first = page.detail.shown
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.detail.shown not in {"", first}
