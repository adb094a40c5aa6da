"""Shows where recordings lie on the phone, and that they should stay there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Status
from cunzheng.services import phones
from cunzheng.ui import words
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.phone_picture import PhonePicture


class FindRecordingsDialog(QDialog):
    """One button for each make of phone; a picture, the folders, three steps, and a reminder."""

    def __init__(
        self, parent: QWidget | None, choose_folder: Callable[[], None], said: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Phones", "Find recordings on the phone")
        self.setWindowTitle(heading)
        kit.fit(self, 720, 720)
        self._guide = phones.guide()
        self._choose_folder = choose_folder
        body = kit.column(self, (24, 20, 24, 18), 12)
        kit.add(body, kit.label(heading, "heading"))
        if said:
            kit.add(body, kit.label(said, "value", wrap=True))
        makes = QWidget()
        flow = FlowLayout(makes, 8)
        self._group = QButtonGroup(self)
        self.makes: list[QPushButton] = []
        for at, phone in enumerate(self._guide.phones):
            button = kit.button(phone.name.here)
            button.setCheckable(True)
            self._group.addButton(button, at)
            flow.addWidget(button)
            self.makes.append(button)
        self._group.idClicked.connect(self._show)
        self.picture = PhonePicture()
        self.folders = kit.label("", "value", wrap=True, select=True)
        self.note = kit.label("", "muted", wrap=True)
        self.known = kit.label("", "muted", wrap=True)
        inside = QWidget()
        page = kit.column(inside, (16, 16, 16, 16), 10)
        kit.add(page, makes, self.picture, self.folders, self.note, self.known)
        self.steps = [
            kit.label(f"{no}. {step.here}", wrap=True)
            for no, step in enumerate(self._guide.steps, start=1)
        ]
        kit.add(page, *self.steps)
        kit.add(page, self._reminder(), None)
        kit.add(body, kit.scroll(inside, "panel"))
        body.setStretch(body.count() - 1, 1)
        self.copy = kit.button(translate("Phones", "Copy the folder's name"), self._copy)
        self.choose = kit.button(
            translate("Phones", "I have copied it: choose the folder"), self._chosen, "primary"
        )
        line = kit.row()
        kit.add(
            line, self.copy, None,
            kit.button(translate("Messages", "Close"), self.reject), self.choose,
        )  # fmt: skip
        kit.add(body, line)
        self.makes[0].setChecked(True)
        self._show(0)
        self.makes[0].setFocus()

    def _reminder(self) -> QWidget:
        holder = kit.frame("card")
        inside = kit.column(holder, (14, 12, 14, 12), 4)
        kit.add(
            inside,
            kit.label(translate("Phones", "Leave the originals on the phone"), "section"),
            kit.label(self._guide.keep.here, wrap=True),
        )
        return holder

    def _show(self, at: int) -> None:
        phone = self._guide.phones[at]
        for no, button in enumerate(self.makes):
            kit.look(button, "primary" if no == at else "")
        first = phone.folders[0] if phone.folders else ""
        self.picture.show_way(
            translate("Phones", "Internal storage") if first else translate("Phones", "Notes"),
            first,
            translate("Phones", "recordings"),
        )
        self.folders.setText("\n".join(one.replace("/", " \u203a ") for one in phone.folders))
        self.folders.setVisible(bool(phone.folders))
        for step in self.steps:
            step.setVisible(bool(phone.folders))
        self.copy.setEnabled(bool(phone.folders))
        self.note.setText(phone.note.here)
        self.known.setText(
            ""
            if phone.status is Status.VERIFIED
            else translate("Phones", "How this is known: {status}. Your phone may differ.").format(
                status=words.status(phone.status)
            )
        )

    def _copy(self) -> None:
        phone = self._guide.phones[self._group.checkedId()]
        if phone.folders:
            QGuiApplication.clipboard().setText(phone.folders[0])

    def _chosen(self) -> None:
        self.accept()
        self._choose_folder()
