"""What may be typed. Help texts are translated when the grammar is built."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from cunzheng import __version__
from cunzheng.cli import (
    handverbs,
    keyverbs,
    lawverbs,
    paperverbs,
    ruleverbs,
    statementverbs,
    trackverbs,
    usage,
    verbs,
)
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Credentials,
    Direction,
    Reached,
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        said = translate("Cli", "Usage: {message} (see --help)").format(message=usage.told(message))
        self.exit(2, f"{said}\n")


def _values(kind: type[Channel] | type[Any]) -> list[str]:
    return [one.value for one in kind]


def grammar() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="cunzheng",
        allow_abbrev=False,
        description=translate("Cli", "Keep evidence of how a debt is collected, and complain."),
    )
    parser.add_argument("--version", action="version", version=f"cunzheng {__version__}")
    parser.add_argument("--lang", choices=("zh_CN", "en"), help=translate("Cli", "language"))
    subs = parser.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)

    def verb(
        name: str,
        run: Callable[[argparse.Namespace], int],
        what: str,
        *,
        case: bool = True,
        key: bool = True,
        count: str | None = None,
    ) -> argparse.ArgumentParser:
        # Shortened, --password would be taken for --password-file.
        sub = subs.add_parser(name, help=what, description=what, allow_abbrev=False)
        sub.set_defaults(run=run)
        sub.add_argument("--json", action="store_true", help=translate("Cli", "answer in JSON"))
        if case:
            about = translate("Cli", "the case file (.czx)")
            sub.add_argument("case", nargs=count, metavar="CASE", help=about)
            sub.add_argument(
                "--password-file",
                metavar="FILE",
                help=translate(
                    "Cli", "read the password from the first line of FILE (- is standard input)"
                ),
            )
            if key:
                sub.add_argument(
                    "--emergency-key",
                    metavar="FILE",
                    help=translate(
                        "Cli",
                        "open with the key of the emergency sheet, out of FILE (- is standard"
                        " input)",
                    ),
                )
        return sub

    sub = verb("new", verbs.new, translate("Cli", "create an encrypted case file"), key=False)
    sub.add_argument("--profile", metavar="FILE", help=translate("Cli", "who and what, as JSON"))
    sub = verb(
        "profile",
        verbs.profile,
        translate("Cli", "show or set who and what the case is about"),
        count="?",
    )
    sub.add_argument("--set", metavar="FILE", help=translate("Cli", "who and what, as JSON"))
    sub.add_argument(
        "--template",
        action="store_true",
        help=translate("Cli", "print a filled example to start from (needs no case)"),
    )
    sub = verb("import", verbs.bring_in, translate("Cli", "bring files and folders into the case"))
    sub.add_argument("paths", nargs="+", metavar="PATH")
    sub.add_argument(
        "--number",
        action="append",
        default=[],
        metavar="NUMBER",
        help=translate("Cli", "take this number's entries out of exports (may be repeated)"),
    )
    _log_options(verb("log", verbs.log, translate("Cli", "log a contact without a file")))
    sub = verb("check", verbs.check, translate("Cli", "check the contacts against the rules"))
    sub.add_argument("--confirm", action="append", default=[], metavar="ID")
    sub.add_argument("--reject", action="append", default=[], metavar="ID")
    sub.add_argument("--reason", default="", help=translate("Cli", "why (needed to reject)"))
    ruleverbs.rule_options(
        verb("rules", ruleverbs.rules, translate("Cli", "list, switch or add rules of the case"))
    )
    ruleverbs.consent_options(
        verb(
            "consent",
            ruleverbs.consent,
            translate("Cli", "note or list consent to contact in the closed hours"),
        )
    )
    sub = verb("letter", paperverbs.letter, translate("Cli", "write a letter as PDF"))
    paperverbs.letter_options(sub)
    _paper_options(sub)
    _paper_options(
        verb("catalogue", verbs.catalogue, translate("Cli", "write the evidence catalogue"))
    )
    sub = verb("envelope", paperverbs.envelope, translate("Cli", "write an envelope as PDF"))
    paperverbs.envelope_options(sub)
    _paper_options(sub)
    plan = verb(
        "plan", paperverbs.plan, translate("Cli", "keep a repayment plan, or list those kept")
    )
    paperverbs.plan_options(plan)
    statementverbs.statement_options(
        verb(
            "statement",
            statementverbs.statement,
            translate("Cli", "keep, list or print witness statements, visits and letters"),
        )
    )
    trackverbs.sent_options(
        verb("sent", trackverbs.sent, translate("Cli", "log a paper that went out, or list them"))
    )
    trackverbs.deadline_options(
        verb("deadlines", trackverbs.deadlines, translate("Cli", "what is due, overdue, answered"))
    )
    handverbs.bundle_options(
        verb(
            "bundle",
            handverbs.bundle,
            translate("Cli", "write the folder for a lawyer (not encrypted)"),
        )
    )
    handverbs.export_options(
        verb("export", handverbs.export, translate("Cli", "write an encrypted copy of the case"))
    )
    verb("handed", handverbs.handed, translate("Cli", "list what was given to whom"))
    handverbs.other_options(
        verb("compare", handverbs.compare, translate("Cli", "compare with another copy")),
        merge=False,
    )
    handverbs.other_options(
        verb("merge", handverbs.merge, translate("Cli", "take over what another copy has more")),
        merge=True,
    )
    verb(
        "verify", verbs.verify, translate("Cli", "check that a case or a given folder is unchanged")
    )
    sub = verb("password", keyverbs.password, translate("Cli", "change the password of a case"))
    sub.add_argument(
        "--new-password-file",
        metavar="FILE",
        help=translate(
            "Cli", "read the new password from the first line of FILE (- is standard input)"
        ),
    )
    sub.add_argument(
        "--upgrade-key",
        action="store_true",
        help=translate("Cli", "same password, derived with today's costs"),
    )
    sub = verb(
        "emergency", keyverbs.emergency, translate("Cli", "write the emergency sheet as PDF")
    )
    sub.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE.pdf",
        help=translate("Cli", "- is standard output, for a printer"),
    )
    sub.add_argument("--date", help=translate("Cli", "the date under the paper (today)"))
    sub = verb(
        "timestamp",
        verbs.timestamp,
        translate("Cli", "trusted time: give out a request, take in the answer, or list"),
    )
    sub.add_argument(
        "--request", metavar="FILE.tsq", help=translate("Cli", "write a request for an authority")
    )
    sub.add_argument(
        "--answer", metavar="FILE.tsr", help=translate("Cli", "take in the authority's answer")
    )
    sub.add_argument(
        "--certificate",
        action="append",
        default=[],
        metavar="CA.pem",
        help=translate("Cli", "the authority's root certificate (may be repeated)"),
    )
    sub = verb(
        "backup", verbs.backup, translate("Cli", "make an encrypted copy, and list the copies")
    )
    sub.add_argument(
        "--folder",
        metavar="FOLDER",
        help=translate("Cli", "put a copy into FOLDER instead, read it back and compare"),
    )
    sub = verb("restore", verbs.restore, translate("Cli", "put a copy back as a new case file"))
    sub.add_argument("target", metavar="TARGET")
    sub = verb(
        "law",
        lawverbs.law,
        translate("Cli", "what applies to a kind of conduct on one day (needs no case)"),
        case=False,
    )
    lawverbs.options(sub)
    sub = verb(
        "demo",
        verbs.demo,
        translate("Cli", "the whole job on the invented sample case"),
        case=False,
    )
    sub.add_argument("out", metavar="OUT")
    return parser


def _paper_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("-o", "--output", required=True, metavar="FILE.pdf")
    sub.add_argument(
        "--force", action="store_true", help=translate("Cli", "replace a file that is there")
    )
    sub.add_argument("--date", help=translate("Cli", "the date under the paper (today)"))


def _log_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--at", default="", help=translate("Cli", "2026-11-18, or with time: 2026-11-18T23:14[:02]")
    )
    sub.add_argument("--until", default="")
    sub.add_argument("--number", default="")
    sub.add_argument("--channel", choices=_values(Channel), default="call")
    sub.add_argument("--direction", choices=_values(Direction), default="incoming")
    sub.add_argument("--reached", choices=_values(Reached), default="unknown")
    sub.add_argument("--reached-name", default="")
    sub.add_argument("--collector", default="")
    sub.add_argument("--answered", choices=("yes", "no", "unknown"), default="unknown")
    sub.add_argument("--told-of-debt", choices=("yes", "no", "unknown"), default="unknown")
    sub.add_argument("--credentials", choices=_values(Credentials), default="unknown")
    sub.add_argument("--visitors", type=int)
    sub.add_argument("--said", default="", help=translate("Cli", "the collector's words"))
    sub.add_argument("--note", default="", help=translate("Cli", "your own note"))
    sub.add_argument("--conduct", action="append", default=[], choices=_values(ConductKind))
    sub.add_argument("--lender", default="", metavar="ID")
    sub.add_argument("--agency", default="", metavar="ID")
    sub.add_argument("--debt", default="", metavar="ID")
