"""What to do now, as a value: words from resources/steps, and where its button leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.kinds import PaperKind, Status
from cunzheng.core.values import Bilingual


class Action(StrEnum):
    """Where the button of a step leads."""

    NONE = "none"
    IMPORT = "import"
    NUMBERS = "numbers"
    CONFIRM = "confirm"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Advice:
    """One step. ``contact_id``: the contact that led to it; ``urgent``: safety is at stake."""

    id: str
    title: Bilingual
    text: Bilingual
    why: Bilingual
    button: Bilingual
    action: Action
    paper: PaperKind | None
    urgent: bool
    status: Status
    source: str
    contact_id: str = ""
    numbers: tuple[str, ...] = ()
