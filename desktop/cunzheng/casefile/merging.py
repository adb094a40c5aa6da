"""Compare two copies of a case, and take over what the other has: append-only, in one transaction.

Nothing of mine is overwritten: what is taken becomes a new version, a new exhibit, a new row, each
with its entry in the log, behind one entry that names the other copy's head. A kill in the middle
leaves mine as it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from cunzheng.casefile import custody, evidence, schema, sides, space, verifying
from cunzheng.casefile.sides import Rows, Versions
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import TimestampRow
from cunzheng.casefile.taking import Taker
from cunzheng.core.codec import to_plain
from cunzheng.core.errors import CaseDamaged, ReadBackFailed
from cunzheng.core.errors_handover import CopyNotWhole, MergeOutdated, OtherCase
from cunzheng.core.ids import canonical
from cunzheng.core.merging import Comparison, Merged, MergeItem, Part, Side, Standing
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import CustodyEntry, Evidence

MERGED = "merged"  # the kind of entry
Types = Mapping[str, type[Any]]
_ORDER = tuple(Part)


def compare(
    mine: Store,
    theirs: Store,
    types: Types,
    progress: Progress = NULL_PROGRESS,
    sensible: Callable[[MergeItem], bool] = lambda _item: True,
) -> Comparison:
    """What both share, what each has more, and what of theirs may be taken over.

    The other copy must verify whole first. *types* says what records of a kind are; other kinds
    are not taken, nor is one that is not *sensible*. Raises OtherCase, CopyNotWhole, Cancelled.
    """
    try:
        same = mine.case_id() == theirs.case_id()
        report = verifying.verify(theirs, progress=progress)
    except CaseDamaged:
        raise CopyNotWhole(theirs.path.name) from None
    if not same:
        raise OtherCase(theirs.path.name)
    if not report.whole:
        raise CopyNotWhole(theirs.path.name)
    my_log, their_log = mine.log(), theirs.log()
    common = _common(my_log, their_log)
    if not common:
        raise OtherCase(theirs.path.name)
    here, there = sides.read(mine, types), sides.read(theirs, types)
    offered = _items(here, there, _settled(my_log))
    items = [one for one in offered if sensible(one)]
    return Comparison(
        mine.case_id(),
        my_log[-1].hash,
        their_log[-1].hash,
        common,
        my_log[common - 1].at,
        len(my_log) - common,
        len(their_log) - common,
        tuple(sorted(items, key=lambda one: _ORDER.index(one.part))),
        there.refused + len(offered) - len(items),
        _stamps(theirs, common),
    )


def _common(one: Sequence[CustodyEntry], other: Sequence[CustodyEntry]) -> int:
    """How many entries are the same from the beginning; each hash covers all before it."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine.hash != theirs.hash:
            break
        count += 1
    return count


def _settled(log: Sequence[CustodyEntry]) -> set[str]:
    """Hashes of what was taken, or not taken in a conflict, before: it is not asked again."""
    found: set[str] = set()
    for entry in log:
        if entry.kind == MERGED:
            said = json.loads(entry.payload)
            found.update(str(one) for name in ("taken", "kept") for one in said.get(name, ()))
    return found


def _stamps(theirs: Store, common: int) -> int:
    """Time stamps of entries that are not in my log."""
    with theirs.read() as connection:
        if not schema.has(connection, "timestamp"):
            return 0
        query = sa.select(sa.func.count()).where(TimestampRow.seq > common)
        return int(connection.execute(query).scalar_one())


def _standing(mine: Versions | None, theirs: Versions, settled: set[str]) -> Standing | None:
    """How theirs stands to mine; None where there is nothing to take."""
    if not theirs.good or not theirs.texts:
        return None
    last = theirs.texts[-1]
    if theirs.body in settled:
        return None
    if mine is None or not mine.texts:
        return Standing.NEW
    common = 0
    for one, other in zip(mine.texts, theirs.texts, strict=False):
        if one != other:
            break
        common += 1
    if len(theirs.texts) == common or last in mine.texts[common:]:
        return None
    if last == mine.texts[-1]:
        return None
    if len(mine.texts) == common or mine.texts[-1] in theirs.texts:
        return Standing.CHANGED
    return Standing.CONFLICT


def _items(here: Rows, there: Rows, settled: set[str]) -> list[MergeItem]:
    found: list[MergeItem] = []
    same_bytes = {one.sha256 for one in here.exhibits.values()}
    for key, exhibit in there.exhibits.items():
        if key not in here.exhibits and exhibit.sha256 not in same_bytes:
            body = custody.body_hash(canonical({"id": key, "sha256": exhibit.sha256}))
            if body not in settled:
                found.append(
                    MergeItem(f"exhibit/{key}", Part.EXHIBIT, Standing.NEW, key, exhibit, body=body)
                )
    groups: tuple[tuple[Part, Mapping[Any, Versions], Mapping[Any, Versions]], ...] = (
        (Part.CONTACT, here.contacts, there.contacts),
        (Part.PROFILE, {"": here.profile}, {"": there.profile}),
        (Part.RECORD, here.records, there.records),
        (Part.DECISION, here.decisions, there.decisions),
    )
    for part, mine, theirs in groups:
        for key, versions in theirs.items():
            now = mine.get(key)
            standing = _standing(now, versions, settled)
            if standing is None:
                continue
            kind, record_id = key if isinstance(key, tuple) else ("", key)
            found.append(
                MergeItem(
                    f"{part.value}/{kind}/{record_id}" if kind else f"{part.value}/{record_id}",
                    part,
                    standing,
                    record_id,
                    versions.value,
                    now.value if now is not None and now.texts else None,
                    kind,
                    versions.body,
                )
            )
    found += _rest(here, there, settled)
    return found


def _rest(here: Rows, there: Rows, settled: set[str]) -> list[MergeItem]:
    """Papers and withdrawals, which have no versions."""
    found = []
    for key, paper in there.papers.items():
        body = custody.body_hash(canonical(to_plain(paper)))
        if key not in here.papers and body not in settled:
            found.append(MergeItem(f"paper/{key}", Part.PAPER, Standing.NEW, key, paper, body=body))
    for key, reason in there.withdrawals.items():
        body = custody.body_hash(canonical({"id": key, "reason": reason}))
        known = key in here.exhibits or key in there.exhibits
        if key not in here.withdrawals and known and body not in settled:
            found.append(
                MergeItem(
                    f"withdrawal/{key}", Part.WITHDRAWAL, Standing.CHANGED, key, reason,
                    here.exhibits.get(key), body=body,
                )
            )  # fmt: skip
    return found


def apply(
    mine: Store,
    theirs: Store,
    found: Comparison,
    choices: Mapping[str, Side],
    progress: Progress = NULL_PROGRESS,
) -> Merged:
    """Take over what *choices* (by key; else each item's default) say, in one transaction.

    Raises MergeOutdated where one of the two changed since *found* was made, CopyNotWhole where
    bytes of an exhibit are not what they were, NoRoom, DiskFull, ReadBackFailed, Cancelled.
    """
    taken = [one for one in found.items if choices.get(one.key, one.default) is Side.THEIRS]
    kept = [one for one in found.items if one not in taken]
    new = [one.theirs for one in taken if isinstance(one.theirs, Evidence)]
    size = sum(one.size for one in new)
    space.check_room(mine.path, space.stored_size(size))
    progress.begin(size, "merge")
    with mine.write() as connection:
        log = custody.entries(connection)
        if log[-1].hash != found.mine_head or theirs.log()[-1].hash != found.theirs_head:
            raise MergeOutdated
        at = mine.now()
        head = custody.append(
            connection,
            at,
            MERGED,
            {
                "head": found.theirs_head,
                "seq": found.common + found.theirs_more,
                "common": found.common,
                "taken": sorted(one.body for one in taken),
                "kept": sorted(one.body for one in kept if one.standing is Standing.CONFLICT),
            },
        )
        Taker(connection, mine, theirs, at, found.theirs_head, progress).take(taken)
    for exhibit in new:
        if evidence.stored_hash(mine, exhibit.id) != exhibit.sha256:
            raise ReadBackFailed(exhibit.name)
    return Merged(len(taken), len(kept), head.hash)
