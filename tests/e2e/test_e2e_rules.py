"""The verbs rules and consent, in real processes on a real case."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import quick_cli

from cunzheng.core.errors import InvalidValue
from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Contact, Debt, Lender, LenderKind, PhoneLine, Product, Profile
from cunzheng.services import cases, contacts, rules

PASSWORD = "规则的 口令 2026"
RULE = """title = "行内规定（虚构）"
source = "虚构"
first_day = 2026-01-01
lenders = ["consumer_finance", "bank"]
products = ["online_loan"]
channels = ["sms"]
start = "20:00"
end = "09:00"
"""


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """A case with one call at 23:10."""
    path = tmp_path / "a.czx"
    profile = Profile(
        lenders=(Lender("l1", "示范消费金融（虚构）", LenderKind.CONSUMER_FINANCE),),
        debts=(Debt("d1", "l1", Product.ONLINE_LOAN, night_agreed=False),),
        lines=(PhoneLine("12900008830", "l1"),),
    )
    with cases.create_case(path, PASSWORD, profile) as case:
        at = parse_moment("2026-03-18 23:10:00")
        contacts.log_contact(case, Contact("", start=at, number="12900008830", answered=True))
    return path


def cunzheng(*words: str | Path, code: int = 0) -> str:
    done = quick_cli.run(words, {**os.environ, "CUNZHENG_PASSWORD": PASSWORD})
    assert done.returncode == code, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done.stdout


def test_a_consent_takes_the_breach_away_and_withdrawn_brings_it_back(night: Path) -> None:
    assert "hours" in cunzheng("check", night, "--json")
    cunzheng("consent", night, "--lender", "nobody", code=2)
    day = ("--from", "2026-04-01", "--until", "2026-03-01")
    cunzheng("consent", night, "--lender", "l1", *day, code=2)
    assert json.loads(cunzheng("consent", night, "--json")) == []
    period = ("--from", "2026-03-01", "--until", "2026-03-31", "--note", "短信同意")
    said = cunzheng("consent", night, "--lender", "l1", *period)
    assert "短信同意" in said
    (kept,) = json.loads(cunzheng("consent", night, "--json"))
    found = json.loads(cunzheng("check", night, "--json"))
    breaches = [one for one in found if one["verdict"] == "breach"]
    assert not breaches
    cunzheng("consent", night, "--lender", "l1", "--hours", "22:00", code=2)
    cunzheng("consent", night, "--end", kept["id"], code=2)  # without a day
    cunzheng("consent", night, "--end", kept["id"], "--until", "2026-03-17")
    found = json.loads(cunzheng("check", night, "--json"))
    assert any(one["verdict"] == "breach" for one in found)  # the call came the day after
    cunzheng("consent", night, "--withdraw", kept["id"], code=2)  # without a reason
    cunzheng("consent", night, "--withdraw", kept["id"], "--reason", "记错了")
    found = json.loads(cunzheng("check", night, "--json"))
    assert any(one["verdict"] == "breach" for one in found)


def test_a_rule_comes_out_of_a_file_and_is_switched(night: Path, tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    path.write_text(RULE, "utf-8")
    cunzheng("rules", night, "--add", path)
    listed = json.loads(cunzheng("rules", night, "--json"))
    (ours,) = (one for one in listed if one["local"])
    assert ours["title"] == "行内规定（虚构）"
    cunzheng("rules", night, "--off", ours["id"], code=2)
    cunzheng("rules", night, "--off", ours["id"], "--reason", "不适用")
    listed = json.loads(cunzheng("rules", night, "--json"))
    assert [one["on"] for one in listed if one["local"]] == [False]
    cunzheng("rules", night, "--on", ours["id"], "--withdraw", ours["id"], code=2)
    cunzheng("rules", night, "--withdraw", ours["id"], "--reason", "不再有效")
    assert not [one for one in json.loads(cunzheng("rules", night, "--json")) if one["local"]]


def test_a_broken_file_is_refused(night: Path, tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    for broken in (
        "",
        "title = 3",
        RULE + "more = 1\n",
        RULE.replace("20:00", "25:00"),
        "\0" * 10,
        "[[[[" * 9999,
    ):
        path.write_text(broken, "utf-8")
        with pytest.raises(InvalidValue):
            rules.read_local_file(path)
    cunzheng("rules", night, "--add", path, code=2)
