"""Rule files to values. Every reader raises LawDataBroken with the file and the key."""

from __future__ import annotations

import datetime as dt

from cunzheng.core.values import Channel, ConductKind, LenderKind, Product, Status
from cunzheng.law.reading import Table
from cunzheng.law.rules import (
    Binding,
    Cap,
    ConductCite,
    HolidayData,
    Hours,
    Nature,
    People,
    Prohibits,
    Rule,
    RuleSet,
)


def _rule(table: Table, status: Status) -> tuple[str, Status]:
    return table.text("place", ""), table.one_of("status", Status, status)


def _hours(table: Table, status: Status) -> Hours:
    hours = Hours(
        *_rule(table, status),
        table.clock("start"),
        table.clock("end"),
        table.some_of("channels", Channel, needed=True),
    )
    if hours.start == hours.end or any(
        one.second or one.microsecond for one in (hours.start, hours.end)
    ):
        raise table.broken("end")  # on whole minutes: a time known to the minute is never doubtful
    table.done()
    return hours


def _cap(table: Table, status: Status) -> Cap:
    cap = Cap(*_rule(table, status), table.number("per_day"))
    table.done()
    return cap


def rule_set(table: Table) -> RuleSet:
    status = table.one_of("status", Status)
    table.date("looked_up")
    binds = []
    for one in table.tables("binds"):
        binds.append(
            Binding(
                one.some_of("lenders", LenderKind, needed=True),
                one.some_of("products", Product, needed=True),
                one.flag("optional", default=False),
            )
        )
        one.done()
    hours, answered = table.table_or_none("hours"), table.table_or_none("answered")
    attempts, third = table.table_or_none("attempts"), table.table_or_none("third_persons")
    visits, visitors = _visits(table.table_or_none("visits"), status)
    prohibits = table.table_or_none("prohibits")
    if third is not None:
        third_rule: Rule | None = Rule(*_rule(third, status))
        third.done()
    else:
        third_rule = None
    made = RuleSet(
        id=table.text("id"),
        title=table.text("title"),
        version=table.text("version"),
        name=table.bilingual("name"),
        nature=table.one_of("nature", Nature),
        is_law=table.flag("is_law"),
        status=status,
        source=table.text("source"),
        in_force_from=table.date("in_force_from"),
        in_force_to=table.date_or_none("in_force_to"),
        binds=tuple(binds),
        statute=table.text("statute", ""),
        article=table.text("article", ""),
        hours=_hours(hours, status) if hours else None,
        answered=_cap(answered, status) if answered else None,
        attempts=_cap(attempts, status) if attempts else None,
        visits=visits,
        visitors=visitors,
        third_persons=third_rule,
        prohibits=_prohibits(prohibits, status) if prohibits else None,
    )
    if made.in_force_to is not None and made.in_force_to < made.in_force_from:
        raise table.broken("in_force_to")
    if made.is_law is not (made.nature is Nature.REGULATION):
        raise table.broken("is_law")
    table.done()
    return made


def _visits(table: Table | None, status: Status) -> tuple[Cap | None, People | None]:
    if table is None:
        return None, None
    rule = _rule(table, status)
    cap = Cap(*rule, table.number("per_day")) if table.has("per_day") else None
    people = People(*rule, table.number("min_people")) if table.has("min_people") else None
    table.done()
    return cap, people


def _prohibits(table: Table, status: Status) -> Prohibits:
    made = Prohibits(*_rule(table, status), table.some_of("kinds", ConductKind, needed=True))
    table.done()
    return made


def conduct_cite(table: Table) -> ConductCite:
    made = ConductCite(
        table.one_of("kind", ConductKind),
        table.text("statute"),
        table.text("version", ""),
        table.text("article"),
        table.number("paragraph", 0),
        table.number("item", 0),
        table.some_of("lenders", LenderKind),
        table.some_of("products", Product),
        table.some_of("channels", Channel),
        table.flag("public", default=False),
        table.flag("told", default=False),
        table.flag("posing", default=False),
    )
    table.done()
    return made


def holiday_data(table: Table) -> HolidayData:
    table.date("looked_up")
    arranged: dict[int, frozenset[dt.date]] = {}
    for one in table.tables("arranged", needed=False):
        year, days = one.number("year"), one.dates("days_off")
        one.text("source")
        one.done()
        if any(day.year != year for day in days):
            raise one.broken("days_off")
        arranged[year] = frozenset(days)
    made = HolidayData(
        table.text("language"),
        table.texts("not_statutory"),
        table.number("first_year"),
        table.number("last_year"),
        table.some_of("channels", Channel, needed=True),
        arranged,
    )
    table.done()
    return made
