"""Who wrote and called in exports: which of them belong to collectors is the user's to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cunzheng.core.numbers import NumberKind, ReadNumber
from cunzheng.core.texts import translate
from cunzheng.ui import formats

_SENDERS = frozenset(
    {NumberKind.SMS_PORT, NumberKind.SERVICE, NumberKind.HOTLINE, NumberKind.INTERNET}
)


@dataclass(frozen=True, slots=True)
class Party:
    """A number, address or name in an export; ``key`` is how its entries are found."""

    key: str
    count: int
    kind: NumberKind
    name: str = ""
    place: str = ""

    @property
    def text(self) -> str:
        """For a tick box: 1069 0000 0045 5 (3)."""
        return f"{formats.number(self.key) or formats.EM_DASH} ({self.count})"

    @property
    def about(self) -> str:
        """What the number is, and what the export calls it."""
        return formats.joined(self.name, kind_of(self.kind), self.place)

    @property
    def sends(self) -> bool:
        """A number that firms send from; private persons have none such."""
        return self.kind in _SENDERS


def parties(
    counts: Mapping[str, int],
    names: Mapping[str, str],
    kinds: Mapping[str, ReadNumber] | None = None,
) -> tuple[Party, ...]:
    """In the order of *counts*, most entries first; *kinds* may come later."""
    found: list[Party] = []
    for key, count in counts.items():
        told = (kinds or {}).get(key) or ReadNumber(key, NumberKind.NAME)
        found.append(Party(key, count, told.kind, names.get(key, ""), told.place))
    return tuple(found)


def matching(found: Sequence[Party], needle: str) -> tuple[Party, ...]:
    """Those whose number or name holds the words typed."""
    plain = "".join(needle.lower().split())
    return tuple(
        one
        for one in found
        if plain in one.key.lower() or plain in one.name.lower().replace(" ", "")
    )


def kind_of(kind: NumberKind) -> str:
    """What kind of number it is, as far as the number tells."""
    return {
        NumberKind.MOBILE: translate("Numbers", "mobile number"),
        NumberKind.VIRTUAL: translate("Numbers", "mobile number of a virtual operator"),
        NumberKind.LANDLINE: translate("Numbers", "landline"),
        NumberKind.SMS_PORT: translate("Numbers", "SMS port (106), cannot be called"),
        NumberKind.SERVICE: translate("Numbers", "service number"),
        NumberKind.HOTLINE: translate("Numbers", "400 or 800 line"),
        NumberKind.INTERNET: translate("Numbers", "internet telephony (950)"),
        NumberKind.FOREIGN: translate("Numbers", "number from abroad"),
        NumberKind.NOT_ALLOTTED: translate("Numbers", "not an issued number"),
        NumberKind.NAME: "",
    }[kind]
