"""Make a copy of a picture with parts hidden, or with boxes and arrows. The original stays."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.errors import CunzhengError
from cunzheng.core.marks import MarkKind
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.services import instead, marked
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.exhibit_view import read_bytes
from cunzheng.ui.widgets.mark_canvas import MarkCanvas
from cunzheng.ui.widgets.picture_canvas import PictureArea
from cunzheng.ui.widgets.stands_in import sentence
from cunzheng.ui.widgets.zoom_bar import ZoomBar


def _tools() -> tuple[tuple[MarkKind, str, str], ...]:
    return (
        (
            MarkKind.MOSAIC,
            translate("Marks", "Mosaic"),
            translate("Marks", "What is under it is gone from the copy for good (M)"),
        ),
        (
            MarkKind.COVER,
            translate("Marks", "Cover"),
            translate("Marks", "A dark field; what is under it is gone for good (C)"),
        ),
        (MarkKind.BOX, translate("Marks", "Box"), translate("Marks", "A red frame (B)")),
        (MarkKind.ARROW, translate("Marks", "Arrow"), translate("Marks", "A red arrow (A)")),
    )


_KEYS = {
    Qt.Key.Key_M: MarkKind.MOSAIC,
    Qt.Key.Key_C: MarkKind.COVER,
    Qt.Key.Key_B: MarkKind.BOX,
    Qt.Key.Key_A: MarkKind.ARROW,
}


class MarkPictureDialog(QDialog):
    """Emits the id of the new exhibit."""

    made = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session, evidence: Evidence) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("Marks", "Marked copy of exhibit {no}").format(no=evidence.exhibit_no)
        )
        kit.fit(self, 920, 760)
        self._session, self._evidence = session, evidence
        self.canvas = MarkCanvas(translate("Marks", "Picture to draw on"))
        self.canvas.setAccessibleDescription(
            translate(
                "Marks",
                "Arrow keys move the cross, Space sets the first and the second corner, Escape"
                " lets the first corner go.",
            )
        )
        self.canvas.changed.connect(self._tell)
        self.canvas.moved.connect(self._follow)
        self.area = PictureArea(self.canvas)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tools = kit.row(gap=6)
        group = QButtonGroup(self)
        self.tools = {}
        for kind, text, tip in _tools():
            button = kit.button(text, partial(self.choose, kind), "choice", tip=tip)
            button.setCheckable(True)
            group.addButton(button)
            self.tools[kind] = button
            kit.add(tools, button)
        self.undo = kit.button(translate("Marks", "Undo"), self._undo)
        self.redo = kit.button(translate("Marks", "Redo"), self._redo)
        kit.add(tools, None, self.undo, self.redo)
        self.keep = kit.button(translate("Marks", "Keep as a new exhibit"), self._keep, "primary")
        self.instead = QCheckBox(sentence())
        foot = kit.row()
        kit.add(
            foot,
            ZoomBar(self.area),
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            self.keep,
        )
        body = kit.column(self, (14, 12, 14, 12), 8)
        kit.add(
            body,
            kit.label(
                translate(
                    "Marks",
                    "The original stays as it is. The copy is a new exhibit without the camera's"
                    " data and names the exhibit it was made from.",
                ),
                "muted",
                wrap=True,
            ),
            tools,
            self.area,
            self.instead,
            foot,
        )
        body.setStretch(2, 1)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._undo)
        QShortcut(QKeySequence.StandardKey.Redo, self).activated.connect(self._redo)
        self.choose(MarkKind.MOSAIC)
        self._tell()
        session.read(self, lambda case, _progress: read_bytes(case, evidence.id), self._decode)

    def _decode(self, data: bytes) -> None:
        kind = self._evidence.described.media_type

        def work(_progress: UiProgress) -> QImage:
            # By the same way as the copy: the marks fall where they were drawn.
            width, height, pixels = marked.rgb(data, kind)
            return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()

        self._session.tasks.in_pool(self, work, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.reject()
        messages.show_error(self.parent() or self, error)

    def _show(self, image: QImage) -> None:
        self.canvas.set_image(image)
        self.area.fit()
        self.canvas.setFocus()
        self._tell()

    def choose(self, kind: MarkKind) -> None:
        """Draw with this from now on."""
        self.canvas.kind = kind
        self.tools[kind].setChecked(True)

    def _tell(self) -> None:
        marks = self.canvas.list
        self.undo.setEnabled(marks.can_undo)
        self.redo.setEnabled(marks.can_redo)
        self.keep.setEnabled(bool(marks.marks))
        self.canvas.update()

    def _follow(self, place: QPoint) -> None:
        self.area.show_box(QRect(place, place))

    def _undo(self) -> None:
        self.canvas.list.undo()
        self._tell()

    def _redo(self) -> None:
        self.canvas.list.redo()
        self._tell()

    def _keep(self) -> None:
        marks, evidence = self.canvas.list.marks, self._evidence
        hides = any(one.kind.hides for one in marks)
        stem = PurePath(evidence.name).stem
        ending = "png" if evidence.described.media_type in _LOSSLESS else "jpg"
        name = (
            translate("Marks", "{name} (redacted copy).{ending}")
            if hides
            else translate("Marks", "{name} (annotated copy).{ending}")
        ).format(name=stem, ending=ending)

        stands_in = self.instead.isChecked()

        def work(case: Case, _progress: UiProgress) -> tuple[Evidence, Changes]:
            made, changes = marked.marked_copy(case, evidence.id, marks, name)
            return made, changes | (instead.choose(case, made.id) if stands_in else Changes.NONE)

        def done(new: Evidence) -> None:
            self.made.emit(new.id)
            self.accept()

        self.keep.setEnabled(False)
        self._session.write(
            self, work, done, self._refused, label=translate("Marks", "Making the copy")
        )

    def _refused(self, error: Exception) -> None:
        self._tell()
        shown = error if isinstance(error, CunzhengError) else CunzhengError()
        messages.show_error(self, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a tool by its letter."""
        kind = _KEYS.get(Qt.Key(event.key()))
        if kind is not None and not event.modifiers():
            self.choose(kind)
        else:
            super().keyPressEvent(event)


_LOSSLESS = {"image/png", "image/gif", "image/bmp"}
