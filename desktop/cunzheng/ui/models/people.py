"""People and firms as the window shows them: words, rows, what can be made one. Needs no screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cunzheng.core.parties import MERGEABLE, Merge, Party, PartyKind, Twins
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Profile
from cunzheng.ui import formats, words


def kind_name(kind: PartyKind) -> str:
    """What a party is."""
    return {
        PartyKind.LENDER: translate("People", "Lender"),
        PartyKind.AGENCY: translate("People", "Agency"),
        PartyKind.NUMBER: translate("People", "Number"),
        PartyKind.COLLECTOR: translate("People", "Collector"),
        PartyKind.PERSON: translate("People", "Third person"),
    }[kind]


def kinds() -> tuple[tuple[str, str], ...]:
    """For a box to choose from: all, then each kind."""
    return (
        (translate("People", "All"), ""),
        *((kind_name(one), one.value) for one in PartyKind),
    )


def title(party: Party) -> str:
    """Its name; a number in groups."""
    shown = formats.number(party.name) if party.kind is PartyKind.NUMBER else party.name
    return shown or translate("Profile", "(no name yet)")


def whose(party: Party, profile: Profile) -> str:
    """The agency and lender it belongs to."""
    agency = profile.agency(party.agency_id) if party.kind is not PartyKind.AGENCY else None
    lender = profile.lender(party.lender_id) if party.kind is not PartyKind.LENDER else None
    return formats.joined(agency.name if agency else "", lender.name if lender else "", party.note)


def count_text(party: Party) -> str:
    """How many contacts name it."""
    return translate("People", "contacts: {count}").format(count=len(party.contact_ids))


def second_line(party: Party, profile: Profile) -> str:
    """Below the name in the list: what it is, to whom it belongs, and its numbers."""
    numbers = (
        translate("People", "numbers: {count}").format(count=len(party.numbers))
        if party.numbers
        else ""
    )
    return formats.joined(kind_name(party.kind), whose(party, profile), numbers)


def matching(found: Iterable[Party], kind: str, needle: str, profile: Profile) -> tuple[Party, ...]:
    """Those of a kind ("": all) in whose name, number or firm the words are found."""
    plain = "".join(needle.casefold().split())
    return tuple(
        one
        for one in found
        if (not kind or one.kind.value == kind)
        and plain
        in "".join(f"{one.name}{''.join(one.numbers)}{whose(one, profile)}".casefold().split())
    )


def contact_line(contact: Contact) -> str:
    """A contact on a line."""
    return formats.joined(
        formats.minute(contact.start),
        words.channel(contact.channel),
        formats.number(contact.number),
        contact.said.replace("\n", " ")[:40],
    )


def others(found: Iterable[Party], party: Party) -> tuple[tuple[str, str], ...]:
    """(name, key) of those that it can be made one with."""
    if party.kind not in MERGEABLE:
        return ()
    return tuple(
        (title(one), one.key) for one in found if one.kind is party.kind and one.key != party.key
    )


def merge_note(kind: PartyKind) -> str:
    """What making two of a kind one does, before it is done."""
    if kind is PartyKind.LENDER:
        return translate(
            "People",
            "Its loans, agencies, numbers, contacts, papers, consents and plans go to the other"
            " one. The former versions stay, and it can be taken apart again below.",
        )
    return translate(
        "People",
        "All its contacts get a new version with the other name. The former versions"
        " stay, and it can be taken apart again below.",
    )


def twin_line(twins: Twins, found: Sequence[Party]) -> str:
    """A suggestion in words."""
    names = {(one.kind, one.key): title(one) for one in found}
    return translate("People", "{first} and {second} may be the same.").format(
        first=names[twins.kind, twins.first], second=names[twins.kind, twins.second]
    )


def merge_line(merge: Merge, profile: Profile) -> str:
    """What was made one, for the list of what can be taken apart."""
    kept, gone = merge.kept, merge.gone
    if merge.agency is not None:
        agency = profile.agency(merge.kept)
        kept, gone = agency.name if agency else formats.EM_DASH, merge.agency.name
    if merge.lender is not None:
        lender = profile.lender(merge.kept)
        kept, gone = lender.name if lender else formats.EM_DASH, merge.lender.name
    return translate("People", "{gone} became {kept} (contacts: {count})").format(
        gone=gone, kept=kept, count=len(merge.contact_ids)
    )


def merges_of(merges: Mapping[str, Merge], profile: Profile) -> tuple[tuple[str, str], ...]:
    """(text, id), the newest first."""
    return tuple((merge_line(one, profile), key) for key, one in reversed(list(merges.items())))
