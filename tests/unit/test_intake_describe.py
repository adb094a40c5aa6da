"""Folders of everything: what comes in, what is explained, what is passed over."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.core import errors
from cunzheng.core.errors import Cancelled
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Direction, EvidenceKind
from cunzheng.intake.describe import describe
from cunzheng.intake.walking import walk

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def fill(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (30, 20)).save(folder / "a.png")
    (folder / "notes.txt").write_text("三个电话", encoding="utf-8")
    (folder / "empty.mp3").touch()
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    (folder / "program").write_bytes(b"\x7fELF\x00\x01")
    (folder / ".DS_Store").write_bytes(b"\x00\x01")
    (folder / "Thumbs.db").write_bytes(b"\x00\x01")
    (folder / "~$letter.docx").write_bytes(b"\x00\x01")


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    fill(tmp_path / "b")
    fill(tmp_path / "A" / "deep")
    found, refused = walk([tmp_path])
    assert [one.name for one in found] == ["a.png", "notes.txt"] * 2
    assert [Path(one.path).parent.name for one in found] == ["deep", "deep", "b", "b"]
    assert {(one.name, type(one.error)) for one in refused} == {
        ("empty.mp3", errors.SourceEmpty),
        ("broken.jpg", errors.SourceDamaged),
        ("program", errors.UnknownFormat),
    }
    for one in refused:
        assert one.reason.startswith(f"{one.name}: ")
        assert one.reason.endswith(".")
        assert one.error.args == (type(one.error).__name__,)  # no name in what reaches a log


def test_what_is_not_there(tmp_path: Path) -> None:
    found, refused = walk([tmp_path / "nothing"])
    assert found == ()
    assert isinstance(refused[0].error, errors.SourceMissing)
    with pytest.raises(errors.SourceMissing):
        describe(tmp_path / "nothing")


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="no links here")
def test_links_in_circles(tmp_path: Path) -> None:
    fill(tmp_path / "a")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a" / "self")
    (tmp_path / "a" / "dead").symlink_to(tmp_path / "nowhere")
    (tmp_path / "a" / "again.png").symlink_to(tmp_path / "a" / "a.png")
    found, _refused = walk([tmp_path, tmp_path / "a", tmp_path / "a" / "a.png"])
    assert [one.name for one in found] == ["a.png", "notes.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    _found, refused = walk([tmp_path])
    assert isinstance(refused[0].error, errors.SourceUnreadable)


def test_cancel_is_a_choice(tmp_path: Path) -> None:
    class Stop:
        def __init__(self) -> None:
            self.done = 0

        @property
        def cancelled(self) -> bool:
            return self.done > 0

        def begin(self, total: int, what: str = "") -> None:
            assert total == 5

        def advance(self, amount: int = 1) -> None:
            self.done += amount

    fill(tmp_path)
    with pytest.raises(Cancelled):
        walk([tmp_path], Stop())


def test_the_file_system_comes_last_and_never_before_1980(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("x")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    times = describe(path).described.times
    assert [one.source for one in times] == [TimeSource.FILE_SYSTEM]
    os.utime(path, (0, 0))
    assert describe(path).described.times == ()


def test_text_that_does_not_go_on_as_text(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"a" * 70_000 + b"\x00\x01\x02")
    with pytest.raises(errors.SourceDamaged):
        describe(path)


# --- the sample that ships -------------------------------------------------------------------


def test_the_sample_is_what_its_story_says() -> None:
    story = tomllib.loads((SAMPLE / "story.toml").read_text(encoding="utf-8"))
    found, refused = walk([SAMPLE / name for name in story["files"]])
    assert refused == ()
    by_name = {one.name: one.described for one in found}
    assert list(by_name) == story["files"]
    night = by_name["12900008830 2025-11-18 23-14-02.m4a"]
    assert [one.local.isoformat() for one in night.times[:2]] == ["2025-11-18T23:14:02+08:00"] * 2
    assert (night.number, night.codec, night.warnings) == ("12900008830", "aac", ())
    later = by_name["12900008831_20260108_221530.amr"]
    assert later.times[0].iso() == "2026-01-08T22:15:30+08:00"
    assert later.media_type == "audio/amr"
    door = by_name["IMG_20260418_102100.jpg"]
    assert (door.times[0].iso(), door.times[0].source) == (
        "2026-04-18T10:21:00+08:00",
        TimeSource.EXIF,
    )
    assert door.kind is EvidenceKind.PHOTO
    for name in ("Screenshot_20251205_160233.png", "Screenshot_20260209-211530.png"):
        assert by_name[name].kind is EvidenceKind.SCREENSHOT


def test_the_sample_exports() -> None:
    sms = describe(SAMPLE / "sms-20260425183000.xml").described.messages
    false_police = sms[2]
    assert false_police.item == "3"
    assert false_police.number == "1069000000455"
    assert false_police.at is not None
    assert false_police.at.iso() == "2025-12-05T15:40:00+08:00"
    assert "已移交公安机关立案，今日不还即上门抓捕" in false_police.text
    assert sms[1].text.endswith("😀")
    early = next(one for one in sms if one.at is not None and one.at.local.hour == 6)
    assert early.at is not None
    assert early.at.iso() == "2026-01-15T06:31:08+08:00"
    calls = describe(SAMPLE / "calls-20260425183000.xml").described.messages
    collectors = [one for one in calls if one.number in {"12900008830", "12900008831"}]
    assert all(one.at is not None and str(one.at.day) == "2026-03-10" for one in collectors)
    assert [one.answered for one in collectors].count(True) == 5
    assert len(collectors) == 10
    assert all(one.direction is Direction.INCOMING for one in collectors)


def test_the_threats_begin_where_the_story_says() -> None:
    """Silence before, speech after: the marked millisecond is a real one."""
    import av

    story = tomllib.loads((SAMPLE / "story.toml").read_text(encoding="utf-8"))
    marks = [
        (entry["file"], quote["at_ms"])
        for entry in story["annotations"]
        for quote in entry["fields"].get("quotes", ())
    ]
    assert len(marks) == 3
    for name, at_ms in marks:
        with av.open(str(SAMPLE / name)) as box:
            resampler = av.AudioResampler("s16", "mono", 8000)
            pcm = b"".join(
                bytes(out.planes[0])[: out.samples * 2]
                for frame in box.decode(audio=0)
                for out in resampler.resample(frame)
            )
        loud = [
            max(abs(int.from_bytes(pcm[at : at + 2], "little", signed=True))
                for at in range(ms * 16, ms * 16 + 4800, 2))
            for ms in (at_ms - 350, at_ms)
        ]  # fmt: skip
        assert loud[1] > 4 * loud[0], (name, at_ms, loud)


def test_a_sound_saved_from_a_messenger_claims_only_when_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "mmexport1770642930123.amr"
    path.write_bytes((SAMPLE / "12900008831_20260108_221530.amr").read_bytes())
    described = describe(path).described
    assert described.times[0].iso() == "2026-02-09T21:15:30+08:00"
    assert "time_of_saving" in described.warnings
    assert (described.number, described.contact_name) == ("", "")
