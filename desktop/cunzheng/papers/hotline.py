"""The sheet for 12321: one number, its calls and messages, one page."""

from __future__ import annotations

from collections.abc import Sequence

from cunzheng.core.errors import NothingToSay
from cunzheng.core.values import (
    Channel,
    Contact,
    Evidence,
    Finding,
    Letter,
    LetterRequest,
    Profile,
)
from cunzheng.papers import selection, wording
from cunzheng.papers.facts import fact_view, in_order, moment_view, words
from cunzheng.papers.gaps import doubts, empty, missing, notices
from cunzheng.papers.views import DateView, person_view

_MAX_CALLS = 12
"""Calls on a 12321 sheet: it must stay one page."""


def compose(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    findings: Sequence[Finding],
) -> Letter:
    """One number's sheet. It reports nuisance as it came; no finding is needed for it.

    Raises NothingToSay, LetterTemplateBroken.
    """
    standing = [one for one in contacts if selection.is_nuisance(one)]
    if request.contact_ids is not None:
        standing = [one for one in standing if one.id in set(request.contact_ids)]
    number = selection.reported_number(request, standing, selection.printable(findings))
    named = in_order(one for one in standing if one.number == number)
    if not named:
        raise NothingToSay
    once = selection.calls_once(named)
    views = [fact_view(one, evidence) for one in once]
    calls = [one for one in views if one.channel == Channel.CALL.value]
    texts = [one for one in views if one.channel == Channel.SMS.value]
    times = [one.start for one in named if one.start]
    shown = tuple(sorted({n for view in views for n in view.exhibits}))
    title = wording.label("titles", request.kind.value)
    kinds = wording.labels("nuisance")
    text = wording.write(
        "12321.j2",
        {
            "title": title,
            "to": words(request.office) or notices()["addressee"]["12321"],
            "me": person_view(profile.debtor),
            "number": words(number),
            "nuisance": kinds["call"] if len(calls) >= len(texts) else kinds["sms"],
            "count": len(views),
            "first": moment_view(times[0]) if times else None,
            "last": moment_view(times[-1]) if times else None,
            "calls": calls[:_MAX_CALLS],
            "more": max(0, len(calls) - _MAX_CALLS),
            "messages": texts,
            "date": DateView.of(request.date),
        },
    )
    gaps = empty((("phone", profile.debtor.phone), ("name", profile.debtor.name)))
    if not shown:
        gaps.append(missing("screenshot"))
    gaps += doubts(request, profile, named, ())
    author = profile.debtor.name.strip()
    return Letter(request.kind, title, text, request.date, tuple(gaps), shown, author)
