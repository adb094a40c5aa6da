"""Pictures that never were files: pasted, cut out of the screen, or made from another exhibit."""

from __future__ import annotations

import io

from cunzheng.core.errors import SourceTooLarge
from cunzheng.core.marks import Place
from cunzheng.core.moments import Moment
from cunzheng.core.values import Described, EvidenceKind
from cunzheng.intake import images
from cunzheng.intake.limits import Limits
from cunzheng.intake.sniff import HEAD_BYTES, KINDS, TAIL_BYTES, sniff


def describe_picture(data: bytes, taken: Moment | None = None) -> Described:
    """What the bytes of a picture say. *taken* only where the app itself saw the moment.

    The time of pasting says nothing about the picture: without *taken* and EXIF there is none.
    Raises SourceTooLarge, SourceDamaged, SourceEmpty, UnknownFormat (also for what is no picture).
    """
    limits = Limits()
    if len(data) > limits.picture_bytes:
        raise SourceTooLarge
    media_type = sniff(data[:HEAD_BYTES], data[-TAIL_BYTES:])
    if KINDS.get(media_type) is not EvidenceKind.PHOTO:
        from cunzheng.core.errors import UnknownFormat

        raise UnknownFormat
    facts = images.examine_picture(io.BytesIO(data), media_type, limits)
    times = tuple(one for one in (taken, facts.taken) if one is not None)
    return Described(
        kind=images.picture_kind(facts, named_screenshot=taken is not None, named_photo=False),
        media_type=media_type,
        times=times,
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        device=facts.device,
        warnings=facts.warnings if times else (*facts.warnings, "no_time"),
    )


def place_in(data: bytes, media_type: str) -> Place | None:
    """Where the camera says it was; None where it says nothing that can be."""
    return images.place_of(io.BytesIO(data), media_type)
