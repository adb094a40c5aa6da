"""Who the user is, what is owed to whom, who collects, and from which numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QTabWidget, QWidget

from cunzheng.core.errors import InvalidValue
from cunzheng.core.ids import new_id
from cunzheng.core.texts import translate
from cunzheng.core.values import LenderKind, Person, Product, Profile
from cunzheng.ui import formats, words
from cunzheng.ui.models import profile_records
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.record_editor import FieldSpec, Record, RecordEditor

Pairs = list[tuple[str, str]]


class ProfileDialog(QDialog):
    """Five tabs; all of it may stay empty. Emits itself; stays open until the case took it."""

    saved = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        profile: Profile,
        field: str = "",
        numbers: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        known = {one.number for one in profile.lines}
        self._offered = [{"number": one} for one in numbers if one not in known]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Profile", "Who you are and what you owe")
        self.setWindowTitle(title)
        kit.fit(self, 720, 560)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(title)
        self.tabs.tabBar().setAccessibleName(title)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.person: dict[str, QLineEdit] = {}
        self.tabs.addTab(self._person_tab(profile.debtor), translate("Profile", "Yourself"))
        self.lenders = RecordEditor(
            translate("Profile", "Lenders"),
            (
                FieldSpec("name", translate("Profile", "Name")),
                FieldSpec("kind", translate("Profile", "Kind"), self._lender_kinds),
                FieldSpec("address", translate("Profile", "Address")),
                FieldSpec("hotline", translate("Profile", "Hotline")),
            ),
            profile_records.lenders(profile),
            lambda one: one.get("name", ""),
            lambda: {"id": new_id(), "kind": LenderKind.OTHER.value},
        )
        self.agencies = RecordEditor(
            translate("Profile", "Agencies"),
            (
                FieldSpec("name", translate("Profile", "Name")),
                FieldSpec("lender", translate("Profile", "Hired by"), self._lenders),
            ),
            profile_records.agencies(profile),
            lambda one: one.get("name", ""),
            lambda: {"id": new_id()},
        )
        self.debts = RecordEditor(
            translate("Profile", "Loans"),
            (
                FieldSpec("lender", translate("Profile", "Lender"), self._lenders),
                FieldSpec("product", translate("Profile", "Product"), self._products),
                FieldSpec("contract_no", translate("Profile", "Contract number")),
                FieldSpec("amount", translate("Profile", "Amount in yuan")),
                FieldSpec("overdue", translate("Profile", "Overdue since"), hint="2026-01-31"),
                FieldSpec(
                    "night", translate("Profile", "Was contact at night agreed"), self._nights
                ),
            ),
            profile_records.debts(profile),
            self._debt_title,
            lambda: {"id": new_id(), "product": Product.OTHER.value},
        )
        self.lines = RecordEditor(
            translate("Profile", "Numbers"),
            (
                FieldSpec("number", translate("Profile", "Number")),
                FieldSpec("whose", translate("Profile", "Whose"), self._sides),
                FieldSpec("label", translate("Profile", "Note")),
            ),
            [*self._offered, *profile_records.lines(profile)],
            lambda one: formats.number(one.get("number", "")),
            lambda: {},
        )
        for editor, name in (
            (self.lenders, translate("Profile", "Lenders")),
            (self.agencies, translate("Profile", "Agencies")),
            (self.debts, translate("Profile", "Loans")),
            (self.lines, translate("Profile", "Numbers")),
        ):
            self.tabs.addTab(editor, name)
        self.tabs.currentChanged.connect(lambda _at: self._renew())
        self.error = kit.error_line()
        self.save = kit.button(translate("Log", "Save"), self._save, "primary")
        foot = kit.row()
        kit.add(
            foot,
            kit.label(translate("Profile", "All of it may stay empty."), "muted"),
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            self.save,
        )
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(title, "heading"), self.tabs, self.error, foot)
        body.setStretch(1, 1)
        self.start_at(field)

    def _person_tab(self, debtor: Person) -> QWidget:
        holder = QWidget()
        form = QFormLayout(holder)
        form.setContentsMargins(16, 14, 16, 14)
        form.setVerticalSpacing(9)
        for key, name in (
            ("name", translate("Profile", "Name")),
            ("id_number", translate("Profile", "Identity card number")),
            ("phone", translate("Profile", "Telephone")),
            ("address", translate("Profile", "Address")),
            ("email", translate("Profile", "Email")),
        ):
            self.person[key] = kit.line_edit(name, getattr(debtor, key))
            form.addRow(kit.label(name, "key"), self.person[key])
        return holder

    def start_at(self, field: str) -> None:
        """Open at the field that a letter misses, such as ``debtor.id_number``."""
        group, _, key = field.partition(".")
        place = {
            "debtor": 0, "lender": 1, "lenders": 1, "agency": 2, "agencies": 2,
            "debt": 3, "debts": 3, "line": 4, "lines": 4,
        }.get(group, 0)  # fmt: skip
        self.tabs.setCurrentIndex(place)
        if place == 0:
            self.person.get(key, self.person["name"]).setFocus()
            return
        editor = (self.lenders, self.agencies, self.debts, self.lines)[place - 1]
        editor.widgets.get(key, editor.list).setFocus()

    @staticmethod
    def _lender_kinds() -> Pairs:
        return [(words.lender_kind(one), one.value) for one in LenderKind]

    @staticmethod
    def _products() -> Pairs:
        return [(words.product(one), one.value) for one in Product]

    @staticmethod
    def _nights() -> Pairs:
        return [
            (translate("Log", "not known"), ""),
            (translate("Detail", "yes"), "yes"),
            (translate("Detail", "no"), "no"),
        ]

    def _named(self, editor: RecordEditor) -> Pairs:
        return [(one["name"], one["id"]) for one in editor.records if one.get("name")]

    def _lenders(self) -> Pairs:
        return [(translate("Log", "not known"), ""), *self._named(self.lenders)]

    def _sides(self) -> Pairs:
        return [
            (translate("Log", "not known"), ""),
            *((name, f"lender:{key}") for name, key in self._named(self.lenders)),
            *((name, f"agency:{key}") for name, key in self._named(self.agencies)),
        ]

    def _debt_title(self, record: Record) -> str:
        names = {key: name for name, key in self._named(self.lenders)}
        product = words.product(Product(record.get("product") or Product.OTHER))
        return f"{names.get(record.get('lender', ''), '')} {product}".strip()

    def _renew(self) -> None:
        for editor in (self.agencies, self.debts, self.lines):
            editor.refresh_choices()

    def value(self) -> Profile:
        """The profile as typed. Raises :class:`InvalidValue`."""
        debtor = Person(**{key: field.text().strip() for key, field in self.person.items()})
        return profile_records.build(
            debtor,
            self.lenders.records,
            self.agencies.records,
            self.debts.records,
            self.lines.records,
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
