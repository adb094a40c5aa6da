"""Which marked copy stands for its original in what is given away, where the user chose so.

The original keeps its number and its hash in the catalogue; its picture is not printed and its
file is not in the folder. The choice is a record ("shown_instead") under the original's id.
"""

from __future__ import annotations

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, ReasonNeeded
from cunzheng.core.instead import SHOWN_INSTEAD, ShownInstead
from cunzheng.services import marked
from cunzheng.services.cases import Case

_WRITTEN = Changes.EVIDENCE | Changes.CUSTODY


def choose(case: Case, copy_id: str) -> Changes:
    """Give this copy away in place of what it was made from.

    Raises NoSuchItem; InvalidValue("copy_id") for what is no marked copy, or was withdrawn.
    """
    copy, origin = case.exhibit(copy_id), marked.origin(case, copy_id)
    if origin is None or copy.withdrawn:
        raise InvalidValue("copy_id")
    records.put(case.store, SHOWN_INSTEAD, origin.parent_id, ShownInstead(copy_id))
    return _WRITTEN


def take_back(case: Case, parent_id: str, reason: str) -> Changes:
    """Show the original again. Raises ReasonNeeded; nothing chosen is no error."""
    if not reason.strip():
        raise ReasonNeeded
    now = records.get(case.store, SHOWN_INSTEAD, parent_id, ShownInstead)
    if now is None or now.withdrawn:
        return Changes.NONE
    taken = ShownInstead(now.copy_id, reason.strip())
    records.put(case.store, SHOWN_INSTEAD, parent_id, taken)
    return _WRITTEN


def chosen(case: Case) -> dict[str, str]:
    """Original's id → copy's id, as the user chose it.

    A copy that was withdrawn later still keeps the original back: covering something up and then
    giving it away in the open would be the worst of all.
    """
    found = records.latest(case.store, SHOWN_INSTEAD, ShownInstead)
    return {parent: one.copy_id for parent, one in found.items()}
