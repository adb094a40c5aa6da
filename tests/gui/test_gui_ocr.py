"""Text beside its picture, the viewer, the marked copy, pasting: real windows, the keyboard too."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import shiboken6
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from cunzheng.core.marks import MarkKind
from cunzheng.core.moments import TimeSource
from cunzheng.core.ocr import OcrLine, Origin, Proposals, ProposedTime, Reading, StoredText
from cunzheng.services import cases, importing, marked, ocr
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.mark_picture import MarkPictureDialog
from cunzheng.ui.dialogs.picture_text import PictureTextDialog
from cunzheng.ui.dialogs.viewer import ViewerDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models.handing import SUMMARY
from cunzheng.ui.models.marks import MarkList
from cunzheng.ui.models.picture_text import PictureText, offers
from cunzheng.ui.widgets.picture_card import PictureCard
from cunzheng.ui.widgets.screen_region import ScreenRegion, _Sheet

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
HEIC = Path(__file__).parents[1] / "data" / "two-colours.heic"
LINES = (
    OcrLine("23:05", 60, 20, 160, 60, 99),
    OcrLine("129 0000 8830", 300, 130, 800, 190, 95),
    OcrLine("昨天 22:48", 440, 300, 640, 340, 98),
    OcrLine("今晚不还三千快", 180, 380, 700, 430, 70),
    OcrLine("请出示证件", 500, 480, 900, 530, 99),
)


def screenshot() -> bytes:
    page = Image.new("RGB", (1080, 2400), (255, 255, 255))
    font = ImageFont.truetype(FONT, 40)
    for line in LINES:
        ImageDraw.Draw(page).text((line.left, line.top), line.text, (0, 0, 0), font)
    out = io.BytesIO()
    page.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def stored(case_path: Path, tmp_path: Path, password: str, unlock) -> CaseView:
    """A screenshot that was read before, and a photo in HEIC with a place."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "Screenshot_20261125-230500.png").write_bytes(screenshot())
    (folder / "photo.heic").write_bytes(HEIC.read_bytes())
    with cases.open_case(case_path, password) as case:
        found = importing.commit(case, importing.examine([folder]).candidates).evidence
        shot = next(one for one in found if one.name.endswith("png"))
        ocr.keep(case, shot.id, Reading("reader 1", 1080, 2400, LINES))
    return unlock(case_path)


def gone(dialog) -> bool:
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def shot_of(view: CaseView) -> str:
    return next(one.id for one in view.session.snapshot.evidence if one.name.endswith("png"))


def photo_of(view: CaseView) -> str:
    return next(one.id for one in view.session.snapshot.evidence if one.name == "photo.heic")


def card(view: CaseView) -> PictureCard:
    return view.page("evidence").findChildren(PictureCard)[-1]


def text_of(view: CaseView, evidence_id: str, settle) -> StoredText:
    kept: list[StoredText] = []
    view.session.read(view, lambda case, _p: ocr.stored(case, evidence_id), kept.append)
    settle(lambda: bool(kept))
    return kept[0]


def test_text_is_compared_corrected_and_kept(stored, find, settle) -> None:
    stored.go("evidence")
    stored.show_evidence(shot_of(stored))
    settle(lambda: card(stored).shown.isVisible())
    assert card(stored).state.property("look") == "chipWarn"  # waits for a person
    card(stored).open.click()
    dialog = find(PictureTextDialog)
    settle(lambda: dialog.list.count() == len(LINES))
    assert not dialog.confirm.isChecked()
    assert not dialog.save.isEnabled()
    # A click on the picture chooses the line; its box is the current one.
    dialog.area.canvas.picked.emit(300, 400)
    assert dialog.list.currentRow() == 3
    assert dialog.edit.text() == "今晚不还三千快"
    assert dialog.area.canvas._current == 3
    dialog.edit.selectAll()
    dialog.edit.insert("今晚不还三千块")
    dialog.edit.textEdited.emit("今晚不还三千块")
    dialog.confirm.click()
    assert dialog.save.isEnabled()
    dialog.save.click()
    settle(lambda: not dialog.save.isEnabled())
    dialog.reject()
    settle(lambda: gone(dialog))
    kept = text_of(stored, shot_of(stored), settle)
    assert kept.confirmed
    assert kept.lines[3].text == "今晚不还三千块"
    assert kept.first is not None
    assert kept.first.lines == LINES


def test_words_in_pictures_are_searched_for(stored, settle) -> None:
    stored.go("evidence")
    page = stored.page("evidence")
    for words, names in (
        ("三千", ["Screenshot_20261125-230500.png"]),
        ("HEIC", ["photo.heic"]),
        ("12900008830 昨天", ["Screenshot_20261125-230500.png"]),
        ("没有这个", []),
    ):
        page.search.setText(words)
        page._wait.stop()
        page._search()
        settle()
        assert [page.model.row(at).name for at in range(page.model.rowCount())] == names
    stored.show_evidence(shot_of(stored))
    settle(lambda: not page._wait.isActive())
    assert page.model.rowCount() == 2
    assert page.search.text() == ""


@pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")
def test_all_pictures_are_read_in_one_go(stored, find, settle) -> None:
    stored.go("evidence")
    stored.page("evidence").recognise.click()
    find(MessageDialog).accept()  # only the photo was still to be read
    kept = text_of(stored, photo_of(stored), settle)
    assert kept.newest is not None
    assert (kept.newest.width, kept.lines) == (96, ())


def test_a_proposal_opens_a_contact_to_look_over(stored, find, settle) -> None:
    stored.picture_text(shot_of(stored))
    dialog = find(PictureTextDialog)
    settle(lambda: bool(dialog.offers.offers))
    clock, message = dialog.offers.offers[0], dialog.offers.offers[1]
    assert clock.time.origin is Origin.STATUS_BAR
    assert not clock.acceptable
    dialog.offers.accepted.emit(message)
    form = find(LogContactDialog)
    value = form.value(stored.session.snapshot.profile)
    assert value.start.iso() == "2026-11-24T22:48+08:00"
    assert value.start.source is TimeSource.PICTURE_TEXT
    assert (value.number, value.said) == ("12900008830", "今晚不还三千快")  # not one's own words
    assert stored.session.snapshot.contacts == ()
    form.reject()
    settle()
    dialog.reject()


def test_corrections_are_not_let_go_unasked(stored, find, settle) -> None:
    stored.picture_text(shot_of(stored))
    dialog = find(PictureTextDialog)
    settle(lambda: dialog.list.count() == len(LINES))
    dialog.list.setCurrentRow(1)
    dialog.remove_line.click()
    assert dialog.list.count() == len(LINES) - 1
    dialog.reject()
    assert dialog.isVisible()
    find(MessageDialog).accept_button.click()
    settle(lambda: gone(dialog))


def test_the_viewer_zooms_and_turns_by_keyboard(stored, find, settle, qtbot) -> None:
    stored.show_exhibit(shot_of(stored))
    dialog = find(ViewerDialog)
    settle(lambda: dialog.zoom.isEnabled())
    canvas = dialog.area.canvas
    fitted = canvas.zoom
    qtbot.keyClick(dialog.area, Qt.Key.Key_Plus)
    assert canvas.zoom > fitted
    qtbot.keyClick(dialog.area, Qt.Key.Key_1)
    assert (canvas.zoom, canvas.width(), canvas.height()) == (1.0, 1080, 2400)
    qtbot.keyClick(dialog.area, Qt.Key.Key_R)
    assert (canvas.width(), canvas.height()) == (2400, 1080)
    assert canvas.place_of(QRect(0, 0, 100, 50)) == QRect(2350, 0, 50, 100)  # top left
    qtbot.keyClick(dialog.area, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(dialog.area, Qt.Key.Key_0)
    assert canvas.zoom == pytest.approx(fitted)
    for _turn in range(60):
        qtbot.keyClick(dialog.area, Qt.Key.Key_Minus)
    assert canvas.width() >= 1
    dialog.accept()


def test_heic_is_seen_and_its_place_told(stored, find, settle, tmp_path: Path) -> None:
    photo = photo_of(stored)
    stored.go("evidence")
    stored.show_evidence(photo)
    settle(lambda: card(stored).place.isVisible())
    assert "30.2500" in card(stored).place.text()
    stored.show_exhibit(photo)
    dialog = find(ViewerDialog)
    settle(lambda: dialog.zoom.isEnabled())
    assert dialog.area.canvas.natural.width() == 96
    dialog.accept()
    settle(lambda: gone(dialog))
    # Before the folder is written, the user is told which originals hold a place.
    stored.page("handover").handing.give.click()
    wizard = find(HandoverWizard)
    settle()
    wizard.where.take_folder(str(tmp_path))
    wizard.go(SUMMARY)
    number = stored.session.snapshot.exhibit_by_id[photo].exhibit_no
    told = [one.text() for one in wizard.findChildren(QLabel) if "拍摄地点" in one.text()]
    assert str(number) in told[-1]
    wizard.reject()
    settle()


def test_a_copy_is_marked_by_mouse_and_by_keyboard(stored, find, settle, qtbot) -> None:
    stored.mark_picture(shot_of(stored))
    dialog = find(MarkPictureDialog)
    settle(lambda: not dialog.canvas.natural.isEmpty())
    canvas = dialog.canvas
    assert not dialog.keep.isEnabled()
    first = canvas.place_of(QRect(180, 380, 1, 1)).topLeft()
    second = canvas.place_of(QRect(700, 440, 1, 1)).topLeft()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(canvas, second)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=second)
    (mosaic,) = canvas.list.marks
    assert mosaic.kind is MarkKind.MOSAIC
    assert all(abs(a - b) < 8 for a, b in zip(mosaic.box, (180, 380, 700, 440), strict=True))
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    assert dialog.tools[MarkKind.ARROW].isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    for _step in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert [one.kind for one in canvas.list.marks] == [MarkKind.MOSAIC, MarkKind.ARROW]
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(canvas.list.marks) == 1
    dialog.redo.click()
    dialog.undo.click()
    dialog.keep.click()
    settle(lambda: len(stored.session.snapshot.evidence) == 3)
    copy = stored.session.snapshot.evidence[-1]
    assert copy.source == "redacted"
    known: list[object] = []
    stored.session.read(stored, lambda case, _p: marked.origin(case, copy.id), known.append)
    settle(lambda: bool(known))
    assert known[0].parent_id == shot_of(stored)
    settle(lambda: gone(dialog))


def test_a_picture_is_pasted_and_no_picture_is_told(stored, find, settle) -> None:
    clipboard = QGuiApplication.clipboard()
    image = QImage(540, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    mime = QMimeData()
    mime.setImageData(image)
    clipboard.setMimeData(mime)
    stored.paste_picture()
    settle(lambda: len(stored.session.snapshot.evidence) == 3)
    made = stored.session.snapshot.evidence[-1]
    assert (made.source, made.described.width, made.described.times) == ("pasted", 540, ())
    clipboard.setText("words")
    stored.paste_picture()
    find(MessageDialog).accept()
    settle()
    assert len(stored.session.snapshot.evidence) == 3


def test_a_region_of_a_still_screen_is_cut(window, qtbot) -> None:
    taken: list[QImage] = []
    screen = QGuiApplication.primaryScreen()
    shot = QImage(screen.geometry().size(), QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.white)
    shot.setPixelColor(100, 100, Qt.GlobalColor.red)
    sheet = _Sheet(screen, QPixmap.fromImage(shot), taken.append)
    sheet.show()
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(90, 95))
    qtbot.mouseMove(sheet, QPoint(140, 120))
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(140, 120))
    assert taken[0].pixelColor(10, 5) == Qt.GlobalColor.red
    assert taken[0].width() in (50, 51)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert taken[1] is None
    sheet.close()
    sheet.deleteLater()


def test_the_window_comes_back_when_nothing_is_cut(window) -> None:
    region = ScreenRegion(window)
    told: list[str] = []
    region.refused.connect(lambda: told.append("refused"))
    region.taken.connect(lambda _image: told.append("taken"))
    window.hide()
    region.grab()
    if region._sheets:  # a platform that shows its screen
        region._chosen(None)
    QApplication.processEvents()
    assert window.isVisible()
    assert "taken" not in told
    assert not region.running


# --- without a window ----------------------------------------------------------------------------


def test_a_corrected_text_must_be_compared_again() -> None:
    model = PictureText("e", StoredText(None, Reading("r", 1080, 2400, LINES)))
    assert not model.changed
    model.confirmed = True
    model.correct(0, LINES[0].text)
    assert model.confirmed
    model.correct(0, "23:06")
    assert not model.confirmed
    assert model.changed
    assert model.add(0, "typed") == 1
    assert model.lines[1].added
    assert model.at(500, 320) == 3
    assert model.at(1, 1) == -1


def test_only_what_stands_at_the_left_is_theirs() -> None:
    model = PictureText("e", StoredText(None, Reading("r", 1080, 2400, LINES)))
    assert [one.text for one in model.theirs(3, 5, 1080)] == ["今晚不还三千快"]


def test_a_time_without_a_day_is_no_offer_to_accept() -> None:
    (offer,) = offers(Proposals((ProposedTime("22:48", 0, Origin.IN_LINE),)))
    assert not offer.acceptable
    assert offer.where


def test_marks_stay_inside_and_come_back() -> None:
    marks = MarkList(100, 80)
    assert marks.made(MarkKind.COVER, 5, 5, 6, 60) is None
    made = marks.made(MarkKind.BOX, -50, 10, 500, 500)
    assert made is not None
    assert made.box == (0, 10, 100, 80)
    marks.add(made)
    marks.undo()
    assert (marks.marks, marks.can_redo) == ((), True)
    marks.redo()
    assert marks.marks == (made,)
    marks.undo()
    marks.add(made)
    assert not marks.can_redo
