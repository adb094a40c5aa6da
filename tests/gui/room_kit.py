"""A small case with a bit of everything, made once a run and opened by its raw key: no password is
asked, so that many locks and openings cost little.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cunzheng.casefile.key import KdfProfile, RawKey
from cunzheng.casefile.store import Store
from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    Agency,
    Contact,
    Debt,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.services import cases, contacts, importing
from cunzheng.ui import snapshot
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.main_window import MainWindow, Opened

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
FILES = ("12900008830 2025-11-18 23-14-02.m4a", "Screenshot_20260209-211530.png")
PASSWORD = "一句只有我知道的话"
PROFILE = Profile(
    Person(name="林知遥"),
    (
        Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),
        Lender("l2", "示范消费金融（虚构）"),
    ),
    (Agency("a1", "某达（虚构）", "l2"),),
    (Debt("d1", "l1", Product.ONLINE_LOAN, night_agreed=False), Debt("d2", "l2")),
    (PhoneLine("12900008830", "l1"), PhoneLine("12900000002", "l2", "a1")),
)


@dataclass(frozen=True)
class Room:
    """A copy of the case on disk, and how it is opened without its password."""

    path: Path
    raw: RawKey
    kdf: KdfProfile | None

    def case(self) -> cases.Case:
        """Open it. No automatic copy is made of it."""
        opened = cases.ready(Store.open_raw(self.path, self.raw))
        opened.store.kdf = self.kdf
        opened.automatic_backup = False
        return opened

    def enter(self, window: MainWindow, settle) -> CaseView:
        """Open it in the window, as after the password."""

        def work(_progress: object) -> Opened:
            opened = self.case()
            return opened, snapshot.first(opened)

        window._open(work, remember=False)
        settle(lambda: window.session is not None and not window.session.snapshot.partial)
        return window.current()


@cache
def _made() -> tuple[bytes, RawKey, KdfProfile | None]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "案卷.czx")
        case = cases.create_case(path, PASSWORD, PROFILE)
        importing.commit(case, importing.examine([SAMPLE / one for one in FILES]).candidates)
        for day, lender, agency, said in (
            (3, "l1", "", "今天必须还钱，不还就上门"),
            (4, "l2", "a1", "你家里人都知道了"),
        ):
            contacts.log_contact(
                case,
                Contact(
                    "",
                    start=parse_moment(f"2026-03-0{day} 23:10:00"),
                    number="12900008830" if lender == "l1" else "12900000002",
                    lender_id=lender,
                    agency_id=agency,
                    answered=True,
                    said=said,
                ),
            )
        raw, kdf = case.store.raw_key, case.store.kdf
        case.close(backup=False)
        return path.read_bytes(), raw, kdf


def room(folder: Path) -> Room:
    """A fresh copy in *folder*."""
    data, raw, kdf = _made()
    path = folder / "案卷.czx"
    path.write_bytes(data)
    return Room(path, raw, kdf)
