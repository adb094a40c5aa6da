"""Slips of the pen on the command line, and what a user must be told that he did not ask."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from test_e2e_cli import cunzheng

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    cunzheng("new", tmp_path / "我的案卷")  # the ending need not be typed
    path = tmp_path / "我的案卷.czx"
    assert path.is_file()
    return path


def told(*words: str | Path, code: int, **more: str) -> str:
    return cunzheng("--lang", "zh_CN", *words, code=code, **more).stderr.strip()


def test_the_ending_need_not_be_typed(case: Path, tmp_path: Path) -> None:
    cunzheng("verify", tmp_path / "我的案卷")
    cunzheng("new", tmp_path / "案卷2026.11")
    assert (tmp_path / "案卷2026.11.czx").is_file()


def test_wrong_usage_is_told_in_chinese_and_repeats_nothing_typed(case: Path) -> None:
    for words, part in (
        (("letter", case, "--to", "nobody", "-o", "x.pdf"), "--to 只能是：12321, nfra"),
        (("letter", case, "--to", "nfra"), "缺少：-o/--output"),
        (("log", case, "--visitors", "two"), "--visitors 要填整数"),
        (("letter", case, "-o"), "-o/--output 后面要有一个值"),
        (("nonsense",), "VERB 只能是："),
        (("new", case, "--json=1"), "--json 后面不带值"),
        ((), "缺少：VERB"),
    ):
        said = told(*words, code=2)
        assert said.startswith("用法")
        assert "argument" not in said
        assert "required" not in said
        if "12321" in part:
            assert "--to 只能是" in said
            assert "nobody" not in said
        else:
            assert part in said, said
    assert "nonsense" not in told("nonsense", code=2)


def test_a_password_file_that_is_not_there_is_said_to_be_missing(
    case: Path, tmp_path: Path
) -> None:
    said = told("verify", case, "--password-file", tmp_path / "no.txt", code=3)
    assert said.startswith("no.txt")
    assert "密码文件" in said
    assert "没有给出" not in said


def test_a_profile_with_an_unknown_key_changes_nothing(case: Path, tmp_path: Path) -> None:
    template = json.loads(cunzheng("profile", "--template", password=None).stdout)
    file = tmp_path / "who.json"
    file.write_text(json.dumps(template), "utf-8")
    cunzheng("profile", case, "--set", file)
    before = cunzheng("profile", case).stdout
    assert json.loads(before)["debts"][0]["amount_fen"] == 2680050
    for wrong, key in (
        ({"debtors": {"name": "某"}}, "debtors"),
        ({**template, "debtor": {"nmae": "某"}}, "debtor.nmae"),
        ({**template, "lenders": [template["lenders"][0], {"id": "x", "名称": "y"}]},
         "lenders[1].名称"),
    ):  # fmt: skip
        file.write_text(json.dumps(wrong), "utf-8")
        assert told("profile", case, "--set", file, code=2).startswith(f"{key}: ")
    assert cunzheng("profile", case).stdout == before
    cunzheng("profile", code=4)


def test_impossible_data_names_the_option(case: Path, tmp_path: Path) -> None:
    for words, option in (
        (("--at", "2099-01-01"), "--at"),
        (("--at", "2026-01-02", "--until", "2026-01-01"), "--until"),
        (("--lender", "x"), "--lender"),
        (("--agency", "x"), "--agency"),
        (("--debt", "x"), "--debt"),
    ):
        assert told("log", case, *words, code=2).startswith(f"{option}: ")
    said = told("letter", case, "--to", "nfra", "--lender", "x", "-o", tmp_path / "x", code=2)
    assert said.startswith("--lender: ")
    assert not (tmp_path / "x").exists()


def test_numbers_of_an_export_are_offered(case: Path, sample_files: Path, tmp_path: Path) -> None:
    export = sample_files / "sms-20260425183000.xml"
    done = cunzheng("--lang", "zh_CN", "import", case, export)
    assert "--number" in done.stdout
    assert re.search(r"\d+  1069000000455", done.stdout)
    done = cunzheng("import", case, export, "--number", "1069000000455", "--json")
    answer = json.loads(done.stdout)
    assert answer["numbers"]["1069000000455"] >= 1
    assert answer["contacts"]
    other = tmp_path / "other.czx"
    cunzheng("new", other)
    done = cunzheng("import", other, export, "--number", "1069000000455")
    assert "--number" not in done.stdout


def test_a_letter_names_its_lender_and_hints_at_the_others(case: Path, tmp_path: Path) -> None:
    who = {
        "debtor": {"name": "林知遥"},
        "lenders": [
            {"id": "a", "name": "甲消费金融（虚构）", "kind": "consumer_finance"},
            {"id": "b", "name": "乙消费金融（虚构）", "kind": "consumer_finance"},
        ],
        "debts": [{"id": f"d{x}", "lender_id": x, "product": "online_loan"} for x in "ab"],
    }
    file = tmp_path / "who.json"
    file.write_text(json.dumps(who), "utf-8")
    cunzheng("profile", case, "--set", file)
    for day, lender in (("01", "a"), ("02", "b"), ("03", "b")):
        cunzheng(
            "log", case, "--at", f"2026-10-{day}T10:00", "--reached", "parent",
            "--told-of-debt", "yes", "--answered", "yes", "--lender", lender,
        )  # fmt: skip
    pdf = tmp_path / "x.pdf"
    done = cunzheng("--lang", "zh_CN", "letter", case, "--to", "nfra", "-o", pdf)
    assert "针对的机构：乙消费金融（虚构）" in done.stdout
    assert re.search(r"--lender.*\n\s+a  甲消费金融（虚构） \(\d\)", done.stderr)
    answer = json.loads(
        cunzheng("letter", case, "--to", "lender", "-o", pdf, "--force", "--json").stdout
    )
    assert answer["lender"] == {"id": "b", "name": "乙消费金融（虚构）"}
    assert [one["id"] for one in answer["other_lenders"]] == ["a"]
    done = cunzheng("letter", case, "--to", "nfra", "--lender", "a", "-o", pdf, "--force", "--json")
    assert json.loads(done.stdout)["lender"]["id"] == "a"
    assert done.stderr == ""
    done = cunzheng("letter", case, "--to", "police", "-o", pdf, "--force", "--json", code=1)


def test_junk_in_the_list_of_sums_is_told(case: Path, tmp_path: Path, sample_files: Path) -> None:
    shutil.copy(sample_files / "12900008831_20260108_221530.amr", tmp_path)
    cunzheng("import", case, tmp_path / "12900008831_20260108_221530.amr")
    cunzheng("bundle", case, tmp_path / "给律师")
    with (tmp_path / "给律师" / "SHA256SUMS.txt").open("a", encoding="utf-8") as file:
        file.write("junk\n")
    done = cunzheng("verify", tmp_path / "给律师", "--json", code=7)
    wrong = [one for one in json.loads(done.stdout) if one["answer"] != "unchanged"]
    assert wrong == [{"name": "SHA256SUMS.txt", "answer": "changed", "what": "list"}]
