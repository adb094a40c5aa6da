"""What a telephone number is, as far as the number itself tells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NumberKind(StrEnum):
    """Told from the number alone; says nothing about who uses it."""

    MOBILE = "mobile"
    VIRTUAL = "virtual"  # a mobile number of an operator without a network of its own
    LANDLINE = "landline"
    SMS_PORT = "sms_port"  # 106…: sends, cannot be called
    SERVICE = "service"  # 95xxx, 96xxx, 10086, 12378 and other short ones
    HOTLINE = "hotline"  # 400, 800
    INTERNET = "internet"  # 950xx…: internet telephony
    FOREIGN = "foreign"
    NOT_ALLOTTED = "not_allotted"  # looks like a number, but nobody was given such
    NAME = "name"  # no number: a messenger name, an address


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number in its one normal form; ``extension`` is what was dialled after it."""

    number: str
    kind: NumberKind
    extension: str = ""
    place: str = ""  # where a landline belongs, in Chinese, where it is known
