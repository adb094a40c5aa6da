"""What the overview says, as values: the numbers that matter and the next step."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.texts import translate
from cunzheng.core.values import ConductKind, Direction, FindingState, Verdict
from cunzheng.ui import formats
from cunzheng.ui.snapshot import Snapshot


class Step(StrEnum):
    """Where the button of the next step leads."""

    IMPORT = "import"
    NUMBERS = "numbers"
    CONFIRM = "confirm"
    POLICE = "police"
    LETTER = "letter"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Next:
    """The next step in a sentence and a button."""

    step: Step
    text: str
    button: str
    numbers: tuple[str, ...] = ()


# Half a year, in which the police take up an act (治安管理处罚法（2025修订）第二十五条).
POLICE_DAYS = 183
SHOWN_NUMBERS = 3


def unassigned(snapshot: Snapshot) -> tuple[str, ...]:
    """Numbers that called and of which nobody said yet whose they are, most contacts first."""
    counted = Counter(
        one.number
        for one in snapshot.contacts
        if one.number
        and one.direction is not Direction.OUTGOING
        and not (one.lender_id or one.agency_id)
        and snapshot.profile.line(one.number) is None
    )
    return tuple(number for number, _count in counted.most_common())


def contacts_with(snapshot: Snapshot, kind: ConductKind) -> int:
    """Contacts with a finding of *kind* that stands."""
    return len({one.contact_id for one in snapshot.printable() if one.kind is kind})


def recent(snapshot: Snapshot, today: dt.date, days: int = 30) -> int:
    """Contacts of the last *days* days."""
    since = today - dt.timedelta(days=days)
    return sum(1 for one in snapshot.contacts if one.start and one.start.day > since)


def next_step(snapshot: Snapshot, today: dt.date) -> Next:
    """What to do now: whose the numbers are (without it no letter has an addressee), then safety,
    then what waits for the user, then the letter.
    """
    if not snapshot.contacts:
        return Next(
            Step.IMPORT,
            translate(
                "Overview",
                "Bring in what you have: recordings, screenshots, an export of messages. You can"
                " also log a call or a visit by hand.",
            ),
            translate("Overview", "Import files\u2026"),
        )
    numbers = unassigned(snapshot)
    if numbers:
        shown = [formats.number(one) for one in numbers[:SHOWN_NUMBERS]]
        if len(numbers) > SHOWN_NUMBERS:
            shown.append(f"+{len(numbers) - SHOWN_NUMBERS}")
        return Next(
            Step.NUMBERS,
            translate(
                "Overview",
                "Whose are these numbers? {numbers}. Only what is known to come from a lender can"
                " be told in a letter about it.",
            ).format(numbers=", ".join(shown)),
            translate("Overview", "Say whose they are"),
            numbers,
        )
    since = today - dt.timedelta(days=POLICE_DAYS)
    threats = [
        one
        for one in snapshot.findings
        if one.kind is ConductKind.VIOLENCE_THREAT
        and one.verdict is Verdict.BREACH
        and one.state in {FindingState.CONFIRMED, FindingState.ESTABLISHED}
        and (contact := snapshot.contact_by_id.get(one.contact_id)) is not None
        and contact.start is not None
        and contact.start.day >= since
    ]
    if threats:
        when = formats.minute(snapshot.contact_by_id[threats[-1].contact_id].start)
        return Next(
            Step.POLICE,
            translate(
                "Overview",
                "The contact of {when} holds a threat against a person. You can report it to the"
                " police station in charge first, and ask for the receipt.",
            ).format(when=when),
            translate("Overview", "Prepare the report"),
        )
    waiting = len(snapshot.waiting())
    if waiting:
        return Next(
            Step.CONFIRM,
            translate(
                "Overview",
                "{count} findings wait for your word. Only what you confirm can enter a letter.",
            ).format(count=waiting),
            translate("Overview", "Look at them"),
        )
    if snapshot.printable():
        return Next(
            Step.LETTER,
            translate(
                "Overview",
                "There is enough to write. Most offices ask you to complain to the lender first.",
            ),
            translate("Overview", "Write a letter"),
        )
    return Next(
        Step.NONE,
        translate(
            "Overview", "Nothing needs you now. Go on logging each contact on the day it happens."
        ),
        "",
    )
