"""The buttons of a picture: larger, smaller, whole width, life size, turn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.picture_canvas import PictureArea


class ZoomBar(QWidget):
    """Belongs to one area; says how large the picture is shown."""

    def __init__(self, area: PictureArea) -> None:
        super().__init__()
        self._area = area
        line = kit.row(self, gap=6)
        for text, name, pressed in (
            ("\u2212", translate("Picture", "Smaller (-)"), area.smaller),
            ("+", translate("Picture", "Larger (+)"), area.larger),
            (
                translate("Picture", "Whole width"),
                translate("Picture", "Whole width (0)"),
                area.fit,
            ),
            (translate("Picture", "1:1"), translate("Picture", "Life size (1)"), area.life_size),
            (
                translate("Picture", "Turn"),
                translate("Picture", "Turn the view (R). The original stays as it is."),
                area.turn,
            ),
        ):
            button = kit.button(text, pressed, tip=name)
            button.setAccessibleName(name)
            kit.add(line, button)
        self._shown = kit.label("", "muted")
        kit.add(line, self._shown)
        area.zoomed.connect(self._tell)

    def _tell(self) -> None:
        self._shown.setText(f"{round(self._area.canvas.zoom * 100)} %")
