"""The handover wizard without its window: what is missing, and what to say of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.handing import ALL, Choice, Form, Handed
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import translate
from cunzheng.services.drives import Drive, DriveState
from cunzheng.services.giving import Outcome
from cunzheng.services.handing import Preview
from cunzheng.ui import formats
from cunzheng.ui.models.tables import Column

WHERE, WHAT, HOW, SUMMARY, RESULT = range(5)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the user has answered so far. ``agreed``: that an open folder is not encrypted."""

    place: Path | None = None
    drive: Drive | None = None
    choice: Choice = ALL
    folder: bool = True
    copy: bool = False
    own_password: bool = True
    password: str = ""
    again: str = ""
    recipient: str = ""
    agreed: bool = False

    @property
    def forms(self) -> tuple[Form, ...]:
        """What is to be written."""
        return (*((Form.COPY,) if self.copy else ()), *((Form.FOLDER,) if self.folder else ()))


def steps() -> tuple[str, ...]:
    """The names of the steps, as the heading shows them."""
    return (
        translate("Handing", "Where to"),
        translate("Handing", "What goes"),
        translate("Handing", "How, and to whom"),
        translate("Handing", "Look it over"),
        translate("Handing", "What was checked"),
    )


def missing(plan: Plan, step: int) -> str:
    """Why the next step cannot come yet, in one sentence; "" where it can."""
    if step == WHERE and plan.place is None:
        return translate("Handing", "Choose a drive or a folder.")
    if step == WHAT:
        choice = plan.choice
        if choice.contact_ids == () and not choice.exhibit_ids:
            return translate("Handing", "Tick at least one contact or exhibit.")
    if step == HOW:
        if not plan.forms:
            return translate("Handing", "Choose the folder, the copy, or both.")
        if plan.copy and plan.own_password:
            if not plan.password:
                return translate("Handing", "Type the password for the copy.")
            if plan.password != plan.again:
                return translate("NewCase", "The two passwords differ. Type them again.")
        if not plan.recipient.strip():
            return translate("Handing", "Write down to whom it goes.")
    if step == SUMMARY and plan.folder and not plan.agreed:
        return translate("Handing", "Tick that you know the folder is not encrypted.")
    return ""


def state_word(state: DriveState) -> str:
    """A drive's state in a few words."""
    return {
        DriveState.READY: translate("Handing", "Ready"),
        DriveState.LOCKED: translate("Handing", "Locked or not opened"),
        DriveState.NOT_WRITABLE: translate("Handing", "Cannot be written"),
        DriveState.FULL: translate("Handing", "Full"),
    }.get(state, translate("Handing", "Cannot be used"))


def room(count: int | None) -> str:
    """Bytes, or a dash where the system does not say."""
    if count is None:
        return "\u2014"
    return f"{count / 1e9:.1f} GB" if count >= 1_000_000_000 else formats.size(count)


def drive_columns() -> tuple[Column[Drive], ...]:
    """What the list of drives shows."""
    return (
        Column(translate("Handing", "Drive"), lambda one: one.name),
        Column(translate("Handing", "Free"), lambda one: room(one.free), 100),
        Column(translate("Handing", "Size"), lambda one: room(one.total), 100),
        Column(translate("Handing", "File system"), lambda one: one.file_system, 100),
        Column(translate("Handing", "State"), lambda one: state_word(one.state), 150),
    )


def drive_note(drive: Drive) -> str:
    """What to know of a chosen drive."""
    if drive.state is not DriveState.READY:
        return ""
    if drive.fat:
        return translate(
            "Handing", "FAT: no file on this drive can be larger than 4 GiB. Room is checked first."
        )
    return ""


def numbers(found: Sequence[int]) -> str:
    """Exhibit numbers in a row."""
    return ", ".join(str(one) for one in found)


def preview_lines(shown: Preview, choice: Choice) -> str:
    """What a choice comes to, in a few sentences."""
    lines = [
        translate(
            "Handing", "{contacts} contacts, {exhibits} exhibits, {size} as originals"
        ).format(contacts=shown.contacts, exhibits=shown.exhibits, size=formats.size(shown.size))
    ]
    if shown.replaced:
        lines.append(
            translate("Handing", "Given as their redacted copy: exhibits {numbers}.").format(
                numbers=numbers(shown.replaced)
            )
        )
    if choice.masked and shown.held_back:
        lines.append(
            translate(
                "Handing",
                "Not given, because the original may show a third person: exhibits {numbers}. Make"
                " a redacted copy of each, or tick that they are given all the same.",
            ).format(numbers=numbers(shown.held_back))
        )
    return "\n".join(lines)


def summary(plan: Plan, shown: Preview | None) -> list[tuple[str, str]]:
    """Names and values of the last look before writing."""
    place = plan.drive.name if plan.drive else str(plan.place or "")
    how = []
    if plan.copy:
        how.append(
            translate("Handing", "Encrypted copy of the whole case, with a password of its own")
            if plan.own_password
            else translate("Handing", "Encrypted copy of the whole case, under your password")
        )
    if plan.folder:
        how.append(translate("Handing", "Open folder, not encrypted"))
    rows = [
        (translate("Handing", "To whom"), plan.recipient.strip()),
        (translate("Handing", "Where to"), place),
        (translate("Handing", "How"), "\n".join(how)),
    ]
    if plan.folder and shown is not None:
        rows.append((translate("Handing", "In the folder"), preview_lines(shown, plan.choice)))
        rows.append((translate("Handing", "Masked"), _masked(plan.choice)))
        letters = (
            translate("Handing", "The letters, as they were saved")
            if plan.choice.letters
            else translate("Handing", "No letters")
        )
        rows.append((translate("Handing", "Letters"), letters))
    return rows


def _masked(choice: Choice) -> str:
    if not choice.masked:
        return translate("Handing", "Nothing; everything is given as it is")
    return translate(
        "Handing", "Names and numbers of third persons, in what the app writes; never in originals"
    )


def result_lines(outcome: Outcome) -> list[tuple[str, str]]:
    """What was written and what exactly was checked."""
    rows = []
    for form, given in outcome.given:
        name = (
            translate("Handing", "Encrypted copy")
            if form is Form.COPY
            else translate("Handing", "Open folder")
        )
        said = translate("Handing", "{path}\n{count} files, {size}").format(
            path=given.path, count=given.checked.files, size=formats.size(given.checked.size)
        )
        if form is Form.COPY:
            said += "\n" + translate(
                "Handing", "Opened with its password, verified from end to end. SHA-256 {sum}"
            ).format(sum=formats.short_hash(given.files[0][1]))
        if given.findings_left_out:
            said += "\n" + translate(
                "Handing",
                "{count} findings are left out: they rest on contacts that were not chosen.",
            ).format(count=given.findings_left_out)
        rows.append((name, said))
    checked = translate(
        "Handing",
        "Every file was written out, closed, opened again, read back and compared by SHA-256.",
    )
    rows.append((translate("Handing", "Checked"), f"{checked}\n{_whence(outcome)}"))
    return rows


def _whence(outcome: Outcome) -> str:
    if outcome.from_drive:
        return translate("Handing", "All of it was read from the drive itself, past the memory.")
    return translate(
        "Handing",
        "Some of it may have been read from this computer's memory: this drive or system does not"
        " let an app read past it. To be sure, pull the drive out, plug it in again and check the"
        " folder there once more.",
    )


def form_word(form: Form) -> str:
    """How something was given, in a few words."""
    if form is Form.COPY:
        return translate("Handing", "Encrypted copy")
    return translate("Handing", "Open folder")


def handed_columns() -> tuple[Column[tuple[str, Handed]], ...]:
    """The table of what was given to whom."""

    def when(row: tuple[str, Handed]) -> str:
        return dt.datetime.fromisoformat(row[0]).astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")

    def what(row: tuple[str, Handed]) -> str:
        one = row[1]
        told = [form_word(one.form)]
        if one.own_password:
            told.append(translate("Handing", "own password"))
        if one.redacted:
            told.append(translate("Handing", "redacted"))
        if one.masked:
            told.append(translate("Handing", "masked"))
        return formats.joined(*told) + "\n" + formats.joined(one.drive, one.name)

    return (
        Column(translate("Handing", "When"), when, 150),
        Column(
            translate("Handing", "To whom"),
            lambda row: row[1].recipient or translate("Handing", "(not written down)"),
            180,
        ),
        Column(translate("Handing", "What"), what),
        Column(
            translate("Handing", "Log entry"),
            lambda row: f"{row[1].seq}\n{formats.short_hash(row[1].head)}",
            140,
        ),
    )
