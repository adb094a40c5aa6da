"""Text of pictures in a case: first readings stay, corrections have versions, words are found."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from cunzheng.core.errors import NoSuchItem
from cunzheng.core.moments import TimeSource
from cunzheng.core.ocr import OcrLine, OcrText, Reading, StoredText
from cunzheng.core.values import Channel, Direction, Evidence
from cunzheng.services import handover, importing, ocr
from cunzheng.services.cases import Case

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
LINES = (
    OcrLine("23:05", 60, 20, 160, 60, 99),
    OcrLine("1290 0008 830", 300, 150, 800, 210, 95),
    OcrLine("昨天 22:48", 440, 300, 640, 340, 98),
    OcrLine("今晚12点之前不还3000块", 180, 380, 900, 430, 88),
)
FIRST = Reading("reader 1", 1080, 2400, LINES)


def picture(text: str) -> bytes:
    page = Image.new("RGB", (640, 120), (255, 255, 255))
    ImageDraw.Draw(page).text((20, 30), text, (0, 0, 0), ImageFont.truetype(FONT, 44))
    out = io.BytesIO()
    page.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def exhibits(case: Case, tmp_path: Path) -> tuple[Evidence, ...]:
    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in (
        ("Screenshot_20261125-230500.png", "逾期45天请还款"),
        ("Screenshot_20261124-101500.png", "回电话 12900008830"),
    ):
        (folder / name).write_bytes(picture(text))
    return importing.commit(case, importing.examine([folder]).candidates).evidence


def test_the_first_reading_is_never_lost(case: Case, exhibits: tuple[Evidence, ...]) -> None:
    one = exhibits[0].id
    assert ocr.stored(case, one) == StoredText()
    ocr.keep(case, one, FIRST)
    second = Reading("reader 2", 1080, 2400, LINES[1:])
    ocr.keep(case, one, second)
    corrected = OcrText(
        one, (*LINES[:3], OcrLine(" 今晚12点 ", 180, 380, 900, 430, 88)), True, "reader 2"
    )
    assert ocr.save_text(case, corrected)
    assert not ocr.save_text(case, corrected)  # the same again is no version
    ocr.save_text(
        case, OcrText(one, (OcrLine("typed", added=True), OcrLine("  ")), False, "reader 2")
    )
    found = ocr.stored(case, one)
    assert (found.first, found.newest) == (FIRST, second)
    assert found.text is not None
    assert [line.text for line in found.text.lines] == ["typed"]
    assert not found.confirmed
    assert [text.lines[-1].text for _at, text in ocr.history(case, one)] == ["今晚12点", "typed"]
    assert handover.verify(case).whole


def test_a_reading_of_nothing_is_refused(case: Case) -> None:
    with pytest.raises(NoSuchItem):
        ocr.keep(case, "0" * 32, FIRST)


def test_words_are_found_in_what_stands_now(case: Case, exhibits: tuple[Evidence, ...]) -> None:
    one, other = exhibits[0].id, exhibits[1].id
    ocr.keep(case, one, FIRST)
    ocr.keep(case, other, Reading("reader 1", 9, 9, (OcrLine("还款协商"),)))
    assert ocr.find(case, "3000块 昨天") == {one}
    assert ocr.find(case, "12900008830") == {one}  # however it is spaced on the screen
    assert ocr.find(case, "还") == {one, other}
    assert ocr.find(case, "  ") == frozenset()
    ocr.save_text(case, OcrText(one, (OcrLine("改过了"),)))
    assert ocr.find(case, "3000块") == frozenset()


def test_proposals_become_a_draft_and_no_more(case: Case, exhibits: tuple[Evidence, ...]) -> None:
    exhibit = next(one for one in exhibits if "230500" in one.name)
    text = StoredText(FIRST, FIRST)
    found = ocr.propose(exhibit, text)
    assert found.channel is Channel.SMS
    when = next(one for one in found.times if one.moment is not None)
    draft = ocr.draft_from(
        exhibit, found.channel, time=when, number=found.numbers[0], said=[LINES[3]]
    )
    assert draft.start is not None
    assert draft.start.iso() == "2026-11-24T22:48+08:00"
    assert draft.start.source is TimeSource.PICTURE_TEXT
    assert (draft.id, draft.number, draft.direction) == ("", "12900008830", Direction.UNKNOWN)
    assert (draft.said, draft.evidence_ids) == ("今晚12点之前不还3000块", (exhibit.id,))
    assert case.contacts() == ()


class Counted:
    """Cancels after *most* units."""

    def __init__(self, most: int) -> None:
        self.most, self.done, self.total = most, 0, 0

    def begin(self, total: int, what: str = "") -> None:
        self.total = total

    def advance(self, amount: int = 1) -> None:
        self.done += amount

    @property
    def cancelled(self) -> bool:
        return self.done >= self.most


@pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")
def test_many_are_read_and_what_was_read_stays_after_a_stop(
    case: Case, exhibits: tuple[Evidence, ...]
) -> None:
    ids = [one.id for one in exhibits]
    with ocr.Reader() as reader:
        stopped = ocr.read_many(case, ids, reader, Counted(1))
        assert (stopped.read, stopped.cancelled) == ((ids[0],), True)
        progress = Counted(99)
        rest = ocr.read_many(case, [*ids, "0" * 32], reader, progress)
        assert (rest.read, progress.total) == ((ids[1],), 2)  # the first is not read again
        assert [type(error) for _id, error in rest.failed] == [NoSuchItem]
    said = {"".join(line.text for line in ocr.stored(case, one).lines) for one in ids}
    assert said == {"逾期45天请还款", "回电话12900008830"}
