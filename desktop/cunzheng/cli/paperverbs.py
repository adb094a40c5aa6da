"""The verbs for letters and repayment plans."""

from __future__ import annotations

import argparse
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from cunzheng.cli import output, verbs
from cunzheng.core import errors
from cunzheng.core.codec import to_plain
from cunzheng.core.envelope import Address, Envelope, EnvelopeSize
from cunzheng.core.letterfonts import LetterFonts
from cunzheng.core.moments import parse_moment
from cunzheng.core.money import parse_yuan, yuan
from cunzheng.core.particulars import Agent, Particulars
from cunzheng.core.repayment import Budget, BudgetLine, Plan, PlanKind
from cunzheng.core.texts import translate
from cunzheng.core.values import LETTER_KINDS, LetterRequest, PaperKind


def letter_options(sub: argparse.ArgumentParser) -> None:
    """What ``letter`` takes besides the case and the output."""
    sub.add_argument("--to", required=True, choices=[one.value for one in LETTER_KINDS])
    sub.add_argument("--office", default="", help=translate("Cli", "the office it goes to"))
    sub.add_argument("--lender", default="", metavar="ID")
    sub.add_argument("--number", default="", help=translate("Cli", "the number to report to 12321"))
    sub.add_argument(
        "--agency", default="", metavar="ID", help=translate("Cli", "a notice goes to this agency")
    )
    sub.add_argument(
        "--collector", default="", help=translate("Cli", "or to whoever goes by this name")
    )
    sub.add_argument(
        "--plan", default="", metavar="ID", help=translate("Cli", "the repayment plan to propose")
    )
    sub.add_argument(
        "--agent-name", default="", help=translate("Cli", "who is authorised to act for you")
    )
    sub.add_argument(
        "--agent-id", default="", help=translate("Cli", "identity or licence number of that person")
    )
    sub.add_argument("--agent-phone", default="")
    sub.add_argument(
        "--agent-firm", default="", help=translate("Cli", "the law firm, for a lawyer")
    )
    sub.add_argument("--agent-relation", default="")
    sub.add_argument(
        "--agent-until", default="", help=translate("Cli", "the last day, as 2027-03-31")
    )
    sub.add_argument(
        "--font",
        metavar="FILE.ttf",
        default="",
        help=translate("Cli", "set the text in this TrueType font"),
    )
    sub.add_argument(
        "--title-font",
        metavar="FILE.ttf",
        default="",
        help=translate("Cli", "set the title in this TrueType font"),
    )
    sub.add_argument(
        "--docx",
        metavar="FILE.docx",
        help=translate("Cli", "also write it as a Word file that can be edited"),
    )


def envelope_options(sub: argparse.ArgumentParser) -> None:
    """What ``envelope`` takes besides the case and the output."""
    sub.add_argument("--size", choices=[one.value for one in EnvelopeSize], default="dl")
    sub.add_argument(
        "--to",
        default="",
        choices=["", *(one.value for one in LETTER_KINDS)],
        help=translate("Cli", "for this paper: its addressee, where the case knows it"),
    )
    sub.add_argument("--lender", default="", metavar="ID")
    sub.add_argument("--office", default="", help=translate("Cli", "the office it goes to"))
    sub.add_argument("--address", default="", help=translate("Cli", "the address of the office"))
    sub.add_argument("--postcode", default="", help=translate("Cli", "its postcode"))
    sub.add_argument("--from-address", default="", help=translate("Cli", "your own address"))
    sub.add_argument("--from-postcode", default="", help=translate("Cli", "your own postcode"))


def envelope(options: argparse.Namespace) -> int:
    """Write an envelope, or labels, as PDF."""
    from cunzheng.services import envelopes, offices

    date = verbs.paper_date(options)
    target = verbs.new_file(options)
    with verbs.open_case(options, read_only=True) as case, verbs.naming_options():
        profile = case.profile()
        to = Address(options.office)
        if options.to:
            kind = PaperKind(options.to)
            to = envelopes.addressee(profile, kind, options.lender, options.office)
        to = offices.filled(to, offices.remembered(case))
        mine = envelopes.sender(profile)
        made = Envelope(
            replace(
                to, address=options.address or to.address, postcode=options.postcode or to.postcode
            ),
            replace(
                mine,
                address=options.from_address or mine.address,
                postcode=options.from_postcode,
            ),
            EnvelopeSize(options.size),
        )
        saved = envelopes.save(case, made, date, target)
    output.say(
        options,
        {"path": str(saved.path), "sha256": saved.sha256},
        translate("Cli", "{name} was written.").format(name=saved.path.name),
    )
    return 0


def plan_options(sub: argparse.ArgumentParser) -> None:
    """What ``plan`` takes besides the case; without a sum the plans are listed."""
    sub.add_argument("--total", default="", help=translate("Cli", "the sum in yuan: 12345.67"))
    sub.add_argument("--first", default="", help=translate("Cli", "the first day, as 2027-01-15"))
    sub.add_argument("--terms", type=int, help=translate("Cli", "how many instalments"))
    sub.add_argument("--each", default="", help=translate("Cli", "each instalment in yuan"))
    sub.add_argument(
        "--every", type=int, default=1, help=translate("Cli", "months from one to the next")
    )
    sub.add_argument(
        "--extension",
        action="store_true",
        help=translate("Cli", "all of it on the first day instead of instalments"),
    )
    sub.add_argument("--lender", default="", metavar="ID")
    sub.add_argument("--debt", default="", metavar="ID")
    for name in ("--income", "--outgoing"):
        sub.add_argument(
            name,
            action="append",
            default=[],
            metavar="NAME=YUAN",
            help=translate("Cli", "of a month (may be repeated)"),
        )
    sub.add_argument("--hardship", default="", help=translate("Cli", "why, in your own words"))


def letter(options: argparse.Namespace) -> int:
    """Write a letter as PDF, and as Word file if asked for."""
    from cunzheng.services import papers, repayment

    date = verbs.paper_date(options)
    target = verbs.new_file(options)
    word = Path(options.docx) if options.docx else None
    if word is not None and word.exists() and not options.force:
        raise errors.CaseExists(word.name)
    with verbs.open_case(options) as case, verbs.naming_options():
        plan = repayment.find(case, options.plan).plan if options.plan else None
        if plan is None and options.to == PaperKind.REPAYMENT.value:
            kept = repayment.proposals(case)
            plan = kept[-1].plan if kept else None
        request = LetterRequest(
            kind=PaperKind(options.to),
            date=date,
            office=options.office,
            lender_id=options.lender or (plan.lender_id if plan else ""),
            number=options.number,
            more=Particulars(options.agency, options.collector, plan, _agent(options)),
        )
        made = papers.compose(case, request)
        own = LetterFonts(options.font, options.title_font)
        saved = papers.save_letter(case, made, target, own=own)
        if word is not None:
            papers.save_word(case, made, word)
        lender = case.profile().lender(made.lender_id)
        held = papers.lenders_with_findings(case) if lender and not options.lender else ()
        held = held if made.kind in papers.TELLS_OF_LENDER else ()
    others = [pair for pair in held if pair[0] != lender]
    output.paper(options, saved, made.missing, lender, others)
    return 0


def _agent(options: argparse.Namespace) -> Agent:
    return Agent(
        options.agent_name,
        options.agent_id,
        options.agent_phone,
        lawyer=bool(options.agent_firm),
        firm=options.agent_firm,
        relation=options.agent_relation,
        until=_day(options.agent_until),
    )


def _day(text: str) -> dt.date | None:
    return parse_moment(text).day if text else None


def plan(options: argparse.Namespace) -> int:
    """Keep a repayment plan, or list those that are kept."""
    from cunzheng.services import repayment

    if not options.total:
        with verbs.open_case(options, read_only=True) as case:
            profile = case.profile()
            kept = repayment.proposals(case)
            lines = [_told(one, repayment.is_card(one.plan, profile)) for one in kept]
        output.say(options, [to_plain(one) for one in kept], "\n".join(lines))
        return 0
    total = parse_yuan(options.total)
    each = parse_yuan(options.each) if options.each else None
    terms = options.terms or (repayment.terms_for(total, each) if each else 1)
    first = _day(options.first)
    if first is None:
        raise errors.InvalidValue("--first")
    made = Plan(
        first,
        total,
        options.lender,
        options.debt,
        PlanKind.EXTENSION if options.extension else PlanKind.INSTALMENTS,
        terms,
        options.every,
        each,
        options.hardship,
        budget=Budget(_lines(options.income), _lines(options.outgoing)),
    )
    with verbs.open_case(options) as case, verbs.naming_options():
        plan_id, _changes = repayment.save_plan(case, made)
        found = repayment.find(case, plan_id)
        told = _told(found, repayment.is_card(found.plan, case.profile()))
    output.say(options, to_plain(found), told)
    return 0


def _lines(typed: list[str]) -> tuple[BudgetLine, ...]:
    made = []
    for one in typed:
        name, sign, amount = one.rpartition("=")
        if not sign:
            raise errors.InvalidValue("NAME=YUAN")
        made.append(BudgetLine(name.strip(), parse_yuan(amount)))
    return tuple(made)


def _told(kept: Any, card: bool) -> str:  # noqa: ANN401 - services are loaded late
    """The plan's id and its schedule."""
    from cunzheng.services import repayment

    rows = [
        f"  {one.no:>3}  {one.due.isoformat()}  {yuan(one.fen):>16}"
        for one in repayment.schedule(kept.plan, card=card)
    ]
    head = translate("Cli", "Plan {id}: {sum} yuan in {count} instalments").format(
        id=kept.id, sum=yuan(kept.plan.total_fen), count=len(rows)
    )
    return "\n".join((head, *rows))
