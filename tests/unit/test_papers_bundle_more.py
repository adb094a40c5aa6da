"""The bundle over time and under scrutiny: numbers that stay, bytes that stay, covered pictures."""

from __future__ import annotations

import io
from dataclasses import replace

import papers_sample as sample
import pikepdf
import pytest
from papers_reading import page_texts
from papers_sample import CONTACTS, EVIDENCE, FINDINGS, HEAD, PROFILE, TODAY
from PIL import Image

from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.values import CustodyEntry, Evidence, EvidenceKind
from cunzheng.papers import bundle, strip


def book(evidence: tuple[Evidence, ...], **more: object) -> bytes:
    return bundle.render_bundle(
        PROFILE, evidence, CONTACTS, FINDINGS, TODAY, HEAD, sample.open_evidence, NULL_PROGRESS,
        **more,
    )  # fmt: skip


def outline(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as tree:
        return [one.title for root in tree.root for one in (root, *root.children)]


def plates(pdf: bytes) -> list[str]:
    return [one for one in outline(pdf) if one.startswith("证据") and "\u3000" in one]


def test_what_is_added_later_gets_the_next_number_and_changes_no_other() -> None:
    before = plates(book(EVIDENCE))
    late = replace(
        sample.evidence(9, EvidenceKind.SCREENSHOT, "late.jpg", "image/jpeg"), id=EVIDENCE[1].id
    )
    # Older than all others by its own time: it goes behind them all the same.
    after = plates(book((late, *EVIDENCE)))
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1
    assert after[-1].startswith("证据9\u3000")


def test_a_withdrawn_exhibit_leaves_its_number_empty() -> None:
    gone = tuple(replace(one, withdrawn="重复") if one.exhibit_no == 2 else one for one in EVIDENCE)
    numbers = [one.split("\u3000")[0] for one in plates(book(EVIDENCE))]
    assert [one.split("\u3000")[0] for one in plates(book(gone))] == [
        one for one in numbers if one != "证据2"
    ]


def test_the_raw_stream_of_a_jpeg_is_the_file() -> None:
    with pikepdf.open(io.BytesIO(book(EVIDENCE))) as pdf:
        raw = [
            one.read_raw_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert sample.FILES[EVIDENCE[1].id] in raw


def test_a_covered_picture_is_not_shown_and_the_catalogue_leads_to_its_copy() -> None:
    parent, copy = EVIDENCE[1], EVIDENCE[6]
    made = book(EVIDENCE, instead={parent.id: copy.id})
    with pikepdf.open(io.BytesIO(made)) as pdf:
        raw = [
            one.read_raw_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        assert sample.FILES[parent.id] not in raw
        assert sample.FILES[copy.id] in raw
    numbers = [one.split("\u3000")[0] for one in plates(made)]
    assert f"证据{parent.exhibit_no}" not in numbers
    assert f"证据{copy.exhibit_no}" in numbers
    assert parent.sha256 in "".join("".join(page_texts(made)).split())


def test_the_extract_of_the_log_tells_of_files_and_counts_the_rest() -> None:
    def entry(seq: int, kind: str, payload: str) -> CustodyEntry:
        return CustodyEntry(
            seq, "2026-11-24T16:30:00+00:00", kind, payload, "0" * 64, f"{seq:064x}"
        )

    log = (
        entry(1, "case_created", "{}"),
        entry(2, "evidence_added", f'{{"id":"{EVIDENCE[1].id}"}}'),
        entry(3, "record_saved", '{"id":"mine"}'),
    )
    made = book(EVIDENCE, log=log)
    text = "".join("".join(page_texts(made)).split())
    assert "共3条" in text
    assert "有关的2条" in text
    assert "2026-11-2500:30:00收入证据2" in text
    assert "保管记录摘录" in outline(made)
    assert "保管记录摘录" not in outline(book(EVIDENCE))


@pytest.mark.parametrize("progressive", [False, True])
def test_a_whole_jpeg_is_told_from_a_cut_one(progressive: bool) -> None:
    out = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(
        out, "JPEG", quality=90, progressive=progressive
    )
    data = out.getvalue()
    assert strip.frame_of(data) == (300, 200, 3)
    step = max(1, len(data) // 97)
    for end in range(0, len(data) - 1, step):
        assert strip.frame_of(data[:end]) is None, end
    assert strip.frame_of(data.replace(b"\xff\xda", b"\xff\xd9", 1)) is None
    assert strip.frame_of(b"GIF89a" + data) is None
