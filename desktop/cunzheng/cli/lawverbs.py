"""The verb law: what applies to a kind of conduct on one day. It needs no case."""

from __future__ import annotations

import argparse
import datetime as dt

from cunzheng.cli import output
from cunzheng.core.codec import to_plain
from cunzheng.core.moments import SHANGHAI, parse_moment
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, ConductKind, LenderKind, Product


def options(sub: argparse.ArgumentParser) -> None:
    """What can be asked."""
    sub.add_argument("kind", choices=[one.value for one in ConductKind])
    sub.add_argument("--on", default="", help=translate("Cli", "the day of the event (today)"))
    sub.add_argument("--channel", choices=[one.value for one in Channel], default="call")
    sub.add_argument("--lender", choices=[one.value for one in LenderKind], default="bank")
    sub.add_argument("--product", choices=[one.value for one in Product], default="credit_card")
    sub.add_argument(
        "--third-person",
        action="store_true",
        help=translate("Cli", "somebody other than the debtor was reached"),
    )
    sub.add_argument(
        "--told", action="store_true", help=translate("Cli", "that person was told of the debt")
    )
    sub.add_argument(
        "--posing",
        action="store_true",
        help=translate("Cli", "they posed as police, a court or a lawyer"),
    )


def law(asked: argparse.Namespace) -> int:
    """Print the rule sets and the places in statutes, each with its status."""
    from cunzheng.services import rules

    on = parse_moment(asked.on).day if asked.on else dt.datetime.now(SHANGHAI).date()
    found = rules.applicable(
        ConductKind(asked.kind),
        on,
        Channel(asked.channel),
        LenderKind(asked.lender),
        Product(asked.product),
        public=asked.third_person,
        told=asked.told,
        posing=asked.posing,
    )
    plain = {
        "on": on.isoformat(),
        "rule_sets": [
            {
                "id": one.id,
                "title": one.title,
                "version": one.version,
                "nature": one.nature.value,
                "status": one.status.value,
                "source": one.source,
                "in_force_from": one.in_force_from.isoformat(),
                "in_force_to": one.in_force_to.isoformat() if one.in_force_to else None,
            }
            for one in found.sets
        ],
        "statutes": [to_plain(one) for one in found.statutes],
    }
    lines = [on.isoformat()]
    lines += [f"{one.title} {one.version} [{one.status.value}]" for one in found.sets]
    for cited in found.statutes:
        lines.append(f"{cited.title} {cited.version} {cited.place} [{cited.status.value}]")
        lines += [f"    {line}" for line in cited.text.splitlines()]
    if len(lines) == 1:
        lines.append(translate("Cli", "No rule was found that speaks of this on that day."))
    output.say(asked, plain, "\n".join(lines))
    return 0
