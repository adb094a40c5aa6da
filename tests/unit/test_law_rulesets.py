"""Rule sets, conduct and wording as data."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from findings_kit import book, corpus

from cunzheng.core.errors import LawDataBroken
from cunzheng.core.moments import months_later
from cunzheng.core.values import Channel, ConductKind, LenderKind, Product, Status
from cunzheng.law.limits import Limits
from cunzheng.law.rulesets import RuleBook

ROOT = Path(__file__).resolve().parents[2]
L, P = LenderKind, Product


@pytest.mark.parametrize(
    ("lender", "product", "day", "sets"),
    [
        (L.BANK, P.CREDIT_CARD, "2020-01-01", {"card-measures-2011"}),
        (L.BANK, P.CREDIT_CARD, "2024-06-01", {"card-measures-2011"}),
        (L.BANK, P.CREDIT_CARD, "2026-01-29", {"card-measures-2011"}),
        (L.BANK, P.CREDIT_CARD, "2026-01-30", {"card-measures-2011", "cba-2026"}),
        (L.BANK, P.CONSUMER_LOAN, "2026-01-29", set()),
        (L.BANK, P.CONSUMER_LOAN, "2026-01-30", {"cba-2026"}),
        (L.BANK, P.ONLINE_LOAN, "2026-01-30", {"cba-2026", "gbt-45251-2025", "nifa-2018"}),
        (L.CONSUMER_FINANCE, P.ONLINE_LOAN, "2024-05-14", {"nifa-2018"}),
        (L.CONSUMER_FINANCE, P.ONLINE_LOAN, "2024-05-15", {"nifa-2018", "nifa-2024"}),
        (L.CONSUMER_FINANCE, P.ONLINE_LOAN, "2025-02-27", {"nifa-2018", "nifa-2024"}),
        (L.CONSUMER_FINANCE, P.ONLINE_LOAN, "2025-02-28", {"nifa-2018", "gbt-45251-2025"}),
        (L.MICRO_LOAN, P.ONLINE_LOAN, "2026-02-01", {"nifa-2018", "gbt-45251-2025"}),
        (L.CONSUMER_FINANCE, P.CONSUMER_LOAN, "2026-02-01", set()),
        (L.UNLICENSED, P.ONLINE_LOAN, "2026-02-01", set()),
        (L.BANK, P.OTHER, "2026-02-01", set()),
    ],
)
def test_which_set_for_which_lender_and_day(
    lender: LenderKind, product: Product, day: str, sets: set[str]
) -> None:
    found = book().sets_for(lender, product, dt.date.fromisoformat(day))
    assert {one.id for one in found} == sets


def test_what_rests_on_one_source_is_not_cited() -> None:
    gbt = next(one for one in book().sets if one.id == "gbt-45251-2025")
    assert gbt.visitors is not None
    assert gbt.hours is not None
    assert gbt.citation(corpus(), gbt.visitors, dt.date(2026, 1, 1)) is None
    cited = gbt.citation(corpus(), gbt.hours, dt.date(2026, 1, 1))
    assert cited is not None
    assert (cited.place, cited.text, cited.is_law) == ("", "", False)


def test_only_a_regulation_is_law() -> None:
    assert [one.id for one in book().sets if one.is_law] == ["card-measures-2011"]


def test_every_row_of_conduct_leads_somewhere() -> None:
    """A misspelt article would silently cite nothing."""
    for row in book().conduct:
        statute = corpus().statute(row.statute)
        assert statute is not None, row
        versions = [one for one in statute.versions if row.version in ("", one.name)]
        assert versions, row
        for version in versions:
            cited = corpus().cite(
                row.statute, row.article, row.paragraph, row.item, on=version.in_force_from
            )
            assert cited is not None, row
            assert cited.status is not Status.UNVERIFIED


def test_every_kind_cites_something_in_2025_and_2026() -> None:
    kinds = {row.kind for row in book().conduct}
    assert kinds == set(ConductKind)


def test_every_value_has_its_words() -> None:
    wording = book().wording
    for channel in Channel:
        for group in ("channel", "words_in"):
            assert wording.piece(group, channel.value).zh
        assert wording.piece("began", channel.value, clock="x").en
    with pytest.raises(LawDataBroken):
        wording.piece("channel", "pigeon")
    with pytest.raises(LawDataBroken):
        wording.piece("began", "call")
    with pytest.raises(LawDataBroken):
        wording.finding("nothing", {})


def test_words_of_the_user_are_no_template() -> None:
    assert book().wording.quoted(["{boom}", "a"]).zh == "“{boom}”“a”"


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("gbt-45251-2025.toml", "start = 22:00:00", 'start = "22:00"'),
        ("gbt-45251-2025.toml", "start = 22:00:00", "start = 22:00:30"),
        ("gbt-45251-2025.toml", "end = 08:00:00", "end = 22:00:00"),
        ("gbt-45251-2025.toml", '["call", "visit"]', '["call", "knock"]'),
        ("gbt-45251-2025.toml", "is_law = false", "is_law = true"),
        ("gbt-45251-2025.toml", "per_day = 3", "per_day = -1"),
        ("gbt-45251-2025.toml", "per_day = 3", "per_week = 3"),
        ("gbt-45251-2025.toml", 'id = "gbt-45251-2025"', 'id = "cba-2026"'),
        ("nifa-2024.toml", "in_force_to = 2025-02-27", "in_force_to = 2024-05-14"),
        ("conduct.toml", 'kind = "violence_threat"', 'kind = "violence"'),
        ("conduct.toml", "item = 1", "itme = 1"),
        ("holidays.toml", "last_year = 2099", "last_year = true"),
        ("wording.toml", "[rule.hours_inside]\nlabel = ", "[rule.hours_inside]\nlable = "),
    ],
)
def test_a_slip_is_refused(tmp_path: Path, name: str, old: str, new: str) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "resources" / "rules", rules)
    text = (rules / name).read_text("utf-8")
    assert old in text
    (rules / name).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(LawDataBroken):
        RuleBook.load(rules)


def test_a_broken_phrase_list_is_refused(tmp_path: Path) -> None:
    phrases = tmp_path / "phrases"
    shutil.copytree(ROOT / "resources" / "phrases", phrases)
    path = phrases / "identity.toml"
    path.write_text(path.read_text("utf-8").replace("patterns = [", 'patterns = ["(", '), "utf-8")
    with pytest.raises(LawDataBroken):
        RuleBook.load(phrases=phrases)


def test_a_local_set_can_be_added(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "resources" / "rules", rules)
    text = (rules / "gbt-45251-2025.toml").read_text("utf-8")
    local = text.replace('"gbt-45251-2025"', '"local"').replace("22:00:00", "21:00:00")
    (rules / "local.toml").write_text(local, "utf-8")
    found = RuleBook.load(rules).sets_for(L.BANK, P.ONLINE_LOAN, dt.date(2025, 6, 1))
    assert "local" in {one.id for one in found}


@pytest.mark.parametrize(
    ("act", "today", "end", "stale"),
    [
        ("2026-05-25", "2026-11-25", None, False),
        ("2026-05-24", "2026-11-25", None, True),
        ("2026-08-31", "2027-02-28", None, False),
        ("2026-08-31", "2027-03-01", None, True),
        ("2025-11-18", "2026-11-25", None, True),
        ("2025-11-18", "2026-11-25", "2026-05-25", False),
        ("2025-11-18", "2026-11-25", "2026-05-24", True),
        ("2026-11-25", "2026-11-25", None, False),
    ],
)
def test_six_months_for_the_police(act: str, today: str, end: str | None, stale: bool) -> None:
    limits = Limits.load()
    day = dt.date.fromisoformat
    assert limits.police_months == 6
    assert limits.is_stale_for_police(day(act), day(today), day(end) if end else None) is stale


def test_months() -> None:
    assert months_later(dt.date(2024, 8, 31), 6) == dt.date(2025, 2, 28)
    assert months_later(dt.date(2023, 8, 31), 6) == dt.date(2024, 2, 29)
    assert months_later(dt.date(2026, 6, 30), 6) == dt.date(2026, 12, 30)
    assert months_later(dt.date(2026, 12, 1), 1) == dt.date(2027, 1, 1)
