"""Give the case away, step by step. Success is said only after the read-back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QStackedWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.errors import Cancelled
from cunzheng.core.texts import translate
from cunzheng.services import drives, giving, handing, keys, marked
from cunzheng.services.cases import Case
from cunzheng.services.giving import Order, Outcome
from cunzheng.services.handing import Preview
from cunzheng.ui import messages
from cunzheng.ui.models import handing as model
from cunzheng.ui.models.handing import HOW, RESULT, SUMMARY, WHAT, WHERE, Plan
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.fields import Fields
from cunzheng.ui.widgets.handing_how import HandingHow
from cunzheng.ui.widgets.handing_what import HandingWhat
from cunzheng.ui.widgets.handing_where import HandingWhere


class HandoverWizard(QDialog):
    """Where, what, how, a last look, and what was checked."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Handing", "Hand over"))
        kit.fit(self, 760, 640)
        self._session = session
        now = session.snapshot
        self.where = HandingWhere(session.tasks)
        self.what = HandingWhat(now.contacts, now.evidence)
        self.how = HandingHow(session.tasks, keys.known_words(now.profile))
        self.agreed = QCheckBox(
            translate("Handing", "I know that anybody who has the folder can read everything in it")
        )
        self.preview: Preview | None = None
        self.outcome: Outcome | None = None
        self._turn = 0
        self.heading = kit.label("", "heading")
        self.step = kit.label("", "muted")
        self.error = kit.error_line(lines=2)
        self._summary, self._result = QWidget(), QWidget()
        self._sum_lines = kit.column(self._summary, gap=10)
        self._result_lines = kit.column(self._result, gap=10)
        self.stack = QStackedWidget()
        for page in (self.where, self.what, self.how, self._summary, self._result):
            # What is taller than a small screen scrolls.
            self.stack.addWidget(kit.scroll(page))
        self.cancel = kit.button(translate("Messages", "Cancel"), self.reject)
        self.back = kit.button(translate("Handing", "Back"), lambda: self.go(self.at - 1))
        self.next = kit.button(translate("Handing", "Next"), self.forward, "primary")
        foot = kit.row()
        kit.add(foot, self.cancel, None, self.back, self.next)
        body = kit.column(self, (24, 18, 24, 16), 10)
        kit.add(body, self.heading, self.step, self.stack, self.error, foot)
        body.setStretch(2, 1)
        for part in (self.where, self.how):
            part.changed.connect(self._tell)
        self.what.changed.connect(self._count)
        self.agreed.toggled.connect(lambda _on: self._tell())
        self.go(WHERE)
        self._count()

    @property
    def at(self) -> int:
        """The step that is shown."""
        return self.stack.currentIndex()

    def plan(self) -> Plan:
        """What has been answered so far."""
        return Plan(
            self.where.place,
            self.where.drive,
            self.what.value(),
            self.how.folder.isChecked(),
            self.how.copy.isChecked(),
            self.how.own.isChecked(),
            self.how.password.text(),
            self.how.again.text(),
            self.how.recipient.text(),
            self.agreed.isChecked(),
        )

    def go(self, step: int) -> None:
        """Show a step."""
        self.error.setVisible(False)
        if step == SUMMARY:
            self._sum_up()
        self.stack.setCurrentIndex(step)
        names = model.steps()
        self.heading.setText(names[step])
        self.step.setText(
            translate("Handing", "Step {now} of {all}").format(now=step + 1, all=len(names))
        )
        self.setAccessibleDescription(f"{self.step.text()}: {names[step]}")
        self._tell()
        first = {WHERE: self.where.view, WHAT: self.what.everything, HOW: self.how.recipient}
        first.get(step, self.next).setFocus()

    def _tell(self) -> None:
        """Which buttons are there and what they say."""
        step = self.at
        self.back.setVisible(WHERE < step < RESULT)
        self.cancel.setVisible(step < RESULT)
        self.next.setText(
            translate("Handing", "Write and check")
            if step == SUMMARY
            else translate("Messages", "Close")
            if step == RESULT
            else translate("Handing", "Next")
        )

    def _count(self) -> None:
        """Count what the choice comes to; only the newest answer is shown."""
        choice = self.what.value()
        self._turn += 1
        turn = self._turn

        def show(found: Preview) -> None:
            if turn == self._turn:
                self.preview = found
                self.what.told.setText(model.preview_lines(found, choice))
                self.what.redacted.setEnabled(found.copies > 0)

        self._session.read(self, lambda case, _progress: handing.preview(case, choice), show)
        self._tell()

    def forward(self) -> None:
        """The next step, or why it cannot come yet."""
        step = self.at
        if step == RESULT:
            self.accept()
            return
        said = model.missing(self.plan(), step)
        if said:
            self._say(said)
            return
        if step == SUMMARY:
            self._write()
            return
        self.go(step + 1)

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(True)

    def _sum_up(self) -> None:
        plan = self.plan()
        layout = self._sum_lines
        self.agreed.setParent(None)
        kit.clear(layout)
        kit.add(layout, Fields(model.summary(plan, self.preview)))
        if plan.folder:
            kit.add(layout, self._warning(plan), self.agreed)
            self.agreed.setVisible(True)
        kit.add(layout, None)

    def _warning(self, plan: Plan) -> QWidget:
        box = kit.frame("warnBox")
        body = kit.column(box, (12, 10, 12, 10), 6)
        kit.add(
            body,
            kit.label(
                translate(
                    "Handover",
                    "The folder is not encrypted: recordings, screenshots and letters can be read"
                    " by anybody who has it. Give it only to whom you trust.",
                ),
                wrap=True,
            ),
        )
        wanted = plan.choice.exhibit_ids
        placed = [
            one
            for one in marked.with_place(self._session.snapshot.evidence)
            if wanted is None or one.id in wanted
        ]
        if placed:
            told = translate(
                "Handover",
                "The originals of these exhibits hold the place where they were taken: {numbers}."
                " The originals are given unchanged; withdraw an exhibit to keep it back, or give"
                " a marked copy of it.",
            ).format(numbers=", ".join(str(one.exhibit_no) for one in placed))
            kit.add(body, kit.label(told, wrap=True))
        return box

    def _write(self) -> None:
        plan = self.plan()
        order = Order(
            plan.place or Path(),
            today(),
            plan.forms,
            plan.choice,
            plan.recipient,
            plan.drive.name if plan.drive else "",
            plan.password if plan.copy and plan.own_password else "",
        )
        self.error.setVisible(False)
        self._on(on=False)

        def work(case: Case, progress: UiProgress) -> tuple[Outcome | None, Changes]:
            try:
                return giving.give(case, order, progress)
            except Cancelled:
                return None, Changes.CUSTODY

        self._session.write(
            self, work, self._done, self._failed,
            label=translate("Handing", "Writing, then reading back from the drive"),
        )  # fmt: skip

    def _on(self, *, on: bool) -> None:
        for one in (self.stack, self.back, self.next, self.cancel):
            one.setEnabled(on)

    def reject(self) -> None:
        """Not while something is being written: the progress window stops that."""
        if self.cancel.isEnabled():
            super().reject()

    def _failed(self, error: Exception) -> None:
        self._on(on=True)
        self._say(messages.sentence(error))

    def _done(self, outcome: Outcome | None) -> None:
        self._on(on=True)
        if outcome is None:
            self._say(Cancelled().message())
            return
        self.outcome = outcome
        self.how.password.clear()
        self.how.again.clear()
        layout = self._result_lines
        kit.clear(layout)
        if outcome.error is not None:
            kit.add(layout, kit.label(outcome.error.message(), "bad", wrap=True))
        else:
            kit.add(
                layout,
                kit.label(
                    translate("Handing", "Written, read back, and the same."), "ok", wrap=True
                ),
            )
        kit.add(layout, Fields(model.result_lines(outcome)))
        self.ejected = kit.label("", wrap=True)
        if self.where.drive is not None:
            self.eject = kit.button(translate("Handing", "Eject the drive"), self._eject)
            line = kit.row()
            kit.add(line, self.eject, None)
            kit.add(layout, line)
        kit.add(
            layout,
            self.ejected,
            kit.label(
                translate("Handing", "The case keeps to whom it went, when, and what."),
                "muted",
                wrap=True,
            ),
            None,
        )
        self.go(RESULT)

    def _eject(self) -> None:
        drive = self.where.drive
        if drive is None:
            return
        self.eject.setEnabled(False)

        def gone(_program: str) -> None:
            self.ejected.setText(translate("Handing", "Ejected. The drive can be pulled out now."))
            kit.look(self.ejected, "ok")

        def stays(error: Exception) -> None:
            self.eject.setEnabled(True)
            self.ejected.setText(messages.sentence(error))
            kit.look(self.ejected, "warn")

        self._session.tasks.in_pool(self, lambda _progress: drives.eject(drive), gone, stays)
