"""Repayment: not built yet, and it says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.empty import Empty
from cunzheng.ui.widgets.top_bar import TopBar


class RepaymentPage(QWidget):
    """An honest empty page with a way on."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        body = kit.column(self, gap=0)
        kit.add(
            body,
            TopBar(translate("Repayment", "Repayment")),
            Empty(
                translate("Repayment", "This page is not built yet"),
                translate(
                    "Repayment",
                    "It will hold what you can afford, your proposals and the answers. Until then,"
                    " log each offer as a contact and write what was said into its note.",
                ),
                kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
            ),
        )
        body.setStretch(1, 1)
