"""A PDF on the printer, at the printer's own resolution, with the pages and copies asked for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

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


def print_pdf(document: QPdfDocument, printer: QPrinter) -> int:
    """Paint what was chosen in the print dialog; returns how many sheets were painted."""
    pages = pages_of(printer, document.pageCount())
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return 0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = printer.pageRect(QPrinter.Unit.DevicePixel)
    reduced = max(1.0, printer.resolution() / MAX_DPI)
    for at, page in enumerate(pages):
        if at:
            printer.newPage()
        points = document.pagePointSize(page)
        scale = min(target.width() / points.width(), target.height() / points.height()) / reduced
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        # On other paper than its own it stands in the middle.
        left = max(0.0, (target.width() - size.width() * reduced) / 2)
        above = max(0.0, (target.height() - size.height() * reduced) / 2)
        for top in range(0, size.height(), _BAND):
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
    painter.end()
    return len(pages)
