"""Colours, sizes and the style sheet: the one place that says how things look.

The light colours are those of the mock style sheet; the dark ones keep the same roles. Which set
rules follows from the palette, so that a delegate needs nothing but its widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from cunzheng.assets import asset
from cunzheng.core.comfort import Theme
from cunzheng.ui.stylesheet import QSS

# The bundled face first on Linux, where the fall-back may be a brush script (probes/desktop 5);
# elsewhere the system's own face is the one the user's eyes know.
FAMILIES = (
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Serif SC",
)
FONT_FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf")

BASE_PT = 10.5
SMALL_PT = 9.0
TITLE_PT = 13.5
BIG_PT = 19.5

SIDE_WIDTH = 208
DETAIL_WIDTH = 372
TOP_HEIGHT = 60
RADIUS = 8


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours. ``*_soft`` is the ground under text of the same name, ``*_line`` its edge."""

    ink: str
    muted: str
    faint: str
    line: str
    field_line: str
    bg: str
    card: str
    side: str
    accent: str
    accent_soft: str
    on_accent: str
    warn: str
    warn_soft: str
    warn_line: str
    bad: str
    bad_soft: str
    bad_line: str
    ok: str
    ok_soft: str
    neutral: str
    neutral_soft: str
    desk: str


LIGHT = Tokens(
    ink="#1f2a37", muted="#667085", faint="#98a2b3", line="#e4e7ec", field_line="#d0d5dd",
    bg="#f6f7f9", card="#ffffff", side="#fbfcfd", accent="#1f5fa8", accent_soft="#e8f0fa",
    on_accent="#ffffff", warn="#b54708", warn_soft="#fff4e5", warn_line="#fbd9a5",
    bad="#b42318", bad_soft="#fdecea", bad_line="#f6c9c4", ok="#177644", ok_soft="#e7f6ee",
    neutral="#475467", neutral_soft="#eef0f3", desk="#e9ecf1",
)  # fmt: skip

DARK = Tokens(
    ink="#e6e9ee", muted="#9aa5b4", faint="#737f8f", line="#343c47", field_line="#454f5c",
    bg="#1a1e24", card="#22272f", side="#1e2229", accent="#7db0ee", accent_soft="#26384f",
    on_accent="#0f1a28", warn="#f0a75a", warn_soft="#3a2c1c", warn_line="#5c4426",
    bad="#f28b82", bad_soft="#3d2523", bad_line="#643733", ok="#6fcf97", ok_soft="#1e3529",
    neutral="#b6c0cc", neutral_soft="#2f363f", desk="#14171c",
)  # fmt: skip


# Every pair of ink and ground here stands at 7 to 1 or more (WCAG 2.2, 1.4.6; measured in the
# tests), and every edge is drawn in ink.
CONTRAST_LIGHT = Tokens(
    ink="#000000", muted="#262626", faint="#4d4d4d", line="#000000", field_line="#000000",
    bg="#ffffff", card="#ffffff", side="#ffffff", accent="#003a8c", accent_soft="#dbe9ff",
    on_accent="#ffffff", warn="#6b2c00", warn_soft="#fff1dc", warn_line="#6b2c00",
    bad="#8a0f08", bad_soft="#ffe9e6", bad_line="#8a0f08", ok="#0a4d29", ok_soft="#e4f7ea",
    neutral="#1a1a1a", neutral_soft="#ededed", desk="#ffffff",
)  # fmt: skip

CONTRAST_DARK = Tokens(
    ink="#ffffff", muted="#e0e0e0", faint="#b8b8b8", line="#ffffff", field_line="#ffffff",
    bg="#000000", card="#000000", side="#000000", accent="#8ec5ff", accent_soft="#0b2a4d",
    on_accent="#000000", warn="#ffc27a", warn_soft="#2b1a05", warn_line="#ffc27a",
    bad="#ffb0a8", bad_soft="#350c08", bad_line="#ffb0a8", ok="#8ff0b5", ok_soft="#052a15",
    neutral="#f0f0f0", neutral_soft="#262626", desk="#000000",
)  # fmt: skip
_BY_INK = {one.ink: one for one in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


def tokens_for(palette: QPalette) -> Tokens:
    """The set that belongs to a palette made by :func:`palette_of`."""
    # By the ink: a style sheet with a transparent ground changes what the palette says of grounds.
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    return _BY_INK.get(ink.name()) or (LIGHT if ink.lightness() < 128 else DARK)


def wants_contrast(app: QApplication) -> bool:
    """Did the user ask the system for more contrast?"""
    hints = app.styleHints()  # kept: what it gives dies with it (PySide 6.12)
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def choose(*, dark: bool, contrast: bool) -> Tokens:
    """One of the four sets."""
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Fusion draws everything it draws from this."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.bg),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.faint),
        (role.Button, tokens.card),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.bad),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.ink),
        (role.Mid, tokens.line),
        (role.Midlight, tokens.line),
        (role.Light, tokens.card),
        (role.Dark, tokens.field_line),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(target, QColor(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.faint))
    return palette


def load_fonts() -> None:
    """Register the bundled faces. A face that fails to load leaves the system's in its place."""
    for name in FONT_FILES:
        try:
            QFontDatabase.addApplicationFont(str(asset(f"resources/fonts/{name}")))
        except FileNotFoundError:
            continue


def base_font(points: float = BASE_PT, *, bold: bool = False) -> QFont:
    """The face of the whole window."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def dress(
    app: QApplication,
    *,
    dark: bool | None = None,
    contrast: bool | None = None,
    theme: Theme = Theme.SYSTEM,
) -> None:
    """Style, palette, font and sheet. What is None follows *theme*, and that the system."""
    if dark is None:
        system = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = theme is Theme.DARK or (theme in (Theme.SYSTEM, Theme.CONTRAST) and system)
    if contrast is None:
        contrast = theme is Theme.CONTRAST or (theme is Theme.SYSTEM and wants_contrast(app))
    tokens = choose(dark=dark, contrast=contrast)
    style = QStyleFactory.create("Fusion")
    if style is not None:
        app.setStyle(style)
    app.setPalette(palette_of(tokens))
    app.setFont(base_font())
    colors = {name: getattr(tokens, name) for name in Tokens.__slots__}
    app.setStyleSheet(
        QSS.substitute(
            colors,
            icons=asset("resources/icons").as_posix(),
            tick="tick-dark" if dark else "tick-light",
        )
    )
