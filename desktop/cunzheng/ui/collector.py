"""Python's garbage collector, kept on the main thread.

Left alone it runs on whichever thread happens to allocate. On the worker of the case it then
destroys widgets that are part of a cycle, from the wrong thread, and Qt crashes (seen in the test
run: a segmentation fault inside an SQL statement). So it is switched off and run by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000


class MainThreadCollector(QObject):
    """Create on the main thread and keep; :meth:`stop` gives Python its own rule back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY_MS)

    @Slot()
    def _look(self) -> None:
        """Collect the oldest generation that is due; cheap when none is."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Collect everything once more here, then let Python decide again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
