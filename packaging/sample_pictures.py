"""Draws the pictures of the sample: three phone screens and a photo of a door. Pillow only.

No real brand's marks: plain shapes, invented names. Used by make_sample.py.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

from PIL import ExifTags, Image, ImageChops, ImageDraw, ImageFilter, ImageFont

import sample_story as story

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WIDTH, HEIGHT = 1080, 2400
INK, GREY, LINE = (25, 25, 28), (140, 140, 146), (228, 228, 232)
Colour = tuple[int, int, int]


class Screen:
    """A phone's screen, drawn from above; x and y in pixels."""

    def __init__(self, regular: Path | None, background: Colour) -> None:
        self.image = Image.new("RGB", (WIDTH, HEIGHT), background)
        self.draw = ImageDraw.Draw(self.image)
        self._regular = regular or FONTS / "NotoSansSC-Bold.ttf"
        self._index = 2 if regular and regular.suffix == ".ttc" else 0

    def font(self, size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
        if bold:
            return ImageFont.truetype(FONTS / "NotoSansSC-Bold.ttf", size)
        return ImageFont.truetype(self._regular, size, index=self._index)

    def text(
        self, at: tuple[float, float], words: str, size: int, colour: Colour = INK,
        anchor: str = "ls", bold: bool = False,
    ) -> None:  # fmt: skip
        self.draw.text(at, words, colour, self.font(size, bold), anchor)

    def wrapped(self, words: str, size: int, width: int) -> list[str]:
        lines, line = [], ""
        font = self.font(size)
        for sign in words:
            # a line may not begin with these; the sign hangs out instead, as phones do it
            if line and sign not in "，。、！？；：”）】" and font.getlength(line + sign) > width:
                lines.append(line)
                line = ""
            line += sign
        return [*lines, line] if line else lines

    def status(self, clock: str, charge: int, dark: bool = False) -> None:
        """The line on top: clock, signal, wireless, battery."""
        ink: Colour = (240, 240, 240) if dark else INK
        self.text((64, 78), clock, 40, ink, bold=True)
        x = WIDTH - 64
        self.draw.rounded_rectangle((x - 62, 46, x - 6, 76), 8, outline=ink, width=3)
        self.draw.rectangle((x - 5, 55, x, 67), fill=ink)
        self.draw.rounded_rectangle((x - 57, 51, x - 57 + int(46 * charge / 100), 71), 4, fill=ink)
        self.text((x - 80, 75), f"{charge}", 34, ink, "rs")
        for bar in range(4):
            left, top = x - 210 + bar * 14, 76 - 9 * (bar + 1) + 4
            self.draw.rectangle((left, top, left + 8, 76), fill=ink)
        for ring in range(3):
            radius = 10 + ring * 11
            box = (x - 258 - radius, 74 - radius, x - 258 + radius, 74 + radius)
            self.draw.arc(box, 225, 315, fill=ink, width=5)

    def back(self, y: int) -> None:
        self.draw.line([(74, y - 26), (50, y), (74, y + 26)], fill=INK, width=6, joint="curve")

    def home_bar(self, colour: Colour = (60, 60, 64)) -> None:
        self.draw.rounded_rectangle((390, HEIGHT - 30, 690, HEIGHT - 20), 5, fill=colour)

    def bubble(
        self, y: int, words: str, fill: Colour, *, left: int = 48, right: bool = False,
        size: int = 46, most: int = 700,
    ) -> int:  # fmt: skip
        """A rounded box with text from *y* down; returns its lower edge."""
        lines = self.wrapped(words, size, most)
        step = int(size * 1.46)
        width = int(max(self.font(size).getlength(line) for line in lines)) + 72
        x = WIDTH - left - width if right else left
        bottom = y + step * len(lines) + 46
        self.draw.rounded_rectangle((x, y, x + width, bottom), 30, fill=fill)
        for no, line in enumerate(lines):
            self.text((x + 36, y + 66 + no * step), line, size)
        return bottom


def person(screen: Screen, box: tuple[int, int, int, int], colour: Colour, round_: bool) -> None:
    """A plain avatar: head and shoulders."""
    left, top, right, bottom = box
    mask = Image.new("L", (right - left, bottom - top), 0)
    shape = ImageDraw.Draw(mask)
    if round_:
        shape.ellipse((0, 0, right - left - 1, bottom - top - 1), fill=255)
    else:
        shape.rounded_rectangle((0, 0, right - left - 1, bottom - top - 1), 14, fill=255)
    tile = Image.new("RGB", mask.size, colour)
    draw = ImageDraw.Draw(tile)
    size = right - left
    light = tuple(min(255, part + 90) for part in colour)
    draw.ellipse((size * 0.32, size * 0.2, size * 0.68, size * 0.56), fill=light)
    draw.ellipse((size * 0.12, size * 0.62, size * 0.88, size * 1.5), fill=light)
    screen.image.paste(tile, (left, top), mask)


def sms_screen(regular: Path | None) -> Image.Image:
    """The false police text, as the phone shows it on 2025-12-05 at 16:02."""
    screen = Screen(regular, (250, 250, 252))
    screen.status("16:02", 63)
    screen.back(176)
    person(screen, (110, 126, 210, 226), (126, 148, 180), True)
    screen.text((236, 172), "1069 0000 00455", 48, bold=True)
    screen.text((236, 222), "通知类短信", 32, GREY)
    for no in range(3):
        screen.draw.ellipse((1006, 150 + no * 24, 1016, 160 + no * 24), fill=INK)
    screen.draw.line((0, 262, WIDTH, 262), fill=LINE, width=2)
    screen.text((540, 352), "12月5日 星期五 15:40", 34, GREY, "ms")
    bottom = screen.bubble(390, story.FALSE_POLICE, (233, 235, 240), most=760)
    screen.text((60, bottom + 52), "卡1", 30, GREY)
    screen.draw.rounded_rectangle((40, bottom + 120, 700, bottom + 210), 45, outline=LINE, width=3)
    screen.text((76, bottom + 178), "未知发送者，请勿点击链接", 34, GREY)
    screen.draw.line((0, 2190, WIDTH, 2190), fill=LINE, width=2)
    screen.draw.ellipse((44, 2226, 124, 2306), outline=GREY, width=4)
    screen.draw.line((84, 2246, 84, 2286), fill=GREY, width=5)
    screen.draw.line((64, 2266, 104, 2266), fill=GREY, width=5)
    screen.draw.rounded_rectangle((156, 2222, 920, 2310), 44, fill=(238, 239, 243))
    screen.text((196, 2280), "短信/彩信", 40, (170, 170, 176))
    screen.draw.polygon([(962, 2228), (1036, 2266), (962, 2304), (978, 2266)], fill=(176, 184, 198))
    screen.home_bar()
    return screen.image


def group_screen(regular: Path | None) -> Image.Image:
    """The group chat with the manager on 2026-02-09 at 21:15."""
    screen = Screen(regular, (237, 237, 239))
    screen.draw.rectangle((0, 0, WIDTH, 232), fill=(246, 246, 248))
    screen.status("21:15", 38)
    screen.back(170)
    screen.text((540, 188), "债务处理群(3)", 48, anchor="ms", bold=True)
    for no in range(3):
        screen.draw.ellipse((960 + no * 26, 164, 970 + no * 26, 174), fill=INK)
    screen.draw.line((0, 232, WIDTH, 232), fill=(216, 216, 220), width=2)
    colours = {"资产处置-王": (74, 92, 120), "郑经理": (120, 132, 92), "me": (150, 106, 88)}
    y = 276
    for who, words in story.GROUP:
        if who in {"time", "note"}:
            screen.text((540, y + 40), words, 34, GREY, "ms")
            y += 84
            continue
        mine = who == "me"
        left = WIDTH - 148 if mine else 36
        person(screen, (left, y, left + 112, y + 112), colours[who], False)
        top = y
        if not mine:
            screen.text((172, y + 30), who, 32, GREY)
            top = y + 46
        fill: Colour = (169, 226, 142) if mine else (255, 255, 255)
        bottom = screen.bubble(top, words, fill, left=172, right=mine, size=44, most=640)
        y = max(bottom, y + 112) + 44
    screen.draw.rectangle((0, 2170, WIDTH, HEIGHT), fill=(246, 246, 248))
    screen.draw.line((0, 2170, WIDTH, 2170), fill=(216, 216, 220), width=2)
    screen.draw.ellipse((34, 2208, 110, 2284), outline=INK, width=4)
    for no in range(3):  # a loudspeaker
        radius = 9 + no * 10
        screen.draw.arc((62 - radius, 2246 - radius, 62 + radius, 2246 + radius), -45, 45, INK, 4)
    screen.draw.rounded_rectangle((138, 2200, 836, 2292), 14, fill=(255, 255, 255))
    for left in (864, 970):
        screen.draw.ellipse((left, 2208, left + 76, 2284), outline=INK, width=4)
    screen.draw.ellipse((888, 2234, 896, 2242), fill=INK)
    screen.draw.ellipse((908, 2234, 916, 2242), fill=INK)
    screen.draw.arc((884, 2236, 920, 2268), 20, 160, fill=INK, width=4)
    screen.draw.line((1008, 2226, 1008, 2266), fill=INK, width=5)
    screen.draw.line((988, 2246, 1028, 2246), fill=INK, width=5)
    screen.home_bar()
    return screen.image


def calls_screen(regular: Path | None) -> Image.Image:
    """The call list on the evening of 2026-03-10 at 20:22, newest first."""
    screen = Screen(regular, (247, 248, 250))
    screen.status("20:22", 71)
    screen.text((56, 208), "通话", 68, bold=True)
    for x, chosen, words in ((56, True, "全部"), (230, False, "未接")):
        fill: Colour = (34, 98, 196) if chosen else (232, 235, 240)
        screen.draw.rounded_rectangle((x, 246, x + 150, 318), 36, fill=fill)
        ink: Colour = (255, 255, 255) if chosen else (80, 84, 92)
        screen.text((x + 75, 296), words, 36, ink, "ms")
    screen.text((56, 388), "今天 3月10日", 34, GREY)
    y = 414
    for call in reversed([one for one in story.CALLS if one.at.startswith("2026-03-10")]):
        missed = call.kind in {3, 5}
        colour: Colour = (208, 52, 44) if missed else INK
        known = call.name != "(Unknown)"
        number = call.number
        title = call.name if known else f"{number[:3]} {number[3:7]} {number[7:]}"
        arrow(screen, 70, y + 62, missed)
        screen.text((134, y + 68), title, 46, colour, bold=True)
        about = {3: "未接来电", 5: "已拒接"}.get(
            call.kind, f"呼入 {call.seconds // 60}分{call.seconds % 60:02d}秒"
        )
        place = "手机" if known else "归属地未知"
        screen.text((134, y + 122), f"{place}  ·  {about}", 33, GREY)
        screen.text((948, y + 68), call.at[11:16], 38, GREY, "rs")
        screen.draw.ellipse((974, y + 34, 1024, y + 84), outline=(120, 150, 200), width=3)
        screen.draw.ellipse((996, y + 46, 1002, y + 52), fill=(120, 150, 200))
        screen.draw.line((999, y + 58, 999, y + 74), fill=(120, 150, 200), width=5)
        screen.draw.line((134, y + 152, WIDTH - 40, y + 152), fill=LINE, width=2)
        y += 153
    screen.draw.rectangle((0, 2210, WIDTH, HEIGHT), fill=(255, 255, 255))
    screen.draw.line((0, 2210, WIDTH, 2210), fill=LINE, width=2)
    blue, plain = (34, 98, 196), (120, 124, 132)
    for row in range(3):
        for column in range(3):
            x, top = 160 + column * 20, 2240 + row * 20
            screen.draw.ellipse((x - 6, top - 6, x + 6, top + 6), fill=blue)
    screen.draw.ellipse((522, 2230, 558, 2266), outline=plain, width=5)
    screen.draw.arc((506, 2270, 574, 2330), 180, 360, fill=plain, width=5)
    star = [
        (900 + math.sin(no * math.pi / 5) * (32, 14)[no % 2],
         2266 - math.cos(no * math.pi / 5) * (32, 14)[no % 2])
        for no in range(11)
    ]  # fmt: skip
    screen.draw.line(star, fill=plain, width=5, joint="curve")
    for x, words, tint in ((180, "电话", blue), (540, "联系人", plain), (900, "收藏", plain)):
        screen.text((x, 2340), words, 32, tint, "ms")
    screen.home_bar()
    return screen.image


def arrow(screen: Screen, x: int, y: int, missed: bool) -> None:
    """An incoming arrow; a bent one for a call that was not taken."""
    ink: Colour = (208, 52, 44) if missed else (46, 150, 92)
    if missed:
        screen.draw.line([(x - 18, y - 14), (x, y + 8), (x + 20, y - 16)], fill=ink, width=5)
        screen.draw.line([(x + 4, y - 16), (x + 20, y - 16), (x + 20, y)], fill=ink, width=5)
    else:
        screen.draw.line([(x + 18, y - 18), (x - 14, y + 14)], fill=ink, width=5)
        screen.draw.line([(x - 14, y - 4), (x - 14, y + 14), (x + 4, y + 14)], fill=ink, width=5)


# --- the photo -------------------------------------------------------------------------------


def door_photo(regular: Path | None) -> tuple[Image.Image, Image.Exif]:
    """A flat's door with red paint and a note, and the EXIF of an invented phone."""
    chance = random.Random(20260418)
    wide, high = 1500, 2000
    image = Image.new("RGB", (wide, high))
    draw = ImageDraw.Draw(image)
    for y in range(high):  # a plastered wall, darker towards the floor
        tone = 196 - y * 40 // high
        draw.line((0, y, wide, y), fill=(tone, tone - 4, tone - 14))
    draw.rectangle((0, 1760, wide, high), fill=(112, 108, 104))
    for x in range(-200, wide, 260):
        draw.line((x, high, x + 180, 1760), fill=(92, 88, 84), width=5)
    draw.line((0, 1870, wide, 1870), fill=(92, 88, 84), width=4)
    draw.rectangle((340, 190, 1160, 1770), fill=(70, 50, 42))
    draw.rectangle((372, 222, 1128, 1770), fill=(104, 62, 48))
    for top, bottom in ((290, 640), (700, 1080), (1140, 1660)):
        for left, right in ((430, 730), (770, 1070)):
            draw.rectangle((left, top, right, bottom), fill=(96, 56, 44), outline=(62, 36, 28))
            draw.rectangle(
                (left + 22, top + 22, right - 22, bottom - 22), outline=(130, 84, 66), width=4
            )
    draw.ellipse((732, 560, 768, 596), fill=(30, 28, 28), outline=(170, 150, 100), width=5)
    draw.rounded_rectangle((1064, 940, 1106, 1160), 14, fill=(172, 156, 112))
    draw.rounded_rectangle((1010, 1020, 1096, 1048), 12, fill=(196, 180, 134))
    draw.rectangle((660, 110, 840, 170), fill=(40, 84, 60))
    number = ImageFont.truetype(FONTS / "NotoSansSC-Bold.ttf", 44)
    draw.text((750, 157), "0402", (226, 226, 216), number, "ms")
    _paint(image, chance)
    _note(image, regular)
    image = image.filter(ImageFilter.GaussianBlur(1.6))
    image = image.rotate(1.4, Image.Resampling.BICUBIC, fillcolor=(170, 166, 156))
    image = image.crop((60, 70, wide - 60, high - 70)).resize(
        (1200, 1612), Image.Resampling.LANCZOS
    )
    image = _light(image, chance)
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Sample"
    exif[ExifTags.Base.Model] = "Invented Phone 1"
    exif[ExifTags.Base.DateTime] = "2026:04:18 10:21:00"
    shot = exif.get_ifd(ExifTags.IFD.Exif)
    shot[ExifTags.Base.DateTimeOriginal] = "2026:04:18 10:21:00"
    shot[ExifTags.Base.OffsetTimeOriginal] = "+08:00"
    return image, exif


def _paint(image: Image.Image, chance: random.Random) -> None:
    """Splashes with runs, in a layer of their own so that the door shows through the thin ones."""
    layer = Image.new("L", image.size, 0)
    draw = ImageDraw.Draw(layer)
    for _ in range(11):
        x, y = chance.gauss(720, 150), chance.gauss(820, 150)
        radius = chance.uniform(36, 105)
        outline = [
            (x + math.cos(step / 14 * math.tau) * radius * chance.uniform(0.6, 1.35),
             y + math.sin(step / 14 * math.tau) * radius * chance.uniform(0.5, 1.1))
            for step in range(14)
        ]  # fmt: skip
        draw.polygon(outline, fill=235)
        for _ in range(chance.randint(2, 4)):
            start, long = x + chance.uniform(-radius, radius) * 0.7, chance.uniform(120, 560)
            width = chance.uniform(6, 15)
            draw.rounded_rectangle((start, y, start + width, y + long), width / 2, fill=225)
            draw.ellipse((start - 3, y + long - 14, start + width + 3, y + long + 12), fill=225)
    for _ in range(190):
        x, y, size = chance.gauss(730, 260), chance.gauss(840, 260), chance.uniform(2, 13)
        draw.ellipse((x, y, x + size, y + size * chance.uniform(0.8, 1.5)), fill=230)
    layer = layer.filter(ImageFilter.GaussianBlur(2.2))
    image.paste(Image.new("RGB", image.size, (166, 18, 20)), mask=layer)
    shine = ImageChops.offset(layer, 3, 4).filter(ImageFilter.GaussianBlur(4))
    edge = ImageChops.subtract(layer, shine).point(lambda value: value // 3)
    image.paste(Image.new("RGB", image.size, (230, 96, 88)), mask=edge)


def _note(image: Image.Image, regular: Path | None) -> None:
    paper = Image.new("RGBA", (400, 480), (240, 238, 228, 255))
    draw = ImageDraw.Draw(paper)
    face = regular or FONTS / "NotoSansSC-Bold.ttf"
    index = 2 if face.suffix == ".ttc" else 0
    for no, line in enumerate(story.NOTE_AT_THE_DOOR):
        font = ImageFont.truetype(face, 46 if no else 62, index=index)
        draw.text((200, 96 + no * 98), line, (28, 30, 56), font, "ms")
    for x, y in ((140, -16), (140, 452)):
        draw.rectangle((x, y, x + 120, y + 44), fill=(214, 206, 160, 170))
    paper = paper.rotate(-4, Image.Resampling.BICUBIC, expand=True)
    shadow = Image.new("RGBA", paper.size, (20, 10, 8, 0))
    shadow.putalpha(paper.getchannel("A").point(lambda value: value // 3))
    image.paste(shadow, (546, 1138), shadow.filter(ImageFilter.GaussianBlur(6)))
    image.paste(paper, (536, 1126), paper)


def _light(image: Image.Image, chance: random.Random) -> Image.Image:
    """Corners in the dark of a staircase, and the grain of a small sensor."""
    small = Image.new("L", (60, 80))
    small.putdata([
        int(255 - 120 * min(1.0, math.hypot((x - 27) / 46, (y - 30) / 60) ** 2))
        for y in range(80) for x in range(60)
    ])  # fmt: skip
    shade = small.resize(image.size, Image.Resampling.BICUBIC)
    image = ImageChops.multiply(image, Image.merge("RGB", (shade, shade, shade)))
    grain = Image.frombytes("L", (300, 403), chance.randbytes(300 * 403)).resize(image.size)
    grain = grain.point(lambda value: value // 16)
    return ImageChops.add(image, Image.merge("RGB", (grain, grain, grain)), offset=-8)
