"""Pictures: are they whole, how large, when and with what were they taken.

Verified by decoding, with a limit on pixels before any memory is spent. The format is named from
the sniffed type, so that no other plug-in of Pillow is ever tried on a hostile file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import ExifTags, Image

from cunzheng.core.errors import CunzhengError, InvalidValue, SourceDamaged, SourceTooLarge
from cunzheng.core.marks import Place
from cunzheng.core.moments import Moment, TimeSource, parse_moment
from cunzheng.core.values import EvidenceKind
from cunzheng.intake import heif
from cunzheng.intake.limits import Limits

_FORMATS: Final = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WEBP",
    "image/gif": "GIF",
    "image/bmp": "BMP",
}
_EXIF_TIME: Final = re.compile(
    r"(\d{4})[:/-](\d{2})[:/-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?"
)
_OFFSET: Final = re.compile(r"[+-]\d{2}:\d{2}|Z")
# Phones are between 1.7 and 2.4 times as high as wide; long screenshots are higher still.
_PHONE_SHAPE: Final = 1.7
_PHONE_WIDTHS: Final = range(540, 1601)


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What the bytes of a picture say. ``taken`` is None where no camera wrote a time.

    ``codec`` is Pillow's name of the format; ``camera`` is True where a camera left its make,
    model or time.
    """

    width: int | None
    height: int | None
    codec: str
    taken: Moment | None
    device: str
    camera: bool
    warnings: tuple[str, ...] = ()


_UNDECODED: Final = PictureFacts(
    None, None, "heif", None, "", camera=True, warnings=("not_decoded",)
)


def examine_picture(
    source: BinaryIO, media_type: str, limits: Limits | None = None
) -> PictureFacts:
    """Decode *source* and tell what it is.

    Raises :class:`SourceDamaged` for what does not decode, :class:`SourceTooLarge` beyond the
    pixel limit. HEIC is accepted undecoded, with the warning "not_decoded", where its library is
    not installed, or does not know the coding inside a file that is whole.
    """
    limits = limits or Limits()
    if media_type == heif.MEDIA_TYPE and not heif.available(_head(source)):
        return _UNDECODED
    try:
        with open_picture(source, media_type, limits) as picture:
            width, height = picture.size
            codec = _FORMATS.get(media_type, "HEIF").lower()
            # An eighth of the size still reads every byte of a JPEG, in a 64th of the memory.
            if codec == "jpeg":
                picture.draft("RGB", (max(1, width // 8), max(1, height // 8)))
            picture.load()
            # Not before: reading the EXIF of a PNG decodes it, in silence where it is broken, and
            # nothing is left for load() to find.
            exif = _Exif.of(picture)
    except CunzhengError as error:
        if (
            isinstance(error, SourceDamaged)
            and media_type == heif.MEDIA_TYPE
            and heif.whole(source)
        ):
            return _UNDECODED
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise SourceTooLarge from None
    except Exception:  # noqa: BLE001 - Pillow's plug-ins raise anything on broken bytes
        raise SourceDamaged from None
    return PictureFacts(width, height, codec, exif.taken, exif.device, exif.camera, exif.warnings)


def open_picture(source: BinaryIO, media_type: str, limits: Limits | None = None) -> Image.Image:
    """Open a picture by its sniffed type, its size checked and its pixels not yet decoded.

    HEIC is decoded at once (its size is checked before) and upright already. Raises SourceTooLarge
    beyond the pixel limit, SourceDamaged for a type that is no picture, anything for broken bytes.
    """
    limits = limits or Limits()
    # Pillow's own bomb check would refuse the 200-megapixel photos of current phones; ours stands
    # in front of every decoding, and Pillow's stays behind it at twice this number.
    Image.MAX_IMAGE_PIXELS = max(limits.jpeg_pixels, limits.pixels)
    if media_type == heif.MEDIA_TYPE:
        return heif.open_heif(source, limits.pixels)
    name = _FORMATS.get(media_type)
    if name is None:
        raise SourceDamaged
    source.seek(0)
    picture = Image.open(source, formats=[name])
    most = limits.jpeg_pixels if name == "JPEG" else limits.pixels
    if picture.width * picture.height > most:
        picture.close()
        raise SourceTooLarge
    return picture


def _head(source: BinaryIO) -> bytes:
    source.seek(0)
    return source.read(16)


def picture_kind(facts: PictureFacts, *, named_screenshot: bool, named_photo: bool) -> EvidenceKind:
    """SCREENSHOT or PHOTO: by the name, else by the shape of a phone and the lack of a camera."""
    if named_screenshot:
        return EvidenceKind.SCREENSHOT
    if facts.camera or named_photo or facts.width is None or facts.height is None:
        return EvidenceKind.PHOTO
    phone = facts.height >= facts.width * _PHONE_SHAPE and facts.width in _PHONE_WIDTHS
    return EvidenceKind.SCREENSHOT if phone or facts.codec == "png" else EvidenceKind.PHOTO


@dataclass(frozen=True, slots=True)
class _Exif:
    taken: Moment | None
    device: str
    camera: bool
    warnings: tuple[str, ...]

    @classmethod
    def of(cls, picture: Image.Image) -> _Exif:
        """Read the few fields that matter; broken EXIF makes no broken picture."""
        try:
            exif = picture.getexif()
            shot = dict(exif.get_ifd(ExifTags.IFD.Exif))
            place = dict(exif.get_ifd(ExifTags.IFD.GPSInfo))
            make = _plain(exif.get(ExifTags.Base.Make))
            model = _plain(exif.get(ExifTags.Base.Model))
        except Exception:  # noqa: BLE001 - as above
            return cls(None, "", camera=False, warnings=("exif_unreadable",))
        warnings: list[str] = []
        taken: Moment | None = None
        written = shot.get(ExifTags.Base.DateTimeOriginal)
        if written is not None:
            zone = _plain(shot.get(ExifTags.Base.OffsetTimeOriginal))
            taken = _exif_moment(_plain(written), zone)
            if taken is None:
                warnings.append("impossible_exif_time")
            elif not _OFFSET.fullmatch(zone):
                warnings.append("exif_without_zone")
        if place:
            warnings.append("has_place")
        device = model if model.startswith(make) else f"{make} {model}".strip()
        camera = bool(make or model or ExifTags.Base.FNumber in shot or taken)
        return cls(taken, device[:80], camera, tuple(warnings))


def _plain(value: object) -> str:
    """EXIF text without the zeros and control characters that end up in it."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    text = value if isinstance(value, str) else ""
    return "".join(ch for ch in text if ch.isprintable()).strip()


def _exif_moment(text: str, zone: str) -> Moment | None:
    """Without an offset the camera's clock is taken for Asia/Shanghai, as the user's claim is."""
    match = _EXIF_TIME.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = match.groups()
    suffix = zone if _OFFSET.fullmatch(zone) else ""
    try:
        moment = parse_moment(
            f"{year}-{month}-{day}T{hour}:{minute}:{second}{suffix}", TimeSource.EXIF
        )
    except InvalidValue:
        return None
    return moment if 2000 <= moment.instant.year < 2100 else None


def place_of(
    source: BinaryIO, media_type: str, limits: Limits | None = None
) -> Place | None:  # fmt: skip
    """The place in a picture's EXIF. None where there is none, or none on this earth."""
    try:
        with open_picture(source, media_type, limits) as picture:
            found = dict(picture.getexif().get_ifd(ExifTags.IFD.GPSInfo))
        latitude = _degrees(found, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef, "S")
        longitude = _degrees(found, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef, "W")
    except Exception:  # noqa: BLE001 - as above
        return None
    if abs(latitude) > 90_000_000 or abs(longitude) > 180_000_000 or not (latitude or longitude):
        return None  # 0, 0 is what cameras write that do not know
    return Place(latitude, longitude)


def _degrees(found: dict[int, object], value: int, side: int, negative: str) -> int:
    """Degrees, minutes and seconds in millionths of a degree. Raises anything for what is none."""
    degrees, minutes, seconds = (float(one) for one in found[value])  # type: ignore[attr-defined]
    amount = round((degrees + minutes / 60 + seconds / 3600) * 1_000_000)
    return -amount if _plain(found.get(side)).upper() == negative else amount
