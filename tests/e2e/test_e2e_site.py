"""The folder for someone without the app, in a real browser, from the disk, without a network."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser, program

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Channel, Contact, Person, Profile
from cunzheng.services import cases, contacts, demo, handover

pytestmark = pytest.mark.skipif(program() is None, reason="there is no Chromium here")

HOSTILE = "<img src=x onerror=\"document.title='taken'\"></script><script>document.title='taken'"


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with words that try to be markup."""
    folder = tmp_path_factory.mktemp("site")
    with demo.make_sample_case(folder / "示例.czx") as case:
        contacts.log_contact(
            case,
            Contact(
                "",
                channel=Channel.SMS,
                number="12900008830",
                said=HOSTILE,
                start=parse_moment("2026-03-12T09:00:00"),
            ),
        )
        return handover.write_bundle(case, folder / "材料 100%#1", dt.date(2026, 11, 25)).folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    one = Browser(tmp_path_factory.mktemp("profile"))
    yield one
    one.close()


def test_the_index_shows_everything_and_asks_nobody(browser: Browser, given: Path) -> None:
    browser.go(given / "index.html")
    assert browser.value("document.querySelectorAll('#timeline article').length") == 26
    assert browser.value("document.querySelectorAll('#exhibits article').length") == 8
    links = browser.value(
        "Array.from(document.querySelectorAll('a[href], img[src], audio[src]'))"
        ".map(one => decodeURIComponent(one.href || one.src))"
    )
    for link in links:
        path, _hash, anchor = link.removeprefix(f"file://{given}/").partition("#")
        assert (given / path).is_file(), link
        if anchor:
            assert browser.value(f"document.getElementById({json.dumps(anchor)}) !== null")
    assert browser.problems() == []


def test_words_of_the_evidence_stay_words(browser: Browser, given: Path) -> None:
    browser.go(given / "index.html")
    assert HOSTILE in browser.value("document.getElementById('timeline').textContent")
    assert browser.value("document.title") == "催收证据材料"
    # The policy stops a script even where the escaping were to fail.
    browser.value(
        "(() => { const s = document.createElement('script'); s.textContent ="
        " \"document.title='taken'\"; document.body.append(s); })()"
    )
    assert browser.value("document.title") == "催收证据材料"


def test_the_search_finds_two_characters_as_they_are_typed(browser: Browser, given: Path) -> None:
    browser.go(given / "index.html")
    browser.value(
        "(() => { const box = document.getElementById('search'); box.value = '泼油漆';"
        " box.dispatchEvent(new Event('input')); })()"
    )
    shown = browser.value(
        "Array.from(document.querySelectorAll('#timeline [data-find]:not([hidden])'))"
        ".map(one => one.textContent)"
    )
    assert shown
    assert all("泼油漆" in one for one in shown)
    assert "找到" in browser.value("document.getElementById('found').textContent")
    assert browser.problems() == []


def test_recordings_play_and_pictures_show(browser: Browser, given: Path) -> None:
    browser.go(given / "index.html")
    for number, least in ((1, 16), (3, 13)):  # an m4a as it is, and the copy of an amr
        seconds = browser.value(
            "new Promise((done, failed) => { const one ="
            f" document.querySelector('#e{number} audio'); one.preload = 'metadata';"
            " one.onloadedmetadata = () => done(one.duration);"
            " one.onerror = () => failed(one.error.message); one.load(); })"
        )
        assert least < seconds < least + 3
    assert browser.value(
        "(async () => { const all = Array.from(document.images); for (const one of all)"
        " { one.loading = 'eager'; await one.decode(); }"
        " return all.length && all.every(one => one.naturalWidth > 100); })()"
    )


def verdict(browser: Browser, folder: Path) -> tuple[str, dict[str, str]]:
    """(the state of the whole, the states that are not 'unchanged' by name)."""
    browser.go(folder / "verify.html")
    browser.choose("#picker", folder)
    browser.until("document.getElementById('result').dataset.state !== undefined")
    browser.until("document.getElementById('bar').hidden")
    rows = browser.value(
        "Array.from(document.querySelectorAll('#rows tr'))"
        ".map(one => [one.firstChild.textContent, one.dataset.state])"
    )
    assert browser.problems() == []
    return (
        browser.value("document.getElementById('result').dataset.state"),
        {name: state for name, state in rows if state != "unchanged"},
    )


def test_verify_finds_what_was_changed(browser: Browser, given: Path, tmp_path: Path) -> None:
    assert verdict(browser, given) == ("whole", {})
    shown = browser.value("document.getElementById('sumshash').textContent")
    assert shown == hashlib.sha256((given / "SHA256SUMS.txt").read_bytes()).hexdigest()

    copy = tmp_path / "动过手脚"
    shutil.copytree(given, copy)
    victim = next((copy / "原件").glob("证据003*"))
    data = bytearray(victim.read_bytes())
    data[100] ^= 1
    victim.write_bytes(data)
    name = victim.relative_to(copy).as_posix()
    assert verdict(browser, copy) == ("differs", {name: "changed"})

    victim.unlink()
    (copy / "多出来.txt").write_text("x")
    assert verdict(browser, copy) == ("differs", {name: "missing", "多出来.txt": "extra"})

    (copy / "SHA256SUMS.txt").unlink()
    assert verdict(browser, copy)[0] == "nolist"


def test_the_log_holds_the_hash_of_the_list(tmp_path: Path) -> None:
    with cases.create_case(
        tmp_path / "a.czx", "一句只有我知道的话", Profile(Person("林知遥"))
    ) as one:
        folder = handover.write_bundle(one, tmp_path / "out", dt.date(2026, 11, 25)).folder
        noted = json.loads(one.custody()[-1].payload)
    assert noted["sums"] == hashlib.sha256((folder / "SHA256SUMS.txt").read_bytes()).hexdigest()


def test_our_own_hash_agrees_with_the_standard(browser: Browser, given: Path) -> None:
    """For files too large for the browser's own."""
    browser.go(given / "verify.html")
    for length in (0, 1, 55, 56, 63, 64, 65, 119, 120, 1000):
        data = os.urandom(length)
        cut = length // 3
        text = json.dumps(list(data))
        got = browser.value(
            f"(() => {{ const d = Uint8Array.from({text}); return new Sha256()"
            f".update(d.slice(0, {cut})).update(d.slice({cut})).hex(); }})()"
        )
        assert got == hashlib.sha256(data).hexdigest(), length
    assert (
        browser.value(
            "(() => { const h = new Sha256(), d = new Uint8Array(1 << 20); for (let i = 0; i < 20;"
            " i++) h.update(d); return h.hex(); })()"
        )
        == hashlib.sha256(bytes(20 << 20)).hexdigest()
    )
