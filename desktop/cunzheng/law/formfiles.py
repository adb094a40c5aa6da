"""The forms (resources/forms) and the words beside the recorder (resources/recording)."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.statements import CLASSES, Advice, Form, Question
from cunzheng.core.values import Bilingual, Status
from cunzheng.law.reading import Table, read

KINDS = frozenset({"line", "text", "when", "count", "choice", "contacts", "exhibits"})


def _table(name: str, path: Path | None) -> Table:
    try:
        return read(path or asset(name))
    except FileNotFoundError:
        raise LawDataBroken from None


def form(kind: str, path: Path | None = None) -> Form:
    """One form. Raises LawDataBroken, also for a question whose answer has no place to be kept."""
    table = _table(f"resources/forms/{kind}.toml", path)
    places = {one.name for one in dataclasses.fields(CLASSES[kind])}
    questions = tuple(_question(one, places) for one in table.tables("question"))
    made = Form(
        kind,
        table.bilingual("title"),
        table.bilingual("intro"),
        questions,
        table.text("source"),
        table.date("date"),
        table.one_of("status", Status),
    )
    table.done()
    return made


def _question(table: Table, places: set[str]) -> Question:
    key, kind = table.text("key"), table.text("kind", "line")
    if key not in places or kind not in KINDS:
        raise table.broken("key")
    hint = Bilingual(table.text("hint", ""), table.text("hint_en", ""))
    choices = tuple(
        (one.text("value"), Bilingual(one.text("zh"), one.text("en")))
        for one in table.tables("choice", needed=kind == "choice")
    )
    made = Question(key, kind, table.bilingual("label"), hint, choices)
    table.done()
    return made


def recording_advice(path: Path | None = None) -> Advice:
    """What to know before recording. Raises LawDataBroken."""
    table = _table("resources/recording/lawful.toml", path)
    points = tuple(Bilingual(one.text("zh"), one.text("en")) for one in table.tables("point"))
    made = Advice(points, table.text("source"), table.date("date"), table.one_of("status", Status))
    table.done()
    return made
