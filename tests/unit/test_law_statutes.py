"""The corpus: versions by day, places as printed, strict reading."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from findings_kit import corpus

from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Status
from cunzheng.law.statutes import Corpus

LAW = Path(__file__).resolve().parents[2] / "resources" / "law"
TODAY = dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("day", "article", "version"),
    [
        ("2012-12-31", "第四十二条", None),
        ("2013-01-01", "第四十二条", "2012修正"),
        ("2025-12-31", "第四十二条", "2012修正"),
        ("2026-01-01", "第四十二条", None),
        ("2025-12-31", "第五十条", None),
        ("2026-01-01", "第五十条", "2025修订"),
    ],
)
def test_the_version_in_force_on_the_day(day: str, article: str, version: str | None) -> None:
    cited = corpus().cite("public-security", article, on=dt.date.fromisoformat(day))
    assert (cited.version if cited else None) == version


@pytest.mark.parametrize(
    ("statute", "article", "paragraph", "item", "day", "place"),
    [
        ("public-security", "第四十二条", 0, 1, "2025-06-01", "第四十二条第一项"),
        ("public-security", "第四十二条", 1, 1, "2025-06-01", "第四十二条第一项"),
        ("public-security", "第五十条", 0, 1, "2026-06-01", "第五十条第一款第一项"),
        ("public-security", "第五十条", 1, 5, "2026-06-01", "第五十条第一款第五项"),
        ("public-security", "第五十条", 2, 0, "2026-06-01", "第五十条第二款"),
        ("civil-code", "第一千零三十三条", 0, 1, "2026-06-01", "第一千零三十三条第一项"),
        ("civil-code", "第一千零三十二条", 1, 0, "2026-06-01", "第一千零三十二条第一款"),
        ("civil-code", "第一百七十九条", 0, 11, "2026-06-01", "第一百七十九条第一款第十一项"),
        ("criminal-law", "第二百九十三条之一", 0, 0, "2026-06-01", "第二百九十三条之一"),
        ("personal-information", "第十条", 1, 0, "2026-06-01", "第十条"),
        ("public-security", "第五十条", 3, 0, "2026-06-01", None),
        ("public-security", "第五十条", 1, 7, "2026-06-01", None),
        ("public-security", "第五十条", 2, 1, "2026-06-01", None),
        ("public-security", "第九十九条", 0, 0, "2026-06-01", None),
        ("nowhere", "第一条", 0, 0, "2026-06-01", None),
        ("criminal-law", "第二百九十三条之一", 0, 0, "2021-02-28", None),
        ("civil-code", "第一千零三十二条", 0, 0, "2020-12-31", None),
    ],
)
def test_the_printed_place(
    statute: str, article: str, paragraph: int, item: int, day: str, place: str | None
) -> None:
    cited = corpus().cite(statute, article, paragraph, item, on=dt.date.fromisoformat(day))
    assert (cited.place if cited else None) == place


def test_the_wording_of_just_that_place() -> None:
    cited = corpus().cite("public-security", "第四十二条", item=1, on=dt.date(2025, 1, 1))
    assert cited is not None
    lead, item = cited.text.split("\n")
    assert lead.startswith("有下列行为之一的，处五日以下拘留或者五百元以下罚款；")
    assert item == "（一）写恐吓信或者以其他方法威胁他人人身安全的；"
    assert cited.in_force_to == dt.date(2025, 12, 31)
    whole = corpus().cite("public-security", "第五十条", on=dt.date(2026, 1, 1))
    assert whole is not None
    assert len(whole.text.split("\n")) == 8


def test_what_is_only_known_in_gist_prints_no_wording() -> None:
    cited = corpus().cite("consumer-complaints", "第十三条", on=TODAY)
    assert cited is not None
    assert cited.place == "第十三条"
    assert cited.text == ""
    seventy = corpus().cite("credit-card-measures", "第七十条", on=TODAY)
    assert seventy is not None
    assert (seventy.text, seventy.status) == ("", Status.SECONDARY)


def test_the_items_of_article_13_are_all_there() -> None:
    statute = corpus().statute("consumer-complaints")
    version = statute.on(TODAY) if statute else None
    article = version.article("第十三条") if version else None
    assert article is not None
    assert len(article.paragraphs[0].items) == 4


def test_a_document_that_could_not_be_found_is_never_cited() -> None:
    held = corpus().statute("notice-not-found")
    assert held is not None
    assert held.versions[0].status is Status.UNVERIFIED
    assert corpus().cite("notice-not-found", "第一条", on=TODAY) is None


def test_open_checks_are_carried() -> None:
    listed = dict(corpus().open_checks())
    assert "第五十条" in listed["《治安管理处罚法》（2025修订）"]


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九")],
)
def test_numerals(number: int, written: str) -> None:
    assert corpus().forms.numeral(number) == written


GOOD = """
id = "x"
title = "某法"
full_title = "某法"
title_en = "Some Law"
is_law = true
[[version]]
name = ""
in_force_from = 2020-01-01
status = "verified"
source = "here"
looked_up = 2026-11-24
headings = []
[[version.article]]
number = "第一条"
text = "甲：\\n（一）乙；\\n（二）丙。"
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('status = "verified"', 'status = "certain"'),
        ("in_force_from = 2020-01-01", 'in_force_from = "2020-01-01"'),
        ("in_force_from = 2020-01-01", "in_force_from = 2020-01-01T00:00:00"),
        ("in_force_from = 2020-01-01", "in_force_form = 2020-01-01"),
        ("looked_up", "in_force_to = 2019-12-31\nlooked_up"),
        ("looked_up", "colour = 1\nlooked_up"),
        ("（二）", "（三）"),
        ('"第一条"', '"第1条"'),
        ('text = "甲：\\n（一）乙；\\n（二）丙。"', 'text = ""'),
        ("is_law = true", "is_law = 1"),
        ('id = "x"', "id = x"),
        (
            "[[version]]",
            '[[version]]\nname = "旧"\nin_force_from = 2019-01-01\nin_force_to = 2020-01-01\n'
            'status = "verified"\nsource = ""\nlooked_up = 2026-11-24\nheadings = []\n[[version]]',
        ),
    ],
)
def test_a_slip_is_refused(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "forms.toml").write_text((LAW / "forms.toml").read_text("utf-8"), "utf-8")
    path = tmp_path / "x.toml"
    path.write_text(GOOD, "utf-8")
    assert Corpus.load(tmp_path).cite("x", "第一条", item=2, on=TODAY)
    assert old in GOOD
    path.write_text(GOOD.replace(old, new, 1), "utf-8")
    with pytest.raises(LawDataBroken):
        Corpus.load(tmp_path)


def test_an_empty_or_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LawDataBroken):
        Corpus.load(tmp_path)
    (tmp_path / "forms.toml").write_text((LAW / "forms.toml").read_text("utf-8"), "utf-8")
    with pytest.raises(LawDataBroken):
        Corpus.load(tmp_path)
