"""Translations: collect the strings, say what is missing, compile.

Run by packaging/dev.py, or alone: ``python packaging/i18n.py [update|check|compile]``. The strings
are read with ``ast`` (standard library), so that this also runs before Qt is installed and finds
what lupdate passes over in silence: a call whose text is not a literal.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "desktop" / "cunzheng"
FOLDER = ROOT / "i18n"
LANGUAGES = ("zh_CN", "en")
CALLS = {"translate", "QT_TRANSLATE_NOOP"}
# The door itself passes variables on; nothing else may.
DOORS = {"core/texts.py", "core/errors.py"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A context and an English source text."""

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A place in the code, or a text in a language, and what is wrong with it."""

    where: str
    what: str


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Call):
            name = node.func
            called = name.id if isinstance(name, ast.Name) else ""
            if isinstance(name, ast.Attribute) and getattr(name.value, "id", "") == "texts":
                called = name.attr  # str.translate has the same name and is not ours
            if called in CALLS:
                yield node


def _marked(call: ast.Call, path: Path) -> bool:
    """Is the text looked up in a table of texts that are marked in the same file?"""
    text = call.args[1] if len(call.args) == 2 else None
    looked_up = isinstance(text, (ast.Name, ast.Subscript, ast.Attribute))
    return looked_up and "QT_TRANSLATE_NOOP(" in path.read_text("utf-8")


def collect() -> tuple[dict[Text, None], list[Problem]]:
    """All texts in order of file and line, and the calls that hide theirs."""
    found: dict[Text, None] = {}
    problems: list[Problem] = []
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(SOURCES).as_posix()
        for call in sorted(_calls(path), key=lambda one: (one.lineno, one.col_offset)):
            values = [
                one.value
                for one in call.args
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            if len(values) == 2 and len(call.args) == 2 and not call.keywords:
                found.setdefault(Text(values[0], values[1]))
            elif name not in DOORS and not _marked(call, path):
                problems.append(
                    Problem(f"{name}:{call.lineno}", "context or text is not a literal")
                )
    return found, problems


def ts_file(language: str) -> Path:
    """The source catalogue of a language."""
    return FOLDER / f"cunzheng_{language}.ts"


def read(language: str) -> dict[Text, str]:
    """What is translated so far."""
    path = ts_file(language)
    if not path.exists():
        return {}
    known: dict[Text, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") != "unfinished":
                known[Text(context.findtext("name") or "", message.findtext("source") or "")] = (
                    said.text
                )
    return known


def write(language: str, texts: dict[Text, None], known: dict[Text, str]) -> None:
    """Write the catalogue: contexts and texts sorted, so that diffs are small."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ""
    parent = root
    for text in sorted(texts):
        if text.context != context:
            context = text.context
            parent = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(parent, "name").text = context
        message = ElementTree.SubElement(parent, "message")
        ElementTree.SubElement(message, "source").text = text.source
        said = ElementTree.SubElement(message, "translation")
        translated = known.get(text)
        if translated is None and language == "en":
            translated = text.source
        if translated is None:
            said.set("type", "unfinished")
        else:
            said.text = translated
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    ts_file(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8"
    )


def update() -> list[Problem]:
    """Bring every catalogue in step with the code; texts that left the code leave it too.

    English that differs from its source is kept. Returns the calls that hide their text.
    """
    texts, problems = collect()
    for language in LANGUAGES:
        write(language, texts, read(language))
    return problems


def unfinished() -> list[Problem]:
    """What keeps the app from speaking both languages in full. Writes nothing."""
    texts, problems = collect()
    for language in LANGUAGES:
        known = read(language)
        for text in texts:
            if text not in known:
                problems.append(Problem(language, f"{text.context}: {text.source}"))
        for text in known:
            if text not in texts:
                problems.append(
                    Problem(language, f"not in the code: {text.context}: {text.source}")
                )
            elif _fields(text.source) != _fields(known[text]):
                problems.append(Problem(language, f"placeholders differ: {text.source}"))
    return problems


def _fields(text: str) -> list[str]:
    from string import Formatter

    try:
        return sorted(name for _lead, name, _spec, _conv in Formatter().parse(text) if name)
    except ValueError:  # a brace that is not a placeholder
        return []


def compile() -> list[Path]:
    """Make the .qm files with Qt's lrelease, out of the environment this Python runs in."""
    made = []
    for language in LANGUAGES:
        source = ts_file(language)
        target = source.with_suffix(".qm")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(tool.with_suffix(".exe") if sys.platform == "win32" else tool)]
        # Renamed into place: Qt maps the file, and a window that is open must keep the old one.
        part = target.with_suffix(".qm.part")
        subprocess.run([*command, "-silent", str(source), "-qm", str(part)], check=True, cwd=ROOT)
        part.replace(target)
        made.append(target)
    return made


def main(argv: list[str]) -> int:
    """``update``, ``check`` or ``compile``; without a verb all three in this order."""
    verbs = argv or ["update", "check", "compile"]
    problems: list[Problem] = []
    if "update" in verbs:
        problems = update()
    if "check" in verbs:
        problems = unfinished()
    for problem in problems:
        print(f"{problem.where}: {problem.what}", file=sys.stderr)
    if "compile" in verbs:
        for path in compile():
            print(path.relative_to(ROOT))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
