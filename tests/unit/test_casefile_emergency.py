"""The emergency key: typed by a person, checked group by group, readable without this app."""

from __future__ import annotations

import contextlib
import hashlib
import random
import sqlite3
import types
from pathlib import Path

import apsw
import pytest

from cunzheng.assets import asset
from cunzheng.casefile import contacts, emergency, engine, rekey
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store
from cunzheng.core import errors, texts
from cunzheng.core.values import Contact

PASSWORD = "一句只有我知道的话"
SECRET = "林知遥的秘密证言"


def raw_of(seed: int) -> keys.RawKey:
    source = random.Random(seed)
    return keys.RawKey(source.randbytes(32), source.randbytes(16))


def wrong_group(text: str) -> int:
    with pytest.raises(errors.EmergencyKeyWrong) as caught:
        emergency.decode(text)
    assert str(caught.value) == "EmergencyKeyWrong", "nothing of the key in an exception"
    return caught.value.group


def test_every_key_comes_back() -> None:
    for raw in (
        *map(raw_of, range(100)), keys.RawKey(bytes(32), bytes(16)),
        keys.RawKey(b"\xff" * 32, bytes(16)),
    ):  # fmt: skip
        sheet = emergency.encode(raw)
        assert [len(one) for one in sheet.groups] == [5] * 14
        assert emergency.decode(sheet.text) == raw.key


def test_typing_is_read_kindly() -> None:
    raw = raw_of(1)
    groups = emergency.encode(raw).groups
    for typed in (
        " ".join(groups),
        "".join(groups).lower(),
        "\n".join(groups) + "\n",
        "  ".join(one.lower() for one in groups),
        "—".join(groups),
        "、".join(groups),
        "".join(chr(ord(ch) + 0xFEE0) for ch in "".join(groups)),  # full-width, of an input method
        "-".join(groups).replace("0", "o").replace("1", "l").replace("V", "u"),
        "-".join(groups).replace("0", "O").replace("1", "I"),
        " ".join(f"{one[:2]} {one[2:]}" for one in groups),
    ):
        assert emergency.decode(typed) == raw.key


def test_every_wrong_sign_is_found_in_its_group() -> None:
    groups = emergency.encode(raw_of(2)).groups
    for number, group in enumerate(groups, 1):
        for at in range(5):
            for sign in emergency.ALPHABET.replace(group[at], ""):
                bad = group[:at] + sign + group[at + 1 :]
                assert not emergency.fits(number, bad)
                if sign in "07Z":
                    typed = [*groups[: number - 1], bad, *groups[number:]]
                    assert wrong_group(" ".join(typed)) == number


def test_neighbours_exchanged_in_a_group_or_groups_exchanged_are_found() -> None:
    for seed in range(3, 9):
        groups = list(emergency.encode(raw_of(seed)).groups)
        for number, group in enumerate(groups, 1):
            for at in range(4):
                bad = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
                assert bad == group or not emergency.fits(number, bad)
        for number in range(1, 14):
            swapped = groups.copy()
            swapped[number - 1 : number + 1] = groups[number], groups[number - 1]
            if swapped != groups:
                assert wrong_group("-".join(swapped)) == number


def test_what_is_missing_or_too_much_has_its_place() -> None:
    groups = emergency.encode(raw_of(10)).groups
    assert wrong_group("") == 1
    assert wrong_group("-".join(groups[:6])) == 7
    assert wrong_group("-".join(groups)[:-1]) == 14
    assert wrong_group("-".join([*groups[:4], groups[4][:4], *groups[5:]])) == 5
    assert wrong_group("-".join([*groups, "00000"])) == 14
    assert wrong_group("密" * 70) == 1
    assert wrong_group("0" * 100_000) == 1
    # Every group fits by itself, but they are of two sheets: the digest in group 1 finds it.
    other = emergency.encode(raw_of(11)).groups
    assert wrong_group("-".join([*groups[:8], *other[8:]])) == 1
    assert wrong_group("B" + "-".join(groups)[1:]) == 1


def test_the_sentence_names_the_group_in_both_languages() -> None:
    for language in ("en", "zh_CN"):
        texts.install(texts.catalogue(asset(f"i18n/cunzheng_{language}.ts")), language)
        assert "11" in errors.EmergencyKeyWrong(11).message()


def test_nothing_shows_the_key_by_accident() -> None:
    raw = raw_of(12)
    sheet = emergency.encode(raw)
    shown = f"{raw!r} {raw} {sheet!r} {sheet}"
    assert raw.key.hex() not in shown
    assert not any(group in shown for group in sheet.groups)
    assert sheet.sheet_id != emergency.sheet_id(keys.RawKey(raw.key, bytes(16)))


def by_the_document(text: str) -> bytes:
    """docs/case-file.md in five lines, without this app's code."""
    row = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = "".join(f"{row.index(sign):05b}" for group in text.split("-")[1:] for sign in group[:4])
    key = int(bits[:256], 2).to_bytes(32, "big")
    digest = f"{int.from_bytes(hashlib.sha256(key).digest(), 'big'):0256b}"[:15]
    assert text[0] == "A"
    assert digest == "".join(f"{row.index(sign):05b}" for sign in text[1:4])
    return key


def test_another_reader_opens_the_case_with_the_sheet_and_nothing_else(tmp_path: Path) -> None:
    """apsw-sqlite3mc as SQLCipher 4."""
    path = tmp_path / "a.czx"
    with contextlib.closing(Store.create(path, PASSWORD)) as store:
        contacts.add(store, [Contact("", said=SECRET)])
    password = "另外一句谁也猜不到"
    rekey.change_password(path, PASSWORD, password)
    with contextlib.closing(Store.open(path, password, read_only=True)) as store:
        text = emergency.encode(store.raw_key).text
    key, salt = by_the_document(text), path.read_bytes()[:16]
    other = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.pragma("legacy_page_size", 16384)
    other.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"")
    bodies = [row[0] for row in other.execute("select body from contact_version")]
    kinds = [row[0] for row in other.execute("select kind from custody order by seq desc limit 1")]
    other.close()
    assert SECRET in bodies[0]
    assert kinds == ["password_changed"]


# --- a file that would not be encrypted ---


def plain_driver(*, lies: bool) -> types.ModuleType:
    """sqlite3 of the standard library under the driver's name: it passes over key pragmas."""

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *given: object) -> sqlite3.Cursor:
            if lies and "cipher_version" in sql:
                return super().execute("SELECT '4.19.0 community'")
            if "trusted_schema" in sql:  # or the older SQLite stops at json_valid in a CHECK
                return super().execute("SELECT 1")
            return super().execute(sql, *given)

    module = types.ModuleType("plain")
    module.__dict__.update(sqlite3.__dict__)
    module.connect = lambda *given, **named: sqlite3.connect(*given, factory=Connection, **named)
    return module


@pytest.mark.parametrize("lies", [False, True])
def test_a_driver_that_does_not_encrypt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lies: bool
) -> None:
    path = tmp_path / "a.czx"
    Store.create(path, PASSWORD).close()
    before = path.read_bytes()
    monkeypatch.setattr(engine, "driver", plain_driver(lies=lies))
    with pytest.raises(errors.CaseNotEncrypted):
        Store.create(tmp_path / "b.czx", PASSWORD)
    # One that lies cannot read an encrypted file at all.
    refusal = errors.CunzhengError if lies else errors.CaseNotEncrypted
    with pytest.raises(refusal):
        Store.open(path, PASSWORD)
    with pytest.raises(refusal):
        rekey.change_password(path, PASSWORD, "另外一句谁也猜不到")
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.czx"]


def test_a_plain_copy_never_takes_the_place_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.czx"
    Store.create(path, PASSWORD).close()
    before = path.read_bytes()

    def plain(store: Store, part: Path, *_rest: object) -> None:
        connection = sqlite3.connect(part)
        connection.execute("PRAGMA page_size=16384")
        connection.execute("CREATE TABLE meta (key, value)")
        connection.commit()
        connection.close()

    monkeypatch.setattr(rekey, "_copy", plain)
    with pytest.raises(errors.CaseNotEncrypted):
        rekey.change_password(path, PASSWORD, "另外一句谁也猜不到")
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.czx"]
