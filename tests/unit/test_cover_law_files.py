"""What a lawyer edits is read strictly: every slip is named by its file and key, none is passed."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cunzheng import assets
from cunzheng.core.callcard import MOST_NOTES
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Status
from cunzheng.findings import steps
from cunzheng.findings.holidays import Calendar, DayKind
from cunzheng.law import callcard, conductguide, deadlines, phrasesyntax
from cunzheng.law.phrasebook import PhraseBook
from cunzheng.law.reading import Table
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import read_forms

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.mark.parametrize(
    ("value", "ask"),
    [
        (7, lambda table: table.text("k")),
        ("7", lambda table: table.number("k")),
        (True, lambda table: table.number("k")),
        (-1, lambda table: table.number("k")),
        (1, lambda table: table.flag("k")),
        ("2026-01-01", lambda table: table.date("k")),
        (dt.datetime(2026, 1, 1), lambda table: table.date("k")),
        (dt.time(22, tzinfo=dt.UTC), lambda table: table.clock("k")),
        ("a", lambda table: table.texts("k")),
        (["a", 1], lambda table: table.texts("k")),
        (dt.date(2026, 1, 1), lambda table: table.dates("k")),
        ([dt.datetime(2026, 1, 1)], lambda table: table.dates("k")),
        ("never", lambda table: table.one_of("k", Status)),
        (["never"], lambda table: table.some_of("k", Status)),
        ([], lambda table: table.table("k")),
        ({}, lambda table: table.tables("k")),
        (["a"], lambda table: table.tables("k")),
    ],
)
def test_a_value_of_another_kind_is_named(value: object, ask: Callable[[Table], object]) -> None:
    with pytest.raises(LawDataBroken) as told:
        ask(Table({"k": value}, "x.toml"))
    assert told.value.subject == "x.toml: k"


def test_what_is_missing_is_no_empty_one() -> None:
    for ask in (Table.text, Table.number, Table.flag, Table.date, Table.texts, Table.tables):
        with pytest.raises(LawDataBroken):
            ask(Table({}, "x.toml"), "k")


def slipped(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """The folder of a resource, copied, with one text changed."""
    source = RESOURCES / name
    folder = tmp_path / source.parent.name
    shutil.copytree(source.parent, folder)
    text = (folder / source.name).read_text("utf-8")
    assert old in text
    (folder / source.name).write_text(text.replace(old, new, 1), "utf-8")
    return folder


def test_a_card_with_too_many_notes_is_refused(tmp_path: Path) -> None:
    path = slipped(tmp_path, "callcard/card.toml", "[[note]]", "[[note]]") / "card.toml"
    notes = callcard.load(path).notes
    assert len(notes) <= MOST_NOTES
    more = '\n[[note]]\nzh = "记"\nen = "note"\n' * (MOST_NOTES + 1 - len(notes))
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    with pytest.raises(LawDataBroken) as told:
        callcard.load(path)
    assert told.value.subject == "card.toml: note"


def test_a_guide_without_a_kind_or_an_example_is_refused(tmp_path: Path) -> None:
    path = slipped(tmp_path, "conduct/guide.toml", "[[kind]]", "[[kind]]") / "guide.toml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("[[kind]]")], "utf-8")
    with pytest.raises(LawDataBroken) as told:
        conductguide.load(path)
    assert told.value.subject == "guide.toml: kind"
    start = text.index("examples = [")
    path.write_text(text[:start] + "examples = []" + text[text.index("]", start) + 1 :], "utf-8")
    with pytest.raises(LawDataBroken) as told:
        conductguide.load(path)
    assert str(told.value.subject).endswith(": examples")
    with pytest.raises(LawDataBroken):
        conductguide.load(tmp_path / "none.toml")
    with pytest.raises(LawDataBroken):
        callcard.load(tmp_path / "none.toml")


def test_a_period_of_no_day_or_with_a_known_key_is_refused(tmp_path: Path) -> None:
    first = deadlines.load()[0]
    for old, new, key in (
        (f"days = {first.days}", "days = 0", "days"),
        (f"days = {first.days}", "days = 367", "days"),
    ):
        folder = slipped(tmp_path / new, "deadlines/cba.toml", old, new)
        with pytest.raises(LawDataBroken) as told:
            deadlines.load(folder)
        assert str(told.value.subject).endswith(f": {key}")
    folder = slipped(tmp_path / "twice", "deadlines/cba.toml", "[[deadline]]", "[[deadline]]")
    (folder / "zz.toml").write_text((folder / "cba.toml").read_text("utf-8"), "utf-8")
    with pytest.raises(LawDataBroken) as told:
        deadlines.load(folder)
    assert str(told.value.subject).endswith(": key")


def test_days_off_are_of_their_year(tmp_path: Path) -> None:
    arranged = '\n[[arranged]]\nyear = 2090\ndays_off = [{}]\nsource = "测试"\n'
    folder = slipped(tmp_path, "rules/holidays.toml", "", "")
    path = folder / "holidays.toml"
    text = path.read_text("utf-8")
    path.write_text(text + arranged.format("2090-05-04, 2090-05-06"), "utf-8")
    calendar = Calendar(RuleBook.load(folder).holidays)
    assert calendar.day(dt.date(2090, 5, 4)).kind is DayKind.ARRANGED
    assert calendar.working(dt.date(2090, 5, 4)) is False
    # The file lists days off and no worked weekends: a weekend stays one.
    assert calendar.working(dt.date(2090, 5, 13)) is False
    assert calendar.working(dt.date(2090, 5, 12)) is True
    path.write_text(text + arranged.format("2091-05-04"), "utf-8")
    with pytest.raises(LawDataBroken) as told:
        RuleBook.load(folder)
    assert str(told.value.subject).endswith(": days_off")


def test_outside_of_the_trusted_years_no_day_is_named() -> None:
    calendar = Calendar(RuleBook.load().holidays)
    assert calendar.statutory(1949) == {}
    assert calendar.day(dt.date(1949, 10, 1)).kind is DayKind.UNKNOWN
    assert calendar.working(dt.date(1949, 10, 1)) is None
    assert calendar.statutory(2026) != {}


@pytest.mark.parametrize(
    ("old", "new"), [("妳你", "妳你您"), ("妳你", "妳"), ('"妳你"', '"妳你", "妳您"')]
)
def test_a_variant_is_a_pair(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(LawDataBroken) as told:
        PhraseBook.load(slipped(tmp_path, "phrases/variants.toml", old, new))
    assert str(told.value.subject).endswith(": pairs")


def test_a_list_of_no_phrases_is_refused(tmp_path: Path) -> None:
    folder = slipped(tmp_path, "phrases/identity.toml", "", "")
    path = folder / "identity.toml"
    lines = path.read_text("utf-8").splitlines()
    head = [one for one in lines if one.startswith(("kind", "source", "date", "status", "reach"))]
    path.write_text("\n".join([*head, "exclusions = []"]), "utf-8")
    with pytest.raises(LawDataBroken) as told:
        PhraseBook.load(folder)
    assert str(told.value.subject).endswith(": phrases")


@pytest.mark.parametrize("pattern", ["\\", "\\d", "a\\w", "[", "[a-z]", "(?:a", "a{", ".{1,}"])
def test_a_pattern_that_could_mean_more_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        phrasesyntax.starts(pattern)


def test_a_mark_may_be_meant_as_itself() -> None:
    assert phrasesyntax.starts("\\?a") == {"?a"}


def test_a_pattern_that_begins_in_too_many_ways_is_refused() -> None:
    one = "[" + "".join(chr(0x4E00 + number) for number in range(200)) + "]"
    with pytest.raises(ValueError, match=r".*"):
        phrasesyntax.starts(one + one)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [('digits = "', 'digits = "零', "digits"), ('article = "', 'article = "(', "article")],
)
def test_the_forms_of_numbers_are_whole(tmp_path: Path, old: str, new: str, key: str) -> None:
    path = slipped(tmp_path, "law/forms.toml", "", "") / "forms.toml"
    text = path.read_text("utf-8").replace("article = '", 'article = "').replace("'\n", '"\n')
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(LawDataBroken) as told:
        read_forms(path)
    assert str(told.value.subject).endswith(f": {key}")


def test_numbers_beyond_ninety_nine_have_no_numeral() -> None:
    forms = read_forms(RESOURCES / "law" / "forms.toml")
    assert [forms.numeral(number) for number in (1, 10, 20, 99)] == ["一", "十", "二十", "九十九"]
    for number in (0, 100):
        with pytest.raises(ValueError, match=r".*"):
            forms.numeral(number)


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        ("case.toml", 'action = "import"', 'action = "none"', "button"),
        ("case.toml", 'action = "import"', 'action = "letter"', "paper"),
    ],
)
def test_an_advice_has_a_button_where_there_is_something_to_do(
    tmp_path: Path, name: str, old: str, new: str, key: str
) -> None:
    folder = slipped(tmp_path, f"steps/{name}", old, new)
    with pytest.raises(LawDataBroken) as told:
        steps.StepBook.load(folder)
    assert str(told.value.subject).endswith(f": {key}")


def test_a_file_that_did_not_ship_is_named() -> None:
    with pytest.raises(FileNotFoundError) as told:
        assets.asset("resources/nothing.toml")
    assert str(told.value) == "resources/nothing.toml"
