"""The ways into a case that exists: to work on it, to read it, or by a copy on this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from cunzheng.core.errors import CaseBusy, CaseReadOnly
from cunzheng.core.progress import Progress
from cunzheng.core.texts import translate
from cunzheng.services import cases, keys, places
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.ways import Way

if TYPE_CHECKING:
    from cunzheng.ui.case_view import CaseView

Opener = Callable[[Path, str, Way, Path, Progress], Case]


def with_password(path: Path, secret: str, way: Way, folder: Path, progress: Progress) -> Case:
    """Open a case; where it can only be read, open it for reading. *folder* is for the copy."""
    if way is Way.COPY:
        return places.open_from_removable(path, secret, folder, progress=progress).case
    try:
        return cases.open_case(path, secret, read_only=way is Way.READ)
    except CaseReadOnly:
        return cases.open_case(path, secret, read_only=True)


def with_key(path: Path, secret: str, way: Way, _folder: Path, _progress: Progress) -> Case:
    """Open a case with its emergency key, where it lies."""
    try:
        return keys.open_with_emergency_key(path, secret, read_only=way is Way.READ)
    except CaseReadOnly:
        return keys.open_with_emergency_key(path, secret, read_only=True)


def working_folder() -> Path:
    """Where copies to work on lie: where users look, unless that is synchronised with a server."""
    name = translate("Unlock", "Working copies of cases")
    where = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(where.DocumentsLocation))
    if places.place_of(documents).good_for_a_case:
        return documents / name
    return Path(QStandardPaths.writableLocation(where.AppLocalDataLocation)) / name


def who(error: CaseBusy) -> str:
    """The sentence, and where and since when the case is open as far as that is known."""
    said = messages.sentence(error)
    if not error.host or error.since is None:
        return said
    told = translate("Unlock", "Open on {host} since {time}.").format(
        host=error.host, time=error.since.astimezone().strftime("%Y-%m-%d %H:%M")
    )
    return f"{said}\n{told}"


def offer_password(view: CaseView) -> None:
    """After a case was opened with its sheet: perhaps the password is lost."""
    if not view.session.snapshot.info.read_only:
        messages.ask(
            view.window(),
            translate(
                "Unlock",
                "The case was opened with the emergency sheet. If the password is lost, choose"
                " a new one now; the sheet is void then and a new one can be made.",
            ),
            translate("Unlock", "Choose a new password\u2026"),
            view.change_password,
        )
