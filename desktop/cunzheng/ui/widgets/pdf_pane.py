"""A PDF on the screen, from memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import kit


def open_pdf(data: bytes, parent: QWidget | None) -> QPdfDocument:
    """A document that owns its bytes."""
    document = QPdfDocument(parent) if parent is not None else QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


class PdfPane(QFrame):
    """Shows the newest PDF, at the place that was shown before; or a sentence instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "desk")
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocumentMargins(QMargins(28, 22, 28, 22))
        self.view.setPageSpacing(16)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(translate("Letters", "Preview of the paper"))
        self._said = kit.label("", "muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setMargin(40)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._said)
        self._stack.addWidget(self.view)
        kit.column(self).addWidget(self._stack)
        self.document: QPdfDocument | None = None
        self._paint_ground()

    def _paint_ground(self) -> None:
        tokens = tokens_for(self.palette())
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, tokens.desk)
        self.view.setPalette(palette)

    def say(self, text: str) -> None:
        """Show a sentence instead of a paper."""
        self._said.setText(text)
        self._stack.setCurrentWidget(self._said)

    def show_pdf(self, data: bytes) -> None:
        """Show a paper."""
        before = self.view.verticalScrollBar().value()
        old = self.document
        self.document = open_pdf(data, self)
        self.view.setDocument(self.document)
        self._stack.setCurrentWidget(self.view)
        self.view.verticalScrollBar().setValue(before)
        if old is not None:
            old.deleteLater()

    def pages(self) -> int:
        """How many pages are shown."""
        shown = self._stack.currentWidget() is self.view
        return self.document.pageCount() if self.document is not None and shown else 0
