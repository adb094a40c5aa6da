"""The profile as plain records for the form, and back. Nothing typed wrongly is saved."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from cunzheng.core.errors import InvalidValue
from cunzheng.core.ids import new_id, normalise_number
from cunzheng.core.values import (
    Agency,
    Debt,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.ui import formats

Record = dict[str, str]
_AMOUNT = re.compile(r"[\d,]+(\.\d{1,2})?")


def lenders(profile: Profile) -> list[Record]:
    """Lenders as records."""
    return [
        {
            "id": one.id,
            "name": one.name,
            "kind": one.kind.value,
            "address": one.address,
            "hotline": one.hotline,
        }
        for one in profile.lenders
    ]


def agencies(profile: Profile) -> list[Record]:
    """Agencies as records."""
    return [{"id": one.id, "name": one.name, "lender": one.lender_id} for one in profile.agencies]


def debts(profile: Profile) -> list[Record]:
    """Debts as records; money in yuan."""
    return [
        {
            "id": one.id,
            "lender": one.lender_id,
            "product": one.product.value,
            "contract_no": one.contract_no,
            "amount": "" if one.amount_fen is None else f"{Decimal(one.amount_fen) / 100:.2f}",
            "overdue": one.overdue_since.isoformat() if one.overdue_since else "",
            "night": {True: "yes", False: "no", None: ""}[one.night_agreed],
        }
        for one in profile.debts
    ]


def lines(profile: Profile) -> list[Record]:
    """Numbers as records."""
    return [
        {
            "number": one.number,
            "whose": (
                f"agency:{one.agency_id}"
                if one.agency_id
                else f"lender:{one.lender_id}"
                if one.lender_id
                else ""
            ),
            "label": one.label,
        }
        for one in profile.lines
    ]


def parse_amount(text: str) -> int | None:
    """Yuan as typed to fen; empty is unknown. Raises :class:`InvalidValue`."""
    plain = unicodedata.normalize("NFKC", text).strip()  # full-width digits of an input method
    if not plain:
        return None
    if not _AMOUNT.fullmatch(plain):
        raise InvalidValue(plain)
    try:
        return int(Decimal(plain.replace(",", "")) * 100)
    except InvalidOperation as error:
        raise InvalidValue(plain) from error


def parse_day(text: str) -> dt.date | None:
    """A date as typed; empty is unknown. Raises :class:`InvalidValue`."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return None
    try:
        return dt.date.fromisoformat(plain)
    except ValueError as error:
        raise InvalidValue(plain) from error


def build(
    debtor: Person,
    lender_records: Sequence[Record],
    agency_records: Sequence[Record],
    debt_records: Sequence[Record],
    line_records: Sequence[Record],
) -> Profile:
    """Records back to a profile; records without a name or number are dropped.

    Raises :class:`InvalidValue` for an amount or date that cannot be read.
    """
    made_lenders = tuple(
        Lender(
            one.get("id") or new_id(),
            one["name"].strip(),
            LenderKind(one.get("kind") or LenderKind.OTHER),
            one.get("address", "").strip(),
            one.get("hotline", "").strip(),
        )
        for one in lender_records
        if one.get("name", "").strip()
    )
    known = {one.id for one in made_lenders}
    made_agencies = tuple(
        Agency(
            one.get("id") or new_id(),
            one["name"].strip(),
            one.get("lender", "") if one.get("lender", "") in known else "",
        )
        for one in agency_records
        if one.get("name", "").strip()
    )
    hired = {one.id: one.lender_id for one in made_agencies}
    made_debts = tuple(
        Debt(
            one.get("id") or new_id(),
            one.get("lender", ""),
            Product(one.get("product") or Product.OTHER),
            one.get("contract_no", "").strip(),
            parse_amount(one.get("amount", "")),
            parse_day(one.get("overdue", "")),
            {"yes": True, "no": False}.get(one.get("night", "")),
        )
        for one in debt_records
        if one.get("lender", "") in known
    )
    made_lines = []
    for one in line_records:
        number = normalise_number(formats.typed_number(one.get("number", "")))
        if not number:
            continue
        kind, _, whose = one.get("whose", "").partition(":")
        agency_id = whose if kind == "agency" and whose in hired else ""
        lender_id = hired.get(agency_id, "") or (whose if kind == "lender" else "")
        made_lines.append(
            PhoneLine(
                number, lender_id if lender_id in known else "", agency_id, one.get("label", "")
            )
        )
    return Profile(debtor, made_lenders, made_agencies, made_debts, tuple(made_lines))
