"""Real files of every kind with some bytes changed, looked at under a limit of memory and time.

Run by test_intake_fuzz.py in a process of its own, so that a crash of a decoder, a hang and memory
that runs away are seen as what they are. ``intake_mutations.py COUNT SEED`` prints a line of JSON:
for each kind how many came through, how many were refused, the slowest and the peak of memory.
"""

from __future__ import annotations

import datetime as dt
import faulthandler
import json
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import import_files as files  # noqa: E402
from cunzheng.core.errors import ImportRefused  # noqa: E402
from cunzheng.core.moments import SHANGHAI  # noqa: E402
from cunzheng.intake.archives import Archive  # noqa: E402
from cunzheng.intake.describe import describe_bytes  # noqa: E402
from cunzheng.intake.limits import Limits  # noqa: E402
from cunzheng.intake.tools import Tools  # noqa: E402
from import_sounds import ENDINGS, Sounds  # noqa: E402

AT = dt.datetime(2026, 3, 18, 21, 37, 5, tzinfo=SHANGHAI)
ADDRESS_SPACE = 3 * 1024**3
SECONDS_EACH = 20
TOKENS = (
    b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80", b"&#55357;", b"<!DOCTYPE x>",
    b"<a>", b"[[[[", b'{"a":', b"\r\n", b"boundary=", b"=?utf-8?b?", b",,,,", b'"', b"PK\x03\x04",
    b"PK\x01\x02", "时间：".encode(), b"9" * 40, b"ftyp", b"moov", b"\xd8\x00",
)  # fmt: skip


def seeds() -> dict[str, tuple[str, bytes]]:
    """Kind → (file name, bytes)."""
    amr = (ROOT / "resources/sample/12900008831_20260108_221530.amr").read_bytes()
    sounds = Sounds(amr)
    made = {
        key: (f"12900008830_20260318213705.{ENDINGS[key]}", sounds.make(key, 3)) for key in ENDINGS
    }
    made |= {
        "png": ("Screenshot_20260318_213705.png", files.screenshot(3)),
        "jpeg": ("IMG_20260318_213705.jpg", files.photo(3, AT)),
        "webp": ("a.webp", files.photo(3, AT, "WEBP")),
        "gif": ("a.gif", files.photo(3, AT, "GIF")),
        "bmp": ("a.bmp", files.photo(3, AT, "BMP")),
        "sms xml": ("sms.xml", files.sms_xml(3, AT)),
        "calls xml": ("calls.xml", files.calls_xml(3, AT)),
        "csv": ("a.csv", files.csv(3, AT)),
        "csv gbk": ("a.csv", files.csv(4, AT)),
        "json": ("a.json", files.json_export(2, AT)),
        "ndjson": ("a.json", files.json_export(3, AT)),
        "mail": ("a.eml", files.mail(3, AT)),
        "chat": ("a.txt", files.chat(3, AT)),
        "labelled": ("a.txt", files.chat(5, AT)),
        "pdf": ("a.pdf", files.pdf(3)),
        "zip": ("a.zip", files.archive(("a.txt", b"hello " * 99), ("b/c.csv", files.csv(3, AT)))),
    }
    return made


def mutate(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, taken out, doubled, or a token put in."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out) + 1) if chance.random() < 0.5 else chance.randrange(64)
        at = min(at, max(0, len(out) - 1))
        how = chance.randrange(6)
        if not out:
            return bytes(out)
        if how == 0:
            out[at] = chance.randrange(256)
        elif how == 1:
            out[at] ^= 1 << chance.randrange(8)
        elif how == 2:
            del out[at : at + chance.randint(1, 40)]
        elif how == 3:
            out[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 200))
        elif how == 4:
            out[at:at] = out[at : at + chance.randint(1, 200)] * chance.choice((1, 2, 50))
        else:
            out[at : at + 4] = chance.randbytes(4)
    return bytes(out[: chance.randrange(len(out))]) if chance.random() < 0.1 else bytes(out)


def look(name: str, data: bytes, tools: Tools) -> None:
    """As an import does; an archive with all that lies in it."""
    import io

    candidate = describe_bytes(name, data, tools)
    if candidate.described.media_type == "application/zip":
        archive = Archive(io.BytesIO(data), len(data), tools.limits)
        for member in archive.members():
            describe_bytes(member.name, archive.read(member.key), tools)


def main(count: int, seed: int) -> int:
    import resource

    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    # Small limits, so that reaching one takes no large file.
    tools = Tools.load(limits=Limits(budget_s=5, decoded_s=600, pixels=20_000_000))
    told: dict[str, dict[str, float]] = {}
    for kind, (name, data) in seeds().items():
        chance = random.Random(f"{seed} {kind}")
        look(name, data, tools)  # unchanged it must come in
        one = {"in": 0, "refused": 0, "slowest": 0.0}
        for no in range(count):
            changed = mutate(data, chance)
            faulthandler.dump_traceback_later(SECONDS_EACH, exit=True)
            began = time.monotonic()
            try:
                look(name, changed, tools)
                one["in"] += 1
            except ImportRefused:
                one["refused"] += 1
            except BaseException:
                Path(f"{seed}-{no}.bin").write_bytes(changed)  # in the test's own folder
                print(kind, no, file=sys.stderr)
                raise
            one["slowest"] = max(one["slowest"], round(time.monotonic() - began, 3))
        faulthandler.cancel_dump_traceback_later()
        told[kind] = one
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"kinds": told, "peak_mib": peak}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2])))
