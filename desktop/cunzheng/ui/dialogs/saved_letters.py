"""The letters that left the editor: when, to whom, what became of each, and every word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from cunzheng.core.drafts import Use
from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.ui import tips
from cunzheng.ui.models.letters import paper_line
from cunzheng.ui.widgets import kit


class SavedLettersDialog(QDialog):
    """A list and the text of the chosen one. Nothing can be changed here.

    *uses*: what became of a paper, by the hash of its PDF. ``continued`` asks for a new version
    that begins with a kept text, ``sent`` for an entry that it went out.
    """

    continued = Signal(object)
    sent = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        papers: tuple[KeptPaper, ...],
        uses: Mapping[str, tuple[Use, ...]],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Letters", "Saved letters")
        self.setWindowTitle(heading)
        kit.fit(self, 960, 640)
        self._papers = papers
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setProperty("look", "records")
        self.list.setFixedWidth(300)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in papers:
            item = QListWidgetItem(paper_line(one, uses.get(one.pdf_sha256, ())))
            item.setToolTip(tips.plain(one.title))
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * 2 + 16))
            self.list.addItem(item)
        self.text = kit.text_edit(translate("Letters", "Text of the letter"), lines=12)
        self.text.setReadOnly(True)
        self.sum = kit.label("", "muted", wrap=True, select=True)
        self.list.currentRowChanged.connect(self._show)
        self.go_on = kit.button(
            translate("Letters", "Go on from this text"),
            self._continue,
            tip=translate("Letters", "A saved letter stays as it is; this begins a new version"),
        )
        self.log_sent = kit.button(translate("Letters", "It was sent\u2026"), self._sent)
        foot = kit.row()
        kit.add(foot, self.sum, self.go_on, self.log_sent)
        kit.add(foot, kit.button(translate("Messages", "Close"), self.accept))
        foot.setStretch(0, 1)
        middle = kit.row(gap=12)
        kit.add(middle, self.list, self.text)
        middle.setStretch(1, 1)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), middle, foot)
        body.setStretch(1, 1)
        for button in (self.go_on, self.log_sent):
            button.setEnabled(bool(papers))
        if papers:
            self.list.setCurrentRow(0)
        else:
            self.text.setPlainText(translate("Letters", "No letter was saved yet."))

    def _now(self) -> KeptPaper | None:
        at = self.list.currentRow()
        return self._papers[at] if 0 <= at < len(self._papers) else None

    def _show(self, _at: int) -> None:
        paper = self._now()
        if paper is not None:
            self.text.setPlainText(paper.text)
            self.sum.setText(
                translate("Letters", "SHA-256 of the PDF: {sum}").format(sum=paper.pdf_sha256)
            )

    def _continue(self) -> None:
        paper = self._now()
        if paper is not None:
            self.continued.emit(paper)
            self.accept()

    def _sent(self) -> None:
        paper = self._now()
        if paper is not None:
            self.sent.emit(paper)
            self.accept()
