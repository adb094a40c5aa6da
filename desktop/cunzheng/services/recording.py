"""A recording that goes into the case while it is made, and what becomes of it.

Sound is committed in pieces of half a second: a crash or a kill loses what lies between two
commits, below two seconds in all. At the stop the pieces become one exhibit, a FLAC file. What a
crash left unfinished is made into an exhibit by :func:`salvage`, marked as cut off.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, cast

from cunzheng.casefile import evidence as evidence_rows
from cunzheng.casefile import space, takes
from cunzheng.casefile.takes import OpenTake
from cunzheng.core.changes import Changes
from cunzheng.core.errors import CunzhengError, NoSuchItem
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.takes import CUT_OFF, TakeEvent, TakeNote, TakeStart
from cunzheng.core.texts import translate
from cunzheng.core.values import Described, Evidence, EvidenceKind
from cunzheng.intake import flac
from cunzheng.intake.recorder import (
    SAMPLE_BYTES,
    Microphone,
    Recorder,
    RecorderState,
    microphones,
    wav_bytes,
)
from cunzheng.services.cases import Case

__all__ = [
    "Halted",
    "LiveTake",
    "Microphone",
    "Recorder",
    "RecorderState",
    "finish",
    "microphones",
    "salvage",
    "unfinished",
    "wav_bytes",
]

PIECE_S: Final = 0.5
ROOM_BYTES: Final = 64 * 1024**2  # about ten minutes of sound: less is not worth beginning
CLOCK_STEP_S: Final = 2.0  # the wall clock was set if it goes this much further than the other
_WRITTEN = Changes.EVIDENCE | Changes.CUSTODY
_REASONS: Final = {
    RecorderState.STOPPED: "stopped",
    RecorderState.LOST: "lost",
    RecorderState.FAILED: "failed",
}
Submit = Callable[[Callable[[], None]], Future[None]]
MakeRecorder = Callable[[Callable[[bytes], None], int | str | None], Recorder]


@dataclass(frozen=True, slots=True)
class Halted:
    """A recording that takes no more sound. ``fault`` is what ended it, if nobody asked for it."""

    take_id: str
    reason: str
    fault: Exception | None


class LiveTake:
    """One recording under way.

    *submit* runs work on the worker that owns the case, in the order given; it is called from the
    recorder's thread. Should that worker be busy, pieces wait in memory (:attr:`unsafe_s`).
    """

    def __init__(
        self,
        case: Case,
        submit: Submit,
        device: int | str | None = None,
        make: MakeRecorder = Recorder,
    ) -> None:
        self._store, self._submit = case.store, submit
        self._recorder = make(self._take, device)
        self._held = bytearray()
        self._lock = threading.Lock()
        self._given = self._safe = 0
        self._seq = 0
        self._begun = False
        self._take_id = ""
        self._fault: Exception | None = None
        self._moved_s = 0.0

    @property
    def recorder(self) -> Recorder:
        """The microphone: its state, level and clock."""
        return self._recorder

    @property
    def unsafe_s(self) -> float:
        """Seconds of sound that are not committed yet."""
        rate = self._recorder.rate
        return (self._given - self._safe) / SAMPLE_BYTES / rate if rate else 0.0

    def start(self) -> None:
        """Open the microphone. Raises NoMicrophone, SoundUnavailable, NoRoom."""
        space.check_room(self._store.path, ROOM_BYTES)
        self._recorder.start()

    def note(self, event: TakeEvent, value: float = 0.0, device: str = "") -> None:
        """Have something noted in the custody log, with how far the take was."""
        told = TakeNote(event, round(self._recorder.elapsed_s, 1), round(value, 3), device)
        self._later(lambda: takes.note(self._store, self._take_id, told))

    def halt(self) -> Halted:
        """Stop; every piece is on its way into the case when this returns. Blocks: not for the
        main thread.
        """
        try:
            self._recorder.stop()
        except CunzhengError as error:
            self._fault = self._fault or error
        if self._held and self._fault is None:
            self._flush()
        took = self._recorder.take()
        if took.overflows:
            self.note(TakeEvent.OVERFLOW, took.overflows)
        if took.state is RecorderState.LOST:
            self.note(TakeEvent.DEVICE_LOST)
        # The last in the queue: when it has run, the take's id and its fault are known.
        self._submit(lambda: None).result()
        reason = "failed" if self._fault else _REASONS.get(took.state, "stopped")
        return Halted(self._take_id, reason, self._fault)

    # --- the recorder's thread --------------------------------------------------------------------

    def _take(self, block: bytes) -> None:
        if self._fault is not None:
            raise self._fault
        if not self._begun:
            self._begin()
        self._held += block
        self._given += len(block)
        if len(self._held) >= self._recorder.rate * SAMPLE_BYTES * PIECE_S:
            self._flush()
            self._watch_clock()

    def _begin(self) -> None:
        took = self._recorder.take()
        if took.started is None:
            return
        self._begun = True
        start = TakeStart(took.started, took.device, took.rate, self._recorder.first_at)

        def job() -> None:
            self._take_id = takes.begin(self._store, start)

        self._later(job)

    def _flush(self) -> None:
        data, seq = bytes(self._held), self._seq
        self._held.clear()
        self._seq += 1

        def job() -> None:
            takes.append(self._store, self._take_id, seq, data)
            with self._lock:
                self._safe += len(data)

        self._later(job)

    def _watch_clock(self) -> None:
        moved = self._recorder.take().clock_moved_s
        if abs(moved - self._moved_s) >= CLOCK_STEP_S:
            self.note(TakeEvent.CLOCK_MOVED, moved - self._moved_s)
            self._moved_s = moved

    # --- the case's thread ------------------------------------------------------------------------

    def _later(self, job: Callable[[], None]) -> None:
        def run() -> None:
            if self._fault is not None:
                return
            try:
                job()
            except Exception as error:  # noqa: BLE001 - told when the take ends
                self._fault = error

        self._submit(run)


def unfinished(case: Case) -> tuple[OpenTake, ...]:
    """Takes that have no end: of a crash, if nothing is being recorded."""
    return takes.unfinished(case.store)


def finish(
    case: Case, take_id: str, reason: str = "stopped", progress: Progress = NULL_PROGRESS
) -> tuple[Evidence | None, Changes]:
    """Make one exhibit of a take's pieces and let them go; None where nothing was heard.

    *reason* is "stopped", "lost", "failed" or "cut_off"; all but the first mark the exhibit as cut
    off. A crash between the two steps leaves the pieces: the same sound is known again then.
    Raises DiskFull, Cancelled: the pieces stay and can be tried again. NoSuchItem.
    """
    take = next((one for one in takes.unfinished(case.store) if one.id == take_id), None)
    if take is None:
        raise NoSuchItem
    if not take.size:
        takes.end(case.store, take_id, None, "empty")
        return None, Changes.CUSTODY
    progress.begin(take.size + take.size // 2, "take")  # FLAC: at most half of it
    digest, samples = flac.digest_of(takes.pieces(case.store, take_id))
    progress.advance(take.size)
    start = take.start
    whole = reason == "stopped"

    def make(connection: Any) -> BinaryIO:  # noqa: ANN401 - the transaction, casefile's
        sound = takes.sound(connection, take_id)
        parts = flac.encoded(sound, start.rate, digest, samples, start.started.iso())
        return cast(BinaryIO, flac.PartsFile(parts))

    described = Described(
        EvidenceKind.RECORDING,
        "audio/flac",
        (start.started,),
        duration_ms=samples * 1000 // start.rate,
        codec="flac",
        device=start.device,
        warnings=() if whole else (CUT_OFF,),
    )
    stamp = start.started.local.strftime("%Y-%m-%d %H-%M-%S")
    evidence, new = evidence_rows.add_made(
        case.store,
        make,
        described,
        name=translate("Recorder", "recording {time}.flac").format(time=stamp),
        source="recorder",
        progress=progress,
    )
    # A crash between the exhibit and this line: what is kept already says how the take ended.
    known = "stopped" if not new and CUT_OFF not in evidence.described.warnings else reason
    takes.end(case.store, take_id, evidence.id, known)
    return evidence, _WRITTEN


def salvage(case: Case, progress: Progress = NULL_PROGRESS) -> tuple[tuple[Evidence, ...], Changes]:
    """Make exhibits of what a crash left; a case that is open for reading is left as it is.

    Raises DiskFull and its kin: the pieces stay and are tried again at the next opening.
    """
    if case.read_only:
        return (), Changes.NONE
    saved, changes = [], Changes.NONE
    for take in takes.unfinished(case.store):
        evidence, changed = finish(case, take.id, "cut_off", progress)
        changes |= changed
        if evidence is not None:
            saved.append(evidence)
    return tuple(saved), changes
