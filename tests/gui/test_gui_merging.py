"""A copy that came back: compared in the window, every conflict shown, taken over by choice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from cunzheng.core.merging import Side, Standing
from cunzheng.core.values import Contact
from cunzheng.services import cases, contacts, handover
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.compare_copies import CompareCopiesDialog
from cunzheng.ui.models import merging as model

from test_gui_access import nameless  # isort: skip

OWN = "另一句只有律师知道的话"


def test_the_lawyers_copy_is_compared_and_merged(
    unlock, case_path: Path, tmp_path: Path, password: str, find, settle, qtbot
) -> None:
    copy = tmp_path / "律师.czx"
    with cases.open_case(case_path, password) as case:
        for said in ("一", "二"):
            contacts.log_contact(case, Contact("", number="12900008830", said=said))
        handover.export_copy(case, copy, new_password=OWN)
        first = next(one for one in case.contacts() if one.said == "一")
        contacts.revise_contact(case, replace(first, note="我的备注"))
    with cases.open_case(copy, OWN) as theirs:
        theirs.automatic_backup = False
        contacts.revise_contact(theirs, replace(first, note="律师的备注"))
        contacts.log_contact(theirs, Contact("", number="12900008830", said="律师补记"))
    view: CaseView = unlock(case_path)
    view.page("handover").handing.compare.click()
    dialog = find(CompareCopiesDialog)
    assert nameless(dialog) == []
    dialog.take_file(str(copy))
    dialog.password.setText("not its password")
    dialog.compare()
    settle(lambda: dialog.error.isVisible())
    dialog.password.setText(OWN)
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    settle(lambda: len(dialog.model.rows()) == 2)
    clash, added = dialog.model.rows()
    assert clash.item.standing is Standing.CONFLICT
    assert [one[1:] for one in dialog.fields.rows()] == [("我的备注", "律师的备注")]
    assert added.side is Side.THEIRS
    dialog.theirs.click()
    assert dialog.model.rows()[0].side is Side.THEIRS
    dialog.take.click()
    settle(lambda: dialog.model.rows() == ())
    assert {one.said for one in view.session.snapshot.contacts} == {"一", "二", "律师补记"}
    now = view.session.snapshot.contact_by_id[first.id]
    assert now.note == "律师的备注"
    dialog.compare()
    settle(lambda: dialog.found is not None)
    assert dialog.model.rows() == ()
    dialog.reject()
    settle()


def test_every_kind_has_its_word() -> None:
    from cunzheng.services.merging import record_types

    known = {"mark", "transcript", "handover", "sent", "consent"}
    assert known <= record_types().keys()
    assert len({model._kind(one) for one in known}) == len(known)
