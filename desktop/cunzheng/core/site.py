"""What the pages of a handed-over folder show, in words: plain text, escaped by the template."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteLink:
    """A file of the folder: what to call it and where it lies (relative, with /)."""

    label: str
    href: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class SiteContact:
    """One contact of the timeline."""

    anchor: str
    no: int
    day: str
    when: str
    channel: str
    number: str
    whom: str
    content: str
    labels: tuple[str, ...] = ()
    exhibits: tuple[SiteLink, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteExhibit:
    """One exhibit. ``show`` says how a browser shows it: image, audio, video, pdf, text or "".

    ``play`` is what is shown: the original, or a copy made for listening and looking
    (``converted``), which is no evidence. Without ``href`` its file is not in the folder.
    """

    anchor: str
    label: str
    name: str
    kind: str
    time: str
    source: str
    extent: str
    purpose: str
    sha256: str
    href: str
    show: str = ""
    play: str = ""
    converted: bool = False
    media_type: str = ""
    text: str = ""
    withdrawn: str = ""
    instead: SiteLink | None = None  # the copy that is shown in its place


@dataclass(frozen=True, slots=True)
class SiteFinding:
    """One printable finding."""

    contact: SiteLink
    when: str
    kind: str
    statement: str
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """The whole of it. ``sums`` is the name of the list of hashes, ``log`` the custody log's."""

    title: str
    debtor: str
    made: str
    app: str
    head: str
    entries: int
    masked: bool
    bundle: str
    sums: str
    log: str
    contacts: tuple[SiteContact, ...]
    exhibits: tuple[SiteExhibit, ...]
    findings: tuple[SiteFinding, ...]
    papers: tuple[SiteLink, ...]
    stamps: tuple[SiteLink, ...] = ()
