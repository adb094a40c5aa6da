"""Give the case away: check it, make a copy, stamp it, hand it over."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Check
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.backup_card import BackupCard
from cunzheng.ui.widgets.handing_card import HandingCard
from cunzheng.ui.widgets.table import table
from cunzheng.ui.widgets.timestamps_card import TimestampsCard
from cunzheng.ui.widgets.top_bar import TopBar


class HandoverPage(QWidget):
    """Success is said only after what was written was read back."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        inside = QWidget()
        body = kit.column(inside, (20, 18, 20, 18), 14)
        self._report = kit.label("", wrap=True)
        kit.add(
            body,
            self._card(
                translate("Handover", "Is the case whole?"),
                translate(
                    "Handover",
                    "Reads every exhibit again, compares it with its SHA-256, and replays the"
                    " custody log. Four answers are kept apart: unchanged, changed, missing, not"
                    " checkable.",
                ),
                kit.button(translate("Handover", "Check the case"), desk.check_whole, "primary"),
                self._report,
            ),
        )
        self._lines: TableModel[tuple[str, str, str]] = TableModel(
            (
                Column(translate("Handover", "What"), lambda one: one[0], 270),
                Column(translate("Handover", "Answer"), lambda one: one[1], 170),
                Column(translate("Handover", "Detail"), lambda one: one[2], free=True),
            ),
            self,
        )
        self._table = table(self._lines, translate("Handover", "Result of the check"), lines=1)
        self._table.setMinimumHeight(180)
        self._table.setVisible(False)
        kit.add(body, self._table)
        self.backups = BackupCard(session, desk)
        self.stamps = TimestampsCard(session)
        kit.add(body, self.backups, self.stamps)
        self.handing = HandingCard(session, desk)
        kit.add(body, self.handing, None)
        layout = kit.column(self, gap=0)
        kit.add(layout, TopBar(translate("Handover", "Handover and copies")), kit.scroll(inside))
        layout.setStretch(1, 1)
        session.changed.connect(self.refresh)
        self.refresh()

    @staticmethod
    def _card(title: str, text: str, *parts: QWidget) -> QFrame:
        card = kit.frame("card")
        body = kit.column(card, (16, 14, 16, 14), 8)
        kit.add(body, kit.label(title, "section"), kit.label(text, "muted", wrap=True))
        line = kit.row()
        kit.add(line, parts[0], None)
        kit.add(body, line, *parts[1:])
        for part in parts[1:]:
            part.setVisible(False)
        return card

    @Slot()
    def refresh(self) -> None:
        """Show the newest result of a check."""
        report = self._session.report
        self._report.setVisible(report is not None)
        self._table.setVisible(report is not None)
        if report is None:
            return
        if report.whole:
            text = translate("Handover", "Unchanged: everything that was put in is still the same.")
        elif report.only_older:
            text = translate(
                "Handover",
                "Unchanged in itself, but older than the file this computer last saw. For a backup"
                " that is expected; if this is not one, look for the newer file.",
            )
        else:
            wrong = sum(1 for line in report.lines if line.answer is not Check.UNCHANGED)
            text = translate(
                "Handover",
                "{count} parts are not as they were. Keep this file, write nothing into it, and"
                " compare it with your last copy.",
            ).format(count=wrong)
        head = translate("Handover", "Log entries: {count}; newest {head}").format(
            count=report.entries, head=formats.short_hash(report.head)
        )
        self._report.setText(f"{text}\n{head}")
        kit.look(self._report, "ok" if report.whole else "warn" if report.only_older else "bad")
        self._lines.set_rows(
            [
                (
                    f"{words.checked_part(line.what)} {line.item}".strip(),
                    words.check(line.answer),
                    words.checked_detail(line),
                )
                for line in sorted(report.lines, key=lambda one: one.answer is Check.UNCHANGED)
            ]
        )
