"""100,000 contacts checked, and one changed contact checked again, beside a bare loop.

Run with ``dev.py bench``. The bare loop brings each instant into Asia/Shanghai and asks its hour:
what any check must do. Two cases: one as phones tell it, in order of time (72 of 100 are calls
without a word, 24 are messages with one of 240 texts, the rest visits and letters; one in ten lies
in the night), and a hard one, shuffled, with a call in any minute of the day, where four of ten lie
in the night and every call counts. The window keeps Python's automatic collection of garbage off
(ui/collector), the command line leaves it on: both are measured. Ratios hold on a busy machine too;
nothing here asserts a time.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from cunzheng.core.moments import SHANGHAI, Moment
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
DAYS = 900
BEGAN = dt.datetime(2024, 6, 1, tzinfo=SHANGHAI)
PROFILE = Profile(
    lenders=(Lender("cf", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    agencies=(Agency("ag", "某某催收（虚构）", "cf"),),
    debts=(Debt("online", "cf", Product.ONLINE_LOAN, night_agreed=False),),
    lines=(PhoneLine("12900008830", agency_id="ag"), PhoneLine("12900009501", lender_id="cf")),
)
LINES = ("12900008830", "12900009501")
TEXTS = tuple(
    text.format(amount)
    for amount in range(1200, 3600, 100)
    for text in (
        "【示范消费金融（虚构）】尊敬的客户，您本期账单{}元已逾期，请尽快还款，如已还款请忽略。",
        "【示范消费金融（虚构）】您的借款{}元将于明日到期，请保证账户余额充足。",
        "您尾号0000的账户欠款{}元，我司已多次提醒，请于今日18时前处理，详询客服。",
        "还款提醒：您有{}元待还，登录应用即可办理延期或分期。",
        "您的案件金额{}元即将移交属地专员，请主动联系协商还款方案。",
        "验证码为000000，您正在办理{}元还款，请勿告诉他人。",
        "尊敬的客户，您{}元的分期申请已受理，结果将以短信通知。",
        "欠款{}元再不还，就去你家找你父母要。",
        "你这个老赖，{}元都还不起，让你全家不得安宁。",
        "您好，关于您名下{}元的欠款，请回电与我们沟通，谢谢配合。",
    )
)


def seconds(work: Callable[[], object]) -> float:
    """Processor time, the best of three."""
    found = []
    for _run in range(3):
        gc.collect()
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def as_phones_tell() -> list[Contact]:
    """In order of time, as an import leaves them."""
    dice = random.Random(5)

    def hour() -> int:
        return dice.choice([22, 23, 0, 6, 7]) if dice.random() < 0.1 else dice.randrange(8, 22)

    times = sorted(
        BEGAN + dt.timedelta(days=dice.randrange(DAYS), hours=hour(), seconds=dice.randrange(3600))
        for _no in range(ROWS)
    )
    kinds = [Channel.CALL] * 72 + [Channel.SMS] * 20 + [Channel.MESSAGE] * 4
    kinds += [Channel.VISIT] * 3 + [Channel.LETTER]
    made = []
    for no, at in enumerate(times):
        channel = dice.choice(kinds)
        call = channel is Channel.CALL
        written = channel in {Channel.SMS, Channel.MESSAGE}
        answered = dice.random() < 0.4 if call else None
        made.append(
            Contact(
                id=f"{dice.getrandbits(128):032x}",
                no=no + 1,
                start=Moment(at),
                number=dice.choice(LINES),
                answered=answered,
                duration_s=dice.randrange(20, 300) if answered else 0 if call else None,
                channel=channel,
                said=dice.choice(TEXTS) if written else "",
                visitors=2 if channel is Channel.VISIT else None,
                origin="export",
                origin_item=str(no),
            )
        )
    return made


def hard() -> list[Contact]:
    """In no order, around the clock, nearly all of them calls."""
    dice = random.Random(6)
    return [
        Contact(
            id=f"{no:032x}",
            no=no + 1,
            start=Moment(BEGAN + dt.timedelta(seconds=dice.randrange(DAYS * 86_400))),
            number=dice.choice(LINES),
            answered=dice.choice([True, False, None]),
            duration_s=dice.randrange(300),
            channel=dice.choice([Channel.CALL] * 8 + [Channel.SMS, Channel.VISIT]),
            origin="export",
            origin_item=str(no),
        )
        for no in range(ROWS)
    ]


@pytest.mark.parametrize("many", [as_phones_tell, hard])
@pytest.mark.parametrize("collecting", [False, True], ids=["window", "command"])
def test_the_whole_and_one(
    many: Callable[[], list[Contact]], collecting: bool, figure: Callable[..., None]
) -> None:
    contacts, corpus, rules = many(), Corpus.load(), RuleBook.load()
    if not collecting:
        gc.disable()
    try:
        bare = seconds(
            lambda: sum(
                one.start.instant.astimezone(SHANGHAI).hour for one in contacts if one.start
            )
        )
        whole = seconds(lambda: Checker(PROFILE, corpus, rules).check(contacts, {}))
        checker = Checker(PROFILE, corpus, rules)
        found = checker.check(contacts, {})
        changed = replace(contacts[777], start=contacts[900].start)
        again = seconds(lambda: checker.update([changed], {}))
        assert checker.update([contacts[777]], {}) == found
    finally:
        gc.enable()
    print(
        f"\n{many.__name__}, {'with' if collecting else 'without'} automatic collection, load"
        f" {os.getloadavg()[0]:.1f}: {ROWS} contacts, {len(found)} findings;"
        f" bare loop {bare * 1000:.0f} ms"
    )
    print(f"  full check    {whole:6.2f} s   {whole / bare:6.1f} × the bare loop")
    name = "realistic" if many is as_phones_tell else "hard"
    where = "command" if collecting else "window"
    ratio = f"{whole / bare:.0f} times a bare loop"
    figure(f"findings.{name}.{where}", whole * 1000, f"{len(found)} findings, {ratio}")
    if not collecting:
        figure(f"findings.one.{name}", again * 1000, f"{again / bare:.2f} of a bare loop")
    print(f"  one changed   {again * 1000:6.1f} ms  {again / bare:6.2f} × the bare loop")
