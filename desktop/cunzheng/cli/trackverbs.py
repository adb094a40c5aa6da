"""The verbs for papers that went out and the days that count from them."""

from __future__ import annotations

import argparse
import datetime as dt
from dataclasses import replace

from cunzheng.cli import output, verbs
from cunzheng.core import errors
from cunzheng.core.codec import to_plain
from cunzheng.core.moments import SHANGHAI, parse_moment
from cunzheng.core.texts import translate
from cunzheng.core.tracking import Due, DueState, Outcome, SendChannel, Sent
from cunzheng.core.values import LETTER_KINDS, PaperKind


def deadline_options(sub: argparse.ArgumentParser) -> None:
    """What ``deadlines`` takes besides the case."""
    sub.add_argument("--date", help=translate("Cli", "as of this day (today)"))


def sent_options(sub: argparse.ArgumentParser) -> None:
    """What ``sent`` takes besides the case; without ``--paper`` or ``--id`` they are listed."""
    sub.add_argument("--paper", choices=[one.value for one in LETTER_KINDS])
    sub.add_argument("--id", default="", help=translate("Cli", "change this one"))
    sub.add_argument("--on", default="", help=translate("Cli", "the day it was sent"))
    sub.add_argument("--by", choices=[one.value for one in SendChannel])
    sub.add_argument("--office", default="", help=translate("Cli", "the office it goes to"))
    sub.add_argument("--lender", default="", metavar="ID")
    sub.add_argument("--tracking", default="", help=translate("Cli", "number of the consignment"))
    sub.add_argument("--receipt", default="", help=translate("Cli", "number the office gave it"))
    sub.add_argument("--received", default="", help=translate("Cli", "the day it was received"))
    sub.add_argument("--answered", default="", help=translate("Cli", "the day of the answer"))
    sub.add_argument("--outcome", choices=[one.value for one in Outcome])
    sub.add_argument("--note", default="")
    sub.add_argument("--exhibit", action="append", default=[], metavar="ID")
    sub.add_argument("--withdraw", default="", metavar="REASON")


def state_name(state: DueState) -> str:
    """Where a deadline stands, in words."""
    return {
        DueState.RUNNING: translate("Tracking", "running"),
        DueState.SOON: translate("Tracking", "near"),
        DueState.PASSED: translate("Tracking", "over"),
        DueState.OVERDUE: translate("Tracking", "overdue"),
        DueState.ANSWERED: translate("Tracking", "answered"),
    }[state]


def deadlines(options: argparse.Namespace) -> int:
    """What is due, overdue, answered."""
    from cunzheng.services import tracking

    today = verbs.paper_date(options)
    with verbs.open_case(options, read_only=True) as case:
        found = tracking.due(case, today)
    rows = [
        [one.day.isoformat() + _doubt(one), state_name(one.state), one.sent.to or one.sent.title,
         one.deadline.title.here, one.deadline.source]
        for one in found
    ]  # fmt: skip
    plain = [to_plain(one) for one in found]
    nothing = translate("Cli", "Nothing is due: no paper that went out has a deadline.")
    output.say(options, plain, output.table(rows) if rows else nothing)
    return 0


def _doubt(one: Due) -> str:
    if not one.sure:
        return translate("Cli", " (days off not published)")
    return translate("Cli", " (from sending)") if one.assumed else ""


def sent(options: argparse.Namespace) -> int:
    """Log that a paper went out, change it, or list them."""
    from cunzheng.services import tracking

    today = dt.datetime.now(tz=SHANGHAI).date()
    listing = not (options.paper or options.id)
    with verbs.open_case(options, read_only=listing) as case, verbs.naming_options():
        if listing:
            found = tracking.all_sent(case)
        elif options.id and options.withdraw:
            found = (tracking.find(case, options.id),)
            tracking.withdraw(case, options.id, options.withdraw)
        elif options.id:
            kept = tracking.find(case, options.id)
            tracking.change(case, kept.id, _filled(kept.sent, options), today)
            found = (tracking.find(case, kept.id),)
        else:
            on = _day(options.on)
            if on is None:
                raise errors.InvalidValue("--on")
            channel = SendChannel(options.by) if options.by else SendChannel.OTHER
            first = Sent(PaperKind(options.paper), on, channel)
            made, _changes = tracking.log_sent(case, _filled(first, options), today)
            found = (tracking.find(case, made),)
    rows = [
        [one.id, one.sent.sent_on.isoformat(), one.sent.kind.value, one.sent.to,
         one.sent.receipt_no or one.sent.tracking_no]
        for one in found
    ]  # fmt: skip
    output.say(options, [to_plain(one) for one in found], output.table(rows))
    return 0


def _day(text: str) -> dt.date | None:
    return parse_moment(text).day if text else None


def _filled(sent: Sent, options: argparse.Namespace) -> Sent:
    """*sent* with what was typed; what was not typed stays."""
    return replace(
        sent,
        sent_on=_day(options.on) or sent.sent_on,
        channel=SendChannel(options.by) if options.by else sent.channel,
        to=options.office or sent.to,
        lender_id=options.lender or sent.lender_id,
        tracking_no=options.tracking or sent.tracking_no,
        receipt_no=options.receipt or sent.receipt_no,
        received_on=_day(options.received) or sent.received_on,
        answered_on=_day(options.answered) or sent.answered_on,
        outcome=Outcome(options.outcome) if options.outcome else sent.outcome,
        note=options.note or sent.note,
        evidence_ids=(*sent.evidence_ids, *options.exhibit),
    )
