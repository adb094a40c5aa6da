"""The letters that were saved from this case: when, to whom, and every word of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from cunzheng.core.kept import KeptPaper
from cunzheng.core.moments import Moment
from cunzheng.core.texts import translate
from cunzheng.ui import formats, words
from cunzheng.ui.widgets import kit


def line_of(paper: KeptPaper) -> str:
    """Day and minute, addressee, title."""
    return f"{when(paper)}  {words.paper(paper.kind)[0]}\n{paper.title}"


def when(paper: KeptPaper) -> str:
    """The minute of saving, in Asia/Shanghai."""
    return formats.minute(Moment(dt.datetime.fromisoformat(paper.at)))


class SavedLettersDialog(QDialog):
    """A list and the text of the chosen one. Nothing can be changed here."""

    def __init__(self, parent: QWidget | None, papers: tuple[KeptPaper, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Letters", "Saved letters")
        self.setWindowTitle(heading)
        kit.fit(self, 900, 620)
        self._papers = papers
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setProperty("look", "records")
        self.list.setFixedWidth(270)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in papers:
            item = QListWidgetItem(line_of(one))
            item.setToolTip(one.title)
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * 2 + 16))
            self.list.addItem(item)
        self.text = kit.text_edit(translate("Letters", "Text of the letter"), lines=12)
        self.text.setReadOnly(True)
        self.sum = kit.label("", "muted", wrap=True, select=True)
        self.list.currentRowChanged.connect(self._show)
        foot = kit.row()
        kit.add(foot, self.sum, kit.button(translate("Messages", "Close"), self.accept))
        foot.setStretch(0, 1)
        middle = kit.row(gap=12)
        kit.add(middle, self.list, self.text)
        middle.setStretch(1, 1)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), middle, foot)
        body.setStretch(1, 1)
        if papers:
            self.list.setCurrentRow(0)
        else:
            self.text.setPlainText(translate("Letters", "No letter was saved yet."))

    def _show(self, at: int) -> None:
        if 0 <= at < len(self._papers):
            paper = self._papers[at]
            self.text.setPlainText(paper.text)
            self.sum.setText(
                translate("Letters", "SHA-256 of the PDF: {sum}").format(sum=paper.pdf_sha256)
            )
