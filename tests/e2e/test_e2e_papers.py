"""Plans and the papers beside the main ones, by the command line."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from cunzheng import cli
from cunzheng.core.values import Debt, Lender, LenderKind, Person, Product, Profile
from cunzheng.services import cases

PASSWORD = "命令行的 口令 2026"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "案.czx"
    profile = Profile(
        Person("林知遥"),
        (Lender("a", "示例银行（虚构）", LenderKind.BANK),),
        debts=(Debt("1", "a", Product.CREDIT_CARD),),
    )
    cases.create_case(made, PASSWORD, profile).close()
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    return made


def run(*words: str | Path, code: int = 0) -> None:
    assert cli.main([str(one) for one in words]) == code


def test_a_plan_and_its_letter_as_pdf_and_word(path: Path, capsys, tmp_path: Path) -> None:
    run(
        "plan", path, "--total", "12,345.67", "--first", "2027-01-31", "--terms", "24",
        "--debt", "1", "--income", "工资=4800", "--outgoing", "房租=1800", "--json",
    )  # fmt: skip
    kept = json.loads(capsys.readouterr().out)
    assert kept["plan"]["total_fen"] == 1_234_567
    run("plan", path)
    assert "2028-12-31            514.47" in capsys.readouterr().out
    pdf, word = tmp_path / "方案.pdf", tmp_path / "方案.docx"
    run("letter", path, "--to", "repayment", "--date", "2026-11-25", "-o", pdf, "--docx", word)
    assert pdf.read_bytes().startswith(b"%PDF")
    with zipfile.ZipFile(word) as file:
        assert "514.47元" in file.read("word/document.xml").decode()
    run(
        "letter", path, "--to", "repayment", "-o", tmp_path / "b.pdf", "--docx", word, code=4
    )  # fmt: skip
    assert not (tmp_path / "b.pdf").exists()


def test_what_makes_no_plan_is_refused(path: Path, capsys) -> None:
    for words in (
        ("--total", "1.234", "--first", "2027-01-31"),
        ("--total", "100"),
        ("--total", "100", "--first", "2027-01-31", "--terms", "61", "--debt", "1"),
        ("--total", "100", "--first", "2027-01-31", "--income", "x"),
    ):
        run("plan", path, *words, code=2)
    run("plan", path, "--json")
    assert json.loads(capsys.readouterr().out) == []


def test_an_authorisation_needs_no_finding(path: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "a.pdf"
    run("letter", path, "--to", "authorisation", "--agent-name", "周芷", "-o", out, "--json")
    missing = {one["field"] for one in json.loads(capsys.readouterr().out)["missing"]}
    assert "request.agent_id" in missing
    assert "request.agent_name" not in missing
