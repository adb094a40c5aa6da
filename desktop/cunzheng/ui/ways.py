"""How a case that exists is opened."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """What the user chose."""

    HERE = "here"
    READ = "read"
    COPY = "copy"
