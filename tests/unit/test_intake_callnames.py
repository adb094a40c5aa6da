"""Names of recordings and pictures: every grammar, and what must stay unknown."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from cunzheng.core.moments import Precision, TimeSource
from cunzheng.core.values import Direction
from cunzheng.intake.callnames import PICTURE, RECORDING, VIDEO, FileNames

MODIFIED = dt.datetime(2026, 5, 13, 12, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def names() -> FileNames:
    return FileNames.load()


# name, grammar, number, contact, time as written in its own zone
RECORDINGS = [
    ("10086(10086)_20230101123045.mp3", "xiaomi", "10086", "", "2023-01-01T12:30:45+08:00"),
    ("通话录音@10086(10086)_20191104110052.mp3", "xiaomi", "10086", "",
     "2019-11-04T11:00:52+08:00"),
    ("通话录音@176 8831 4515(17688314515)_20180814153840.mp3", "xiaomi", "17688314515", "",
     "2018-08-14T15:38:40+08:00"),
    ("催收小刘(0571 86661234)_20260318213705.mp3", "xiaomi", "057186661234", "催收小刘",
     "2026-03-18T21:37:05+08:00"),
    ("某人(008612900008830)_20260318213705.mp3", "xiaomi", "12900008830", "某人",
     "2026-03-18T21:37:05+08:00"),
    ("某人(057186661234p8021)_20260318213705.mp3", "xiaomi", "057186661234", "某人",
     "2026-03-18T21:37:05+08:00"),
    ("Вызов@112(112)_20220428142049.mp3", "xiaomi", "112", "", "2022-04-28T14:20:49+08:00"),
    ("129 0000 8830_20220425103455.mp3", "number-stamp", "12900008830", "",
     "2022-04-25T10:34:55+08:00"),
    ("某人@12900008830_20260318213705.amr", "number-stamp", "12900008830", "某人",
     "2026-03-18T21:37:05+08:00"),
    ("12900008831_20260108_221530.amr", "huawei", "12900008831", "", "2026-01-08T22:15:30+08:00"),
    ("通话录音_12900008830_20261118231402(1).m4a", "prefixed", "12900008830", "",
     "2026-11-18T23:14:02+08:00"),
    ("12900008830 2025-11-18 23-14-02.m4a", "vivo", "12900008830", "", "2025-11-18T23:14:02+08:00"),
    ("某人 2026-03-18 21-37-05.m4a", "vivo", "", "某人", "2026-03-18T21:37:05+08:00"),
    ("某人-2512232146.mp3", "oppo", "", "某人", "2025-12-23T21:46+08:00"),
    ("057186661234-2603182137.amr", "oppo", "057186661234", "", "2026-03-18T21:37+08:00"),
    ("Call recording Didi_260708_182315.m4a", "samsung", "", "Didi", "2026-07-08T18:23:15+08:00"),
    ("通话录音 12900008830_260318_213705.m4a", "samsung", "12900008830", "",
     "2026-03-18T21:37:05+08:00"),
    ("Call_20250418_143022_INCOMING_12900008830.m4a", "samsung-direction", "12900008830", "",
     "2025-04-18T14:30:22+08:00"),
    ("20260318_213705.123+0800_in_12900008830_某人.oga", "bcr", "12900008830", "某人",
     "2026-03-18T21:37:05+08:00"),
    ("20260531_120955.655+0530_out_+15550100200.ogg", "bcr", "+15550100200", "",
     "2026-05-31T12:09:55+05:30"),
    ("12900008830_通话_05月13日_15点26分.amr", "lenovo", "12900008830", "",
     "2026-05-13T15:26+08:00"),
    ("12900008830_260318_213705123.m4a", "lineage", "12900008830", "", "2026-03-18T21:37:05+08:00"),
    ("0d20151122141548p+15550100200.3gp", "lg", "+15550100200", "", "2015-11-22T14:15:48+08:00"),
    ("催收 20260318_213705.wav", "who-stamp", "", "催收", "2026-03-18T21:37:05+08:00"),
    ("20260203_112233.m4a", "stamp-only", "", "", "2026-02-03T11:22:33+08:00"),
    ("催收录音2026年2月3日.m4a", "day-somewhere", "", "", "2026-02-03"),
    ("2026-02-03 威胁 - 副本.m4a", "day-somewhere", "", "", "2026-02-03"),
    ("录音 2026-01-01 00.10.mp3", "stamp-minutes", "", "", "2026-01-01T00:10+08:00"),
    ("20260106-2015.wav", "stamp-minutes", "", "", "2026-01-06T20:15+08:00"),
    ("2026年1月6日 20点15分催收威胁.wav", "chinese-clock", "", "", "2026-01-06T20:15+08:00"),
    ("2026年1月6日 20点15分 12900008830.wav", "chinese-clock", "12900008830", "",
     "2026-01-06T20:15+08:00"),
    # The first digits of the number are no seconds.
    ("2026年1月6日 20点15分12900008830.wav", "chinese-clock", "12900008830", "",
     "2026-01-06T20:15+08:00"),
    ("催收小刘(+8657186661234)_20260318213705.mp3", "xiaomi", "057186661234", "催收小刘",
     "2026-03-18T21:37:05+08:00"),
    ("录音2026年11月26日20时5分09秒.wav", "chinese-clock-seconds", "", "",
     "2026-11-26T20:05:09+08:00"),
    ("2026年1月6日 下午8点15分.wav", "day-somewhere", "", "", "2026-01-06"),
    ("mmexport1770642930123.mp3", "wechat-saved", "", "", "2026-02-09T21:15:30+08:00"),
    ("mmexport1770642930123 (2).amr", "wechat-saved", "", "", "2026-02-09T21:15:30+08:00"),
    ("微信视频_20260209211530.m4a", "wechat-picture", "", "", "2026-02-09T21:15:30+08:00"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "grammar", "number", "contact", "at"), RECORDINGS)
def test_recordings(
    names: FileNames, name: str, grammar: str, number: str, contact: str, at: str
) -> None:
    claims = names.read(name, RECORDING, MODIFIED)
    assert claims is not None
    assert (claims.grammar, claims.number, claims.contact_name) == (grammar, number, contact)
    assert claims.moment is not None
    assert claims.moment.iso() == at
    assert claims.moment.source is TimeSource.FILE_NAME


def test_every_grammar_of_recordings_is_tried() -> None:
    shipped = {one.id for one in FileNames.load().grammars if one.what in RECORDING}
    assert shipped == {row[1] for row in RECORDINGS}


PICTURES = [
    ("Screenshot_20260209-211530.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("Screenshot_20260209_211530_com.example.chat.jpg", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("Screenshot_2026-02-09-21-15-30-123_com.example.chat.jpg", "screenshot",
     "2026-02-09T21:15:30+08:00"),
    ("截屏2026-02-09 21.15.30.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("屏幕截图 2026-02-09 211530.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("Screenshot 2026-02-09 at 21.15.30.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("screenshot_1770642930123.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("微信截图_20260209211530.png", "screenshot", "2026-02-09T21:15:30+08:00"),
    ("长截图_1.png", "screenshot", None),
    ("微信图片_20260209211530.jpg", "saved", "2026-02-09T21:15:30+08:00"),
    ("微信图片_20260209211530_12_34.jpg", "saved", "2026-02-09T21:15:30+08:00"),
    ("mmexport1770642930123.jpg", "saved", "2026-02-09T21:15:30+08:00"),
    ("mmexport4d931b739159e49b4998a52d0d951c32_1770642930123.png", "saved",
     "2026-02-09T21:15:30+08:00"),
    ("wx_camera_1770642930123.jpg", "photo", "2026-02-09T21:15:30+08:00"),
    ("IMG_20260418_102100.jpg", "photo", "2026-04-18T10:21:00+08:00"),
    ("IMG20260418102100.jpg", "photo", "2026-04-18T10:21:00+08:00"),
    ("20260418_102100(0).jpg", "photo", "2026-04-18T10:21:00+08:00"),
    ("PXL_20260418_022100123.jpg", "photo", "2026-04-18T10:21:00+08:00"),
    ("合同2025-03-01.jpg", "any", "2025-03-01"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "what", "at"), PICTURES)
def test_pictures(names: FileNames, name: str, what: str, at: str | None) -> None:
    claims = names.read(name, PICTURE)
    assert claims is not None
    assert claims.what == what
    assert (claims.moment.iso() if claims.moment else None) == at


def test_video_names_are_read_as_a_camera_writes_them(names: FileNames) -> None:
    claims = names.read("VID_20260418_102100.mp4", VIDEO)
    assert claims is not None
    assert claims.grammar == "camera"


@pytest.mark.parametrize(
    "name",
    ["新录音 12.m4a", "录音.mp3", "2603182137.mp3", "voice.amr", "IMG_1234.mp3", ".m4a", "",
     "催收-1290000883.mp3", "20260230_101010.m4a", "IMG_20261301_101010.mp3"],
)  # fmt: skip
def test_what_says_nothing_stays_unknown(names: FileNames, name: str) -> None:
    assert names.read(name, RECORDING, MODIFIED) is None


def test_an_impossible_date_is_refused_and_the_number_kept(names: FileNames) -> None:
    claims = names.read("12900008830_20260132101010.mp3")
    assert claims is not None
    assert claims.moment is None
    assert claims.number == "12900008830"
    assert "impossible_time" in claims.warnings


def test_several_parties_are_no_single_number(names: FileNames) -> None:
    claims = names.read("甲(12900008830)_乙(12900008831)_20260318213705.mp3")
    assert claims is not None
    assert claims.number == ""
    assert "several_numbers" in claims.warnings


def test_direction_only_where_the_name_says_it(names: FileNames) -> None:
    said = names.read("20260318_213705.123+0800_out_12900008830.oga")
    silent = names.read("12900008831_20260108_221530.amr")
    assert said is not None
    assert silent is not None
    assert said.direction is Direction.OUTGOING
    assert silent.direction is Direction.UNKNOWN


def test_precision_and_weakness(names: FileNames) -> None:
    minute = names.read("某人-2512232146.mp3")
    weak = names.read("催收录音2026年2月3日.m4a")
    assert minute is not None
    assert minute.moment is not None
    assert minute.moment.precision is Precision.MINUTE
    assert not minute.weak
    assert weak is not None
    assert weak.weak


def test_a_stamp_without_year_is_said_to_be_one(names: FileNames) -> None:
    name = "12900008830_通话_12月30日_15点26分.amr"
    claims = names.read(name, RECORDING, dt.datetime(2026, 1, 2, tzinfo=dt.UTC))
    assert claims is not None
    assert claims.moment is not None
    assert claims.moment.iso() == "2025-12-30T15:26+08:00"
    assert "year_from_file_system" in claims.warnings
    assert names.read(name, RECORDING) is not None  # the number is still there
    assert names.read(name, RECORDING).moment is None  # type: ignore[union-attr]


@pytest.mark.parametrize("unit", ["_a(123)", "(", "1-", " 2026", "_1(1)_", "通话录音@", "9_"])
def test_hostile_names_cost_no_time(names: FileNames, unit: str) -> None:
    began = time.monotonic()
    for what in (RECORDING, PICTURE):
        names.read("a(123)" + unit * 200 + "_2026031.mp3", what)
    assert time.monotonic() - began < 1
