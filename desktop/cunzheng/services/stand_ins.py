"""Which exhibits are not given because a marked copy goes in their place.

A copy that covers something must not travel beside what it covers: not beside its original, and
not beside another copy that was made from the same original before or with only an arrow on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cunzheng.casefile import records
from cunzheng.core.marks import DerivedFrom
from cunzheng.core.values import Evidence
from cunzheng.services import instead, marked
from cunzheng.services.cases import Case


def newest(case: Case) -> dict[str, str]:
    """The newest redacted copy of each original that has one, by the original's id."""
    standing = {one.id: one for one in case.evidence() if not one.withdrawn}
    found: dict[str, str] = {}
    by_number = sorted(
        (item for item in _origins(case).items() if item[0] in standing),
        key=lambda item: standing[item[0]].exhibit_no,
    )
    for copy_id, made_from in by_number:
        if standing[copy_id].source == "redacted":
            found[made_from.parent_id] = copy_id
    return {parent: _last(parent, found) for parent in found}


def of(case: Case, *, redacted: bool) -> dict[str, str]:
    """Id of each exhibit that is not given → id of the copy that goes in its place.

    Where the user chose a copy for good (services.instead) it is that one, also if it was
    withdrawn since: then neither goes. With *redacted*, the newest redacted copy of every other.
    """
    exhibits = {one.id: one for one in case.evidence()}
    chosen = instead.chosen(case)
    found = dict(chosen)
    if redacted:
        for parent, copy in newest(case).items():
            if not _hides(exhibits, found.get(parent)):
                found[parent] = copy
    result = {parent: _last(parent, found) for parent in found}
    origins = _origins(case)
    for exhibit_id in exhibits:
        if exhibit_id in result:
            continue
        above = list(_made_from(exhibit_id, origins))
        for one in above:
            copy = result.get(one, "")
            if copy and copy != exhibit_id and copy not in above and _hides(exhibits, copy):
                result[exhibit_id] = copy
                break
    return result


def _origins(case: Case) -> Mapping[str, DerivedFrom]:
    return records.latest(case.store, marked.DERIVED_FROM, DerivedFrom)


def _made_from(exhibit_id: str, origins: Mapping[str, DerivedFrom]) -> Iterator[str]:
    """What an exhibit was made from, and that from, up to the file that came in."""
    seen = {exhibit_id}
    while (origin := origins.get(exhibit_id)) is not None and origin.parent_id not in seen:
        exhibit_id = origin.parent_id
        seen.add(exhibit_id)
        yield exhibit_id


def _hides(exhibits: Mapping[str, Evidence], copy_id: str | None) -> bool:
    """Does the copy cover anything? One that is not here is taken to."""
    if copy_id is None:
        return False
    return copy_id not in exhibits or exhibits[copy_id].source == "redacted"


def _last(evidence_id: str, found: Mapping[str, str]) -> str:
    """The copy of the copy of the copy."""
    seen = {evidence_id}
    while (after := found.get(evidence_id, "")) and after not in seen:
        seen.add(after)
        evidence_id = after
    return evidence_id
