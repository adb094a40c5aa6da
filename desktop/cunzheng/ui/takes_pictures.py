"""Pictures come in without a file: pasted, or cut out of the screen. And what is made of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut

from cunzheng.core.changes import Changes
from cunzheng.core.errors_ocr import NoPictureInClipboard, ScreenNotGiven
from cunzheng.core.moments import SHANGHAI, Moment
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Evidence
from cunzheng.services import marked, ocr
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.dialogs.mark_picture import MarkPictureDialog
from cunzheng.ui.dialogs.picture_text import PictureTextDialog
from cunzheng.ui.takes_files import TakesFiles
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets.screen_region import ScreenRegion


def png_of(image: QImage) -> bytes:
    """A picture from memory as PNG, nothing lost."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def picture_in(clipboard: QMimeData) -> bytes:
    """The picture's own bytes where the clipboard has them, else its pixels as PNG; b"" for none.

    Bytes as they are keep what the phone or the messenger wrote.
    """
    for name in ("image/png", "image/jpeg", "image/webp"):
        if clipboard.hasFormat(name):
            data = bytes(clipboard.data(name).data())
            if data:
                return data
    image = clipboard.imageData() if clipboard.hasImage() else None
    return png_of(image) if isinstance(image, QImage) and not image.isNull() else b""


class TakesPictures(TakesFiles):
    """A view that pictures can be brought into."""

    def __init__(self) -> None:
        super().__init__()
        self._region: ScreenRegion | None = None

    def listen_for_pictures(self) -> None:
        """Ctrl+V, where no field takes it, and Ctrl+Shift+S."""
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste_picture)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self.cut_screen)

    def edit_draft(self, contact: Contact) -> None:
        """Look over a contact before it is saved."""
        raise NotImplementedError

    def paste_picture(self) -> None:
        """Take the picture, or the files, that were copied."""
        clipboard = QGuiApplication.clipboard().mimeData()
        paths = [url.toLocalFile() for url in clipboard.urls() if url.isLocalFile()]
        if paths:
            self.look_at([Path(one) for one in paths])
            return
        data = picture_in(clipboard)
        if not data:
            messages.show_error(self, NoPictureInClipboard())
            return
        self._take(data, translate("Picture", "Pasted picture"), "pasted", None)

    def cut_screen(self) -> None:
        """Let the user draw a region of the screen; the window steps aside."""
        if self._region is not None and self._region.running:
            return
        region = ScreenRegion(self.window())
        region.taken.connect(self._cut)
        region.refused.connect(lambda: messages.show_error(self, ScreenNotGiven()))
        self._region = region
        region.begin()

    def _cut(self, image: QImage) -> None:
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        self._take(png_of(image), translate("Picture", "Screen"), "screen", marked.seen_at(now))

    def _take(self, data: bytes, what: str, source: str, taken: Moment | None) -> None:
        stamp = dt.datetime.now(SHANGHAI).strftime("%Y-%m-%d %H.%M.%S")

        def work(case: Case, _progress: UiProgress) -> tuple[Evidence, Changes]:
            ending = "jpg" if data[:2] == b"\xff\xd8" else "png"
            return marked.add_picture(case, data, f"{what} {stamp}.{ending}", source, taken)

        def done(made: Evidence) -> None:
            self.go("evidence")
            self.show_evidence(made.id)

        self.session.write(self, work, done)

    def show_evidence(self, evidence_id: str) -> None:
        """Choose an exhibit on its page."""
        raise NotImplementedError

    # --- what is made of a picture -----------------------------------------------------------

    def picture_text(self, evidence_id: str) -> None:
        """Open the text of a picture beside it."""
        evidence = self.session.snapshot.exhibit_by_id.get(evidence_id)
        if evidence is None:
            return
        dialog = PictureTextDialog(self.window(), self.session, evidence)
        dialog.accepted_draft.connect(self.edit_draft)
        self.open_dialog(dialog)

    def recognise_all(self) -> None:
        """Read the text of all pictures that have none yet; stopping keeps what was read."""
        ids = [
            one.id
            for one in self.session.snapshot.evidence
            if ocr.readable(one) and not one.withdrawn
        ]

        def work(case: Case, progress: UiProgress) -> tuple[ocr.ReadMany, Changes]:
            with ocr.Reader() as reader:
                found = ocr.read_many(case, ids, reader, progress)
            return found, found.changes

        def done(found: ocr.ReadMany) -> None:
            text = translate(
                "PictureText", "Recognised: {count}. The text waits to be checked by you."
            ).format(count=len(found.read))
            if found.failed:
                numbers = ", ".join(
                    str(self.session.snapshot.exhibit_by_id[one].exhibit_no)
                    for one, _error in found.failed
                )
                text += "\n" + translate(
                    "PictureText", "Not readable: exhibits {numbers}. They are kept unchanged."
                ).format(numbers=numbers)
            messages.show(self.window(), text)

        self.session.write(self, work, done, label=translate("PictureText", "Recognising the text"))

    def mark_picture(self, evidence_id: str) -> None:
        """Make a marked copy of a picture."""
        evidence = self.session.snapshot.exhibit_by_id.get(evidence_id)
        if evidence is None:
            return
        dialog = MarkPictureDialog(self.window(), self.session, evidence)
        dialog.made.connect(self.show_evidence)
        self.open_dialog(dialog)
