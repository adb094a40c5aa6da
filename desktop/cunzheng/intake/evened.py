"""Sound that changes its form on the way, as one form.

Recordings that were joined, and streams of HE-AAC, change the rate or the number of channels within
a file. libav's resampler refuses the first frame of another form, and its queue (AudioFifo) brings
the whole process down over another number of channels: neither may ever see one.
"""

from __future__ import annotations

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

Form = tuple[str, int, int]


def form_of(frame: AudioFrame) -> Form:
    """What has to be the same for two frames to go into one queue: format, channels, rate."""
    return frame.format.name, frame.layout.nb_channels, frame.sample_rate


class Evened:
    """Hands out what it is given as samples of *format* in one channel, *rate* a second."""

    def __init__(self, format: str, rate: int) -> None:
        self._wanted = format, rate
        self._form: Form | None = None
        self._convert: AudioResampler | None = None

    def take(self, frame: AudioFrame) -> list[AudioFrame]:
        """One decoded frame. Raises what libav raises for a frame that is none."""
        made: list[AudioFrame] = []
        form = form_of(frame)
        if self._convert is None or form != self._form:
            made = self.rest()
            self._form, self._convert = (
                form,
                AudioResampler(self._wanted[0], "mono", self._wanted[1]),
            )
        frame.pts = None  # files get the times wrong
        return made + self._convert.resample(frame)

    def rest(self) -> list[AudioFrame]:
        """What is still held back; the next frame begins anew."""
        convert, self._convert = self._convert, None
        return convert.resample(None) if convert is not None else []
