"""The kinds in plain words: all eight, with what speaks about them on the day."""

from __future__ import annotations

import datetime as dt

from cunzheng.core.values import ConductKind, Status
from cunzheng.services import guide

BEFORE, AFTER = dt.date(2025, 12, 31), dt.date(2026, 2, 1)


def places(kind: ConductKind, on: dt.date) -> list[str]:
    return [f"{one.version}{one.place}" for one in guide.of(kind, on).citations]


def test_all_eight_are_explained() -> None:
    found = guide.guides(AFTER)
    assert [one.kind for one in found] == list(ConductKind)
    for one in found:
        assert len(one.examples) >= 2
        assert len(one.proof) >= 2
        for text in (one.meaning, one.beside, *one.examples, *one.proof):
            assert text.zh
            assert text.en
        assert one.citations
        assert all(cite.status is not Status.UNVERIFIED for cite in one.citations)


def test_the_articles_follow_the_day() -> None:
    kind = ConductKind.VIOLENCE_THREAT
    assert "2012修正第四十二条第一项" in places(kind, BEFORE)
    assert "2025修订第五十条第一款第一项" in places(kind, AFTER)
    assert "2025修订第五十条第一款第一项" not in places(kind, BEFORE)


def test_rules_of_hours_and_caps_are_named() -> None:
    assert any("45251" in one for one in places(ConductKind.IMPROPER_TIME, AFTER))
    assert any("45251" in one for one in places(ConductKind.FREQUENCY, AFTER))
    early = dt.date(2023, 5, 9)
    assert not any("45251" in one for one in places(ConductKind.FREQUENCY, early))
