"""Fill a case with the invented sample, as resources/sample/story.toml tells it."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from cunzheng.assets import asset
from cunzheng.core.codec import from_plain
from cunzheng.core.moments import parse_moment
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import Contact, FindingState, Profile
from cunzheng.services import cases, contacts, importing, review
from cunzheng.services.cases import Case


def _plain(value: Any) -> Any:  # noqa: ANN401 - TOML data
    """TOML's own dates as the text that the codec reads."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value


def read_story() -> dict[str, Any]:
    """The story as plain data."""
    story = tomllib.loads(asset("resources/sample/story.toml").read_text("utf-8"))
    return {key: _plain(value) for key, value in story.items()}


class _Teller:
    """Knows which contact and which exhibit the story means by a file's name or a key."""

    def __init__(self, case: Case, result: importing.ImportResult, today: str) -> None:
        self.case = case
        # The story's own clock: a computer's may be behind it.
        self.now = dt.datetime.fromisoformat(f"{today}T23:59:59+08:00")
        self.exhibits = {one.name: one.id for one in result.evidence}
        names = {one.id: one.name for one in result.evidence}
        self.ids = {
            (names[contact.origin], contact.origin_item): contact.id for contact in result.contacts
        }

    def named(self, told: Mapping[str, Any]) -> str:
        if "contact" in told:
            return self.ids[told["contact"], ""]
        return self.ids[told["file"], str(told.get("item", ""))]

    def with_fields(
        self, contact: Contact, fields: Mapping[str, Any], evidence: list[str]
    ) -> Contact:
        given = dict(fields)
        start = given.pop("start", None)
        told = from_plain(Contact, {"id": contact.id, **given})
        quotes = tuple(replace(one, evidence_id=contact.origin) for one in told.quotes)
        changed: dict[str, Any] = {name: getattr(told, name) for name in given}
        if quotes:
            changed["quotes"] = quotes
        if start is not None:
            changed["start"] = parse_moment(start)
        more = tuple(self.exhibits[name] for name in evidence)
        changed["evidence_ids"] = tuple(dict.fromkeys((*contact.evidence_ids, *more)))
        return replace(contact, **changed)

    def annotate(self, told: Mapping[str, Any]) -> None:
        contact = self.case.contact(self.named(told))
        contacts.revise_contact(
            self.case,
            self.with_fields(contact, told["fields"], told.get("evidence", [])),
            now=self.now,
        )

    def attach(self, told: Mapping[str, Any]) -> None:
        """One picture for all entries of a day, such as a screenshot of the call list."""
        day, numbers = dt.date.fromisoformat(told["day"]), set(told["numbers"])
        for (name, _item), contact_id in self.ids.items():
            contact = self.case.contact(contact_id)
            fits = contact.start is not None and contact.start.day == day
            if name == told["export"] and fits and contact.number in numbers:
                contacts.revise_contact(
                    self.case,
                    self.with_fields(contact, told["fields"], [told["file"]]),
                    now=self.now,
                )

    def log(self, told: Mapping[str, Any]) -> None:
        fields = {key: one for key, one in told.items() if key not in {"key", "evidence"}}
        draft = self.with_fields(Contact(""), fields, told.get("evidence", []))
        saved, _changes = contacts.log_contact(self.case, draft, now=self.now)
        self.ids[told["key"], ""] = saved.id

    def decide(self, told: Mapping[str, Any]) -> None:
        contact_id = self.named(told)
        for finding in review.check(self.case):
            waits = finding.state is FindingState.PROPOSED
            if finding.contact_id == contact_id and waits and finding.kind in told["kinds"]:
                review.decide(self.case, finding.id, FindingState(told["state"]))


def fill_with_sample(case: Case, progress: Progress = NULL_PROGRESS) -> None:
    """Import the sample's files, say what the user would, log by hand, confirm."""
    story = read_story()
    cases.save_profile(case, from_plain(Profile, story["profile"]))
    folder = asset("resources/sample")
    paths = [Path(folder, name) for name in story["files"]]
    seen = importing.examine(paths)
    numbers = frozenset(story["import_numbers"])
    result = importing.commit(case, seen.candidates, numbers=numbers, progress=progress)
    teller = _Teller(case, result, story["today"])
    steps: tuple[tuple[str, Callable[[Mapping[str, Any]], None]], ...] = (
        ("annotations", teller.annotate),
        ("attachments", teller.attach),
        ("contacts", teller.log),
        ("decisions", teller.decide),
    )
    for name, step in steps:
        for told in story[name]:
            step(told)
