"""An invented year and a half with collectors, week by week: the files of a phone and the days.

Nothing here is anybody's: numbers with the prefix 129 belong to no one.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from cunzheng.core.moments import SHANGHAI  # noqa: E402
from cunzheng.core.values import (  # noqa: E402
    Agency,
    Debt,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from import_files import _ms, screenshot  # noqa: E402
from import_sounds import Sounds  # noqa: E402

BEGAN = dt.datetime(2025, 4, 7, tzinfo=SHANGHAI)  # a Monday; 78 weeks end on 2026-10-04
LINES = ("12900008830", "12900008831", "12900009501", "1069000000455")
THREAT = "再不还就上门找你爸妈，让你在村里抬不起头"
POLITE = "您本期账单已逾期，请尽快安排还款，如已还款请忽略"
PROFILE = Profile(
    debtor=Person("林知遥"),
    lenders=(Lender("cf", "示例消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    agencies=(Agency("ag", "某某催收（虚构）", "cf"),),
    debts=(Debt("online", "cf", Product.ONLINE_LOAN),),
    lines=(
        *(PhoneLine(number, agency_id="ag") for number in LINES[:2]),
        *(PhoneLine(number, lender_id="cf") for number in LINES[2:]),
    ),
)


@dataclass(frozen=True)
class Scale:
    """How much of it: weeks, and a week's recordings, screenshots and entries of exports."""

    weeks: int
    recordings: int
    pictures: int
    entries: int


FULL = Scale(78, 20, 13, 20)  # 1,560 recordings, 1,014 screenshots, 3,120 contacts
SHORT = Scale(5, 4, 2, 6)


def instant(week: int, chance: random.Random) -> dt.datetime:
    """Some second of the week: one in ten at night."""
    hour = chance.choice((22, 23, 0, 6)) if chance.random() < 0.1 else chance.randrange(8, 22)
    return BEGAN + dt.timedelta(
        weeks=week, days=chance.randrange(7), hours=hour, seconds=chance.randrange(3600)
    )


class Phone:
    """Writes what a phone gives in a week; no two files have the same bytes."""

    def __init__(self, scale: Scale, seed: int) -> None:
        self.scale, self.chance = scale, random.Random(seed)
        sample = ROOT / "resources/sample/12900008831_20260108_221530.amr"
        self._sounds = Sounds(sample.read_bytes())
        self._no = 0
        self._taken: set[dt.datetime] = set()

    def _at(self, week: int) -> dt.datetime:
        while (at := instant(week, self.chance)) in self._taken:
            pass
        self._taken.add(at)
        return at

    def week(self, week: int, folder: Path) -> list[Path]:
        """The files, written into *folder*."""
        folder.mkdir(parents=True)
        made = []

        def put(name: str, data: bytes) -> None:
            (folder / name).write_bytes(data)
            made.append(folder / name)

        for _one in range(self.scale.recordings):
            self._no += 1
            line = self.chance.choice(LINES[:3])
            put(f"{line}_{self._at(week):%Y%m%d%H%M%S}.amr", self._sounds.make("amr", self._no))
        for _one in range(self.scale.pictures):
            self._no += 1
            put(f"Screenshot_{self._at(week):%Y%m%d_%H%M%S}.png", screenshot(self._no))
        rows = []
        for row in range(self.scale.entries):
            said = THREAT if self.chance.random() < 0.15 else POLITE
            rows.append(
                f'<sms address="{LINES[row % 4]}" date="{_ms(self._at(week))}" type="1"'
                f' body="{said} {week:02d}-{row:02d}" contact_name="(Unknown)" />'
            )
        body = f'<?xml version="1.0" encoding="UTF-8"?><smses count="{len(rows)}">'
        put(f"sms-{week:02d}.xml", (body + "".join(rows) + "</smses>").encode())
        return made
