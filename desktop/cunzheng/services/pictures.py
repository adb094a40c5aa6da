"""The pictures of a case: counts for the window and the bundle."""

from __future__ import annotations

from collections.abc import Sequence

from cunzheng.core.pictures import Pictures
from cunzheng.core.values import Contact, Finding, Profile
from cunzheng.findings import pictures
from cunzheng.services import review
from cunzheng.services.cases import Case


def of(
    case: Case, contacts: Sequence[Contact], profile: Profile, findings: Sequence[Finding]
) -> Pictures:
    """Counts of *contacts*, as the rules that the case is checked by see them.

    Raises LawDataBroken.
    """
    return pictures.count(contacts, profile, review.rules(case), findings)
