"""A kind of conduct in plain words: what it is, examples, what proves it, what speaks about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cunzheng.core.guide import ConductGuide
from cunzheng.core.texts import translate
from cunzheng.core.values import Bilingual
from cunzheng.ui import words
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.finding_box import citation_line

BULLET = "\u2022 "


def _lines(texts: tuple[Bilingual, ...]) -> str:
    return "\n".join(BULLET + one.here for one in texts)


class GuideCard(QFrame):
    """Folded to its meaning; a button opens the rest."""

    def __init__(self, guide: ConductGuide, *, title: bool = True, look: str = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setAccessibleName(words.conduct(guide.kind))
        body = kit.column(self, (16, 12, 16, 12), 6)
        if title:
            kit.add(body, kit.label(words.conduct(guide.kind), "section"))
        kit.add(body, kit.label(guide.meaning.here, wrap=True, select=True))
        self.more = QWidget()
        rest = kit.column(self.more, gap=6)
        for head, text in (
            (translate("Guide", "For example"), _lines(guide.examples)),
            (translate("Guide", "What proves it"), _lines(guide.proof)),
            (translate("Guide", "What it is not"), guide.beside.here),
        ):
            kit.add(rest, kit.label(head, "strong"), kit.label(text, "value", wrap=True))
        self._rules(rest, guide)
        self.more.setVisible(False)
        self.button = kit.button("", self.toggle, "link")
        kit.add(body, self.more, self.button)
        body.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        self._name(words.conduct(guide.kind))

    @staticmethod
    def _rules(rest: QVBoxLayout, guide: ConductGuide) -> None:
        kit.add(rest, kit.label(translate("Guide", "Rules that can apply today"), "strong"))
        for citation in guide.citations:
            kit.add(rest, kit.label(BULLET + citation_line(citation), "muted", wrap=True))
        note = (
            translate("Guide", "Which of them does depends on the day, the lender and the facts.")
            if guide.citations
            else translate("Guide", "None was found that speaks about it today.")
        )
        kit.add(rest, kit.label(note, "muted", wrap=True))

    def _name(self, kind: str) -> None:
        shown = not self.more.isHidden()
        text = translate("Guide", "Fold") if shown else translate("Guide", "Examples and proof")
        self.button.setText(text)
        self.button.setAccessibleName(f"{kind}: {text}")
        self._kind = kind

    def toggle(self) -> None:
        """Open or fold the rest."""
        self.more.setVisible(self.more.isHidden())
        self._name(self._kind)
