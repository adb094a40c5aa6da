"""Moments, the codec, numbers, texts: the words all stages share."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cunzheng.core import errors, texts
from cunzheng.core.codec import from_plain, to_plain
from cunzheng.core.errors import CunzhengError, InvalidValue
from cunzheng.core.ids import canonical, normalise_number, stable_id
from cunzheng.core.moments import Moment, Precision, TimeSource, parse_moment
from cunzheng.core.values import (
    Bilingual,
    Channel,
    ConductKind,
    Contact,
    Debt,
    Described,
    EvidenceKind,
    Lender,
    LenderKind,
    MessageItem,
    Person,
    Profile,
    Quote,
    Reached,
)


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("2026-11-18", "2026-11-18", Precision.DAY),
        ("2026-1-8 9:05", "2026-01-08T09:05+08:00", Precision.MINUTE),
        ("2025-11-18T23:14:02", "2025-11-18T23:14:02+08:00", Precision.SECOND),
        ("2025-11-18T15:14:02Z", "2025-11-18T15:14:02+00:00", Precision.SECOND),
        ("2025-11-18T10:14:02-05:00", "2025-11-18T10:14:02-05:00", Precision.SECOND),
    ],
)
def test_a_typed_time_keeps_its_precision_and_zone(
    text: str, iso: str, precision: Precision
) -> None:
    moment = parse_moment(text)
    assert (moment.iso(), moment.precision) == (iso, precision)


@pytest.mark.parametrize(
    "text", ["", "昨天", "2026-02-30", "2026-13-01", "2026-01-01 25:00", "23:14", "2026-01-01T1"]
)
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        parse_moment(text)


def test_the_day_is_the_day_in_shanghai() -> None:
    assert parse_moment("2025-12-31T16:00:00Z").day == dt.date(2026, 1, 1)
    assert parse_moment("2025-12-31T15:59:59Z").day == dt.date(2025, 12, 31)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidValue):
        Moment(dt.datetime(2026, 1, 1))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("129 0000 8830", "12900008830"),
        ("+86 129-0000-8830", "12900008830"),
        ("008612900008830", "12900008830"),
        ("0571-0000-1234", "057100001234"),
        ("95x00", "95x00"),
        (" 资产处置-王 ", "资产处置-王"),
        ("", ""),
    ],
)
def test_numbers_are_brought_to_one_form(typed: str, kept: str) -> None:
    assert normalise_number(typed) == kept


moments = st.builds(
    Moment,
    st.datetimes(
        min_value=dt.datetime(2000, 1, 1),
        max_value=dt.datetime(2100, 1, 1),
        timezones=st.just(dt.UTC),
    ),
    st.sampled_from(Precision),
    st.sampled_from(TimeSource),
    st.sampled_from([480, 0, -300, 330]),
)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    st.builds(
        Contact,
        id=words,
        no=st.integers(0, 10**6),
        channel=st.sampled_from(Channel),
        start=st.none() | moments,
        reached=st.sampled_from(Reached),
        answered=st.none() | st.booleans(),
        said=words,
        quotes=st.lists(st.builds(Quote, words, words, st.none() | st.integers(0))).map(tuple),
        conduct=st.lists(st.sampled_from(ConductKind)).map(tuple),
    )
)
def test_a_contact_comes_back_from_json(contact: Contact) -> None:
    text = canonical(to_plain(contact))
    assert from_plain(Contact, json.loads(text)) == contact


def test_nested_values_come_back_from_json() -> None:
    profile = Profile(
        debtor=Person(name="林知遥"),
        lenders=(Lender("l", "x", LenderKind.BANK),),
        debts=(Debt("d", "l", overdue_since=dt.date(2025, 9, 5), night_agreed=False),),
    )
    item = MessageItem("3", Channel.SMS, "1", profile and "incoming", None)  # type: ignore[arg-type]
    described = Described(EvidenceKind.MESSAGES, "x", messages=(item,))
    assert from_plain(Profile, json.loads(canonical(to_plain(profile)))) == profile
    assert from_plain(Described, json.loads(canonical(to_plain(described)))) == described


def test_a_field_of_a_newer_version_is_ignored_and_a_missing_one_takes_its_default() -> None:
    assert from_plain(Person, {"name": "a", "later": 1}) == Person(name="a")


def test_canonical_json_does_not_depend_on_order() -> None:
    assert canonical({"b": 1, "a": "中"}) == canonical({"a": "中", "b": 1}) == '{"a":"中","b":1}'


def test_stable_ids_do_not_run_into_each_other() -> None:
    assert stable_id("ab", "c") != stable_id("a", "bc")
    assert len(stable_id("a")) == 32


def every_error() -> list[type[CunzhengError]]:
    return [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, CunzhengError)
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda one: one.__name__)
def test_an_error_has_a_sentence_and_keeps_its_subject_out_of_its_text(
    error: type[CunzhengError],
) -> None:
    raised = error("林知遥.m4a")
    assert "林知遥.m4a" in raised.message()
    assert "林知遥" not in str(raised)
    assert "林知遥" not in repr(raised)
    assert error.sentence.endswith(".")
    assert error.exit_code in {1, 2, 3, 4, 5, 6, 7, 130}


def test_texts_come_from_the_installed_catalogue(tmp_path: Path) -> None:
    source = tmp_path / "x.ts"
    source.write_text(
        "<TS><context><name>Cli</name><message><source>yes</source><translation>是</translation>"
        "</message><message><source>no</source><translation type='unfinished'></translation>"
        "</message></context></TS>",
        "utf-8",
    )
    texts.install(texts.catalogue(source), "zh_CN")
    assert texts.translate("Cli", "yes") == "是"
    assert texts.translate("Cli", "no") == "no"
    assert texts.translate("Other", "yes") == "yes"
    assert Bilingual("是", "yes").here == "是"
    texts.install(None)
    assert texts.translate("Cli", "yes") == "yes"
    assert Bilingual("是", "yes").here == "yes"
    assert Bilingual("是").here == "是"


def test_values_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Person().name = "x"  # type: ignore[misc]
