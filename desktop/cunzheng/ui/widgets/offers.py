"""What a picture's text proposes, each with where it stands and a button of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.models.picture_text import Offer
from cunzheng.ui.widgets import kit

HEIGHT = 190


class OfferList(QWidget):
    """Hidden while there is nothing to propose."""

    shown = Signal(int)  # the line of a proposal
    accepted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.offers: tuple[Offer, ...] = ()
        body = kit.column(self, gap=4)
        self._inside = QWidget()
        self._area = kit.scroll(self._inside, "panel")
        self._area.setFixedHeight(HEIGHT)
        kit.add(
            body,
            kit.label(translate("PictureText", "Proposed from the text"), "section"),
            kit.label(
                translate("PictureText", "Only proposals: look at each one before you use it."),
                "muted",
                wrap=True,
            ),
            self._area,
        )
        self.setVisible(False)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these instead of the former ones."""
        self.offers = tuple(offers)
        inside = QWidget()
        inside.setProperty("look", "panelBody")
        body = kit.column(inside, (10, 8, 10, 8), 10)
        for offer in self.offers:
            kit.add(body, self._row(offer))
        kit.add(body, None)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(inside)
        self.setVisible(bool(self.offers))

    def _row(self, offer: Offer) -> QWidget:
        made = QWidget()
        body, line = kit.column(made, gap=0), kit.row(gap=4)
        line.addWidget(kit.label(offer.text, "value", wrap=True), 1)
        show = kit.button(
            translate("PictureText", "Show"), partial(self.shown.emit, offer.line), "link"
        )
        show.setAccessibleName(
            translate("PictureText", "Show in the picture: {what}").format(what=offer.text)
        )
        kit.add(line, show)
        if offer.acceptable:
            take = kit.button(
                translate("PictureText", "Log a contact\u2026"),
                partial(self.accepted.emit, offer),
                "link",
            )
            take.setAccessibleName(
                translate("PictureText", "Log a contact with {what}").format(what=offer.text)
            )
            kit.add(line, take)
        kit.add(body, line, kit.label(offer.where, "muted", wrap=True))
        return made
