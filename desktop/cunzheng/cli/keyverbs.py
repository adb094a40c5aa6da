"""The verbs about the key: another password, and the emergency sheet."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cunzheng.cli import output, verbs
from cunzheng.core import errors
from cunzheng.core.texts import translate


def new_password(options: argparse.Namespace) -> str:
    """From --new-password-file or the prompt. Raises NoPassword, PasswordFileUnreadable."""
    if options.new_password_file:
        given = verbs.first_line(options.new_password_file).rstrip("\r\n")
    elif sys.stdin.isatty():
        given = verbs.ask(translate("Cli", "New password: "), True)
    else:
        given = ""
    if not given:
        raise errors.NoPassword
    return given


def password(options: argparse.Namespace) -> int:
    """Change the password, or derive the key anew under the same one."""
    from cunzheng.services import keys

    path = verbs.case_path(options.case)
    if options.upgrade_key:
        done = keys.upgrade_key(path, verbs.password(options))
        sentence = (
            translate("Cli", "The key is now derived with today's costs. The password is the same.")
            if done
            else translate("Cli", "The key is already derived with today's costs.")
        )
        output.say(options, {"upgraded": done}, sentence)
        return 0
    if options.emergency_key:
        text = verbs.emergency_text(options)
        keys.reset_password(path, text, new_password(options))
    else:
        old = verbs.password(options)
        keys.change_password(path, old, new_password(options))
    output.say(
        options,
        {"changed": True},
        translate(
            "Cli",
            "The password was changed and the file checked. An emergency sheet made before opens"
            " it no longer; copies made before still open with the old password.",
        ),
    )
    return 0


def emergency(options: argparse.Namespace) -> int:
    """Write the sheet; it is the key, and the user is told so."""
    from cunzheng.services import keys, papers

    to_printer = options.output == "-"
    with verbs.open_case(options) as case:
        pdf = keys.emergency_sheet(case, verbs.paper_date(options))
        digest = "" if to_printer else papers.write_new(Path(options.output), pdf)
    if to_printer:
        sys.stdout.flush()
        sys.stdout.buffer.write(pdf)
        return 0
    output.say(
        options,
        {"path": options.output, "sha256": digest},
        translate(
            "Cli",
            "Written: {path}\nWhoever has this page and the case file can read everything. Print"
            " it, delete the file, keep the page apart from the computer, and try it once: verify"
            " CASE --emergency-key -",
        ).format(path=options.output),
    )
    return 0
