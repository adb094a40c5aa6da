"""Findings in groups, in the order in which they matter."""

from __future__ import annotations

from cunzheng.core.values import Finding, FindingState, Verdict
from cunzheng.ui.snapshot import Snapshot

GROUPS = ("all", "waiting", "standing", "notes", "rejected")


def group_of(finding: Finding) -> str:
    """Which filter shows a finding."""
    if finding.state is FindingState.REJECTED:
        return "rejected"
    if finding.verdict is not Verdict.BREACH:
        return "notes"
    return "waiting" if finding.state is FindingState.PROPOSED else "standing"


def select(snapshot: Snapshot, group: str) -> tuple[Finding, ...]:
    """Findings of one group; what waits for the user comes first."""
    order = {"waiting": 0, "standing": 1, "notes": 2, "rejected": 3}
    found = [one for one in snapshot.findings if group in {"all", group_of(one)}]
    return tuple(sorted(found, key=lambda one: order[group_of(one)]))


def loudest_first(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """As a contact shows them: what stands, what waits, notes, what was rejected."""
    order = {"standing": 0, "waiting": 1, "notes": 2, "rejected": 3}
    return tuple(sorted(findings, key=lambda one: order[group_of(one)]))
