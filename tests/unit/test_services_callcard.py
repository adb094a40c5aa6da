"""The call card: its data, and the contact that comes of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from cunzheng.core.callcard import CallNote, CallNotes
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.moments import SHANGHAI, Precision
from cunzheng.core.values import Agency, Channel, Lender, PaperKind, Profile
from cunzheng.law import callcard as data
from cunzheng.law import conductguide
from cunzheng.services import callcard

BEGAN = dt.datetime(2026, 3, 1, 22, 31, 5, 999, tzinfo=SHANGHAI)
PROFILE = Profile(
    lenders=(Lender("l1", "示范消费金融（虚构）"),),
    agencies=(Agency("a1", "某达资产（虚构）", "l1"),),
)


def test_the_questions_that_the_card_must_ask() -> None:
    card = callcard.card()
    keys = [one.key for one in card.questions]
    assert keys[:6] == ["name", "staff_no", "company", "lender", "contract", "amount"]
    assert len(card.notes) == 9
    assert all(one.zh and one.en for one in card.notes)
    assert card.source
    assert card.status


def test_a_card_becomes_a_contact_and_nothing_is_made_up() -> None:
    filled = CallNotes(
        BEGAN,
        {
            "name": " 王某 ",
            "staff_no": "3307",
            "company": "某达资产（虚构）",
            "lender": "没听说过的一家（虚构）",
            "amount": "5000",
            "number": "129 0000 8830",
        },
        (CallNote(BEGAN + dt.timedelta(seconds=61), "对方没有说明身份"),),
    )
    made = callcard.draft(filled, BEGAN + dt.timedelta(minutes=3), PROFILE)
    assert made.id == ""
    assert (made.channel, made.answered, made.duration_s) == (Channel.CALL, True, 180)
    assert made.start.instant == BEGAN.replace(microsecond=0)
    assert made.start.precision is Precision.SECOND
    assert (made.agency_id, made.lender_id, made.number) == ("a1", "l1", "12900008830")
    assert made.collector.startswith("王某")
    assert "3307" in made.collector
    assert made.said == ""  # a note is not their words
    assert "22:32:06 对方没有说明身份" in made.note.splitlines()
    assert "没听说过的一家（虚构）" in made.note
    assert "某达资产" not in made.note  # it has a field
    assert "5000" in made.note


def test_without_a_beginning_neither_time_nor_length() -> None:
    made = callcard.draft(CallNotes(None, {"name": "王某"}), BEGAN, PROFILE)
    assert (made.start, made.duration_s) == (None, None)
    assert not CallNotes(BEGAN, {"name": "  "})
    assert CallNotes(None, {}, (CallNote(BEGAN, "x"),))


@pytest.mark.parametrize(
    "change",
    [('key = "name"', 'key = "password"'), ('key = "staff_no"', 'key = "name"'), ("en =", "xx =")],
)
def test_broken_data_is_told(tmp_path: Path, change: tuple[str, str]) -> None:
    good = Path(data.__file__).parents[3] / "resources" / "callcard" / "card.toml"
    path = tmp_path / "card.toml"
    path.write_text(good.read_text("utf-8").replace(*change), "utf-8")
    with pytest.raises(LawDataBroken):
        data.load(path)


def test_where_to_complain_in_the_usual_order() -> None:
    assert [one.paper for one in conductguide.offices()] == [
        PaperKind.LENDER,
        PaperKind.NFRA,
        PaperKind.HOTLINE_12321,
        PaperKind.POLICE,
    ]
