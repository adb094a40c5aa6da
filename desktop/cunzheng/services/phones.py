"""The guide to where recordings lie on a phone."""

from __future__ import annotations

import tomllib
from typing import Any

from cunzheng.assets import asset
from cunzheng.core.phones import Phone, PhoneGuide
from cunzheng.core.values import Bilingual, Status


def guide() -> PhoneGuide:
    """Read the shipped guide."""
    with asset("resources/intake/phones.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    return PhoneGuide(
        tuple(
            Phone(
                one["id"],
                Bilingual(one["zh"], one["en"]),
                tuple(one["folders"]),
                Bilingual(one["note_zh"], one["note_en"]),
                Status(one["status"]),
            )
            for one in data["phone"]
        ),
        tuple(Bilingual(one["zh"], one["en"]) for one in data["step"]),
        Bilingual(data["keep"]["zh"], data["keep"]["en"]),
    )
