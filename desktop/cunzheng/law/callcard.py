"""The call card (resources/callcard): questions and notes, shipped as data."""

from __future__ import annotations

from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.callcard import KEYS, MOST_NOTES, CallCard, CallQuestion
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Bilingual, Status
from cunzheng.law.reading import Table, read


def load(path: Path | None = None) -> CallCard:
    """Questions and notes. Raises LawDataBroken, also for a key twice or a tenth note."""
    try:
        table = read(path or asset("resources/callcard/card.toml"))
    except FileNotFoundError:
        raise LawDataBroken from None
    questions = tuple(_question(one) for one in table.tables("question"))
    notes = tuple(_note(one) for one in table.tables("note"))
    if len({one.key for one in questions}) != len(questions):
        raise table.broken("question")
    if len(notes) > MOST_NOTES:
        raise table.broken("note")
    made = CallCard(
        questions, notes, table.text("source"), table.date("date"), table.one_of("status", Status)
    )
    table.done()
    return made


def _question(table: Table) -> CallQuestion:
    key = table.text("key")
    if key not in KEYS:
        raise table.broken("key")
    made = CallQuestion(
        key,
        Bilingual(table.text("zh"), table.text("en")),
        Bilingual(table.text("hint"), table.text("hint_en")),
    )
    table.done()
    return made


def _note(table: Table) -> Bilingual:
    made = Bilingual(table.text("zh"), table.text("en"))
    table.done()
    return made
