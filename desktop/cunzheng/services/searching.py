"""Words of a case that can be searched, and which contacts and words a stretch of the log touched.

The words go into memory only: an index on the disk would be a second place to keep safe.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable

from cunzheng.casefile import derived, records
from cunzheng.casefile.contacts import place as place
from cunzheng.core.codec import from_json
from cunzheng.core.errors import CaseDamaged
from cunzheng.core.ocr import OcrText, Reading
from cunzheng.core.sounds import SoundMark
from cunzheng.core.transcripts import Transcript
from cunzheng.core.values import CustodyEntry
from cunzheng.services import ocr, sounds, transcripts
from cunzheng.services.cases import Case

PICTURE, SPOKEN, MARKED = "picture", "spoken", "marked"
_CONTACTS = {"contact_saved", "contact_withdrawn"}
_TEXTS = {records.SAVED, derived.KEPT}

Texts = dict[str, tuple[tuple[str, str], ...]]


def texts(case: Case) -> Texts:
    """By exhibit what stands in a picture, is said in a recording, was written at a marker.

    Of a picture the user's text counts where there is one, else the newest reading.
    """
    found: dict[str, list[tuple[str, str]]] = {}

    def put(evidence_id: str, kind: str, text: str) -> None:
        if text.strip():
            found.setdefault(evidence_id, []).append((kind, text))

    typed = records.latest(case.store, ocr.TEXT, OcrText)
    for evidence_id, data in derived.newest(case.store, ocr.READING).items():
        if evidence_id not in typed:
            # A reading can be made again: one that is none must not keep a case shut.
            with contextlib.suppress(CaseDamaged):
                put(evidence_id, PICTURE, from_json(Reading, data).text)
    for evidence_id, text in typed.items():
        put(evidence_id, PICTURE, text.text)
    for evidence_id, spoken in records.latest(
        case.store, transcripts.TRANSCRIPT, Transcript
    ).items():
        put(evidence_id, SPOKEN, "\n".join(line.text for line in spoken.lines))
    for mark in records.latest(case.store, sounds.MARK, SoundMark).values():
        put(mark.evidence_id, MARKED, mark.note)
    return {evidence_id: tuple(parts) for evidence_id, parts in found.items()}


def contacts_in(log: Iterable[CustodyEntry]) -> tuple[str, ...]:
    """The ids of contacts that these entries saved or withdrew, each once."""
    return tuple(
        dict.fromkeys(str(json.loads(one.payload)["id"]) for one in log if one.kind in _CONTACTS)
    )


def texts_in(log: Iterable[CustodyEntry]) -> bool:
    """May these entries have changed what :func:`texts` tells?"""
    return any(one.kind in _TEXTS for one in log)
