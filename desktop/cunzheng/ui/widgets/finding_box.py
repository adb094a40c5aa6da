"""A finding with its explanation, the places it rests on, and the user's word on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from cunzheng.core.texts import translate
from cunzheng.core.values import Citation, Finding, FindingState, Verdict
from cunzheng.ui import formats, words
from cunzheng.ui.models.rows import of_the_day
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.folded import Folded


def look_of(finding: Finding) -> str:
    """Red only for what stands; amber for what needs the user; grey for the rest."""
    if (
        finding.state is FindingState.REJECTED
        or finding.verdict is Verdict.UNDETERMINED
        or of_the_day(finding)
    ):
        return "plainBox"
    if finding.verdict is Verdict.NOTE or finding.state is FindingState.PROPOSED:
        return "warnBox"
    return "badBox"


def citation_line(citation: Citation) -> str:
    """Title, version, place, and how the text is known."""
    version = f"({citation.version})" if citation.version else ""
    kind = "" if citation.is_law else translate("Findings", "a standard, not a law")
    return formats.joined(
        f"{citation.title}{version} {citation.place}".strip(), kind, words.status(citation.status)
    )


class FindingBox(QFrame):
    """Emits the user's word; whoever shows it writes it down."""

    confirmed = Signal(str)
    rejected = Signal(str)

    def __init__(self, finding: Finding, *, full: bool = False, calm: bool = False) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("look", look_of(finding))
        self.setAccessibleName(words.bilingual(finding.label))
        body = kit.column(self, (12, 10, 12, 10), 5)
        head = formats.joined(words.bilingual(finding.label), self._state())
        kit.add(body, kit.label(head, "strong", wrap=True))
        quotes = [
            kit.label(f"\u201c{said}\u201d", "value", wrap=True, select=True)
            for said in finding.words
        ]
        if calm and quotes:
            kit.add(body, Folded(translate("Calm", "Show the words"), *quotes))
        else:
            kit.add(body, *quotes)
        explained = kit.label(words.bilingual(finding.explanation), "value", wrap=True, select=True)
        kit.add(body, explained)
        for citation in finding.citations:
            kit.add(body, kit.label(citation_line(citation), "muted", wrap=True))
            if full and citation.text:
                kit.add(body, kit.label(citation.text, "value", wrap=True, select=True))
        if finding.citations and not full:
            self._texts = kit.label(
                "\n\n".join(one.text for one in finding.citations if one.text), "muted", wrap=True
            )
            self._texts.setVisible(False)
            if any(one.text for one in finding.citations):
                self._show = kit.button(
                    translate("Findings", "Read the text"), self._toggle, "link"
                )
                kit.add(body, self._show, self._texts)
                body.setAlignment(self._show, Qt.AlignmentFlag.AlignLeft)
        self._decide(finding)

    def _state(self) -> str:
        if self.finding.verdict is Verdict.UNDETERMINED:
            return translate("Findings", "cannot be judged")
        if self.finding.verdict is Verdict.NOTE:
            return translate("Findings", "a note, not a breach")
        return words.state(self.finding.state)

    def _decide(self, finding: Finding) -> None:
        layout = self.layout()
        if finding.verdict is not Verdict.BREACH or not isinstance(layout, QVBoxLayout):
            return
        label = words.bilingual(finding.label)
        line = kit.row(gap=8)
        if finding.state is not FindingState.CONFIRMED and (
            finding.state is not FindingState.ESTABLISHED
        ):
            self.confirm = kit.button(
                translate("Findings", "Confirm"), lambda: self.confirmed.emit(finding.id), "primary"
            )
            self.confirm.setAccessibleName(
                translate("Findings", "Confirm: {label}").format(label=label)
            )
            kit.add(line, self.confirm)
        if finding.state is not FindingState.REJECTED:
            self.reject = kit.button(
                translate("Findings", "Reject\u2026"), lambda: self.rejected.emit(finding.id)
            )
            self.reject.setAccessibleName(
                translate("Findings", "Reject: {label}").format(label=label)
            )
            kit.add(line, self.reject)
        kit.add(line, None)
        kit.add(layout, 4, line)

    def _toggle(self) -> None:
        shown = self._texts.isHidden()
        self._texts.setVisible(shown)
        self._show.setText(
            translate("Findings", "Fold the text")
            if shown
            else translate("Findings", "Read the text")
        )
