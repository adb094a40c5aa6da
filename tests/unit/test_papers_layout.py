from __future__ import annotations

import dataclasses
import datetime as dt
import io
import re
import shutil
import subprocess
import tracemalloc
from itertools import pairwise
from pathlib import Path

import papers_sample as sample
import pikepdf
import pytest
from papers_sample import CONTACTS, EVIDENCE, FINDINGS, HEAD, PROFILE, TODAY
from PIL import Image

from cunzheng.core.moments import TimeSource
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.values import (
    Channel,
    Contact,
    Evidence,
    EvidenceKind,
    Letter,
    LetterRequest,
    PaperKind,
    Reached,
)
from cunzheng.papers import bundle, catalogue, fonts, letters, styles
from cunzheng.papers.cjk import CJKParagraph

LETTERS = (PaperKind.NFRA, PaperKind.POLICE, PaperKind.LENDER, PaperKind.HOTLINE_12321)
SMS = (
    "【虚构】林知遥，你的欠款已逾期，今日十七时前不处理，将安排外访人员上门并通知你的单位和家人，"
    "一切后果由你自行承担。"
)


def pages(pdf: bytes, path: Path) -> list[list[str]]:
    """The lines of each page as a reader sees them, without the page number."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here (apt: poppler-utils)")
    path.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True, timeout=60
    )
    return [
        [line for line in page.splitlines() if line.strip() and not re.search(r"第 \d+ 页 /", line)]
        for page in done.stdout.split("\f")[:-1]
    ]


def nuisance(calls: int, texts: int, text: str = SMS) -> Letter:
    contacts = [
        Contact(f"n{i}", i + 1, 1, start=sample.at(f"2026-03-{i + 1:02} 09:02:10"),
                number="12900008830", answered=i % 2 == 0, duration_s=40 + i,
                reached=Reached.DEBTOR, evidence_ids=(f"{6:032x}", f"{1:032x}"))
        for i in range(calls)
    ]  # fmt: skip
    contacts += [
        Contact(f"t{i}", 50 + i, 1, Channel.SMS, start=sample.at(f"2026-04-{i + 1:02} 10:00:00"),
                number="12900008830", reached=Reached.DEBTOR, said=text)
        for i in range(texts)
    ]  # fmt: skip
    request = LetterRequest(PaperKind.HOTLINE_12321, TODAY)
    return letters.compose(request, PROFILE, contacts, EVIDENCE, ())


@pytest.mark.parametrize(("calls", "texts"), [(7, 1), (12, 0), (12, 3), (0, 5)])
def test_a_12321_sheet_is_one_page(calls: int, texts: int, tmp_path: Path) -> None:
    (page,) = pages(letters.render(nuisance(calls, texts)), tmp_path / "s.pdf")
    read = "".join("".join(page).split())
    assert read.count("【虚构】林知遥") == texts
    assert "举报人（签名）" in read
    assert sum("2026-03-" in line for line in page) == calls


def test_long_messages_go_on_to_a_second_page_with_the_signature_in_good_company(
    tmp_path: Path,
) -> None:
    read = pages(letters.render(nuisance(12, 3, SMS * 5)), tmp_path / "s.pdf")
    assert len(read) == 2
    assert sum(line.count("2026-03-") for page in read for line in page) >= 12
    assert any("真实性负责" in line for line in read[1])
    assert any("签名" in line for line in read[1])
    assert len(read[1]) >= 5


def compose(kind: PaperKind) -> Letter:
    return letters.compose(LetterRequest(kind, TODAY), PROFILE, CONTACTS, EVIDENCE, FINDINGS)


@pytest.mark.parametrize("kind", LETTERS)
def test_no_page_of_a_letter_holds_a_stray_line(kind: PaperKind, tmp_path: Path) -> None:
    letter = compose(kind)
    for more in range(0, 30, 3):  # the end falls on every height of the last page
        lines = letter.text.split("\n")
        at = max(i for i, line in enumerate(lines) if line.startswith("> ")) - 3
        longer = "\n".join([*lines[:at], *["又一行正文。"] * more, *lines[at:]])
        pdf = letters.render(dataclasses.replace(letter, text=longer))
        read = pages(pdf, tmp_path / "l.pdf")
        assert min(map(len, read)) >= 3
        (signed,) = [page for page in read if any("（签名）" in line for line in page)]
        assert any("真实性负责" in line or "法律责任" in line for line in signed)


def many(count: int) -> tuple[Evidence, ...]:
    kinds = (EvidenceKind.SCREENSHOT, EvidenceKind.RECORDING, EvidenceKind.MESSAGES)
    return tuple(
        sample.evidence(i + 1, kinds[i % 3], f"Screenshot_2025120{i % 10}_1542{i:02}.jpg",
                        "image/jpeg", times=(sample.at("2025-12-05 15:42:33", TimeSource.EXIF),))
        for i in range(count)
    )  # fmt: skip


def test_no_page_of_the_catalogue_holds_a_stray_line(tmp_path: Path) -> None:
    for count in range(1, 22, 2):
        pdf = catalogue.render_catalogue(PROFILE, many(count), CONTACTS, TODAY, HEAD)
        read = pages(pdf, tmp_path / "c.pdf")
        assert min(map(len, read)) >= 5, count
        (signed,) = [page for page in read if any("（签名）" in line for line in page)]
        assert any(f"证据{count}" in line.replace(" ", "") for line in signed)


def test_no_page_of_the_bundle_holds_a_stray_line(tmp_path: Path) -> None:
    pdf = bundle.render_bundle(
        PROFILE, EVIDENCE, CONTACTS, FINDINGS, TODAY, HEAD, sample.open_evidence, NULL_PROGRESS
    )
    read = pages(pdf, tmp_path / "b.pdf")
    with pikepdf.open(io.BytesIO(pdf)) as book:
        plain = ["/XObject" not in page.Resources for page in book.pages]
    assert sum(plain) >= 6
    assert min(len(page) for page, text in zip(read, plain, strict=True) if text) >= 4


def test_the_object_of_proof_stays_short(tmp_path: Path) -> None:
    nick = "资产处置" * 20
    contacts = tuple(
        dataclasses.replace(CONTACTS[4], id=f"p{i}", number=nick, evidence_ids=(f"{2:032x}",))
        for i in range(9)
    )
    for given in (contacts[:1], contacts[:2], contacts):
        views = [catalogue.view(one, given) for one in EVIDENCE]
        assert len(views[1].purpose) < 110
    assert "9条短信、信息" in views[1].purpose
    assert "12900008830来电" in catalogue.view(EVIDENCE[0], CONTACTS).purpose


def spacings(pdf: bytes) -> list[float]:
    """Every character spacing of a PDF, in points."""
    found: list[float] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tc":
                    found.append(float(operands[0]))
    return found


def test_no_line_is_stretched_absurdly() -> None:
    found = spacings(letters.render(compose(PaperKind.NFRA)))
    assert max(found) > 0.3  # lines are justified
    text = "# 题\n" + "".join(
        f"甲{'乙' * gap}（事实（一）、（三））12900008830、1069000000455、12900008831、用。\n"
        for gap in range(30)
    )
    found += spacings(letters.render(Letter(PaperKind.NFRA, "题", text, TODAY)))
    assert max(found) <= 0.25 * styles.QUOTATION.size


def test_a_line_that_would_be_stretched_is_ragged() -> None:
    fonts.register()
    short = CJKParagraph("一二三四五六七八九十" + "1" * 18 + "一二三四五", styles.FLUSH)
    first = short.lines(14 * 14.0)[0]
    assert short._gap(first, 14 * 14.0 - first.natural) == 0.0
    assert short._gap(first, 0.05 * 14 * (len(first.tokens) - 1)) == pytest.approx(0.05 * 14)


def test_no_paragraph_ends_in_a_line_of_one_character() -> None:
    fonts.register()
    for length in range(34, 100):
        lines = CJKParagraph("催" * length + "。", styles.BODY).lines(styles.MEASURE)
        assert "".join(line.text for line in lines) == "催" * length + "。"
        assert len(lines[-1].text) >= 3
        assert all(a.natural > styles.MEASURE - 6 * 14 for a, _b in pairwise(lines))


def test_items_of_one_paragraph_are_quoted_under_their_opening_words_once() -> None:
    text = compose(PaperKind.NFRA).text
    assert text.count("处五日以下拘留或者一千元以下罚款") == 1
    assert (
        "第五十条第一款第一项（事实（四））、第五项（事实（五）、（七））：\n"
        '" “有下列行为之一的，处五日以下拘留或者一千元以下罚款；情节较重的，处五日以上十日以下'
        "拘留，可以并处一千元以下罚款：（一）写恐吓信或者以其他方法威胁他人人身安全的；（五）多次发送"
        in text
    )


def test_no_contact_order_needs_nuisance_and_not_only_messages() -> None:
    def report(*ids: str) -> str:
        request = LetterRequest(PaperKind.POLICE, dt.date(2026, 5, 20), contact_ids=ids)
        return letters.compose(request, PROFILE, CONTACTS, EVIDENCE, FINDINGS).text

    assert "禁止接触" not in report("c5")  # insults, under the same item
    assert "禁止接触" in report("c8")


def test_acts_without_a_date_are_not_said_to_be_old() -> None:
    contacts = tuple(
        dataclasses.replace(one, start=None) if one.id == "c4" else one for one in CONTACTS
    )
    request = LetterRequest(PaperKind.POLICE, dt.date(2026, 5, 20))
    text = letters.compose(request, PROFILE, contacts, EVIDENCE, FINDINGS).text
    assert "下列行为距今已逾六个月或者日期不详，" in text
    assert "日期不详" not in compose(PaperKind.POLICE).text


def test_a_book_of_pictures_is_held_in_memory_no_more_than_twice() -> None:
    files = {}
    for number in range(1, 25):
        out = io.BytesIO()
        noise = Image.effect_noise((500, 800), 80 + number)
        noise.convert("RGB").save(out, "JPEG", quality=95)
        files[f"{number:032x}"] = out.getvalue()
    shots = tuple(
        sample.evidence(n, EvidenceKind.SCREENSHOT, f"{n}.jpg", "image/jpeg") for n in range(1, 25)
    )

    def book() -> bytes:
        return bundle.render_bundle(
            PROFILE,
            shots,
            (),
            (),
            TODAY,
            HEAD,
            lambda one: io.BytesIO(bytearray(files[one])),
            NULL_PROGRESS,
        )

    first = book()
    assert len(first) > sum(map(len, files.values())) > 3_000_000
    tracemalloc.start()
    try:
        assert book() == first
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2.6 * len(first)
