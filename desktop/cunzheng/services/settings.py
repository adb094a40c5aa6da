"""What the app remembers outside any case: recent files, language, heads of custody logs.

No content of a case is here: names of recent files, and for each case id the newest custody hash
that was seen, so that an old copy put back in its place is noticed (design.md, Case file).
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

_FILE = "settings.json"
_RECENT = 8
PLACE_VARIABLE = "CUNZHENG_SETTINGS_DIR"  # for tests and for a portable folder


@dataclass(frozen=True, slots=True)
class Settings:
    """``heads``: case id → (entry number, hash) of the newest custody entry seen."""

    language: str = "zh_CN"
    recent: tuple[str, ...] = ()
    heads: Mapping[str, tuple[int, str]] = field(default_factory=dict)


def folder_or_default(folder: Path | None = None) -> Path:
    """*folder*, or the one the variable names, or the platform's."""
    if folder is not None:
        return folder
    named = os.environ.get(PLACE_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_config_dir("cunzheng", appauthor=False))


def load(folder: Path | None = None) -> Settings:
    """Read settings; anything unreadable is the default, never an error."""
    try:
        plain: Any = json.loads((folder_or_default(folder) / _FILE).read_text("utf-8"))
        return Settings(
            language=str(plain.get("language", "zh_CN")),
            recent=tuple(str(one) for one in plain.get("recent", ())),
            heads={
                str(case): (int(seq), str(head))
                for case, (seq, head) in dict(plain.get("heads", {})).items()
            },
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return Settings()


def save(settings: Settings, folder: Path | None = None) -> None:
    """Write settings whole or not at all. A place that cannot be written is not an error: the
    app must open cases from a read-only account too.
    """
    place = folder_or_default(folder)
    with contextlib.suppress(OSError):
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


def remember_head(case_id: str, seq: int, head: str, folder: Path | None = None) -> None:
    """Keep the newest custody hash of a case outside of it."""
    now = load(folder)
    if now.heads.get(case_id, (0, ""))[0] <= seq:
        save(replace(now, heads={**now.heads, case_id: (seq, head)}), folder)


def set_language(language: str, folder: Path | None = None) -> Settings:
    """Choose zh_CN or en."""
    changed = replace(load(folder), language=language)
    save(changed, folder)
    return changed
