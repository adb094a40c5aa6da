"""Message and call-log exports in JSON: one list, or one entry a line (SMS Import/Export).

Entries with Android's own names (address, date, type, body) are read as their XML is; others by
the column names of ``resources/intake/columns.toml``.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.intake.columns import ColumnNames, export_of, fold, known
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, call_item, cut_text, sms_item
from cunzheng.intake.numbers import Numbers
from cunzheng.intake.sniff import decode_text

_LISTS: Final = (
    "messages",
    "sms",
    "smses",
    "calls",
    "call_log",
    "data",
    "items",
    "records",
    "list",
)
_SAMPLE: Final = 20
_CHECK_EACH: Final = 500


def read_json(
    source: BinaryIO,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
    *,
    names: ColumnNames | None = None,
    numbers: Numbers | None = None,
) -> Export | None:
    """The entries of *source*; None where it is JSON, but no list of messages or calls.

    Raises SourceDamaged for what is no JSON or nests too deep, SourceTooLarge, Cancelled.
    """
    limits = limits or Limits()
    source.seek(0)
    data = source.read(limits.json_bytes + 1)
    if len(data) > limits.json_bytes:
        raise SourceTooLarge
    decoded = decode_text(data)
    if decoded is None:
        raise SourceDamaged
    try:
        entries = _entries(decoded[0].lstrip("\ufeff"), progress)
        if not entries:
            return None
        numbers = numbers or Numbers.load()
        if _android(entries):
            return _by_android(entries, numbers, limits, progress)
        names = names or ColumnNames.load()
        keys = _meanings(entries, names)
        if not known(keys.values()):
            return None
        rows = ({m: _plain(one[k]) for k, m in keys.items() if k in one} for one in entries)
        return export_of(rows, names, numbers, limits, progress)
    except CunzhengError:
        raise
    except (ValueError, RecursionError, TypeError):
        raise SourceDamaged from None


def _entries(text: str, progress: Progress) -> list[Mapping[str, Any]]:
    try:
        whole = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError:
        return list(_lines(text, progress))
    if isinstance(whole, dict):
        lists = [whole[key] for key in _LISTS if isinstance(whole.get(key), list)]
        whole = list(itertools.chain.from_iterable(lists)) if lists else [whole]
    if not isinstance(whole, list):
        return []
    return [one for one in whole if isinstance(one, dict)]


def _lines(text: str, progress: Progress) -> Iterator[Mapping[str, Any]]:
    """One entry a line. A broken line in the middle means that the file is broken."""
    for no, line in enumerate(text.splitlines()):
        if no % _CHECK_EACH == 0:
            check(progress)
        if line.strip():
            one = json.loads(line, parse_constant=_no_constant)
            if isinstance(one, dict):
                yield one


def _no_constant(_name: str) -> Any:  # noqa: ANN401 - JSON
    raise ValueError


def _android(entries: list[Mapping[str, Any]]) -> bool:
    sample = entries[:_SAMPLE]
    return all(
        "date" in one and "type" in one and ("address" in one or "number" in one) for one in sample
    )


def _by_android(
    entries: list[Mapping[str, Any]], numbers: Numbers, limits: Limits, progress: Progress
) -> Export:
    items = []
    warnings: set[str] = set()
    for no, one in enumerate(entries, start=1):
        if no % _CHECK_EACH == 0:
            check(progress)
        if no > limits.entries:
            raise SourceTooLarge
        entry = {key: _plain(value) for key, value in one.items()}
        entry["contact_name"] = (
            entry.get("contact_name") or entry.get("__display_name") or entry.get("name", "")
        )
        call = "number" in entry and "duration" in entry and "body" not in entry
        if not call:
            entry.setdefault("address", entry.get("number", ""))
        item = call_item(entry, no, numbers) if call else sms_item(entry, no, numbers)
        if item is None:
            warnings.add("unsent_left_out")
            continue
        if len(item.text) > limits.text_chars:
            warnings.add("text_cut")
            item = cut_text(item, limits.text_chars)
        if item.at is None:
            warnings.add("entries_without_time")
        items.append(item)
    return Export(tuple(items), tuple(sorted(warnings)))


def _meanings(entries: list[Mapping[str, Any]], names: ColumnNames) -> dict[str, str]:
    """Key -> meaning; of several keys with one meaning the first counts."""
    found: dict[str, str] = {}
    for key in itertools.chain.from_iterable(one.keys() for one in entries[:_SAMPLE]):
        meaning = names.meaning.get(fold(str(key)[:80]))
        if meaning and meaning not in found.values():
            found[key] = meaning
    return found


def _plain(value: Any) -> str:  # noqa: ANN401 - JSON
    """A value as a table would have it; what is a list or an object is nothing we know."""
    if isinstance(value, str):
        # Lone halves of a pair are legal in JSON and no text anywhere else.
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**20 else ""
    return ""
