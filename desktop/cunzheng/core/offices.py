"""Offices that papers go to: what the shipped data knows of them, and what the user typed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import PaperKind, Status
from cunzheng.core.values import Bilingual

OFFICE = "office"
"""The kind of record under which an :class:`Office` is kept."""


@dataclass(frozen=True, slots=True)
class Office:
    """The address of an office as the user typed it once."""

    name: str
    address: str = ""
    postcode: str = ""
    phone: str = ""
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class OfficeChannel:
    """A way to reach an office that is no postal address: a hotline, a web form."""

    value: str
    about: Bilingual
    status: Status


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What is known of the offices that some kinds of papers go to.

    ``address`` is empty wherever none could be verified; ``note`` says where to find it.
    """

    kinds: tuple[PaperKind, ...]
    address: str
    status: Status
    note: Bilingual
    source: str
    date: dt.date
    channels: tuple[OfficeChannel, ...] = ()
