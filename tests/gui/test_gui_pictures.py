"""The pictures, the next step and the plain words of the kinds, in real windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from cunzheng.core.moments import parse_moment
from cunzheng.core.pictures import NOTHING
from cunzheng.core.values import Channel, ConductKind, Contact, Reached
from cunzheng.services import cases, contacts
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.theme import LIGHT
from cunzheng.ui.widgets.day_bars import DayBars
from cunzheng.ui.widgets.guide_card import GuideCard
from cunzheng.ui.widgets.heat_map import HeatMap
from cunzheng.ui.widgets.month_grid import MonthGrid
from cunzheng.ui.widgets.number_bars import NumberBars
from cunzheng.ui.widgets.step_box import StepBox


@pytest.fixture
def full(case_path: Path, password: str, unlock) -> CaseView:
    with cases.open_case(case_path, password) as case:
        for at in ("2026-03-10 10:00", "2026-03-10 11:00", "2026-03-10 23:30", "2026-03-12"):
            contacts.log_contact(
                case,
                Contact("", start=parse_moment(at), number="12900008830", answered=True),
            )
        contacts.log_contact(
            case,
            Contact(
                "",
                channel=Channel.SMS,
                start=parse_moment("2026-03-13 12:00"),
                number="12900008830",
                reached=Reached.PARENT,
                told_of_debt=True,
                conduct=(ConductKind.INSULT_DEFAMATION,),
            ),
        )
    return unlock(case_path)


def pixels(widget: QWidget) -> tuple[QImage, set[str]]:
    image = widget.grab().toImage()
    return image, {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_a_case_is_drawn_advised_and_explained(full: CaseView) -> None:
    _drawn(full)
    _advised(full)
    _explained(full)


def _drawn(full: CaseView) -> None:
    page = full.page("overview")
    shown = full.session.snapshot.pictures
    assert (shown.heat.total, shown.heat.in_breach, shown.heat.unknown) == (4, 1, 1)
    assert "45251" in page._map_note.text()
    heat = page.findChild(HeatMap)
    assert "23:00 1" in heat.accessibleDescription()
    assert LIGHT.bad in pixels(heat)[1]  # the frame of the square with a breach
    for kind in (DayBars, MonthGrid, NumberBars):
        one = page.findChild(kind)
        assert one.accessibleName()
        assert one.accessibleDescription()
        assert len(pixels(one)[1]) > 4  # something is drawn
    assert "2026-03-10" in page.findChild(DayBars).accessibleDescription()


def test_an_empty_case_hides_the_cards(case_path: Path, unlock) -> None:
    page = unlock(case_path).page("overview")
    assert all(card.isHidden() for card in page._cards._cards)
    assert page.step.advice.id == "start"


def _advised(full: CaseView) -> None:
    full.go("timeline")
    page = full.page("timeline")
    told = next(one for one in full.session.snapshot.contacts if one.reached is Reached.PARENT)
    full.show_contact(told.id)
    boxes = page.findChildren(StepBox)
    assert [one.advice.id for one in boxes][-3:] == ["third", "refuse", "complain"]
    boxes[-1].button.click()
    assert full.page("letters").isVisible()


def _explained(full: CaseView) -> None:
    full.go("check")
    (card,) = full.page("check").findChildren(GuideCard)[-1:]
    assert card.more.isHidden()
    card.button.click()
    assert card.more.isVisible()
    card.button.click()
    assert card.more.isHidden()
    full.go("help")
    assert len(full.page("help").findChildren(GuideCard)) == len(ConductKind)


def test_captions_without_rules() -> None:
    assert texts.heat_spoken(NOTHING.heat) == ""
    assert "{" not in texts.heat_caption(NOTHING.heat)
    assert texts.month_lines(NOTHING) == ()
