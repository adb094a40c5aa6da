"""One number, or one lender or agency, for several contacts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.ids import normalise_number
from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.ui import formats
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox


class AssignDialog(QDialog):
    """Emits what was chosen, then closes."""

    number_given = Signal(str)
    side_given = Signal(str, str)  # lender id, agency id

    def __init__(
        self, parent: QWidget | None, profile: Profile, count: int, *, number: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._number = number
        heading = (
            translate("Bulk", "Which number do these {count} contacts have?")
            if number
            else translate("Bulk", "Who stands behind these {count} contacts?")
        ).format(count=count)
        self.setWindowTitle(heading)
        self.setMinimumWidth(440)
        self.save = kit.button(translate("Bulk", "Assign"), self._give, "primary")
        self.text = kit.line_edit(translate("Log", "Number"))
        self.known = ComboBox(
            translate("Bulk", "Known numbers")
            if number
            else translate("Bulk", "Lenders and agencies")
        )
        if number:
            self.known.addItem(translate("Bulk", "Known numbers"), "")
            for one in profile.lines:
                self.known.addItem(
                    formats.joined(formats.number(one.number), one.label), one.number
                )
            self.known.activated.connect(lambda _at: self._take())
            self.known.setEnabled(bool(profile.lines))
        else:
            for lender in profile.lenders:
                self.known.addItem(lender.name, (lender.id, ""))
            for agency in profile.agencies:
                behind = profile.lender(agency.lender_id)
                name = (
                    translate("Timeline", "{lender} (through {agency})").format(
                        lender=behind.name, agency=agency.name
                    )
                    if behind
                    else agency.name
                )
                self.known.addItem(name, (agency.lender_id, agency.id))
        self.text.setVisible(number)
        self.text.textChanged.connect(lambda _text: self._look())
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        none = (
            kit.label(
                translate(
                    "Bulk", "No lender is entered yet. Settings: who you are and what you owe."
                ),
                "muted",
                wrap=True,
            )
            if not number and not self.known.count()
            else None
        )
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading", wrap=True), self.text, self.known)
        if none is not None:
            kit.add(body, none)
        kit.add(body, line)
        self._look()
        (self.text if number else self.known).setFocus()

    def _take(self) -> None:
        if self.known.currentData():
            self.text.setText(str(self.known.currentData()))

    def _look(self) -> None:
        ready = bool(normalise_number(self.text.text())) if self._number else self.known.count() > 0
        self.save.setEnabled(ready)

    def _give(self) -> None:
        if self._number:
            self.number_given.emit(self.text.text())
        else:
            lender, agency = self.known.currentData()
            self.side_given.emit(lender, agency)
        self.accept()
