"""What the bytes of one opened file are, and what they claim.

The order of the claimed times, best first:

- recordings: the file name where a known recorder wrote it (it holds the start; the container's
  time may be the end), then the container, then a name of no known form. A name that is exact to
  the minute gives way to a container time inside the same minute.
- pictures: EXIF, then the file name. A name given while saving from a messenger is kept with the
  warning "time_of_saving".
- exports: each entry has its own time; the file has none but its own.
- the file system always last, and never alone without the warning "no_time".

Claims that contradict each other are all kept, with the warning "times_disagree".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from cunzheng.core.errors import SourceDamaged
from cunzheng.core.moments import Moment, Precision
from cunzheng.core.progress import Progress
from cunzheng.core.values import Described, Direction, EvidenceKind
from cunzheng.intake import audio, callnames, chats, columns, images, jsonexports, mail, messages
from cunzheng.intake.sniff import KINDS, decode_text
from cunzheng.intake.tools import Tools

_GRACE: Final = dt.timedelta(minutes=2)  # between the name's second and the container's
# Text that nobody wrote by hand, and pages: looked at as text only.
_CHAT_BYTES: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """An opened file and what is known from outside."""

    file: BinaryIO
    name: str
    size: int
    media_type: str
    modified: Moment | None
    tools: Tools
    progress: Progress

    def claims(self, what: Sequence[str]) -> callnames.NameClaims | None:
        """What the name claims."""
        return self.tools.names.read(
            self.name, what, self.modified.instant if self.modified is not None else None
        )

    def dated(self, claimed: Sequence[Moment]) -> tuple[Moment, ...]:
        """The claims, with the file system's as the last."""
        last = (self.modified,) if self.modified is not None else ()
        return (*claimed, *last)


def most_bytes(media_type: str, tools: Tools) -> int:
    """How large a file of this type may be."""
    kind, limits = KINDS[media_type], tools.limits
    if kind in {EvidenceKind.RECORDING, EvidenceKind.VIDEO}:
        return limits.media_bytes
    if kind is EvidenceKind.PHOTO:
        return limits.picture_bytes
    return limits.text_bytes if _is_text(media_type) else limits.document_bytes


def look(source: Source) -> Described:
    """Look inside. Raises SourceDamaged, SourceTooLarge, Cancelled."""
    kind = KINDS[source.media_type]
    if kind in {EvidenceKind.RECORDING, EvidenceKind.VIDEO}:
        return _sound(source)
    if kind is EvidenceKind.PHOTO:
        return _picture(source)
    return _document(source)


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type in {
        "application/xml", "application/json", "message/rfc822",
    }  # fmt: skip


def _sound(source: Source) -> Described:
    facts = audio.examine_sound(
        source.file, source.media_type, source.tools.limits, source.progress
    )
    claims = source.claims(callnames.VIDEO if facts.video else callnames.RECORDING)
    named = claims.moment if claims else None
    warnings = [*facts.warnings, *(claims.warnings if claims else ())]
    times = [one for one in (named, facts.created) if one is not None]
    saved = claims is not None and claims.what == "saved"
    if named is not None and facts.created is not None:
        start, created = named.instant, facts.created.instant
        if claims is not None and (claims.weak or saved or _same_minute(named, facts.created)):
            times.reverse()
        length = dt.timedelta(milliseconds=facts.duration_ms)
        if not (saved or start - _GRACE <= created <= start + length + _GRACE) and (
            named.precision is not Precision.DAY or named.day != facts.created.day
        ):
            warnings.append("times_disagree")
    if saved and named is not None:
        warnings.append("time_of_saving")
    if not times:
        warnings.append("no_time")
    media_type = source.media_type
    if not facts.video and media_type.startswith("video/"):
        media_type = "audio/mp4"
    elif facts.video and media_type in {"audio/3gpp", "audio/mp4", "audio/webm"}:
        media_type = "video/" + media_type.partition("/")[2]
    return Described(
        kind=EvidenceKind.VIDEO if facts.video else EvidenceKind.RECORDING,
        media_type=media_type,
        times=source.dated(times),
        number=claims.number if claims else "",
        contact_name=claims.contact_name if claims else "",
        direction=claims.direction if claims else Direction.UNKNOWN,
        duration_ms=facts.duration_ms,
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        device=facts.device,
        warnings=tuple(warnings),
    )


def _same_minute(named: Moment, created: Moment) -> bool:
    return named.precision is Precision.MINUTE and dt.timedelta(
        0
    ) <= created.instant - named.instant < dt.timedelta(minutes=1)


def _picture(source: Source) -> Described:
    facts = images.examine_picture(source.file, source.media_type, source.tools.limits)
    claims = source.claims(callnames.PICTURE)
    what = claims.what if claims else ""
    kind = images.picture_kind(
        facts, named_screenshot=what == "screenshot", named_photo=what == "photo"
    )
    warnings = [*facts.warnings, *(claims.warnings if claims else ())]
    named = claims.moment if claims else None
    times = [one for one in (facts.taken, named) if one is not None]
    if what == "saved" and named is not None:
        warnings.append("time_of_saving")
    elif named is not None and facts.taken is not None:
        apart = abs(named.instant - facts.taken.instant)
        if apart > _GRACE and (
            named.precision is not Precision.DAY or named.day != facts.taken.day
        ):
            warnings.append("times_disagree")
    if not times:
        warnings.append("no_time")
    return Described(
        kind=kind,
        media_type=source.media_type,
        times=source.dated(times),
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        device=facts.device,
        warnings=tuple(warnings),
    )


def _document(source: Source) -> Described:
    """PDF, office files, text and the exports of messages. Only exports are looked into."""
    export = _export(source)
    if export is not None:
        own = [one.at for one in export.items if one.at is not None]
        # One mail has one time; the entries of an export have each their own.
        times = tuple(own) if source.media_type == "message/rfc822" else ()
        return Described(
            kind=EvidenceKind.MESSAGES,
            media_type=source.media_type,
            times=source.dated(times),
            messages=export.items,
            warnings=export.warnings,
        )
    claims = source.claims(("any",))
    named = (claims.moment,) if claims and claims.moment else ()
    unknown_columns = ("columns_unknown",) if source.media_type == "text/csv" else ()
    return Described(
        kind=EvidenceKind.DOCUMENT,
        media_type=source.media_type,
        times=source.dated(named),
        warnings=unknown_columns if named else (*unknown_columns, "no_time"),
    )


def _export(source: Source) -> messages.Export | None:
    """The messages or calls in a text; None where it holds none that can be told apart."""
    file, tools, progress = source.file, source.tools, source.progress
    limits = tools.limits
    if source.media_type == "application/xml":
        return messages.read_xml(file, limits, progress, tools.numbers)
    if source.media_type == "text/csv":
        export = columns.read_csv(
            file, limits, progress,
            names=tools.columns, numbers=tools.numbers, chosen=tools.chosen,
        )  # fmt: skip
        return export if export is not None else _chat(source)
    if source.media_type == "message/rfc822" and source.size <= limits.mail_bytes:
        found = mail.read_mail(file, limits, progress)
        return found if found is not None else _chat(source)
    if source.media_type == "application/json" and source.size <= limits.json_bytes:
        return jsonexports.read_json(
            file, limits, progress, names=tools.columns, numbers=tools.numbers
        )
    return _chat(source) if _is_text(source.media_type) else None


def _chat(source: Source) -> messages.Export | None:
    """A chat in plain text. Raises SourceDamaged where it does not go on as text."""
    source.file.seek(0)
    decoded = decode_text(source.file.read(source.tools.limits.text_bytes))
    if decoded is None:
        raise SourceDamaged  # it began as text and does not go on as such
    if source.media_type == "text/html" or source.size > _CHAT_BYTES:
        return None
    tools = source.tools
    return chats.read_chat(decoded[0], tools.chats, tools.numbers, tools.limits, source.progress)
