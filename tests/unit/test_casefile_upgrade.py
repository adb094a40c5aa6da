"""Files of every released schema open for ever: read as they are, or upgraded after a copy."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from cunzheng.assets import asset
from cunzheng.casefile import schema, timestamps, upgrading, verifying
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.values import Channel, Check, FindingState
from cunzheng.services import backups, cases, handover
from cunzheng.services import timestamps as stamps

DATA = Path(__file__).resolve().parents[1] / "data"
PASSWORD = "旧版案卷的一句口令"  # the fixtures hold invented things only
TEXT = "一段旧的短信".encode()


def old(tmp_path: Path, revision: str = "0001") -> Path:
    path = tmp_path / "旧案.czx"
    shutil.copy(DATA / f"schema-{revision}.czx", path)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def content(case: cases.Case) -> None:
    assert case.profile().debtor.name == "林知遥"
    (contact,) = case.contacts()
    assert (contact.said, contact.number) == ("明天就带人上门", "12900008831")
    assert contact.channel is Channel.CALL
    (exhibit,) = case.evidence()
    with case.open_evidence(exhibit.id) as file:
        assert file.read() == TEXT
    (decision,) = case.store.decisions().values()
    assert decision.state is FindingState.CONFIRMED


def test_there_is_a_fixture_of_every_older_schema() -> None:
    found = sorted(path.stem.removeprefix("schema-") for path in DATA.glob("schema-*.czx"))
    assert found == [f"{number:04d}" for number in range(1, int(schema.HEAD))]


@pytest.mark.parametrize("revision", [f"{n:04d}" for n in range(1, int(schema.HEAD))])
def test_an_older_file_is_upgraded_after_a_verified_copy(tmp_path: Path, revision: str) -> None:
    path = old(tmp_path, revision)
    with cases.open_case(path, PASSWORD) as case:
        content(case)
        entry = case.custody()[-1]
        assert entry.kind == "schema_upgraded"
        assert json.loads(entry.payload) == {"from": revision, "to": schema.HEAD}
        report = handover.verify(case)
        assert report.whole, report.lines
        copies = backups.list_backups(case.info().case_id)
        before = len(case.custody()) - 1
    (copy,) = [one for one in copies if one.before == schema.HEAD]
    assert copy.seq == before
    with cases.open_case(copy.path, PASSWORD, read_only=True) as kept:
        assert upgrading.revision(kept.store) == revision
        content(kept)
        assert verifying.verify(kept.store).whole
    # The second opening has nothing to do.
    with cases.open_case(path, PASSWORD) as case:
        assert [one.kind for one in case.custody()].count("schema_upgraded") == 1
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_an_older_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = old(tmp_path)
    before = digest(path)
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        content(case)
        assert handover.verify(case).whole
        assert stamps.timestamps(case) == ()
        with pytest.raises(errors.CaseNeedsUpgrade):
            stamps.export_request(case, tmp_path / "x.tsq")
        with pytest.raises(errors.CaseNeedsUpgrade):
            timestamps.keep(case.store, timestamps.Request(1, "", b"", 0), b"", b"", {})
    assert digest(path) == before
    assert not (tmp_path / "x.tsq").exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of it runs, then it raises: no table, no entry, the same bytes; the copy is there."""
    path = old(tmp_path)
    before = digest(path)
    # Alembic loads the module by its path, so the module is given a trap through what it calls.
    from alembic import op

    def trapped(statement: str) -> None:
        if "CREATE TRIGGER timestamp_no_delete" in statement:
            raise RuntimeError("the power of a test")
        real(statement)

    real = op.execute
    with monkeypatch.context() as patched:
        patched.setattr(op, "execute", trapped)
        with pytest.raises(errors.UpgradeFailed):
            cases.open_case(path, PASSWORD)
    assert digest(path) == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    (copy,) = backups.list_all()
    assert copy.before == schema.HEAD
    with cases.open_case(path, PASSWORD) as case:
        content(case)
    assert [one for one in backups.list_all() if one.before] == [copy]  # taken up again


@pytest.mark.skipif(os.name != "posix", reason="a file stands where the folder should be")
def test_without_a_copy_nothing_is_migrated(own_settings: Path, tmp_path: Path) -> None:
    path = old(tmp_path)
    before = digest(path)
    (own_settings / "backups").write_text("in the way")
    with pytest.raises(errors.UpgradeCopyFailed):
        cases.open_case(path, PASSWORD)
    assert digest(path) == before
    (own_settings / "backups").unlink()
    with cases.open_case(path, PASSWORD) as case:
        content(case)


def test_a_file_that_does_not_verify_is_not_migrated(tmp_path: Path) -> None:
    path = old(tmp_path)
    store = Store.open(path, PASSWORD)
    with store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER blob_no_update")
        connection.exec_driver_sql("UPDATE blob SET size=size+1")
    store.close()
    before = digest(path)
    with pytest.raises(errors.UpgradeCopyFailed):
        cases.open_case(path, PASSWORD)
    assert digest(path) == before
    assert backups.list_all() == ()
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        report = handover.verify(case)
    assert {line.what for line in report.lines if line.answer is not Check.UNCHANGED} == {
        "schema",
        "exhibit",
    }


def test_a_writer_between_copy_and_migration_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old(tmp_path)
    store = Store.open(path, PASSWORD)
    real = upgrading.verified_copy

    def and_then_someone_writes(*words, **more):
        head = real(*words, **more)
        store.note("someone_else", {})
        return head

    monkeypatch.setattr(upgrading, "verified_copy", and_then_someone_writes)
    with pytest.raises(errors.CaseBusy):
        upgrading.upgrade(store, tmp_path / "copies" / "c.czx")
    assert upgrading.revision(store) == "0001"
    store.close()


def test_the_versions_are_found_without_a_checkout(tmp_path: Path) -> None:
    """An installed package has no desktop/ folder: the script location names the package."""
    import subprocess
    import sys

    import cunzheng

    shutil.copytree(
        Path(cunzheng.__file__).parent, tmp_path / "site" / "cunzheng",
        ignore=shutil.ignore_patterns("__pycache__", "ui"),
    )  # fmt: skip
    shutil.copytree(asset("resources"), tmp_path / "site" / "cunzheng" / "resources")
    script = (
        "import sys\nfrom pathlib import Path\nimport cunzheng\n"
        "assert 'site' in cunzheng.__file__\n"
        "from cunzheng.casefile.store import Store\n"
        "Store.create(Path(sys.argv[1]), 'eine lange Losung').close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "new.czx")],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")}, cwd=tmp_path,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
