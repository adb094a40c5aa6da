"""The verbs for the rules of a case and for what the debtor agreed to."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cunzheng.cli import output, verbs
from cunzheng.core import errors
from cunzheng.core.codec import to_plain
from cunzheng.core.moments import parse_moment
from cunzheng.core.rulings import Consent
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel

if TYPE_CHECKING:
    import datetime as dt

    from cunzheng.services.rules import Ruled


def rule_options(sub: argparse.ArgumentParser) -> None:
    """What ``rules`` takes besides the case; without any they are listed."""
    sub.add_argument("--off", default="", metavar="ID", help=translate("Cli", "leave this set out"))
    sub.add_argument("--on", default="", metavar="ID", help=translate("Cli", "let it count again"))
    sub.add_argument(
        "--add", default="", metavar="FILE", help=translate("Cli", "add a rule set out of TOML")
    )
    sub.add_argument(
        "--withdraw", default="", metavar="ID", help=translate("Cli", "take an added set back")
    )
    sub.add_argument("--reason", default="", help=translate("Cli", "why; kept in the log"))


def consent_options(sub: argparse.ArgumentParser) -> None:
    """What ``consent`` takes besides the case; without any they are listed."""
    sub.add_argument(
        "--lender",
        default="",
        metavar="ID",
        help=translate("Cli", "note that you agreed to contact in the closed hours"),
    )
    sub.add_argument("--debt", default="", metavar="ID")
    sub.add_argument("--from", dest="first", default="", metavar="DAY")
    sub.add_argument("--until", dest="last", default="", metavar="DAY")
    sub.add_argument("--agency", default="", metavar="ID")
    sub.add_argument(
        "--channel", action="append", default=[], choices=[one.value for one in Channel]
    )
    sub.add_argument("--hours", default="", metavar="22:00-23:00")
    sub.add_argument("--note", default="")
    sub.add_argument(
        "--end", default="", metavar="ID", help=translate("Cli", "it held until --until")
    )
    sub.add_argument("--withdraw", default="", metavar="ID")
    sub.add_argument("--reason", default="", help=translate("Cli", "why; kept in the log"))


def _one(*asked: str) -> None:
    if sum(bool(one) for one in asked) > 1:
        raise errors.InvalidValue("--add, --on, --off, --withdraw")


def _said(ruled: Ruled) -> str:
    found = ruled.findings
    return translate("Rules", "Findings: {new} new, {gone} gone, {altered} altered.").format(
        new=len(found.new), gone=len(found.gone), altered=len(found.altered)
    )


def rules(options: argparse.Namespace) -> int:
    """List the rule sets, or switch, add, take back one."""
    from cunzheng.services import rules as service

    _one(options.off, options.on, options.add, options.withdraw)
    writes = any((options.off, options.on, options.add, options.withdraw))
    said: list[str] = []
    with verbs.open_case(options, read_only=not writes) as case:
        if options.add:
            local = service.read_local_file(Path(options.add))
            set_id, ruled = service.add_local(case, local)
            said = [set_id, _said(ruled)]
        elif options.withdraw:
            said = [_said(service.withdraw_local(case, options.withdraw, options.reason))]
        elif writes:
            set_id = options.on or options.off
            said = [_said(service.switch(case, set_id, bool(options.on), options.reason))]
        listed = service.listed(case)
    plain = [
        {
            "id": one.rule_set.id,
            "title": one.rule_set.title,
            "on": one.on,
            "local": one.local,
            "status": one.rule_set.status.value,
            "in_force_from": one.rule_set.in_force_from.isoformat(),
        }
        for one in listed
    ]
    rows = [
        [one.rule_set.id, one.rule_set.in_force_from.isoformat(), one.rule_set.status.value,
         translate("Rules", "counts") if one.on else translate("Rules", "left out"),
         one.rule_set.name.here]
        for one in listed
    ]  # fmt: skip
    output.say(options, plain, "\n".join([*said, output.table(rows)]))
    return 0


def _day(text: str) -> dt.date | None:
    return parse_moment(text).day if text else None


def consent(options: argparse.Namespace) -> int:
    """List what the debtor agreed to, note it, or take it back."""
    from cunzheng.services import rules as service

    if sum(bool(one) for one in (options.lender, options.withdraw, options.end)) > 1:
        raise errors.InvalidValue("--lender, --end, --withdraw")
    if options.end and not options.last:
        raise errors.InvalidValue("--until")
    said: list[str] = []
    writes = bool(options.lender or options.withdraw or options.end)
    with verbs.open_case(options, read_only=not writes) as case:
        if options.lender:
            start, dash, end = options.hours.partition("-")
            if options.hours and not (dash and start and end):
                raise errors.InvalidValue("--hours")
            made = Consent(
                options.lender,
                options.debt,
                _day(options.first),
                _day(options.last),
                options.note,
                agency_id=options.agency,
                channels=tuple(Channel(one) for one in dict.fromkeys(options.channel)),
                start=start,
                end=end,
            )
            record_id, ruled = service.add_consent(case, made)
            said = [record_id, _said(ruled)]
        elif options.end:
            last = parse_moment(options.last).day
            said = [_said(service.end_consent(case, options.end, last))]
        elif options.withdraw:
            said = [_said(service.withdraw_consent(case, options.withdraw, options.reason))]
        agreed = service.agreed(case)
    rows = [
        [one.id, one.lender, one.debt_no, str(one.consent.first_day or ""),
         str(one.consent.last_day or ""), one.agency,
         ", ".join(way.value for way in one.consent.channels),
         f"{one.consent.start}-{one.consent.end}" if one.consent.start else "", one.consent.note]
        for one in agreed
    ]  # fmt: skip
    nothing = translate("Cli", "No consent is noted.")
    plain = [to_plain(one) for one in agreed]
    output.say(options, plain, "\n".join([*said, output.table(rows) if rows else nothing]))
    return 0
