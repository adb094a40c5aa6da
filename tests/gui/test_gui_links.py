"""Exhibits are linked to contacts, contacts are logged from exhibits, exhibits are withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from cunzheng.core.moments import TimeSource, parse_moment
from cunzheng.core.values import Channel, Contact
from cunzheng.services import cases, contacts, importing
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.pick_exhibits import PickExhibitsDialog
from cunzheng.ui.dialogs.reason import ReasonDialog


@pytest.fixture
def stored(case_path: Path, sample_files: Path, password: str, unlock) -> CaseView:
    """A screenshot and a photo without a contact, and a visit without an exhibit."""
    names = ("Screenshot_*.png", "IMG_*.jpg")
    files = [next(iter(sorted(sample_files.glob(name)))) for name in names]
    with cases.open_case(case_path, password) as case:
        importing.commit(case, importing.examine(files).candidates)
        contacts.log_contact(
            case, Contact("", channel=Channel.VISIT, start=parse_moment("2026-04-18 10:20"))
        )
    return unlock(case_path)


def test_exhibits_are_linked_from_the_contact(stored, find, settle) -> None:
    page = stored.page("timeline")
    first, second = stored.session.snapshot.evidence
    page.detail.link.click()
    dialog = find(PickExhibitsDialog)
    assert dialog.list.count() == 2
    assert dialog.value() == ()
    dialog.tick(second.id)
    dialog.accept_button.click()
    settle()
    contact = stored.session.snapshot.contacts[0]
    assert (contact.evidence_ids, contact.version) == ((second.id,), 2)
    page.detail.link.click()
    dialog = find(PickExhibitsDialog)
    assert dialog.value() == (second.id,)
    dialog.search.setText("没有这个")
    dialog.accept_button.click()  # what the search hides stays linked
    settle()
    assert stored.session.snapshot.contacts[0].version == 2  # nothing changed, nothing written
    assert first.id not in stored.session.snapshot.contacts[0].evidence_ids


def test_exhibits_are_linked_in_the_form(stored, find, settle) -> None:
    first = stored.session.snapshot.evidence[0]
    stored.log_contact()
    form = find(LogContactDialog)
    form.links.link.click()
    dialog = find(PickExhibitsDialog)
    dialog.tick(first.id)
    dialog.accept_button.click()
    form.save.click()
    settle(lambda: len(stored.session.snapshot.contacts) == 2)
    assert any(one.evidence_ids == (first.id,) for one in stored.session.snapshot.contacts)


def test_a_contact_is_logged_from_an_exhibit(stored, find, settle) -> None:
    page = stored.page("evidence")
    page.view.selectRow(1)
    photo = stored.session.snapshot.evidence[1]
    page.log.click()
    form = find(LogContactDialog)
    claim = photo.described.times[0]
    draft = form.value(stored.session.snapshot.profile)
    assert draft.start == claim  # with its source: nobody typed it
    assert draft.channel is Channel.VISIT
    assert form.start.claims.count() >= 1
    form.start.time.setTime(form.start.time.time().addSecs(60))
    assert form.value(stored.session.snapshot.profile).start.source is TimeSource.TYPED
    form.start.take(claim)
    form.save.click()
    settle(lambda: len(stored.session.snapshot.contacts) == 2)
    made = next(one for one in stored.session.snapshot.contacts if one.evidence_ids)
    assert (made.evidence_ids, made.start, made.version) == ((photo.id,), claim, 1)


def test_an_exhibit_is_withdrawn_with_a_reason(stored, find, settle) -> None:
    page = stored.page("evidence")
    page.view.selectRow(1)
    page.withdraw.click()
    dialog = find(ReasonDialog)
    assert not dialog.save.isEnabled()
    dialog.reason.setPlainText("拍错了")
    dialog.save.click()
    settle(lambda: bool(stored.session.snapshot.evidence[1].withdrawn))
    assert stored.session.snapshot.evidence[1].withdrawn == "拍错了"
    assert page.view.currentIndex().row() == 1  # the page stays at it
    stored.link_evidence(stored.session.snapshot.contacts[0].id)
    picker = find(PickExhibitsDialog)
    assert picker.list.count() == 1  # a withdrawn exhibit is not offered
    picker.reject()
