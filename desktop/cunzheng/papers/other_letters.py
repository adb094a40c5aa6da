"""Papers that rest on no finding: nothing in them claims a breach.

A request for recordings, a repayment proposal, an authorisation, a cover sheet. Their words are in
resources/letters.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cunzheng.core.errors_repayment import PlanNeeded
from cunzheng.core.repayment import BudgetLine, Plan, PlanKind
from cunzheng.core.values import (
    Channel,
    Contact,
    Direction,
    Evidence,
    Lender,
    Letter,
    LetterRequest,
    Missing,
    PaperKind,
    Product,
    Profile,
)
from cunzheng.papers import plan as plans
from cunzheng.papers import requests, selection, wording
from cunzheng.papers.facts import FactView, fact_view, in_order, lender_of, words
from cunzheng.papers.gaps import about_writer, addressee, doubts, empty, missing
from cunzheng.papers.views import DateView, debts_of, lender_view, person_view

KINDS = frozenset(
    {PaperKind.RECORDS, PaperKind.REPAYMENT, PaperKind.AUTHORISATION, PaperKind.COVER}
)
SET_SMALL = KINDS | {PaperKind.COLLECTOR}
"""Papers set in 12 pt: short ones, and a notice that should stay one."""
_MAX_CALLS = 40
"""Calls named in a request for recordings: more would hide what is asked."""
_ONE_COLUMN = 12
"""A longer schedule is set in two columns side by side."""


@dataclass(frozen=True, slots=True)
class AgentView:
    name: str
    id_number: str
    phone: str
    lawyer: bool
    firm: str
    relation: str


@dataclass(frozen=True, slots=True)
class MoneyView:
    """One line of a budget."""

    name: str
    fen: int


@dataclass(frozen=True, slots=True)
class TermView:
    """One instalment."""

    no: int
    due: DateView
    fen: int


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many exhibits of a kind."""

    kind: str
    count: int


def compose(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
) -> Letter:
    """Write one of :data:`KINDS`. Raises LetterTemplateBroken, PlanNeeded, PlanImpossible."""
    lender = _lender(request, profile)
    debts = debts_of(profile, lender.id if lender else "")
    card = _is_card(request, profile, lender)
    holding = {"always", "card" if card else "not_card"}
    asked, dropped = requests.select(request.kind, request.requests, holding)
    more, gaps, typed, title = _parts(request, profile, contacts, evidence, lender, card=card)
    title = wording.label("titles", title)
    numbers = tuple(sorted(one.exhibit_no for one in evidence if not one.withdrawn))
    exhibits = numbers if request.kind is PaperKind.COVER else ()
    secondary = any(one.secondary for one in asked) or bool(more.get("secondary"))
    text = wording.write(
        f"{request.kind.value}.j2",
        {
            **more,
            "title": title,
            "to": words(request.office) or addressee(request.kind, lender),
            "me": person_view(profile.debtor),
            "lender": lender_view(lender),
            "debts": tuple(one.view for one in debts),
            "requests": asked,
            "exhibits": exhibits,
            "secondary": secondary,
            "date": DateView.of(request.date),
        },
    )
    has_contract = all(one.view.contract_no for one in debts)
    found = about_writer(request, profile, has_contract=has_contract)
    if lender is None and request.kind in {PaperKind.RECORDS, PaperKind.REPAYMENT}:
        found.append(missing("lender"))
    found += gaps
    if dropped:
        found.append(missing("dropped"))
    typed += [lender.name, lender.address] if lender else []
    typed += [one.contract_no for one in profile.debts]
    found += doubts(request, profile, (), typed)
    about = lender.id if lender and request.kind is not PaperKind.AUTHORISATION else ""
    return Letter(
        request.kind,
        title,
        text,
        request.date,
        tuple(found),
        exhibits,
        profile.debtor.name.strip(),
        about if request.kind is not PaperKind.COVER else "",
    )


def conditions(request: LetterRequest, profile: Profile) -> set[str]:
    """Which ``when`` of requests.toml hold."""
    card = _is_card(request, profile, _lender(request, profile))
    return {"always", "card" if card else "not_card"}


def _is_card(request: LetterRequest, profile: Profile, lender: Lender | None) -> bool:
    """Is it about a credit card: the debt of the plan, or any debt to the lender."""
    plan = request.more.plan
    debt = profile.debt(plan.debt_id) if plan else None
    if debt is not None:
        return debt.product is Product.CREDIT_CARD
    if lender is None:
        return False
    held = debts_of(profile, lender.id)
    if request.kind is PaperKind.REPAYMENT:  # a term of a card's plan must fit all that it covers
        return bool(held) and all(one.product is Product.CREDIT_CARD for one in held)
    return any(one.product is Product.CREDIT_CARD for one in held)


def _lender(request: LetterRequest, profile: Profile) -> Lender | None:
    plan = request.more.plan if request.kind is PaperKind.REPAYMENT else None
    wanted = request.lender_id or (plan.lender_id if plan else "")
    if wanted:
        return profile.lender(wanted)
    if request.kind is PaperKind.COVER:
        return None
    return profile.lenders[0] if len(profile.lenders) == 1 else None


_Parts = tuple[Mapping[str, object], list[Missing], list[str], str]


def _parts(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    evidence: Sequence[Evidence],
    lender: Lender | None,
    *,
    card: bool,
) -> _Parts:
    """(values of the one kind, what is missing, what was typed, the name of the title)."""
    if request.kind is PaperKind.RECORDS:
        return _records(profile, contacts, lender)
    if request.kind is PaperKind.REPAYMENT:
        if request.more.plan is None:
            raise PlanNeeded
        return _repayment(request.more.plan, lender, request.date, card=card)
    if request.kind is PaperKind.AUTHORISATION:
        return _authorisation(request, profile)
    return _cover(contacts, evidence, profile)


def _records(profile: Profile, contacts: Sequence[Contact], lender: Lender | None) -> _Parts:
    calls = [
        one
        for one in contacts
        if one.channel is Channel.CALL
        and one.direction is not Direction.OUTGOING
        and one.answered is not False
        and lender is not None
        and lender_of(one, profile) == lender.id
    ]
    once = [one for one in selection.calls_once(in_order(calls)) if not one.withdrawn]
    views: list[FactView] = [fact_view(one, ()) for one in once]
    shown, further = views[:_MAX_CALLS], max(0, len(views) - _MAX_CALLS)
    dated = [one.start.day for one in once if one.start]
    values: dict[str, object] = {
        "calls": tuple(shown),
        "further": further,
        "first": DateView.of(min(dated)) if dated else None,
        "last": DateView.of(max(dated)) if dated else None,
        "card": lender is not None and any(
            one.product is Product.CREDIT_CARD for one in debts_of(profile, lender.id)
        ),
    }  # fmt: skip
    values["secondary"] = bool(values["card"])
    return values, [], [one.number for one in once], PaperKind.RECORDS.value


def _repayment(plan: Plan, lender: Lender | None, today: dt.date, *, card: bool) -> _Parts:
    lines = plans.schedule(plan, card=card)
    budget = plan.budget
    rule = wording.data("repayment.toml")["guideline"]
    bound = lender is not None and lender.kind.value in rule["kinds"] and today >= rule["from"]
    terms = tuple(TermView(one.no, DateView.of(one.due), one.fen) for one in lines)
    half = -(-len(terms) // 2) if len(terms) > _ONE_COLUMN else len(terms)
    hardship = tuple(words(one) for one in plan.hardship.splitlines() if one.strip())
    values: dict[str, object] = {
        "extension": plan.kind is PlanKind.EXTENSION,
        "card": card,
        "total": plan.total_fen,
        "terms": terms,
        "rows": tuple(zip(terms[:half], terms[half:] + (None,) * half, strict=False)),
        "two": half < len(terms),
        "every": plan.every_months,
        "same": all(one.fen == lines[0].fen for one in lines),
        "each": lines[0].fen,
        "income": _money(budget.income),
        "outgoings": _money(budget.outgoings),
        "income_sum": budget.income_fen,
        "outgoings_sum": budget.outgoings_fen,
        "left": budget.affordable_fen,
        "short": budget.left_fen < 0,
        "hardship": hardship,
        "wishes": words(plan.wishes),
        "guideline_days": int(rule["days"]) if bound else 0,
        "secondary": card or bound,
    }
    gaps = [missing("limitation"), missing("plan_checked")]
    if not budget.income and not budget.outgoings:
        gaps.append(missing("budget"))
    if not hardship:
        gaps.append(missing("hardship"))
    if plans.over_budget(plan, budget, lines):
        gaps.append(missing("over_budget"))
    if lines and lines[0].due <= today:
        gaps.append(missing("first_day"))
    typed = [plan.hardship, plan.wishes, *(b.name for b in (*budget.income, *budget.outgoings))]
    kind = "extension" if values["extension"] else ("card" if card else "instalments")
    return values, gaps, typed, f"repayment_{kind}"


def _money(lines: Sequence[BudgetLine]) -> tuple[MoneyView, ...]:
    return tuple(MoneyView(words(one.name), one.fen) for one in lines)


def _authorisation(request: LetterRequest, profile: Profile) -> _Parts:
    agent = request.more.agent
    view = AgentView(
        words(agent.name),
        words(agent.id_number),
        words(agent.phone),
        agent.lawyer,
        words(agent.firm),
        words(agent.relation),
    )
    values: dict[str, object] = {
        "agent": view,
        "until": DateView.of(agent.until) if agent.until else None,
        "lenders": tuple(
            words(one.name)
            for one in profile.lenders
            if one.name.strip() and request.lender_id in {"", one.id}
        ),
    }
    gaps = empty((("agent_name", agent.name), ("agent_id", agent.id_number)))
    if agent.lawyer:
        gaps += empty((("agent_firm", agent.firm),))
    if agent.until is None:
        gaps.append(missing("agent_until"))
    elif agent.until < request.date:
        gaps.append(missing("agent_past"))
    typed = [agent.name, agent.id_number, agent.phone, agent.firm, agent.relation]
    return values, gaps, typed, PaperKind.AUTHORISATION.value


def _cover(contacts: Sequence[Contact], evidence: Sequence[Evidence], profile: Profile) -> _Parts:
    held = [one for one in evidence if not one.withdrawn]
    counts = Counter(one.kind for one in held)
    days = [one.start.day for one in contacts if one.start and not one.withdrawn]
    values: dict[str, object] = {
        "kinds": tuple(KindCount(kind.value, counts[kind]) for kind in counts),
        "count": len(held),
        "contact_count": sum(1 for one in contacts if not one.withdrawn),
        "first": DateView.of(min(days)) if days else None,
        "last": DateView.of(max(days)) if days else None,
        "lenders": tuple(words(one.name) for one in profile.lenders if one.name.strip()),
        "agencies": tuple(words(one.name) for one in profile.agencies if one.name.strip()),
    }
    gaps = [] if held else [missing("no_exhibits")]
    names = [one.name for one in profile.lenders] + [one.name for one in profile.agencies]
    return values, gaps, names, PaperKind.COVER.value
