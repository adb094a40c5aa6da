"""What is known of the offices that papers go to (resources/letters/offices.toml)."""

from __future__ import annotations

from functools import cache

from cunzheng.core.errors import LetterTemplateBroken
from cunzheng.core.kinds import PaperKind, Status
from cunzheng.core.offices import OfficeChannel, OfficeFacts
from cunzheng.core.values import Bilingual
from cunzheng.papers.wording import data

_FILE = "offices.toml"


@cache
def offices() -> tuple[OfficeFacts, ...]:
    """All entries. Raises LetterTemplateBroken; so does an address that nobody verified."""
    try:
        found = tuple(
            OfficeFacts(
                tuple(PaperKind(kind) for kind in one["kinds"]),
                str(one["address"]),
                Status(one["status"]),
                Bilingual(str(one["note"]), str(one["note_en"])),
                str(one["source"]),
                one["date"],
                tuple(
                    OfficeChannel(
                        str(each["value"]),
                        Bilingual(str(each["about"]), str(each["about_en"])),
                        Status(each["status"]),
                    )
                    for each in one.get("channel", ())
                ),
            )
            for one in data(_FILE)["office"]
        )
    except (KeyError, ValueError, TypeError):
        raise LetterTemplateBroken(_FILE) from None
    if any(one.address and one.status is not Status.VERIFIED for one in found):
        raise LetterTemplateBroken(_FILE)
    return found


def facts_of(kind: PaperKind) -> OfficeFacts | None:
    """What is known of whom a paper of this kind goes to; None where nothing is."""
    return next((one for one in offices() if kind in one.kinds), None)
