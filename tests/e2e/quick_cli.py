"""The command line in processes of its own, without its second of imports each.

A server that has imported the command line forks once for every call: the child has its own
memory, descriptors, environment and end, as if it had been started. The walk through the sample,
the import of 500 files and the way back from a copy still start ``python -m cunzheng`` as a user
does. Where there is no fork, so does every call.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any


def run(
    words: Sequence[object], env: Mapping[str, str], text: str = ""
) -> subprocess.CompletedProcess[str]:
    """As ``subprocess.run([python, -m, cunzheng, *words], input=text, capture_output=True)``."""
    given = [str(one) for one in words]
    if not hasattr(os, "fork"):
        return subprocess.run(
            [sys.executable, "-m", "cunzheng", *given],
            capture_output=True, text=True, env=env, input=text, check=False, encoding="utf-8",
        )  # fmt: skip
    asked = {"words": given, "env": dict(env), "cwd": str(os.getcwd()), "text": text}  # noqa: PTH109
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(json.dumps(asked) + "\n")
    server.stdin.flush()
    answer = json.loads(server.stdout.readline())
    return subprocess.CompletedProcess(given, answer["code"], answer["out"], answer["err"])


@cache
def _server() -> subprocess.Popen[str]:
    made = subprocess.Popen(
        [sys.executable, __file__],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    atexit.register(_end, made)
    return made


def _end(server: subprocess.Popen[str]) -> None:
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.close()
    server.stdout.close()
    server.wait(30)


def _serve() -> None:
    """Answer one call a line until nobody asks any more."""
    import importlib
    import pkgutil

    import cunzheng.cli
    import cunzheng.services

    for one in pkgutil.iter_modules(cunzheng.cli.__path__, "cunzheng.cli."):
        importlib.import_module(one.name)
    for one in pkgutil.iter_modules(cunzheng.services.__path__, "cunzheng.services."):
        importlib.import_module(one.name)
    for line in sys.stdin:
        asked = json.loads(line)
        with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, \
                tempfile.TemporaryFile() as err:  # fmt: skip
            given.write(asked["text"].encode())
            given.seek(0)
            child = os.fork()
            if not child:
                _be(asked, given.fileno(), out.fileno(), err.fileno())
            _pid, status = os.waitpid(child, 0)
            texts = []
            for one in (out, err):
                one.seek(0)
                texts.append(one.read().decode("utf-8", "surrogateescape"))
        answer = {"code": os.waitstatus_to_exitcode(status), "out": texts[0], "err": texts[1]}
        print(json.dumps(answer), flush=True)


def _be(asked: dict[str, Any], given: int, out: int, err: int) -> None:
    """In the child: do what was asked and end."""
    from cunzheng.cli import main

    code = 1
    try:
        for at, one in enumerate((given, out, err)):
            os.dup2(one, at)
        sys.stdin = io.TextIOWrapper(io.FileIO(0, "r", closefd=False), encoding="utf-8")
        sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8")
        sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), encoding="utf-8")
        os.environ.clear()
        os.environ.update(asked["env"])
        os.chdir(asked["cwd"])
        sys.argv = ["cunzheng", *asked["words"]]
        code = main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - whatever it is, the child ends with it written down
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve()
