"""The timeline as values: days, contacts and what is said of them. No Qt, no widgets."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.moments import Precision
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Direction,
    EvidenceKind,
    Finding,
    FindingState,
    Reached,
    Verdict,
)
from cunzheng.services import searching
from cunzheng.ui import formats, words
from cunzheng.ui.models import marking
from cunzheng.ui.snapshot import Snapshot


class Tone(StrEnum):
    """How loud a chip is: BAD only for what stands, WARN for what needs the user."""

    BAD = "bad"
    WARN = "warn"
    OK = "ok"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Chip:
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DayRow:
    """A heading over the *count* contacts of one day; ``note`` says what is special about it."""

    day: dt.date | None
    count: int
    note: str = ""

    @property
    def title(self) -> str:
        """In words. Made when it is seen: a search has hundreds of headings, the window ten."""
        counted = translate("Timeline", "contacts: {count}").format(count=self.count)
        return formats.joined(day_name(self.day), counted)


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact as the list shows it; ``spoken`` is the whole of it for a screen reader."""

    contact: Contact
    clock: str
    icon: str
    title: str
    sub: str
    chips: tuple[Chip, ...]
    spoken: str


Row = DayRow | Contact  # a contact becomes a ContactRow when it is first seen


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is narrowed to. Empty means everything."""

    channel: Channel | None = None
    number: str = ""
    only_problems: bool = False
    text: str = ""
    lender_id: str = ""
    conduct: ConductKind | None = None  # what stands or waits, or what the user marked
    evidence: bool | None = None  # with, or without
    since: dt.date | None = None  # in Asia/Shanghai, both days inclusive
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Showing:
    """How much a row says: ``words`` of the other side, folded unless asked for; nothing of them
    in the calm mode. ``search`` are the words looked for (models.marking).
    """

    words: bool = False
    calm: bool = False
    search: tuple[str, ...] = ()


def of_the_day(finding: Finding) -> bool:
    """Is it about the day rather than the contact? A holiday is said once, over the day."""
    return finding.rule_id.startswith("holiday_")


def chip_of(finding: Finding) -> Chip | None:
    """The chip of a finding; none for what the user rejected or what the day's heading says."""
    label = words.bilingual(finding.label)
    if finding.state is FindingState.REJECTED or of_the_day(finding):
        return None
    if finding.verdict is Verdict.UNDETERMINED:
        return Chip(label, Tone.NEUTRAL)
    if finding.verdict is Verdict.NOTE:
        return Chip(label, Tone.WARN)
    if finding.state is FindingState.PROPOSED:
        return Chip(
            translate("Timeline", "{label} \u00b7 to confirm").format(label=label), Tone.WARN
        )
    return Chip(label, Tone.BAD)


def judged_whole(contact: Contact) -> bool:
    """Could every rule be applied, and was nothing said or shown that a person must judge?

    Only a missed call whose time, number and side are known is such a contact: what was said in
    an answered one, or stands in a message or a picture, no rule here understands.
    """
    start = contact.start
    return (
        contact.channel is Channel.CALL
        and contact.answered is False
        and start is not None
        and start.precision is not Precision.DAY
        and bool(contact.lender_id or contact.agency_id)
        and not (contact.said or contact.quotes or contact.conduct)
    )


def chips_of(
    contact: Contact, findings: tuple[Finding, ...], *, shown: bool = False
) -> tuple[Chip, ...]:
    """All chips of a contact, loudest first, equal ones once.

    *shown*: it has a recording or a picture, which no rule listens to or looks at.
    """
    order = {Tone.BAD: 0, Tone.WARN: 1, Tone.NEUTRAL: 2, Tone.OK: 3}
    found = dict.fromkeys(chip for one in findings if (chip := chip_of(one)) is not None)
    if not found:
        if contact.direction is Direction.OUTGOING:
            return ()  # what the user did is not judged
        if (
            not shown
            and judged_whole(contact)
            and not any(one.verdict is Verdict.UNDETERMINED for one in findings)
        ):
            return (Chip(translate("Timeline", "No problem seen"), Tone.OK),)
        return (Chip(translate("Timeline", "Nothing found by itself, please look"), Tone.NEUTRAL),)
    return tuple(sorted(found, key=lambda chip: order[chip.tone]))


def who(contact: Contact) -> str:
    """Number or name of the other side."""
    if contact.number:
        return formats.number(contact.number)
    return contact.collector or translate("Timeline", "unknown number")


def title_of(contact: Contact) -> str:
    """What happened, in a few words."""
    outgoing = contact.direction is Direction.OUTGOING
    if contact.channel is Channel.VISIT:
        seen = {
            Credentials.NOT_SHOWN: translate("Timeline", "no credentials shown"),
            Credentials.REFUSED: translate("Timeline", "credentials refused"),
            Credentials.SHOWN: translate("Timeline", "credentials shown"),
            Credentials.UNKNOWN: "",
        }[contact.credentials]
        people = (
            translate("Timeline", "{count} people").format(count=contact.visitors)
            if contact.visitors
            else ""
        )
        return formats.joined(translate("Timeline", "Visit"), people, seen)
    patterns = {
        (Channel.CALL, False): translate("Timeline", "Call from {who}"),
        (Channel.CALL, True): translate("Timeline", "Call to {who}"),
        (Channel.SMS, False): translate("Timeline", "SMS from {who}"),
        (Channel.SMS, True): translate("Timeline", "SMS to {who}"),
        (Channel.MESSAGE, False): translate("Timeline", "Message from {who}"),
        (Channel.MESSAGE, True): translate("Timeline", "Message to {who}"),
        (Channel.EMAIL, False): translate("Timeline", "Email from {who}"),
        (Channel.EMAIL, True): translate("Timeline", "Email to {who}"),
        (Channel.LETTER, False): translate("Timeline", "Letter from {who}"),
        (Channel.LETTER, True): translate("Timeline", "Letter to {who}"),
    }
    pattern = patterns.get((contact.channel, outgoing), translate("Timeline", "Contact with {who}"))
    missed = (
        translate("Timeline", "not answered")
        if contact.channel is Channel.CALL and contact.answered is False
        else ""
    )
    return formats.joined(pattern.format(who=who(contact)), length_of(contact), missed)


def length_of(contact: Contact) -> str:
    """How long it took; nothing for a call that nobody took, whatever the export counts."""
    if contact.channel is Channel.CALL and (contact.answered is False or not contact.duration_s):
        return ""
    return formats.duration(contact.duration_s)


def kind_of(contact: Contact) -> str:
    """Channel and direction in one word, where the language has one."""
    if contact.channel is Channel.CALL and contact.direction is not Direction.UNKNOWN:
        return (
            translate("Timeline", "Call received")
            if contact.direction is Direction.INCOMING
            else translate("Timeline", "Call made")
        )
    if contact.channel is Channel.MESSAGE:
        return translate("Timeline", "Message")
    return words.channel(contact.channel)


def side_of(contact: Contact, snapshot: Snapshot) -> str:
    """Lender and agency behind a contact, as far as it is known."""
    profile = snapshot.profile
    lender = profile.lender(contact.lender_id)
    agency = profile.agency(contact.agency_id)
    if lender and agency:
        return translate("Timeline", "{lender} (through {agency})").format(
            lender=lender.name, agency=agency.name
        )
    return lender.name if lender else agency.name if agency else ""


def reached_of(contact: Contact) -> str:
    """Whom they reached; says where that person has nothing to do with the debt."""
    if contact.reached is Reached.UNKNOWN:
        return ""
    person = words.reached(contact.reached)
    if contact.reached_name:
        person = f"{person} {contact.reached_name}"
    if contact.reached.third_person:
        return translate("Timeline", "reached: {person} (does not owe)").format(person=person)
    return translate("Timeline", "reached: {person}").format(person=person)


def exhibits_of(contact: Contact, snapshot: Snapshot) -> str:
    """How many exhibits of which kind."""
    kinds = Counter(
        snapshot.exhibit_by_id[one].kind
        for one in contact.evidence_ids
        if one in snapshot.exhibit_by_id
    )
    return formats.joined(
        *(
            translate("Timeline", "{kind} {count}").format(kind=words.evidence(kind), count=count)
            for kind, count in kinds.items()
        )
    )


def excerpt(text: str, limit: int = 40) -> str:
    """The first words, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[:limit] + "\u2026"


def found_in(contact: Contact, snapshot: Snapshot, search: tuple[str, ...]) -> tuple[str, str]:
    """Where words stand that the row itself does not show: (name of the place, words around)."""
    said = "\n".join((contact.said, *(quote.text for quote in contact.quotes)))
    places = [
        (translate("Timeline", "words"), said),
        (translate("Timeline", "your note"), contact.note),
    ]
    kinds = {
        searching.PICTURE: translate("Timeline", "text of exhibit {no}"),
        searching.SPOKEN: translate("Timeline", "transcript of exhibit {no}"),
        searching.MARKED: translate("Timeline", "marker in exhibit {no}"),
    }
    for one in contact.evidence_ids:
        exhibit = snapshot.exhibit_by_id.get(one)
        if exhibit is not None:
            places += [
                (kinds[kind].format(no=exhibit.exhibit_no), text)
                for kind, text in snapshot.texts.get(one, ())
            ]
            places.append((translate("Timeline", "name of an exhibit"), exhibit.name))
    places.append((translate("Timeline", "name"), f"{contact.collector} {contact.reached_name}"))
    for name, text in places:
        around = marking.around(text, search)
        if around:
            return name, around
    return "", ""


def contact_row(contact: Contact, snapshot: Snapshot, showing: Showing = Showing()) -> ContactRow:
    """A contact as the list shows it."""
    shown = any(
        snapshot.exhibit_by_id[one].kind is not EvidenceKind.MESSAGES
        for one in contact.evidence_ids
        if one in snapshot.exhibit_by_id
    )
    chips = (
        ()  # not judged yet: not even "nothing found" is true
        if snapshot.partial
        else chips_of(contact, snapshot.findings_of.get(contact.id, ()), shown=shown)
    )
    written = contact.channel in {Channel.SMS, Channel.MESSAGE, Channel.EMAIL}
    open_words = showing.words and not showing.calm
    said = f"\u201c{excerpt(contact.said)}\u201d" if contact.said and written and open_words else ""
    title = title_of(contact)
    parts = (
        said,
        reached_of(contact),
        exhibits_of(contact, snapshot),
        excerpt(contact.note) if not said and not showing.calm else "",
        side_of(contact, snapshot),  # last: full company names are long and may be cut
    )
    sub = formats.joined(*parts)
    if showing.search and not marking.spans(f"{title}\n{sub}", showing.search):
        place, around = found_in(contact, snapshot, showing.search)
        if place:
            pattern = (
                translate("Timeline", "found in: {place}")
                if showing.calm
                else translate("Timeline", "{place}: {words}")
            )
            sub = formats.joined(pattern.format(place=place, words=around), *parts[1:])
    clock = formats.clock(contact.start)
    spoken = ", ".join((clock, title, sub, *(chip.text for chip in chips)))
    return ContactRow(contact, clock, contact.channel.value, title, sub, chips, spoken)


def day_name(day: dt.date | None) -> str:
    """The heading of a day, or of what has none."""
    return formats.day(day) if day else translate("Timeline", "Time unknown")
