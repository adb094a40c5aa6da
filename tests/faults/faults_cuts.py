"""A power cut, simulated: from a log of every write (shim.c) to the states a disk could hold.

The model: what a file was told to flush is there. Of the writes after its last flush any may be
there, missing or torn (512-byte sectors), in any order; a change of size too. Names (creation,
rename, removal) are kept in order, but those after the last flush of the folder may be missing.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<BIqI")


@dataclass(frozen=True, slots=True)
class Event:
    """One record of shim.c."""

    op: str
    id: int
    offset: int
    data: bytes


def events(log: Path) -> Iterator[Event]:
    data = log.read_bytes()
    at = 0
    while at < len(data):
        op, number, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        yield Event(chr(op), number, offset, data[at : at + length])
        at += length


@dataclass
class Disk:
    """``files``: bytes by number, flushed; ``pending``: later writes; ``names``: likewise."""

    files: dict[int, bytearray] = field(default_factory=dict)
    pending: dict[int, list[Event]] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    moves: list[Event] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # what the marker file holds


def _name(names: dict[str, int], event: Event) -> None:
    text = event.data.decode("utf-8", "surrogateescape")
    if event.op == "o":
        names[text] = event.id
    elif event.op == "u":
        names.pop(text, None)
    else:
        old, new = text.split("\0")
        names[new] = names.pop(old)


def _apply(file: bytearray, event: Event, part: slice | None = None) -> None:
    if event.op == "t":
        del file[event.offset :]
        file.extend(bytes(event.offset - len(file)))
        return
    part = part or slice(0, len(event.data))
    start, data = event.offset + part.start, event.data[part]
    file.extend(bytes(max(0, start + len(data) - len(file))))
    file[start : start + len(data)] = data


class Replay:
    """Walks through the log once; ``states`` are asked for at growing cut points."""

    def __init__(self, log: list[Event], marker: str) -> None:
        self.log, self.at, self.disk, self._marker = log, 0, Disk(), marker
        self._marker_ids: set[int] = set()

    def advance(self, to: int) -> None:
        disk = self.disk
        for event in self.log[self.at : to]:
            if event.op == "o":
                if event.data.decode("utf-8", "surrogateescape") == self._marker:
                    self._marker_ids.add(event.id)
                elif event.offset:
                    disk.moves.append(event)
                    disk.files.setdefault(event.id, bytearray())
            elif event.id in self._marker_ids:
                if event.op == "w":
                    disk.said += event.data.decode().splitlines()
            elif event.op in "wt":
                disk.pending.setdefault(event.id, []).append(event)
            elif event.op == "s":
                for one in disk.pending.pop(event.id, ()):
                    _apply(disk.files.setdefault(event.id, bytearray()), one)
            elif event.op == "d":
                for one in disk.moves:
                    _name(disk.names, one)
                disk.moves.clear()
            elif event.op in "ur":
                disk.moves.append(event)
        self.at = to

    def state(self, chance: random.Random) -> dict[str, bytes]:
        """One of the states that the disk may hold if the power goes now: bytes by path."""
        disk = self.disk
        names = dict(disk.names)
        for one in disk.moves[: chance.randint(0, len(disk.moves))]:
            _name(names, one)
        return {name: self._content(number, chance) for name, number in names.items()}

    def _content(self, number: int, chance: random.Random) -> bytes:
        file = bytearray(self.disk.files.get(number, b""))
        mood = chance.choice(("all", "none", "some", "torn", "torn"))
        for event in self.disk.pending.get(number, ()):
            if mood == "all" or (mood != "none" and chance.random() < 0.4):
                _apply(file, event)
            elif mood == "torn" and event.op == "w":
                for start in range(0, len(event.data), SECTOR):
                    if chance.random() < 0.5:
                        _apply(file, event, slice(start, start + SECTOR))
            elif mood == "some" and event.op == "w" and chance.random() < 0.3:
                end = event.offset + len(event.data)  # the size came through, the bytes did not
                file.extend(bytes(max(0, end - len(file))))
        return bytes(file)
