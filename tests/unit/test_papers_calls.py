"""One call, told of by the phone's call log and by its own recording, is one call."""

from __future__ import annotations

import dataclasses

import findings_kit
import pytest
from papers_sample import EVIDENCE, FINDINGS, PROFILE, TODAY, at

from cunzheng.core.calls import same_calls
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Contact, Direction, LetterRequest, PaperKind
from cunzheng.papers import letters, selection

EXPORT, SOUND = EVIDENCE[2].id, EVIDENCE[0].id


def logged(when: str, item: str = "1", **fields: object) -> Contact:
    fields.setdefault("answered", None)
    return Contact(
        f"log{item}", int(item), 1, start=at(when, TimeSource.EXPORT), number="12900008830",
        duration_s=42, evidence_ids=(EXPORT,), origin=EXPORT, origin_item=item, **fields,
    )  # fmt: skip


def recorded(when: str, name: str = "rec", **fields: object) -> Contact:
    fields.setdefault("number", "12900008830")
    return Contact(
        name, 50, 1, start=at(when), duration_s=40, answered=True, evidence_ids=(SOUND,),
        origin=SOUND, **fields,
    )  # fmt: skip


def test_the_recording_of_a_logged_call_is_found() -> None:
    log, recording = logged("2026-03-10 09:00:00"), recorded("2026-03-10 09:00:18")
    assert same_calls([recording, log]) == {"rec": "log1"}


@pytest.mark.parametrize(
    "recording",
    [
        recorded("2026-03-10 09:01:01"),  # too late
        recorded("2026-03-10 08:58:59"),
        recorded("2026-03-10 09:00:18", number="12900008831"),
        recorded("2026-03-10 09:00:18", direction=Direction.OUTGOING),
        recorded("2026-03-10"),  # only the day
        dataclasses.replace(recorded("2026-03-10 09:00:18"), origin=""),  # logged by hand
    ],
)
def test_another_call_is_another_call(recording: Contact) -> None:
    assert same_calls([logged("2026-03-10 09:00:00"), recording]) == {}


def test_what_is_not_certain_is_not_joined() -> None:
    two = [logged("2026-03-10 09:00:00"), logged("2026-03-10 09:00:50", "2")]
    assert same_calls([*two, recorded("2026-03-10 09:00:20")]) == {}
    both = [recorded("2026-03-10 09:00:10", "r1"), recorded("2026-03-10 09:00:20", "r2")]
    assert same_calls([two[0], *both]) == {}
    missed = logged("2026-03-10 09:00:00", answered=False)
    assert same_calls([missed, recorded("2026-03-10 09:00:20")]) == {}


def test_the_12321_sheet_counts_it_once_and_names_both_exhibits() -> None:
    contacts = (
        logged("2026-03-10 09:00:00"),
        recorded("2026-03-10 09:00:18"),
        logged("2026-03-10 11:00:00", "2"),
    )
    letter = letters.compose(
        LetterRequest(PaperKind.HOTLINE_12321, TODAY), PROFILE, contacts, EVIDENCE, FINDINGS
    )
    assert "| 来电、来信次数 | 2次（" in letter.text
    assert "| 1 | 2026-03-10 09:00:00 | 42秒 | 是 | 证据1、证据3 |" in letter.text
    assert "2026-03-10 09:00:18" not in letter.text
    assert letter.exhibit_nos == (1, 3)
    assert [one.id for one in selection.calls_once(contacts)] == ["log1", "log2"]


def test_frequency_counts_it_once() -> None:
    def call(hour: int, contact_id: str, second: int, item: str) -> Contact:
        return findings_kit.contact(
            f"2026-03-10 {hour:02}:00:{second:02}", contact_id, number="12900008830",
            answered=True if not item else None, origin="x", origin_item=item,
            no=hour * 2 + bool(not item),
        )  # fmt: skip

    logs = [call(9 + n, f"log{n}", 0, str(n + 1)) for n in range(3)]
    sounds = [call(9 + n, f"rec{n}", 15, "") for n in range(3)]
    every = findings_kit.check(*logs, *sounds)
    assert findings_kit.some(every, "frequency_answered") == []
    assert findings_kit.some(every, "frequency_answered_unknown") == []
    fourth = [call(15, "log9", 0, "9"), call(15, "rec9", 15, "")]
    (one,) = findings_kit.some(findings_kit.check(*logs, *sounds, *fourth), "frequency_answered")
    assert one.contact_id == "log9"
    assert "4次" in one.statement
