"""A note that somebody did not name himself is no accusation of posing as an office."""

from __future__ import annotations

from pathlib import Path

import pytest

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    ConductKind,
    Contact,
    Debt,
    Lender,
    LenderKind,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.services import cases, contacts, review

PROFILE = Profile(
    lenders=(Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    debts=(Debt("d1", "l1", Product.ONLINE_LOAN),),
    lines=(PhoneLine("12900008830", "l1"),),
)


@pytest.mark.parametrize(
    ("note", "posing"),
    [
        ("问对方姓名和工号，对方拒绝回答。", False),
        ("两个人上门，没有出示证件，也不肯说是谁。", False),
        ("对方自称是法院执行局的，不肯报工号。", True),
        ("对方冒充警察，拒绝透露身份。", True),
    ],
)
def test_only_who_posed_is_said_to_have_posed(note: str, posing: bool, tmp_path: Path) -> None:
    with cases.create_case(tmp_path / "a.czx", "一句只有我知道的话", PROFILE) as case:
        call = Contact(
            "", start=parse_moment("2026-03-10 11:00:00"), number="12900008830", answered=True,
            note=note,
        )  # fmt: skip
        contacts.log_contact(case, call)
        (one,) = [each for each in review.check(case) if each.kind is ConductKind.IDENTITY]
    places = {cited.place for cited in one.citations}
    assert ("冒充" in one.statement) is posing
    assert any(place.startswith(("第五十一条", "第六十二条")) for place in places) is posing
    assert posing or "没有表明真实的身份" in one.statement
