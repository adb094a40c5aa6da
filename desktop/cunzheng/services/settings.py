"""What the app remembers outside any case: recent files, language, heads of custody logs.

No content of a case is here: names of recent files, and for each case id the newest custody hash
that was seen, so that an old copy put back in its place is noticed (design.md, Case file).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from cunzheng.core import comfort
from cunzheng.core.columns import MEANINGS
from cunzheng.core.comfort import Comfort
from cunzheng.core.letterfonts import SHIPPED, LetterFonts

_FILE = "settings.json"
_LARGEST = 4 * 1024 * 1024  # bytes that are read; ours has a few thousand
_RECENT = 8
_TABLES = 99  # headings remembered besides the newest
IDLE_CHOICES = (1, 5, 10, 30, 0)  # minutes without a key or the mouse until the lock; 0: never
IDLE_DEFAULT = 10
PLACE_VARIABLE = "CUNZHENG_SETTINGS_DIR"  # for tests and for a portable folder


@dataclass(frozen=True, slots=True)
class Settings:
    """``heads``: case id → (entry number, hash) of the newest custody entry seen.

    ``forks``: heads of the same case in other files on this computer, where the user restored a
    copy or took a second working copy: they go on apart, and neither is an old one put back.
    ``backups`` and ``copies``: case id → (UTC time, entry number) of the newest automatic copy on
    this computer, and of the newest that the user put elsewhere; kept here and not in the case,
    whose log would otherwise grow by being looked at.
    """

    language: str = "zh_CN"
    recent: tuple[str, ...] = ()
    heads: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    forks: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    automatic_backups: bool = True
    backups: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    copies: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    idle_minutes: int = IDLE_DEFAULT
    # The columns that the user named in tables of messages, by the signature of their heading
    # (core.columns); headings only, no content.
    columns: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    comfort: Comfort = field(default_factory=Comfort)
    letter_fonts: LetterFonts = SHIPPED


def folder_or_default(folder: Path | None = None) -> Path:
    """*folder*, or the one the variable names, or the platform's."""
    if folder is not None:
        return folder
    named = os.environ.get(PLACE_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_config_dir("cunzheng", appauthor=False))


def load(folder: Path | None = None) -> Settings:
    """Read settings; anything unreadable is the default, never an error."""
    try:
        with (folder_or_default(folder) / _FILE).open("rb") as file:
            plain: Any = json.loads(file.read(_LARGEST).decode("utf-8"))
        return Settings(
            language=str(plain.get("language", "zh_CN")),
            recent=tuple(str(one) for one in plain.get("recent", ())),
            heads={
                str(case): (int(seq), str(head))
                for case, (seq, head) in dict(plain.get("heads", {})).items()
            },
            forks={
                str(case): tuple((int(seq), str(head)) for seq, head in found)
                for case, found in dict(plain.get("forks", {})).items()
            },
            automatic_backups=plain.get("automatic_backups", True) is not False,
            backups=_times(plain.get("backups", {})),
            copies=_times(plain.get("copies", {})),
            idle_minutes=_idle(plain.get("idle_minutes", IDLE_DEFAULT)),
            columns=_columns(plain.get("columns", {})),
            comfort=comfort.read(plain.get("comfort", {})),
            letter_fonts=_fonts(plain.get("letter_fonts", {})),
        )
    except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return Settings()


def _fonts(plain: Any) -> LetterFonts:  # noqa: ANN401 - JSON
    return LetterFonts(str(plain.get("body", "")), str(plain.get("title", "")))


def _idle(plain: Any) -> int:  # noqa: ANN401 - JSON
    return plain if plain in IDLE_CHOICES and type(plain) is int else IDLE_DEFAULT


def _columns(plain: Any) -> dict[str, dict[str, int]]:  # noqa: ANN401 - JSON
    return {
        str(signature): {key: int(at) for key, at in dict(chosen).items() if key in MEANINGS}
        for signature, chosen in dict(plain).items()
    }


def _times(plain: Any) -> dict[str, tuple[str, int]]:  # noqa: ANN401 - JSON
    return {
        str(case): (dt.datetime.fromisoformat(at).isoformat(), int(seq))
        for case, (at, seq) in dict(plain).items()
    }


def save(settings: Settings, folder: Path | None = None) -> None:
    """Write settings whole or not at all. A place that cannot be written is not an error: the
    app must open cases from a read-only account too.
    """
    place = folder_or_default(folder)
    with contextlib.suppress(OSError, ValueError):  # ValueError: a path that is no text
        place.mkdir(parents=True, exist_ok=True)
        part = place / f"{_FILE}.part"
        part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
        part.replace(place / _FILE)


def remember_case(path: Path, folder: Path | None = None) -> Settings:
    """Put *path* at the top of the recent files."""
    now = load(folder)
    name = str(path.absolute())
    recent = (name, *(one for one in now.recent if one != name))[:_RECENT]
    changed = replace(now, recent=recent)
    save(changed, folder)
    return changed


def forget_case(path: Path, folder: Path | None = None) -> Settings:
    """Take *path* off the recent files."""
    now = load(folder)
    changed = replace(now, recent=tuple(one for one in now.recent if one != str(path.absolute())))
    save(changed, folder)
    return changed


def forget_log(case_id: str, folder: Path | None = None) -> None:
    """Forget what is remembered of a case that is no more: its heads and when it was copied."""
    now = load(folder)
    changed = replace(
        now,
        heads={key: one for key, one in now.heads.items() if key != case_id},
        forks={key: one for key, one in now.forks.items() if key != case_id},
        backups={key: one for key, one in now.backups.items() if key != case_id},
        copies={key: one for key, one in now.copies.items() if key != case_id},
    )
    if changed != now:
        save(changed, folder)


def remember_head(case_id: str, seq: int, head: str, folder: Path | None = None) -> None:
    """Keep the newest custody hash of a case outside of it.

    The caller has made sure that this log goes on from the one remembered (Case.close): a log that
    forked from an older copy must not take its place, however long it grows.
    """
    now = load(folder)
    if now.heads.get(case_id, (0, ""))[0] <= seq:
        save(replace(now, heads={**now.heads, case_id: (seq, head)}), folder)


def known_heads(case_id: str, folder: Path | None = None) -> tuple[tuple[int, str], ...]:
    """Every head of a case that this computer remembers, the last used first."""
    now = load(folder)
    main = (now.heads[case_id],) if case_id in now.heads else ()
    return (*main, *now.forks.get(case_id, ()))


def holding(heads: Iterable[tuple[int, str]], hashes: Sequence[str]) -> list[tuple[int, str]]:
    """Those of *heads* that a log with these entry hashes goes on from."""
    return [one for one in heads if 0 < one[0] <= len(hashes) and hashes[one[0] - 1] == one[1]]


def remember_log(case_id: str, hashes: Sequence[str], folder: Path | None = None) -> None:
    """Keep the head of a log (hashes of its entries) in place of those it goes on from.

    A log that goes on from no head that is known is an old copy, or another branch: not kept.
    """
    known = known_heads(case_id, folder)
    former = holding(known, hashes)
    if hashes and (former or not known):
        now = load(folder)
        others = tuple(one for one in known if one not in former)
        heads = {**now.heads, case_id: (len(hashes), hashes[-1])}
        save(replace(now, heads=heads, forks=_forks(now, case_id, others)), folder)


def add_fork(case_id: str, seq: int, head: str, folder: Path | None = None) -> None:
    """Remember one more branch of a case, which the user made on purpose."""
    now = load(folder)
    others = ((seq, head), *now.forks.get(case_id, ()))[:_RECENT]
    save(replace(now, forks=_forks(now, case_id, others)), folder)


def _forks(
    now: Settings, case_id: str, others: tuple[tuple[int, str], ...]
) -> dict[str, tuple[tuple[int, str], ...]]:
    kept = {case: found for case, found in now.forks.items() if case != case_id}
    return {**kept, case_id: others} if others else kept


def remember_backup(case_id: str, at: str, seq: int, folder: Path | None = None) -> None:
    """Keep when the newest automatic copy was made (UTC, ISO) and of which entry."""
    now = load(folder)
    save(replace(now, backups={**now.backups, case_id: (at, seq)}), folder)


def remember_copy(case_id: str, at: str, seq: int, folder: Path | None = None) -> None:
    """Keep when the user last put a copy elsewhere."""
    now = load(folder)
    save(replace(now, copies={**now.copies, case_id: (at, seq)}), folder)


def set_automatic_backups(on: bool, folder: Path | None = None) -> Settings:
    """Switch the automatic copies on or off."""
    changed = replace(load(folder), automatic_backups=on)
    save(changed, folder)
    return changed


def remember_columns(
    signature: str, chosen: Mapping[str, int], folder: Path | None = None
) -> Settings:
    """Keep the columns that the user named for tables with this heading; none: forget them."""
    now = load(folder)
    others = {key: value for key, value in now.columns.items() if key != signature}
    kept = dict(list(others.items())[-_TABLES:])
    changed = replace(now, columns={**kept, signature: dict(chosen)} if chosen else kept)
    save(changed, folder)
    return changed


def set_idle_minutes(minutes: int, folder: Path | None = None) -> Settings:
    """Choose after how many idle minutes the case is locked: one of IDLE_CHOICES."""
    changed = replace(load(folder), idle_minutes=_idle(minutes))
    save(changed, folder)
    return changed


def set_comfort(changed: Comfort, folder: Path | None = None) -> Settings:
    """Keep how the window looks and behaves (core.comfort)."""
    now = replace(load(folder), comfort=changed)
    save(now, folder)
    return now


def set_letter_fonts(own: LetterFonts, folder: Path | None = None) -> Settings:
    """Choose the fonts that letters are set in."""
    changed = replace(load(folder), letter_fonts=own)
    save(changed, folder)
    return changed


def set_language(language: str, folder: Path | None = None) -> Settings:
    """Choose zh_CN or en."""
    changed = replace(load(folder), language=language)
    save(changed, folder)
    return changed
