"""What keeps texts whole where there is little room: cells, columns, links, boxes, windows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QPushButton

from cunzheng.core.pictures import HeatGrid
from cunzheng.core.repayment import Instalment
from cunzheng.core.values import Person, Profile
from cunzheng.ui import remembering
from cunzheng.ui.models import plans, side
from cunzheng.ui.models.pictures import heat_caption
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.pages.welcome import WelcomePage
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.elided import ElidedLink
from cunzheng.ui.widgets.fitting import FittingScroll
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.table import lay_out, table

PLAIN: Column[str] = Column("", str)


def lines(text: str, column: Column[str], width: int, rows: int = 2) -> list[str]:
    return [one.text for one in lay_out(text, column, width, QApplication.font(), rows)]


def test_one_line_goes_on_in_the_second_instead_of_being_cut(qapp) -> None:
    said = "Follows from the record"
    assert lines(said, PLAIN, 400) == [said]
    assert lines(said, PLAIN, 95) == ["Follows from", "the record"]
    (only,) = lay_out(said, PLAIN, 95, QApplication.font(), 1)
    assert only.cut
    assert only.text.endswith("\u2026")
    assert [one.cut for one in lay_out(said * 9, PLAIN, 95, QApplication.font(), 2)] == [
        False,
        True,
    ]


def test_two_lines_stay_two_and_only_the_second_is_muted(qapp) -> None:
    first, second = lay_out("甲\n乙", PLAIN, 200, QApplication.font(), 2)
    assert (first.small, first.muted) == (False, False)
    assert (second.small, second.muted) == (True, True)
    both = lay_out("甲\n乙", Column("", str, even=True), 200, QApplication.font(), 2)
    assert [(one.small, one.muted) for one in both] == [(True, False)] * 2


def test_a_file_name_breaks_between_its_parts(qapp) -> None:
    name = "Screenshot_20251205_160233.png"
    assert lines(name, Column("", str, middle=True), 190) == ["Screenshot_20251205_", "160233.png"]
    a, b = lines("2026-01-08 22:15 \u00b7 Call \u00b7 12900008831", PLAIN, 165)
    assert not a.endswith("\u00b7")
    assert not b.startswith("\u00b7")


def test_columns_go_where_there_is_no_room_and_come_back(qtbot) -> None:
    model: TableModel[str] = TableModel(
        (
            Column("a", str, 100),
            Column("b", str),
            Column("c", str, 150, sheds=1),
            Column("d", str, 90, sheds=2),
        )
    )
    holder = kit.frame("card")
    view = table(model, "t")
    kit.column(holder).addWidget(view)
    qtbot.addWidget(holder)
    holder.show()
    for width, hidden in ((700, []), (400, [2]), (260, [2, 3]), (700, [])):
        holder.resize(width, 200)
        qtbot.waitUntil(
            lambda hidden=hidden: [at for at in range(4) if view.isColumnHidden(at)] == hidden
        )
    holder.resize(260, 200)
    kept = remembering.sizes("page", holder)
    holder.resize(700, 200)
    qtbot.waitUntil(lambda: not view.isColumnHidden(2))
    remembering.restore("page", holder, kept)  # a column without width is not made a sliver
    assert view.columnWidth(2) == 150


def test_a_link_ends_in_dots_and_says_the_whole(qtbot) -> None:
    pressed: list[int] = []
    text = "2026-10-01 08:31 · Visit · 2 people · no credentials shown"
    holder = kit.frame("card")
    link = ElidedLink(text, lambda: pressed.append(1))
    kit.column(holder).addWidget(link)
    qtbot.addWidget(holder)
    holder.resize(160, 60)
    holder.show()
    qtbot.waitUntil(lambda: link.text().endswith("\u2026"))
    assert link.fontMetrics().horizontalAdvance(link.text()) <= link.width()
    assert link.accessibleName() == link.toolTip() == text
    holder.resize(900, 60)
    qtbot.waitUntil(lambda: link.text() == text)
    link.click()
    assert pressed == [1]


def test_a_box_too_narrow_for_its_text_ends_in_dots(qtbot) -> None:
    box = ComboBox("n")
    box.addItem("示例银行（虚构）信用卡中心")
    other = ComboBox("n")
    other.addItem("示例银行（虚构）信用卡中心 · Credit card")
    for one in (box, other):
        qtbot.addWidget(one)
        one.resize(120, 34)
    assert box.grab().toImage() == other.grab().toImage()  # what is left out is left out whole
    box.resize(500, 34)
    other.resize(500, 34)
    assert box.grab().toImage() != other.grab().toImage()
    box.setCurrentIndex(-1)
    empty = box.grab().toImage()
    box.setPlaceholderText("请选择")
    assert box.grab().toImage() != empty


def test_a_part_of_a_window_is_as_high_as_it_needs(qtbot) -> None:
    holder, inside = kit.frame("card"), kit.frame("card")
    flow = FlowLayout(inside, gap=8)
    for _at in range(8):
        flow.addWidget(QPushButton("x" * 8))
    part = FittingScroll(inside)
    kit.add(kit.column(holder, gap=0), part, None)
    qtbot.addWidget(holder)
    holder.resize(1400, 600)
    holder.show()
    qtbot.waitUntil(lambda: part.height() == inside.heightForWidth(part.width()))
    one_line = part.height()
    holder.resize(300, 600)
    qtbot.waitUntil(lambda: part.height() == inside.heightForWidth(part.width()) > one_line)
    holder.resize(300, 120)
    qtbot.waitUntil(lambda: part.verticalScrollBar().maximum() > 0)


def test_the_first_page_stands_side_by_side_or_one_above_the_other(qtbot) -> None:
    page = WelcomePage(("/nowhere/甲.czx",))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    assert page._parts.direction() is QBoxLayout.Direction.LeftToRight
    page.resize(720, 480)
    qtbot.waitUntil(lambda: page._parts.direction() is QBoxLayout.Direction.TopToBottom)
    assert page._sheet.width() <= 720
    heights = {one.height() for one in (page.new, page.open, page.restore, page.sample)}
    assert len(heights) == 1
    qtbot.keyClick(page.new, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.sample_asked):
        page.sample.click()


def test_the_edge_counts_only_what_there_is(view) -> None:
    now = view.session.snapshot
    assert "1 " in side.case_line(now)
    assert side.case_line(replace(now, profile=Profile(Person(name="甲")))) == "甲"


def test_the_schedule_says_what_is_left_and_the_sum() -> None:
    made = tuple(
        Instalment(no, dt.date(2026, 12, 1) + dt.timedelta(days=31 * no), 3333 + (no == 3) * 2)
        for no in (1, 2, 3)
    )
    rows = plans.rows_of(made)
    assert [row[3] for row in rows] == ["66.68", "33.35", "0.00"]
    assert "100.01" in plans.sum_of(made)
    assert made[-1].due.isoformat() in plans.sum_of(made)
    assert plans.sum_of(()) == ""


def test_an_empty_map_says_what_will_be_on_it_and_no_rule() -> None:
    none = ((0,) * 24,) * 7
    one = ((1, *(0,) * 23), *none[1:])
    empty = heat_caption(HeatGrid(none, none, ()))
    assert empty
    assert empty not in heat_caption(HeatGrid(one, none, ()))
    assert "\u65b9\u6846" not in empty  # the squares that are not there yet


@pytest.mark.parametrize("count", [0, 1])
def test_the_repayment_page_says_how_it_goes_on_until_a_plan_is_kept(
    view, settle, count: int
) -> None:
    page = view.page("repayment")
    if count:
        page.form.total.setText("1200")
        settle(lambda: not page._wait.isActive())
        page.keep.click()
        settle(lambda: bool(page._proposals))

    def numbered() -> bool:
        shown = [one for one in page.list.findChildren(QLabel) if one.isVisibleTo(page.list)]
        return "4" in [one.text() for one in shown]

    settle(lambda: numbered() is (count == 0))
