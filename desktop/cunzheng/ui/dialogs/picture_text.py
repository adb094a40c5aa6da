"""The text in a picture, beside the picture: read, compared, corrected, and what it proposes.

The text waits for the user (to be checked) until they say that they compared it. Proposals begin
a contact only when their button is pressed, and that contact is looked over before it is saved.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QListWidget, QSplitter, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.ocr import OcrLine, Reading, StoredText
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, Contact, Evidence
from cunzheng.services import ocr
from cunzheng.services.cases import Case
from cunzheng.ui import formats, messages
from cunzheng.ui.dialogs.viewer import LARGEST
from cunzheng.ui.models.picture_text import Offer, PictureText
from cunzheng.ui.models.picture_text import offers as offers_of
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.exhibit_view import decode, read_bytes
from cunzheng.ui.widgets.offers import OfferList
from cunzheng.ui.widgets.picture_canvas import PictureArea, PictureCanvas
from cunzheng.ui.widgets.zoom_bar import ZoomBar


class PictureTextDialog(QDialog):
    """One exhibit. Emits the draft of a contact when a proposal is accepted."""

    accepted_draft = Signal(object)

    def __init__(self, parent: QWidget | None, session: Session, evidence: Evidence) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("PictureText", "Text in exhibit {no}").format(no=evidence.exhibit_no)
        )
        kit.fit(self, 1120, 760)
        self._session, self._evidence = session, evidence
        self._reader = ocr.Reader()
        self._data = b""
        self._channel = Channel.MESSAGE
        self.model = PictureText(evidence.id, StoredText())
        self._filling = False
        self.area = PictureArea(PictureCanvas(translate("Exhibit", "Picture")))
        self.area.canvas.picked.connect(self._picked)
        self._build()
        session.read(self, lambda case, _progress: self._first(case), self._arrived)
        self.finished.connect(lambda _code: self._reader.close())

    # --- its parts ---------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        body = kit.column(left, gap=6)
        kit.add(body, self.area, ZoomBar(self.area))
        body.setStretch(0, 1)
        right = QWidget()
        right.setMinimumWidth(400)
        side = kit.column(right, (12, 0, 0, 0), 8)
        self.state = kit.label("", "chipWarn", wrap=True)
        self.recognise = kit.button(
            translate("PictureText", "Recognise text"), self.read, "primary"
        )
        if not ocr.available():
            self.recognise.setEnabled(False)
            self.recognise.setToolTip(translate("PictureText", "Not installed here"))
        self.list = QListWidget()
        self.list.setProperty("look", "records")
        self.list.setAccessibleName(translate("PictureText", "Lines of text"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._chosen)
        self.edit = kit.line_edit(translate("PictureText", "Correct the chosen line"))
        self.edit.setPlaceholderText(translate("PictureText", "Choose a line to correct it"))
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._next)
        self.add_line = kit.button(translate("PictureText", "Add a line"), self._add)
        self.remove_line = kit.button(translate("PictureText", "Remove the line"), self._remove)
        self.confirm = QCheckBox(translate("PictureText", "I compared the text with the picture"))
        self.confirm.toggled.connect(self._confirmed)
        self.save = kit.button(translate("PictureText", "Keep the text"), self._save, "primary")
        close = kit.button(translate("Messages", "Close"), self.reject)
        head = kit.row()
        kit.add(head, self.state, None, self.recognise)
        line = kit.row()
        kit.add(line, self.add_line, self.remove_line, None)
        self.offers = OfferList()
        self.offers.shown.connect(self.list.setCurrentRow)
        self.offers.accepted.connect(self._accept)
        foot = kit.row()
        kit.add(foot, None, close, self.save)
        kit.add(side, head, self.list, self.edit, line, self.offers, self.confirm, foot)
        side.setStretch(1, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([620, 480])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        kit.column(self, (14, 14, 14, 14)).addWidget(split)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)
        self._show_state()

    # --- reading -----------------------------------------------------------------------------

    def _first(self, case: Case) -> tuple[StoredText, bytes]:
        return ocr.stored(case, self._evidence.id), read_bytes(case, self._evidence.id)

    def _arrived(self, found: tuple[StoredText, bytes]) -> None:
        stored, self._data = found
        data = self._data
        self._session.tasks.in_pool(
            self, lambda _progress: decode(data, LARGEST), lambda image: self._draw(image, stored)
        )

    def _draw(self, image: QImage, stored: StoredText) -> None:
        described = self._evidence.described
        size = QSize(described.width or 0, described.height or 0)
        if image.isNull():
            self.state.setText(translate("Exhibit", "No preview. The original is kept unchanged."))
        elif size.isEmpty():
            size = image.size()
        elif (size.width() > size.height()) != (image.width() > image.height()):
            size.transpose()  # what is written in the header lies on its side
        self.area.canvas.set_image(image, size)
        self.area.fit()
        self.fill(stored)

    def read(self) -> None:
        """Recognise the text, in a process of its own; keep what it said first."""
        data, kind = self._data, self._evidence.described.media_type
        if not data:
            return
        reader = self._reader
        self.recognise.setEnabled(False)
        task = self._session.tasks.in_pool(
            self, lambda progress: reader.read(data, kind, progress), self._was_read, self._failed
        )
        task.on_end.append(lambda: self.recognise.setEnabled(True))
        watch(task, self, translate("PictureText", "Recognising the text"))

    def _was_read(self, reading: Reading) -> None:
        evidence_id = self._evidence.id
        if self._session.snapshot.info.read_only:
            self.fill(StoredText(reading, reading))
            return

        def work(case: Case, _progress: UiProgress) -> tuple[StoredText, Changes]:
            changes = ocr.keep(case, evidence_id, reading)
            return ocr.stored(case, evidence_id), changes

        self._session.write(self, work, self.fill)

    def _failed(self, error: Exception) -> None:
        messages.show_error(self, error)

    # --- the lines ---------------------------------------------------------------------------

    def fill(self, stored: StoredText) -> None:
        """Show what is known of the text."""
        self.model = PictureText(self._evidence.id, stored)
        self._fill_lines(0)
        found = ocr.propose(self._evidence, stored)
        self._channel = found.channel
        self.offers.show_offers(offers_of(found))

    def _fill_lines(self, row: int) -> None:
        self._filling = True
        self.list.clear()
        for line in self.model.lines:
            self.list.addItem(self._said(line.text, unsure=ocr.unsure(line)))
        self._filling = False
        if self.model.lines:
            self.list.setCurrentRow(max(0, min(row, len(self.model.lines) - 1)))
        self._boxes()
        self._show_state()

    @staticmethod
    def _said(text: str, *, unsure: bool) -> str:
        if not unsure:
            return text or formats.EM_DASH
        return translate("PictureText", "{text} (not sure)").format(text=text)

    def _boxes(self) -> None:
        boxes = [
            QRect(one.left, one.top, one.right - one.left, one.bottom - one.top)
            for one in self.model.lines
        ]
        row = self.list.currentRow()
        self.area.canvas.set_boxes(boxes, row)
        if 0 <= row < len(boxes) and not boxes[row].isEmpty():
            self.area.show_box(boxes[row])

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if self._filling:
            return
        there = 0 <= row < len(self.model.lines)
        self.edit.setEnabled(there)
        self.edit.setText(self.model.lines[row].text if there else "")
        self._boxes()

    @Slot(int, int)
    def _picked(self, x: int, y: int) -> None:
        row = self.model.at(x, y)
        if row >= 0:
            self.list.setCurrentRow(row)

    @Slot(str)
    def _typed(self, text: str) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.model.lines):
            self.model.correct(row, text)
            item = self.list.item(row)
            if item is not None:
                item.setText(text)
            self._show_state()

    @Slot()
    def _next(self) -> None:
        self.list.setCurrentRow(min(self.list.currentRow() + 1, self.list.count() - 1))
        self.edit.selectAll()

    def _add(self) -> None:
        self._fill_lines(self.model.add(self.list.currentRow()))
        self.edit.setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.model.lines):
            self.model.remove(row)
            self._fill_lines(row)

    # --- keeping -----------------------------------------------------------------------------

    @Slot(bool)
    def _confirmed(self, checked: bool) -> None:
        if not self._filling:
            self.model.confirmed = checked
            self._show_state()

    def _show_state(self) -> None:
        model, read_only = self.model, self._session.snapshot.info.read_only
        if not model.lines and model.first is None:
            text, look = translate("PictureText", "Not recognised yet"), "chip"
        elif model.confirmed:
            text, look = translate("PictureText", "Checked by you"), "chipOk"
        else:
            text, look = translate("PictureText", "To be checked"), "chipWarn"
        self.state.setText(text)
        kit.look(self.state, look)
        if model.first is not None:
            self.recognise.setText(translate("PictureText", "Recognise again"))
            kit.look(self.recognise, "")
        self._filling = True
        self.confirm.setChecked(model.confirmed)
        self._filling = False
        self.confirm.setEnabled(bool(model.lines) and not read_only)
        self.save.setEnabled(model.changed and not read_only)
        self.remove_line.setEnabled(bool(model.lines))

    @Slot()
    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        value = self.model.value()

        def done(_none: None) -> None:
            self.model.kept()
            self._show_state()

        self._session.write(self, lambda case, _progress: (None, ocr.save_text(case, value)), done)

    def _accept(self, offer: Offer) -> None:
        lines = [] if offer.call is not None else self._words(offer)
        draft: Contact = ocr.draft_from(
            self._evidence,
            self._channel,
            time=offer.time,
            number=offer.number,
            call=offer.call,
            said=lines,
        )
        self.accepted_draft.emit(draft)

    def _words(self, offer: Offer) -> list[OcrLine]:
        """What the other side seems to have written after a time; the user looks it over."""
        if offer.time is None:
            return []
        later = [one.line for one in self.offers.offers if one.time and one.line > offer.line]
        end = min(later, default=len(self.model.lines))
        return self.model.theirs(offer.line + 1, end, self.area.canvas.natural.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before typed corrections are let go."""
        if not self.model.changed or self._session.snapshot.info.read_only:
            super().closeEvent(event)
            return
        event.ignore()
        messages.ask(
            self,
            translate("PictureText", "Your corrections are not kept yet. The first reading stays."),
            translate("PictureText", "Close without keeping"),
            self._let_go,
            translate("PictureText", "Close the text?"),
        )

    def _let_go(self) -> None:
        self.model.kept()
        self.reject()

    def reject(self) -> None:
        """Escape closes as the button does."""
        if self.model.changed and not self._session.snapshot.info.read_only:
            self.close()
        else:
            super().reject()
