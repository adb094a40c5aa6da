"""Letters: from the case to light text (:func:`compose`), from light text to PDF (:func:`render`).

The words are in resources/letters; here it is decided what a letter may say (shared/law/facts.md,
"Limits that keep a letter honest"): printable findings only, the institution and never its agency
as respondent, no unverified source, acts older than six months to the police as background.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pikepdf

from cunzheng.core.errors import NothingToSay
from cunzheng.core.letterfonts import SHIPPED, LetterFonts
from cunzheng.core.values import (
    LETTER_KINDS,
    Citation,
    Contact,
    Evidence,
    Finding,
    LenderKind,
    Letter,
    LetterRequest,
    Missing,
    PaperKind,
    Product,
    Profile,
)
from cunzheng.papers import (
    fonts,
    hotline,
    markup,
    other_letters,
    ownfonts,
    requests,
    selection,
    typeset,
    wording,
)
from cunzheng.papers.facts import FactView, fact_view, numbered, words
from cunzheng.papers.gaps import (
    about_writer,
    addressee,
    doubts,
    is_local,
    missing,
    notices,
    supervisor,
)
from cunzheng.papers.grounds import citable, gather
from cunzheng.papers.page import FORM, LETTER, PageInfo, set_pages
from cunzheng.papers.views import DateView, debts_of, lender_view, person_view, staff_of

default_requests = requests.default_requests

_MAY_BE_BARE = frozenset({PaperKind.COLLECTOR})
"""Papers that have something to ask for although no fact was chosen."""


def compose(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    findings: Sequence[Finding],
) -> Letter:
    """Write a letter. Raises NothingToSay, LetterTemplateBroken, PlanNeeded, PlanImpossible."""
    if request.kind not in LETTER_KINDS:
        raise NothingToSay
    if request.kind is PaperKind.HOTLINE_12321:
        return hotline.compose(request, profile, contacts, evidence, findings)
    if request.kind in other_letters.KINDS:
        return other_letters.compose(request, profile, contacts, evidence)
    chosen = _chosen(request, profile, contacts, findings)
    if not chosen.contacts and request.kind not in _MAY_BE_BARE:
        raise NothingToSay
    return _about_conduct(request, profile, contacts, evidence, chosen)


def _chosen(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    findings: Sequence[Finding],
) -> selection.Chosen:
    police = request.kind is PaperKind.POLICE
    return selection.choose(
        request, profile, contacts, selection.printable(findings, _for_police if police else None)
    )


def _wanted(kind: PaperKind) -> Callable[[Citation], bool]:
    """Which grounds a paper may name."""
    if kind is PaperKind.POLICE:
        return _for_police
    return _for_court if kind is PaperKind.CLAIM else citable


def conditions_met(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    findings: Sequence[Finding],
) -> set[str]:
    """Which ``when`` of requests.toml hold for what *request* chose; none if it chose nothing."""
    if request.kind in other_letters.KINDS:
        return other_letters.conditions(request, profile)
    police = request.kind is PaperKind.POLICE
    chosen = _chosen(request, profile, contacts, findings)
    if not chosen.contacts and request.kind not in _MAY_BE_BARE:
        return set()
    views = [fact_view(one, (), chosen.of(one.id), contacts) for one in chosen.contacts]
    recent = _by_age(request, chosen.contacts, views)[0] if police else views
    return _holding(request, profile, chosen, recent)


def _holding(
    request: LetterRequest,
    profile: Profile,
    chosen: selection.Chosen,
    facts: Sequence[FactView],
) -> set[str]:
    card = any(one.product is Product.CREDIT_CARD for one in debts_of(profile, chosen.lender_id))
    holding = requests.conditions(chosen.all_findings, card=card)
    if request.kind is PaperKind.POLICE and facts:
        holding.add("recent")
        if _no_contact(chosen, facts):
            holding.add("no_contact")
    return holding


def _for_police(citation: Citation) -> bool:
    return citation.is_law and any(
        name in citation.title for name in notices()["police"]["statutes"]
    )


def _for_court(citation: Citation) -> bool:
    named = any(name in citation.title for name in notices()["claim"]["statutes"])
    return citable(citation) and citation.is_law and named


def _about_conduct(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    chosen: selection.Chosen,
) -> Letter:
    """Letters that tell facts: the same facts and grounds, in other words."""
    police = request.kind is PaperKind.POLICE
    lender = profile.lender(chosen.lender_id)
    local = is_local(request.kind, lender)
    by_id = {one.id: one for one in evidence}
    views = [fact_view(one, by_id, chosen.of(one.id), contacts) for one in chosen.contacts]
    recent, old = _by_age(request, chosen.contacts, views) if police else (views, [])
    facts = numbered(recent)
    background = numbered(old, 1 + len(facts))
    laws, standards = gather((*facts, *background), chosen.of, _wanted(request.kind))

    debts = debts_of(profile, chosen.lender_id)
    holding = _holding(request, profile, chosen, facts)
    asked, dropped = requests.select(request.kind, request.requests, holding)

    title = wording.label("titles", _title(request.kind, local=local))
    staff, numbers = staff_of(chosen.contacts)
    shown = tuple(sorted({n for view in views for n in view.exhibits}))
    text = wording.write(
        f"{request.kind.value}.j2",
        {
            "title": title,
            "to": words(request.office)
            or _collector(request, profile)
            or addressee(request.kind, lender),
            "me": person_view(profile.debtor),
            "lender": lender_view(lender),
            "nfra_lender": lender is not None and supervisor(lender) == "nfra",
            "local": local,
            "agencies": _agencies(request, profile, chosen),
            "staff": staff,
            "numbers": numbers,
            "debts": tuple(one.view for one in debts),
            "requests": asked,
            "facts": facts,
            "background": background,
            "laws": laws,
            "standards": standards,
            "exhibits": shown,
            "secondary": any(one.secondary for one in (*laws, *standards))
            or any(one.secondary for one in asked),
            "date": DateView.of(request.date),
        },
    )
    gaps = about_writer(request, profile, has_contract=all(one.view.contract_no for one in debts))
    gaps += _notices_for(request, profile, chosen, fresh=bool(facts))
    if dropped:
        gaps.append(missing("dropped"))
    typed = [lender.name, lender.address] if lender else []
    typed += [one.name for one in profile.agencies] + [one.contract_no for one in profile.debts]
    typed.append(request.more.collector)
    gaps += doubts(request, profile, chosen.contacts, typed)
    author = profile.debtor.name.strip()
    about = chosen.lender_id if not police or request.lender_id else ""
    return Letter(request.kind, title, text, request.date, tuple(gaps), shown, author, about)


def _title(kind: PaperKind, *, local: bool) -> str:
    return f"{kind.value}_local" if local else kind.value


def _collector(request: LetterRequest, profile: Profile) -> str:
    """Whom a notice to the collector addresses: the agency, or what the collector goes by."""
    if request.kind is not PaperKind.COLLECTOR:
        return ""
    agency = profile.agency(request.more.agency_id)
    return words(agency.name if agency else request.more.collector)


def _agencies(
    request: LetterRequest, profile: Profile, chosen: selection.Chosen
) -> tuple[str, ...]:
    """The agencies that a paper names: of the one lender, or of the contacts it tells of."""
    by_contact = request.kind in {PaperKind.POLICE, PaperKind.COLLECTOR}
    return tuple(
        dict.fromkeys(
            words(one.name)
            for one in profile.agencies
            if (by_contact and any(c.agency_id == one.id for c in chosen.contacts))
            or (not by_contact and one.lender_id and one.lender_id == chosen.lender_id)
        )
    )


def _notices_for(
    request: LetterRequest, profile: Profile, chosen: selection.Chosen, *, fresh: bool
) -> list[Missing]:
    """What one kind of paper asks to be looked at before it goes out."""
    kind, lender = request.kind, profile.lender(chosen.lender_id)
    gaps: list[Missing] = []
    if lender is None and kind not in {PaperKind.POLICE, PaperKind.COLLECTOR}:
        gaps.append(missing("lender"))
    if is_local(kind, lender):
        unlicensed = lender is not None and lender.kind is LenderKind.UNLICENSED
        gaps.append(missing("unlicensed" if unlicensed else "local_office"))
    if kind is PaperKind.POLICE:
        gaps.append(missing("harm"))
        if not fresh:
            gaps.append(missing("old"))
    elif kind is PaperKind.CONSUMER and lender is not None and supervisor(lender) == "nfra":
        gaps.append(missing("consumer"))
    elif kind is PaperKind.NFRA_REPORT:
        gaps.append(missing("report"))
    elif kind is PaperKind.CLAIM:
        gaps += [missing("draft"), missing("damages")]
    elif kind is PaperKind.COLLECTOR and not _collector(request, profile):
        gaps.append(missing("collector"))
    return gaps


def _by_age(
    request: LetterRequest, contacts: Sequence[Contact], views: Sequence[FactView]
) -> tuple[list[FactView], list[FactView]]:
    """(within the police's time limit, older). An act without a date counts as older."""
    limit = selection.months_before(request.date, int(notices()["police"]["months"]))
    recent: list[FactView] = []
    old: list[FactView] = []
    for contact, view in zip(contacts, views, strict=True):
        fresh = contact.start is not None and contact.start.day >= limit
        (recent if fresh else old).append(view)
    return recent, old


def _no_contact(chosen: selection.Chosen, facts: Sequence[FactView]) -> bool:
    """Does a recent fact come under the item for which a no-contact order can be made?

    治安管理处罚法（2025修订）第五十条第二款: 滋扰、纠缠、跟踪 under 第一款第五项, events from
    2026-01-01. Insulting messages come under the same item, but no such order follows from them.
    """
    rule = notices()["police"]
    recent = {one.contact_id for one in facts}
    return any(
        rule["no_contact_statute"] in citation.title and rule["no_contact_place"] in citation.place
        for contact in chosen.contacts
        if contact.id in recent
        and contact.start is not None
        and contact.start.day >= rule["no_contact_from"]
        for finding in chosen.of(contact.id)
        if finding.kind.value in rule["no_contact_kinds"]
        for citation in finding.citations
    )


def render(letter: Letter, *, foot: str = "", own: LetterFonts = SHIPPED) -> bytes:
    """Set a letter in type. The same letter, foot and fonts give the same bytes.

    What no font draws is written out (see :func:`characters`). Raises FontNotUsable.
    """
    body = ownfonts.load(Path(own.body)) if own.body else ""
    title = ownfonts.load(Path(own.title)) if own.title else ""
    blocks = markup.parse(letter.text)
    form = letter.kind is PaperKind.HOTLINE_12321
    typed_foot = " ".join(one.text for one in blocks if one.kind is markup.BlockKind.FOOT)
    info = PageInfo(
        title=letter.title,
        author=letter.author,
        date=letter.date,
        foot=foot or typed_foot,
        first=FORM if form else LETTER,
        mark=mark_of(letter.kind),
    )
    look = typeset.SHORT_LOOK if letter.kind in other_letters.SET_SMALL else typeset.LETTER_LOOK
    if form:
        look = typeset.FORM_LOOK
    look = typeset.with_fonts(look, body, title)
    return set_pages(lambda _known: typeset.flow(blocks, look), info)


def mark_of(kind: PaperKind) -> str:
    """What stands at the head of every page, whatever the text says: 草稿 over a draft claim."""
    return wording.label("page", "draft") if kind is PaperKind.CLAIM else ""


def characters(text: str) -> str:
    """The characters of a letter's text that no font has, each once: "" if all can be drawn."""
    return fonts.missing(markup.texts(markup.parse(text)))


def page_count(pdf: bytes) -> int:
    """The number of pages of a PDF made here."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def plain(letter: Letter) -> str:
    """The letter's words without markup, one line a block."""
    return markup.plain(letter.text)
