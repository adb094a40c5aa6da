"""Which letters lie in the folder for a lawyer: as the user saved them, fresh where he did not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cunzheng.core.errors import NothingToSay
from cunzheng.core.values import (
    LETTER_KINDS,
    MAIN_LETTERS,
    ONE_LENDER,
    Contact,
    Evidence,
    Finding,
    KeptPaper,
    Letter,
    LetterRequest,
    PaperKind,
    Profile,
)
from cunzheng.handover.openfolder import safe_name
from cunzheng.papers import letters, selection
from cunzheng.papers.facts import words
from cunzheng.services import papers
from cunzheng.services.cases import Case

_PER_LENDER = ONE_LENDER


def choose(
    case: Case,
    date: dt.date,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    findings: Sequence[Finding],
    *,
    part: bool = False,
) -> tuple[tuple[str, Letter], ...]:
    """(file name without its ending, letter), in the order of the kinds. What is written fresh
    tells of what is given and of nothing else.

    Of each kind, title and subject (the lender, or the number of a 12321 sheet) the version that
    was saved last, as it was edited; what was never saved is written with *date*. Nobody can say
    of which contacts an edited letter tells: where only a *part* is given, none of the saved ones
    goes. To NFRA and to the lender there is one letter for each lender with printable findings;
    the other kinds are there only if they were saved. Raises LetterTemplateBroken.
    """
    chosen: list[tuple[str, Letter]] = []
    kept = {} if part else _last_saved(case)
    told = selection.printable(findings)
    held = [one.id for one, _count in selection.lenders_with_findings(profile, contacts, told)]
    for kind in LETTER_KINDS:
        mine = {key: one for key, one in kept.items() if key[0] is kind}
        chosen += [(key[2], _letter(case, one, key[2])) for key, one in mine.items()]
        if kind not in MAIN_LETTERS:
            continue  # written only when the user asked for it
        done = {key[2] for key in mine}
        wanted = [one for one in held if one not in done] if kind in _PER_LENDER else []
        if kind not in _PER_LENDER or not held:
            wanted = [] if mine else [""]
        for lender_id in wanted:
            request = LetterRequest(kind, date, lender_id=lender_id)
            try:
                letter = letters.compose(request, profile, contacts, evidence, findings)
            except NothingToSay:
                continue
            chosen.append((letter.lender_id if kind in _PER_LENDER else "", letter))
    return _named(case, chosen)


def saved_count(case: Case) -> int:
    """How many letters a folder with everything would hold as they were saved."""
    return len(_last_saved(case))


def _last_saved(case: Case) -> dict[tuple[PaperKind, str, str], KeptPaper]:
    """The last version by (kind, title, what it is about); a lender's letter by the lender."""
    found: dict[tuple[PaperKind, str, str], KeptPaper] = {}
    for one in papers.saved(case):
        if one.kind in LETTER_KINDS:
            about = _about(case, one)
            title = "" if about and one.kind in _PER_LENDER else one.title
            found.setdefault((one.kind, title, about), one)
    return dict(sorted(found.items(), key=lambda pair: pair[1].at))


def _about(case: Case, paper: KeptPaper) -> str:
    """The one lender (its id) or the one reported number that the text names, else ""."""
    if paper.kind in _PER_LENDER:
        names = {one.id: one.name for one in case.profile().lenders}
    elif paper.kind is PaperKind.HOTLINE_12321:
        names = {one.number: one.number for one in case.contacts()}
    else:
        return ""
    named = {key: name for key, name in names.items() if name and words(name) in paper.text}
    # 12900008830 also stands in 129000088301: the longest name counts.
    longest = [
        key
        for key, name in named.items()
        if not any(name != other and name in other for other in named.values())
    ]
    return longest[0] if len(longest) == 1 else ""


def _letter(case: Case, paper: KeptPaper, about: str) -> Letter:
    author = case.profile().debtor.name.strip()
    return Letter(paper.kind, paper.title, paper.text, paper.day, author=author, lender_id=about)


def _named(case: Case, chosen: list[tuple[str, Letter]]) -> tuple[tuple[str, Letter], ...]:
    """A file name for each: the title, with the lender's name or the number behind it."""
    profile = case.profile()
    several = [letter.title for _about, letter in chosen]
    result: list[tuple[str, Letter]] = []
    taken: set[str] = set()
    for about, letter in chosen:
        lender = profile.lender(about)
        behind = lender.name if lender else about if several.count(letter.title) > 1 else ""
        stem = safe_name(f"{letter.title}_{behind}" if behind else letter.title)
        name, number = stem, 2
        while name.casefold() in taken:
            name, number = f"{stem}_{number}", number + 1
        taken.add(name.casefold())
        result.append((name, letter))
    return tuple(result)
