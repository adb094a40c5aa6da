"""A copy of a picture with parts made unreadable, or with boxes and arrows. Never the original.

What is hidden is gone: the pixels under a mosaic are replaced by blocks whose shades are drawn at
random around one mean colour of the whole area. Nothing of the blocks depends on where in the area
something stood, so that no program can guess the text back, as it can from a true pixelation. The
copy is encoded from bare pixels: no EXIF, no place, no thumbnail, no remarks.
"""

from __future__ import annotations

import io
import math
import random
import secrets
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageOps, ImageStat

from cunzheng.core.errors import CunzhengError, SourceTooLarge
from cunzheng.core.errors_ocr import NothingMarked, PictureNotReadable
from cunzheng.core.marks import Mark, MarkKind
from cunzheng.intake.images import open_picture
from cunzheng.intake.limits import Limits

MOST_PIXELS: Final = 80_000_000
_RED: Final = (214, 40, 40)
_WHITE: Final = (255, 255, 255)
_COVER: Final = (32, 33, 36)
_BLOCKS: Final = 12  # along the longer side of a mosaic
_SHADES: Final = 44
_MIDDLE: Final = (70, 190)  # the mean of white paper would leave no block to be seen
_QUALITY: Final = 92


def upright(data: bytes, media_type: str, limits: Limits | None = None) -> Image.Image:
    """The picture in RGB, turned as its EXIF says, without anything else of the file.

    Raises PictureNotReadable, SourceTooLarge.
    """
    try:
        with open_picture(io.BytesIO(data), media_type, limits) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise SourceTooLarge
            opened.load()
            turned = ImageOps.exif_transpose(opened)
            bare = Image.new("RGB", turned.size, _WHITE)
            if turned.mode in {"RGBA", "LA", "PA"} or "transparency" in turned.info:
                layered = turned.convert("RGBA")
                bare.paste(layered, mask=layered.getchannel("A"))
            else:
                bare.paste(turned.convert("RGB"))
            return bare
    except SourceTooLarge:
        raise
    except CunzhengError:
        raise PictureNotReadable from None
    except Exception:  # noqa: BLE001 - Pillow's plug-ins raise anything on broken bytes
        raise PictureNotReadable from None


def annotated(
    data: bytes, media_type: str, marks: Sequence[Mark], seed: int | None = None
) -> tuple[bytes, str]:
    """A marked copy of the picture in *data*: (bytes, media type).

    PNG for what was PNG, GIF or BMP, JPEG otherwise. *seed* fixes the shades of a mosaic, for
    tests. Raises NothingMarked, PictureNotReadable, SourceTooLarge.
    """
    picture = upright(data, media_type)
    inside = [one for one in marks if _clipped(one, picture.size) is not None]
    if not inside:
        raise NothingMarked
    draw_marks(picture, inside, seed)
    out = io.BytesIO()
    if media_type in {"image/png", "image/gif", "image/bmp"}:
        picture.save(out, "PNG")
        return out.getvalue(), "image/png"
    # Without halving the colour: red marks on text stay sharp.
    picture.save(out, "JPEG", quality=_QUALITY, subsampling=0)
    return out.getvalue(), "image/jpeg"


def draw_marks(picture: Image.Image, marks: Sequence[Mark], seed: int | None = None) -> None:
    """Put the marks into the picture's pixels: first what hides, then what points."""
    dice = random.Random(secrets.randbits(64) if seed is None else seed)  # noqa: S311 - shades
    for mark in sorted(marks, key=lambda one: not one.kind.hides):
        box = _clipped(mark, picture.size)
        if box is None:
            continue
        if mark.kind is MarkKind.COVER:
            picture.paste(_COVER, box)
        elif mark.kind is MarkKind.MOSAIC:
            _mosaic(picture, box, dice)
        else:
            _pointer(picture, mark)


def _clipped(mark: Mark, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The mark's area inside the picture; None for one that has none. An arrow may be flat."""
    left, top, right, bottom = mark.box
    if mark.kind is MarkKind.ARROW:
        far = max(right - left, bottom - top) >= 3
        seen = right >= 0 and bottom >= 0 and left < size[0] and top < size[1]
        return mark.box if far and seen else None
    box = max(0, left), max(0, top), min(size[0], right), min(size[1], bottom)
    return box if box[2] - box[0] >= 2 and box[3] - box[1] >= 2 else None


def _mosaic(picture: Image.Image, box: tuple[int, int, int, int], dice: random.Random) -> None:
    mean = [max(_MIDDLE[0], min(_MIDDLE[1], one)) for one in ImageStat.Stat(picture.crop(box)).mean]
    wide, tall = box[2] - box[0], box[3] - box[1]
    block = max(4, math.ceil(max(wide, tall) / _BLOCKS), min(wide, tall) // 3)
    tiles = Image.new("RGB", (math.ceil(wide / block), math.ceil(tall / block)))
    draw = tiles.putpixel
    for down in range(tiles.height):
        for across in range(tiles.width):
            shade = dice.randint(-_SHADES, _SHADES)
            draw((across, down), tuple(max(0, min(255, round(one) + shade)) for one in mean))
    large = tiles.resize((tiles.width * block, tiles.height * block), Image.Resampling.NEAREST)
    picture.paste(large.crop((0, 0, wide, tall)), box)


def _pointer(picture: Image.Image, mark: Mark) -> None:
    """A box or an arrow in red with a white edge, so that it shows on every ground."""
    draw = ImageDraw.Draw(picture)
    thick = max(3, min(picture.size) // 180)
    for ink, width in ((_WHITE, thick * 2), (_RED, thick)):
        if mark.kind is MarkKind.BOX:
            grow = (width - thick) // 2
            left, top, right, bottom = mark.box
            draw.rectangle((left - grow, top - grow, right + grow, bottom + grow), None, ink, width)
        else:
            _arrow(draw, mark, ink, width, thick)


def _arrow(
    draw: ImageDraw.ImageDraw, mark: Mark, ink: tuple[int, int, int], width: int, thick: int
) -> None:
    angle = math.atan2(mark.y2 - mark.y1, mark.x2 - mark.x1)
    length = math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1)
    head = min(length * 0.6, thick * 5.0)
    edge = (width - thick) / 2
    tip = (mark.x2 + math.cos(angle) * edge, mark.y2 + math.sin(angle) * edge)
    neck = (mark.x2 - math.cos(angle) * head * 0.8, mark.y2 - math.sin(angle) * head * 0.8)
    draw.line((mark.x1, mark.y1, *neck), ink, width)
    wings = [
        (
            mark.x2 - math.cos(angle + turn) * (head + edge * 2),
            mark.y2 - math.sin(angle + turn) * (head + edge * 2),
        )
        for turn in (-0.5, 0.5)
    ]
    draw.polygon([tip, *wings], ink)
