"""The pages of the folder that is handed over: what they say, in the words of the papers."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from cunzheng import __version__
from cunzheng.casefile import timestamps
from cunzheng.core.errors import Cancelled, CunzhengError
from cunzheng.core.ids import canonical
from cunzheng.core.masking import Masker
from cunzheng.core.moments import Moment
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.site import Site, SiteContact, SiteExhibit, SiteFinding, SiteLink
from cunzheng.core.values import Contact, CustodyEntry, Evidence, EvidenceKind, Finding
from cunzheng.handover import site as pages
from cunzheng.handover.openfolder import SUMS, Item
from cunzheng.intake import listening
from cunzheng.papers.exhibits import exhibit_label, said, standing_on, view
from cunzheng.papers.facts import fact_view, in_order
from cunzheng.papers.grounds import gather
from cunzheng.papers.markup import unescape
from cunzheng.papers.wording import label
from cunzheng.services.cases import Case

_TEXT_BYTES = 200_000
_SOUND = frozenset({EvidenceKind.RECORDING, EvidenceKind.VIDEO})


@dataclass(frozen=True, slots=True)
class Content:
    """What goes onto the pages; the caller chose and, where asked, masked it."""

    contacts: Sequence[Contact]
    exhibits: Sequence[Evidence]
    findings: Sequence[Finding]
    originals: dict[str, str]  # evidence id → name in the folder
    papers: Sequence[tuple[str, str]]  # (what to call it, name in the folder)
    debtor: str
    masked: bool = False
    instead: Mapping[str, str] = field(default_factory=dict)  # not shown → the copy in its place
    masker: Masker | None = None


def items(
    case: Case,
    content: Content,
    names: dict[str, str],
    date: dt.date,
    progress: Progress = NULL_PROGRESS,
) -> list[Item]:
    """index.html, verify.html, the custody log, time stamps, and copies that browsers can play.

    *names* are the file names of resources/letters/folder.toml. Raises LetterTemplateBroken,
    Cancelled; an exhibit that cannot be converted is shown as a link only.
    """
    made: list[Item] = []
    exhibits = []
    of = standing_on(content.contacts)
    for one in content.exhibits:
        check(progress)
        exhibits.append(_exhibit(case, one, of.get(one.id, ()), content, names, made, progress))
    stamps = _stamps(case, names, made)
    log = case.custody()
    lines = "".join(canonical(_line(one, content.masker)) + "\n" for one in log)
    made.append(_item(names["log"], lines.encode("utf-8")))
    site = Site(
        title=names["site_title"],
        debtor=content.debtor,
        made=date.isoformat(),
        app=f"{names['app']} {__version__}",
        head=case.head(),
        entries=len(log),
        masked=content.masked,
        bundle=names["bundle"],
        sums=SUMS,
        log=names["log"],
        contacts=_contacts(content),
        exhibits=tuple(exhibits),
        findings=_findings(content),
        papers=tuple(SiteLink(said, href) for said, href in content.papers),
        stamps=stamps,
    )
    return [
        _item(pages.INDEX, pages.render(pages.INDEX, site)),
        _item(pages.VERIFY, pages.render(pages.VERIFY, site)),
        *made,
    ]


def _line(entry: CustodyEntry, masker: Masker | None) -> dict[str, object]:
    """An entry of the log as it stands in the folder.

    The only words of a user in it are names of sound devices (周玉梅的耳机). One that is masked is
    marked, because the entry's hash is that of the words as they were.
    """
    payload = json.loads(entry.payload)
    line: dict[str, object] = {
        "seq": entry.seq, "at": entry.at, "kind": entry.kind, "payload": payload,
        "prev": entry.prev, "hash": entry.hash,
    }  # fmt: skip
    device = payload.get("device", "") if isinstance(payload, dict) else ""
    if masker is not None and isinstance(device, str) and masker.would_change(device):
        payload["device"] = masker.text(device)
        line["masked"] = True
    return line


def _item(name: str, data: bytes) -> Item:
    def opened() -> BinaryIO:
        return io.BytesIO(data)

    return Item(name, opened, size=len(data))


def _day(moment: Moment | None) -> str:
    return moment.day.isoformat() if moment is not None else label("bundle", "plate_none")


def _contacts(content: Content) -> tuple[SiteContact, ...]:
    exhibits = {one.id: one for one in content.exhibits}
    marks: dict[str, dict[str, None]] = {}
    for finding in content.findings:
        marks.setdefault(finding.contact_id, {})[label("conduct", finding.kind.value)] = None
    shown = []
    for number, one in enumerate(in_order(content.contacts), 1):
        fact, day = fact_view(one, exhibits), _day(one.start)
        ids = {*one.evidence_ids, one.origin, *(quote.evidence_id for quote in one.quotes)}
        linked = sorted((exhibits[x] for x in ids if x in exhibits), key=lambda e: e.exhibit_no)
        shown.append(
            SiteContact(
                anchor=f"c{number}",
                no=number,
                day=day,
                when=said("cell_time", fact.when).removeprefix(day).strip() or day,
                channel=label("channel", one.channel.value),
                number=unescape(fact.number) or unescape(fact.collector),
                whom=said("cell_whom", fact),
                content=said("cell_content", fact),
                labels=tuple(marks.get(one.id, ())),
                exhibits=tuple(
                    SiteLink(exhibit_label(x.exhibit_no), "", f"e{x.exhibit_no}") for x in linked
                ),
            )
        )
    return tuple(shown)


def _findings(content: Content) -> tuple[SiteFinding, ...]:
    numbers = {one.id: n for n, one in enumerate(in_order(content.contacts), 1)}
    by_id = {one.id: one for one in content.contacts}
    exhibits = {one.id: one for one in content.exhibits}
    found = []
    for one in sorted(
        (f for f in content.findings if f.contact_id in numbers),
        key=lambda f: (numbers[f.contact_id], f.id),
    ):
        fact = fact_view(by_id[one.contact_id], exhibits)
        laws, standards = gather((fact,), lambda _id, one=one: (one,))  # type: ignore[misc]
        number = numbers[one.contact_id]
        found.append(
            SiteFinding(
                contact=SiteLink(f"{label('bundle', 'c_no')} {number}", "", f"c{number}"),
                when=said("cell_time", fact.when),
                kind=label("conduct", one.kind.value),
                statement=one.statement,
                grounds=tuple(said("ground", x) for x in (*laws, *standards)),
            )
        )
    return tuple(found)


def _exhibit(
    case: Case,
    one: Evidence,
    contacts: Sequence[Contact],
    content: Content,
    names: dict[str, str],
    made: list[Item],
    progress: Progress,
) -> SiteExhibit:
    told = view(one, contacts)
    href = content.originals.get(one.id, "")
    show, play, converted, text = "", href, False, ""
    media_type = one.described.media_type
    stem = f"{names['copies']}/{names['exhibit']}{one.exhibit_no:03d}"
    if not one.withdrawn and href:
        try:
            if media_type in listening.SHOWN:
                show = "image"
            elif media_type in listening.FILMED and one.kind is EvidenceKind.VIDEO:
                show = "video"
            elif media_type in listening.PLAYED and one.kind is EvidenceKind.RECORDING:
                show = "audio"
            elif one.kind in _SOUND:
                with case.open_evidence(one.id) as stream:
                    data = listening.sound(stream, media_type, progress)
                show, play, converted = "audio", f"{stem}.mp3", True
                made.append(_item(play, data))
            elif media_type.startswith("image/"):
                with case.open_evidence(one.id) as stream:
                    data = listening.picture(stream, media_type)
                show, play, converted = "image", f"{stem}.jpg", True
                made.append(_item(play, data))
            elif media_type.startswith("text/"):
                with case.open_evidence(one.id) as stream:
                    raw = stream.read(_TEXT_BYTES)
                show, text = "text", raw.decode("utf-8-sig", "replace").replace("\0", "")
        except Cancelled:
            raise
        except (CunzhengError, KeyError):
            show, play, converted = "", href, False  # the original is there all the same
    return SiteExhibit(
        anchor=f"e{one.exhibit_no}",
        label=told.label,
        name=told.name,
        kind=told.kind,
        time=told.time,
        source=told.source,
        extent=told.extent,
        purpose=told.purpose,
        sha256=one.sha256,
        href=href,
        show=show,
        play=play,
        converted=converted,
        media_type=media_type,
        text=text,
        withdrawn=told.withdrawn,
        instead=_copy_of(one, content),
    )


def _copy_of(one: Evidence, content: Content) -> SiteLink | None:
    """Where the copy of an exhibit is shown that is not shown itself."""
    wanted = content.instead.get(one.id)
    copy = next((x for x in content.exhibits if x.id == wanted and not x.withdrawn), None)
    return SiteLink(exhibit_label(copy.exhibit_no), "", f"e{copy.exhibit_no}") if copy else None


def _stamps(case: Case, names: dict[str, str], made: list[Item]) -> tuple[SiteLink, ...]:
    links = []
    for number, one in enumerate(timestamps.kept(case.store), 1):
        for ending, data in (("tsq", one.request), ("tsr", one.response), ("pem", one.certificate)):
            if data:
                name = f"{names['stamps']}/{number:02d}.{ending}"
                made.append(_item(name, data))
                links.append(SiteLink(name, name))
    return tuple(links)
