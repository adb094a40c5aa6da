"""An entry of what went out names the very paper that was printed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from test_gui_versions import full, page_of, printer_to  # noqa: F401

from cunzheng.core.drafts import Use
from cunzheng.core.tracking import Sent
from cunzheng.core.values import PaperKind
from cunzheng.services import drafts, tracking
from cunzheng.ui.dialogs.sent_form import SentFormDialog
from cunzheng.ui.dialogs.sent_papers import SentPapersDialog


def test_the_printed_version_counts_as_sent(full, settle, find, tmp_path) -> None:  # noqa: F811
    page = page_of(full, settle)
    page.printed(QDialog.DialogCode.Accepted, printer_to(tmp_path / "p.pdf"))
    settle(lambda: full.session.snapshot.custody[-1].kind == "record_saved")
    page.sent_button.click()
    dialog = find(SentPapersDialog)
    settle(lambda: bool(dialog._kept))
    dialog.add.click()
    form = find(SentFormDialog)
    assert form.value().paper_sha256 == ""
    assert form.paper.count() == 2
    form.paper.setCurrentIndex(1)
    assert form.value().kind is PaperKind.LENDER  # that of the paper
    form._give()
    settle(lambda: dialog.list.count() == 1)
    kept: list[Sent] = []
    seen: list = []
    full.session.read(
        page, lambda case, _p: [one.sent for one in tracking.all_sent(case)], kept.extend
    )
    full.session.read(page, lambda case, _p: drafts.uses(case)[1], seen.append)
    settle(lambda: bool(kept) and bool(seen))
    assert seen[0][kept[0].paper_sha256] == (Use.PRINTED, Use.SENT)
    assert kept[0].title
    dialog.list.setCurrentRow(0)
    dialog.change.click()
    again = find(SentFormDialog)
    assert again.paper.currentData() == kept[0].paper_sha256
    again.paper.setCurrentIndex(0)
    assert again.value().paper_sha256 == ""
    again.reject()
    dialog.accept()
    settle()


def test_an_entry_whose_paper_is_not_offered_keeps_it(qapp) -> None:
    import datetime as dt

    from cunzheng.core.tracking import SendChannel
    from cunzheng.core.values import Profile

    day = dt.date(2026, 11, 25)
    entry = Sent(PaperKind.NFRA, day, SendChannel.POST, title="投诉书", paper_sha256="ab" * 32)
    form = SentFormDialog(None, entry, Profile(), day)
    assert form.value() == entry
    form.deleteLater()
