"""Phrases propose, and what is negated, warned of or said by the debtor does not."""

from __future__ import annotations

import pytest
from findings_kit import book

from cunzheng.core.values import ConductKind as K
from cunzheng.findings.phrases import find, normalise


def kinds(text: str) -> set[K]:
    return {hit.kind for hit in find(text, book().phrases)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("再不还钱，就去你家泼油漆", K.VIOLENCE_THREAT),
        ("明天就带人上门，让你全家不得安宁", K.VIOLENCE_THREAT),
        ("最后一天，再不还就找人收拾你，后果自负。", K.VIOLENCE_THREAT),
        ("我知道你孩子在哪个学校上学，你等着瞧", K.VIOLENCE_THREAT),
        ("欠钱不还的老赖，脸都不要了", K.INSULT_DEFAMATION),
        ("你就是个骗子、人渣", K.INSULT_DEFAMATION),
        ("傻*逼，还钱", K.INSULT_DEFAMATION),
        ("傻 逼", K.INSULT_DEFAMATION),
        ("別给脸，给脸不要脸", K.INSULT_DEFAMATION),
        ("已移交公安机关立案，今日不还即上门抓捕", K.FALSE_INFORMATION),
        ("你已被列为网上追逃人员", K.FALSE_INFORMATION),
        ("就去你父母家门口坐着，让全村都看看", K.VISIT_NUISANCE),
        ("我们天天去你单位闹", K.VISIT_NUISANCE),
        ("不还就爆通讯录", K.THIRD_PERSONS),
        ("明天我就把你的事发到你们公司大群", K.THIRD_PERSONS),
        ("喂，我是公安局经侦大队的", K.IDENTITY),
        ("这里是法院执行局", K.IDENTITY),
        ("今天不还，杀你全家", K.VIOLENCE_THREAT),
        ("信不信我杀了你", K.VIOLENCE_THREAT),
        ("再躲就弄死你", K.VIOLENCE_THREAT),
        ("把你儿子弄残", K.VIOLENCE_THREAT),
        ("见一次砍死一次", K.VIOLENCE_THREAT),
        ("让你爸妈准备给你收尸", K.VIOLENCE_THREAT),
        ("打断你的腿", K.VIOLENCE_THREAT),
        ("打断腿", K.VIOLENCE_THREAT),
        ("卸你一条胳膊", K.VIOLENCE_THREAT),
        ("卸一条腿还债", K.VIOLENCE_THREAT),
        ("晚上去你家泼粪", K.VIOLENCE_THREAT),
        ("给你家门口摆几个花圈", K.VIOLENCE_THREAT),
        ("一把火烧你家", K.VIOLENCE_THREAT),
        ("你孩子在哪里上学？", K.VIOLENCE_THREAT),
        ("你孩子在哪儿上学我们清楚", K.VIOLENCE_THREAT),
        ("那就去找你孩子", K.VIOLENCE_THREAT),
        ("找你孩子要", K.VIOLENCE_THREAT),
        ("P你的裸照发出去", K.INSULT_DEFAMATION),
        ("p裸照", K.INSULT_DEFAMATION),
        ("群发裸照给你同事", K.INSULT_DEFAMATION),
        ("今晚爆你的通讯录", K.THIRD_PERSONS),
        ("马上给你爸妈打电话", K.THIRD_PERSONS),
        ("让你在村里待不下去", K.THIRD_PERSONS),
        ("让你单位里出名", K.THIRD_PERSONS),
        ("让你在公司抬不起头", K.THIRD_PERSONS),
        ("你敢报警就让你家不得安生", K.VIOLENCE_THREAT),
        ("妳再躲，打斷妳的腿", K.VIOLENCE_THREAT),
        ("油.漆.今晚就泼", K.VIOLENCE_THREAT),
        ("ＳＢ东西，还钱", K.INSULT_DEFAMATION),
        ("是不是要我们去你家泼油漆", K.VIOLENCE_THREAT),
        ("对方：说话客气点\n对方：再不还打断你的腿", K.VIOLENCE_THREAT),
    ],
)
def test_what_is_proposed(text: str, kind: K) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "您尾号0012的信用卡本期账单人民币8,352.16元，到期还款日11月25日。如已还款请忽略。",
        "【样本商业银行】您尾号0034的信用卡账单已出，请在2月18日前还款。退订回复R。",
        "【示例银行】尊敬的客户，您提交的个性化分期申请已受理，将在7个工作日内答复。",
        "您好，我是示例银行的工作人员，工号0815，提醒您本期账单已逾期三天。",
        "请您尽快与我们联系，协商还款方案。",
        "如您对账单有异议，可以拨打客服热线。",
        "我行将依法维护自身权益。",
        "知遥，周末出来走走？别一个人闷着😀",
        "合同的事我问了，资料都留好👍🏻",
        "喂，林知遥吗？示范消费金融的欠款，今天必须还。",
        "明天上午十点，我们两位工作人员上门送达通知书，方便吗？",
    ],
)
def test_what_is_harmless(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "这不是诈骗，是正常的借款逾期",
        "您不是骗子，我们知道",
        "我们不会去你家泼油漆",
        "我们绝不会上门堵门",
        "禁止爆通讯录",
        "谨防不法分子冒充公安机关，自称我是公安局的请挂断",
        "如遇泼油漆等行为请报警",
        "温馨提示：警惕骗子冒充客服",
        "请放心，我们不会伤害您",
        "请勿相信“杀你全家”之类的恐吓短信",
        "请勿轻信“爆你通讯录”的说法",
        "家人可以帮您还款",
        "不好意思打断你一下",
        "我们从未打断你的腿",
        "我们不会给你爸妈打电话",
        "我们不会找你孩子",
        "新闻说有人被砍死",
        "请问您孩子在哪里上学，可以申请助学贷款",
        "楼下花圈店让我转告",
        "伤者被弄残疾了",
        "逾期属于民事纠纷，警察不会上门抓人",
        "对方称已移交公安立案，并不属实",
        "催收话术中禁止使用老赖、骗子等字眼",
        "这个骗子游戏挺好玩的",
        "这不构成犯罪",
        "usb接口坏了，你修好了吗",
        "我：你说要打断我的腿\n客服：没有这回事",
        "我说：你们这些骗子",
    ],
)
def test_negations_and_warnings(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "我们不是吓唬你，明天去你家泼油漆",  # the negation is about something else
        "不会等了。今天就去你家泼油漆",
        "今日未还即上门抓捕",  # a condition, not a negation
        "谨防逾期。再不还就去你家泼油漆",  # a warning in another sentence
    ],
)
def test_a_negation_elsewhere_does_not_spare(text: str) -> None:
    assert kinds(text)


def test_how_far_a_negation_reaches() -> None:
    assert kinds("我们不会跑到你们家里去泼油漆") == set()
    assert kinds("我们不会跑到你们家里去往大门上泼油漆") == {K.VIOLENCE_THREAT}


def test_own_lines_are_not_read() -> None:
    talk = "对方：今天还不还\n我：你们这些骗子\n对方：说话客气点"
    assert kinds(talk) == set()
    hits = find(talk + "\n对方：你这个老赖", book().phrases)
    assert [hit.text for hit in hits] == ["你这个老赖"]


def test_the_place_is_in_the_original() -> None:
    text = "今天。你他，　妈 的！傻*逼 ＺＺ"
    hits = find(text, book().phrases)
    assert hits
    for hit in hits:
        assert text[hit.start : hit.end] == hit.text
    assert "傻*逼" in {hit.text for hit in hits}


def test_a_pattern_does_not_run_over_the_end_of_a_sentence() -> None:
    assert kinds("材料已提交。公安路网点营业时间为九点") == set()


def test_normalising_keeps_the_way_back() -> None:
    plain = normalise("Ａ①㎏，b", book().phrases.folding)
    assert plain.text == "a1kgb"
    assert plain.index == (0, 1, 2, 2, 4)
    assert plain.clauses == (4,)


def test_a_long_text_is_read_quickly() -> None:
    text = "您好请尽快还款谢谢配合，" * 20_000
    assert find(text, book().phrases) == ()


def test_every_list_is_sound() -> None:
    lists = book().phrases.lists
    assert {one.kind for one in lists} == set(K) - {K.IMPROPER_TIME, K.FREQUENCY}
    for one in lists:
        assert one.rows
        assert one.source
