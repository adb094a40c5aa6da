"""What stands on an envelope."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EnvelopeSize(StrEnum):
    """DL 220 × 110 mm (5号), C5 229 × 162 mm (7号), or labels on an A4 sheet to be cut out."""

    DL = "dl"
    C5 = "c5"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class Address:
    """Anything may be empty; an empty name or address prints as a line to write on."""

    name: str = ""
    address: str = ""
    postcode: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """From whom to whom."""

    to: Address
    sender: Address
    size: EnvelopeSize = EnvelopeSize.DL
