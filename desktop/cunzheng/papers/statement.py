"""A witness statement as a page to read, correct by hand and sign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cunzheng.core.statements import Form, WitnessStatement
from cunzheng.core.values import Evidence, Profile
from cunzheng.papers import markup, typeset, wording
from cunzheng.papers.facts import moment_view, words
from cunzheng.papers.page import LETTER, PageInfo, set_pages


@dataclass(frozen=True, slots=True)
class WitnessView:
    """The short answers, escaped; "" prints as a line to fill in."""

    witness: str
    relation: str
    phone: str
    address: str
    place: str
    how: str
    number: str
    who: str
    basis: str


def _lines(text: str) -> tuple[str, ...]:
    return tuple(words(one) for one in text.splitlines() if one.strip())


def compose(
    statement: WitnessStatement, form: Form, profile: Profile, evidence: Sequence[Evidence]
) -> str:
    """The statement as light text (:mod:`cunzheng.papers.markup`). Raises LetterTemplateBroken."""
    sure: Mapping[str, str] = {
        value: name.zh
        for question in form.questions
        if question.key == "sure"
        for value, name in question.choices
        if value
    }
    view = WitnessView(
        *(
            words(getattr(statement, name))
            for name in (
                "witness", "relation", "phone", "address", "place", "how", "number", "who", "basis",
            )
        )
    )  # fmt: skip
    return wording.write(
        "witness.j2",
        {
            "title": form.title.zh,
            "it": view,
            "debtor": words(profile.debtor.name),
            "when": moment_view(statement.when),
            "heard": _lines(statement.heard),
            "seen": _lines(statement.seen),
            "sure": sure.get(statement.sure, ""),
            "exhibits": tuple(
                sorted(one.exhibit_no for one in evidence if one.id in statement.evidence_ids)
            ),
        },
    )


def render(text: str, title: str, author: str, date: dt.date) -> bytes:
    """Set it in type. The same text gives the same bytes."""
    blocks = markup.parse(text)
    info = PageInfo(title=title, author=author, date=date, foot="", first=LETTER)
    return set_pages(lambda _known: typeset.flow(blocks, typeset.SHORT_LOOK), info)
