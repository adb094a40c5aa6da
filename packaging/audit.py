"""Check the locked dependencies, without a network: ``dev.py audit``.

Every locked package has hashes and no address; the three locks agree; what is installed is what is
locked; the licence of each, by its metadata, is among those of audit.toml, and the ones with
duties are named in NOTICES.txt; and for each a wheel can be had on Windows, macOS and Linux, as far
as that can be told here. The lock holds hashes and no file names: a wheel that runs anywhere says
so itself; of one made for this system only, the lock must hold hashes for the others too.

No database of known weaknesses can be asked without a network; that part is said to be open every
time and is never counted as passed. Standard library only.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LOCKS = ("requirements", "requirements-dev", "requirements-build")
SYSTEMS = 3
_PINNED = re.compile(
    r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+))?"
)
_HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|\bgit\+|\s@\s|^-[ef]\b|^--(?!hash=)", re.IGNORECASE)


@dataclass(frozen=True)
class Pinned:
    """One entry of a lock."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


@dataclass
class Table:
    """audit.toml."""

    shipped: list[str]
    tools: list[str]
    named: list[str]
    spelled: dict[str, str] = field(default_factory=dict)
    by_hand: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """What the metadata of an installed package say. ``anywhere``: its wheel runs on any system."""

    version: str
    licence: str
    anywhere: bool


def normal(name: str) -> str:
    """A package's name as every index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(text: str) -> tuple[list[Pinned], list[str]]:
    """The entries, and what in the lock is neither an entry, a hash nor a remark."""
    entries: list[Pinned] = []
    strange: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        plain = line.split(" #")[0].strip().removesuffix("\\").strip()
        if not plain or plain.startswith("#"):
            continue
        pinned = _PINNED.match(plain)
        if pinned and not line[:1].isspace():
            marker = (pinned["marker"] or "").strip()
            entries.append(Pinned(normal(pinned["name"]), pinned["version"], marker, ()))
        elif _HASH.match(plain) and entries:
            last = entries[-1]
            hashes = (*last.hashes, plain)
            entries[-1] = Pinned(last.name, last.version, last.marker, hashes)
        else:
            strange.append(f"line {number}: {plain[:60]}")
    return entries, strange


def addresses(text: str) -> list[str]:
    """Lines of a lock that name a place or an option of pip."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        plain = line.strip()
        if not plain.startswith("#") and _ADDRESS.search(plain):
            found.append(f"line {number}: {plain[:60]}")
    return found


def installed(folders: Iterable[Path]) -> dict[str, Found]:
    """Every package in these site-packages; the first folder that has one counts."""
    found: dict[str, Found] = {}
    for folder in folders:
        for one in metadata.distributions(path=[str(folder)]):
            name = one.metadata["Name"]
            if name and normal(name) not in found:
                tags = re.findall(r"^Tag: (.+)$", one.read_text("WHEEL") or "", re.MULTILINE)
                anywhere = bool(tags) and all(tag.endswith("-none-any") for tag in tags)
                found[normal(name)] = Found(one.version, said_licence(one.metadata), anywhere)
    return found


def said_licence(fields: metadata.PackageMetadata) -> str:
    """The licence as the metadata have it: the expression, the field, or the classifiers."""
    expression = fields.get("License-Expression")
    if expression:
        return expression.strip()
    classes = [
        one.split(" :: ")[-1] for one in fields.get_all("Classifier") or []
        if one.startswith("License :: ") and not one.endswith("OSI Approved")
    ]  # fmt: skip
    word = ((fields.get("License") or "").strip().splitlines() or [""])[0].strip()
    # The field is often the whole text, or a nickname: a classifier is one of a known list, though
    # "BSD License" leaves open which.
    if classes and not (word and classes == ["BSD License"]):
        return " AND ".join(sorted(set(classes)))
    return word


def accepted(licence: str, table: Table, allowed: Iterable[str]) -> tuple[str, ...] | None:
    """The licences to keep to, of an expression with AND and OR; None if one is not *allowed*.

    Of alternatives the first that is allowed is taken; parentheses are not used by any package
    here and are not accepted.
    """
    known = set(allowed)
    for choice in re.split(r"\s+OR\s+", table.spelled.get(licence, licence)):
        parts = [
            table.spelled.get(one.strip(), one.strip()) for one in re.split(r"\s+AND\s+", choice)
        ]
        if all(one in known for one in parts):
            return tuple(parts)
    return None


def licence_of(one: Pinned, table: Table, there: dict[str, Found]) -> str:
    """By hand where the table says it, else by the metadata."""
    return table.by_hand.get(one.name) or (there[one.name].licence if one.name in there else "")


def check_lock(name: str, text: str) -> Iterator[str]:
    """Hashes, no address, each name once for each marker."""
    entries, strange = read_lock(text)
    if not entries:
        yield f"{name}: there is no entry in it"
    for line in strange:
        yield f"{name}: {line}: neither a package, a hash nor a remark"
    for line in addresses(text):
        yield f"{name}: {line}: an address or an option"
    seen: set[tuple[str, str]] = set()
    for one in entries:
        if not one.hashes:
            yield f"{name}: {one.name} has no hash"
        if len(set(one.hashes)) < len(one.hashes) or (one.name, one.marker) in seen:
            yield f"{name}: {one.name} stands there twice"
        seen.add((one.name, one.marker))


def check_agreement(locks: dict[str, list[Pinned]]) -> Iterator[str]:
    """What the app ships is the same in every lock: it was tested as it is frozen."""
    first, *others = locks
    for one in locks[first]:
        for other in others:
            if one not in locks[other]:
                yield f"{other}: {one.name} {one.version} is not as in {first}"


def check_package(
    one: Pinned, table: Table, there: dict[str, Found], notices: str, *, shipped: bool
) -> Iterator[str]:
    """Version, licence and wheels of one entry."""
    found = there.get(one.name)
    if found is None and not one.marker:
        yield f"{one.name} is locked and not installed"
    if found is not None and not one.marker and found.version != one.version:
        yield f"{one.name} {found.version} is installed, {one.version} is locked"
    licence = licence_of(one, table, there)
    allowed = table.shipped if shipped else [*table.shipped, *table.tools]
    kept = accepted(licence, table, allowed) if licence else None
    if kept is None:
        yield f"{one.name}: its licence is not among the accepted ones: {licence[:80] or 'none'}"
    elif shipped:
        for duty in (part for part in kept if part in table.named):
            if not told(one.name, duty, notices):
                yield f"{one.name}: NOTICES.txt does not name it with {duty}"
    here_only = found is not None and not found.anywhere and "platform" not in one.marker
    # One hash for each system, at the least; an archive of the sources would be one more.
    if here_only and len(one.hashes) < SYSTEMS:
        yield f"{one.name}: {len(one.hashes)} hashes, and a wheel for this system only"


def told(name: str, licence: str, notices: str) -> bool:
    """Is there a sentence in NOTICES.txt with the package and this licence?"""
    stem = name.split("-")[0]  # PySide6 for pyside6-addons
    # A version number has a full stop, too: a sentence ends with one before a blank.
    sentences = re.split(r"\.\s", notices.replace("\n", " ") + " ")
    return any(
        licence.lower() in one.lower() and re.search(rf"\b{re.escape(stem)}", one, re.IGNORECASE)
        for one in sentences
    )


def site_packages(venv: Path) -> list[Path]:
    """Where a virtual environment keeps its packages."""
    return [*venv.glob("lib/python*/site-packages"), *venv.glob("Lib/site-packages")]


def audit(out: list[str]) -> list[str]:
    """All checks; the complaints. *out* gets the lines that say what was looked at."""
    table = Table(**tomllib.loads((HERE / "audit.toml").read_text("utf-8")))
    notices = (HERE / "NOTICES.txt").read_text("utf-8")
    texts = {one: (HERE / f"{one}.lock").read_text("utf-8") for one in LOCKS}
    locks = {one: read_lock(text)[0] for one, text in texts.items()}
    wrong = [said for name, text in texts.items() for said in check_lock(name, text)]
    wrong += check_agreement(locks)
    shipped = {one.name for one in locks[LOCKS[0]]}
    freezing = ROOT / "build" / "venv"
    places = {
        "requirements": [*site_packages(ROOT / ".venv"), *site_packages(freezing)],
        "requirements-dev": site_packages(ROOT / ".venv"),
        "requirements-build": site_packages(freezing),
    }
    for name, entries in locks.items():
        there = installed(places[name])
        if name == "requirements-build" and not there:
            out.append(f"{name}: build/venv is not there (dev.py package makes it): not looked at")
            continue
        looked = [one for one in entries if name == LOCKS[0] or one.name not in shipped]
        for one in looked:
            mine = name == LOCKS[0]
            found = check_package(one, table, there, notices, shipped=mine)
            wrong += [f"{name}: {said}" for said in found]
        own = sum(1 for one in looked if one.name in there and there[one.name].anywhere)
        built = sum(1 for one in looked if one.name in there and not there[one.name].anywhere)
        away = sorted({one.name for one in looked if one.name not in there})
        out.append(
            f"{name}: {len(entries)} packages, {sum(len(one.hashes) for one in entries)} hashes;"
            f" looked into {len(looked)}: {own} run on any system, {built} are"
            " built for each, with hashes for others in the lock"
            + (f"; for other systems only, licence by hand: {', '.join(away)}" if away else "")
        )
    out.append(
        "not checked: known weaknesses (no database can be asked without a network; where there is"
        " one, run pip-audit on the locks), and that the hashes are those of wheels for Windows"
        " and macOS (the lock holds no file names; pip would refuse there)"
    )
    return wrong


def main() -> int:
    said: list[str] = []
    wrong = audit(said)
    for line in said:
        print(f"[audit] {line}")
    for line in wrong:
        print(f"[audit] wrong: {line}", file=sys.stderr)
    print(f"[audit] {len(wrong)} wrong" if wrong else "[audit] nothing wrong in what was checked")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
