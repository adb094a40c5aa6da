"""Putting a finding together: its sources, its words in two languages, its stable id."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cunzheng.core.ids import stable_id
from cunzheng.core.values import (
    Bilingual,
    Citation,
    ConductKind,
    Contact,
    Finding,
    FindingState,
    Verdict,
)
from cunzheng.findings.eras import Eras
from cunzheng.findings.phrases import Hit
from cunzheng.findings.setting import Setting
from cunzheng.law.rules import Circumstances, Rule, RuleSet
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus
from cunzheng.law.wording import Filling, Worded, Wording, sentences

NOTHING = Bilingual("", "")
_Citations = tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a finding rests on.

    ``breach`` is the end of the letter's sentence (不符合…关于…的要求); ``rules`` names each
    source with its nature and status; ``names`` are their short names.
    """

    ids: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    breach: Bilingual = NOTHING
    rules: Bilingual = NOTHING
    names: Bilingual = NOTHING


NO_GROUNDS = Grounds()


@dataclass(frozen=True, slots=True)
class Law:
    """The corpus and the rules that one check runs with, and what was worked out from them.

    Thousands of calls rest on the same sources: each is put together once a check.
    """

    corpus: Corpus
    rules: RuleBook
    eras: Eras = field(init=False)
    known_grounds: dict[tuple[object, ...], Grounds] = field(default_factory=dict)
    equal_grounds: dict[Grounds, Grounds] = field(default_factory=dict)
    known_words: dict[tuple[object, ...], Worded] = field(default_factory=dict)
    known_hits: dict[tuple[str, bool], tuple[Hit, ...]] = field(default_factory=dict)
    known_statutes: dict[tuple[object, ...], _Citations] = field(default_factory=dict)
    equal_statutes: dict[_Citations, _Citations] = field(default_factory=dict)
    # By the ids of two tuples, which stand beside what was made of them: so no other gets their id.
    known_citations: dict[tuple[int, int], tuple[_Citations, _Citations, _Citations]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "eras", Eras.of_law(self.corpus, self.rules))

    @property
    def wording(self) -> Wording:
        return self.rules.wording


def grounds(law: Law, sources: Iterable[tuple[RuleSet, Rule]], matter: str, on: dt.date) -> Grounds:
    """Collect *sources* for an event on the day *on*. *matter* is a key of wording.toml."""
    listed = list(sources)
    key = (matter, law.eras.of(on), *[(one.id, type(rule)) for one, rule in listed])
    found = law.known_grounds.get(key)
    if found is None:
        found = _grounds(law, listed, matter, on)
        # What reads the same is one object.
        found = law.known_grounds[key] = law.equal_grounds.setdefault(found, found)
    return found


def _grounds(law: Law, listed: list[tuple[RuleSet, Rule]], matter: str, on: dt.date) -> Grounds:
    wording, forms = law.wording, law.corpus.forms
    cited = [(one, one.citation(law.corpus, rule, on)) for one, rule in listed]
    breach = []
    for is_law, key in ((False, "not_conform"), (True, "violates")):
        named = [
            forms.name(citation.title, citation.version) + citation.place
            for one, citation in cited
            if citation is not None and one.is_law is is_law
        ]
        if named:
            breach.append(
                wording.piece(
                    "parts", key, sources=forms.and_.join(named), matter=wording.matter(matter)
                )
            )
    return Grounds(
        tuple(one.id for one, _rule in listed),
        tuple(citation for _one, citation in cited if citation is not None),
        sentences(breach),
        sentences(
            wording.piece(
                "parts",
                "rule",
                name=one.name,
                nature=wording.piece("nature", one.nature.value),
                status=wording.piece("status", rule.status.value),
            )
            for one, rule in listed
        ),
        wording.joined(one.name for one, _rule in listed),
    )


def statutes(
    law: Law,
    kind: ConductKind,
    contact: Contact,
    setting: Setting,
    *,
    told: bool = False,
    posing: bool = False,
) -> tuple[Citation, ...]:
    """What the statutes say about *kind* on the day of *contact*; nothing without a day."""
    if contact.start is None:
        return ()
    day, third_person = contact.start.day, contact.reached.third_person
    key = (
        kind,
        law.eras.of(day),
        contact.channel,
        setting.kind,
        setting.products,
        third_person,
        told,
        posing,
    )
    found = law.known_statutes.get(key)
    if found is None:
        about = Circumstances(
            day,
            contact.channel,
            setting.kind,
            setting.products,
            public=third_person,
            told=told,
            posing=posing,
        )
        found = law.rules.statutes_for(kind, law.corpus, about)
        found = law.known_statutes[key] = law.equal_statutes.setdefault(found, found)
    return found


def _cited(law: Law, resting: _Citations, cites: _Citations) -> _Citations:
    """Both, each place once."""
    if not resting and not cites:
        return ()
    key = (id(resting), id(cites))
    known = law.known_citations.get(key)
    if known is None:
        both = tuple(dict.fromkeys((*resting, *cites)))
        known = law.known_citations[key] = (resting, cites, both)
    return known[2]


def words_of(
    law: Law,
    wording_key: str,
    filling: Mapping[str, Filling],
    resting: Grounds,
    extras: Iterable[Bilingual],
) -> Worded:
    """The texts of a finding. Raises LawDataBroken where a template does not fit."""
    return law.wording.finding(
        wording_key,
        {
            "rules": resting.rules,
            "breach": resting.breach,
            "names": resting.names,
            "extras": sentences(extras),
            **filling,
        },
    )


def finding(
    law: Law,
    contact: Contact,
    wording_key: str,
    kind: ConductKind,
    verdict: Verdict,
    state: FindingState,
    *,
    filling: Mapping[str, Filling],
    id_parts: tuple[str, ...] = (),
    resting: Grounds | None = None,
    extras: Iterable[Bilingual] = (),
    cites: tuple[Citation, ...] = (),
    words: tuple[str, ...] = (),
    related: tuple[str, ...] = (),
    worded: Worded | None = None,
    within: tuple[str, ...] = (),
) -> Finding:
    """One finding. Its id follows from *id_parts*, or from the contact, the rule and the
    sentences *within* which words were found: a list of phrases that grows must not lose what
    the user decided, a sentence that he has not seen must be asked about.

    *worded* gives the texts where they were put together before: then *filling* and *extras* are
    not looked at. The rule id is the key of its wording and the sets it rests on:
    ``hours_inside:cba-2026``.
    Raises LawDataBroken where a template does not fit.
    """
    resting = resting or NO_GROUNDS
    worded = worded or words_of(law, wording_key, filling, resting, extras)
    return Finding(
        id=stable_id(*(id_parts or (contact.id, wording_key, *within))),
        contact_id=contact.id,
        kind=kind,
        rule_id=":".join((wording_key, *resting.ids)),
        verdict=verdict,
        state=state,
        label=worded.label,
        explanation=worded.explanation,
        statement=worded.statement if verdict is Verdict.BREACH else "",
        citations=_cited(law, resting.citations, cites),
        words=words,
        related=related,
        former=stable_id(contact.id, wording_key, *words) if words else "",
    )
