"""What the fault suite does to a case, and what must be true of it afterwards.

Each work says after each success what is now confirmed, through ``say``; whatever was said before
a kill or a power cut must be in the case after it.
"""

from __future__ import annotations

import contextlib
import functools
import io
import os
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from cunzheng.casefile import contacts, engine, evidence, key, verifying
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.values import Contact, Described, EvidenceKind

PASSWORD = "一句只有我知道的话"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")
LONG = os.environ.get("CUNZHENG_FAULTS") == "long"
Say = Callable[[str], None]


def make(path: Path) -> None:
    """A small case: two contacts, one exhibit."""
    with contextlib.closing(Store.create(path, PASSWORD)) as store:
        contacts.add(store, [Contact("", said="一"), Contact("", said="二")])
        evidence.add_stream(store, io.BytesIO(os.urandom(700_000)), THING, name="first")


def import_(path: Path, say: Say, *, rounds: int = 3, size: int = 2_000_000) -> None:
    with contextlib.closing(Store.open(path, PASSWORD)) as store:
        for number in range(rounds):
            data = io.BytesIO(os.urandom(size + number))
            added, _new = evidence.add_stream(store, data, THING, name=f"{number}")
            say(f"exhibit {added.id} {added.sha256}")


def edit(path: Path, say: Say, *, rounds: int = 40) -> None:
    with contextlib.closing(Store.open(path, PASSWORD)) as store:
        one = contacts.all_contacts(store)[0]
        for number in range(rounds):
            one = contacts.revise(store, replace(one, said=f"第{number}次"))
            say(f"contact {one.id} {one.version}")


def copy(path: Path, say: Say) -> None:
    target = path.with_name("copy.czx")
    with contextlib.closing(Store.open(path, PASSWORD)) as store:
        store.copy_to(target)
    say(f"case {target.name}")


def create(path: Path, say: Say) -> None:
    """Creation runs the migrations from nothing."""
    target = path.with_name("new.czx")
    Store.create(target, PASSWORD).close()
    say(f"case {target.name}")


WORKS: dict[str, Callable[[Path, Say], None]] = {
    "import": import_,
    "edit": edit,
    "copy": copy,
    "create": create,
}


@functools.cache
def _key(salt: bytes) -> key.RawKey:
    """Derived once for each salt, which is read from the file: most of an opening is this."""
    return key.derive(PASSWORD, salt)


def missing(store: Store, folder: Path, said: Iterable[str]) -> list[str]:
    """What was confirmed and is not there."""
    exhibits = {one.id: one.sha256 for one in evidence.all_evidence(store)}
    lost = []
    for line in said:
        kind, item, *rest = line.split(" ")
        if kind == "case":
            found = (folder / item).exists()
        elif kind == "exhibit":
            found = exhibits.get(item) == rest[0]
        else:
            found = len(contacts.history(store, item)) >= int(rest[0])
        if not found:
            lost.append(line)
    return lost


def judge(folder: Path, name: str, said: Iterable[str]) -> tuple[list[str], list[str]]:
    """Open every case in *folder* again: (what is corrupt, what was confirmed and is lost).

    Opening must also remove what the fault left beside the case.
    """
    bad: list[str] = []
    lost: list[str] = []
    for case in sorted(folder.glob("*.czx")):
        try:
            store = Store.open_raw(case, _key(engine.read_salt(case)))
        except errors.CunzhengError as error:
            bad.append(f"{case.name}: {type(error).__name__}")
            continue
        try:
            report = verifying.verify(store)
            if not report.whole:
                bad.append(f"{case.name}: does not verify")
            if case.name == name:
                lost += missing(store, folder, said)
        except errors.CunzhengError as error:
            bad.append(f"{case.name}: {type(error).__name__} while verifying")
        finally:
            store.close()
    return bad, lost


def left_beside(folder: Path, allowed: Iterable[str]) -> list[str]:
    return sorted({one.name for one in folder.iterdir()} - set(allowed))


def shuffled(seed: int) -> random.Random:
    """Reproducible chance; the seed is printed by the tests."""
    return random.Random(seed)
