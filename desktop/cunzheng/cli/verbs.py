"""The verbs of the command line; each takes the parsed options and returns its exit code."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cunzheng.assets import asset
from cunzheng.cli import output
from cunzheng.core import errors
from cunzheng.core.codec import from_plain, to_plain, unknown_keys
from cunzheng.core.moments import SHANGHAI, parse_moment
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Direction,
    FindingState,
    Profile,
    Reached,
)

PASSWORD_VARIABLE = "CUNZHENG_PASSWORD"  # noqa: S105 - the name of a variable
_ENDING = re.compile(r"\.[A-Za-z]\w{0,7}$")
_OPTIONS = {
    "start": "--at",
    "end": "--until",
    "visitors": "--visitors",
    "lender_id": "--lender",
    "agency_id": "--agency",
    "debt_id": "--debt",
}
EXIT_IMPORT, EXIT_DIFFERENCE = 6, 7
_EMERGENCY_SIGNS, _MAX_TYPED = 70, 4096


def password(options: argparse.Namespace, *, new: bool = False) -> str:
    """From --password-file, the variable, or the prompt; never from an argument."""
    if options.password_file:
        given = first_line(options.password_file)
    elif PASSWORD_VARIABLE in os.environ:
        given = os.environ[PASSWORD_VARIABLE]
    elif sys.stdin.isatty():
        return ask(translate("Cli", "Password: "), new)
    else:
        raise errors.NoPassword
    given = given.rstrip("\r\n")
    if not given:
        raise errors.NoPassword
    return given


def first_line(name: str) -> str:
    """The first line of a file, or the next of standard input for ``-``.

    Raises PasswordFileUnreadable.
    """
    if name == "-":
        return sys.stdin.readline()
    try:
        # Notepad writes a mark before the text; it is no part of the password.
        with Path(name).open(encoding="utf-8-sig") as file:
            return file.readline(4096)
    except (OSError, UnicodeDecodeError):
        raise errors.PasswordFileUnreadable(Path(name).name) from None


def ask(prompt: str, new: bool) -> str:
    """From the terminal, unseen; a new one twice."""
    import getpass

    try:
        given = getpass.getpass(prompt)
        if new and getpass.getpass(translate("Cli", "The same again: ")) != given:
            raise errors.PasswordsDiffer
    except EOFError:
        raise errors.NoPassword from None
    if not given:
        raise errors.NoPassword
    return given


def open_case(options: argparse.Namespace, *, read_only: bool = False) -> Any:  # noqa: ANN401
    from cunzheng.services import cases, keys

    path = case_path(options.case)
    if options.emergency_key:
        return keys.open_with_emergency_key(path, emergency_text(options), read_only=read_only)
    return cases.open_case(path, password(options), read_only=read_only)


def case_path(name: str, *, new: bool = False) -> Path:
    """The case file that is meant: ``.czx`` need not be typed."""
    path = Path(name)
    if _ENDING.search(path.name) or not path.name:
        return path
    whole = path.with_name(f"{path.name}.czx")
    return whole if new or (whole.exists() and not path.exists()) else path


def emergency_text(options: argparse.Namespace) -> str:
    """What stands in the file, or is typed until the key is whole or an empty line comes."""
    if options.emergency_key != "-":
        try:
            with Path(options.emergency_key).open(encoding="utf-8") as file:
                return file.read(_MAX_TYPED)
        except (OSError, UnicodeDecodeError):
            raise errors.SourceUnreadable(Path(options.emergency_key).name) from None
    if sys.stdin.isatty():
        print(
            translate("Cli", "Type the groups of the emergency sheet; end with an empty line."),
            file=sys.stderr,
        )
    typed = ""
    while len(typed) < _MAX_TYPED and sum(map(str.isalnum, typed)) < _EMERGENCY_SIGNS:
        line = sys.stdin.readline(_MAX_TYPED)
        if not line.strip():
            break
        typed += line
    return typed


def read_profile(name: str) -> Profile:
    """Who and what, as JSON. An unknown key is a slip of the pen, and refused with its place."""
    try:
        plain = json.loads(Path(name).read_text("utf-8-sig"))
        unknown = unknown_keys(Profile, plain)
        if not unknown:
            return from_plain(Profile, plain)
    except OSError:
        raise errors.SourceUnreadable(name) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise errors.InvalidValue(name) from None
    raise errors.InvalidValue(unknown[0])


def new(options: argparse.Namespace) -> int:
    from cunzheng.services import cases

    profile = read_profile(options.profile) if options.profile else None
    with cases.create_case(
        case_path(options.case, new=True), password(options, new=True), profile
    ) as case:
        info = case.info()
    output.say(
        options,
        to_plain(info),
        translate("Cli", "Created, encrypted: {path}").format(path=info.path),
    )
    return 0


def profile(options: argparse.Namespace) -> int:
    from cunzheng.services import cases

    if options.template:
        print(asset("resources/profile/template.json").read_text("utf-8"), end="")
        return 0
    if options.case is None:
        raise errors.CaseNotFound("CASE")
    given = None if options.set is None else read_profile(options.set)
    with open_case(options, read_only=given is None) as case:
        if given is not None:
            cases.save_profile(case, given)
        plain = to_plain(case.profile())
    print(json.dumps(plain, ensure_ascii=False, indent=2))
    return 0


def bring_in(options: argparse.Namespace) -> int:
    from cunzheng.services import importing

    with open_case(options) as case:
        seen = importing.examine([Path(one) for one in options.paths])
        numbers = frozenset(options.number) if options.number else None
        result = importing.commit(case, seen.candidates, numbers=numbers)
        lines = {line.number for line in case.profile().lines}
    found = importing.numbers_in(seen.candidates)
    unchosen = numbers is None and bool(found) and not lines & found.keys()
    refusals = (*seen.refusals, *result.refusals)
    output.imported(options, result, refusals, found, unchosen=unchosen)
    if result.error is not None:
        raise result.error
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
        debt_id=options.debt,
    )
    with open_case(options) as case, naming_options():
        saved, _changes = contacts.log_contact(case, contact)
    output.say(
        options,
        to_plain(saved),
        translate("Cli", "Logged as contact no. {no}.").format(no=saved.no),
    )
    return 0


@contextlib.contextmanager
def naming_options() -> Iterator[None]:
    """A field that is refused is named as it was typed: --until, not end."""
    try:
        yield
    except errors.InvalidValue as error:
        error.subject = _OPTIONS.get(error.subject, error.subject)
        raise


def check(options: argparse.Namespace) -> int:
    from cunzheng.services import review

    changing = bool(options.confirm or options.reject)
    with open_case(options, read_only=not changing) as case:
        for one in options.confirm:
            review.decide(case, one, FindingState.CONFIRMED, options.reason)
        for one in options.reject:
            review.decide(case, one, FindingState.REJECTED, options.reason)
        contacts, findings = case.contacts(), review.check(case)
    output.findings(options, contacts, findings)
    return 0


def paper_date(options: argparse.Namespace) -> dt.date:
    if options.date:
        return parse_moment(options.date).day
    return dt.datetime.now(SHANGHAI).date()


def new_file(options: argparse.Namespace) -> Path:
    """Where to write; a file that is there is replaced with --force only. Raises CaseExists."""
    path = Path(options.output)
    if path.exists() and not options.force:
        raise errors.CaseExists(path.name)
    return path


def catalogue(options: argparse.Namespace) -> int:
    from cunzheng.services import papers

    with open_case(options) as case:
        saved = papers.save_catalogue(case, paper_date(options), new_file(options))
    output.paper(options, saved, ())
    return 0


def verify(options: argparse.Namespace) -> int:
    from cunzheng.services import handover

    if Path(options.case).is_dir():
        lines = handover.check_folder(Path(options.case))
        output.folder_checked(options, lines)
        return 0 if all(state == "unchanged" for _name, state in lines) else EXIT_DIFFERENCE
    with open_case(options, read_only=True) as case:
        report = handover.verify(case)
    output.verified(options, report)
    return 0 if report.whole else EXIT_DIFFERENCE


def timestamp(options: argparse.Namespace) -> int:
    from cunzheng.services import timestamps

    if bool(options.request) and bool(options.answer):
        raise errors.InvalidValue("--request, --answer")
    with open_case(options, read_only=not (options.request or options.answer)) as case:
        if options.request:
            timestamps.export_request(case, Path(options.request))
            output.requested(options, Path(options.request))
            return 0
        if options.answer:
            certificates = [Path(one) for one in options.certificate]
            found = [timestamps.import_answer(case, Path(options.answer), certificates)[0]]
        else:
            found = list(timestamps.timestamps(case))
    output.stamped(options, found)
    return EXIT_DIFFERENCE if any(one.state == "wrong" for one in found) else 0


def backup(options: argparse.Namespace) -> int:
    from cunzheng.services import backups

    with open_case(options) as case:
        if options.folder:
            output.restored(options, backups.backup_to(case, Path(options.folder)))
            return 0
        made = backups.make_if_due(case)
        found = backups.list_backups(case.info().case_id)
    output.backed_up(options, made, found)
    return 0 if made.state in backups.QUIET else errors.CannotWrite.exit_code


def restore(options: argparse.Namespace) -> int:
    from cunzheng.services import backups

    copy, target = Path(options.case), Path(options.target)
    if options.emergency_key:
        done = backups.restore(copy, target, sheet=emergency_text(options))
    else:
        done = backups.restore(copy, target, password(options))
    output.restored(options, done)
    return 0


def demo(options: argparse.Namespace) -> int:
    from cunzheng.services import demo

    result = demo.run(Path(options.out))
    output.demo(options, result)
    return 0 if result.whole else EXIT_DIFFERENCE
