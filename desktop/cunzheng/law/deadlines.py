"""The periods that count from a paper (resources/deadlines), read strictly."""

from __future__ import annotations

from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.tracking import Deadline, RunsFrom, Whose
from cunzheng.core.values import PaperKind, Status
from cunzheng.law.reading import Table, read


def load(folder: Path | None = None) -> tuple[Deadline, ...]:
    """All periods, by file name and in the order of each file. Raises LawDataBroken."""
    found: list[Deadline] = []
    keys: set[str] = set()
    for path in sorted((folder or asset("resources/deadlines")).glob("*.toml")):
        table = read(path)
        for one in table.tables("deadline"):
            made = _deadline(one)
            if made.key in keys or not 0 < made.days <= 366:
                raise one.broken("key" if made.key in keys else "days")
            keys.add(made.key)
            found.append(made)
        table.done()
    return tuple(found)


def _deadline(table: Table) -> Deadline:
    made = Deadline(
        table.text("key"),
        tuple(sorted(table.some_of("kinds", PaperKind, needed=True))),
        table.one_of("runs_from", RunsFrom),
        table.number("days"),
        table.flag("working"),
        table.one_of("whose", Whose),
        table.flag("final"),
        table.flag("nfra_only"),
        table.bilingual("title"),
        table.bilingual("about"),
        table.text("source"),
        table.date("date"),
        table.one_of("status", Status),
    )
    table.done()
    return made
