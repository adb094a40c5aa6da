"""Limits in time: which events are told to the police as background only."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.moments import months_later
from cunzheng.law.reading import read


@dataclass(frozen=True, slots=True)
class Limits:
    """From resources/law/limits.toml."""

    police_months: int

    @classmethod
    def load(cls, path: Path | None = None) -> Limits:
        """Read the limits. Raises LawDataBroken."""
        try:
            table = read(path or asset("resources/law/limits.toml"))
        except FileNotFoundError:
            raise LawDataBroken from None
        return cls(table.table("police").number("months"))

    def is_stale_for_police(
        self, contact_date: dt.date, today: dt.date, continuous_end: dt.date | None = None
    ) -> bool:
        """Is an act that police did not learn of too old to be punished (background only)?

        治安管理处罚法（2025修订）第二十五条，（2012修正）第二十二条: six months, from the act,
        or from *continuous_end* where it went on. The last day of the six months still counts.
        """
        start = max(contact_date, continuous_end) if continuous_end else contact_date
        return today > months_later(start, self.police_months)
