"""The verbs without a screen: the same core as the window, no Qt.

Exit codes: 0 done; 1 refused; 2 wrong usage; 3 the password; 4 the case file; 5 the medium;
6 a file was not imported (the others were); 7 a verification found a difference; 130 stopped.
Errors are one sentence on stderr, never a traceback (CUNZHENG_DEBUG=1 shows it to developers).
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TextIO, cast

from cunzheng.assets import asset
from cunzheng.cli.grammar import grammar
from cunzheng.cli.legible import Legible
from cunzheng.core import errors, texts

EXIT_STOPPED = 130


def _language(arguments: Sequence[str]) -> str:
    """Looked up before the grammar is built, because the help is translated too."""
    from cunzheng.services import settings

    for at, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and at + 1 < len(arguments):
            return arguments[at + 1]
    return settings.load().language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--child"] and len(given) == 2:  # the packed app is its own helper
        from cunzheng.services import ocr

        return ocr.child_main(given[1])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    with contextlib.suppress(FileNotFoundError, SyntaxError):
        language = _language(given)
        texts.install(texts.catalogue(asset(f"i18n/cunzheng_{language}.ts")), language)
    out, told = cast("TextIO", Legible(sys.stdout)), cast("TextIO", Legible(sys.stderr))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        return _run(given)


def _run(given: Sequence[str]) -> int:
    try:
        options = grammar().parse_args(given)
        return int(options.run(options))
    except errors.CunzhengError as error:
        print(error.message(), file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print(errors.Cancelled().message(), file=sys.stderr)
        return EXIT_STOPPED
    except BrokenPipeError:
        return 1
    except Exception as error:
        if os.environ.get("CUNZHENG_DEBUG"):
            raise
        print(f"{errors.CunzhengError().message()} [{type(error).__name__}]", file=sys.stderr)
        return 1
