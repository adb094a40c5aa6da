"""What the user lays down about the rules: sets switched, sets added, consent given.

Kept by ``casefile.records``, every version with its entry in the custody log.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import Channel, LenderKind, Product, Status

CONSENT = "consent"  # the kinds of record
RULE_CHOICE = "rule_choice"
LOCAL_RULE_SET = "local_rule_set"
THE_CHOICE = "choice"  # there is one choice a case, with all its versions


@dataclass(frozen=True, slots=True)
class Consent:
    """The debtor agreed to be contacted in the closed hours, from one day to another.

    ``debt_id`` empty: on every debt with the lender; ``agency_id`` empty: by whomever; no
    ``channels``: in every way. ``start`` and ``end`` are clocks (22:00), half-open, and empty for
    any hour. Both days count, in Asia/Shanghai; None is open. A call after midnight belongs to the
    day on which it began; where the agreed hours themselves run over midnight, to their evening.
    """

    lender_id: str
    debt_id: str = ""
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    note: str = ""  # how it was given, in the user's words
    withdrawn: str = ""  # the reason, where the record was a mistake
    agency_id: str = ""
    channels: tuple[Channel, ...] = ()
    start: str = ""
    end: str = ""

    def concerns(self, lender_id: str, debt_id: str) -> bool:
        """Was it given for this debt (empty: every debt)?"""
        return self.lender_id == lender_id and self.debt_id in ("", debt_id)

    def allows(self, at: dt.datetime, channel: Channel, agency_id: str) -> bool:
        """Does it hold for a contact at that moment (Asia/Shanghai), this way, by this agency?"""
        if self.agency_id not in ("", agency_id) or (
            self.channels and channel not in self.channels
        ):
            return False
        return self._holds_on(at.date()) if not self.start else self._holds_at(at)

    def _holds_at(self, at: dt.datetime) -> bool:
        clock, on = at.time(), at.date()
        start, end = self.hours
        if start < end:
            return start <= clock < end and self._holds_on(on)
        if clock >= start:
            return self._holds_on(on)
        return clock < end and on != dt.date.min and self._holds_on(on - dt.timedelta(days=1))

    def _holds_on(self, on: dt.date) -> bool:
        return (self.first_day is None or self.first_day <= on) and (
            self.last_day is None or on <= self.last_day
        )

    @property
    def hours(self) -> tuple[dt.time, dt.time]:
        """The agreed hours. Raises ValueError where there are none, or no clocks."""
        return dt.time.fromisoformat(self.start), dt.time.fromisoformat(self.end)


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """Which sets count in this case: those switched off, and optional bindings switched on."""

    off: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LocalRuleSet:
    """A local or a lender's own rule that the user added, with its source.

    Clocks are ``22:00`` (whole minutes, Asia/Shanghai), empty for none; a cap of 0 is none.
    ``status`` is what the user says of the text: VERIFIED where they hold the text itself.
    """

    title: str
    source: str
    first_day: dt.date
    last_day: dt.date | None = None
    lenders: tuple[LenderKind, ...] = ()
    products: tuple[Product, ...] = ()
    channels: tuple[Channel, ...] = (Channel.CALL, Channel.VISIT)
    start: str = ""
    end: str = ""
    answered_per_day: int = 0
    attempts_per_day: int = 0
    status: Status = Status.UNVERIFIED
    withdrawn: str = ""
