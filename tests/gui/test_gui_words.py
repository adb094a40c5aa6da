"""What rows, chips and headings say, and what they must never say."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from cunzheng.core.moments import TimeSource, parse_moment
from cunzheng.core.values import (
    Bilingual,
    Candidate,
    CaseInfo,
    ConductKind,
    Contact,
    Described,
    Direction,
    EvidenceKind,
    Finding,
    FindingState,
    Lender,
    Letter,
    Missing,
    PaperKind,
    PhoneLine,
    Profile,
    Verdict,
)
from cunzheng.ui import formats, snapshot, words
from cunzheng.ui.models import candidates, index, overview, rows
from cunzheng.ui.models.candidates import ImportRow
from cunzheng.ui.models.rows import DayRow, Filter, Tone
from cunzheng.ui.widgets.detail import heading
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.finding_box import look_of

MISSED = Contact(
    "c1",
    1,
    1,
    start=parse_moment("2025-11-25 09:14:00"),
    number="12900008830",
    lender_id="l1",
    answered=False,
    duration_s=0,
)
PROFILE = Profile(
    lenders=(Lender("l1", "示例银行（虚构）"),), lines=(PhoneLine("12900008830", "l1"),)
)


def case(contacts=(), findings=(), profile: Profile = PROFILE) -> snapshot.Snapshot:
    info = CaseInfo("id", "", "", "/x/案卷.czx", 1)
    return snapshot.build(info, profile, tuple(contacts), (), tuple(findings), {}, ())


def holiday(contact_id: str) -> Finding:
    return Finding(
        f"h-{contact_id}",
        contact_id,
        ConductKind.IMPROPER_TIME,
        "holiday_statutory",
        Verdict.NOTE,
        FindingState.ESTABLISHED,
        Bilingual("法定节假日：国庆节", "x"),
        Bilingual("x", "x"),
    )


def threat(contact_id: str) -> Finding:
    return Finding(
        f"t-{contact_id}",
        contact_id,
        ConductKind.VIOLENCE_THREAT,
        "r",
        Verdict.BREACH,
        FindingState.CONFIRMED,
        Bilingual("暴力威胁", "x"),
        Bilingual("x", "x"),
    )


def test_the_heading_shows_the_year() -> None:
    assert heading(MISSED) == "2025年11月25日 09:14 来电"
    assert heading(replace(MISSED, start=parse_moment("2025-11-25"))) == "2025年11月25日 来电"


def test_a_missed_call_has_no_length() -> None:
    assert "秒" not in rows.title_of(MISSED)
    assert rows.length_of(MISSED) == ""
    assert rows.length_of(replace(MISSED, answered=None)) == ""
    assert rows.length_of(replace(MISSED, answered=True, duration_s=14)) == "0分14秒"


@pytest.mark.parametrize(
    "change",
    [
        {"answered": True},  # somebody spoke
        {"said": "您好"},
        {"start": None},
        {"start": parse_moment("2025-11-25")},  # the hour is not known
        {"lender_id": ""},
    ],
)
def test_green_is_only_for_what_could_be_judged_whole(change: dict) -> None:
    assert [chip.tone for chip in rows.chips_of(MISSED, ())] == [Tone.OK]
    seen = rows.chips_of(MISSED, (), shown=True)  # a picture of it, which no rule looks at
    assert [chip.tone for chip in seen] == [Tone.NEUTRAL]
    chips = rows.chips_of(replace(MISSED, **change), ())
    assert [(chip.text, chip.tone) for chip in chips] == [
        ("未自动发现问题，请自行查看", Tone.NEUTRAL)
    ]


def test_a_holiday_is_said_once_over_the_day() -> None:
    two = [MISSED, replace(MISSED, id="c2", no=2)]
    now = case(two, [holiday("c1"), holiday("c2")])
    day = index.timeline(now, Filter())[0]
    assert isinstance(day, DayRow)
    assert day.note == "法定节假日：国庆节"
    for one in two:
        assert all("国庆" not in chip.text for chip in rows.contact_row(one, now).chips)
    assert look_of(holiday("c1")) == "plainBox"


def test_unassigned_numbers_come_first() -> None:
    stranger = replace(MISSED, id="c2", no=2, number="02100008888", lender_id="")
    mine = replace(stranger, id="c3", no=3, number="12378", direction=Direction.OUTGOING)
    step = overview.next_step(case([MISSED, stranger, mine], [threat("c1")]), dt.date(2025, 12, 1))
    assert step.id == "numbers"
    assert step.numbers == ("02100008888",)
    assert overview.text_of(step).startswith("这些号码是哪家的？02100008888")
    said = replace(PROFILE, lines=(*PROFILE.lines, PhoneLine("02100008888")))  # asked, not known
    after = overview.next_step(case([stranger], (), said), dt.date(2025, 12, 1))
    assert after.id != "numbers"


def test_the_police_are_not_told_of_old_acts() -> None:
    now = case([MISSED], [threat("c1")])
    happened = dt.date(2025, 11, 25)
    for days, step in ((183, "police"), (184, "lender")):
        assert overview.next_step(now, happened + dt.timedelta(days)).id == step


def test_stages_are_said_in_chinese_or_not_at_all() -> None:
    for code in ("import", "verify", "bundle", "restore", "rekey"):
        said = words.stage(code)
        assert said
        assert not said.isascii()
    assert words.stage("something new") == ""


def test_file_dialogs_speak_chinese(view, qapp) -> None:
    dialog = file_dialog(view, "导入")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.show()
    labels = [one.text() for one in dialog.findChildren(QLabel)]
    buttons = [one.text() for one in dialog.findChildren(QAbstractButton)]
    shown = [text for text in labels + buttons if text]
    assert len(shown) >= 5
    assert [text for text in shown if text.isascii()] == []
    dialog.close()


def test_the_state_of_a_finding_is_never_cut(view) -> None:
    page = view.page("check")
    column = page.model.columns[-1]
    metrics = QFontMetrics(page.view.font())
    made = [
        replace(threat("c1"), state=state, verdict=verdict)
        for state in FindingState
        for verdict in Verdict
    ]
    said = {column.text(one) for one in made}
    assert "仅提示" in said
    assert all(metrics.horizontalAdvance(text) <= column.width - 18 for text in said), said


def test_law_names_are_cut_at_their_end_and_told_in_a_tip(view) -> None:
    page = view.page("check")
    assert not any(column.middle for column in page.model.columns)
    page.model.set_rows([threat("c1")])
    index = page.model.index(0, 3)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()


def test_what_is_missing_is_said_once(view, settle) -> None:
    choices = view.page("letters").choices
    settle(lambda: not view.page("letters")._wait.isActive())
    missing = (Missing("debtor.phone", Bilingual("您的联系电话未填写", "")),)
    choices.show_missing(Letter(PaperKind.NFRA, "", "", dt.date(2026, 11, 25), missing))
    said = [one.text() for one in choices._missing.findChildren(QLabel)]
    assert [text for text in said if "联系电话" in text] == ["您的联系电话未填写"]


def test_filling_in_leads_to_a_field(view, settle) -> None:
    choices = view.page("letters").choices
    settle(lambda: not view.page("letters")._wait.isActive())
    asked: list[str] = []
    choices.fill_in.connect(asked.append)
    missing = tuple(
        Missing(field, Bilingual(field, ""))
        for field in ("request.office", "request.harm", "debtor.phone")
    )
    choices.show_missing(Letter(PaperKind.NFRA, "", "", dt.date(2026, 11, 25), missing))
    layout = choices._missing.layout()
    rows_ = [layout.itemAt(at).layout() for at in range(layout.count())]
    links = [row.itemAt(1).widget() if row.count() > 1 else None for row in rows_]
    assert links[1] is None  # written by hand: no form holds it
    for link in (links[0], links[2]):
        link.click()
    assert asked == ["debtor.phone"]  # the office is filled in on this page
    assert view.window().focusWidget() is choices.office


def test_a_typed_time_is_the_first_claim_and_answers_the_remark() -> None:
    row = ImportRow(
        Candidate(
            "/x/a.m4a",
            "a.m4a",
            10,
            Described(EvidenceKind.RECORDING, "audio/mp4", warnings=("no_time",)),
        )
    )
    assert "可在下方填写" in candidates.problem_of(row)
    typed = candidates.with_typed(row, parse_moment("2025-11-25 09:14"))
    times = typed.candidate.described.times
    assert [one.source for one in times] == [TimeSource.TYPED]
    assert candidates.time_of(typed).startswith("2025-11-25 09:14\n")
    assert typed.look == "ok"
    again = candidates.with_typed(typed, parse_moment("2025-11-26 10:00"))
    assert len(again.candidate.described.times) == 1
    assert formats.moment(again.candidate.described.times[0]) == "2025-11-26 10:00"
