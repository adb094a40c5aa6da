"""The shipped tables that looking into files needs, read once for many files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cunzheng.intake.callnames import FileNames
from cunzheng.intake.chats import ChatForms
from cunzheng.intake.columns import ColumnNames
from cunzheng.intake.limits import Limits
from cunzheng.intake.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Tools:
    """``chosen`` are the columns that the user named himself, by the signature of a heading."""

    names: FileNames
    numbers: Numbers
    columns: ColumnNames
    chats: ChatForms
    limits: Limits = field(default_factory=Limits)
    chosen: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @classmethod
    def load(
        cls, chosen: Mapping[str, Mapping[str, int]] | None = None, limits: Limits | None = None
    ) -> Tools:
        """Read the shipped tables (some ten milliseconds)."""
        names = FileNames.load()
        return cls(
            names,
            names.numbers,
            ColumnNames.load(),
            ChatForms.load(),
            limits or Limits(),
            dict(chosen or {}),
        )
