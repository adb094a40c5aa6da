"""Looking at files before they come in: twins, unknown tables, files that went away meanwhile."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.casefile import derived, records
from cunzheng.core.errors import (
    Cancelled,
    SourceChanged,
    SourceMissing,
    SourceTooLarge,
    SourceUnreadable,
)
from cunzheng.core.ocr import OcrLine, OcrText, Reading
from cunzheng.core.progress import NullProgress
from cunzheng.core.sounds import SoundMark
from cunzheng.core.transcripts import Transcript, TranscriptLine
from cunzheng.core.values import Evidence, EvidenceKind
from cunzheng.intake import describe, walking
from cunzheng.intake.limits import Limits
from cunzheng.intake.tools import Tools
from cunzheng.services import examining, importing, ocr, searching, sounds, transcripts
from cunzheng.services.cases import Case

TABLE = "对方,何时,说了什么\n12900008830,2026-03-18 21:37:05,请还款\n"


class Stop(NullProgress):
    cancelled = True


def shot(path: Path, colour: str = "white") -> Path:
    Image.new("RGB", (60, 40), colour).save(path)
    return path


@pytest.fixture
def exhibit(case: Case, tmp_path: Path) -> Evidence:
    path = shot(tmp_path / "一.png")
    return importing.commit(case, importing.examine([path]).candidates).evidence[0]


# --- the same bytes twice ------------------------------------------------------------------------


def test_twins_are_told_before_anything_comes_in(
    case: Case, exhibit: Evidence, tmp_path: Path
) -> None:
    again, new = tmp_path / "又一次.png", shot(tmp_path / "红.png", "red")
    again.write_bytes((tmp_path / "一.png").read_bytes())
    (tmp_path / "红二.png").write_bytes(new.read_bytes())
    (tmp_path / "别的.txt").write_text("谁也不像")
    box = tmp_path / "包.zip"
    with zipfile.ZipFile(box, "w") as file:
        file.writestr("里面.png", again.read_bytes())
    paths = [again, new, tmp_path / "红二.png", tmp_path / "别的.txt", box]
    found = importing.examine(paths)
    dropped = examining.examine_bytes([("拖进来.png", again.read_bytes(), None)])
    together = examining.Examination(found.candidates + dropped.candidates, ())
    told = examining.tell(together, case.evidence())
    names = [one.name for one in together.candidates]
    assert {names[at]: no for at, no in told.twins.items()} == {
        "又一次.png": exhibit.exhibit_no,
        "红二.png": None,  # of another file that comes in with it
        "里面.png": exhibit.exhibit_no,
        "拖进来.png": exhibit.exhibit_no,
    }
    with pytest.raises(Cancelled):
        examining.twins(together.candidates, case.evidence(), Stop())


def test_a_file_that_went_away_is_no_twin(case: Case, exhibit: Evidence, tmp_path: Path) -> None:
    again = tmp_path / "又一次.png"
    again.write_bytes((tmp_path / "一.png").read_bytes())
    found = importing.examine([again])
    again.unlink()
    assert examining.tell(found, case.evidence()).twins == {}


def test_numbers_of_an_export_are_told_by_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "短信.csv"
    path.write_text("号码,时间,内容\n95566,2026-03-18 21:37:05,请还款\n,2026-03-18 21:38:05,x\n")
    kinds = examining.tell(importing.examine([path]), ()).kinds
    assert list(kinds) == ["95566"]


# --- tables that nobody knows --------------------------------------------------------------------


def test_columns_are_named_once_and_other_files_stay_as_they_are(tmp_path: Path) -> None:
    table, known = tmp_path / "未知.csv", tmp_path / "短信.csv"
    table.write_text(TABLE)
    known.write_text("号码,时间,内容\n12900008830,2026-03-18 21:37:05,请还款\n")
    picture = shot(tmp_path / "一.png")
    found = importing.examine([table, known, picture]).candidates
    by_name = {one.name: one for one in found}
    unknown = by_name["未知.csv"]
    assert examining.UNKNOWN_COLUMNS in unknown.described.warnings
    shape = examining.shape_of(unknown)
    assert shape.titles == ("对方", "何时", "说了什么")
    settings_folder = tmp_path / "settings"
    again = examining.name_columns(
        found, shape.signature, {"number": 0, "at": 1, "text": 2}, settings_folder
    )
    assert [one.name for one in again] == [one.name for one in found]
    after = {one.name: one for one in again}
    (item,) = after["未知.csv"].described.messages
    assert (item.number, item.text) == ("12900008830", "请还款")
    assert after["未知.csv"].described.kind is EvidenceKind.MESSAGES
    assert after["一.png"] == by_name["一.png"]
    assert after["短信.csv"].described.messages == by_name["短信.csv"].described.messages
    # Remembered: the next table with this heading is known.
    next_time = importing.examine([table], folder=settings_folder).candidates
    assert next_time[0].described.messages == (item,)
    table.unlink()
    with pytest.raises(SourceMissing):
        examining.name_columns(found, shape.signature, {"number": 0, "at": 1, "text": 2})


def test_plain_text_with_commas_is_no_table_to_be_named(tmp_path: Path) -> None:
    note = tmp_path / "便条.txt"
    note.write_text("今天,他们又打电话了")
    (one,) = importing.examine([note]).candidates
    assert examining.name_columns([one], "x", {"number": 0}, tmp_path) == (one,)


# --- walking -------------------------------------------------------------------------------------


def test_linked_folders_and_too_deep_ones_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "秘密.txt").write_text("秘密")
    chosen = tmp_path / "chosen"
    deep = chosen / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "深.txt").write_text("深")
    (chosen / "浅.txt").write_text("浅")
    (chosen / "link").symlink_to(outside)
    tools = Tools.load()
    found, refused = walking.walk([chosen], tools=tools)
    assert sorted(one.name for one in found) == ["浅.txt", "深.txt"]
    assert refused == ()
    from dataclasses import replace

    shallow = replace(tools, limits=Limits(folder_depth=2))
    found, refused = walking.walk([chosen], tools=shallow)
    assert [one.name for one in found] == ["浅.txt"]
    assert [(one.name, type(one.error)) for one in refused] == [("c", SourceTooLarge)]
    few = replace(tools, limits=Limits(files=1))
    found, refused = walking.walk([chosen], tools=few)
    assert (len(found), [type(one.error) for one in refused]) == (1, [SourceTooLarge])


def test_an_archive_that_is_none_any_more_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "包.zip"
    path.write_text("kein Archiv")
    with pytest.raises(SourceMissing):
        walking.read_member(path, "a")


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "一.txt"
    path.write_text("一")

    def read(source: Path) -> None:
        with describe.opened(source) as (file, _about):
            file.read()
            source.write_text("一二三")

    with pytest.raises(SourceChanged):
        read(path)
    with pytest.raises(SourceUnreadable):
        read(tmp_path)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found, refused = walking.walk([pipe])  # would wait for ever if it were opened
    assert found == ()
    assert len(refused) == 1


def test_too_large_for_its_kind_is_refused_before_it_is_read(tmp_path: Path) -> None:
    from dataclasses import replace

    tools = replace(Tools.load(), limits=Limits(picture_bytes=50))
    path = shot(tmp_path / "一.png")
    found, refused = walking.walk([path], tools=tools)
    assert found == ()
    assert isinstance(refused[0].error, SourceTooLarge)
    found, refused = walking.look_at_bytes([("空.png", b"", None)])
    assert (found, len(refused)) == ((), 1)


# --- words that can be searched ------------------------------------------------------------------


def test_the_users_text_counts_before_the_reading(case: Case, exhibit: Evidence) -> None:
    assert searching.texts(case) == {}
    one = exhibit.id
    ocr.keep(case, one, Reading("reader 1", 60, 40, (OcrLine("逾期"), OcrLine("45天"))))
    assert searching.texts(case) == {one: ((searching.PICTURE, "逾期\n45天"),)}
    ocr.save_text(case, OcrText(one, (OcrLine("逾期46天"),), True, "reader 1"))
    assert searching.texts(case) == {one: ((searching.PICTURE, "逾期46天"),)}
    transcripts.save(
        case, Transcript(one, (TranscriptLine(0, "", "今晚"), TranscriptLine(9, "", "还")))
    )
    placed, _changes = sounds.save_mark(case, SoundMark(one, 5, note="这里"))
    sounds.save_mark(case, SoundMark(one, 6))  # without a word
    assert searching.texts(case)[one] == (
        (searching.PICTURE, "逾期46天"),
        (searching.SPOKEN, "今晚\n还"),
        (searching.MARKED, "这里"),
    )
    sounds.withdraw_mark(case, placed, "听错了")
    assert searching.MARKED not in dict(searching.texts(case)[one])


def test_which_entries_touch_contacts_and_words(case: Case, exhibit: Evidence) -> None:
    log = case.custody()
    assert not searching.texts_in(log)
    ocr.keep(case, exhibit.id, Reading("reader 1", 60, 40))
    (more,) = case.custody()[len(log) :]
    assert more.kind == derived.KEPT
    assert searching.texts_in([more])
    assert searching.contacts_in(case.custody()) == tuple(
        dict.fromkeys(json.loads(one.payload)["id"] for one in log if one.kind == "contact_saved")
    )
    records.put(case.store, "mark", "m", SoundMark(exhibit.id, 1))
    assert searching.texts_in(case.custody()[-1:])


def test_an_archive_in_a_drag_has_to_be_put_down_first() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("a.txt", "一")
    found, refused = walking.look_at_bytes([("包.zip", out.getvalue(), None)])
    assert found == ()
    assert refused[0].name == "包.zip"
