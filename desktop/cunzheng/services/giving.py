"""The whole handover as one order: where, what, how, to whom; and what became of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.changes import Changes
from cunzheng.core.errors import Cancelled, CunzhengError
from cunzheng.core.errors_handover import NothingChosen
from cunzheng.core.handing import ALL, Choice, Form
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.handover import sticks
from cunzheng.services import handing, handover, places
from cunzheng.services.cases import Case
from cunzheng.services.handover import Given


@dataclass(frozen=True, slots=True)
class Order:
    """``place`` is a folder that is there; what is written gets a free name in it. ``drive`` is
    the name of the stick, for the record. ``new_password`` is for the copy ("": the case's own).
    """

    place: Path
    date: dt.date
    forms: tuple[Form, ...] = (Form.FOLDER,)
    choice: Choice = ALL
    recipient: str = ""
    drive: str = ""
    new_password: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was written and read back; ``error`` where the second of two could not be."""

    given: tuple[tuple[Form, Given], ...]
    error: CunzhengError | None = None

    @property
    def from_drive(self) -> bool:
        """Did every byte of the read-back come from the drive itself?"""
        return all(one.checked.from_drive for _form, one in self.given)


def give(case: Case, order: Order, progress: Progress = NULL_PROGRESS) -> tuple[Outcome, Changes]:
    """Write what was ordered, read it back, keep to whom it went.

    Room for all of it is asked for before anything is written. Raises NothingChosen, DriveTooSmall,
    FileTooBigForFat, and of the first form the errors of ``handover``; once one thing stands, an
    error in the second is told in the outcome.
    """
    if not order.forms:
        raise NothingChosen
    there = sticks.mark(order.place)
    sizes = []
    if Form.COPY in order.forms:
        sizes.append(case.path.stat().st_size)
    if Form.FOLDER in order.forms:
        sizes.append(handing.preview(case, order.choice).size)
    sticks.check_room(order.place, sizes, fat=places.place_of(order.place).fat)
    done: list[tuple[Form, Given]] = []
    try:
        for form in (Form.COPY, Form.FOLDER):
            if form in order.forms:
                sticks.still_there(there)
                done.append((form, _one(case, form, order, progress)))
    except CunzhengError as error:
        if not done or isinstance(error, Cancelled):
            raise
        return Outcome(tuple(done), error), Changes.CUSTODY
    return Outcome(tuple(done)), Changes.CUSTODY


def _one(case: Case, form: Form, order: Order, progress: Progress) -> Given:
    if form is Form.COPY:
        path = sticks.free_name(order.place, case.path.stem, case.path.suffix)
        return handover.export_copy(
            case,
            path,
            progress,
            new_password=order.new_password,
            recipient=order.recipient,
            drive=order.drive,
            date=order.date,
        )
    folder = sticks.free_name(order.place, handover.folder_title())
    return handover.write_bundle(
        case,
        folder,
        order.date,
        progress,
        order.choice,
        recipient=order.recipient,
        drive=order.drive,
    )
