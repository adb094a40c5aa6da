"""What was done: from the contact's fields, from what the user named, and from words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Direction,
    Finding,
    FindingState,
    Reached,
    Verdict,
)
from cunzheng.findings import phrases
from cunzheng.findings.making import (
    NO_GROUNDS,
    Grounds,
    Law,
    finding,
    grounds,
    statutes,
    words_of,
)
from cunzheng.findings.setting import Setting
from cunzheng.law.rules import Rule, RuleSet
from cunzheng.law.wording import Worded

# Named by the user without a rule that the fields carry: shown, never printed as a breach.
_LAY = {ConductKind.IMPROPER_TIME, ConductKind.FREQUENCY}
_Found = dict[ConductKind, dict[str, str]]  # the words of a kind, each with its sentence
_NOTED = "note"  # where words were that the debtor wrote down, in wording.toml
_CREDENTIALS = {
    Credentials.NOT_SHOWN: "credentials_not_shown",
    Credentials.REFUSED: "credentials_refused",
}


def from_fields(contact: Contact, setting: Setting, law: Law) -> list[Finding]:
    """Third persons, a single visitor, credentials: established where the fields alone carry it."""
    if contact.direction is Direction.OUTGOING:
        return []
    found = [] if not contact.reached.third_person else _third_person(contact, setting, law)
    if contact.channel is Channel.VISIT and contact.visitors == 1:
        found += _single_visitor(contact, setting, law)
    if contact.credentials in _CREDENTIALS:
        found.append(
            finding(
                law,
                contact,
                _CREDENTIALS[contact.credentials],
                ConductKind.IDENTITY,
                Verdict.NOTE,
                FindingState.ESTABLISHED,
                filling={},
            )
        )
    return found


def _third_person(contact: Contact, setting: Setting, law: Law) -> list[Finding]:
    """Telling somebody of the debt is established; a mere contact waits for the user.

    A contact with a third person is allowed while the debtor cannot be reached, and only the user
    knows whether that was so.
    """
    told = contact.told_of_debt is True
    sources = [(one, one.third_persons) for one in setting.sets if one.third_persons is not None]
    extras = []
    if contact.reached is Reached.SPOUSE:
        extras.append(law.wording.piece("extra", "spouse"))
    verdict, state = Verdict.BREACH, FindingState.ESTABLISHED
    if told:
        key = "third_told"
    elif not sources or contact.start is None:
        return []
    elif contact.reached is Reached.EMERGENCY_CONTACT:
        key, verdict = "third_emergency", Verdict.NOTE
        extras.append(law.wording.piece("extra", "emergency"))
    else:
        key, state = "third_contacted", FindingState.PROPOSED
        extras.append(law.wording.piece("extra", "reachable"))
        if ConductKind.THIRD_PERSONS in contact.conduct:
            state = FindingState.CONFIRMED
    return [
        finding(
            law,
            contact,
            key,
            ConductKind.THIRD_PERSONS,
            verdict,
            state,
            filling={
                "whom": law.wording.piece("whom", contact.reached.value),
                "whom_short": law.wording.piece("whom_short", contact.reached.value),
            },
            extras=extras,
            resting=_resting(contact, law, sources, "third_told" if told else "third_contacted"),
            cites=statutes(law, ConductKind.THIRD_PERSONS, contact, setting, told=told),
        )
    ]


def _resting(
    contact: Contact, law: Law, sources: Iterable[tuple[RuleSet, Rule]], matter: str
) -> Grounds:
    if contact.start is None:
        return NO_GROUNDS
    return grounds(law, sources, matter, contact.start.day)


def _single_visitor(contact: Contact, setting: Setting, law: Law) -> list[Finding]:
    """One visitor. What cannot be judged yet is said to be so, and names what is missing."""
    sources = [(one, one.visitors) for one in setting.sets if one.visitors is not None]
    binding = [pair for pair in sources if pair[1].demanded]
    maybe = any(one.visitors is not None and one.visitors.demanded for one in setting.maybe)
    verdict = Verdict.BREACH if binding else Verdict.NOTE
    if (binding or maybe) and contact.direction is Direction.UNKNOWN:
        key, verdict = "visit_no_direction", Verdict.UNDETERMINED
    elif maybe and not binding:
        key, verdict = _missing(contact, setting), Verdict.UNDETERMINED
    elif sources:
        key = "visit_single" if binding else "visit_single_note"
    else:
        return []
    resting = None
    if verdict is not Verdict.UNDETERMINED:
        resting = _resting(contact, law, binding or sources, "visits")
    return [
        finding(
            law,
            contact,
            key,
            ConductKind.VISIT_NUISANCE,
            verdict,
            FindingState.ESTABLISHED,
            filling={},
            resting=resting,
        )
    ]


def _missing(contact: Contact, setting: Setting) -> str:
    """Why it is not known whether a rule on visitors binds."""
    if contact.start is None:
        return "visit_no_day"
    return "visit_no_lender" if setting.lender is None else "visit_no_product"


def from_words(
    contact: Contact, setting: Setting, law: Law, standing: Iterable[Finding] = ()
) -> list[Finding]:
    """What words hint at: proposed, or confirmed where the user named that kind.

    Read is what the collector said or wrote, and for what that does not show, what the debtor
    noted of it (his note, and words he typed himself); his own outgoing words and deeds never are.
    What the fields already establish (*standing*) is not proposed once more.
    """
    if contact.direction is Direction.OUTGOING:
        return []
    found: _Found = {}
    for text in (contact.said, *(quote.text for quote in contact.quotes)):
        for hit in _hits(text, law) if text else ():
            found.setdefault(hit.kind, {})[hit.text] = phrases.sentence(text, hit)
    noted: _Found = {}
    posed = set(found)  # of what the collector said, every hit is whole
    for text in (contact.note, "" if contact.origin else contact.said):
        for hit in _hits(text, law, noted=True) if text else ():
            if hit.kind not in found:
                noted.setdefault(hit.kind, {})[hit.text] = phrases.sentence(text, hit)
                if hit.whole:
                    posed.add(hit.kind)
    if not found and not noted:
        return []
    said = {
        one.kind
        for one in standing
        if one.verdict is Verdict.BREACH and one.state is FindingState.ESTABLISHED
    }
    return [
        _conduct(contact, setting, law, kind, words, noted=kind in noted, whole=kind in posed)
        for kind, words in sorted((found | noted).items())
        if kind not in said
    ]


def _hits(text: str, law: Law, *, noted: bool = False) -> tuple[phrases.Hit, ...]:
    """The same message comes a hundred times: it is read once a check."""
    hits = law.known_hits.get((text, noted))
    if hits is None:
        book = law.rules.narrated if noted else law.rules.phrases
        hits = law.known_hits[text, noted] = phrases.find(text, book)
    return hits


def named(
    contact: Contact, setting: Setting, law: Law, standing: Iterable[Finding]
) -> list[Finding]:
    """What the user named himself and no finding of that kind in *standing* already says."""
    said = {one.kind for one in standing if one.verdict is Verdict.BREACH}
    return [
        _conduct(contact, setting, law, kind, {})
        for kind in dict.fromkeys(contact.conduct)
        if kind not in said
    ]


def _conduct(
    contact: Contact,
    setting: Setting,
    law: Law,
    kind: ConductKind,
    hits: Mapping[str, str],
    *,
    noted: bool = False,
    whole: bool = True,
) -> Finding:
    """*hits*: the words found, each with its sentence; none where the user named the kind.

    Not *whole*: the words say that somebody did not name himself, not that he posed.
    """
    words = tuple(hits)
    posing = bool(words) and whole
    by_user = kind in contact.conduct
    if kind in _LAY and not words:
        return finding(
            law,
            contact,
            f"{kind.value}_named",
            kind,
            Verdict.NOTE,
            FindingState.CONFIRMED,
            filling={},
        )
    sources: list[tuple[RuleSet, Rule]] = [
        (one, one.prohibits)
        for one in setting.sets
        if one.prohibits is not None
        and kind in one.prohibits.kinds
        # Not naming oneself is not posing as an office: that source speaks of the latter only.
        and (kind is not ConductKind.IDENTITY or posing)
    ]
    key = f"{kind.value}_{'named' if not words else 'words' if whole else 'silent'}"
    resting = _resting(contact, law, sources, "prohibits")
    return finding(
        law,
        contact,
        key,
        kind,
        Verdict.BREACH,
        FindingState.CONFIRMED if by_user else FindingState.PROPOSED,
        filling={},
        words=words,
        within=tuple(sorted(set(hits.values()))),
        resting=resting,
        worded=_worded(
            law, key, _NOTED if noted else contact.channel.value, words, resting, by_user=by_user
        ),
        cites=statutes(law, kind, contact, setting, posing=posing),
    )


def _worded(
    law: Law, key: str, place: str, words: tuple[str, ...], resting: Grounds, *, by_user: bool
) -> Worded:
    """The texts. The same words that came the same way are worded once a check."""
    known = (key, place, words, by_user, id(resting))  # the law keeps it: no other gets its id
    found = law.known_words.get(known)
    if found is None:
        piece = law.wording.piece
        extras = (piece("extra", "named" if by_user else "proposed"), piece("extra", "law_says"))
        filling = {
            "words": law.wording.quoted(words),
            "words_in": piece("words_in", place),
        }
        found = law.known_words[known] = words_of(law, key, filling, resting, extras)
    return found
