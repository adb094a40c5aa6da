"""A louder copy of a recording for listening only: in memory, as WAV; the original stays alone.

Faint stretches are raised more than loud ones, so that the far side of a call is heard beside the
near one. A limiter keeps the loudest samples below the top instead of cutting them off.
"""

from __future__ import annotations

import io
import wave
from typing import Any, BinaryIO, Final

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from cunzheng.core.errors import SourceDamaged
from cunzheng.core.errors_sounds import TooLongToAmplify
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.intake.evened import Evened
from cunzheng.intake.limits import Limits
from cunzheng.intake.waveform import frames

RATE: Final = 16_000
LONGEST_S: Final = 3 * 3600  # 346 MB of sound in memory
_BLOCK: Final = RATE * 30
_STEP: Final = RATE // 20
_TARGET: Final = 0.12  # root mean square of full scale that speech is raised to (about -18 dB)
_MOST: Final = 16.0  # 24 dB
_FLOOR: Final = 0.0012  # fainter than this is the noise of the line: raised no further
_KNEE: Final = 0.8


def louder(
    source: BinaryIO,
    media_type: str,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> bytes:
    """A WAV (16 kHz, one channel, 16 bit) of the same length as the sound.

    Raises SourceDamaged, TooLongToAmplify beyond three hours, Cancelled.
    """
    convert = Evened("s16", RATE)
    out = io.BytesIO()
    held: list[NDArray[np.int16]] = []
    count = total = 0
    level = _Level()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for frame in frames(source, media_type, limits or Limits(), progress):
            made = convert.take(frame) if frame is not None else []
            for part in made:
                held.append(_samples(part))
                count += part.samples
            if count >= _BLOCK:
                total += count
                file.writeframesraw(level.raise_(np.concatenate(held)))
                progress.advance(count // RATE)
                held, count = [], 0
                if total > LONGEST_S * RATE:
                    raise TooLongToAmplify
        held += [_samples(one) for one in convert.rest()]
        if held:
            last = np.concatenate(held)
            total += len(last)
            file.writeframesraw(level.raise_(last))
    if not total:
        raise SourceDamaged
    return out.getvalue()


def _samples(frame: AudioFrame) -> NDArray[np.int16]:
    plane: Any = frame.planes[0]  # has the buffer protocol, which its stub does not say
    return np.frombuffer(plane, np.dtype("<i2"), frame.samples).copy()


class _Level:
    """Follows how loud the sound is; the gain moves slowly, so that nothing pumps."""

    def __init__(self) -> None:
        self._gain = 1.0

    def raise_(self, samples: NDArray[np.int16]) -> bytes:
        """*samples* with their gain, limited."""
        if not len(samples):
            return b""
        sound: NDArray[Any] = samples.astype(np.float32) / 32768
        steps = -(-len(sound) // _STEP)
        padded = np.pad(sound, (0, steps * _STEP - len(sound)))
        power = np.sqrt((padded.reshape(steps, _STEP) ** 2).mean(axis=1))
        gains = np.empty(steps, np.float32)
        gain = self._gain
        for at, loud in enumerate(power.tolist()):
            if loud > _FLOOR:
                wanted = min(_MOST, max(1.0, _TARGET / loud))
                # Down at once (a shout), up within half a second.
                gain = wanted if wanted < gain else gain + (wanted - gain) * 0.2
            gains[at] = gain
        before, self._gain = self._gain, gain
        places = np.arange(len(sound), dtype=np.float32) / _STEP
        sound = sound * np.interp(places, np.arange(steps + 1), np.concatenate(([before], gains)))
        loud = np.abs(sound)
        over = loud > _KNEE
        sound[over] = np.sign(sound[over]) * (
            _KNEE + (1 - _KNEE) * np.tanh((loud[over] - _KNEE) / (1 - _KNEE))
        )
        return (sound * 32767).astype("<i2").tobytes()
