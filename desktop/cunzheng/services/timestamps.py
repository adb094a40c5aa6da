"""Trusted time: give out a request for the head of the log, take in the authority's answer.

The app opens no socket for this: the request is a file the user sends, the answer a file the
user brings.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from cunzheng.casefile import timestamps as rows
from cunzheng.core import errors
from cunzheng.core.changes import Changes
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate
from cunzheng.core.values import Timestamp, TimestampState
from cunzheng.handover import timestamp as rfc3161
from cunzheng.services.cases import Case

_STATES: Mapping[TimestampState, str] = {
    TimestampState.VERIFIED: QT_TRANSLATE_NOOP("Timestamp", "verified"),
    TimestampState.UNVERIFIABLE: QT_TRANSLATE_NOOP("Timestamp", "cannot be verified yet"),
    TimestampState.WRONG: QT_TRANSLATE_NOOP("Timestamp", "WRONG"),
}
_REASONS: Mapping[str, str] = {
    "no_certificate": QT_TRANSLATE_NOOP(
        "Timestamp",
        "Kept. Whether the authority really signed it can be told when its root certificate is"
        " given.",
    ),
    "other_certificate": QT_TRANSLATE_NOOP(
        "Timestamp",
        "Kept. The certificate that was given is not the root of this authority; get the root"
        " certificate from the authority's own site.",
    ),
    "modified": QT_TRANSLATE_NOOP(
        "Timestamp",
        "Kept. The authority granted it with changes of its own, which this app does not check.",
    ),
    "": QT_TRANSLATE_NOOP(
        "Timestamp", "The signature of this kept answer does not hold. Do not rely on it."
    ),
}


def export_request(case: Case, path: Path) -> Changes:
    """Write a request (.tsq) for the newest head; the request is noted in the log.

    Raises CaseNeedsUpgrade, CaseReadOnly, CaseExists, CannotWrite.
    """
    if not rows.there(case.store):
        raise errors.CaseNeedsUpgrade
    last = case.custody()[-1]
    asked = rfc3161.ask(case.info().case_id, last.seq, last.hash)
    try:
        with path.open("xb") as file:
            # Noted before the file is complete: an answer to a request nobody knows is worthless.
            rows.note_request(
                case.store, rows.Request(last.seq, last.hash, asked.request, asked.nonce)
            )
            file.write(asked.request)
    except FileExistsError:
        raise errors.CaseExists(path.name) from None
    except OSError:
        raise errors.CannotWrite(path.name) from None
    except errors.CunzhengError:
        path.unlink(missing_ok=True)
        raise
    return Changes.CUSTODY


def import_answer(
    case: Case, answer: Path, certificates: Sequence[Path] = ()
) -> tuple[Timestamp, Changes]:
    """Take in an answer (.tsr), check it offline and keep it if it belongs to this case.

    *certificates* are files of the authority's root and, if need be, those between. An answer
    that cannot be verified yet is kept as such and may be imported again with a certificate.
    Raises NotATimestamp, TimestampOfOther, TimestampWrong, NotACertificate, SourceMissing,
    SourceUnreadable, CaseNeedsUpgrade, CaseReadOnly; nothing is kept then.
    """
    response = _read(answer, rfc3161.ANSWER_LIMIT, errors.NotATimestamp)
    trusted = [
        one
        for path in certificates
        for one in rfc3161.read_certificates(
            _read(path, rfc3161.CERTIFICATE_LIMIT, errors.NotACertificate)
        )
    ]
    case_id, decoded = case.info().case_id, rfc3161.decode(response)
    request = next(
        (
            one
            for one in rows.requests(case.store)
            if rfc3161.matches(decoded, one.nonce, rfc3161.statement(case_id, one.seq, one.head))
        ),
        None,
    )
    if request is None:
        raise errors.TimestampOfOther(answer.name)
    said = rfc3161.statement(case_id, request.seq, request.head)
    checked = rfc3161.check(response, request.nonce, said, trusted)
    if checked.state is TimestampState.WRONG:
        raise errors.TimestampWrong(answer.name)
    for known in rows.kept(case.store):
        before = _value(case_id, known, rows.requests(case.store))
        if known.response == response and (
            before.state is TimestampState.VERIFIED or before.state is checked.state
        ):
            return before, Changes.NONE
    kept = rows.keep(
        case.store,
        request,
        response,
        rfc3161.as_pem(trusted),
        {
            "state": checked.state.value,
            "time": checked.time.isoformat(),
            "authority": checked.authority,
            "policy": checked.policy,
            "serial": str(checked.serial),
        },
    )
    return _value(case_id, kept, (request,)), Changes.CUSTODY


def timestamps(case: Case) -> tuple[Timestamp, ...]:
    """Every kept answer, checked again now; of one answer imported twice, the better."""
    case_id, asked = case.info().case_id, rows.requests(case.store)
    found: dict[str, Timestamp] = {}
    for row in rows.kept(case.store):
        value = _value(case_id, row, asked)
        before = found.get(value.sha256)
        if before is None or before.state is not TimestampState.VERIFIED:
            found[value.sha256] = value
    return tuple(found.values())


def sentence(stamp: Timestamp) -> str:
    """What a time stamp says and what it does not, in plain words."""
    if stamp.state is not TimestampState.VERIFIED:
        return translate("Timestamp", _REASONS[stamp.reason])
    return translate(
        "Timestamp",
        "At {time}, {authority} stated that this hash existed (custody log, entry {seq})."
        " It says nothing about what happened before.",
    ).format(time=local_time(stamp.time), authority=stamp.authority, seq=stamp.seq)


def state_word(state: TimestampState) -> str:
    """The state as one word."""
    return translate("Timestamp", _STATES[state])


def local_time(time: dt.datetime) -> str:
    """In Asia/Shanghai, with the offset said."""
    return time.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S +08:00")


def _value(case_id: str, row: rows.Kept, asked: Sequence[rows.Request]) -> Timestamp:
    said = rfc3161.statement(case_id, row.seq, row.head)
    nonce = next((one.nonce for one in asked if one.request == row.request), 0)
    try:
        trusted = rfc3161.read_certificates(row.certificate) if row.certificate else ()
        now = rfc3161.check(row.response, nonce, said, trusted)
        state, reason = now.state, now.reason
        time, authority, policy = now.time, now.authority, now.policy
    except errors.CunzhengError:
        state, reason = TimestampState.WRONG, ""
        try:
            note = json.loads(row.note)
            time = dt.datetime.fromisoformat(note["time"]).astimezone(dt.UTC)
            authority, policy = str(note["authority"]), str(note["policy"])
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            raise errors.CaseDamaged from None
    return Timestamp(
        id=row.id,
        state=state,
        seq=row.seq,
        head=row.head,
        time=time,
        authority=authority,
        policy=policy,
        sha256=row.sha256,
        kept_at=row.at,
        reason=reason,
    )


def _read(path: Path, limit: int, too_large: type[errors.CunzhengError]) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise errors.SourceMissing(path.name) from None
    except OSError:
        raise errors.SourceUnreadable(path.name) from None
    if len(data) > limit:
        raise too_large(path.name)
    return data
