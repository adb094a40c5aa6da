"""The password of a case and its emergency sheet.

A change of the password works on a closed case: the window closes it first and opens it after.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from cunzheng.casefile import emergency, engine, rekey
from cunzheng.casefile import key as raw_keys
from cunzheng.casefile import strength as estimate
from cunzheng.casefile.store import Store
from cunzheng.casefile.strength import PasswordHint, Strength
from cunzheng.core import errors
from cunzheng.core.changes import Changes
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.papers.emergency_sheet import render_sheet
from cunzheng.services import cases, settings
from cunzheng.services.cases import Case

__all__ = ["PasswordHint", "Strength"]

MADE, TESTED, USED = "emergency_sheet_made", "emergency_sheet_tested", "emergency_key_used"


class SheetState(StrEnum):
    """What is known of the emergency sheet of a case."""

    NONE = "none"
    UNTESTED = "untested"
    """Made, but nobody has typed a part of it yet."""
    GOOD = "good"
    VOID = "void"
    """Made before the password was changed: it opens this file no longer."""


# --- how good is a password ---


def known_words(profile: Profile) -> tuple[str, ...]:
    """What somebody who collects the debt knows of the user: no good part of a password."""
    debtor = profile.debtor
    words = [debtor.name, debtor.phone, debtor.id_number]
    if len(debtor.id_number) == 18:
        words.append(debtor.id_number[6:14])  # the birthday
    return tuple(one for one in words if one)


def strength(password: str, known: Iterable[str] = ()) -> Strength:
    """How good a password is, in a few milliseconds (0.1 s at the first call, for the lists)."""
    return estimate.strength(password, known)


def hint(found: Strength) -> str:
    """One sentence in the user's language on what would make it better."""
    return {
        PasswordHint.GOOD: translate("Keys", "Good. Write it down and keep it in a safe place."),
        PasswordHint.TOO_SHORT: translate(
            "Keys", "Too short: at least 8 characters, or 6 Chinese ones."
        ),
        PasswordHint.PERSONAL: translate(
            "Keys", "It contains your name or number. Who knows you tries these first."
        ),
        PasswordHint.NUMBERS: translate(
            "Keys", "Birthdays and telephone or identity numbers are tried first. Add words."
        ),
        PasswordHint.COMMON: translate(
            "Keys", "It contains words that many people use. Add words that do not belong together."
        ),
        PasswordHint.PINYIN: translate(
            "Keys", "A few syllables of pinyin are soon tried. Take a sentence instead."
        ),
        PasswordHint.REPEATED: translate("Keys", "Repetitions add nothing. Add other words."),
        PasswordHint.PATTERN: translate(
            "Keys", "Rows of letters, digits or keys are tried first. Add words."
        ),
        PasswordHint.MORE: translate("Keys", "Add a few more words that only you would choose."),
    }[found.hint]


def how_long(found: Strength) -> str:
    """How long guessing takes for somebody with much hardware, in words."""
    seconds = found.seconds
    for limit, words in (
        (60, translate("Keys", "less than a minute")),
        (3600, translate("Keys", "minutes")),
        (86_400, translate("Keys", "hours")),
        (86_400 * 31, translate("Keys", "days")),
        (86_400 * 366, translate("Keys", "months")),
        (86_400 * 366 * 100, translate("Keys", "years")),
    ):
        if seconds < limit:
            return words
    return translate("Keys", "centuries")


# --- change it ---


def change_password(path: Path, old: str, new: str, progress: Progress = NULL_PROGRESS) -> None:
    """Make *new* open the case and *old* no longer; an emergency sheet made before is void.

    A kill at any moment leaves a file that one of the two opens. Raises WeakPassword, the errors
    of ``open_case``, NoRoom, CannotWrite, ReadBackFailed, Cancelled; then *old* still opens it.
    """
    _rewrite(cases.open_case(path, old), new, progress)


def reset_password(path: Path, text: str, new: str, progress: Progress = NULL_PROGRESS) -> None:
    """A new password with the emergency key instead of the old one. Raises as both."""
    _rewrite(open_with_emergency_key(path, text), new, progress)


def _rewrite(case: Case, new: str, progress: Progress) -> None:
    try:
        raw_keys.check_new_password(new, known_words(case.profile()))
        case_id = case.info().case_id
        entry = rekey.rewrite(case.store, new, rekey.CHANGED, progress)
    finally:
        case.store.close()
    settings.remember_head(case_id, entry.seq, entry.hash)


def key_is_outdated(case: Case) -> bool:
    """Was the key derived with an older profile than today's? False where the key was typed."""
    return case.store.kdf is not None and case.store.kdf != raw_keys.PROFILES[0]


def upgrade_key(path: Path, password: str, progress: Progress = NULL_PROGRESS) -> bool:
    """Derive the key with the newest profile, same password; False if it is already so."""
    case = cases.open_case(path, password)
    try:
        if not key_is_outdated(case):
            return False
        case_id = case.info().case_id
        entry = rekey.rewrite(case.store, password, rekey.UPGRADED, progress)
    finally:
        case.store.close()
    settings.remember_head(case_id, entry.seq, entry.hash)
    return True


# --- the emergency sheet ---


def _mark(store: Store) -> str:
    """What the log knows a sheet by: a hash of its printed name, never of the key alone."""
    return hashlib.sha256(emergency.sheet_id(store.raw_key).encode()).hexdigest()


def emergency_sheet(case: Case, date: dt.date) -> bytes:
    """The sheet as PDF (one A4 page, Chinese), and an entry in the log that it was made.

    Whoever has it and the file can read the case: the caller has told the user.
    """
    sheet = emergency.encode(case.store.raw_key)
    info = case.info()
    pdf = render_sheet(info.title, info.case_id, date, sheet.groups, sheet.sheet_id)
    if not case.read_only:
        case.store.note(MADE, {"sheet": _mark(case.store)})
    return pdf


def sheet_state(case: Case) -> SheetState:
    """Is there a sheet, was it tried, and does it still open this file?"""
    mark, made, tried = _mark(case.store), set(), set()
    for entry in case.custody():
        if entry.kind == MADE:
            made.add(_sheet_of(entry.payload))
        elif entry.kind in {TESTED, USED}:
            tried.add(_sheet_of(entry.payload))
    if mark in tried:
        return SheetState.GOOD
    if mark in made:
        return SheetState.UNTESTED
    return SheetState.VOID if made else SheetState.NONE


def sheet_is_void(case: Case) -> bool:
    """Must the user be told that the printed sheet opens this case no longer?"""
    return sheet_state(case) is SheetState.VOID


def _sheet_of(payload: str) -> str:
    return str(json.loads(payload).get("sheet", ""))


def sheet_questions() -> tuple[int, int]:
    """Two groups to ask for, by their printed numbers (the first group is the same for many)."""
    first, second = sorted(secrets.SystemRandom().sample(range(2, emergency.GROUPS + 1), 2))
    return first, second


def check_sheet(case: Case, typed: Mapping[int, str]) -> Changes:
    """Compare typed groups (number: text) with the sheet of this case; keep that it was tried.

    Raises EmergencyKeyWrong with the number of the first group that differs.
    """
    groups = emergency.encode(case.store.raw_key).groups
    for number in sorted(typed):
        if not 1 <= number <= len(groups) or not emergency.same(typed[number], groups[number - 1]):
            raise errors.EmergencyKeyWrong(number)
    if case.read_only or not typed:
        return Changes.NONE
    case.store.note(TESTED, {"sheet": _mark(case.store)})
    return Changes.CUSTODY


def store_by_sheet(path: Path, text: str, *, read_only: bool = False) -> Store:
    """The file opened with the typed or scanned sheet, as it is: no log entry, no upgrade.

    Raises EmergencyKeyWrong (a typing mistake, with its group), EmergencyKeyRefused (the key of
    another case or from before a change of the password), and the errors of ``Store.open_raw``.
    """
    raw = raw_keys.RawKey(emergency.decode(text), engine.read_salt(path))
    try:
        return Store.open_raw(path, raw, read_only=read_only)
    except errors.WrongPassword:
        raise errors.EmergencyKeyRefused(path.name) from None


def note_sheet_used(store: Store) -> None:
    """Keep in the log that the sheet opened the case: so it is there, and good."""
    store.note(USED, {"sheet": _mark(store)})


def open_with_emergency_key(path: Path, text: str, *, read_only: bool = False) -> Case:
    """Open a case with its sheet; where it may be written, the log keeps it.

    Raises as :func:`store_by_sheet`, and the errors of ``open_case``.
    """
    case = cases.ready(store_by_sheet(path, text, read_only=read_only))
    if not read_only:
        note_sheet_used(case.store)
    return case
