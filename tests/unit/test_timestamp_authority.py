"""Trusted time against a local authority (``openssl ts``), end to end, and what must be refused."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cunzheng import cli
from cunzheng.casefile import timestamps as rows
from cunzheng.core import errors
from cunzheng.core.changes import Changes
from cunzheng.core.values import Check, TimestampState
from cunzheng.handover import timestamp as rfc3161
from cunzheng.services import cases, handover, timestamps

PASSWORD = "测试 口令 2026"
CONFIG = """[tsa]
default_tsa=t1
[t1]
serial=./serial
signer_cert=./tsa.pem
signer_key=./tsa.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256,sha512
accuracy=secs:1
ess_cert_id_alg=sha256
"""

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


def openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def issue(folder: Path, name: str, parent: str, extensions: str, subject: str) -> None:
    openssl(
        folder, "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={subject}/O=Invented",
    )  # fmt: skip
    (folder / f"{name}.ext").write_text(extensions)
    openssl(
        folder, "x509", "-req", "-in", f"{name}.csr", "-CA", f"{parent}.pem", "-CAkey",
        f"{parent}.key", "-CAcreateserial", "-out", f"{name}.pem", "-days", "3650",
        "-extfile", f"{name}.ext",
    )  # fmt: skip


def root(folder: Path, name: str) -> None:
    openssl(
        folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-keyout", f"{name}.key", "-out", f"{name}.pem", "-days", "3650",
        "-subj", f"/CN={name} root/O=Invented",
    )  # fmt: skip


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root, an intermediate, an authority below it, and a stranger's root."""
    folder = tmp_path_factory.mktemp("authority")
    root(folder, "ca")
    root(folder, "stranger")
    issue(folder, "int", "ca", "basicConstraints=critical,CA:TRUE\n", "Invented intermediate")
    issue(folder, "tsa", "int", "extendedKeyUsage=critical,timeStamping\n", "Invented authority")
    both = (folder / "int.pem").read_text() + (folder / "ca.pem").read_text()
    (folder / "chain.pem").write_text(both)
    openssl(folder, "x509", "-in", "ca.pem", "-outform", "der", "-out", "ca.der")
    (folder / "serial").write_text("01\n")
    (folder / "ts.cnf").write_text(CONFIG)
    (folder / "whole.cnf").write_text(CONFIG + "certs=./chain.pem\n")
    return folder


def stamp(authority: Path, request: Path, config: str = "ts.cnf") -> Path:
    answer = request.with_suffix(".tsr")
    openssl(
        authority, "ts", "-reply", "-config", config, "-queryfile", str(request),
        "-out", str(answer),
    )  # fmt: skip
    return answer


@pytest.fixture
def asked(case: cases.Case, tmp_path: Path) -> Path:
    path = tmp_path / "head.tsq"
    assert timestamps.export_request(case, path) is Changes.CUSTODY
    return path


def test_end_to_end(case: cases.Case, asked: Path, authority: Path, tmp_path: Path) -> None:
    head = case.custody()[-2]  # the last entry before the request was noted
    case.store.note("later", {})  # days pass, the log goes on
    answer = stamp(authority, asked)
    chain = (authority / "chain.pem",)
    before = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=5)
    got, changes = timestamps.import_answer(case, answer, chain)
    assert changes is Changes.CUSTODY
    assert (got.state, got.seq, got.head) == (TimestampState.VERIFIED, head.seq, head.hash)
    assert before < got.time < before + dt.timedelta(minutes=10)
    assert got.time.utcoffset() == dt.timedelta(0)
    assert "Invented authority" in got.authority
    assert got.policy == "1.2.3.4.1"
    assert "nothing about what happened before" in timestamps.sentence(got)
    assert timestamps.timestamps(case) == (got,)
    assert timestamps.import_answer(case, answer, chain) == (got, Changes.NONE)
    report = handover.verify(case)
    assert report.whole
    lines = [line for line in report.lines if line.what == "timestamp"]
    assert [(line.answer, line.detail) for line in lines] == [(Check.UNCHANGED, "1")]
    # A second tool agrees: the statement, the request, the answer.
    (tmp_path / "said").write_bytes(rfc3161.statement(case.info().case_id, head.seq, head.hash))
    openssl(
        tmp_path, "ts", "-verify", "-data", "said", "-in", str(answer),
        "-CAfile", str(authority / "ca.pem"), "-untrusted", str(authority / "int.pem"),
    )  # fmt: skip


def test_the_statement_says_which_case_entry_and_head() -> None:
    said = rfc3161.statement("a" * 32, 7, "b" * 64)
    assert json.loads(said) == {"case_id": "a" * 32, "seq": 7, "head": "b" * 64}


def test_an_unsorted_chain_in_the_answer_is_read(
    case: cases.Case, tmp_path: Path, authority: Path
) -> None:
    """OpenSSL writes the set of certificates unsorted; the strict reader alone refuses it."""
    import rfc3161_client

    refused = 0
    for number in range(12):  # the order depends on the certificates' bytes
        asked = tmp_path / f"{number}.tsq"
        timestamps.export_request(case, asked)
        answer = stamp(authority, asked, "whole.cnf")
        try:
            rfc3161_client.decode_timestamp_response(answer.read_bytes())
        except ValueError:
            refused += 1
        got, _changes = timestamps.import_answer(case, answer, (authority / "ca.der",))
        assert got.state is TimestampState.VERIFIED
        if refused:
            break
    if not refused:
        (authority / "chain.pem").write_text(
            (authority / "ca.pem").read_text() + (authority / "int.pem").read_text()
        )
        asked = tmp_path / "other.tsq"
        timestamps.export_request(case, asked)
        answer = stamp(authority, asked, "whole.cnf")
        with pytest.raises(ValueError, match="InvalidSetOrdering"):
            rfc3161_client.decode_timestamp_response(answer.read_bytes())
        got, _changes = timestamps.import_answer(case, answer, (authority / "ca.der",))
        assert got.state is TimestampState.VERIFIED


def test_without_its_root_it_is_kept_as_not_verified(
    case: cases.Case, asked: Path, authority: Path
) -> None:
    answer = stamp(authority, asked)
    got, _ = timestamps.import_answer(case, answer)
    assert (got.state, got.reason) == (TimestampState.UNVERIFIABLE, "no_certificate")
    for wrong in ("stranger.pem", "int.pem", "tsa.pem", "ca.pem"):  # ca alone: a link is missing
        got, _ = timestamps.import_answer(case, answer, (authority / wrong,))
        assert got.state is TimestampState.UNVERIFIABLE, wrong
        assert "stated" not in timestamps.sentence(got)
    assert len(timestamps.timestamps(case)) == 1
    better, _ = timestamps.import_answer(
        case, answer, (authority / "ca.der", authority / "int.pem")
    )
    assert better.state is TimestampState.VERIFIED
    assert timestamps.timestamps(case) == (better,)
    assert len(rows.kept(case.store)) == 2  # append-only: the first stays


def test_what_is_no_answer_is_refused_and_nothing_kept(
    case: cases.Case, asked: Path, authority: Path, tmp_path: Path
) -> None:
    good = stamp(authority, asked).read_bytes()
    (authority / "x").write_text("x")
    openssl(authority, "ts", "-query", "-data", "x", "-sha1", "-out", "sha1.tsq")
    subprocess.run(
        ["openssl", "ts", "-reply", "-config", "ts.cnf", "-queryfile", "sha1.tsq", "-out",
         "no.tsr"], cwd=authority, capture_output=True, check=False,
    )  # fmt: skip
    chain, entries = (authority / "chain.pem",), len(case.custody())
    bad = {
        "empty": b"",
        "an error page": b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
        "cut off": good[: len(good) // 2],
        "nested": b"\x30\x82" * 4000,
        "refused by the authority": (authority / "no.tsr").read_bytes(),
        "too large": good + bytes(rfc3161.ANSWER_LIMIT),
    }
    for name, data in bad.items():
        path = tmp_path / "bad.tsr"
        path.write_bytes(data)
        with pytest.raises(errors.NotATimestamp):
            timestamps.import_answer(case, path, chain)
        assert len(case.custody()) == entries, name
    with pytest.raises(errors.SourceMissing):
        timestamps.import_answer(case, tmp_path / "none.tsr", chain)
    path = tmp_path / "head.tsr"
    path.write_bytes(good)
    (tmp_path / "no.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")
    for certificate in (tmp_path / "no.pem", asked):
        with pytest.raises(errors.NotACertificate):
            timestamps.import_answer(case, path, (certificate,))
    assert rows.kept(case.store) == ()


def test_an_answer_to_another_request_is_refused(
    case: cases.Case, asked: Path, authority: Path, tmp_path: Path
) -> None:
    with cases.create_case(tmp_path / "other.czx", PASSWORD) as other:
        theirs = tmp_path / "theirs.tsq"
        timestamps.export_request(other, theirs)
    answer = stamp(authority, theirs)
    with pytest.raises(errors.TimestampOfOther):
        timestamps.import_answer(case, answer, (authority / "chain.pem",))
    assert rows.kept(case.store) == ()


def test_the_answer_must_repeat_the_number_and_the_statement(
    case: cases.Case, asked: Path, authority: Path
) -> None:
    answer = stamp(authority, asked).read_bytes()
    (request,) = rows.requests(case.store)
    said = rfc3161.statement(case.info().case_id, request.seq, request.head)
    trusted = rfc3161.read_certificates((authority / "chain.pem").read_bytes())
    assert rfc3161.check(answer, request.nonce, said, trusted).state is TimestampState.VERIFIED
    with pytest.raises(errors.TimestampOfOther):
        rfc3161.check(answer, request.nonce + 1, said, trusted)
    with pytest.raises(errors.TimestampOfOther):
        rfc3161.check(answer, request.nonce, said + b" ", trusted)


def test_a_tampered_answer_is_never_verified(
    case: cases.Case, asked: Path, authority: Path, tmp_path: Path
) -> None:
    """Flip single bytes all through the answer: none may pass, or it must not state otherwise."""
    good = stamp(authority, asked).read_bytes()
    (request,) = rows.requests(case.store)
    said = rfc3161.statement(case.info().case_id, request.seq, request.head)
    trusted = rfc3161.read_certificates((authority / "chain.pem").read_bytes())
    truth = rfc3161.check(good, request.nonce, said, trusted)
    outcomes: dict[str, int] = {}
    for at in range(0, len(good), 5):
        bad = bytearray(good)
        bad[at] ^= 0x01
        try:
            got = rfc3161.check(bytes(bad), request.nonce, said, trusted)
        except (errors.NotATimestamp, errors.TimestampOfOther) as error:
            key = type(error).__name__
        else:
            key = got.state.value
            if got.state is TimestampState.VERIFIED:
                assert (got.time, got.policy) == (truth.time, truth.policy), at
        outcomes[key] = outcomes.get(key, 0) + 1
    print(outcomes)
    assert outcomes.get("verified", 0) <= len(good) // 5 // 20
    assert outcomes["wrong"] > 20
    bad = bytearray(good)
    bad[-5] ^= 1  # the end of the signature
    path = tmp_path / "bad.tsr"
    path.write_bytes(bad)
    with pytest.raises(errors.TimestampWrong):
        timestamps.import_answer(case, path, (authority / "chain.pem",))
    assert rows.kept(case.store) == ()


def test_the_request_is_not_written_over_a_file(case: cases.Case, tmp_path: Path) -> None:
    path = tmp_path / "mine"
    path.write_text("mine")
    entries = len(case.custody())
    with pytest.raises(errors.CaseExists):
        timestamps.export_request(case, path)
    with pytest.raises(errors.CannotWrite):
        timestamps.export_request(case, tmp_path / "none" / "x.tsq")
    assert path.read_text() == "mine"
    assert len(case.custody()) == entries


def test_the_command_line(
    authority: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    path = str(tmp_path / "c.czx")
    assert cli.main(["--lang", "en", "new", path]) == 0
    request = tmp_path / "c.tsq"
    assert cli.main(["--lang", "en", "timestamp", path, "--request", str(request)]) == 0
    answer = stamp(authority, request)
    capsys.readouterr()
    words = ["--lang", "en", "timestamp", path, "--answer", str(answer)]
    assert cli.main(words) == 0
    assert "cannot be verified yet" in capsys.readouterr().out
    assert cli.main([*words, "--certificate", str(authority / "chain.pem")]) == 0
    assert "nothing about what happened before" in capsys.readouterr().out
    assert cli.main(["timestamp", path, "--json"]) == 0
    (plain,) = json.loads(capsys.readouterr().out)
    assert plain["state"] == "verified"
    assert cli.main(["verify", path]) == 0
