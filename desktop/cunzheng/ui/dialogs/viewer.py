"""A picture large, from memory."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.ui import formats
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.exhibit_view import decode, read_bytes

LARGEST = QSize(4000, 16000)


class ViewerDialog(QDialog):
    """Fits the width; a tall screenshot scrolls."""

    def __init__(self, parent: QWidget | None, session: Session, evidence: Evidence) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            formats.joined(
                translate("Exhibit", "Exhibit {no}").format(no=evidence.exhibit_no), evidence.name
            )
        )
        kit.fit(self, 760, 720)
        self._session = session
        self._picture = QLabel(translate("Exhibit", "Opening the picture\u2026"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.windowTitle())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._picture)
        area.setAccessibleName(translate("Exhibit", "Picture"))
        line = kit.row(margins=(16, 10, 16, 12))
        close = kit.button(translate("Messages", "Close"), self.accept)
        kit.add(line, kit.label(evidence.name, "muted"), None, close)
        kit.add(kit.column(self, gap=0), area, line)
        session.read(
            self,
            lambda case, _progress: read_bytes(case, evidence.id),
            self._decode,
        )

    def _decode(self, data: bytes) -> None:
        self._session.tasks.in_pool(self, lambda _progress: decode(data, LARGEST), self._show)

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self._picture.setText(
                translate("Exhibit", "No preview. The original is kept unchanged.")
            )
            return
        ratio = self.devicePixelRatioF()
        width = round((self.width() - 30) * ratio)
        if image.width() > width:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(image))
