"""People and firms: counts, suggestions, merging in one transaction, taking apart again."""

from __future__ import annotations

import pytest

from cunzheng.casefile import parties as rows
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.errors_parties import CannotMerge
from cunzheng.core.moments import parse_moment
from cunzheng.core.parties import Merge, PartyKind
from cunzheng.core.values import Agency, Contact, Lender, PhoneLine, Profile, Reached
from cunzheng.services import cases, contacts, handover, parties

PROFILE = Profile(
    lenders=(Lender("l1", "示范消费金融（虚构）"),),
    agencies=(
        Agency("a1", "某达资产（虚构）"),
        Agency("a2", "某达资产（虚构）公司", "l1"),
        Agency("a3", "另一家（虚构）"),
    ),
    lines=(
        PhoneLine("12900000001", "", "a1"),
        PhoneLine("12900000002", "l1", "a2"),
        PhoneLine("12900000003", "l1"),
    ),
)


@pytest.fixture
def filled(case: cases.Case) -> cases.Case:
    cases.save_profile(case, PROFILE)
    for at, one in enumerate(
        (
            Contact("", number="12900000001", collector="王某"),
            Contact("", number="12900000002", collector="王 某"),
            Contact("", number="12900000002", collector="李某"),
            Contact("", number="12900000009", reached=Reached.PARENT, reached_name="母亲"),
        )
    ):
        start = parse_moment(f"2026-03-0{at + 1} 10:00:00")
        contacts.log_contact(case, Contact(**{**_fields(one), "start": start}))
    return case


def _fields(one: Contact) -> dict[str, object]:
    return {name: getattr(one, name) for name in Contact.__slots__}


def test_everybody_with_the_contacts_that_name_them(filled) -> None:
    found = parties.everyone(filled.profile(), filled.contacts())
    by = {(one.kind, one.key): one for one in found}
    ids = [one.id for one in filled.contacts()]
    assert by[PartyKind.AGENCY, "a2"].contact_ids == (ids[1], ids[2])
    assert by[PartyKind.AGENCY, "a2"].numbers == ("12900000002",)
    assert by[PartyKind.LENDER, "l1"].numbers == ("12900000003",)  # its agencies' are theirs
    assert by[PartyKind.NUMBER, "12900000003"].contact_ids == ()
    assert by[PartyKind.NUMBER, "12900000009"].lender_id == ""  # nobody said whose it is
    assert by[PartyKind.PERSON, "母亲"].contact_ids == (ids[3],)


def test_names_that_may_be_the_same(filled) -> None:
    twins = parties.twins(parties.everyone(filled.profile(), filled.contacts()))
    assert {(one.kind, *sorted((one.first, one.second))) for one in twins} == {
        (PartyKind.AGENCY, "a1", "a2"),
        (PartyKind.COLLECTOR, "王 某", "王某"),
    }
    assert twins[0].first == "a2"  # the one that more contacts name is kept


def test_two_agencies_become_one_and_two_again(filled) -> None:
    before = filled.contacts()
    merge_id, changes = parties.merge(filled, PartyKind.AGENCY, "a1", "a2")
    assert changes
    profile = filled.profile()
    assert [one.id for one in profile.agencies] == ["a1", "a3"]
    assert profile.agency("a1").lender_id == "l1"  # told by the one that is gone
    assert profile.line("12900000002").agency_id == "a1"
    assert [one.agency_id for one in filled.contacts()] == ["a1", "a1", "a1", ""]
    assert [one.version for one in filled.contacts()] == [1, 2, 2, 1]
    assert filled.history(before[1].id)[0].agency_id == "a2"  # what was is still there
    assert parties.merges(filled)[merge_id].contact_ids == (before[1].id, before[2].id)
    parties.take_apart(filled, merge_id, "不是同一家")
    assert filled.profile().agency("a2") == PROFILE.agencies[1]
    assert filled.profile().line("12900000002") == PROFILE.lines[1]
    assert [one.agency_id for one in filled.contacts()] == ["a1", "a2", "a2", ""]
    assert not parties.merges(filled)
    with pytest.raises(NoSuchItem):
        parties.take_apart(filled, merge_id, "")
    assert handover.verify(filled).whole


def test_what_was_changed_since_is_not_taken_back(filled) -> None:
    first, second, *_others = filled.contacts()
    merge_id, _changes = parties.merge(filled, PartyKind.COLLECTOR, "王某", "王 某")
    assert [one.collector for one in filled.contacts()] == ["王某", "王某", "李某", ""]
    now = filled.contact(second.id)
    contacts.revise_contact(filled, Contact(**{**_fields(now), "collector": "赵某"}))
    parties.take_apart(filled, merge_id, "")
    assert filled.contact(second.id).collector == "赵某"
    assert filled.contact(first.id).collector == "王某"


def test_a_new_name_is_given_to_all(filled) -> None:
    parties.merge(filled, PartyKind.PERSON, "林母", "母亲")
    assert filled.contacts()[3].reached_name == "林母"


@pytest.mark.parametrize(
    ("kind", "kept", "gone"),
    [
        (PartyKind.AGENCY, "a1", "a1"),
        (PartyKind.AGENCY, "a1", "none"),
        (PartyKind.LENDER, "l1", "l2"),
        (PartyKind.LENDER, "l1", "l1"),
        (PartyKind.NUMBER, "12900000001", "12900000002"),
        (PartyKind.COLLECTOR, "", "王某"),
        (PartyKind.COLLECTOR, "王某", "没有这个人"),
    ],
)
def test_what_cannot_be_merged_changes_nothing(filled, kind, kept: str, gone: str) -> None:
    head = filled.head()
    with pytest.raises(CannotMerge):
        parties.merge(filled, kind, kept, gone)
    assert filled.head() == head


def test_a_merging_is_all_or_nothing(filled) -> None:
    head, profile = filled.head(), filled.profile()
    good = filled.contacts()[0]
    with pytest.raises(NoSuchItem):
        rows.save(
            filled.store,
            "r1",
            Merge(PartyKind.AGENCY, "a1", "a2"),
            [Contact(**{**_fields(good), "agency_id": "a3"}), Contact("not in the case")],
            Profile(),
        )
    assert (filled.head(), filled.profile()) == (head, profile)
    assert filled.contact(good.id) == good
