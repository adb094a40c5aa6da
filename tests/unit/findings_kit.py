"""Invented lenders and contacts for the tests of findings. No number in it is allocated."""

from __future__ import annotations

from functools import cache

from cunzheng.core.moments import Moment, parse_moment
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Debt,
    Decision,
    Finding,
    FindingState,
    Lender,
    LenderKind,
    PhoneLine,
    Product,
    Profile,
    Verdict,
)
from cunzheng.findings import engine
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus


@cache
def corpus() -> Corpus:
    return Corpus.load()


@cache
def book() -> RuleBook:
    return RuleBook.load()


PROFILE = Profile(
    lenders=(
        Lender("bank", "示例银行（虚构）", LenderKind.BANK),
        Lender("cf", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),
        Lender("loan-bank", "样本商业银行（虚构）", LenderKind.BANK),
        Lender("both", "两笔债务银行（虚构）", LenderKind.BANK),
        Lender("agreed", "约定消费金融（虚构）", LenderKind.CONSUMER_FINANCE),
        Lender("mixed", "不一消费金融（虚构）", LenderKind.CONSUMER_FINANCE),
        Lender("bare", "没有债务的消费金融（虚构）", LenderKind.CONSUMER_FINANCE),
        Lender("shark", "无牌放贷（虚构）", LenderKind.UNLICENSED),
    ),
    agencies=(
        Agency("ag", "华某达资产管理有限公司（虚构）", "cf"),
        Agency("ag2", "某某催收（虚构）", "cf"),
    ),
    debts=(
        Debt("card", "bank", Product.CREDIT_CARD, night_agreed=False),
        Debt("online", "cf", Product.ONLINE_LOAN, night_agreed=False),
        Debt("consumer", "loan-bank", Product.CONSUMER_LOAN, night_agreed=False),
        Debt("both-card", "both", Product.CREDIT_CARD, night_agreed=False),
        Debt("both-online", "both", Product.ONLINE_LOAN, night_agreed=False),
        Debt("agreed-1", "agreed", Product.ONLINE_LOAN, night_agreed=True),
        Debt("mixed-1", "mixed", Product.ONLINE_LOAN, night_agreed=True),
        Debt("mixed-2", "mixed", Product.ONLINE_LOAN, night_agreed=False),
        Debt("shark-1", "shark", Product.ONLINE_LOAN, night_agreed=False),
    ),
    lines=(
        PhoneLine("12900008830", agency_id="ag"),
        PhoneLine("12900008831", agency_id="ag2"),
        PhoneLine("12900009501", lender_id="bank"),
    ),
)


def contact(at: str = "", contact_id: str = "c1", **fields: object) -> Contact:
    """A contact from the online lender, unless *fields* say otherwise."""
    fields.setdefault("lender_id", "cf")
    start: Moment | None = parse_moment(at) if at else None
    if "until" in fields:
        fields["end"] = parse_moment(str(fields.pop("until")))
    return Contact(id=contact_id, start=start, **fields)


def check(
    *contacts: Contact,
    profile: Profile = PROFILE,
    decisions: dict[str, Decision] | None = None,
    rules: RuleBook | None = None,
) -> tuple[Finding, ...]:
    return engine.check(contacts, profile, corpus(), rules or book(), decisions or {})


def rule(one: Finding) -> str:
    """The rule's key without the sets."""
    return one.rule_id.split(":")[0]


def some(findings: tuple[Finding, ...], prefix: str) -> list[Finding]:
    return [one for one in findings if one.rule_id.startswith(prefix)]


def places(one: Finding) -> list[str]:
    """What a finding cites, as printed."""
    return [f"{c.title}{c.version}{c.place}" for c in one.citations]


__all__ = [
    "PROFILE",
    "Channel",
    "FindingState",
    "Verdict",
    "book",
    "check",
    "contact",
    "corpus",
    "places",
    "rule",
    "some",
]
