"""The corpus: statute text by the dates on which each version is in force.

Which version counts is decided by the day of the event, never by today (行政处罚法 第三十七条).
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Citation, Status
from cunzheng.law.reading import Table, read

_NOT_STATUTES = {"forms.toml", "limits.toml"}


@dataclass(frozen=True, slots=True)
class Forms:
    """How places are counted and printed in Chinese (resources/law/forms.toml)."""

    digits: str
    ten: str
    article: re.Pattern[str]
    paragraph: str
    item: str
    item_mark: str
    named: str
    named_version: str
    and_: str

    def numeral(self, number: int) -> str:
        """1 to 99 in Chinese. Raises ValueError outside."""
        if not 1 <= number <= 99:
            raise ValueError
        tens, ones = divmod(number, 10)
        head = "" if tens == 0 else self.ten if tens == 1 else self.digits[tens - 1] + self.ten
        return head + (self.digits[ones - 1] if ones else "")

    def name(self, title: str, version: str = "") -> str:
        """A title as it stands in a sentence, with its version or number where it has one."""
        form = self.named_version if version else self.named
        return form.format(title=title, version=version)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One 款: its text, and its items (项), each with its mark as printed."""

    text: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One 条. ``exact`` is False where only the gist is known: such text is never printed."""

    number: str
    paragraphs: tuple[Paragraph, ...]
    exact: bool = True

    @property
    def lines(self) -> tuple[str, ...]:
        """Every paragraph and item, in order."""
        return tuple(line for one in self.paragraphs for line in (one.text, *one.items))

    def place(self, forms: Forms, paragraph: int = 0, item: int = 0) -> tuple[str, str] | None:
        """The printed reference (条款项) and the wording of just that place.

        *paragraph* and *item* count from 1; 0 means all. An item without a paragraph is looked
        for where only one paragraph has items. The paragraph is printed only where there are
        several. None if there is no such place.
        """
        if item and not paragraph:
            holding = [no for no, one in enumerate(self.paragraphs, 1) if one.items]
            if len(holding) != 1:
                return None
            paragraph = holding[0]
        if not paragraph:
            return self.number, "\n".join(self.lines) if self.exact else ""
        if paragraph > len(self.paragraphs):
            return None
        chosen = self.paragraphs[paragraph - 1]
        if item > len(chosen.items):
            return None
        printed = self.number
        if len(self.paragraphs) > 1:
            printed += forms.paragraph.format(n=forms.numeral(paragraph))
        wording = [chosen.text, *(chosen.items if not item else [chosen.items[item - 1]])]
        if item:
            printed += forms.item.format(n=forms.numeral(item))
        return printed, "\n".join(wording) if self.exact else ""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a statute. ``in_force_to`` is its last day, None while it is in force."""

    name: str
    in_force_from: dt.date
    in_force_to: dt.date | None
    status: Status
    source: str
    articles: tuple[Article, ...]
    headings: tuple[str, ...] = ()
    open_check: str = ""

    def in_force(self, on: dt.date) -> bool:
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)

    def article(self, number: str) -> Article | None:
        return next((one for one in self.articles if one.number == number), None)


@dataclass(frozen=True, slots=True)
class Statute:
    id: str
    title: str
    full_title: str
    title_en: str
    is_law: bool
    versions: tuple[Version, ...]

    def on(self, day: dt.date) -> Version | None:
        """The version in force on *day*."""
        return next((one for one in self.versions if one.in_force(day)), None)


@dataclass(frozen=True, slots=True)
class Corpus:
    """All statutes that came with the app."""

    statutes: tuple[Statute, ...]
    forms: Forms

    @classmethod
    def load(cls, folder: Path | None = None) -> Corpus:
        """Read every statute of *folder* (default: the shipped ones). Raises LawDataBroken."""
        try:
            folder = folder or asset("resources/law")
        except FileNotFoundError:
            raise LawDataBroken from None
        forms = read_forms(folder / "forms.toml")
        paths = sorted(path for path in folder.glob("*.toml") if path.name not in _NOT_STATUTES)
        statutes = tuple(_statute(read(path), forms) for path in paths)
        if not statutes or len({one.id for one in statutes}) != len(statutes):
            raise LawDataBroken(folder.name)
        return cls(statutes, forms)

    def statute(self, statute_id: str) -> Statute | None:
        return next((one for one in self.statutes if one.id == statute_id), None)

    def cite(
        self, statute_id: str, article: str, paragraph: int = 0, item: int = 0, *, on: dt.date
    ) -> Citation | None:
        """The place in the version in force on the day of the event.

        None if no version was in force, if that version has no such place, or if its status is
        unverified: such a text is listed for the user and never cited.
        """
        statute = self.statute(statute_id)
        version = statute.on(on) if statute else None
        if statute is None or version is None or version.status is Status.UNVERIFIED:
            return None
        held = version.article(article)
        place = held.place(self.forms, paragraph, item) if held else None
        if place is None:
            return None
        return Citation(
            source_id=statute.id,
            title=statute.title,
            version=version.name,
            place=place[0],
            text=place[1],
            status=version.status,
            in_force_from=version.in_force_from,
            in_force_to=version.in_force_to,
            is_law=statute.is_law,
            formal=statute.full_title,
        )

    def open_checks(self) -> Iterator[tuple[str, str]]:
        """(statute with version, what a person still has to compare) before a release."""
        for statute in self.statutes:
            for version in statute.versions:
                if version.open_check:
                    yield self.forms.name(statute.title, version.name), version.open_check


def read_forms(path: Path) -> Forms:
    """Read forms.toml. Raises LawDataBroken."""
    table = read(path)
    digits = table.text("digits")
    if len(digits) != 9:
        raise table.broken("digits")
    try:
        article = re.compile(table.text("article"))
    except re.error:
        raise table.broken("article") from None
    forms = Forms(
        digits,
        table.text("ten"),
        article,
        table.text("paragraph"),
        table.text("item"),
        table.text("item_mark"),
        table.text("named"),
        table.text("named_version"),
        table.text("and"),
    )
    table.done()
    return forms


def _statute(table: Table, forms: Forms) -> Statute:
    versions = tuple(_version(one, forms) for one in table.tables("version"))
    for before, after in itertools.pairwise(versions):
        # Two versions on one day, or the newer first: the event would pick the wrong article.
        if before.in_force_to is None or before.in_force_to >= after.in_force_from:
            raise table.broken("version")
    statute = Statute(
        table.text("id"),
        table.text("title"),
        table.text("full_title"),
        table.text("title_en"),
        table.flag("is_law"),
        versions,
    )
    table.done()
    return statute


def _version(table: Table, forms: Forms) -> Version:
    articles = tuple(_article(one, forms) for one in table.tables("article", needed=False))
    if len({one.number for one in articles}) != len(articles):
        raise table.broken("article")
    table.date("looked_up")
    version = Version(
        table.text("name"),
        table.date("in_force_from"),
        table.date_or_none("in_force_to"),
        table.one_of("status", Status),
        table.text("source"),
        articles,
        table.texts("headings"),
        table.text("open_check", ""),
    )
    if version.in_force_to is not None and version.in_force_to < version.in_force_from:
        raise table.broken("in_force_to")
    table.done()
    return version


def _article(table: Table, forms: Forms) -> Article:
    number = table.text("number")
    exact = not table.has("gist")
    lines = [line for line in table.text("text" if exact else "gist").splitlines() if line.strip()]
    table.done()
    if not forms.article.fullmatch(number) or not lines:
        raise table.broken("number")
    paragraphs: list[Paragraph] = []
    for line in lines:
        nth = len(paragraphs[-1].items) + 1 if paragraphs else 0
        if nth and line.startswith(forms.item_mark.format(n=forms.numeral(nth))):
            last = paragraphs.pop()
            paragraphs.append(Paragraph(last.text, (*last.items, line)))
        elif line.startswith(forms.item_mark[0]):
            raise table.broken(number)  # an item out of order would shift every reference
        else:
            paragraphs.append(Paragraph(line))
    return Article(number, tuple(paragraphs), exact)
