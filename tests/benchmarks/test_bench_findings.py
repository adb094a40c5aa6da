"""100,000 contacts checked, and one changed contact checked again, beside a bare loop.

Run with ``dev.py bench``. The bare loop asks each contact for its local hour: what any check must
do. Ratios hold on a busy machine too; nothing here asserts a time.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Callable
from dataclasses import replace

from cunzheng.core.moments import Moment
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Debt,
    Lender,
    LenderKind,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.findings.engine import Checker
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus

ROWS = 100_000
PROFILE = Profile(
    lenders=(Lender("cf", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    agencies=(Agency("ag", "某某催收（虚构）", "cf"),),
    debts=(Debt("online", "cf", Product.ONLINE_LOAN, night_agreed=False),),
    lines=(PhoneLine("12900008830", agency_id="ag"), PhoneLine("12900009501", lender_id="cf")),
)


def seconds(work: Callable[[], object]) -> float:
    """Processor time, the best of three."""
    found = []
    for _run in range(3):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def many() -> list[Contact]:
    dice = random.Random(6)
    began = dt.datetime(2025, 3, 1, tzinfo=dt.UTC)
    return [
        Contact(
            id=f"{no:032x}",
            no=no + 1,
            start=Moment(began + dt.timedelta(seconds=dice.randrange(600 * 86_400))),
            number=dice.choice(["12900008830", "12900009501"]),
            answered=dice.choice([True, False, None]),
            duration_s=dice.randrange(300),
            channel=dice.choice([Channel.CALL] * 8 + [Channel.SMS, Channel.VISIT]),
            origin="export",
            origin_item=str(no),
        )
        for no in range(ROWS)
    ]


def test_the_whole_and_one() -> None:
    contacts, corpus, rules = many(), Corpus.load(), RuleBook.load()
    bare = seconds(lambda: sum(one.start.local.hour for one in contacts if one.start))
    whole = seconds(lambda: Checker(PROFILE, corpus, rules).check(contacts, {}))
    checker = Checker(PROFILE, corpus, rules)
    found = checker.check(contacts, {})
    changed = replace(contacts[777], start=contacts[900].start)
    again = seconds(lambda: checker.update([changed], {}))
    assert checker.update([contacts[777]], {}) == found
    print(f"\n{ROWS} contacts, {len(found)} findings; bare loop {bare * 1000:.0f} ms")
    print(f"  full check    {whole:6.2f} s   {whole / bare:6.1f} × the bare loop")
    print(f"  one changed   {again * 1000:6.1f} ms  {again / bare:6.2f} × the bare loop")
