"""Which step of resources/steps comes next. Pure and deterministic: the day is passed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.moments import Precision
from cunzheng.core.steps import Action, Advice
from cunzheng.core.values import (
    Bilingual,
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Finding,
    FindingState,
    LenderKind,
    PaperKind,
    Status,
    Verdict,
)
from cunzheng.law.reading import Table, read

_STANDING = frozenset({FindingState.ESTABLISHED, FindingState.CONFIRMED})
MOST = 3
"""Steps shown for one contact: more is not read by somebody under stress."""


@dataclass(frozen=True, slots=True)
class When:
    """The conditions of a step (described in resources/steps/case.toml)."""

    empty: bool
    unassigned: bool
    waiting: bool
    standing: bool
    kinds: frozenset[ConductKind]
    proposed: bool
    channels: frozenset[Channel]
    credentials: frozenset[Credentials]
    lenders: frozenset[LenderKind]
    third: bool
    days: int | None
    never: frozenset[PaperKind]
    since: frozenset[PaperKind]
    written: frozenset[PaperKind]
    after_days: int | None
    before_days: int | None

    @property
    def of_a_contact(self) -> bool:
        """Must some contact fit?"""
        return bool(
            self.standing or self.kinds or self.channels or self.credentials or self.lenders
        ) or (self.third or self.days is not None)


@dataclass(frozen=True, slots=True)
class Step:
    advice: Advice  # with the gaps of its texts still open
    when: When


@dataclass(frozen=True, slots=True)
class StepBook:
    """The steps for a case and for one contact, in their order."""

    case: tuple[Step, ...]
    contact: tuple[Step, ...]

    @classmethod
    def load(cls, folder: Path | None = None) -> StepBook:
        """Read the steps. Raises LawDataBroken."""
        try:
            folder = folder or asset("resources/steps")
        except FileNotFoundError:
            raise LawDataBroken from None
        return cls(_steps(folder / "case.toml"), _steps(folder / "contact.toml"))


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the steps look at. ``lender_kind`` by contact id; ``written``: newest day."""

    contacts: Sequence[Contact]
    findings: Sequence[Finding]
    lender_kind: Mapping[str, LenderKind | None]
    unassigned: tuple[str, ...]
    written: Mapping[PaperKind, dt.date]
    today: dt.date


def next_step(book: StepBook, now: Situation) -> Advice | None:
    """The first step of the case whose conditions hold."""
    return next(_holding(book.case, now), None)


def for_contact(book: StepBook, now: Situation, contact_id: str) -> tuple[Advice, ...]:
    """At most three steps about one contact, in their order."""
    narrowed = replace(
        now,
        contacts=[one for one in now.contacts if one.id == contact_id],
        findings=[one for one in now.findings if one.contact_id == contact_id],
    )
    if not narrowed.contacts:
        return ()
    return tuple(islice(_holding(book.contact, narrowed), MOST))


def _holding(steps: Iterable[Step], now: Situation) -> Iterator[Advice]:
    live = [one for one in now.contacts if not one.withdrawn]
    waiting = [
        one
        for one in now.findings
        if one.state is FindingState.PROPOSED and one.verdict is Verdict.BREACH
    ]
    for step in steps:
        when = step.when
        if (when.empty and live) or (when.unassigned and not now.unassigned):
            continue
        if when.waiting and not waiting:
            continue
        found: Contact | None = None
        if when.of_a_contact:
            found = _newest(when, live, now)
            if found is None:
                continue
        if _papers_fit(when, now, found):
            yield _filled(step, found, len(waiting), now)


def _newest(when: When, contacts: Sequence[Contact], now: Situation) -> Contact | None:
    """The newest contact that fits (without a day last); the case file's number decides a tie."""
    of: dict[str, list[Finding]] = {}
    for one in now.findings:
        of.setdefault(one.contact_id, []).append(one)
    fitting = [one for one in contacts if _fits(when, one, of.get(one.id, []), now)]
    return max(
        fitting,
        key=lambda one: (
            one.start.instant if one.start else dt.datetime.min.replace(tzinfo=dt.UTC),
            one.no,
            one.id,
        ),
        default=None,
    )


def _fits(when: When, contact: Contact, findings: Iterable[Finding], now: Situation) -> bool:
    breaches = [one for one in findings if one.verdict is Verdict.BREACH]
    states = _STANDING | ({FindingState.PROPOSED} if when.proposed else frozenset())
    if when.standing and not any(one.state in _STANDING for one in breaches):
        return False
    if when.kinds and not any(one.kind in when.kinds and one.state in states for one in breaches):
        return False
    if when.days is not None and (
        contact.start is None or (now.today - contact.start.day).days > when.days
    ):
        return False
    return (
        (not when.channels or contact.channel in when.channels)
        and (not when.credentials or contact.credentials in when.credentials)
        and (not when.lenders or now.lender_kind.get(contact.id) in when.lenders)
        and (not when.third or contact.reached.third_person)
    )


def _papers_fit(when: When, now: Situation, contact: Contact | None) -> bool:
    if any(one in now.written for one in when.never):
        return False
    day = contact.start.day if contact and contact.start else dt.date.min
    if any(one in now.written and now.written[one] >= day for one in when.since):
        return False
    if not all(one in now.written for one in when.written):
        return False
    if when.written:
        age = (now.today - max(now.written[one] for one in when.written)).days
        if when.after_days is not None and age < when.after_days:
            return False
        if when.before_days is not None and age >= when.before_days:
            return False
    return True


def _filled(step: Step, contact: Contact | None, waiting: int, now: Situation) -> Advice:
    advice, when = step.advice, step.when
    day = max((now.written[one] for one in when.written), default=None)
    filling = {
        "when": _moment(contact),
        "count": str(waiting),
        "day": day.isoformat() if day else "",
        "numbers": "{numbers}",  # grouped for the eye by whoever shows it
    }
    try:
        text = Bilingual(advice.text.zh.format(**filling), advice.text.en.format(**filling))
    except (KeyError, IndexError, ValueError):
        raise LawDataBroken(f"steps: {advice.id}") from None
    return replace(
        advice,
        text=text,
        contact_id=contact.id if contact else "",
        numbers=now.unassigned if when.unassigned else (),
    )


def _moment(contact: Contact | None) -> str:
    if contact is None or contact.start is None:
        return ""
    if contact.start.precision is Precision.DAY:
        return f"{contact.start.local:%Y-%m-%d}"
    return f"{contact.start.local:%Y-%m-%d %H:%M}"


def _steps(path: Path) -> tuple[Step, ...]:
    table = read(path)
    steps = tuple(_step(one) for one in table.tables("step"))
    table.done()
    if not steps or len({one.advice.id for one in steps}) != len(steps):
        raise table.broken("step")
    return steps


def _step(table: Table) -> Step:
    def words(key: str) -> Bilingual:
        return table.bilingual(key) if table.has(key) else Bilingual("")

    advice = Advice(
        id=table.text("id"),
        title=table.bilingual("title"),
        text=table.bilingual("text"),
        why=words("why"),
        button=words("button"),
        action=table.one_of("action", Action),
        paper=table.one_of("paper", PaperKind) if table.has("paper") else None,
        urgent=table.flag("urgent", default=False),
        status=table.one_of("status", Status),
        source=table.text("source"),
    )
    when = _when(table.table("when"))
    table.done()
    if (advice.action is Action.LETTER) is (advice.paper is None):
        raise table.broken("paper")
    if (advice.action is Action.NONE) is bool(advice.button.zh):
        raise table.broken("button")
    return Step(advice, when)


def _when(table: Table) -> When:
    def days(key: str) -> int | None:
        return table.number(key) if table.has(key) else None

    when = When(
        empty=table.flag("empty", default=False),
        unassigned=table.flag("unassigned", default=False),
        waiting=table.flag("waiting", default=False),
        standing=table.flag("standing", default=False),
        kinds=table.some_of("kinds", ConductKind),
        proposed=table.flag("proposed", default=False),
        channels=table.some_of("channels", Channel),
        credentials=table.some_of("credentials", Credentials),
        lenders=table.some_of("lenders", LenderKind),
        third=table.flag("third", default=False),
        days=days("days"),
        never=table.some_of("never", PaperKind),
        since=table.some_of("since", PaperKind),
        written=table.some_of("written", PaperKind),
        after_days=days("after_days"),
        before_days=days("before_days"),
    )
    table.done()
    return when
