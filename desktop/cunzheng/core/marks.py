"""Marks on a copy of a picture, where the copy comes from, and a place that a camera wrote."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """COVER and MOSAIC destroy what is under them; BOX and ARROW only point at it."""

    MOSAIC = "mosaic"
    COVER = "cover"
    BOX = "box"
    ARROW = "arrow"

    @property
    def hides(self) -> bool:
        """Is what lies under it gone?"""
        return self in {MarkKind.MOSAIC, MarkKind.COVER}


@dataclass(frozen=True, slots=True)
class Mark:
    """From one corner to the other, or from an arrow's tail to its point; pixels, upright."""

    kind: MarkKind
    x1: int
    y1: int
    x2: int
    y2: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """(left, top, right, bottom)."""
        return (
            min(self.x1, self.x2),
            min(self.y1, self.y2),
            max(self.x1, self.x2),
            max(self.y1, self.y2),
        )


@dataclass(frozen=True, slots=True)
class DerivedFrom:
    """Why an exhibit is there that no phone made: the copy of another one, and what was done.

    Kept as a record of kind "derived_from" under the id of the copy.
    """

    parent_id: str
    parent_sha256: str
    marks: tuple[Mark, ...] = ()
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a camera says it was, in millionths of a degree, north and east positive (WGS 84)."""

    latitude: int
    longitude: int
