"""A rule set in the words of the table of rules."""

from __future__ import annotations

from cunzheng.core.texts import translate
from cunzheng.services.rules import Agreed, Difference, Listed
from cunzheng.ui import words


def name(one: Listed) -> str:
    """The set's name; below it, whether the user added it."""
    below = translate("Rules", "added by you") if one.local else one.rule_set.version
    return f"{words.bilingual(one.rule_set.name)}\n{below}"


def whom(one: Listed) -> str:
    """Which loans of which lenders; below it the lenders."""
    products: list[str] = []
    lenders: list[str] = []
    for bound in one.rule_set.binds:
        if bound.optional and not one.optional:
            continue
        products += [words.product(item) for item in sorted(bound.products)]
        lenders += [words.lender_kind(item) for item in sorted(bound.lenders)]
    comma = translate("Rules", ", ")
    return f"{comma.join(dict.fromkeys(products))}\n{comma.join(dict.fromkeys(lenders))}"


def says(one: Listed) -> str:
    """The closed hours; below them the caps."""
    rule_set = one.rule_set
    hours = translate("Rules", "no closed hours")
    if rule_set.hours is not None:
        hours = f"{rule_set.hours.start:%H:%M}–{rule_set.hours.end:%H:%M}"
    caps = []
    if rule_set.answered is not None:
        caps.append(
            translate("Rules", "{n} answered calls a day").format(n=rule_set.answered.per_day)
        )
    if rule_set.attempts is not None:
        caps.append(translate("Rules", "{n} attempts a day").format(n=rule_set.attempts.per_day))
    return f"{hours}\n{translate('Rules', ', ').join(caps)}"


def in_force(one: Listed) -> str:
    """From which day on; below it until when."""
    until = one.rule_set.in_force_to
    first = f"{one.rule_set.in_force_from.isoformat()}"
    last = translate("Rules", "until {day}").format(day=until.isoformat()) if until else ""
    return f"{first}\n{last}"


def state(one: Listed) -> str:
    """On or off; below it how the text is known."""
    on = translate("Rules", "counts") if one.on else translate("Rules", "left out")
    return f"{on}\n{words.status(one.rule_set.status)}"


def told(found: Difference) -> str:
    """What a change of the rules did to the findings."""
    return translate("Rules", "Findings: {new} new, {gone} gone, {altered} altered.").format(
        new=len(found.new), gone=len(found.gone), altered=len(found.altered)
    )


def agreed_with(one: Agreed) -> str:
    """The lender; below it the agency where it was one only, and the debt."""
    below = one.debt_no or translate("Rules", "Every debt with this lender")
    if one.agency:
        below = f"{translate('Rules', 'only {agency}').format(agency=one.agency)} \u00b7 {below}"
    return f"{one.lender}\n{below}"


def agreed_when(one: Agreed) -> str:
    """The hours; below them the ways of contact."""
    held = one.consent
    hours = f"{held.start}\u2013{held.end}" if held.start else translate("Rules", "any hour")
    ways = translate("Rules", ", ").join(words.channel(way) for way in held.channels)
    return f"{hours}\n{ways or translate('Rules', 'every way of contact')}"


def agreed_days(one: Agreed) -> str:
    """From when; below it until when."""
    first, last = one.consent.first_day, one.consent.last_day
    begins = translate("Rules", "from {day}").format(day=first.isoformat()) if first else ""
    ends = translate("Rules", "until {day}").format(day=last.isoformat()) if last else ""
    no_end = translate("Rules", "no last day")
    return f"{begins or translate('Rules', 'no first day')}\n{ends or no_end}"


def agreed_how(one: Agreed) -> str:
    """The user's words."""
    return " ".join(one.consent.note.split())
