"""A PDF on the printer, at the printer's own resolution, with the pages and copies asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from cunzheng.core.errors import Cancelled
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.texts import translate
from cunzheng.ui.progress import watch
from cunzheng.ui.tasks import Tasks, UiProgress
from cunzheng.ui.widgets.pdf_pane import open_pdf

MAX_DPI = 600
"""Finer is not seen in print; what a printer can do beyond it is scaled up exactly."""
_BAND = 512
"""Rows rendered at a time: a whole page at 600 dpi would hold 140 MB."""


def printer_for(document: QPdfDocument, name: str) -> QPrinter:
    """A printer that is set to the size of the paper's first page: A4, or an envelope.

    Without it the printer's own paper counts, and a letter comes out smaller on the wrong sheet.
    *name* is what its queue shows: nothing of the case.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    points = document.pagePointSize(0)
    wide = points.width() > points.height()
    upright = points.transposed() if wide else points
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def printer_refused() -> str:
    """What is said where the printer took nothing."""
    return translate(
        "Letters", "The printer did not take the paper. Save it as PDF and print it elsewhere."
    )


def pages_of(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, from 0, in the order to print them, each as often as is asked for.

    A printer that makes copies by itself gets every page once.
    """
    chosen = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        if ranges.isEmpty():
            first, last = printer.fromPage() or 1, printer.toPage() or count
            chosen = [one for one in chosen if first <= one + 1 <= last]
        else:
            chosen = [one for one in chosen if ranges.contains(one + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return chosen * copies
    return [one for one in chosen for _copy in range(copies)]


def print_later(
    tasks: Tasks, owner: QObject, pdf: bytes, printer: QPrinter, done: Callable[[bool], None]
) -> None:
    """Print in the pool, with progress and Stop; *done* says whether the printer took the paper.

    Twenty pages at 600 dpi take half a minute. After Stop, or a lock, the rest is not printed, and
    *done* is not called: half a paper is no paper that was printed.
    """

    def work(progress: UiProgress) -> int:
        # A document of this thread: QtPdf lets one thread in at a time, whichever it is.
        return print_pdf(open_pdf(pdf, None), printer, progress)

    task = tasks.in_pool(owner, work, lambda sheets: done(sheets > 0))
    watch(task, owner, translate("Letters", "The paper goes to the printer"))


def print_pdf(document: QPdfDocument, printer: QPrinter, progress: Progress = NULL_PROGRESS) -> int:
    """Paint what was chosen in the print dialog; returns how many sheets were painted.

    Any thread, the one in which the document was made. Raises Cancelled; where the system cannot
    take a paper back (CUPS), the sheets before that come out.
    """
    pages = pages_of(printer, document.pageCount())
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return 0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    progress.begin(len(pages))
    try:
        _paint(document, printer, painter, pages, progress)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def _paint(
    document: QPdfDocument,
    printer: QPrinter,
    painter: QPainter,
    pages: Sequence[int],
    progress: Progress,
) -> None:
    target = printer.pageRect(QPrinter.Unit.DevicePixel)
    reduced = max(1.0, printer.resolution() / MAX_DPI)
    for at, page in enumerate(pages):
        check(progress)
        if at:
            printer.newPage()
        points = document.pagePointSize(page)
        scale = min(target.width() / points.width(), target.height() / points.height()) / reduced
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        # On other paper than its own it stands in the middle.
        left = max(0.0, (target.width() - size.width() * reduced) / 2)
        above = max(0.0, (target.height() - size.height() * reduced) / 2)
        for top in range(0, size.height(), _BAND):
            check(progress)
            band = QRect(0, top, size.width(), min(_BAND, size.height() - top))
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(size)
            options.setScaledClipRect(band)
            image = QImage(band.size(), QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)  # without transparency: half the work of the spooler
            brush = QPainter(image)
            brush.drawImage(0, 0, document.render(page, band.size(), options))
            brush.end()
            painter.drawImage(
                QRectF(
                    left,
                    above + top * reduced,
                    band.width() * reduced,
                    band.height() * reduced,
                ),
                image,
            )
        progress.advance()
