"""Papers of odd cases: who is behind a contact, pictures that are not what they say, long words."""

from __future__ import annotations

import datetime as dt
import io
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
from papers_reading import page_texts
from papers_sample import (
    CONTACTS,
    EVIDENCE,
    FINDINGS,
    LOAN,
    PROFILE,
    TODAY,
    at,
    open_evidence,
    picture,
)
from PIL import Image

from cunzheng.core.errors import LetterTemplateBroken, NothingToSay
from cunzheng.core.errors_fonts import FontNotUsable
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.sounds import SoundMark
from cunzheng.core.transcripts import SpokenPaper, Transcript, TranscriptLine
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Debt,
    Described,
    Direction,
    Evidence,
    EvidenceKind,
    FindingState,
    Lender,
    Letter,
    LetterRequest,
    PaperKind,
    PhoneLine,
    Product,
    Profile,
    Reached,
)
from cunzheng.papers import (
    bundle,
    docx,
    exhibits,
    facts,
    fonts,
    gaps,
    letters,
    ownfonts,
    plates,
    selection,
    strip,
    textplates,
    views,
    wording,
)

A, B = Lender("a" * 32, "甲（虚构）"), Lender("b" * 32, "乙（虚构）")
HIRED = Profile(
    lenders=(A, B),
    agencies=(Agency("g" * 32, "华某达（虚构）", A.id), Agency("h" * 32, "某某（虚构）", "")),
    debts=(Debt("d" * 32, B.id, Product.ONLINE_LOAN),),
    lines=(
        PhoneLine("12900000001", B.id),
        PhoneLine("12900000002", "", "g" * 32),
        PhoneLine("12900000003"),
    ),
)


# --- who is behind a contact ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contact", "lender"),
    [
        (Contact("c", lender_id=A.id, debt_id="d" * 32), A.id),
        (Contact("c", debt_id="d" * 32, agency_id="g" * 32), B.id),
        (Contact("c", agency_id="g" * 32, number="12900000001"), A.id),
        (Contact("c", agency_id="h" * 32, number="12900000001"), B.id),
        (Contact("c", number="12900000002"), A.id),
        (Contact("c", number="12900000003"), ""),
        (Contact("c", number="12900009999"), ""),
        (Contact("c"), ""),
    ],
)
def test_the_lender_behind_a_contact(contact: Contact, lender: str) -> None:
    assert facts.lender_of(contact, HIRED) == lender
    # One lender alone is behind everything that is not said to be another's.
    alone = Profile(lenders=(A,))
    assert facts.lender_of(replace(contact, lender_id="", debt_id=""), alone) == A.id


def test_a_notice_to_a_collector_tells_of_his_contacts_only() -> None:
    request = LetterRequest(PaperKind.COLLECTOR, TODAY)
    of_agency = replace(request, more=replace(request.more, agency_id="g" * 32))
    of_number = replace(request, number="12900008831")
    found = selection.printable(FINDINGS)
    told = [
        {one.number for one in selection.choose(which, PROFILE, CONTACTS, found).contacts}
        for which in (of_agency, of_number)
    ]
    assert "12900009900" not in told[0]
    assert {"12900008830", "12900008831"} <= told[0]
    assert told[1] == {"12900008831"}


def test_the_number_of_a_sheet_is_one_that_called_the_reporter() -> None:
    request = LetterRequest(PaperKind.HOTLINE_12321, TODAY)
    sent = Contact("x", direction=Direction.OUTGOING, number="12900000077")
    other = Contact("y", number="12900000078", reached=Reached.PARENT)
    gone = Contact("z", number="12900000079", withdrawn="记错了")
    assert selection.reported_number(request, (sent, other, gone), {}) == ""
    mine = Contact("m", number="12900000080")
    assert selection.reported_number(request, (sent, other, gone, mine), {}) == "12900000080"


def test_who_was_called_is_no_staff_of_the_collector() -> None:
    theirs = Contact("a", number="12900000001", collector="工号0217")
    mine = Contact("b", number="12900000002", collector="客服", direction=Direction.OUTGOING)
    nobody = Contact("c")
    assert views.staff_of((theirs, mine, nobody, theirs)) == (("工号0217",), ("12900000001",))


# --- what a letter may say -----------------------------------------------------------------------


def test_what_is_no_letter_cannot_be_composed() -> None:
    for kind in set(PaperKind) - set(letters.LETTER_KINDS):
        with pytest.raises(NothingToSay):
            letters.compose(LetterRequest(kind, TODAY), PROFILE, CONTACTS, EVIDENCE, FINDINGS)


def test_requests_hold_for_what_was_chosen_and_for_nothing_without_it() -> None:
    nfra = LetterRequest(PaperKind.NFRA, TODAY, lender_id=LOAN)
    assert letters.conditions_met(nfra, PROFILE, CONTACTS, FINDINGS)
    nothing = replace(nfra, contact_ids=())
    assert letters.conditions_met(nothing, PROFILE, CONTACTS, FINDINGS) == set()
    rejected = tuple(replace(one, state=FindingState.REJECTED) for one in FINDINGS)
    assert letters.conditions_met(nfra, PROFILE, CONTACTS, rejected) == set()
    records = LetterRequest(PaperKind.RECORDS, TODAY)
    assert isinstance(letters.conditions_met(records, PROFILE, CONTACTS, FINDINGS), set)


def test_a_complaint_without_a_lender_says_what_is_missing() -> None:
    unknown = replace(PROFILE, lenders=(), debts=(), agencies=(), lines=())
    contacts = tuple(replace(one, lender_id="", agency_id="", debt_id="") for one in CONTACTS[:1])
    letter = letters.compose(
        LetterRequest(PaperKind.NFRA, TODAY), unknown, contacts, EVIDENCE, FINDINGS
    )
    assert gaps.missing("lender") in letter.missing


def test_a_section_of_labels_that_is_none_is_named() -> None:
    with pytest.raises(LetterTemplateBroken):
        wording.labels("nothing")
    with pytest.raises(LetterTemplateBroken):
        wording.label("channel", "pigeon")
    with pytest.raises(LetterTemplateBroken):
        wording.data("nothing.toml")


# --- pictures ------------------------------------------------------------------------------------


def shown(data: bytes, **more: object) -> tuple[Evidence, plates.OpenEvidence]:
    one = replace(EVIDENCE[1], size=len(data), **more)
    return one, lambda _id: io.BytesIO(data)


def test_a_see_through_picture_is_set_on_white() -> None:
    for mode, ground in (("RGBA", (0, 0, 0, 0)), ("LA", (0, 0)), ("L", 90), ("P", 3)):
        out = io.BytesIO()
        made = Image.new(mode, (40, 30), ground)
        if mode == "P":
            made.putpalette([0, 0, 0] * 3 + [10, 200, 30])
        made.save(out, "PNG", **({"transparency": 3} if mode == "P" else {}))
        evidence, opened = shown(out.getvalue())
        found = plates.examine(evidence, opened)
        assert found is not None
        data = plates.jpeg_bytes(evidence, found, opened)
        assert data is not None
        with Image.open(io.BytesIO(data)) as image:
            corner = image.convert("L").getpixel((20, 15))
        assert corner == (90 if mode == "L" else 255), mode


def test_a_picture_that_is_too_long_or_lies_is_not_placed() -> None:
    out = io.BytesIO()
    Image.new("L", (1, plates.MAX_SIDE + 1)).save(out, "PNG")
    assert plates.examine(*shown(out.getvalue())) is None
    jpeg = picture(40, 30, "JPEG")
    evidence, _opened = shown(jpeg)
    assert plates.examine(replace(evidence, size=plates.MAX_BYTES + 1), _opened) is None
    found = plates.examine(evidence, _opened)
    assert found is not None
    assert found.placed
    assert plates.jpeg_bytes(evidence, found, lambda _id: io.BytesIO(jpeg[:-2])) is None


def test_a_header_that_claims_a_bomb_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (11_000, 11_000)).save(out, "PNG")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert plates.examine(*shown(out.getvalue())) is None


def jpeg_parts() -> tuple[bytes, int]:
    """A JPEG, and where its first quantisation table begins."""
    data = picture(40, 30, "JPEG")
    return data, data.index(b"\xff\xdb")


def test_filling_and_lone_markers_between_parts_change_nothing() -> None:
    data, at_ = jpeg_parts()
    whole = strip.frame_of(data)
    assert whole is not None
    assert whole[:2] == (40, 30)
    for more in (b"\xff\xff", b"\xff\x01", b"\xff\xd0"):
        filled = data[:at_] + more + data[at_:]
        assert strip.frame_of(filled) == whole, more
        assert strip.frame_of(strip.without_camera_data(filled)) == whole


@pytest.mark.parametrize(
    "change",
    [
        lambda data, at_: data[:at_] + b"x" + data[at_:],  # no marker where one must be
        lambda data, at_: data[:at_],  # ends before the picture
        lambda data, at_: data[:at_] + b"\xff\xdb\x00\x01" + data[at_ + 4 :],  # a length of 1
        lambda data, at_: data.replace(b"\xff\xc0\x00\x11\x08", b"\xff\xc0\x00\x11\x0c"),  # 12 bits
        lambda data, at_: data.replace(b"\xff\xc0", b"\xff\xc3"),  # lossless
        lambda data, at_: data[:2] + data[data.index(b"\xff\xda") :],  # a scan of no frame
        lambda data, at_: data[: data.index(b"\xff\xda")] + b"\xff\xd9",  # no scan
        lambda data, at_: b"",
        lambda data, at_: data[:3],
    ],
)
def test_a_jpeg_that_is_not_whole_is_not_placed(change) -> None:
    changed = change(*jpeg_parts())
    assert changed != jpeg_parts()[0]
    assert strip.frame_of(changed) is None
    strip.without_camera_data(changed)  # gives what it can, and falls over nothing


# --- sound, text, fonts --------------------------------------------------------------------------


def test_a_transcript_prints_checked_lines_only_and_counts_the_others() -> None:
    one = EVIDENCE[0].id
    lines = (
        TranscriptLine(1000, "对方", "今晚必须还", marked=True, checked=True),
        TranscriptLine(None, "", "没有位置", checked=True),
        TranscriptLine(5000, "对方", "没有核对过的字"),
    )
    marks = (SoundMark(one, 2000, 4000, "威胁"), SoundMark(one, 9000))
    spoken = (
        SpokenPaper(one, marks, Transcript(one, lines)),
        SpokenPaper(EVIDENCE[3].id, (), Transcript(EVIDENCE[3].id, lines[2:])),
    )  # fmt: skip
    pdf = bundle.render_bundle(
        PROFILE, EVIDENCE, CONTACTS, FINDINGS, TODAY, "0" * 64, open_evidence, NULL_PROGRESS,
        spoken=spoken,
    )  # fmt: skip
    text = "\n".join(page_texts(pdf))
    assert "今晚必须还" in text
    assert "没有位置" in text
    assert "威胁" in text
    assert "没有核对过的字" not in text


def test_a_text_of_one_endless_line_is_cut_and_says_so() -> None:
    note = replace(EVIDENCE[2], described=Described(EvidenceKind.OTHER, "text/plain"))
    for text, wanted in (("长" * 5000, 1000), ("短\n" * 3, 1)):
        data = text.encode()
        desk = plates.Desk(lambda _id, data=data: io.BytesIO(data), NULL_PROGRESS, dry=False)
        found = textplates.read(replace(note, size=len(data)), desk)
        assert found is not None
        lines, whole = found
        assert max(map(len, lines)) == wanted
        assert whole is (wanted == 1)


def test_numbers_of_a_page_are_short_and_exact() -> None:
    assert fonts.numbers(0.5, -0.25, 12.0, 1e-9, 1234567.891, 3.14159265) == (
        ".5 -0.25 12 0 1234568 3.141593"
    )
    assert fonts.numbers([1, 2.5]) == "1 2.5"


def test_half_of_a_pair_is_mapped_to_the_sign_for_unknown() -> None:
    made = fonts._to_unicode("x", [0x4E00, 0xD83D, 0x1F600])
    assert "<00> <02>" in made
    assert "FFFD" in made
    assert "D83DDE00" in made


def test_fonts_are_looked_for_in_the_users_folder_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ownfonts.installed([tmp_path]) == ()
    (tmp_path / "simfang.ttf").write_bytes(b"none")
    found = ownfonts.installed([tmp_path])
    assert [one.path.name for one in found] == ["simfang.ttf"]
    with pytest.raises(FontNotUsable):
        ownfonts.load(tmp_path / "simfang.ttf")
    with pytest.raises(FontNotUsable):
        ownfonts.load(tmp_path / "none.ttf")
    monkeypatch.setattr(ownfonts, "_MOST_FILES", 0)
    assert ownfonts.installed([tmp_path]) == ()


def test_a_recorded_exhibit_says_that_the_app_made_it() -> None:
    recorded = replace(EVIDENCE[0], source="recorder")
    told = exhibits.view(recorded, CONTACTS[:1])
    other = exhibits.view(EVIDENCE[0], CONTACTS[:1])
    assert told.source != other.source
    assert told.original == wording.label("catalogue", "recorded")
    assert other.original == wording.label("catalogue", "carrier")


def test_a_page_break_and_a_foot_stand_in_the_word_file() -> None:
    import docx as reader

    text = "# 标题\n正文一\n====\n正文二\n% 第 1 份，共 2 份\n"
    letter = Letter(PaperKind.NFRA, "标题", text, dt.date(2026, 11, 25))
    made = reader.Document(io.BytesIO(docx.render_docx(letter)))
    assert [one.text for one in made.paragraphs if one.text.strip()][-2:] == ["正文一", "正文二"]
    breaks = [one for one in made.element.body.iter() if one.tag.endswith("}br")]
    assert len(breaks) == 1
    assert "第 1 份，共 2 份" in [one.text for one in made.sections[0].footer.paragraphs]


def test_what_the_collector_wrote_is_no_fact_about_the_sender() -> None:
    view = facts.fact_view(
        Contact("x", channel=Channel.SMS, direction=Direction.OUTGOING, note="我写的",
                start=at("2026-03-10 10:00:00")),
        (),
    )  # fmt: skip
    assert view.own == "我写的"
    assert view.told == ""
