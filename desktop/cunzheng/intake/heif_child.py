"""Decodes one HEIC picture from a pipe to a pipe, and ends. See :mod:`cunzheng.intake.heif`."""

from __future__ import annotations

import sys
from typing import Any

from cunzheng.core.errors import SourceTooLarge
from cunzheng.intake import apart, heif
from cunzheng.intake.ocr_frames import BadFrame, read_frame, write_frame


def main() -> int:
    """One frame in, one frame out. Returns the exit code."""
    source, out = apart.pipes()
    apart.fence()
    try:
        head, data = read_frame(source)
        answer: dict[str, Any]
        body = b""
        try:
            picture, exif = heif.decode_here(data, int(head.get("most", 0)))
            answer = {"width": picture.width, "height": picture.height}
            body = picture.tobytes() + exif[: 1024 * 1024]
        except SourceTooLarge:
            answer = {"error": "too_large"}
        except (Exception, MemoryError):  # noqa: BLE001 - the library raises anything
            answer = {"error": "damaged"}
        write_frame(out, answer, body)
    except (BadFrame, OSError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
