"""The verb for witness statements, visits and letters by post."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from cunzheng.cli import output, verbs
from cunzheng.core import errors
from cunzheng.core.codec import from_plain, to_plain, unknown_keys
from cunzheng.core.statements import CLASSES, Statement
from cunzheng.core.texts import translate

MAX_BYTES = 1 << 20


def statement_options(sub: argparse.ArgumentParser) -> None:
    """What ``statement`` takes besides the case; without any the filled forms are listed."""
    sub.add_argument(
        "--add", choices=sorted(CLASSES), help=translate("Cli", "keep a new form of this kind")
    )
    sub.add_argument("--from", dest="answers", metavar="FILE", help=translate("Cli", "its answers"))
    sub.add_argument("--id", default="", metavar="ID", help=translate("Cli", "which one to print"))
    sub.add_argument("-o", "--output", default="", metavar="FILE.pdf")
    sub.add_argument("--date", default="", help=translate("Cli", "the date of the paper"))
    sub.add_argument("--force", action="store_true", help=translate("Cli", "replace the file"))


def statement(options: argparse.Namespace) -> int:
    """List the forms, keep a new one, or write a witness statement for signature."""
    from cunzheng.services import statements

    if options.add:
        value = _answers(options)
        with verbs.open_case(options) as case, verbs.naming_options():
            kept, _changes = statements.save(case, value)
        output.say(options, {"kind": kept.kind, "id": kept.id}, kept.id)
        return 0
    if options.output:
        date, target = verbs.paper_date(options), verbs.new_file(options)
        with verbs.open_case(options) as case:
            saved = statements.save_pdf(case, options.id, date, target)
        output.paper(options, saved, ())
        return 0
    with verbs.open_case(options, read_only=True) as case:
        kept_ones = statements.all_kept(case)
    lines = [
        f"{one.id}  {one.kind}  {one.value.when.iso() if one.value.when else ''}"
        for one in kept_ones
    ]
    plain = [{"kind": o.kind, "id": o.id, "value": to_plain(o.value)} for o in kept_ones]
    output.say(options, plain, "\n".join(lines))
    return 0


def _answers(options: argparse.Namespace) -> Statement:
    cls = CLASSES[options.add]
    path = Path(options.answers or "")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise errors.InvalidValue("--from")
        plain = json.loads(path.read_text("utf-8"))
        if unknown_keys(cls, plain):
            raise errors.InvalidValue(unknown_keys(cls, plain)[0])
        return from_plain(cls, plain)
    except OSError:
        raise errors.SourceUnreadable(path.name) from None
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        raise errors.InvalidValue("--from") from None
