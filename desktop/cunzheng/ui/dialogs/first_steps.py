"""The second step of a new case: who you are and what you owe. Everything may be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from cunzheng.core.errors import InvalidValue
from cunzheng.core.ids import new_id
from cunzheng.core.texts import translate
from cunzheng.core.values import LenderKind, Person, Product, Profile
from cunzheng.ui import words
from cunzheng.ui.models import profile_records
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import combo


class FirstStepsDialog(QDialog):
    """Emits a profile; stays open until the case took it. Skipping changes nothing."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None, profile: Profile) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("First", "Step 2 of 2: who you are and what you owe")
        self.setWindowTitle(heading)
        self._profile = profile
        self.name = kit.line_edit(translate("Profile", "Name"), profile.debtor.name)
        self.phone = kit.line_edit(
            translate("First", "Your number"),
            profile.debtor.phone,
            translate("First", "The one they call"),
        )
        self.lender = kit.line_edit(
            translate("First", "To whom you owe"),
            hint=translate("First", "Bank, platform or company, as the contract says"),
        )
        self.kind = combo(
            translate("Profile", "Kind"),
            [(words.lender_kind(one), one.value) for one in LenderKind],
            LenderKind.OTHER.value,
        )
        self.product = combo(
            translate("Profile", "Product"),
            [(words.product(one), one.value) for one in Product],
            Product.OTHER.value,
        )
        self.amount = kit.line_edit(translate("Profile", "Amount in yuan"), hint="12345.67")
        self.overdue = kit.line_edit(translate("Profile", "Overdue since"), hint="2026-01-31")
        self.error = kit.error_line()
        self.save = kit.button(translate("First", "Save and begin"), self._save, "primary")
        self.save.setShortcut("Ctrl+Return")
        self.skip = kit.button(translate("First", "Skip for now"), self.reject)
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 6, 0)
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (translate("Profile", "Name"), self.name),
            (translate("First", "Your number"), self.phone),
            (translate("First", "To whom you owe"), self.lender),
            (translate("Profile", "Kind"), self.kind),
            (translate("Profile", "Product"), self.product),
            (translate("Profile", "Amount in yuan"), self.amount),
            (translate("Profile", "Overdue since"), self.overdue),
        ):
            form.addRow(kit.label(name, "key"), field)
        foot = kit.row()
        kit.add(foot, self.skip, None, self.save)
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(
            body,
            kit.label(heading, "heading", wrap=True),
            kit.label(
                translate(
                    "First",
                    "It fills the letters later and tells whose the numbers are. All of it may stay"
                    " empty; more loans, agencies and numbers can be entered under Settings at any"
                    " time.",
                ),
                "muted",
                wrap=True,
            ),
            4,
        )
        area = kit.scroll(inside)
        kit.add(body, area, self.error, foot)
        body.setStretchFactor(area, 1)
        kit.fit(self, 560, 520)
        self.name.setFocus()

    def value(self) -> Profile:
        """The profile with what was typed added to it. Raises :class:`InvalidValue`."""
        debtor = Person(
            self.name.text().strip(),
            self._profile.debtor.id_number,
            self.phone.text().strip(),
            self._profile.debtor.address,
            self._profile.debtor.email,
        )
        lenders = profile_records.lenders(self._profile)
        debts = profile_records.debts(self._profile)
        lender = self.lender.text().strip()
        owed = {
            "product": str(self.product.currentData()),
            "amount": self.amount.text(),
            "overdue": self.overdue.text(),
        }
        if lender:
            lender_id = new_id()
            lenders.append({"id": lender_id, "name": lender, "kind": str(self.kind.currentData())})
            debts.append({"id": new_id(), "lender": lender_id, **owed})
        else:  # nothing to hang them on: a wrong amount is told all the same
            profile_records.parse_amount(owed["amount"])
            profile_records.parse_day(owed["overdue"])
        return profile_records.build(
            debtor,
            lenders,
            profile_records.agencies(self._profile),
            debts,
            profile_records.lines(self._profile),
        )

    def _save(self) -> None:
        try:
            profile = self.value()
        except InvalidValue as error:
            self.refuse(error.message())
            return
        self.save.setEnabled(False)
        self.saved.emit(profile)

    def refuse(self, sentence: str) -> None:
        """It was not saved; nothing typed is lost."""
        self.save.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
