"""An open case file: create, open, close, transactions, profile, decisions, papers, log.

All methods must be called from one thread. Errors of the driver come out as our own
(:mod:`cunzheng.core.errors`).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import sqlalchemy as sa

from cunzheng import __version__
from cunzheng.casefile import custody, engine, guards, parts, presence, schema, space
from cunzheng.casefile import key as keys
from cunzheng.casefile.tables import DecisionRow, Meta, PaperRow, ProfileRow
from cunzheng.core import errors
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.moments import Moment
from cunzheng.core.values import (
    CaseInfo,
    CustodyEntry,
    Decision,
    FindingState,
    KeptPaper,
    Letter,
    PaperKind,
    Profile,
)

Clock = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """The system clock, aware, in UTC."""
    return dt.datetime.now(dt.UTC)


class Store:
    """One open case file."""

    def __init__(self, path: Path, raw: keys.RawKey, *, read_only: bool, clock: Clock) -> None:
        self.path = path
        self.read_only = read_only
        self._raw = raw
        self._clock = clock
        # Raises CaseBusy; readers neither claim nor mind (every way to open comes through here).
        self._claim = None if read_only else presence.claim(path)
        self._engine = engine.make_engine(path, raw, read_only=read_only)
        self._file = engine.identity(path)
        self.kdf: keys.KdfProfile | None = None  # None: opened with a raw key

    @property
    def raw_key(self) -> keys.RawKey:
        """For the emergency sheet and a change of the key; never to be shown or logged."""
        return self._raw

    @property
    def clock(self) -> Clock:
        """The clock of the log."""
        return self._clock

    # --- life ---

    @classmethod
    def create(cls, path: Path, password: str, *, clock: Clock = utc_now) -> Store:
        """Create a new case file at *path*, whole or not at all.

        Raises WeakPassword, CaseExists, CannotWrite, DiskFull, CaseNotEncrypted.
        """
        keys.check_new_password(password)
        if path.exists():
            raise errors.CaseExists(path.name)
        parts.sweep(path)
        part = parts.part_of(path)
        raw = keys.derive(password, os.urandom(keys.SALT_BYTES))
        try:
            handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            os.close(handle)
            with engine.speaking():
                engine.connect(part, raw, create=True).close()
                store = cls(part, raw, read_only=False, clock=clock)
                try:
                    store._initialise()
                finally:
                    store.close()
            engine.prove_encrypted(part)
            if path.exists():
                raise errors.CaseExists(path.name)
            part.rename(path)
            engine.sync_folder(path.parent)
        except OSError as error:
            raise engine.explain_os_error(error, path.name) from None
        finally:
            parts.remove(part)
        return cls.open(path, password, clock=clock)

    def _initialise(self) -> None:
        with self.write() as connection:
            schema.upgrade(connection)
            case_id, at = new_id(), self.now()
            for name, value in (
                ("case_id", case_id),
                ("created_at", at),
                ("app_version", __version__),
            ):
                connection.execute(sa.insert(Meta).values(key=name, value=value))
            custody.append(connection, at, "case_created", {"case_id": case_id, "app": __version__})
            self.put_profile_in(connection, Profile(), at)

    @classmethod
    def open(
        cls, path: Path, password: str, *, read_only: bool = False, clock: Clock = utc_now
    ) -> Store:
        """Open *path*. Raises CaseNotFound, NotACaseFile, WrongPassword, CaseDamaged, CaseTooNew,
        CaseBusy, CaseReadOnly, CaseNotEncrypted.
        """
        salt = engine.read_salt(path)
        for profile in keys.PROFILES:
            raw = keys.derive(password, salt, profile)
            try:
                store = cls.open_raw(path, raw, read_only=read_only, clock=clock)
            except errors.WrongPassword:
                continue
            store.kdf = profile
            return store
        raise errors.WrongPassword

    @classmethod
    def open_raw(
        cls, path: Path, raw: keys.RawKey, *, read_only: bool = False, clock: Clock = utc_now
    ) -> Store:
        """Open *path* with a raw key. Raises as :meth:`open`; WrongPassword if it does not fit."""
        if not read_only and not os.access(path, os.W_OK):
            waiting = engine.journal_waits(path)
            raise (errors.CaseNeedsRecovery if waiting else errors.CaseReadOnly)(path.name)
        store = cls(path, raw, read_only=read_only, clock=clock)
        try:
            with store.read() as connection:
                schema.check_version(connection)
                if guards.strange(connection):  # a view could run for ever, a trigger write
                    raise errors.CaseDamaged
                pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
                # SQLite rounds up: a file cut off within its last page opens without a word.
                if path.stat().st_size != pages * keys.PAGE_BYTES:
                    raise errors.CaseDamaged
        except errors.NotACaseFile:
            store.close()
            raise engine.explain_not_a_database(path, raw) from None
        except BaseException:
            store.close()
            raise
        engine.prove_encrypted(path)
        if not read_only:
            parts.sweep(path)
            engine.clear_cold_journal(store._engine, path)
        return store

    def close(self) -> None:
        """Close; leaves no sidecar behind (an empty journal is removed)."""
        self._engine.dispose()
        journal = self.path.with_name(self.path.name + "-journal")
        with contextlib.suppress(OSError):
            if not self.read_only and journal.stat().st_size == 0:
                journal.unlink()
        if self._claim is not None:
            self._claim.release()

    def reconnect(self) -> None:
        """A new connection: one bad page poisons the old one (probe, table of exceptions)."""
        self._engine.dispose()

    def now(self) -> str:
        """The clock as text, UTC, seconds."""
        return self._clock().astimezone(dt.UTC).isoformat(timespec="seconds")

    # --- transactions ---

    @contextlib.contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A read transaction."""
        try:
            with (
                engine.speaking(self.path),
                self._engine.connect() as connection,
                connection.begin(),
            ):
                yield connection
        except errors.CaseDamaged:
            self.reconnect()  # or the rest, which is whole, could not be read either
            raise

    @contextlib.contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """A write transaction: all of it, or, on any exception, nothing."""
        if self.read_only:
            raise errors.CaseReadOnly(self.path.name)
        try:
            with engine.speaking(self.path), self._engine.connect() as plain:
                connection = plain.execution_options(write=True)
                with connection.begin():
                    yield connection
        except errors.CaseReadOnly:
            # SQLite refuses to write into a file whose name now belongs to another one, but the
            # driver does not hand on the code that says so.
            if engine.identity(self.path) != self._file:
                raise errors.CaseReplaced(self.path.name) from None
            raise

    # --- about the file ---

    def info(self) -> CaseInfo:
        with self.read() as connection:
            rows = connection.execute(sa.select(Meta.key, Meta.value))
            meta = {row.key: row.value for row in rows}
        if not meta.keys() >= {"case_id", "created_at", "app_version"}:
            raise errors.CaseDamaged
        return CaseInfo(
            case_id=meta["case_id"],
            created_at=meta["created_at"],
            app_version=meta["app_version"],
            path=str(self.path),
            size=self.path.stat().st_size,
            read_only=self.read_only,
            title=self.path.stem,
        )

    def case_id(self) -> str:
        """The id the case got when it was created."""
        with self.read() as connection:
            found = connection.execute(sa.select(Meta.value).where(Meta.key == "case_id")).scalar()
        if not isinstance(found, str):
            raise errors.CaseDamaged
        return found

    def log(self, after: int = 0) -> tuple[CustodyEntry, ...]:
        """The custody log, or what follows its entry *after*."""
        with self.read() as connection:
            return custody.entries(connection, after)

    def note(self, kind: str, payload: Mapping[str, object]) -> CustodyEntry:
        """Add an entry that belongs to no row, such as a handover."""
        with self.write() as connection:
            return custody.append(connection, self.now(), kind, payload)

    # --- profile ---

    def profile(self) -> Profile:
        with self.read() as connection:
            body = connection.execute(
                sa.select(ProfileRow.body).order_by(ProfileRow.version.desc()).limit(1)
            ).scalar()
        if body is None:
            raise errors.CaseDamaged
        return from_json(Profile, body)

    def save_profile(self, profile: Profile) -> None:
        """Keep a new version; the former stays."""
        with self.write() as connection:
            self.put_profile_in(connection, profile, self.now())

    def put_profile_in(self, connection: sa.Connection, profile: Profile, at: str) -> None:
        newest = connection.execute(sa.select(sa.func.max(ProfileRow.version))).scalar()
        version, body = (newest or 0) + 1, canonical(to_plain(profile))
        connection.execute(sa.insert(ProfileRow).values(version=version, at=at, body=body))
        custody.append(
            connection, at, "profile_saved", {"version": version, "body": custody.body_hash(body)}
        )

    # --- decisions ---

    def decisions(self) -> dict[str, Decision]:
        """The newest decision of each finding id."""
        with self.read() as connection:
            rows = connection.execute(
                sa.select(DecisionRow.__table__).order_by(DecisionRow.seq)
            ).all()
        try:
            return {
                row.finding_id: Decision(
                    row.finding_id,
                    FindingState(row.state),
                    row.reason,
                    Moment(dt.datetime.fromisoformat(row.at)),
                )
                for row in rows
            }
        except (TypeError, ValueError, errors.InvalidValue):
            raise errors.CaseDamaged from None

    def decide(self, finding_id: str, state: FindingState, reason: str) -> None:
        with self.write() as connection:
            at = self.now()
            values = {"finding_id": finding_id, "state": state.value, "reason": reason, "at": at}
            seq = connection.execute(sa.insert(DecisionRow).values(**values)).inserted_primary_key
            custody.append(
                connection,
                at,
                "finding_decided",
                {"seq": seq[0] if seq else 0, "body": custody.body_hash(canonical(values))},
            )

    # --- papers ---

    def keep_paper(self, letter: Letter, pdf_sha256: str) -> str:
        """Keep the text of a written paper and the hash of its PDF; returns the paper's id."""
        with self.write() as connection:
            at, paper_id = self.now(), new_id()
            connection.execute(
                sa.insert(PaperRow).values(
                    id=paper_id,
                    kind=letter.kind.value,
                    at=at,
                    title=letter.title,
                    body=letter.text,
                    pdf_sha256=pdf_sha256,
                )
            )
            custody.append(
                connection,
                at,
                "paper_saved",
                {
                    "id": paper_id,
                    "kind": letter.kind.value,
                    "pdf": pdf_sha256,
                    "body": custody.body_hash(letter.text),
                    "title": custody.body_hash(letter.title),
                },
            )
        return paper_id

    def papers(self) -> tuple[KeptPaper, ...]:
        """The papers that were kept, newest first."""
        order = sa.text("paper.rowid DESC")  # two may be saved in one second
        with self.read() as connection:
            rows = connection.execute(sa.select(PaperRow.__table__).order_by(order)).all()
        try:
            return tuple(
                KeptPaper(PaperKind(r.kind), r.title, r.body, r.at, r.pdf_sha256) for r in rows
            )
        except ValueError:
            raise errors.CaseDamaged from None

    # --- copy ---

    def copy_to(self, path: Path) -> None:
        """Write an encrypted copy under the same key; the caller verifies it by opening.

        Through the backup interface, which holds its own lock: reading the file by hand would
        drop SQLite's locks on it (POSIX), and VACUUM INTO forgets the page size.
        A kill leaves at most a ``.part`` that the next copy or opening sweeps.
        Raises CaseExists, NoRoom, FileTooBigForDrive, DiskFull, MediumLost, CannotWrite.
        """
        if path.exists():
            raise errors.CaseExists(path.name)
        part = parts.part_of(path)
        parts.sweep(path)
        try:
            space.check_room(path, self.path.stat().st_size)
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            with engine.speaking(self.path), contextlib.ExitStack() as stack:
                stack.callback(presence.claim(part).release)
                source = engine.connect(self.path, self._raw, read_only=True)
                stack.callback(source.close)
                target = engine.connect(part, self._raw, create=True)
                stack.callback(target.close)
                source.backup(target)
            engine.prove_encrypted(part)
            part.with_name(part.name + parts.JOURNAL).unlink(missing_ok=True)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            if path.exists():
                raise errors.CaseExists(path.name)
            part.rename(path)
            engine.sync_folder(path.parent)
        except OSError as error:
            raise engine.explain_os_error(error, path.name) from None
        finally:
            parts.remove(part)

    def open_copy(self, path: Path) -> Store:
        """Open a copy made by :meth:`copy_to` read-only with this file's key."""
        return Store(path, self._raw, read_only=True, clock=self._clock)
