"""Letters: from the case to light text (:func:`compose`), from light text to PDF (:func:`render`).

The words are in resources/letters; here it is decided what a letter may say (shared/law/facts.md,
"Limits that keep a letter honest"): printable findings only, the institution and never its agency
as respondent, no unverified source, acts older than six months to the police as background.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pikepdf

from cunzheng.core.errors import NothingToSay
from cunzheng.core.values import (
    LETTER_KINDS,
    Bilingual,
    Channel,
    Citation,
    Contact,
    Evidence,
    Finding,
    Letter,
    LetterRequest,
    Missing,
    PaperKind,
    Product,
    Profile,
)
from cunzheng.papers import fonts, markup, requests, selection, typeset, wording
from cunzheng.papers.facts import (
    FactView,
    fact_view,
    in_order,
    moment_view,
    numbered,
    words,
)
from cunzheng.papers.grounds import citable, gather
from cunzheng.papers.page import FORM, LETTER, PageInfo, set_pages
from cunzheng.papers.views import DateView, debts_of, lender_view, person_view, staff_of

default_requests = requests.default_requests

_MAX_CALLS = 12
"""Calls on a 12321 sheet: it must stay one page."""


def compose(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    findings: Sequence[Finding],
) -> Letter:
    """Write a letter. Raises NothingToSay, LetterTemplateBroken."""
    if request.kind not in LETTER_KINDS:
        raise NothingToSay
    if request.kind is PaperKind.HOTLINE_12321:
        return _hotline(request, profile, contacts, evidence, findings)
    police = request.kind is PaperKind.POLICE
    wanted = _for_police if police else citable
    chosen = selection.choose(
        request, profile, contacts, selection.printable(findings, wanted if police else None)
    )
    if not chosen.contacts:
        raise NothingToSay
    return _about_conduct(request, profile, contacts, evidence, chosen, wanted)


def conditions_met(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    findings: Sequence[Finding],
) -> set[str]:
    """Which ``when`` of requests.toml hold for what *request* chose; none if it chose nothing."""
    police = request.kind is PaperKind.POLICE
    chosen = selection.choose(
        request, profile, contacts, selection.printable(findings, _for_police if police else None)
    )
    if not chosen.contacts:
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


def _notices() -> Any:  # noqa: ANN401 - data of a TOML file
    return wording.data("notices.toml")


def _for_police(citation: Citation) -> bool:
    return citation.is_law and any(
        name in citation.title for name in _notices()["police"]["statutes"]
    )


def _missing(key: str, **named: str) -> Missing:
    entry = _notices()["missing"][key]
    said = Bilingual(entry["zh"].format(**named), entry["en"].format(**named))
    return Missing(entry["field"], said, bool(entry["required"]))


def _about_conduct(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    chosen: selection.Chosen,
    wanted: Any,  # noqa: ANN401 - a predicate over citations
) -> Letter:
    """NFRA, lender and police letters: the same facts and grounds, in other words."""
    police = request.kind is PaperKind.POLICE
    lender = profile.lender(chosen.lender_id)
    supervisor = _notices()["supervisor"][lender.kind.value] if lender else "nfra"
    local = request.kind is PaperKind.NFRA and supervisor == "nfra_local"
    views = [fact_view(one, evidence, chosen.of(one.id), contacts) for one in chosen.contacts]
    recent, old = _by_age(request, chosen.contacts, views) if police else (views, [])
    facts = numbered(recent)
    background = numbered(old, 1 + len(facts))
    laws, standards = gather((*facts, *background), chosen.of, wanted)

    debts = debts_of(profile, chosen.lender_id)
    holding = _holding(request, profile, chosen, facts)
    asked, dropped = requests.select(request.kind, request.requests, holding)

    title = wording.label("titles", "nfra_local" if local else request.kind.value)
    staff, numbers = staff_of(chosen.contacts)
    agencies = tuple(
        dict.fromkeys(
            words(one.name)
            for one in profile.agencies
            if (police and any(c.agency_id == one.id for c in chosen.contacts))
            or (not police and one.lender_id and one.lender_id == chosen.lender_id)
        )
    )
    shown = tuple(sorted({n for view in views for n in view.exhibits}))
    text = wording.write(
        f"{request.kind.value}.j2",
        {
            "title": title,
            "to": _addressee(request, local, lender.name if lender else ""),
            "me": person_view(profile.debtor),
            "lender": lender_view(lender),
            "nfra_lender": lender is not None and supervisor == "nfra",
            "local": local,
            "agencies": agencies,
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
    missing = _gaps(request, profile, has_contract=all(one.view.contract_no for one in debts))
    if lender is None and not police:
        missing.append(_missing("lender"))
    if local:
        key = "unlicensed" if lender and lender.kind.value == "unlicensed" else "local_office"
        missing.append(_missing(key))
    if police:
        missing.append(_missing("harm"))
        if not facts:
            missing.append(_missing("old"))
    if dropped:
        missing.append(_missing("dropped"))
    typed = [lender.name, lender.address] if lender else []
    typed += [one.name for one in profile.agencies] + [one.contract_no for one in profile.debts]
    missing += _doubts(request, profile, chosen.contacts, typed)
    author = profile.debtor.name.strip()
    about = chosen.lender_id if not police or request.lender_id else ""
    return Letter(request.kind, title, text, request.date, tuple(missing), shown, author, about)


def _addressee(request: LetterRequest, local: bool, lender: str) -> str:
    if request.office.strip():
        return words(request.office)
    if request.kind is PaperKind.LENDER:
        return words(lender) or "_" * 28
    return str(_notices()["addressee"]["nfra_local" if local else request.kind.value])


def _by_age(
    request: LetterRequest, contacts: Sequence[Contact], views: Sequence[FactView]
) -> tuple[list[FactView], list[FactView]]:
    """(within the police's time limit, older). An act without a date counts as older."""
    limit = selection.months_before(request.date, int(_notices()["police"]["months"]))
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
    rule = _notices()["police"]
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


def _gaps(request: LetterRequest, profile: Profile, *, has_contract: bool) -> list[Missing]:
    """What of the writer and the addressee is not filled in."""
    me = profile.debtor
    gaps = [
        _missing(key)
        for key, value in (
            ("name", me.name),
            ("id_number", me.id_number),
            ("phone", me.phone),
            ("address", me.address),
        )
        if not value.strip()
    ]
    if not request.office.strip() and request.kind in {PaperKind.NFRA, PaperKind.POLICE}:
        gaps.append(_missing("office"))
    if not has_contract and request.kind in {PaperKind.NFRA, PaperKind.LENDER}:
        gaps.append(_missing("contract_no"))
    return gaps


def _doubts(
    request: LetterRequest, profile: Profile, contacts: Sequence[Contact], typed: Sequence[str]
) -> list[Missing]:
    """What is allowed and yet may be a mistake: a date before the facts, emoji in a name."""
    doubts = []
    newest = max((one.start.day for one in contacts if one.start), default=request.date)
    if request.date < newest:
        doubts.append(_missing("date", day=newest.isoformat()))
    me = profile.debtor
    texts = [me.name, me.id_number, me.phone, me.address, request.office, *typed]
    for one in contacts:
        texts += [one.number, one.collector, one.reached_name, one.said, one.note]
        texts += [quote.text for quote in one.quotes]
    lacking = fonts.missing(texts)
    if lacking:
        doubts.append(_missing("characters", characters=" ".join(lacking)))
    return doubts


def _hotline(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    findings: Sequence[Finding],
) -> Letter:
    """One number's sheet. It reports nuisance as it came; no finding is needed for it."""
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
            "to": words(request.office) or _notices()["addressee"]["12321"],
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
    missing = [
        _missing(key)
        for key, value in (("phone", profile.debtor.phone), ("name", profile.debtor.name))
        if not value.strip()
    ]
    if not shown:
        missing.append(_missing("screenshot"))
    missing += _doubts(request, profile, named, ())
    author = profile.debtor.name.strip()
    return Letter(request.kind, title, text, request.date, tuple(missing), shown, author)


def render(letter: Letter, *, foot: str = "") -> bytes:
    """Set a letter in type. The same letter and foot give the same bytes.

    What no font draws is written out (see :func:`characters`).
    """
    blocks = markup.parse(letter.text)
    form = letter.kind is PaperKind.HOTLINE_12321
    typed_foot = " ".join(one.text for one in blocks if one.kind is markup.BlockKind.FOOT)
    info = PageInfo(
        title=letter.title,
        author=letter.author,
        date=letter.date,
        foot=foot or typed_foot,
        first=FORM if form else LETTER,
    )
    look = typeset.FORM_LOOK if form else typeset.LETTER_LOOK
    return set_pages(lambda _known: typeset.flow(blocks, look), info)


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
