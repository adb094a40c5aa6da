"""The verbs of the command line; each takes the parsed options and returns its exit code."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
from pathlib import Path
from typing import Any

from cunzheng.cli import output
from cunzheng.core import errors
from cunzheng.core.codec import from_plain, to_plain
from cunzheng.core.moments import SHANGHAI, parse_moment
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Direction,
    FindingState,
    LetterRequest,
    PaperKind,
    Profile,
    Reached,
)

PASSWORD_VARIABLE = "CUNZHENG_PASSWORD"  # noqa: S105 - the name of a variable
EXIT_IMPORT, EXIT_DIFFERENCE = 6, 7


def password(options: argparse.Namespace, *, new: bool = False) -> str:
    """From --password-file, the variable, or the prompt; never from an argument."""
    if options.password_file == "-":  # noqa: S105
        given = sys.stdin.readline()
    elif options.password_file:
        try:
            given = Path(options.password_file).read_text("utf-8").split("\n", 1)[0]
        except (OSError, UnicodeDecodeError):
            raise errors.NoPassword from None
    elif PASSWORD_VARIABLE in os.environ:
        given = os.environ[PASSWORD_VARIABLE]
    elif sys.stdin.isatty():
        return _ask(new)
    else:
        raise errors.NoPassword
    given = given.rstrip("\r\n")
    if not given:
        raise errors.NoPassword
    return given


def _ask(new: bool) -> str:
    import getpass

    given = getpass.getpass(translate("Cli", "Password: "))
    if new and getpass.getpass(translate("Cli", "The same again: ")) != given:
        raise errors.PasswordsDiffer
    if not given:
        raise errors.NoPassword
    return given


def _open(options: argparse.Namespace, *, read_only: bool = False) -> Any:  # noqa: ANN401
    from cunzheng.services import cases

    return cases.open_case(Path(options.case), password(options), read_only=read_only)


def read_profile(name: str) -> Profile:
    try:
        return from_plain(Profile, json.loads(Path(name).read_text("utf-8")))
    except OSError:
        raise errors.SourceUnreadable(name) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise errors.InvalidValue(name) from None


def new(options: argparse.Namespace) -> int:
    from cunzheng.services import cases

    profile = read_profile(options.profile) if options.profile else None
    with cases.create_case(Path(options.case), password(options, new=True), profile) as case:
        info = case.info()
    output.say(
        options,
        to_plain(info),
        translate("Cli", "Created, encrypted: {path}").format(path=info.path),
    )
    return 0


def profile(options: argparse.Namespace) -> int:
    from cunzheng.services import cases

    with _open(options, read_only=options.set is None) as case:
        if options.set is not None:
            cases.save_profile(case, read_profile(options.set))
        plain = to_plain(case.profile())
    print(json.dumps(plain, ensure_ascii=False, indent=2))
    return 0


def bring_in(options: argparse.Namespace) -> int:
    from cunzheng.services import importing

    with _open(options) as case:
        seen = importing.examine([Path(one) for one in options.paths])
        numbers = frozenset(options.number) if options.number else None
        result = importing.commit(case, seen.candidates, numbers=numbers)
    refusals = (*seen.refusals, *result.refusals)
    output.imported(options, result, refusals)
    return EXIT_IMPORT if refusals else 0


def log(options: argparse.Namespace) -> int:
    from cunzheng.services import contacts

    contact = Contact(
        id="",
        channel=Channel(options.channel),
        direction=Direction(options.direction),
        start=parse_moment(options.at) if options.at else None,
        end=parse_moment(options.until) if options.until else None,
        number=options.number,
        collector=options.collector,
        reached=Reached(options.reached),
        reached_name=options.reached_name,
        answered=output.yes_no(options.answered),
        told_of_debt=output.yes_no(options.told_of_debt),
        credentials=Credentials(options.credentials),
        visitors=options.visitors,
        said=options.said,
        note=options.note,
        conduct=tuple(ConductKind(one) for one in options.conduct),
        lender_id=options.lender,
        agency_id=options.agency,
    )
    with _open(options) as case:
        saved, _changes = contacts.log_contact(case, contact)
    output.say(
        options,
        to_plain(saved),
        translate("Cli", "Logged as contact no. {no}.").format(no=saved.no),
    )
    return 0


def check(options: argparse.Namespace) -> int:
    from cunzheng.services import review

    changing = bool(options.confirm or options.reject)
    with _open(options, read_only=not changing) as case:
        for one in options.confirm:
            review.decide(case, one, FindingState.CONFIRMED, options.reason)
        for one in options.reject:
            review.decide(case, one, FindingState.REJECTED, options.reason)
        contacts, findings = case.contacts(), review.check(case)
    output.findings(options, contacts, findings)
    return 0


def _date(options: argparse.Namespace) -> dt.date:
    if options.date:
        return parse_moment(options.date).day
    return dt.datetime.now(SHANGHAI).date()


def letter(options: argparse.Namespace) -> int:
    from cunzheng.services import papers

    request = LetterRequest(
        kind=PaperKind(options.to),
        date=_date(options),
        office=options.office,
        lender_id=options.lender,
        number=options.number,
    )
    with _open(options) as case:
        letter = papers.compose(case, request)
        saved = papers.save_letter(case, letter, Path(options.output))
    output.paper(options, saved, letter.missing)
    return 0


def catalogue(options: argparse.Namespace) -> int:
    from cunzheng.services import papers

    with _open(options) as case:
        saved = papers.save_catalogue(case, _date(options), Path(options.output))
    output.paper(options, saved, ())
    return 0


def bundle(options: argparse.Namespace) -> int:
    from cunzheng.services import handover

    with _open(options) as case:
        given = handover.write_bundle(case, Path(options.folder), _date(options))
    output.given(options, given)
    return 0


def export(options: argparse.Namespace) -> int:
    from cunzheng.services import handover

    with _open(options) as case:
        given = handover.export_copy(case, Path(options.output))
    output.given(options, given)
    return 0


def verify(options: argparse.Namespace) -> int:
    from cunzheng.services import handover

    if Path(options.case).is_dir():
        lines = handover.check_folder(Path(options.case))
        output.folder_checked(options, lines)
        return 0 if all(state == "unchanged" for _name, state in lines) else EXIT_DIFFERENCE
    with _open(options, read_only=True) as case:
        report = handover.verify(case)
    output.verified(options, report)
    return 0 if report.whole else EXIT_DIFFERENCE


def demo(options: argparse.Namespace) -> int:
    from cunzheng.services import demo

    result = demo.run(Path(options.out))
    output.demo(options, result)
    return 0 if result.whole else EXIT_DIFFERENCE
