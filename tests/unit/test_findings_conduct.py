"""Third persons, visitors, credentials, what the user named, and which article on which day."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from findings_kit import check, contact, places, rule, some

from cunzheng.core.ids import stable_id
from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Credentials,
    Decision,
    Direction,
    FindingState,
    Quote,
    Reached,
    Status,
    Verdict,
)
from cunzheng.law.rulesets import RuleBook

ROOT = Path(__file__).resolve().parents[2]
NOON = "2025-11-18 12:00:00"
THREAT = "再不还钱，就去你家泼油漆"


@pytest.mark.parametrize(
    ("at", "place"),
    [
        ("2025-12-31 23:59:59", "治安管理处罚法2012修正第四十二条第一项"),
        ("2026-01-01 00:00:00", "治安管理处罚法2025修订第五十条第一款第一项"),
    ],
)
def test_the_article_follows_the_day_of_the_event(at: str, place: str) -> None:
    (one,) = some(check(contact(at, quotes=(Quote(THREAT),))), "violence_threat")
    assert places(one)[0] == place
    assert one.words == ("泼油漆",)
    assert one.state is FindingState.PROPOSED
    assert not one.printable
    assert "泼油漆" in one.statement


def test_the_crime_of_collecting_unlawful_debts_is_for_unlicensed_lenders_only() -> None:
    def cited(lender: str) -> bool:
        (one,) = some(check(contact(NOON, lender_id=lender, said=THREAT)), "violence_threat")
        return any("二百九十三条之一" in place for place in places(one))

    assert cited("shark")
    assert not any(cited(lender) for lender in ("cf", "bank", "loan-bank", "both", ""))


def test_the_card_measures_are_for_cards_only() -> None:
    def cited(lender: str, debt: str = "") -> list[str]:
        made = contact(NOON, lender_id=lender, debt_id=debt, said=THREAT)
        (one,) = some(check(made), "violence_threat")
        return [place for place in places(one) if "信用卡" in place]

    assert cited("bank") == ["商业银行信用卡业务监督管理办法第六十八条"]
    assert cited("both", "both-card") == ["商业银行信用卡业务监督管理办法第六十八条"]
    assert cited("cf") == []
    assert cited("both") == []  # it can have been about the other debt
    (one,) = some(check(contact(NOON, lender_id="bank", said=THREAT)), "violence_threat")
    assert "违反《商业银行信用卡业务监督管理办法》第六十八条" in one.statement


def test_nothing_unverified_is_ever_cited() -> None:
    everything = [
        contact(
            f"{day} {hour}", f"{day}{hour}{lender}{channel}{reached}",
            lender_id=lender, channel=channel, reached=reached, told_of_debt=True, visitors=1,
            credentials=Credentials.REFUSED, conduct=tuple(ConductKind), answered=True,
        )
        for day in ("2024-01-05", "2024-06-05", "2025-06-05", "2026-02-05")
        for hour in ("12:00:00", "23:00:00")
        for lender in ("cf", "bank", "both", "shark", "")
        for channel in (Channel.CALL, Channel.SMS, Channel.VISIT)
        for reached in (Reached.DEBTOR, Reached.PARENT, Reached.EMERGENCY_CONTACT)
    ]  # fmt: skip
    found = check(*everything)
    assert found
    for one in found:
        assert all(c.status is not Status.UNVERIFIED for c in one.citations)
        assert (
            one.printable or one.verdict is not Verdict.BREACH or one.state is FindingState.PROPOSED
        )
        assert bool(one.statement) is (one.verdict is Verdict.BREACH)
        assert "{" not in one.statement + one.explanation.zh + one.explanation.en + one.label.zh
        assert one.label.zh
        assert one.label.en
        assert one.explanation.en


# --- third persons ----------------------------------------------------------------------------


@pytest.mark.parametrize("reached", list(Reached))
def test_who_is_a_third_person(reached: Reached) -> None:
    found = some(check(contact(NOON, reached=reached, told_of_debt=True)), "third_told")
    assert bool(found) is (reached not in {Reached.DEBTOR, Reached.GUARANTOR, Reached.UNKNOWN})


def test_telling_of_the_debt_is_established() -> None:
    (one,) = some(check(contact(NOON, reached=Reached.PARENT, told_of_debt=True)), "third")
    assert (one.verdict, one.state) == (Verdict.BREACH, FindingState.ESTABLISHED)
    assert "本人父母" in one.statement
    assert "GB/T 45251—2025" in one.statement
    assert "民法典第一千零三十二条第一款" in places(one)
    assert "个人信息保护法第十条" in places(one)


@pytest.mark.parametrize("told", [None, False])
def test_a_mere_contact_waits_for_the_user(told: bool | None) -> None:
    made = contact(NOON, reached=Reached.COLLEAGUE, told_of_debt=told)
    (one,) = some(check(made), "third")
    assert (rule(one), one.state) == ("third_contacted", FindingState.PROPOSED)
    made = contact(
        NOON, reached=Reached.COLLEAGUE, told_of_debt=told, conduct=(ConductKind.THIRD_PERSONS,)
    )
    (one,) = [f for f in check(made) if f.kind is ConductKind.THIRD_PERSONS]
    assert (rule(one), one.state) == ("third_contacted", FindingState.CONFIRMED)


def test_an_emergency_contact_reads_weaker() -> None:
    (one,) = some(check(contact(NOON, reached=Reached.EMERGENCY_CONTACT)), "third")
    assert (rule(one), one.verdict) == ("third_emergency", Verdict.NOTE)
    made = contact(NOON, reached=Reached.EMERGENCY_CONTACT, told_of_debt=True)
    assert some(check(made), "third_told")[0].verdict is Verdict.BREACH


def test_a_spouse_may_share_the_debt() -> None:
    (one,) = some(check(contact(NOON, reached=Reached.SPOUSE, told_of_debt=True)), "third")
    assert "家庭共同支出" in one.explanation.zh


def test_before_any_rule_the_civil_code_stands_alone() -> None:
    made = contact("2023-05-09 12:00:00", reached=Reached.PARENT, told_of_debt=True)
    (one,) = some(check(made), "third")
    assert one.rule_id == "third_told"
    assert all(c.is_law for c in one.citations)
    assert "不符合" not in one.statement
    made = contact("2023-05-09 12:00:00", reached=Reached.PARENT)
    assert some(check(made), "third") == []


# --- visits and credentials -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "lender", "visitors", "result"),
    [
        ("2026-01-30 10:00:00", "bank", 1, Verdict.BREACH),
        ("2026-01-29 10:00:00", "bank", 1, None),
        ("2026-02-02 10:00:00", "bank", 2, None),
        ("2026-02-02 10:00:00", "bank", None, None),
        ("2026-02-02 10:00:00", "cf", 1, Verdict.NOTE),  # one source only
        ("2025-02-27 10:00:00", "cf", 1, None),
    ],
)
def test_a_single_visitor(
    at: str, lender: str, visitors: int | None, result: Verdict | None
) -> None:
    made = contact(at, lender_id=lender, channel=Channel.VISIT, visitors=visitors)
    found = some(check(made), "visit_single")
    assert [one.verdict for one in found] == ([result] if result else [])
    for one in found:
        assert bool(one.citations) is (result is Verdict.BREACH)
    if result is Verdict.BREACH:
        assert "第二十二条" in found[0].statement


@pytest.mark.parametrize(
    ("at", "fields", "key"),
    [
        ("2026-02-02 10:00:00", {"lender_id": ""}, "visit_no_lender"),
        ("2026-01-29 10:00:00", {"lender_id": ""}, ""),  # only one source then: nothing to miss
        ("2025-02-27 10:00:00", {"lender_id": ""}, ""),
        ("2026-02-02 10:00:00", {"lender_id": "", "visitors": 2}, ""),
        ("", {"lender_id": "bank"}, "visit_no_day"),
        ("2026-02-02", {"lender_id": "bank"}, "visit_single"),  # the day is enough
        (
            "2026-02-02 10:00:00",
            {"lender_id": "bank", "direction": Direction.UNKNOWN},
            "visit_no_direction",
        ),
        (
            "2026-02-02 10:00:00",
            {"lender_id": "", "direction": Direction.UNKNOWN},
            "visit_no_direction",
        ),
        ("2026-02-02 10:00:00", {"lender_id": "bank", "direction": Direction.OUTGOING}, ""),
    ],
)
def test_a_single_visitor_of_whom_something_is_missing(
    at: str, fields: dict[str, object], key: str
) -> None:
    found = [
        one
        for one in check(contact(at, **{"channel": Channel.VISIT, "visitors": 1, **fields}))
        if rule(one).startswith("visit_")
    ]
    assert [rule(one) for one in found] == ([key] if key else [])
    for one in found:
        if key != "visit_single":
            assert one.verdict is Verdict.UNDETERMINED
            assert not one.printable
            assert not one.citations


@pytest.mark.parametrize(
    ("shown", "key"),
    [
        (Credentials.SHOWN, ""),
        (Credentials.UNKNOWN, ""),
        (Credentials.NOT_SHOWN, "credentials_not_shown"),
        (Credentials.REFUSED, "credentials_refused"),
    ],
)
def test_credentials(shown: Credentials, key: str) -> None:
    found = some(check(contact(NOON, credentials=shown)), "credentials")
    assert [rule(one) for one in found] == ([key] if key else [])
    assert all(one.verdict is Verdict.NOTE for one in found)


# --- named by the user ---------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ConductKind))
def test_what_the_user_named_is_confirmed(kind: ConductKind) -> None:
    (one,) = [f for f in check(contact(NOON, conduct=(kind,))) if f.kind is kind]
    assert one.state is FindingState.CONFIRMED
    lay = kind in {ConductKind.IMPROPER_TIME, ConductKind.FREQUENCY}
    assert one.verdict is (Verdict.NOTE if lay else Verdict.BREACH)
    assert one.printable is not lay


def test_named_and_found_are_one_finding() -> None:
    made = contact(NOON, said=THREAT, conduct=(ConductKind.VIOLENCE_THREAT,))
    (one,) = check(made)
    assert one.state is FindingState.CONFIRMED
    assert one.words == ("泼油漆",)


def test_named_hours_that_are_established_are_one_finding() -> None:
    made = contact("2025-11-18 23:00:00", conduct=(ConductKind.IMPROPER_TIME,))
    assert [rule(one) for one in check(made)] == ["hours_inside"]


def test_not_naming_oneself_is_not_posing_as_police() -> None:
    (one,) = check(contact(NOON, conduct=(ConductKind.IDENTITY,)))
    assert not any("治安" in place for place in places(one))
    (one,) = check(contact(NOON, said="我是公安局经侦大队的"))
    assert places(one)[0] == "治安管理处罚法2012修正第五十一条"
    (one,) = check(contact("2026-01-05 12:00:00", said="我是公安局经侦大队的"))
    assert places(one)[0] == "治安管理处罚法2025修订第六十二条"


def test_an_insult_in_public_and_one_in_private() -> None:
    (private,) = some(check(contact(NOON, said="你这个老赖")), "insult")
    (public,) = some(check(contact(NOON, said="你这个老赖", reached=Reached.EMPLOYER)), "insult")
    assert not any("四十二条" in place for place in places(private))
    assert "治安管理处罚法2012修正第四十二条第二项" in places(public)


def test_nuisance_before_2026_stands_on_the_civil_code() -> None:
    def cited(day: str) -> list[str]:
        made = contact(
            f"{day} 12:00:00", channel=Channel.VISIT, conduct=(ConductKind.VISIT_NUISANCE,)
        )
        (one,) = some(check(made), "visit_nuisance")
        return places(one)

    assert cited("2025-12-30") == ["民法典第一千零三十二条第一款"]
    assert cited("2026-01-05")[0] == "治安管理处罚法2025修订第五十条第一款第五项"


def test_the_debtors_own_words_are_not_read() -> None:
    assert check(contact(NOON, direction=Direction.OUTGOING, said="你们这些骗子")) == ()
    assert check(contact(NOON, note="我骂他是骗子，我说再打来就报警")) == ()
    assert check(contact(NOON, note="我怕他们去找我爸妈")) == ()


def test_what_the_debtor_noted_is_read_as_his_note() -> None:
    """The issue asks for notes too; what stands in a note is no quotation of the collector."""
    (one,) = check(contact(NOON, note="他说要去我家泼油漆"))
    assert (one.kind, one.state) == (ConductKind.VIOLENCE_THREAT, FindingState.PROPOSED)
    assert "本人对这次联络的记录中有" in one.explanation.zh
    assert one.explanation.zh.count("泼油漆") == 1


def test_words_in_the_message_go_before_words_in_the_note() -> None:
    made = contact(NOON, channel=Channel.SMS, said="再不还钱就弄死你", note="他威胁我，说要弄死我")
    (one,) = some(check(made), "violence_threat")
    assert "该条短信中有" in one.explanation.zh


def test_typed_words_are_read_as_a_note_and_those_of_an_export_are_not() -> None:
    text = "对方说要把我店砸了"
    assert some(check(contact(NOON, said=text)), "violence_threat")
    assert check(contact(NOON, said=text, origin="x", origin_item="1")) == ()


# --- the user's word on what was found outlives the lists ------------------------------------


def _with_phrases(extra: str, tmp_path: Path) -> RuleBook:
    """The shipped rules with one more phrase for threats."""
    folder = tmp_path / "phrases"
    shutil.copytree(ROOT / "resources/phrases", folder)
    path = folder / "violence_threat.toml"
    text = path.read_text("utf-8").replace("phrases = [", f'phrases = ["{extra}", ', 1)
    path.write_text(text, "utf-8")
    return RuleBook.load(phrases=folder)


def test_a_longer_list_keeps_the_decision(tmp_path: Path) -> None:
    made = contact(NOON, said="再不还钱就弄死你，把你家点天灯")
    (before,) = some(check(made), "violence_threat")
    rules = _with_phrases("点天灯", tmp_path)
    (after,) = some(check(made, rules=rules), "violence_threat")
    assert after.words != before.words
    assert after.id == before.id


def test_a_sentence_that_was_not_seen_is_asked_about(tmp_path: Path) -> None:
    made = contact(NOON, said="再不还钱就弄死你。明天点天灯")
    (before,) = some(check(made), "violence_threat")
    (after,) = some(check(made, rules=_with_phrases("点天灯", tmp_path)), "violence_threat")
    assert after.id != before.id


def test_a_decision_of_an_older_version_still_stands() -> None:
    """It was kept under the words themselves."""
    made = contact(NOON, said="再不还钱就弄死你")
    (found,) = some(check(made), "violence_threat")
    old = stable_id(made.id, "violence_threat_words", *found.words)
    assert found.former == old
    assert old != found.id
    decision = Decision(old, FindingState.REJECTED, "听错了", parse_moment(NOON))
    (again,) = some(check(made, decisions={old: decision}), "violence_threat")
    assert again.state is FindingState.REJECTED


def test_a_mark_that_repeats_the_words_keeps_the_decision() -> None:
    made = contact(NOON, said="再不还钱就弄死你")
    (before,) = some(check(made), "violence_threat")
    quoted = replace(made, quotes=(Quote("再不还钱就弄死你！", "e1", 3000),))
    (after,) = some(check(quoted), "violence_threat")
    assert after.id == before.id
