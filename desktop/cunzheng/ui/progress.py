"""The window that appears when work takes longer than a blink. It polls; it is never told."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui import words
from cunzheng.ui.messages import window_of
from cunzheng.ui.tasks import Task
from cunzheng.ui.widgets import kit

APPEARS_AFTER_MS = 300
POLL_MS = 100


class ProgressDialog(QDialog):
    """Shows one task. Stop asks the work to stop at its next small step; what is done is kept."""

    def __init__(self, parent: QWidget | None, task: Task, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("App", "Cunzheng"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(420)
        self._task = task
        body = kit.column(self, (24, 20, 24, 18), 10)
        self._text = kit.label(text, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        self._detail = kit.label("", "muted")
        self._stop = kit.button(translate("Progress", "Stop"), self._cancel)
        line = kit.row()
        kit.add(line, self._detail, None, self._stop)
        kit.add(body, self._text, self._bar, line)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(APPEARS_AFTER_MS)
        self._wait.timeout.connect(self._appear)
        self._wait.start()
        task.on_end.append(self.finish)

    @Slot()
    def _appear(self) -> None:
        self._look()
        self._poll.start()
        self.show()
        # Not on Stop: Enter must not abort by accident.
        self.setFocus()

    @Slot()
    def _look(self) -> None:
        state = self._task.progress.state()
        self._bar.setRange(0, 1000 if state.total else 0)
        if state.total:
            self._bar.setValue(min(1000, state.done * 1000 // state.total))
        self._detail.setText(words.stage(state.what))

    def _cancel(self) -> None:
        self._task.cancel()
        self._stop.setEnabled(False)
        self._text.setText(translate("Progress", "Stopping. What was finished before is kept."))

    def finish(self) -> None:
        """The task ended. A lock in the meantime has taken the window away."""
        if not shiboken6.isValid(self):
            return
        self._wait.stop()
        self._poll.stop()
        self._task.on_end.clear()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the work instead of only hiding the window."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window means stop as well."""
        self._cancel()
        event.ignore()


def watch(task: Task, owner: QObject, text: str) -> None:
    """Let *task* show its progress in the window of *owner*."""
    ProgressDialog(window_of(owner), task, text)
