"""Copies, the way back, and trusted time: through the window, with real files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from cunzheng.casefile import emergency
from cunzheng.services import backups, cases
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.restore import RestoreDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage

from test_gui_access import nameless  # isort: skip


@pytest.fixture
def case_path(case_path: Path, password: str) -> Path:
    """Closed once by the app, which makes a copy then."""
    cases.open_case(case_path, password).close()
    return case_path


def cards(view: CaseView):
    page = view.page("handover")
    return page.backups, page.stamps


def test_the_page_says_when_the_last_copies_were_made(
    view: CaseView, settle, tmp_path: Path, password: str
) -> None:
    card, _stamps = cards(view)
    settle(lambda: bool(card.last.text()))
    here, elsewhere = card.last.text().splitlines()[:2]
    assert "从未" not in here  # made as the case was closed before
    assert "从未" in elsewhere
    stick = tmp_path / "stick"
    stick.mkdir()
    card.copy_into(str(stick))
    settle(lambda: "从未" not in card.last.text())
    (copy,) = stick.iterdir()
    assert copy.name in card.said.text()
    with cases.open_case(copy, password, read_only=True) as again:
        assert again.profile().debtor.name == "林知遥"


def test_a_copy_that_cannot_be_written_is_said(view: CaseView, settle, find, tmp_path) -> None:
    card, _stamps = cards(view)
    card.copy_into(str(tmp_path / "not there"))
    told = find(MessageDialog)
    assert not card.said.isVisible()
    told.accept_button.click()


def test_a_backup_is_restored_as_a_new_file(
    view: CaseView, settle, find, tmp_path: Path, password: str, case_path: Path
) -> None:
    card, _stamps = cards(view)
    card.back.click()
    dialog = find(RestoreDialog)
    settle(lambda: len(dialog.model.rows()) == 1)
    assert nameless(dialog) == []
    assert not dialog.go.isEnabled()
    dialog.view.selectRow(0)
    assert dialog.go.isEnabled()
    dialog.password.setText("not the password")
    target = tmp_path / "恢复.czx"
    dialog.restore_to(str(target))
    settle(lambda: dialog.error.isVisible())
    assert not target.exists()
    dialog.password.setText(password)
    dialog.restore_to(str(case_path))  # never over a file that exists
    settle(lambda: dialog.error.isVisible())
    dialog.restore_to(str(target))
    told = find(MessageDialog)
    assert "恢复.czx" in told.text.text()
    told.accept_button.click()
    with cases.open_case(target, password, read_only=True) as again:
        assert again.custody()[-1].kind == "case_restored"


def test_the_first_page_restores_a_case_that_is_gone(
    window, settle, find, unlock, case_path: Path, tmp_path: Path, password: str
) -> None:
    case_path.unlink()
    assert isinstance(window.current(), WelcomePage)
    window.current().restore.click()
    dialog = find(RestoreDialog)
    settle(lambda: len(dialog.model.rows()) == len(backups.list_all()) == 1)
    dialog.view.selectRow(0)
    dialog.password.setText(password)
    target = tmp_path / "again.czx"
    dialog.restore_to(str(target))
    settle(lambda: isinstance(window.current(), UnlockPage))
    assert unlock(target).session.snapshot.profile.debtor.name == "林知遥"


def test_a_backup_is_restored_with_the_sheet(
    view: CaseView, settle, find, tmp_path: Path, password: str, case_path: Path
) -> None:
    card, _stamps = cards(view)
    card.back.click()
    dialog = find(RestoreDialog)
    settle(lambda: len(dialog.model.rows()) == 1)
    dialog.view.selectRow(0)
    dialog.other_way.click()
    assert dialog.key.isVisible()
    assert not dialog.password.isVisible()
    assert nameless(dialog) == []
    with cases.open_case(dialog.model.row(0).path, password, read_only=True) as copy:
        groups = emergency.encode(copy.store.raw_key).groups
    target = tmp_path / "恢复.czx"
    dialog.key.setPlainText(" ".join((*groups[:-1], groups[0])))
    dialog.restore_to(str(target))
    settle(lambda: dialog.error.isVisible())
    assert not target.exists()
    dialog.key.setPlainText(" ".join(groups).lower())
    dialog.restore_to(str(target))
    find(MessageDialog).accept_button.click()
    with cases.open_case(target, password, read_only=True) as again:
        kinds = [one.kind for one in again.custody()[-2:]]
        assert kinds == ["emergency_key_used", "case_restored"]


def test_without_any_copy_the_window_says_so(window, settle, find, tmp_path: Path) -> None:
    window.restore()
    dialog = find(RestoreDialog)
    settle(lambda: dialog.none.isVisible())
    dialog.take_file(str(tmp_path / "nothing.czx"))
    dialog.restore_to(str(tmp_path / "x.czx"))
    settle(lambda: dialog.error.isVisible())
    assert not (tmp_path / "x.czx").exists()
    dialog.reject()


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """A time-stamping authority of our own, made with openssl."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl")
    folder = tmp_path / "authority"
    folder.mkdir()
    (folder / "conf").write_text(
        "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ca\n"
        "[dn]\nCN=Invented Root\n[ca]\nbasicConstraints=critical,CA:true\n"
        "subjectKeyIdentifier=hash\nkeyUsage=critical,keyCertSign,cRLSign\n"
        "[leaf]\nbasicConstraints=CA:false\nsubjectKeyIdentifier=hash\n"
        "authorityKeyIdentifier=keyid\nkeyUsage=critical,digitalSignature\n"
        "extendedKeyUsage=critical,timeStamping\n"
        "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\n"
        "certs=root.pem\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\n"
        "digests=sha256,sha512\naccuracy=secs:1\nordering=yes\ntsa_name=yes\n"
        "ess_cert_id_chain=no\ness_cert_id_alg=sha256\n"
    )
    (folder / "serial").write_text("01\n")
    new = ("-newkey", "rsa:2048", "-nodes", "-sha256")
    openssl(folder, "req", "-x509", *new, "-config", "conf", "-keyout", "root.key", "-out",
            "root.pem", "-days", "3650")  # fmt: skip
    openssl(folder, "req", "-new", *new, "-config", "conf", "-subj", "/CN=Invented TSA",
            "-keyout", "tsa.key", "-out", "tsa.csr")  # fmt: skip
    openssl(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key",
            "-set_serial", "2", "-days", "3000", "-sha256", "-extfile", "conf",
            "-extensions", "leaf", "-out", "tsa.pem")  # fmt: skip
    return folder


def openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def test_an_answer_is_kept_and_verified_with_the_root(
    view: CaseView, settle, find, tmp_path: Path, authority: Path
) -> None:
    _copies, card = cards(view)
    request, answer = tmp_path / "a.tsq", tmp_path / "a.tsr"
    card.save_request(str(request))
    told = find(MessageDialog)
    assert "a.tsq" in told.text.text()
    told.accept_button.click()
    openssl(authority, "ts", "-reply", "-config", "conf", "-section", "t", "-queryfile",
            str(request), "-out", str(answer))  # fmt: skip
    card.ask_certificate(str(answer))
    find(MessageDialog).reject()  # kept without a certificate first
    settle(lambda: bool(shown(card)))
    kept = find(MessageDialog)
    assert "根证书" in kept.text.text()
    kept.accept_button.click()
    card.take_in(str(answer), (str(authority / "root.pem"),))
    settle(lambda: "Invented TSA" in shown(card) and len(labels(card)) == 2)
    find(MessageDialog).accept_button.click()
    assert "哈希" in shown(card)


def labels(card) -> list[str]:
    items = [card.list.itemAt(at).widget() for at in range(card.list.count())]
    return [one.text() for one in items if one is not None]


def shown(card) -> str:
    return "\n".join(labels(card))


def test_a_file_that_is_no_answer_is_refused(view: CaseView, settle, find, tmp_path) -> None:
    _copies, card = cards(view)
    path = tmp_path / "x.tsr"
    path.write_bytes(b"no answer")
    card.take_in(str(path), ())
    find(MessageDialog).accept_button.click()
    settle()
    assert labels(card) == []
