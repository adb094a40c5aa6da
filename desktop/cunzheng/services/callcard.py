"""The call card and the contact that comes of it."""

from __future__ import annotations

import datetime as dt
from functools import cache

from cunzheng.core.callcard import CallCard, CallNotes
from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import SHANGHAI, Moment, Precision
from cunzheng.core.values import Channel, Contact, Direction, Profile, Reached
from cunzheng.law import callcard

_NOTED = ("contract", "amount")  # no field of a contact holds these
_NAMED = ("company", "lender")  # these only where the case knows the name


@cache
def card() -> CallCard:
    """Shipped data, read once a process. Raises LawDataBroken."""
    return callcard.load()


def draft(filled: CallNotes, ended: dt.datetime, profile: Profile) -> Contact:
    """A contact without an id from what was typed during the call; nothing is made up.

    The beginning is exact to the second because it was pressed then; the length only where it
    is known. A company or lender that the case does not know by this name goes into the note.
    """
    answers = {key: value.strip() for key, value in filled.answers.items() if value.strip()}
    agency = next((one for one in profile.agencies if one.name == answers.get("company")), None)
    lender = next(
        (
            one
            for one in profile.lenders
            if one.name in {answers.get("lender"), answers.get("company")}
        ),
        None,
    )
    known = {one.name for one in (agency, lender) if one is not None}
    questions = {one.key: one.hint.here for one in card().questions}
    lines = [
        f"{questions[key]}: {answers[key]}"
        for key in (*_NAMED, *_NOTED)
        if key in answers and answers[key] not in known
    ]
    lines += [
        f"{one.at.astimezone(SHANGHAI):%H:%M:%S} {one.text}" for one in filled.notes if one.text
    ]
    began = filled.began
    staff = answers.get("staff_no", "")
    collector = answers.get("name", "")
    if staff:
        collector = f"{collector} {questions['staff_no']} {staff}".strip()
    start = began.astimezone(SHANGHAI).replace(microsecond=0) if began else None
    return Contact(
        id="",
        channel=Channel.CALL,
        direction=Direction.INCOMING,
        start=Moment(start, Precision.SECOND) if start else None,
        duration_s=max(0, int((ended - began).total_seconds())) if began else None,
        number=normalise_number(answers.get("number", "")),
        lender_id=lender.id if lender else agency.lender_id if agency else "",
        agency_id=agency.id if agency else "",
        collector=collector,
        reached=Reached.DEBTOR,
        answered=True,
        note="\n".join(lines),
    )
