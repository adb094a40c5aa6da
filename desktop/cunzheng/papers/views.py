"""The people and institutions of a case as templates see them: escaped strings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from cunzheng.core.values import Contact, Direction, Lender, Person, Product, Profile
from cunzheng.papers.facts import words


@dataclass(frozen=True, slots=True)
class DateView:
    year: int
    month: int
    day: int

    @classmethod
    def of(cls, day: dt.date) -> DateView:
        return cls(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class PersonView:
    name: str
    id_number: str
    phone: str
    address: str


@dataclass(frozen=True, slots=True)
class LenderView:
    name: str = ""
    kind: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class DebtView:
    product: str
    contract_no: str


@dataclass(frozen=True, slots=True)
class NamedDebt:
    product: Product
    view: DebtView


def person_view(person: Person) -> PersonView:
    return PersonView(
        words(person.name), words(person.id_number), words(person.phone), words(person.address)
    )


def lender_view(lender: Lender | None) -> LenderView:
    if lender is None:
        return LenderView()
    return LenderView(words(lender.name), lender.kind.value, words(lender.address))


def debts_of(profile: Profile, lender_id: str) -> list[NamedDebt]:
    """The debts to one lender."""
    return [
        NamedDebt(one.product, DebtView(one.product.value, words(one.contract_no)))
        for one in profile.debts
        if lender_id and one.lender_id == lender_id
    ]


def staff_of(contacts: Iterable[Contact]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(what collectors called themselves, the numbers they used), each once, in order."""
    names: dict[str, None] = {}
    numbers: dict[str, None] = {}
    for one in contacts:
        if one.direction is Direction.OUTGOING:
            continue
        if one.collector.strip():
            names[words(one.collector)] = None
        if one.number.strip():
            numbers[words(one.number)] = None
    return tuple(names), tuple(numbers)
