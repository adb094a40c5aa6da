"""What a change of the rules did to the findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cunzheng.core.values import Finding


@dataclass(frozen=True, slots=True)
class Difference:
    """Findings by their stable ids. ``altered``: the same finding before and after."""

    new: tuple[Finding, ...] = ()
    gone: tuple[Finding, ...] = ()
    altered: tuple[tuple[Finding, Finding], ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.new or self.gone or self.altered)


def difference(before: Iterable[Finding], after: Iterable[Finding]) -> Difference:
    """What is new, what is gone and what reads otherwise, each in the order of its list."""
    old = {one.id: one for one in before}
    now = {one.id: one for one in after}
    return Difference(
        tuple(one for one in now.values() if one.id not in old),
        tuple(one for one in old.values() if one.id not in now),
        tuple((old[one.id], one) for one in now.values() if one.id in old and old[one.id] != one),
    )
