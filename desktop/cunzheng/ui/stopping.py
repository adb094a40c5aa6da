"""What is asked when the case is to be locked or closed while a recording is under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.recording import Recording


def finish_first() -> str:
    """Why something has to wait."""
    return translate("Recorder", "A recording is under way. Stop it first.")


def before_lock(window: QWidget, recording: Recording, lock_soon: Callable[[], None]) -> None:
    """Stop, keep and lock; or go on recording and lock when it has ended."""
    dialog = MessageDialog(
        window,
        translate(
            "Recorder",
            "A recording is under way. It can be stopped and kept now, or go on; then the case"
            " locks as soon as the recording has ended.",
        ),
        accept=translate("Recorder", "Stop, keep and lock"),
        cancel=translate("Recorder", "Go on, lock afterwards"),
        heading=translate("Recorder", "Recording"),
    )

    def stop() -> None:
        lock_soon()
        recording.stop()

    dialog.accepted.connect(stop)
    dialog.rejected.connect(lock_soon)
    dialog.open()


def before_close(window: QWidget, recording: Recording) -> None:
    """Stop, keep and close; or go on."""
    dialog = MessageDialog(
        window,
        translate(
            "Recorder",
            "A recording is under way. Closing stops it; what was recorded is kept in the case.",
        ),
        accept=translate("Recorder", "Stop, keep and close"),
        cancel=translate("Recorder", "Go on recording"),
        heading=translate("Recorder", "Recording"),
    )

    def stop() -> None:
        # Queued: the window closes after everything that the end of a recording tells was told.
        recording.idle.connect(window.close, Qt.ConnectionType.QueuedConnection)
        recording.stop()

    dialog.accepted.connect(stop)
    dialog.open()
