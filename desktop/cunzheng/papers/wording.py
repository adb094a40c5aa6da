"""The words of papers: sandboxed templates and labels from resources/letters.

A lawyer changes wording there without touching code. Templates run in Jinja2's immutable sandbox
with undefined names as errors; the values of a case enter as data that was escaped before
(:func:`cunzheng.papers.markup.escape`) and are never read as a template.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cunzheng.assets import asset
from cunzheng.core.errors import LetterTemplateBroken

_FOLDER = "resources/letters/"
_NAME = re.compile(r"[a-z0-9_]+\.j2")
_GAPS = re.compile(r"\n{3,}")
# What a template can raise while it runs, besides Jinja's own errors.
_MISTAKES = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, RecursionError)


@cache
def data(name: str) -> Mapping[str, Any]:
    """A .toml file of resources/letters. Raises LetterTemplateBroken if it cannot be read."""
    try:
        return tomllib.loads(asset(_FOLDER + name).read_text("utf-8"))
    except (OSError, ValueError):
        raise LetterTemplateBroken(name) from None


def labels(section: str) -> Mapping[str, str]:
    """One table of labels.toml."""
    table = data("labels.toml").get(section)
    if not isinstance(table, dict):
        raise LetterTemplateBroken("labels.toml")
    return table


def label(section: str, key: str) -> str:
    """One label, such as the head of a column. Raises LetterTemplateBroken if there is none."""
    try:
        return str(labels(section)[key])
    except KeyError:
        raise LetterTemplateBroken("labels.toml") from None


def _source(name: str) -> str | None:
    if not _NAME.fullmatch(name):
        return None
    try:
        return asset(_FOLDER + name).read_text("utf-8")
    except FileNotFoundError:
        return None


def _finish(value: object) -> object:
    """Only words and whole numbers are printed: None or a list in a letter is a mistake."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        autoescape=False,  # plain text, not HTML; values went through markup.escape
        finalize=_finish,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["labels"] = data("labels.toml")
    return environment


def write(template: str, values: Mapping[str, object]) -> str:
    """Fill a template of resources/letters. Raises LetterTemplateBroken with its name."""
    try:
        text = _environment().get_template(template).render(values)
    except (TemplateError, *_MISTAKES):
        raise LetterTemplateBroken(template) from None
    lines = "\n".join(line.strip() for line in text.split("\n"))
    return _GAPS.sub("\n\n", lines).strip() + "\n"


def phrase(macro: str, *values: object) -> str:
    """Call one macro of macros.j2: a date, a duration, a sentence in a table."""
    try:
        module = _environment().get_template("macros.j2").module
        return " ".join(str(getattr(module, macro)(*values)).split("\n")).strip()
    except (TemplateError, *_MISTAKES):
        raise LetterTemplateBroken("macros.j2") from None
