"""The command line as a user types it: real processes, real files, read back with other tools."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import quick_cli

PASSWORD = "命令行的 口令 2026"
RARE = "㛃䶮𬭼𫍯龘嫑"


def cunzheng(
    *words: str | Path, code: int = 0, password: str | None = PASSWORD, text: str = ""
) -> subprocess.CompletedProcess[str]:
    env = {key: one for key, one in os.environ.items() if key != "CUNZHENG_PASSWORD"}
    if password is not None:
        env["CUNZHENG_PASSWORD"] = password
    done = quick_cli.run(words, env, text)
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    if code in {1, 2, 3, 4, 5}:
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done


def needs(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return found


def pdf_text(path: Path) -> str:
    done = subprocess.run(
        [needs("pdftotext"), "-layout", str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``cunzheng demo OUT``, once."""
    out = tmp_path_factory.mktemp("demo") / "out"
    env = {**os.environ, "CUNZHENG_SETTINGS_DIR": str(out.parent / "settings")}
    done = subprocess.run(
        [sys.executable, "-m", "cunzheng", "demo", str(out), "--json"],
        capture_output=True, text=True, env=env, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["whole"] is True
    (out.parent / "answer.json").write_text(done.stdout, "utf-8")
    return out


def answer_of(demo: Path) -> dict:
    return json.loads((demo.parent / "answer.json").read_text("utf-8"))


def letter_to(demo: Path, word: str) -> Path:
    (found,) = [Path(one) for one in answer_of(demo)["letters"] if word in Path(one).name]
    return found


def test_the_nfra_letter_holds_all_of_article_13(demo: Path) -> None:
    text = squeezed(pdf_text(letter_to(demo, "消费投诉")))
    assert "林知遥" in text  # who complains
    assert "身份证" in text  # identity
    assert "12900000001" in text  # contact
    assert "示范消费金融有限公司（虚构）" in text  # the institution
    assert "投诉请求" in text  # what is asked for
    assert text.index("投诉请求") < text.index("23时14分")  # requests first
    assert "签名" in text or "签字" in text
    assert re.search(r"2026年11月25日|年月日", text)
    assert re.search(r"证据\d", text)


def test_the_nfra_letter_cites_the_law_of_the_day(demo: Path) -> None:
    text = squeezed(pdf_text(letter_to(demo, "消费投诉")))
    assert "第四十二条" in text
    assert "2012修正" in text
    assert "第五十条" in text
    assert "2025修订" in text
    assert "2025年11月18日23时14分" in text
    assert re.search(r"22(:00|时|点).{0,10}8(:00|时|点)", text)
    assert "再不还钱，就去你家泼油漆" in text
    assert "明天就带人上门" in text


def test_every_paper_is_sound_and_carries_its_fonts(demo: Path) -> None:
    papers = sorted(demo.rglob("*.pdf"))
    assert len(papers) >= 6
    for path in papers:
        done = subprocess.run(
            [needs("qpdf"), "--check", str(path)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout
        fonts = subprocess.run(
            [needs("pdffonts"), str(path)], capture_output=True, text=True, check=True
        ).stdout.splitlines()[2:]
        assert fonts
        for line in fonts:
            embedded, subset, unicode_map = line.split()[-5:-2]
            assert (embedded, subset, unicode_map) == ("yes", "yes", "yes"), line


def test_the_catalogue_numbers_every_exhibit(demo: Path) -> None:
    text = pdf_text(Path(answer_of(demo)["catalogue"]))
    assert "证据目录" in text
    assert "12900008830 2025-11-18 23-14-02.m4a" in text.replace("\n", " ") or "23-14-02" in text
    assert len(re.findall(r"\b[0-9a-f]{8}", text)) >= 8


def test_the_folder_for_the_lawyer_holds_the_original_bytes(demo: Path, sample_files: Path) -> None:
    folder = Path(answer_of(demo)["bundle"])
    originals = {path.read_bytes() for path in (folder / "原件").iterdir()}
    for name in ("12900008831_20260108_221530.amr", "IMG_20260418_102100.jpg"):
        assert (sample_files / name).read_bytes() in originals
    done = subprocess.run(
        ["sha256sum", "-c", "--quiet", "SHA256SUMS.txt"], cwd=folder, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_changed_file_in_the_folder_is_found(demo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "given"
    shutil.copytree(answer_of(demo)["bundle"], folder)
    cunzheng("verify", folder)
    victim = sorted((folder / "原件").iterdir())[0]
    data = bytearray(victim.read_bytes())
    data[-1] ^= 1
    victim.write_bytes(data)
    done = cunzheng("verify", folder, "--json", code=7)
    states = {one["name"]: one["answer"] for one in json.loads(done.stdout)}
    assert states[f"原件/{victim.name}"] == "changed"
    victim.unlink()
    done = cunzheng("verify", folder, "--json", code=7)
    states = {one["name"]: one["answer"] for one in json.loads(done.stdout)}
    assert states[f"原件/{victim.name}"] == "missing"


def test_the_demo_case_says_nothing_in_the_clear(demo: Path) -> None:
    path = Path(answer_of(demo)["case"])
    raw = path.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    words = ("林知遥", "林守田", "示范消费金融", "泼油漆", "12900008830", "资产处置", "IMG_2026")
    for word in words:
        for form in ("utf-8", "utf-16-le", "gbk"):
            assert word.encode(form) not in raw, word
    assert b"ftypM4A" not in raw
    assert b"#!AMR" not in raw
    assert b"JFIF" not in raw
    beside = {one.name for one in path.parent.iterdir() if one.name.startswith(path.name)}
    assert beside == {path.name}
    hidden = [one for one in path.parent.rglob("*") if one.name.startswith(".")]
    assert hidden == []


def test_the_demo_finds_what_the_story_tells(demo: Path) -> None:
    findings = answer_of(demo)["findings"]
    printable = {
        one["kind"]
        for one in findings
        if one["verdict"] == "breach" and one["state"] in {"established", "confirmed"}
    }
    assert printable >= {
        "violence_threat", "third_persons", "insult_defamation", "false_information",
        "visit_nuisance", "improper_time", "frequency",
    }  # fmt: skip


def test_the_demo_does_not_write_into_a_full_folder(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    cunzheng("demo", tmp_path, code=5)
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]


# --- verb by verb ---


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "我的案卷.czx"
    cunzheng("new", path)
    return path


def test_the_whole_way_by_hand(case: Path, tmp_path: Path, sample_files: Path) -> None:
    profile = json.loads(cunzheng("profile", case).stdout)
    profile["debtor"] = {"name": f"李{RARE}", "phone": "12900000009"}
    profile["lenders"] = [{"id": "l1", "name": "试写消费金融（虚构）", "kind": "consumer_finance"}]
    profile["debts"] = [{"id": "d1", "lender_id": "l1", "product": "online_loan"}]
    profile["lines"] = [{"number": "12900008830", "lender_id": "l1"}]
    (tmp_path / "who.json").write_text(json.dumps(profile), "utf-8")
    cunzheng("profile", case, "--set", tmp_path / "who.json")

    recording = sample_files / "12900008830 2025-11-18 23-14-02.m4a"
    got = json.loads(cunzheng("import", case, recording, "--json").stdout)
    assert [one["exhibit_no"] for one in got["evidence"]] == [1]
    assert got["contacts"][0]["number"] == "12900008830"
    again = json.loads(cunzheng("import", case, recording, "--json").stdout)
    assert (again["evidence"], len(again["already"])) == ([], 1)

    logged = json.loads(
        cunzheng(
            "log",
            case,
            "--at",
            "2026-01-08T22:15",
            "--number",
            "129 0000 8830",
            "--reached",
            "debtor",
            "--answered",
            "yes",
            "--said",
            "再不还钱就去你家泼油漆",
            "--json",
        ).stdout
    )
    assert (logged["no"], logged["lender_id"], logged["start"]["precision"]) == (2, "l1", "minute")

    findings = json.loads(cunzheng("check", case, "--json").stdout)
    waiting = [one for one in findings if one["state"] == "proposed"]
    assert waiting
    cunzheng("check", case, "--confirm", waiting[0]["id"])
    cunzheng("check", case, "--reject", waiting[0]["id"], code=2)  # a reason is needed
    cunzheng("check", case, "--confirm", "f" * 32, code=1)

    pdf = tmp_path / "投诉.pdf"
    answer = json.loads(cunzheng("letter", case, "--to", "nfra", "-o", pdf, "--json").stdout)
    assert answer["sha256"]
    assert answer["missing"]
    assert RARE in pdf_text(pdf)
    for kind in ("12321", "police", "lender"):
        cunzheng("letter", case, "--to", kind, "-o", tmp_path / f"{kind}.pdf")
    cunzheng("catalogue", case, "-o", tmp_path / "目录.pdf")
    cunzheng("bundle", case, tmp_path / "律师")
    cunzheng("export", case, tmp_path / "副本.czx")
    report = json.loads(cunzheng("verify", tmp_path / "副本.czx", "--json").stdout)
    assert report["whole"]
    if os.name == "posix":
        for path in (case, pdf, tmp_path / "副本.czx"):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name


def test_the_password_never_comes_as_an_argument(case: Path, tmp_path: Path) -> None:
    cunzheng("verify", case, "--password", PASSWORD, code=2)
    (tmp_path / "pw").write_text(PASSWORD + "\n", "utf-8-sig")  # as Notepad writes it
    cunzheng("verify", case, "--password-file", tmp_path / "pw", password=None)
    cunzheng("verify", case, "--password-file", "-", password=None, text=PASSWORD + "\n")
    cunzheng("verify", case, password=None, code=3)


def test_each_thing_that_goes_wrong_has_its_sentence(case: Path, tmp_path: Path) -> None:
    before = case.read_bytes()
    said = {}

    def refuse(name: str, *words: str | Path, code: int, password: str = PASSWORD) -> None:
        said[name] = cunzheng("--lang", "zh_CN", *words, code=code, password=password).stderr

    refuse("wrong password", "verify", case, code=3, password="不是这个口令吧")
    (tmp_path / "text.czx").write_text("这不是案卷" * 9999, "utf-8")
    refuse("not a case", "verify", tmp_path / "text.czx", code=4)
    (tmp_path / "cut.czx").write_bytes(before[: len(before) // 2])
    refuse("damaged", "verify", tmp_path / "cut.czx", code=4)
    (tmp_path / "empty.czx").write_bytes(b"")
    refuse("empty case", "verify", tmp_path / "empty.czx", code=4)
    refuse("missing", "verify", tmp_path / "no.czx", code=4)
    refuse("exists", "new", case, code=4)
    refuse("bad time", "log", case, "--at", "昨天", code=2)
    assert case.read_bytes() == before
    assert len(set(said.values())) >= 6
    for name, sentence in said.items():
        assert re.search(r"[\u4e00-\u9fff]", sentence), name


def test_bad_files_are_listed_and_the_good_one_comes_in(
    case: Path, tmp_path: Path, sample_files: Path
) -> None:
    bad = tmp_path / "手机"
    bad.mkdir()
    (bad / "12900008830_20260101101010.m4a").write_bytes(b"")  # a 0-byte recording
    (bad / "broken.m4a").write_bytes(
        (sample_files / "12900008830 2025-11-18 23-14-02.m4a").read_bytes()[:3000]
    )
    (bad / "unknown.xyz").write_bytes(bytes(range(256)) * 8)
    (bad / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + b"junk" * 50)
    shutil.copy(sample_files / "12900008831_20260108_221530.amr", bad)
    done = cunzheng("import", case, bad, tmp_path / "nowhere.mp3", "--json", code=6)
    answer = json.loads(done.stdout)
    assert [one["name"] for one in answer["evidence"]] == ["12900008831_20260108_221530.amr"]
    reasons = {one["name"]: one["reason"] for one in answer["refused"]}
    assert len(reasons) == 5
    assert len(set(reasons.values())) >= 4
    cunzheng("verify", case)


def test_help_names_every_verb_in_both_languages() -> None:
    for language in ("en", "zh_CN"):
        text = cunzheng("--lang", language, "--help").stdout
        for verb in (
            "new", "import", "log", "check", "letter", "catalogue", "bundle", "verify", "export",
            "demo",
        ):  # fmt: skip
            assert verb in text
    assert re.search(r"[\u4e00-\u9fff]", cunzheng("--lang", "zh_CN", "--help").stdout)
    assert not re.search(r"[\u4e00-\u9fff]", cunzheng("--lang", "en", "--help").stdout)


def test_nothing_that_is_there_is_replaced_without_being_asked(case: Path, tmp_path: Path) -> None:
    cunzheng("log", case, "--at", "2026-01-08T22:15", "--said", "再不还钱就去你家泼油漆",
             "--conduct", "violence_threat")  # fmt: skip
    before = case.read_bytes()
    for name in (case, tmp_path / "mine.pdf"):
        if name != case:
            name.write_bytes(b"mine")
        cunzheng("catalogue", case, "-o", name, code=4)
        cunzheng("letter", case, "--to", "police", "-o", name, code=4)
    assert case.read_bytes() == before
    assert (tmp_path / "mine.pdf").read_bytes() == b"mine"
    cunzheng("catalogue", case, "-o", tmp_path / "mine.pdf", "--force")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    cunzheng("catalogue", case, "-o", case, "--force", code=5)  # the case itself: never
    cunzheng("verify", case)
