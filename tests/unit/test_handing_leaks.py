"""What was masked, not chosen or covered is nowhere in the folder: in no byte and no pixel."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
from pathlib import Path

import pytest
from leaks_kit import LOUD, loud_in, metadata_in, words_in
from PIL import ExifTags, Image, ImageDraw

from cunzheng.casefile import takes
from cunzheng.core.handing import Choice
from cunzheng.core.marks import Mark, MarkKind
from cunzheng.core.moments import parse_moment
from cunzheng.core.sounds import SoundMark
from cunzheng.core.statements import WitnessStatement
from cunzheng.core.takes import TakeEvent, TakeNote
from cunzheng.core.transcripts import Transcript, TranscriptLine
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Debt,
    Evidence,
    FindingState,
    Lender,
    LenderKind,
    LetterRequest,
    PaperKind,
    Person,
    PhoneLine,
    Product,
    Profile,
    Quote,
    Reached,
)
from cunzheng.services import (
    cases,
    contacts,
    handover,
    importing,
    instead,
    marked,
    papers,
    review,
    sounds,
    statements,
    transcripts,
)
from cunzheng.services.cases import Case

DAY = dt.date(2026, 11, 25)
HER, HERS = "周玉梅", "12911112222"
WRITTEN = ("周玉梅", "玉梅", "周 玉梅", "12911112222", "129-1111-2222", "１２９１１１１２２２２")
OTHER_LENDER, OTHER_AGENCY = "乙号消费金融有限公司（虚构）", "乙达催收（虚构）"
NOT_CHOSEN = (
    OTHER_LENDER, OTHER_AGENCY, "HT-2024-7788", "12900007777", "昨天说要去学校门口等着",
    "乙号收据.txt", "这一段只在没有选的文件里",
)  # fmt: skip
NOTES = "接线的人姓祁，这是只写给自己的话"  # in no paper, chosen or not
UNDER = (40, 40, 140, 110)  # what is covered, in pixels


def photo() -> bytes:
    """A picture with a loud area, and her name in every place a camera or a person may write to."""
    picture = Image.new("RGB", (240, 180), "white")
    ImageDraw.Draw(picture).rectangle(UNDER, fill=LOUD)
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "zhou yumei at home"
    exif[ExifTags.Base.XPAuthor] = HER.encode("utf-16-le")
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[1], place[2], place[3], place[4] = "N", (30.0, 15.0, 0.0), "E", (120.0, 10.0, 30.0)
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, quality=95, comment=HER.encode())
    return out.getvalue()


@pytest.fixture
def held(case: Case, tmp_path: Path, sample_files: Path) -> Case:
    """Two lenders, a third person in every field that takes words, one contact not to be chosen."""
    cases.save_profile(
        case,
        Profile(
            Person("林知遥", "110101199001011234", "12900000001"),
            (
                Lender("a", "甲号消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),
                Lender("b", OTHER_LENDER, LenderKind.CONSUMER_FINANCE),
            ),
            (Agency("g", OTHER_AGENCY, "b"),),
            (
                Debt("1", "a", Product.ONLINE_LOAN, "HT-2024-0001"),
                Debt("2", "b", Product.ONLINE_LOAN, "HT-2024-7788"),
            ),
            (PhoneLine("12900008830", "a"), PhoneLine("12900007777", "b", "g")),
        ),
    )
    phone = tmp_path / "手机"
    phone.mkdir()
    (phone / f"{HER} 家里.jpg").write_bytes(photo())
    (phone / f"{HER} {HERS} 通话.m4a").write_bytes(next(sample_files.glob("*.m4a")).read_bytes())
    (phone / "乙号收据.txt").write_text("这一段只在没有选的文件里", "utf-8")
    importing.commit(case, importing.examine([phone]).candidates)
    for one in case.contacts():  # the import may draft one; the tests want their own
        contacts.withdraw_contact(case, one.id, f"{HER}说不对")
    by_ending = {Path(one.name).suffix: one for one in case.evidence()}
    sound = by_ending[".m4a"]
    for lender, number, said, exhibit in (
        ("a", "12900008830", f"再不还钱，就去你家泼油漆，{'，'.join(WRITTEN)}", by_ending[".jpg"]),
        ("a", "12900008830", "今天必须还钱", sound),
        ("b", "12900007777", "再不还钱，就去你家泼油漆，昨天说要去学校门口等着", by_ending[".txt"]),
    ):
        contacts.log_contact(
            case,
            Contact(
                "", channel=Channel.CALL, number=number, lender_id=lender, answered=True,
                reached=Reached.DEBTOR if exhibit is sound else Reached.PARENT,
                reached_name="" if exhibit is sound else f"{HER}（母亲）", said=said,
                note=NOTES if lender == "b" else f"{HER}听到的",
                agency_id="g" if lender == "b" else "", collector="祁" if lender == "b" else "",
                quotes=(Quote(said, exhibit.id, 1000),), evidence_ids=(exhibit.id,),
                start=parse_moment(f"2026-03-{12 if lender == 'a' else 14}T09:00:00"),
            ),
        )  # fmt: skip
    for found in review.check(case):
        if found.state is FindingState.PROPOSED:
            review.decide(case, found.id, FindingState.CONFIRMED, f"{HER}在场")
    sounds.save_mark(case, SoundMark(sound.id, 1000, note=f"{HER}的声音"))
    line = TranscriptLine(1000, HER, f"我是{HER}，打{HERS}", checked=True)
    transcripts.save(case, Transcript(sound.id, (line,)))
    statements.save(case, WitnessStatement(witness=HER, phone=HERS, heard=f"{HER}：他们在骂"))
    takes.note(case.store, "0" * 32, TakeNote(TakeEvent.INPUT_CHANGED, 1.0, device=f"{HER}的耳机"))
    letter = papers.compose(case, LetterRequest(PaperKind.POLICE, DAY))
    text = letter.text + f"\n\n我母亲{HER}（{HERS}）可以作证。\n"
    papers.save_letter(case, dataclasses.replace(letter, text=text), tmp_path / "报案.pdf")
    return case


def picture_of(case: Case) -> Evidence:
    return next(one for one in case.evidence() if one.name.endswith("家里.jpg"))


def given(case: Case, tmp_path: Path, choice: Choice) -> Path:
    return handover.write_bundle(case, tmp_path / "给律师", DAY, choice=choice).folder


def test_the_search_finds_what_is_not_hidden(held: Case, tmp_path: Path) -> None:
    """A search that finds nothing anywhere would prove nothing."""
    folder = given(held, tmp_path, Choice())
    found = words_in(folder, [HER, HERS, *NOT_CHOSEN])
    kinds = {one.rpartition(": ")[0].split("!")[0] for one in found}
    assert {"index.html", "证据材料.pdf", "SHA256SUMS.txt", "保管日志.jsonl"} <= kinds
    assert any(one.startswith("文书/") for one in kinds)
    assert {one.rpartition(": ")[2] for one in found} >= set(NOT_CHOSEN)
    assert any("!picture" in one for one in loud_in(folder))
    assert any(one.startswith("原件/") for one in loud_in(folder))
    assert metadata_in(folder)
    assert NOTES not in "".join(found)


@pytest.mark.parametrize("anyway", [False, True])
def test_a_masked_person_is_nowhere(held: Case, tmp_path: Path, *, anyway: bool) -> None:
    folder = given(held, tmp_path, Choice(masked=True, originals_anyway=anyway))
    # Originals are never changed; who gives them all the same is told so.
    found = words_in(folder, WRITTEN, but="原件/" if anyway else "")
    assert found == []
    assert words_in(folder, ["周**", "12900008830"])


def test_a_number_that_the_user_names_is_nowhere(held: Case, tmp_path: Path) -> None:
    folder = given(held, tmp_path, Choice(masked=True, also=("12900007777", "祁")))
    assert [one for one in words_in(folder, ["12900007777"]) if "保管" not in one] == []


def test_what_was_not_chosen_is_nowhere(held: Case, tmp_path: Path) -> None:
    mine = [one.id for one in held.contacts() if one.lender_id == "a" and not one.withdrawn]
    folder = given(held, tmp_path, Choice(contact_ids=tuple(mine)))
    assert words_in(folder, [*NOT_CHOSEN, NOTES]) == []
    told = (folder / "请先读我.txt").read_text("utf-8")
    assert "以前保存的文书" in told  # it may tell of the others, and stays behind
    assert any(one.suffix == ".pdf" for one in (folder / "文书").iterdir())


def covered(case: Case) -> tuple[Evidence, Evidence, Evidence]:
    """Three copies of the picture: an arrow, a cover in the wrong place, and the right one."""
    parent = picture_of(case)
    arrow = marked.marked_copy(case, parent.id, [Mark(MarkKind.BOX, 30, 30, 150, 120)], "框.jpg")[0]
    wrong = [Mark(MarkKind.COVER, 160, 120, 230, 170)]
    first = marked.marked_copy(case, parent.id, wrong, "第一次.jpg")[0]
    left, top, right, bottom = UNDER
    right_one = [Mark(MarkKind.COVER, left - 8, top - 8, right + 8, bottom + 8)]
    return arrow, first, marked.marked_copy(case, parent.id, right_one, "遮盖.jpg")[0]


def test_what_a_copy_covers_is_nowhere(held: Case, tmp_path: Path) -> None:
    """Not in the original, not in a copy that shows it, not in a thumbnail or a remark."""
    arrow, first, last = covered(held)
    done = handover.write_bundle(held, tmp_path / "给律师", DAY, choice=Choice(redacted=True))
    assert loud_in(done.folder) == []
    assert metadata_in(done.folder) == []
    assert words_in(done.folder, ["zhou yumei at home"]) == []
    names = sorted(one.name[:5] for one in (done.folder / "原件").iterdir())
    assert f"证据{last.exhibit_no:03d}" in names
    assert set(done.replaced) == {picture_of(held).exhibit_no, arrow.exhibit_no, first.exhibit_no}


def test_a_copy_that_stands_for_its_original_does_so_unasked(held: Case, tmp_path: Path) -> None:
    """The window promises it where the copy is made; nobody is asked again at the handover."""
    _arrow, first, last = covered(held)
    instead.choose(held, last.id)
    done = handover.write_bundle(held, tmp_path / "给律师", DAY)
    assert loud_in(done.folder) == []
    assert metadata_in(done.folder) == []
    parent = picture_of(held)
    assert parent.exhibit_no in done.replaced
    assert first.exhibit_no in done.replaced
    page = (done.folder / "index.html").read_text("utf-8")
    assert parent.sha256 in page  # it keeps its number and its hash
    assert "交付的是已遮盖的副本" in page
    contacts.withdraw_evidence(held, last.id, "遮错了")
    again = handover.write_bundle(held, tmp_path / "再给", DAY)
    assert loud_in(again.folder) == []


def test_an_outdated_copy_does_not_go_where_persons_are_masked(held: Case, tmp_path: Path) -> None:
    _arrow, first, _last = covered(held)
    done = handover.write_bundle(held, tmp_path / "给律师", DAY, choice=Choice(masked=True))
    assert loud_in(done.folder) == []
    assert first.exhibit_no in done.held_back
