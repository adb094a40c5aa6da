"""Listening windows over the case: opened, and what is typed in them over a lock."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.transcripts import Transcript
from cunzheng.core.values import Evidence, EvidenceKind
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.listen import ListenDialog
from cunzheng.ui.session import Session


def has_sound(evidence: Evidence) -> bool:
    """Is it something to listen to?"""
    media_type = evidence.described.media_type
    return evidence.kind is EvidenceKind.RECORDING or media_type.startswith("audio/")


def listening_window(parent: QWidget, session: Session, evidence: Evidence) -> QDialog:
    """The window for one recording."""
    return ListenDialog(parent, session, evidence)


def typed(window: QWidget) -> tuple[Transcript, ...]:
    """Transcripts with lines that are in no file yet."""
    found = (one.unsaved() for one in window.findChildren(ListenDialog) if one.isVisible())
    return tuple(one for one in found if one is not None)


def give_back(
    desk: Desk, parent: QWidget, session: Session, transcripts: Iterable[Transcript]
) -> None:
    """Open the windows again with what was typed."""
    for one in transcripts:
        evidence = session.snapshot.exhibit_by_id.get(one.evidence_id)
        if evidence is not None:
            desk.open_dialog(ListenDialog(parent, session, evidence, one))
