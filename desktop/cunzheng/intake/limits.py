"""How much a file may ask of the computer. Every imported file is treated as hostile."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds, pictures in pixels (width times height).

    JPEG may be larger than other pictures: it is checked at an eighth of its size, so that the
    200-megapixel photos of today's phones cost little memory.
    """

    media_bytes: int = 4096 * MIB
    picture_bytes: int = 256 * MIB
    text_bytes: int = 256 * MIB
    document_bytes: int = 1024 * MIB
    decoded_s: int = 24 * 3600
    budget_s: float = 120.0  # wall clock for decoding one recording
    pixels: int = 120_000_000
    jpeg_pixels: int = 260_000_000
    entries: int = 200_000  # of one export of messages
    text_chars: int = 20_000  # of one message
    depth: int = 32  # of nested XML elements
    folder_depth: int = 40
    files: int = 100_000  # looked at in one go
    mail_bytes: int = 64 * MIB  # of one mail with what is attached
    json_bytes: int = 48 * MIB  # read whole: the values take some ten times as much memory
    members: int = 5_000  # of one archive
    directory_bytes: int = 8 * MIB  # the list of files in an archive
    member_bytes: int = 384 * MIB  # of one file in an archive: it is held in memory
    archive_bytes: int = 8192 * MIB  # what an archive may unpack to
    # Phones' messages in XML pack to a fortieth at most; what packs better is a bomb, except where
    # it is small: a screen of one colour.
    ratio: int = 120
    ratio_floor: int = 2 * MIB
    dropped_bytes: int = 512 * MIB  # of files that come without a path, all together
