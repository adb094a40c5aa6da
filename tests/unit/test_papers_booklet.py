"""The booklet and the catalogue after a user test: dates, own words, texts, numbers, the cover."""

from __future__ import annotations

import dataclasses
import io
import re
import subprocess
from pathlib import Path

import papers_sample as sample
import pikepdf
from papers_sample import CONTACTS, EVIDENCE, FINDINGS, HEAD, PROFILE, TODAY

from cunzheng.core.moments import TimeSource, parse_moment
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Direction,
    Evidence,
    EvidenceKind,
    Lender,
    MessageItem,
    Profile,
)
from cunzheng.papers import bundle, catalogue
from cunzheng.papers.exhibits import view

COPIED = parse_moment("2026-11-20 09:00:00", TimeSource.FILE_SYSTEM)
NOTES = "notes.txt"


def read(pdf: bytes, tmp_path: Path, *options: str) -> str:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", *options, str(path), "-"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def book(
    evidence: tuple[Evidence, ...] = EVIDENCE,
    contacts: tuple[Contact, ...] = CONTACTS,
    profile: Profile = PROFILE,
    text: bytes = b"",
) -> bytes:
    def open_evidence(evidence_id: str) -> io.BytesIO:
        return io.BytesIO(sample.FILES.get(evidence_id, text))

    return bundle.render_bundle(
        profile, evidence, contacts, FINDINGS, TODAY, HEAD, open_evidence, NULL_PROGRESS
    )


def test_the_time_of_a_copy_is_no_date_of_an_exhibit(tmp_path: Path) -> None:
    odd = (
        sample.evidence(1, EvidenceKind.RECORDING, "a.mp3", "audio/mpeg", times=(COPIED,)),
        sample.evidence(2, EvidenceKind.SCREENSHOT, "b.png", "image/png", times=(COPIED,)),
        sample.evidence(
            3, EvidenceKind.MESSAGES, "c.xml", "text/xml", times=(COPIED,),
            messages=EVIDENCE[2].described.messages,
        ),
        sample.evidence(4, EvidenceKind.RECORDING, "d.mp3", "audio/mpeg", number="12900008830",
                        times=(COPIED, sample.at("2026-01-08 22:15:30"))),
        sample.evidence(5, EvidenceKind.DOCUMENT, "e.pdf", "application/pdf", times=(COPIED,)),
    )  # fmt: skip
    names = [view(one, ()).name for one in odd]
    assert names == [
        "录音（录制时间不明）",
        "截图（时间不明）",
        "短信、通话记录导出文件（2025年12月1日至2025年12月5日）",
        "录音（12900008830，2026年1月8日22时15分）",
        "文件（时间不明）",
    ]
    assert view(odd[0], ()).time == "时间不明"
    assert "导出记录" in view(odd[2], ()).source
    assert "文件系统" not in "".join(view(one, ()).source for one in odd)
    text = squeezed(read(catalogue.render_catalogue(PROFILE, odd, (), TODAY, HEAD), tmp_path))
    assert "2026年11月20日9时" not in text
    assert "录制时间不明" in text
    printed = squeezed(read(book(odd, ()), tmp_path))
    assert "2026-11-2009:00" not in printed
    assert "文件系统" not in printed


def test_own_messages_are_printed_with_their_words(tmp_path: Path) -> None:
    item = MessageItem(
        "3", Channel.SMS, "1069000000455", Direction.OUTGOING,
        sample.at("2025-12-05 15:50:00", TimeSource.EXPORT), "请停止骚扰我的家人",
    )  # fmt: skip
    export = dataclasses.replace(
        EVIDENCE[2],
        described=dataclasses.replace(
            EVIDENCE[2].described, messages=(*EVIDENCE[2].described.messages, item)
        ),
    )
    mine = Contact(
        "own", 90, 1, Channel.SMS, Direction.OUTGOING, start=item.at, number=item.number,
        note=item.text, evidence_ids=(export.id,), origin=export.id, origin_item="3",
    )  # fmt: skip
    evidence = (*EVIDENCE[:2], export, *EVIDENCE[3:])
    text = squeezed(read(book(evidence, (*CONTACTS, mine)), tmp_path, "-raw"))
    assert "本人发出：“请停止骚扰我的家人”。" in text  # in the chronology
    assert text.count("请停止骚扰我的家人") == 2  # and in the table of messages
    assert re.search(r"本人发出请停止骚扰我的家人", text)
    assert "对方发出" in text


def test_a_text_file_is_printed_line_by_line(tmp_path: Path) -> None:
    note = sample.evidence(8, EvidenceKind.DOCUMENT, NOTES, "text/plain", times=(COPIED,))
    words = "\n".join(f"第{n}行 催收记录" for n in range(1, 251)).encode("gb18030")
    pdf = book((*EVIDENCE, note), text=words)
    text = read(pdf, tmp_path, "-raw")
    assert "文本文件" in text
    assert "证据8" in text
    assert "第200行 催收记录" in text
    assert "第201行" not in text
    assert "以上为前 200 行，全文见原文件。" in text
    short = read(book((*EVIDENCE, note), text="\ufeff只有一行😀".encode()), tmp_path, "-raw")
    assert "只有一行〔表情符号〕" in short
    assert "以上为前" not in short
    broken = read(book((*EVIDENCE, note), text=b"\xff\xff\x80\x80"), tmp_path, "-raw")
    assert "此文本不能在本册中印出" in broken
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        parts = {str(one.title): [str(two.title) for two in one.children] for one in outline.root}
    assert parts["文本文件"] == ["证据8　文件（时间不明）"]


def test_numbers_are_never_broken(tmp_path: Path) -> None:
    sizes = (6_692_313, 2_147_483_648)
    evidence = tuple(
        dataclasses.replace(one, size=size) for one, size in zip(EVIDENCE, sizes, strict=False)
    )
    number = "1069000000451234"
    long = dataclasses.replace(
        EVIDENCE[3], described=dataclasses.replace(EVIDENCE[3].described, number=number)
    )
    text = read(book((*evidence, long)), tmp_path, "-layout")
    for size in sizes:
        assert f"{size:,}" in text
    assert number in text


def test_the_cover_is_one_page_and_page_two_is_full(tmp_path: Path) -> None:
    note = sample.evidence(8, EvidenceKind.DOCUMENT, NOTES, "text/plain")
    for count in (0, 3, 12, 24):
        profile = dataclasses.replace(
            PROFILE,
            lenders=tuple(Lender(f"l{i}", f"示例第{i}消费金融公司（虚构）") for i in range(count)),
            agencies=tuple(Agency(f"g{i}", f"华某达第{i}资产公司（虚构）") for i in range(count)),
        )
        pdf = book((*EVIDENCE, note), profile=profile, text=b"x")
        first = squeezed(read(pdf, tmp_path, "-f", "1", "-l", "1"))
        second = squeezed(read(pdf, tmp_path, "-f", "2", "-l", "2"))
        assert "本册由" in first, count
        assert second.startswith("第2页") or "证据目录" in second
        assert "SHA-256（前12位）" in second, count


def test_a_table_of_two_tall_rows_begins_under_its_title(tmp_path: Path) -> None:
    tall = tuple(
        dataclasses.replace(one, name=f"{'很长的文件名' * 40}{number}.m4a")
        for number, one in enumerate((EVIDENCE[0], EVIDENCE[3]))
    )
    pdf = catalogue.render_catalogue(PROFILE, tall, (), TODAY, HEAD)
    first = squeezed(read(pdf, tmp_path, "-f", "1", "-l", "1"))
    assert "证据1" in first
