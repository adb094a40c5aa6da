"""Forms: every question has a place, answers are kept by version, a statement can be signed."""

from __future__ import annotations

import datetime as dt
import io
import subprocess
from pathlib import Path

import pytest

from cunzheng.core import statements as values
from cunzheng.core.errors import InvalidValue, LawDataBroken, NoSuchItem, ReasonNeeded
from cunzheng.core.moments import parse_moment
from cunzheng.core.statements import PostalLetter, Visit, WitnessStatement
from cunzheng.core.values import Channel, Contact, Credentials
from cunzheng.law import formfiles
from cunzheng.services import cases, contacts, handover, statements
from cunzheng.services.cases import Case

SEEN = WitnessStatement(
    witness="林母（虚构）",
    relation="母亲",
    phone="12900001111",
    when=parse_moment("2026-11-18 23:14"),
    place="家里",
    number="129 0000 8830",
    who="自称法务部",
    heard="“明天就带人上门。”\n# 说完就挂了 <b>",
    sure="sure",
    basis="当时的记忆",
)


@pytest.mark.parametrize("kind", list(values.CLASSES))
def test_identity_comes_before_the_facts(kind: str) -> None:
    form = statements.form(kind)
    keys = [one.key for one in form.questions]
    assert len(keys) == len(set(keys))
    assert keys.index("who") < keys.index("heard" if kind == values.WITNESS else "said")
    assert form.source
    assert form.title.en
    assert form.intro.en
    assert all(one.label.zh and one.label.en for one in form.questions)
    assert (keys[0] == "witness") == (kind == values.WITNESS)


def test_a_question_without_a_place_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "visit.toml"
    path.write_text(
        'title="a"\ntitle_en="a"\nintro="a"\nintro_en="a"\nsource="a"\ndate=2026-11-25\n'
        'status="unverified"\n[[question]]\nkey="nowhere"\nlabel="a"\nlabel_en="a"\n',
        "utf-8",
    )
    with pytest.raises(LawDataBroken):
        formfiles.form("visit", path)


def test_the_advice_names_its_source_and_is_not_more_than_it_is() -> None:
    advice = statements.recording_advice()
    assert advice.status.value == "secondary"
    assert "第一百零六条" in advice.points[1].zh
    assert advice.source


def test_a_visit_stands_in_the_timeline(case: Case) -> None:
    value = Visit(
        when=parse_moment("2026-11-20"), visitors=3, who="自称外访", said="不还就贴大字报",
        done="拍门", credentials=Credentials.REFUSED,
    )  # fmt: skip
    kept, _changes = statements.save(case, value)
    (contact,) = case.contacts()
    assert kept.value.contact_ids == (contact.id,)
    assert (contact.channel, contact.visitors) == (Channel.VISIT, 3)
    assert contact.credentials is Credentials.REFUSED
    assert contact.start == value.when
    again, _changes = statements.save(case, kept.value, kept.id)
    assert len(case.contacts()) == 1
    assert again.id == kept.id
    assert handover.verify(case).whole


def test_a_letter_links_to_the_contact_that_is_named(case: Case) -> None:
    contact, _changes = contacts.log_contact(case, Contact("", channel=Channel.LETTER))
    kept, _changes = statements.save(
        case, PostalLetter(who="某公司（虚构）", tracking="X1", contact_ids=(contact.id,))
    )
    assert len(case.contacts()) == 1
    assert statements.find(case, kept.id[:8]) == kept


def test_what_cannot_be_is_refused(case: Case) -> None:
    with pytest.raises(InvalidValue):
        statements.save(case, Visit())
    with pytest.raises(InvalidValue):
        statements.save(case, Visit(who="某", when=parse_moment("2031-01-01")))
    with pytest.raises(InvalidValue):
        statements.save(case, WitnessStatement(witness="某", contact_ids=("0" * 32,)))
    assert statements.all_kept(case) == ()
    assert case.contacts() == ()


def test_taken_back_with_a_reason(case: Case) -> None:
    kept, _changes = statements.save(case, SEEN)
    with pytest.raises(ReasonNeeded):
        statements.withdraw(case, kept.id, " ")
    statements.withdraw(case, kept.id, "证人不愿意")
    assert statements.all_kept(case) == ()
    with pytest.raises(NoSuchItem):
        statements.find(case, kept.id)


def test_a_statement_can_be_printed_and_signed(case: Case, tmp_path: Path, a_day: dt.date) -> None:
    kept, _changes = statements.save(case, SEEN)
    saved = statements.save_pdf(case, kept.id, a_day, tmp_path / "证人陈述.pdf")
    assert saved.pages == 1
    text = subprocess.run(
        ["pdftotext", "-layout", str(saved.path), "-"], capture_output=True, text=True, check=True
    ).stdout
    for part in (
        "林母（虚构）",
        "2026年11月18日23时14分",
        "明天就带人上门",
        "# 说完就挂了 <b>",
        "签名",
    ):
        assert part in text, part
    assert text.index("林母") < text.index("明天就带人上门")
    assert statements.render(case, kept.id, a_day) == saved.path.read_bytes()


def test_what_was_not_said_is_a_line_to_fill_in(case: Case, a_day: dt.date) -> None:
    kept, _changes = statements.save(case, WitnessStatement(witness="某（虚构）"))
    pdf = statements.render(case, kept.id, a_day)
    assert io.BytesIO(pdf).read(5) == b"%PDF-"
    visit, _changes = statements.save(case, Visit(who="某"))
    with pytest.raises(NoSuchItem):
        statements.render(case, visit.id, a_day)


def test_kept_over_a_lock(case: Case) -> None:
    kept, _changes = statements.save(case, SEEN)
    path = case.path
    case.close()
    with cases.open_case(path, "测试 口令 2026") as again:
        assert statements.all_kept(again) == (kept,)


def test_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    from cunzheng import cli

    monkeypatch.setenv("CUNZHENG_PASSWORD", "测试 口令 2026")
    path, answers, pdf = tmp_path / "一.czx", tmp_path / "a.json", tmp_path / "a.pdf"
    cases.create_case(path, "测试 口令 2026").close()
    answers.write_text(json.dumps({"witness": "林母（虚构）", "heard": "还钱"}), "utf-8")
    add = ["statement", str(path), "--add", "witness_statement", "--from", str(answers)]
    assert cli.main(add) == 0
    record_id = capsys.readouterr().out.strip()
    assert cli.main(["statement", str(path)]) == 0
    assert record_id in capsys.readouterr().out
    assert cli.main(["statement", str(path), "--id", record_id[:6], "-o", str(pdf)]) == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    answers.write_text('{"witnes": "x"}', "utf-8")
    assert cli.main(add) == InvalidValue.exit_code
