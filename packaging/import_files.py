"""What the import set holds besides recordings: pictures, exports, mail, text, PDF, archives."""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import random
import zipfile

from PIL import ExifTags, Image, ImageDraw

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
COLLECTOR, PORT, PRIVATE = "12900008830", "1069000000455", "12900009501"
NAME = "催收小刘（虚构）"
WORDS = (
    "您的欠款今日必须处理，否则后果自负。",
    "已联系您的单位和家人，请尽快还款。",
    "最后一次通知，逾期将上门。",
    "请回电，谢谢配合。",
)


def screenshot(no: int) -> bytes:
    """A screen of a phone, PNG, as high as phones are."""
    page = Image.new("L", (540, 1170), 244)
    draw = ImageDraw.Draw(page)
    shuffled = random.Random(no)
    for row in range(8):
        top, wide = 90 + row * 120, shuffled.randint(120, 400)
        draw.rounded_rectangle((20, top, 20 + wide, top + 70), 12, fill=255, outline=200)
    draw.text((30, 20), f"{no:05d}", fill=30)
    out = io.BytesIO()
    page.save(out, "PNG", compress_level=1)
    return out.getvalue()


def photo(no: int, at: dt.datetime, kind: str = "JPEG") -> bytes:
    """A photo with the camera's time and zone (JPEG), or a plain picture in another format."""
    shade = random.Random(no)
    page = Image.new("RGB", (160, 120), tuple(shade.randint(40, 220) for _ in range(3)))
    ImageDraw.Draw(page).text((10, 10), f"{no:05d}", fill=(255, 255, 255))
    out = io.BytesIO()
    if kind == "JPEG":
        exif = Image.Exif()
        exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Nobody", "Phone 1"
        inner = exif.get_ifd(ExifTags.IFD.Exif)
        inner[ExifTags.Base.DateTimeOriginal] = at.strftime("%Y:%m:%d %H:%M:%S")
        inner[ExifTags.Base.OffsetTimeOriginal] = "+08:00"
        page.save(out, "JPEG", exif=exif, quality=70)
    else:
        page.save(out, kind)
    return out.getvalue()


def _ms(at: dt.datetime) -> int:
    return int(at.timestamp() * 1000)


def sms_xml(no: int, at: dt.datetime) -> bytes:
    rows = "".join(
        f'<sms address="{who}" date="{_ms(at) + row * 60_000}" type="{1 + row % 2}"'
        f' body="{WORDS[row % 4]}{no}" contact_name="(Unknown)" />'
        for row, who in enumerate((COLLECTOR, PORT, PRIVATE, COLLECTOR))
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><smses count="4">{rows}</smses>'.encode()


def calls_xml(no: int, at: dt.datetime) -> bytes:
    rows = "".join(
        f'<call number="{COLLECTOR}" duration="{row * 7 + no % 5}" date="{_ms(at) + row * 90_000}"'
        f' type="{1 + row % 3}" contact_name="(Unknown)" />'
        for row in range(5)
    )
    return f'<calls count="5">{rows}</calls>'.encode()


def csv(no: int, at: dt.datetime) -> bytes:
    """iMazing, a Chinese call list in GBK, and headings that no table knows, in turn."""
    stamp = at.strftime("%Y-%m-%d %H:%M:%S")
    if no % 3 == 0:
        text = (
            "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Status,Text\r\n"
            f"{NAME},{stamp},SMS,Incoming,{COLLECTOR},{NAME},Read,{WORDS[no % 4]}{no}\r\n"
            f"{NAME},{stamp},SMS,Outgoing,,,Sent,收到{no}\r\n"
        )
        return text.encode("utf-8-sig")
    if no % 3 == 1:
        text = f"号码,通话时间,时长,类型\r\n{COLLECTOR},{stamp},0:01:0{no % 9},呼入\r\n"
        return text.encode("gb18030")
    return f"谁打来,几点,说了啥\r\n{COLLECTOR},{stamp},{WORDS[no % 4]}{no}\r\n".encode()


def json_export(no: int, at: dt.datetime) -> bytes:
    entries = [
        {"_id": row, "address": PORT, "date": str(_ms(at) + row), "type": "1", "body": WORDS[row]}
        for row in range(3)
    ]
    if no % 2:
        return "\n".join(json.dumps(one, ensure_ascii=False) for one in entries).encode()
    return json.dumps({"exported": no, "messages": entries}, ensure_ascii=False).encode()


def mail(no: int, at: dt.datetime) -> bytes:
    subject = base64.b64encode(f"逾期通知 {no}".encode("gb18030")).decode()
    body = base64.b64encode((WORDS[no % 4] + f"（{no}）").encode("gb18030")).decode()
    return (
        f"From: =?gb2312?B?{base64.b64encode('贷后中心'.encode('gb18030')).decode()}?="
        f" <notice{no % 3}@lender.example>\r\nTo: me@mail.example\r\n"
        f"Subject: =?gb2312?B?{subject}?=\r\nDate: {at.strftime('%a, %d %b %Y %H:%M:%S')} +0800\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=gb2312\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
    ).encode()


def chat(no: int, at: dt.datetime) -> bytes:
    first, second = (at + dt.timedelta(minutes=step) for step in (0, 2))
    if no % 3 == 0:
        text = "\n\n".join(
            f"{one:%Y-%m-%d %H:%M:%S} {who}\n{words}"
            for one, who, words in ((first, NAME, WORDS[no % 4]), (second, "我", f"好的{no}"))
        )
    elif no % 3 == 1:
        text = (
            f"{NAME} {first:%Y/%m/%d %H:%M}\n{WORDS[no % 4]}{no}\n\n我 {second:%Y/%m/%d %H:%M}\n嗯"
        )
    else:
        text = f"发件人：{PORT}\n时间：{first:%Y年%m月%d日 %H:%M}\n内容：{WORDS[no % 4]}{no}\n"
    return text.encode()


def note(no: int) -> bytes:
    return f"第 {no} 张便条：对方今天又打来，没有说明身份。\n明天去银行问清楚。\n".encode()


def page(no: int) -> bytes:
    return f"<!doctype html><html><body><p>逾期公告 {no}</p></body></html>".encode()


def pdf(no: int) -> bytes:
    stream = f"BT /F1 12 Tf 72 720 Td (notice {no}) Tj ET".encode()
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]
    out, places = b"%PDF-1.4\n", []
    for at, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (at, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + tail


def archive(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in members:
            box.writestr(zipfile.ZipInfo(name, (2026, 3, 18, 21, 37, 4)), data)
    return out.getvalue()


def word(no: int) -> bytes:
    return archive(
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", f"<w:document>{no}</w:document>".encode()),
    )
