"""A contact as far as an exhibit tells it. Nothing is made up; all of it can be corrected."""

from __future__ import annotations

from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.values import Channel, Contact, Evidence, EvidenceKind, Reached

_CHANNELS = {
    EvidenceKind.RECORDING: Channel.CALL,
    EvidenceKind.SCREENSHOT: Channel.MESSAGE,
    EvidenceKind.PHOTO: Channel.VISIT,
    EvidenceKind.VIDEO: Channel.VISIT,
    EvidenceKind.MESSAGES: Channel.SMS,
}


def claims_of(evidence: Evidence) -> tuple[Moment, ...]:
    """What the exhibit says of its time, best first; the time of copying says nothing."""
    return tuple(
        one for one in evidence.described.times if one.source is not TimeSource.FILE_SYSTEM
    )


def contact_from(evidence: Evidence) -> Contact:
    """A draft (without an id) with the exhibit linked to it."""
    described = evidence.described
    claims = claims_of(evidence)
    recording = evidence.kind is EvidenceKind.RECORDING
    return Contact(
        id="",
        channel=_CHANNELS.get(evidence.kind, Channel.OTHER),
        direction=described.direction,
        start=claims[0] if claims else None,
        duration_s=(
            described.duration_ms // 1000
            if recording and described.duration_ms is not None
            else None
        ),
        number=described.number,
        collector=described.contact_name,
        reached=Reached.DEBTOR,
        answered=True if recording else None,  # there is a recording of it
        evidence_ids=(evidence.id,),
    )
