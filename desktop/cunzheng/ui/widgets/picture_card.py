"""What can be done with an exhibit that is a picture: its text, a marked copy, its place.

The state of the text is read on the case worker; nothing is recognised until somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QFrame

from cunzheng.core.marks import DerivedFrom, Place
from cunzheng.core.ocr import StoredText
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.services import instead, marked, ocr
from cunzheng.services.cases import Case
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.stands_in import StandsIn

_SHOWN = 4  # lines of text


@dataclass(frozen=True, slots=True)
class _Known:
    text: StoredText
    origin: DerivedFrom | None
    place: Place | None
    chosen: dict[str, str] = field(default_factory=dict)


def place_words(place: Place) -> str:
    """Degrees with their sides, to about eleven metres: more than that no reader needs."""
    north = translate("Picture", "{degrees} north") if place.latitude >= 0 else translate(
        "Picture", "{degrees} south"
    )  # fmt: skip
    east = translate("Picture", "{degrees} east") if place.longitude >= 0 else translate(
        "Picture", "{degrees} west"
    )  # fmt: skip
    return ", ".join(
        (
            north.format(degrees=f"{abs(place.latitude) / 1_000_000:.4f}\u00b0"),
            east.format(degrees=f"{abs(place.longitude) / 1_000_000:.4f}\u00b0"),
        )
    )


class PictureCard(QFrame):
    """Below the preview of a picture."""

    def __init__(self, session: Session, desk: Desk, evidence: Evidence) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session, self._desk, self._evidence = session, desk, evidence
        body = kit.column(self, (12, 10, 12, 12), 8)
        self.state = kit.label(translate("PictureText", "Not recognised yet"), "chip", wrap=False)
        head = kit.row()
        kit.add(head, kit.label(translate("PictureText", "Text"), "section"), None, self.state)
        self.shown = kit.label("", "muted", wrap=True)
        self.shown.setVisible(False)
        self.origin = kit.label("", "muted", wrap=True)
        self.origin.setVisible(False)
        self.place = kit.label("", "muted", wrap=True)
        self.place.setVisible(False)
        self.open = kit.button(
            translate("PictureText", "Recognise text\u2026"),
            lambda: desk.picture_text(evidence.id),
        )
        self.mark = kit.button(
            translate("Marks", "Marked copy\u2026"), lambda: desk.mark_picture(evidence.id)
        )
        read_only = session.snapshot.info.read_only
        self.mark.setEnabled(not read_only)
        line = kit.row()
        kit.add(line, self.open, self.mark, None)
        self.stands_in = StandsIn(session, desk, evidence)
        kit.add(body, head, self.shown, self.origin, self.stands_in, self.place, line)
        session.read(self, lambda case, _progress: self._look(case), self._tell)

    def _look(self, case: Case) -> _Known:
        evidence_id = self._evidence.id
        return _Known(
            ocr.stored(case, evidence_id),
            marked.origin(case, evidence_id),
            marked.place(case, evidence_id),
            instead.chosen(case),
        )

    def _tell(self, known: _Known) -> None:
        text = known.text
        if text.lines or text.newest is not None:
            self.open.setText(translate("PictureText", "Open the text\u2026"))
            done = text.confirmed
            self.state.setText(
                translate("PictureText", "Checked by you")
                if done
                else translate("PictureText", "To be checked")
            )
            kit.look(self.state, "chipOk" if done else "chipWarn")
            words = [line.text for line in text.lines]
            more = "\u2026" if len(words) > _SHOWN else ""
            self.shown.setText(
                "\n".join(words[:_SHOWN]) + more
                or translate("PictureText", "No text was found in it")
            )
            self.shown.setVisible(True)
        parent_id = known.origin.parent_id if known.origin is not None else ""
        self.stands_in.show_choice(parent_id, known.chosen)
        if known.origin is not None:
            parent = self._session.snapshot.exhibit_by_id.get(known.origin.parent_id)
            if parent is not None:
                self.origin.setText(
                    translate("Marks", "Made here from exhibit {no}").format(no=parent.exhibit_no)
                )
                self.origin.setVisible(True)
        if known.place is not None:
            self.place.setText(
                translate(
                    "Picture", "Taken at {place}. Shown here only; no letter prints it."
                ).format(place=place_words(known.place))
            )
            self.place.setVisible(True)
