"""A picture large, from memory: zoomed and turned; the exhibit stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.ui import formats
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.exhibit_view import decode, read_bytes
from cunzheng.ui.widgets.picture_canvas import PictureArea, PictureCanvas
from cunzheng.ui.widgets.zoom_bar import ZoomBar

LARGEST = QSize(4000, 16000)


class ViewerDialog(QDialog):
    """Fits the width at first; a tall screenshot scrolls."""

    def __init__(self, parent: QWidget | None, session: Session, evidence: Evidence) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            formats.joined(
                translate("Exhibit", "Exhibit {no}").format(no=evidence.exhibit_no), evidence.name
            )
        )
        kit.fit(self, 820, 760)
        self._session = session
        self._said = kit.label(translate("Exhibit", "Opening the picture\u2026"), "muted")
        self.area = PictureArea(PictureCanvas(self.windowTitle()))
        self._stack = QStackedWidget()
        holder = QWidget()
        kit.add(kit.column(holder, (20, 20, 20, 20)), self._said, None)
        self._stack.addWidget(holder)
        self._stack.addWidget(self.area)
        self.zoom = ZoomBar(self.area)
        self.zoom.setEnabled(False)
        line = kit.row(margins=(16, 10, 16, 12))
        close = kit.button(translate("Messages", "Close"), self.accept)
        kit.add(line, self.zoom, None, close)
        kit.add(kit.column(self, gap=0), self._stack, line)
        session.read(
            self,
            lambda case, _progress: read_bytes(case, evidence.id),
            self._decode,
        )

    def _decode(self, data: bytes) -> None:
        self._session.tasks.in_pool(self, lambda _progress: decode(data, LARGEST), self._show)

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self._said.setText(translate("Exhibit", "No preview. The original is kept unchanged."))
            return
        self.area.canvas.set_image(image)
        self._stack.setCurrentWidget(self.area)
        self.zoom.setEnabled(True)
        self.area.fit()
        self.area.setFocus()
