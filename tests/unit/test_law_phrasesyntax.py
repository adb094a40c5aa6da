"""The small language of phrase patterns: what it takes, what it refuses, how matches begin."""

from __future__ import annotations

import re

import pytest
from findings_kit import book

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.law import phrasesyntax
from cunzheng.law.phrasebook import Folding, PhraseBook


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("泼油漆", {"泼油"}),
        ("(?:打|砍)死", {"打死", "砍死"}),
        ("(?:就)?去你", {"就去", "去你"}),
        ("泼.{0,2}漆", {"泼"}),
        ("[打砍]死", {"打死", "砍死"}),
        ("判[一二]{1,2}年", {"判一", "判二"}),
        ("判[一二]{0,1}年", {"判一", "判二", "判年"}),
        ("死[^不]{0,3}你", {"死"}),
        ("(?:a|bc)(?:d|e)?f", {"ad", "ae", "af", "bc"}),
        ("打?", None),
        (".{0,2}漆", None),
        ("[^不]漆", None),
    ],
)
def test_how_a_match_begins(pattern: str, begins: set[str] | None) -> None:
    if begins is None:
        with pytest.raises(ValueError, match=r"^$"):
            phrasesyntax.starts(pattern)
    else:
        assert phrasesyntax.starts(pattern) == begins


@pytest.mark.parametrize(
    "pattern",
    ["打+", "打*", "(?:打)*死", "打{2}", "打(死)", "(?=打)死", "打.{0,30}", "打.{3,1}", "\\d打",
     "打|", "打)", "(?:打", "[]打", "[a-z]打", "^打", "打$", ".打"],
)  # fmt: skip
def test_what_could_run_away_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        phrasesyntax.starts(pattern)


def test_parts_are_put_in_and_unknown_ones_refused() -> None:
    assert phrasesyntax.expand("你<kin>", {"kin": "爸|妈"}) == "你(?:爸|妈)"
    with pytest.raises(ValueError, match=r"^$"):
        phrasesyntax.expand("你<kin>", {})


def test_every_place_where_a_phrase_matches_is_tried() -> None:
    """The index may only leave out places at which the whole pattern would not match."""
    phrases = book().phrases
    text = "今天还不还钱就去你家泼油漆让全村都知道你是老赖我是公安局的已移交公安立案"
    tried = 0
    for number, one in enumerate(phrases.lists):
        for row in one.rows:
            for match in re.finditer(row, text):
                at = match.start()
                trials = phrases.trials[text[at : at + 2]]
                (trial,) = [one for one in trials if one.number == number]
                assert trial.pattern.match(text, at)
                assert text[at : at + 2] in phrases.pairs or text[at] in phrases.ones
                tried += 1
    assert tried > 5


def test_a_broken_list_is_named(tmp_path) -> None:
    for path in asset("resources/phrases").glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    assert PhraseBook.load(tmp_path).lists
    broken = tmp_path / "identity.toml"
    text = broken.read_text("utf-8")
    broken.write_text(text.replace("公安局经侦大队", "公安局+"), "utf-8")
    with pytest.raises(LawDataBroken):
        PhraseBook.load(tmp_path)
    broken.write_text(text.replace('kind = "identity"', 'kind = "insult_defamation"'), "utf-8")
    with pytest.raises(LawDataBroken):
        PhraseBook.load(tmp_path)


def test_folding_keeps_one_writing_of_each_character() -> None:
    fold = Folding({"錢": "钱"})
    assert [fold[one] for one in "錢Ａ*　钱㎏"] == ["钱", "a", "", "", "钱", "kg"]
    assert dict(fold)["錢"] == "钱"
    variants = book().phrases.folding
    assert variants["妳"] == "你"
    assert variants["髮"] == variants["發"] == "发"


def test_variants_lead_nowhere_twice() -> None:
    fold = book().phrases.folding
    text = asset("resources/phrases/variants.toml").read_text("utf-8")
    pairs = re.findall(r'"(\w\w)"', text)
    assert len(pairs) > 400
    for old, new in pairs:
        assert fold[old] == new
        assert fold[new] == new
