"""The verbs about giving the case away and taking another copy in."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cunzheng.cli import keyverbs, output, verbs
from cunzheng.core import errors
from cunzheng.core.handing import Choice
from cunzheng.core.merging import Comparison, Side
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence

if TYPE_CHECKING:
    from cunzheng.services.merging import Other


def bundle_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("folder", metavar="FOLDER")
    sub.add_argument("--date")
    sub.add_argument("--to", default="", metavar="NAME", help=translate("Cli", "to whom it goes"))
    sub.add_argument(
        "--contact",
        action="append",
        metavar="NO",
        help=translate("Cli", "only this contact and its exhibits (may be repeated)"),
    )
    sub.add_argument(
        "--exhibit",
        action="append",
        metavar="NO",
        help=translate("Cli", "only this exhibit (may be repeated)"),
    )
    sub.add_argument(
        "--redacted",
        action="store_true",
        help=translate("Cli", "redacted copies in place of their originals"),
    )
    sub.add_argument(
        "--mask",
        action="store_true",
        help=translate("Cli", "mask names and numbers of third persons"),
    )
    sub.add_argument(
        "--mask-also",
        action="append",
        default=[],
        metavar="NAME",
        help=translate("Cli", "mask this name or number too (may be repeated)"),
    )
    sub.add_argument(
        "--originals-anyway",
        action="store_true",
        help=translate("Cli", "with --mask: give originals that may show third persons"),
    )
    sub.add_argument("--no-letters", action="store_true", help=translate("Cli", "no letters"))


def _numbers(given: Sequence[str] | None, option: str) -> set[int] | None:
    """Printed numbers. Raises InvalidValue with the option."""
    if given is None:
        return None
    if not all(one.isascii() and one.isdigit() for one in given):
        raise errors.InvalidValue(option)
    return {int(one) for one in given}


def _exhibits(evidence: Sequence[Evidence], wanted: set[int] | None) -> tuple[str, ...] | None:
    if wanted is None:
        return None
    found = {one.exhibit_no: one.id for one in evidence}
    if not wanted <= found.keys():
        raise errors.NoSuchItem(str(min(wanted - found.keys())))
    return tuple(found[one] for one in sorted(wanted))


def bundle(options: argparse.Namespace) -> int:
    """The open folder, all or by choice."""
    from cunzheng.services import handover

    contacts = _numbers(options.contact, "--contact")
    exhibits = _numbers(options.exhibit, "--exhibit")
    with verbs.open_case(options) as case:
        known = {one.no: one.id for one in case.contacts()}
        if contacts is not None and not contacts <= known.keys():
            raise errors.NoSuchItem(str(min(contacts - known.keys())))
        choice = Choice(
            None if contacts is None else tuple(known[one] for one in sorted(contacts)),
            _exhibits(case.evidence(), exhibits),
            options.redacted,
            options.mask or bool(options.mask_also),
            options.originals_anyway,
            tuple(options.mask_also),
            not options.no_letters,
        )
        given = handover.write_bundle(
            case,
            Path(options.folder),
            verbs.paper_date(options),
            choice=choice,
            recipient=options.to,
        )
    output.given(options, given)
    return 0


def export_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("output", metavar="COPY")
    sub.add_argument("--to", default="", metavar="NAME", help=translate("Cli", "to whom it goes"))
    sub.add_argument(
        "--new-password-file",
        metavar="FILE",
        help=translate("Cli", "give the copy a password of its own, from the first line of FILE"),
    )


def export(options: argparse.Namespace) -> int:
    """An encrypted copy, under the case's password or one of its own."""
    from cunzheng.services import handover

    options.date = ""
    with verbs.open_case(options) as case:
        new = keyverbs.new_password(options) if options.new_password_file else ""
        to_somebody = bool(options.to or new)
        given = handover.export_copy(
            case,
            Path(options.output),
            new_password=new,
            recipient=options.to,
            date=verbs.paper_date(options) if to_somebody else None,
        )
    output.given(options, given)
    return 0


def handed(options: argparse.Namespace) -> int:
    """What was given to whom, newest first."""
    from cunzheng.core.codec import to_plain
    from cunzheng.services import handing

    with verbs.open_case(options, read_only=True) as case:
        found = handing.handed(case)
    plain = [{"at": at, **to_plain(one)} for at, one in found]
    rows = [
        [at, one.recipient or "-", one.form.value, one.name, str(one.seq), one.head[:16]]
        for at, one in found
    ]
    said = output.table(rows) if rows else translate("Cli", "Nothing was handed over yet.")
    output.say(options, plain, said)
    return 0


def other_options(sub: argparse.ArgumentParser, *, merge: bool) -> None:
    sub.add_argument("other", metavar="OTHER", help=translate("Cli", "the other copy"))
    sub.add_argument(
        "--other-password-file",
        metavar="FILE",
        help=translate("Cli", "its password, where it is another (- is standard input)"),
    )
    if merge:
        sub.add_argument(
            "--conflicts",
            choices=("mine", "theirs"),
            help=translate("Cli", "what stays where both changed; without it nothing is taken"),
        )


def compare(options: argparse.Namespace) -> int:
    """Where two copies part, and what of the other may be taken over."""
    from cunzheng.services import merging

    with verbs.open_case(options, read_only=True) as case:
        found = merging.compare(case, _other(options))
    _tell(options, found)
    return 0 if found.same else verbs.EXIT_DIFFERENCE


def merge(options: argparse.Namespace) -> int:
    """Take over what the other copy has more."""
    from cunzheng.services import merging

    with verbs.open_case(options) as case:
        other = _other(options)
        found = merging.compare(case, other)
        if found.conflicts and options.conflicts is None:
            _tell(options, found)
            return verbs.EXIT_DIFFERENCE
        side = Side(options.conflicts or "mine")
        choices = {one.key: side for one in found.conflicts}
        done, _changes = merging.merge(case, other, found, choices)
    said = translate("Cli", "Taken over: {taken}; not: {kept}. Newest entry {head}").format(
        taken=done.taken, kept=done.kept, head=done.head
    )
    output.say(options, {"taken": done.taken, "kept": done.kept, "head": done.head}, said)
    return 0


def _other(options: argparse.Namespace) -> Other:
    given = ""
    if options.other_password_file:
        given = verbs.first_line(options.other_password_file).rstrip("\r\n")
    from cunzheng.services.merging import Other

    return Other(verbs.case_path(options.other), given)


def _tell(options: argparse.Namespace, found: Comparison) -> None:
    plain = {
        "same": found.same,
        "common": found.common,
        "common_at": found.common_at,
        "mine_more": found.mine_more,
        "theirs_more": found.theirs_more,
        "refused": found.refused,
        "not_taken": found.not_taken,
        "items": [
            {"key": one.key, "part": one.part.value, "standing": one.standing.value}
            for one in found.items
        ],
    }
    lines = [
        translate(
            "Cli", "Same up to entry {seq} ({at}); then {mine} more here, {theirs} there"
        ).format(
            seq=found.common, at=found.common_at, mine=found.mine_more, theirs=found.theirs_more
        )
    ]
    rows = [[one.standing.value, one.part.value, one.key] for one in found.items]
    if rows:
        lines.append(output.table(rows))
    if found.conflicts:
        lines.append(
            translate("Cli", "Both changed {count}: say --conflicts mine or theirs").format(
                count=len(found.conflicts)
            )
        )
    output.say(options, plain, "\n".join(lines))
