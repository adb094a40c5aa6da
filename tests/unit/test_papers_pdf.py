from __future__ import annotations

import dataclasses
import io
import re
import shutil
import subprocess
import threading
from itertools import pairwise
from pathlib import Path

import papers_sample as sample
import pikepdf
import pytest
from papers_sample import CONTACTS, EVIDENCE, FINDINGS, HEAD, PROFILE, TODAY
from PIL import Image

from cunzheng.core.errors import Cancelled
from cunzheng.core.progress import NULL_PROGRESS, NullProgress
from cunzheng.core.values import Letter, LetterRequest, PaperKind
from cunzheng.papers import bundle, catalogue, letters, plates

RARE = "㛃䶮𬭼𫍯龘嫑"
KINDS = (PaperKind.NFRA, PaperKind.POLICE, PaperKind.LENDER, PaperKind.HOTLINE_12321)


def run(tool: str, *args: str | Path, status: tuple[int, ...] = (0,)) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed here (apt: poppler-utils, qpdf)")
    done = subprocess.run([tool, *map(str, args)], capture_output=True, text=True, timeout=60)
    assert done.returncode in status, done.stderr
    return done.stdout


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def compose(kind: PaperKind) -> Letter:
    return letters.compose(LetterRequest(kind, TODAY), PROFILE, CONTACTS, EVIDENCE, FINDINGS)


def check_fonts(path: Path) -> None:
    rows = run("pdffonts", path).splitlines()[2:]
    assert rows
    for row in rows:
        embedded, subset, unicode_map = row.split()[-5:-2]
        assert (embedded, subset, unicode_map) == ("yes", "yes", "yes"), row
        assert "Noto" in row


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_reads_back_whole(kind: PaperKind, tmp_path: Path) -> None:
    letter = compose(kind)
    path = tmp_path / "letter.pdf"
    path.write_bytes(letters.render(letter))
    run("qpdf", "--check", path)
    check_fonts(path)
    read = run("pdftotext", "-raw", path, "-")
    read = squeezed(re.sub(r"第 \d+ 页 / 共 \d+ 页", "", read))
    wanted = squeezed(letters.plain(letter))
    if kind is PaperKind.HOTLINE_12321:  # the order of cells is the reader's
        assert sorted(read) == sorted(wanted)
    else:
        assert read == wanted


def test_rare_characters_come_back_from_the_pdf(tmp_path: Path) -> None:
    text = f"# {RARE}\n## {RARE}\n{RARE}喆垚犇彧祎臺灣\n> {RARE}\n| {RARE} | b |\n"
    letter = Letter(PaperKind.NFRA, RARE, text, TODAY, author=f"林{RARE}")
    path = tmp_path / "rare.pdf"
    path.write_bytes(letters.render(letter, foot=f"林{RARE}"))
    assert run("pdftotext", path, "-").count(RARE) == 6
    check_fonts(path)
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Author"]) == f"林{RARE}"


def test_metadata_outline_and_language() -> None:
    with pikepdf.open(io.BytesIO(letters.render(compose(PaperKind.NFRA)))) as pdf:
        assert str(pdf.docinfo["/Title"]) == "银行业保险业消费投诉书"
        assert str(pdf.docinfo["/Author"]) == "林知遥"
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261125000000+08")
        assert str(pdf.Root.Lang) == "zh-CN"
        with pdf.open_outline() as outline:
            assert [one.title for one in outline.root[0].children][:2] == [
                "一、投诉请求",
                "二、事实与经过",
            ]
        filters = {
            str(one.get("/Filter")) for one in pdf.objects if isinstance(one, pikepdf.Stream)
        }
        assert "ASCII85" not in "".join(filters)


def test_the_same_letter_gives_the_same_bytes_on_every_thread() -> None:
    letter = compose(PaperKind.NFRA)
    first = letters.render(letter)
    results: list[bytes] = []
    threads = [threading.Thread(target=lambda: results.append(letters.render(letter)))
               for _ in range(3)]  # fmt: skip
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert results == [first] * 3
    assert letters.render(dataclasses.replace(letter, text=letter.text + "又\n")) != first


def test_a_missing_glyph_never_stops_a_paper(tmp_path: Path) -> None:
    who = dataclasses.replace(
        PROFILE.debtor, name="林😡", address="示例路🏠1号𓇽", id_number="😀", phone="1️⃣2"
    )
    lenders = tuple(dataclasses.replace(one, name=f"{one.name}🏦") for one in PROFILE.lenders)
    debts = tuple(dataclasses.replace(one, contract_no="😀") for one in PROFILE.debts)
    agencies = tuple(dataclasses.replace(one, name=f"{one.name}😀") for one in PROFILE.agencies)
    profile = dataclasses.replace(
        PROFILE, debtor=who, lenders=lenders, debts=debts, agencies=agencies
    )
    for kind in KINDS:
        request = LetterRequest(kind, TODAY, office="派出所👮")
        letter = letters.compose(request, profile, CONTACTS, EVIDENCE, FINDINGS)
        gaps = [one for one in letter.missing if one.field == "letter.characters"]
        assert len(gaps) == 1
        assert "👮" in gaps[0].label.zh
        assert not gaps[0].required
        path = tmp_path / "x.pdf"
        path.write_bytes(letters.render(letter, foot="🐢"))
        text = squeezed(run("pdftotext", "-raw", path, "-"))
        assert "林〔表情符号〕" in text
        assert "派出所〔表情符号〕" in text
    typed = dataclasses.replace(letter, text=letter.text + "好😡\n", title="好😡")
    path.write_bytes(letters.render(typed))
    assert "好〔表情符号〕" in run("pdftotext", path, "-")
    assert "😡" in letters.characters(typed.text)
    fields = {one.field for kind in KINDS for one in compose(kind).missing}
    assert "letter.characters" not in fields


def test_a_signature_never_stands_alone_and_headings_keep_their_text(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    for lines in range(18, 27):
        text = (
            "# 题\n"
            + "一段正文。\n" * lines
            + "## 四、声明\n本人保证以上属实。\n> 签名：____\n> 日期\n"
        )
        path.write_bytes(letters.render(Letter(PaperKind.NFRA, "题", text, TODAY)))
        pages = run("pdftotext", "-raw", path, "-").split("\f")
        (page,) = [one for one in pages if "签名" in one]
        assert "本人保证以上属实" in page
        assert "日期" in page
        assert "四、声明" in page


# --- catalogue and bundle --------------------------------------------------------------------

WITHDRAWN = dataclasses.replace(EVIDENCE[5], withdrawn="重复导入")
SHOWN = (*EVIDENCE[:5], WITHDRAWN, EVIDENCE[6])


def test_catalogue_has_every_column_and_hash_and_says_what_they_prove(tmp_path: Path) -> None:
    pdf = catalogue.render_catalogue(PROFILE, SHOWN, CONTACTS, TODAY, HEAD)
    assert pdf == catalogue.render_catalogue(PROFILE, SHOWN, CONTACTS, TODAY, HEAD)
    path = tmp_path / "catalogue.pdf"
    path.write_bytes(pdf)
    run("qpdf", "--check", path)
    check_fonts(path)
    read = squeezed(run("pdftotext", "-raw", path, "-"))
    for word in ("证据目录", "序号", "证据名称", "证据种类", "来源", "页数/时长",
                 "原始载体", "证明目的", "SHA-256", "42秒",
                 "已撤回", "理由：重复导入", HEAD, "没有改动",
                 "不是司法鉴定", "提交人（签名）", "2026年11月25日"):  # fmt: skip
        assert squeezed(word) in read, word
    for one in SHOWN:
        assert one.sha256 in read


def test_a_file_name_that_no_font_can_draw_does_not_stop_the_catalogue(tmp_path: Path) -> None:
    odd = dataclasses.replace(EVIDENCE[0], name="还钱\U0001f621\u202e<b>#.m4a")
    path = tmp_path / "c.pdf"
    path.write_bytes(catalogue.render_catalogue(PROFILE, (odd,), (), TODAY, HEAD))
    assert "还钱〔表情符号〕<b>#.m4a" in squeezed(run("pdftotext", "-raw", path, "-"))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "bundle.pdf"
    path.write_bytes(_bundle())
    return path


def _bundle(progress: NullProgress = NULL_PROGRESS) -> bytes:
    return bundle.render_bundle(
        PROFILE, SHOWN, CONTACTS, FINDINGS, TODAY, HEAD, sample.open_evidence, progress
    )


def test_bundle_reads_back(book: Path) -> None:
    run("qpdf", "--check", book)
    check_fonts(book)
    pages = [squeezed(one) for one in run("pdftotext", "-raw", book, "-").split("\f")[:-1]]
    total = len(pages)
    for number, text in enumerate(pages, 1):
        assert f"第{number}页/共{total}页" in text
    read = "".join(pages)
    for word in (
        "再不还钱，就去你家泼油漆",
        "录音00分03秒",
        "已移交公安机关立案",
        "第1段，共",
        "怎样核对",
        "certutil",
    ):
        assert word in read, word
    assert "您的信用卡账单已出" not in read  # an entry of the export that is no contact of the case
    assert "毫无根据的猜测" not in read
    for one in SHOWN:
        assert one.sha256 in read
    assert _bundle() == book.read_bytes()


def test_bundle_references_lead_to_the_page_they_print(book: Path) -> None:
    text = run("pdftotext", "-raw", book, "-").split("\f")
    with pikepdf.open(book) as pdf:
        order = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        titles: dict[str, int] = {}
        with pdf.open_outline() as outline:
            for item in (one for root in outline.root for one in (root, *root.children)):
                titles[item.title] = order[item.destination[0].objgen]
        links = {
            number: [order[one.Dest[0].objgen] for one in page.get("/Annots", [])]
            for number, page in enumerate(pdf.pages, 1)
        }
    parts = (
        "证据目录",
        "联络时间表",
        "核对结果",
        "截图与照片",
        "录音说明",
        "短信与通话记录",
        "附录：校验值与核对方法",
    )
    contents = squeezed(text[0])
    for part in parts:
        assert f"{part}{titles[part]}" in contents
        assert part in text[titles[part] - 1]
    assert links[1] == [titles[part] for part in parts for _ in range(2)]
    plates_at = {
        key[:3]: page for key, page in titles.items() if key.startswith("证据") and "　" in key
    }
    assert set(plates_at) == {"证据2", "证据5", "证据7"}  # the sixth is withdrawn
    linked = [*links[2], *links.get(3, [])]
    sounds, texts = titles["录音说明"], titles["短信与通话记录"]
    assert linked == [
        sounds, plates_at["证据2"], texts, sounds, plates_at["证据5"], plates_at["证据7"]
    ]  # fmt: skip


def test_jpeg_bytes_go_in_as_they_are_and_once(book: Path, tmp_path: Path) -> None:
    with pikepdf.open(book) as pdf:
        raw = [
            one.read_raw_bytes() for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]  # fmt: skip
    assert raw.count(sample.FILES[EVIDENCE[1].id]) == 1
    assert raw.count(sample.FILES[EVIDENCE[6].id]) == 1
    assert len(raw) == 3  # and the tall PNG, recoded once for all its strips


def test_strips_cover_a_tall_picture_with_overlap() -> None:
    picture = plates.Picture(600, 9000, 1, placed=True)
    scale, strips = plates.pieces(picture, 480, 660)
    whole = 9000 * scale
    assert strips[0].top == 0
    assert strips[-1].top + strips[-1].height == pytest.approx(whole)
    for upper, lower in pairwise(strips):
        assert 0 < upper.top + upper.height - lower.top < upper.height / 4
    assert len(plates.pieces(plates.Picture(1, 60_000, 1, True), 480, 660)[1]) <= plates.MAX_PIECES
    assert len(plates.pieces(plates.Picture(1080, 2400, 1, True), 480, 660)[1]) == 1


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_turned_photo_is_drawn_upright(orientation: int, tmp_path: Path) -> None:
    upright = Image.new("RGB", (300, 400), (255, 255, 255))
    upright.paste((200, 0, 0), (0, 0, 150, 200))  # red in the upper left
    turn = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90,
            8: Image.Transpose.ROTATE_270}[orientation]  # fmt: skip
    stored = upright if turn is None else upright.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    stored.save(out, "JPEG", quality=95, exif=exif.tobytes())
    picture = plates.examine(EVIDENCE[6], lambda _id: io.BytesIO(out.getvalue()))
    assert picture == plates.Picture(300, 400, orientation, placed=True)
    pdf = bundle.render_bundle(
        PROFILE, (EVIDENCE[6],), (), (), TODAY, HEAD,
        lambda _id: io.BytesIO(out.getvalue()), NULL_PROGRESS,
    )  # fmt: skip
    path = tmp_path / "b.pdf"
    path.write_bytes(pdf)
    names = run("pdftotext", "-raw", path, "-").split("\f")
    page = next(i for i, one in enumerate(names, 1) if i > 3 and "证据7照片" in squeezed(one))
    run("pdftoppm", "-r", "36", "-f", str(page), "-l", str(page), "-png", path, tmp_path / "p")
    with Image.open(next(tmp_path.glob("p-*.png"))) as drawn:
        red = [
            (x, y) for y in range(drawn.height) for x in range(drawn.width)
            if drawn.getpixel((x, y))[0] > 150 and drawn.getpixel((x, y))[1] < 60
        ]  # fmt: skip
        left, right = min(x for x, _ in red), max(x for x, _ in red)
        top, bottom = min(y for _, y in red), max(y for _, y in red)
        middle = drawn.width / 2
        assert right <= middle + 2
        assert left < middle - 20
        frame_top = 70
        assert top < frame_top + 30
        assert (bottom - top) / (right - left) == pytest.approx(200 / 150, rel=0.1)


def _png_header(width: int, height: int) -> bytes:
    import struct
    import zlib

    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xd8\xff", b"not a picture", _png_header(60_000, 60_000),
        _png_header(8000, 8000),
        sample.FILES[EVIDENCE[1].id][:900], sample.FILES[EVIDENCE[4].id][:600],
    ],
    ids=["empty", "jpeg-start", "text", "bomb", "large", "cut-jpeg", "cut-png"],
)  # fmt: skip
def test_a_hostile_picture_prints_a_sentence(data: bytes, tmp_path: Path) -> None:
    pdf = bundle.render_bundle(
        PROFILE, (EVIDENCE[1],), CONTACTS, FINDINGS, TODAY, HEAD, lambda _id: io.BytesIO(data),
        NULL_PROGRESS,
    )  # fmt: skip
    path = tmp_path / "b.pdf"
    path.write_bytes(pdf)
    assert "此图像不能在本册中印出" in squeezed(run("pdftotext", "-raw", path, "-"))


class _Stop(NullProgress):
    def __init__(self, after: int) -> None:
        self.left = after
        self.done = 0

    @property
    def cancelled(self) -> bool:  # type: ignore[override]
        self.left -= 1
        return self.left < 0

    def advance(self, amount: int = 1) -> None:
        self.done += amount


def test_bundle_stops_between_plates_and_counts_bytes() -> None:
    with pytest.raises(Cancelled):
        _bundle(_Stop(len(SHOWN) + 1))
    counted = _Stop(10_000)
    _bundle(counted)
    assert counted.done == sum(one.size for one in SHOWN if not one.withdrawn)


def test_an_empty_case_still_gives_a_bundle() -> None:
    from cunzheng.core.values import Profile

    pdf = bundle.render_bundle(
        Profile(), (), (), (), TODAY, HEAD, sample.open_evidence, NULL_PROGRESS
    )
    assert letters.page_count(pdf) >= 4


def test_very_long_values_still_set() -> None:
    long = "催" * 6000 + "x" * 3000
    contacts = tuple(dataclasses.replace(one, said=long, reached_name=long[:900], quotes=())
                     for one in CONTACTS[:3])  # fmt: skip
    messages = tuple(dataclasses.replace(one, text=long) for one in EVIDENCE[2].described.messages)
    described = dataclasses.replace(EVIDENCE[2].described, messages=messages)
    shown = (
        EVIDENCE[0],
        dataclasses.replace(EVIDENCE[2], described=described, name=long[:240] + ".xml"),
    )
    request = LetterRequest(PaperKind.NFRA, TODAY, office=long[:2000])
    letter = letters.compose(request, PROFILE, contacts, shown, FINDINGS)
    assert letters.page_count(letters.render(letter)) > 25
    pdf = bundle.render_bundle(
        PROFILE, shown, contacts, FINDINGS, TODAY, HEAD, sample.open_evidence, NULL_PROGRESS
    )
    assert letters.page_count(pdf) > 20


def test_a_table_repeats_its_head_once_a_page_and_breaks_between_rows(tmp_path: Path) -> None:
    texts = [f"起{i}起" + "催" * (40 + 37 * (i % 5)) + f"止{i}止" for i in range(40)]
    contacts = tuple(
        dataclasses.replace(CONTACTS[1], id=f"x{i}", said=text) for i, text in enumerate(texts)
    )
    findings = tuple(
        dataclasses.replace(FINDINGS[2], contact_id=one.id, statement=one.said) for one in contacts
    )
    path = tmp_path / "b.pdf"
    path.write_bytes(
        bundle.render_bundle(
            PROFILE, (), contacts, findings, TODAY, HEAD, sample.open_evidence, NULL_PROGRESS
        )
    )
    pages = [squeezed(one) for one in run("pdftotext", "-raw", path, "-").split("\f")]
    for page in pages:
        assert page.count("核对意见依据") <= 1
        assert page.count("联系到内容证据") <= 1
        assert re.findall(r"起(\d+)起", page) == re.findall(r"止(\d+)止", page)
    assert sum(page.count("核对意见依据") for page in pages) > 2
