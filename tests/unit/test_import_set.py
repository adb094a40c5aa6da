"""500 mixed files in one go: 460 come in, 40 are explained, none is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from cunzheng.core import errors, errors_archive  # noqa: E402
from cunzheng.core.moments import TimeSource  # noqa: E402
from cunzheng.core.values import Channel, EvidenceKind  # noqa: E402
from cunzheng.services import cases, importing  # noqa: E402
from make_import_set import ImportSet, make  # noqa: E402

NUMBER, PORT = "12900008830", "1069000000455"
REASONS = {
    "empty": errors.SourceEmpty,
    "m4a without its index": errors.SourceDamaged,
    "wav without sound": errors.SourceDamaged,
    "amr that is only a heading": errors.SourceDamaged,
    "mp3 that is none": errors.SourceDamaged,
    "png cut off": errors.SourceDamaged,
    "png with wrong sums": errors.SourceDamaged,
    "jpeg cut off": errors.SourceDamaged,
    "picture of 10 gigapixels": errors.SourceTooLarge,
    "xml cut off": errors.SourceDamaged,
    "xml with entities": errors.SourceDamaged,
    "json cut off": errors.SourceDamaged,
    "text with zeros": errors.SourceDamaged,
    "program": errors.UnknownFormat,
    "zip cut off": errors.SourceDamaged,
    "zip bomb": errors_archive.ArchiveBomb,
    "zip with a password": errors_archive.ArchiveLocked,
    "zip in a zip": errors_archive.ArchiveNested,
    "rar": errors_archive.ArchiveUnsupported,
    "database": errors.UnknownFormat,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ImportSet:
    return make(tmp_path_factory.mktemp("phone") / "手机")


def test_460_come_in_and_40_are_explained(made: ImportSet, case: cases.Case) -> None:
    on_disk = {path for path in made.folder.rglob("*") if path.is_file()}
    assert len(on_disk) == 500
    assert len(made.good) == 460
    assert len(set(made.broken.values())) >= 12
    seen = importing.examine([made.folder])
    # Every file has an answer, and only one.
    answered = Counter(Path(one.path) for one in (*seen.candidates, *seen.refusals))
    assert set(answered) == on_disk
    assert set(answered.values()) == {1}
    assert {Path(one.path): type(one.error) for one in seen.refusals} == {
        path: REASONS[how] for path, how in made.broken.items()
    }
    for one in seen.refusals:
        assert Path(one.path).name.split(" › ")[0] in one.reason
    # What the names of the recorders say.
    by_path = {Path(one.path): one.described for one in seen.candidates}
    assert {path: by_path[path].number for path in made.numbers} == made.numbers
    kinds = Counter(one.kind for one in by_path.values())
    assert kinds[EvidenceKind.RECORDING] == 210
    assert kinds[EvidenceKind.SCREENSHOT] == 90
    timed = [
        one
        for one in by_path.values()
        if one.kind is EvidenceKind.RECORDING and one.times[0].source is TimeSource.FILE_NAME
    ]
    assert len(timed) == 200  # the ten that an iPhone named hold no time
    parties = importing.numbers_in(seen.candidates)
    assert {NUMBER, PORT, "notice0@lender.example"} < set(parties)
    assert "我" not in parties

    wanted = frozenset({NUMBER, PORT, "notice0@lender.example", "催收小刘（虚构）"})
    result = importing.commit(case, seen.candidates, numbers=wanted)
    assert (len(result.evidence), result.already, result.refusals) == (460, (), ())
    assert result.error is None
    assert len(case.evidence()) == 460
    channels = Counter(one.channel for one in result.contacts)
    assert channels[Channel.EMAIL] == 4
    assert channels[Channel.MESSAGE] == 11  # 6 in chats, 5 answers that name no number
    assert channels[Channel.CALL] > 180
    assert channels[Channel.SMS] > 50


def test_the_command_line_brings_in_the_same_folder(
    made: ImportSet, case: cases.Case, tmp_path: Path
) -> None:
    """Counts and reasons, for all the broken and one folder of good ones."""
    path = case.path
    case.close()
    word = tmp_path / "word"
    word.write_text("测试 口令 2026", "utf-8")
    done = subprocess.run(
        [
            sys.executable, "-m", "cunzheng", "--lang", "zh_CN", "import", "--json",
            "--password-file", str(word), str(path),
            str(made.folder / "坏文件"), str(made.folder / "邮件"),
        ],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 6, done.stderr
    told = json.loads(done.stdout)
    assert (len(told["evidence"]), len(told["refused"])) == (12, 40)
    assert all(one["reason"] for one in told["refused"])
    assert sum(told["counts"]["refused"].values()) == 40
    assert told["counts"]["refused"]["ArchiveBomb"] == 2
