"""What the overview says, as values: the numbers that matter and the next step."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from cunzheng.core.steps import Advice
from cunzheng.core.values import ConductKind
from cunzheng.services import steps
from cunzheng.ui import formats
from cunzheng.ui.snapshot import Snapshot

SHOWN_NUMBERS = 3


def unassigned(snapshot: Snapshot) -> tuple[str, ...]:
    """Numbers that called and of which nobody said yet whose they are, most contacts first."""
    return steps.unassigned(snapshot.contacts, snapshot.profile)


def contacts_with(snapshot: Snapshot, kind: ConductKind) -> int:
    """Contacts with a finding of *kind* that stands."""
    return len({one.contact_id for one in snapshot.printable() if one.kind is kind})


def recent(snapshot: Snapshot, today: dt.date, days: int = 30) -> int:
    """Contacts of the last *days* days."""
    since = today - dt.timedelta(days=days)
    return sum(1 for one in snapshot.contacts if one.start and one.start.day > since)


def situation(snapshot: Snapshot, today: dt.date) -> steps.Situation:
    """What the steps look at."""
    if snapshot.situation is not None and snapshot.situation.today == today:
        return snapshot.situation
    return steps.situation(
        snapshot.contacts, snapshot.findings, snapshot.profile, snapshot.custody, today
    )


def next_step(snapshot: Snapshot, today: dt.date) -> Advice | None:
    """What to do now. Raises LawDataBroken."""
    return steps.next_step(situation(snapshot, today))


def steps_for(snapshot: Snapshot, contact_id: str, today: dt.date) -> tuple[Advice, ...]:
    """What to do about one contact. Raises LawDataBroken."""
    contact = snapshot.contact_by_id.get(contact_id)
    if contact is None or snapshot.partial:
        return ()
    narrowed = replace(
        situation(snapshot, today),
        contacts=(contact,),
        findings=snapshot.findings_of.get(contact_id, ()),
    )
    return steps.for_contact(narrowed, contact_id)


def text_of(advice: Advice) -> str:
    """The text of a step in the user's language, with the numbers it asks about."""
    shown = [formats.number(one) for one in advice.numbers[:SHOWN_NUMBERS]]
    if len(advice.numbers) > SHOWN_NUMBERS:
        shown.append(f"+{len(advice.numbers) - SHOWN_NUMBERS}")
    return advice.text.here.replace("{numbers}", ", ".join(shown))
