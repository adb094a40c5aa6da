"""Screenshots as phones make them, drawn here, with what stands in them: for measuring a reader.

Everybody and every number in them is invented: 129 is an unallocated prefix, names say so.
"""

# ruff: noqa: E501 - the conversations are easier to read on one line

from __future__ import annotations

import io
import random
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a theme."""

    ground: Colour
    ink: Colour
    faint: Colour
    theirs: Colour
    mine: Colour


LIGHT = Look((255, 255, 255), (20, 20, 20), (140, 140, 140), (233, 233, 235), (149, 236, 105))
GREY = Look((237, 237, 237), (20, 20, 20), (170, 170, 170), (255, 255, 255), (149, 236, 105))
DARK = Look((17, 17, 17), (225, 225, 225), (120, 120, 120), (44, 44, 46), (38, 120, 60))
PALE = Look((250, 250, 250), (150, 150, 150), (185, 185, 185), (255, 255, 255), (225, 240, 220))


@dataclass(slots=True)
class Shot:
    """A picture and its lines in the order they were drawn. ``media_type`` goes with ``data``."""

    name: str
    image: Image.Image
    lines: list[str] = field(default_factory=list)
    quality: int = 0  # of JPEG; 0: PNG

    @property
    def media_type(self) -> str:
        return "image/jpeg" if self.quality else "image/png"

    @property
    def data(self) -> bytes:
        out = io.BytesIO()
        if self.quality:
            self.image.save(out, "JPEG", quality=self.quality)
        else:
            self.image.save(out, "PNG")
        return out.getvalue()


class Page:
    """Draws on a screen that is *width* pixels wide; sizes are given for 1080."""

    def __init__(self, width: int, height: int, look: Look, face: str = "NotoSansSC-Regular"):
        self.part = width / 1080
        self.width, self.look, self.face = width, look, face
        self.image = Image.new("RGB", (width, height), look.ground)
        self.draw = ImageDraw.Draw(self.image)
        self.lines: list[str] = []
        self.y = 0

    def px(self, size: float) -> int:
        return round(size * self.part)

    def font(self, size: float, *, bold: bool = False) -> ImageFont.FreeTypeFont:
        name = "NotoSansSC-Bold" if bold else self.face
        return ImageFont.truetype(FONTS / f"{name}.ttf", max(8, self.px(size)))

    def text(
        self, x: float, y: int, text: str, size: float, ink: Colour, anchor: str = "la",
        *, bold: bool = False,
    ) -> None:  # fmt: skip
        self.draw.text((self.px(x), y), text, ink, self.font(size, bold=bold), anchor=anchor)
        self.lines.append(text)

    def status(self, clock: str) -> None:
        ink = self.look.ink
        self.text(60, self.px(30), clock, 36, ink, bold=True)
        self.text(1020, self.px(30), "5G 86%", 32, ink, "ra")

    def title(self, text: str) -> None:
        self.text(540, self.px(125), text, 48, self.look.ink, "ma", bold=True)
        self.y = self.px(250)

    def middle(self, text: str) -> None:
        self.text(540, self.y, text, 32, self.look.faint, "ma")
        self.y += self.px(72)

    def wrapped(self, text: str, size: float, room: float) -> list[str]:
        font, lines, line = self.font(size), [], ""
        for ch in text:
            if font.getlength(line + ch) > self.px(room):
                lines.append(line)
                line = ""
            line += ch
        return [*lines, line]

    def bubble(self, text: str, *, mine: bool = False, size: float = 44) -> None:
        lines = self.wrapped(text, size, 660)
        high = self.px(size * 1.4)
        wide = max(self.font(size).getlength(one) for one in lines) + self.px(56)
        left = self.width - self.px(160) - wide if mine else self.px(160)
        tall = high * len(lines) + self.px(48)
        face = self.width - self.px(140) if mine else self.px(30)
        self.draw.rounded_rectangle(
            (face, self.y, face + self.px(110), self.y + self.px(110)), self.px(12),
            (80, 120, 200) if mine else (200, 90, 60),
        )  # fmt: skip
        self.draw.rounded_rectangle(
            (left, self.y, left + wide, self.y + tall), self.px(20),
            self.look.mine if mine else self.look.theirs,
        )  # fmt: skip
        for at, line in enumerate(lines):
            self.text(
                (left + self.px(28)) / self.part, self.y + self.px(20) + at * high, line, size,
                self.look.ink,
            )  # fmt: skip
        self.y += tall + self.px(36)

    def done(self, name: str, quality: int = 0) -> Shot:
        return Shot(name, self.image, self.lines, quality)


CHATS = (
    ("催收专员小刘（虚构）", (
        ("t", "星期三 21:36"), ("o", "您这边什么时候能处理？"),
        ("m", "我已经说了，正在和平台协商，请不要再联系我的家人和同事。"),
        ("o", "协商？你拿什么协商。今天必须转2,000元到这个账户，户名：示范公司（虚构）"),
        ("m", "请出示你的工作证和委托授权书，通话我都录音了。"), ("o", "录啊，随便录，告到哪儿都没用"),
        ("t", "23:02"), ("o", "不还钱就等着爆通讯录吧"),
    )),
    ("一家人（虚构）", (
        ("t", "昨天 12:30"), ("o", "刚才有个自称是示范公司的人打电话到我这里，说你欠了钱不还，让我转告。"),
        ("o", "号码是 129 2288 7765，说话很难听，早上6点多就开始打。"),
        ("m", "对不起，大家不要理会，我会向12378投诉的。麻烦把通话记录截图发给我。"),
        ("o", "好的，一天打了17个，录音也有，1分32秒。"),
    )),
    ("12900008833", (
        ("t", "11月3日 上午7:12"), ("o", "你好，你的借款已经逾期45天，本金12,680.50元，罚息1,936.72元。"),
        ("m", "请把合同和还款明细发给我。"), ("o", "明天我们外访组到你单位，3点以前处理，不然后果自负！"),
        ("t", "2026年11月4日 22:47"), ("o", "今晚12点之前不还3000块，明天就把你的照片发到群里。"),
    )),
)  # fmt: skip
TEXTS = (
    ("1069 0552 8888", (
        ("3月18日 周三 09:12", "【示范金融（虚构）】尊敬的客户，您的借款合同(尾号8823)已逾期45天，应还本金12,680.50元，利息及罚息1,936.72元，请于今日18:00前处理。拒收请回复R"),
        ("3月18日 周三 14:05", "【示范金融（虚构）】最后通知：您的案件编号(2026)民催字第0318号，我司已委托外访组于明日上门，届时将走访您的户籍地、单位及亲友！"),
        ("3月19日 周四 07:58", "你到底还不还钱？信不信我让你单位所有人都知道你是老赖！"),
    )),
    ("+86 129 5589 2034", (
        ("昨天 22:48", "你爸妈的电话我都有，一会儿挨个打。你儿子在第三小学三年二班，对吧？"),
        ("昨天 23:17", "今晚12点之前不还3000块，明天就把你的身份证照片发到你们村的微信群里。"),
        ("今天 06:31", "欠债还钱天经地义，回电话：129-8666-1234转8021"),
    )),
    ("95000 客服（虚构）", (
        ("周五 下午4:15", "关于您反映的“外包机构违规催收”问题（工单号：TS202603200098），我行已受理，将于15个工作日内答复。感谢您的支持与理解。"),
        ("周六 上午9:03", "温馨提示：法定节假日期间，人工服务时间调整为9:00—17:30。"),
        ("2026/3/21 10:26", "您尾号6688的信用卡本期账单人民币8,352.16元，最低还款额835.22元，到期还款日03月25日。"),
    )),
)  # fmt: skip
NOTICES = (
    ("征信提醒", "您于2026-03-18有1笔借款逾期，金额￥12,680.50，逾期天数45天。", "10:32"),
    (
        "还款通知",
        "账单日03月05日，应还￥835.22，请于03月25日24:00前存入尾号6688账户。",
        "昨天 08:15",
    ),
    ("投诉受理", "您的投诉（编号20260320009812）已转交处理，预计15个工作日内答复。", "3月20日"),
    ("来电拦截", "129 0000 8830 今天来电9次，已标记为“贷款催收”，共有1,286人标记。", "21:07"),
    ("协商申请", "您提交的个性化分期申请（60期，每期￥326.40）未通过：资料不全。", "星期二"),
)


def chat(index: int, width: int, look: Look, quality: int, size: float = 44) -> Shot:
    title, items = CHATS[index % len(CHATS)]
    page = Page(width, round(width * 2400 / 1080), look)
    page.status(f"{8 + index}:0{index}")
    page.title(title)
    for kind, text in items:
        if kind == "t":
            page.middle(text)
        else:
            page.bubble(text, mine=kind == "m", size=size)
    return page.done(f"chat-{index}-{width}-q{quality}", quality)


def sms(index: int, width: int, look: Look, quality: int, face: str = "NotoSansSC-Regular") -> Shot:
    sender, items = TEXTS[index % len(TEXTS)]
    page = Page(width, round(width * 2400 / 1080), look, face)
    page.status("9:41")
    page.title(sender)
    for when, text in items:
        page.middle(when)
        page.bubble(text)
    return page.done(f"sms-{index}-{width}-q{quality}", quality)


def calls(seed: int, width: int, look: Look, quality: int, rows: int = 13) -> Shot:
    dice = random.Random(seed)
    page = Page(width, round(width * 2400 / 1080), look)
    page.status("20:18")
    page.text(60, page.px(140), "通话记录", 64, look.ink, bold=True)
    page.y = page.px(280)
    for _row in range(rows):
        digits = "129" + "".join(dice.choice("0123456789") for _digit in range(8))
        number = f"{digits[:3]} {digits[3:7]} {digits[7:]}"
        missed = dice.random() < 0.4
        kind = (
            "未接"
            if missed
            else dice.choice(("呼入 1分32秒", "呼入 45秒", "呼出 12分08秒", "已拒接"))
        )
        when = dice.choice(("昨天 ", "3月18日 ", "3/19 ", "")) + (
            f"{dice.randint(6, 23)}:{dice.randint(0, 59):02d}"
        )
        place = dice.choice(("浙江杭州", "上海", "广东深圳", "湖南长沙", "虚拟运营商"))
        page.text(60, page.y, number, 48, (220, 60, 50) if missed else look.ink)
        page.text(60, page.y + page.px(66), f"{place}  {kind}", 34, look.faint)
        page.text(1020, page.y + page.px(20), when, 36, look.faint, "ra")
        page.draw.line((page.px(60), page.y + page.px(130), page.px(1020), page.y + page.px(130)),
                       look.theirs)  # fmt: skip
        page.y += page.px(150)
    return page.done(f"calls-{seed}-{width}-q{quality}", quality)


def notices(width: int, look: Look, quality: int, size: float = 38) -> Shot:
    page = Page(width, round(width * 2000 / 1080), look)
    page.status("7:05")
    page.title("消息中心")
    for heading, text, when in NOTICES:
        page.text(60, page.y, heading, size + 6, look.ink, bold=True)
        page.text(1020, page.y, when, size - 8, look.faint, "ra")
        page.y += page.px(size * 1.9)
        for line in page.wrapped(text, size, 940):
            page.text(60, page.y, line, size, look.faint)
            page.y += page.px(size * 1.5)
        page.y += page.px(50)
    return page.done(f"notices-{width}-q{quality}", quality)


def long_chat(width: int, look: Look, screens: int, quality: int = 0) -> Shot:
    """Many screens as one picture, as phones stitch them."""
    page = Page(width, round(width * 2400 / 1080) * screens, look)
    page.status("9:10")
    page.title("催收专员小刘（虚构）")
    at = 0
    while page.y < page.image.height - page.px(700):
        _title, items = CHATS[at % len(CHATS)]
        for kind, text in items:
            if page.y > page.image.height - page.px(500):
                break
            if kind == "t":
                page.middle(f"3月{at + 1}日 {7 + at % 15}:{at * 7 % 60:02d}")
            else:
                page.bubble(f"{at * 37 + 101} {text}", mine=kind == "m")
        at += 1
    return page.done(f"long-{screens}-{width}-q{quality}", quality)


def all_shots() -> list[Shot]:
    """Twenty-six: chats, texts, lists of calls, notices; widths, themes, compression; one long."""
    return [
        chat(0, 1080, GREY, 0), chat(1, 1080, DARK, 0), chat(2, 1080, GREY, 85),
        chat(0, 720, DARK, 85), chat(1, 720, GREY, 50), chat(2, 540, GREY, 60),
        chat(0, 1440, PALE, 0), chat(1, 1080, GREY, 30, 36),
        sms(0, 1080, LIGHT, 0), sms(1, 1080, DARK, 0), sms(2, 1080, LIGHT, 85),
        sms(0, 720, DARK, 50), sms(1, 540, LIGHT, 60), sms(2, 1440, PALE, 85),
        sms(0, 1080, LIGHT, 85, "NotoSerifSC-Regular"),
        calls(1, 1080, LIGHT, 0), calls(2, 1080, DARK, 0), calls(3, 720, LIGHT, 85),
        calls(4, 720, DARK, 50), calls(5, 540, LIGHT, 60), calls(6, 1440, LIGHT, 85),
        notices(1080, LIGHT, 0), notices(1080, DARK, 85), notices(720, PALE, 85, 34),
        notices(540, LIGHT, 40), long_chat(1080, GREY, 5, 85),
    ]  # fmt: skip


# --- how right is it ----------------------------------------------------------------------------


def plain(text: str) -> str:
    """One form of each character, no spaces: what a reader may write differently and is not wrong."""
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    return folded.translate(str.maketrans({"“": '"', "”": '"', "—": "-", "–": "-", "’": "'"}))


def distance(one: str, other: str) -> int:
    """Edits (insert, delete, replace) from one text to the other."""
    before = list(range(len(other) + 1))
    for at, here in enumerate(one, start=1):
        now = [at]
        for there, ch in enumerate(other, start=1):
            now.append(min(before[there] + 1, now[-1] + 1, before[there - 1] + (here != ch)))
        before = now
    return before[-1]


@dataclass(slots=True)
class Score:
    """Counts over lines that were paired whatever their order."""

    characters: int = 0
    wrong: int = 0
    digits: int = 0
    digits_wrong: int = 0
    lines: int = 0
    exact: int = 0
    extra: int = 0  # lines read that are in none of the picture's

    def add(self, other: Score) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def right(self) -> float:
        return 1 - self.wrong / max(1, self.characters)

    @property
    def digits_right(self) -> float:
        return 1 - self.digits_wrong / max(1, self.digits)


def score(wanted: list[str], got: list[str]) -> Score:
    """Pair each wanted line with the nearest line read, and count the edits."""
    made = Score()
    pool = [plain(one) for one in got]
    rest: list[str] = []
    for text in map(plain, wanted):
        made.lines += 1
        made.characters += len(text)
        made.digits += sum(map(str.isdigit, text))
        if text in pool:
            pool.remove(text)
            made.exact += 1
        else:
            rest.append(text)
    for text in rest:
        digits = "".join(filter(str.isdigit, text))
        best = min(pool, key=lambda one: distance(text, one), default="")
        apart = distance(text, best)
        if apart >= len(text):
            made.wrong += len(text)
            made.digits_wrong += len(digits)
            continue
        pool.remove(best)
        made.wrong += apart
        made.digits_wrong += distance(digits, "".join(filter(str.isdigit, best)))
    made.extra = len(pool)
    return made
