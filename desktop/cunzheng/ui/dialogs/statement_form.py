"""One form: its questions in their order, made from resources/forms."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from cunzheng.core.kinds import Credentials
from cunzheng.core.statements import CLASSES, Form, Question, Statement
from cunzheng.core.texts import translate
from cunzheng.ui import formats, words
from cunzheng.ui.dialogs.exhibit_links import ExhibitLinks
from cunzheng.ui.dialogs.moment_edit import MomentEdit
from cunzheng.ui.snapshot import Snapshot
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import SpinBox, combo

NEWEST = 200  # contacts offered: the newest ones, a form is about one of them


class StatementDialog(QDialog):
    """Emits itself on save; stays open until the case has taken it."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget | None, form: Form, snapshot: Snapshot, value: Statement | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form
        self._value = value if value is not None else CLASSES[form.kind]()
        self.setWindowTitle(form.title.here)
        inside = QWidget()
        body = kit.column(inside, (24, 10, 24, 16), 5)
        self.answers: dict[str, QWidget] = {}
        for question in form.questions:
            label = kit.label(question.label.here, "strong")
            field = self._field(question, snapshot)
            self.answers[question.key] = field
            label.setBuddy(field)
            kit.add(body, label)
            if question.hint.here and not isinstance(field, QLineEdit):
                kit.add(body, kit.label(question.hint.here, "muted", wrap=True))
            kit.add(body, field, 7)
        kit.add(body, None)
        head = kit.column(gap=4)
        head.setContentsMargins(24, 18, 24, 4)
        kit.add(
            head,
            kit.label(form.title.here, "heading"),
            kit.label(form.intro.here, "value", wrap=True),
        )
        self.error = kit.error_line()
        self.error.setContentsMargins(24, 0, 24, 0)
        self.save = kit.button(translate("Log", "Save"), self._save, "primary")
        self.save.setShortcut("Ctrl+Return")
        foot = kit.row(margins=(24, 8, 24, 16))
        kit.add(
            foot,
            kit.label(translate("Log", "What you do not know stays open."), "muted"),
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            self.save,
        )
        outside = kit.column(self, gap=0)
        kit.add(outside, head, kit.scroll(inside, "panel"), self.error, kit.rule(), foot)
        outside.setStretch(1, 1)
        kit.fit(self, 600, 720)
        self.answers[form.questions[0].key].setFocus()

    def _field(self, question: Question, snapshot: Snapshot) -> QWidget:
        name, now = question.label.here, getattr(self._value, question.key)
        if question.kind == "text":
            made: QWidget = kit.text_edit(name, now, 3)
            made.setMaximumHeight(made.minimumHeight() + 40)
        elif question.kind == "when":
            made = MomentEdit(now)  # not known until it is said: a form is filled in afterwards
            made.setAccessibleName(name)
        elif question.kind == "count":
            box = SpinBox()
            box.setRange(0, 99)
            box.setSpecialValueText(translate("Log", "not known"))
            box.setAccessibleName(name)
            box.setValue(now or 0)
            kit.indent(box)
            made = box
        elif question.kind == "choice":
            items = [(text.here, value) for value, text in question.choices]
            made = combo(name, items, now.value if isinstance(now, Enum) else now)
        elif question.kind == "contacts":
            newest = snapshot.contacts[::-1][:NEWEST]
            offered = [(translate("Forms", "none"), "")]
            offered += [
                (
                    formats.joined(
                        formats.moment(one.start),
                        words.channel(one.channel),
                        formats.number(one.number) if one.number else one.collector,
                    ),
                    one.id,
                )
                for one in newest
            ]
            made = combo(name, offered, now[0] if now else "")
        elif question.kind == "exhibits":
            made = ExhibitLinks(snapshot.evidence, now)
        else:
            made = kit.line_edit(name, now, question.hint.here)
        return made

    def value(self) -> Statement:
        """The answers as typed."""
        given: dict[str, Any] = {}
        kinds = {one.name for one in fields(self._value)}
        for question in self.form.questions:
            field = self.answers[question.key]
            if isinstance(field, QPlainTextEdit):
                given[question.key] = field.toPlainText().strip()
            elif isinstance(field, MomentEdit):
                given[question.key] = field.value()
            elif isinstance(field, SpinBox):
                given[question.key] = field.value() or None
            elif isinstance(field, ExhibitLinks):
                given[question.key] = field.chosen
            elif isinstance(field, QComboBox):
                given[question.key] = self._picked(question, str(field.currentData()))
            elif isinstance(field, QLineEdit):
                given[question.key] = field.text().strip()
        return replace(self._value, **{key: one for key, one in given.items() if key in kinds})

    def _picked(self, question: Question, data: str) -> object:
        if question.kind == "contacts":
            return (data,) if data else ()
        if isinstance(getattr(self._value, question.key), Credentials):
            return Credentials(data)
        return data

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.error.setVisible(False)
        self.saved.emit(self)

    def refuse(self, sentence: str) -> None:
        """It was not saved; nothing typed is lost."""
        self.save.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
