"""Where phones keep recordings of calls: shipped data, told to the user with how it is known."""

from __future__ import annotations

from dataclasses import dataclass

from cunzheng.core.values import Bilingual, Status


@dataclass(frozen=True, slots=True)
class Phone:
    """One make of phone; ``folders`` are below its internal storage, none for an iPhone."""

    id: str
    name: Bilingual
    folders: tuple[str, ...]
    note: Bilingual
    status: Status


@dataclass(frozen=True, slots=True)
class PhoneGuide:
    """How recordings get from a phone to the computer."""

    phones: tuple[Phone, ...]
    steps: tuple[Bilingual, ...]
    keep: Bilingual
