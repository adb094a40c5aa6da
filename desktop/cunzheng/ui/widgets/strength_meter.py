"""How good a new password is, in words, beside a bar: said honestly and never by colour alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import keys
from cunzheng.services.keys import Strength
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.widgets import kit

WAIT_MS = 150
_FULL = 4


def word(found: Strength) -> str:
    """One word for a score."""
    if not found.enough:
        return translate("Keys", "Too weak")
    return {
        2: translate("Keys", "Just enough"),
        3: translate("Keys", "Good password"),
        4: translate("Keys", "Very good password"),
    }.get(found.score, translate("Keys", "Too weak"))


def sentence(found: Strength) -> str:
    """The word, how long guessing takes, and what would make it better."""
    if found.hint is keys.PasswordHint.TOO_SHORT:
        return f"{word(found)}\n{keys.hint(found)}"
    return "\n".join(
        (
            translate("Keys", "{word}: guessing it takes {time}.").format(
                word=word(found), time=keys.how_long(found)
            ),
            keys.hint(found),
        )
    )


class StrengthMeter(QWidget):
    """Follows a password field. It is judged in the pool: typing never waits for it."""

    def __init__(
        self, tasks: Tasks, field: QLineEdit, known: Callable[[], tuple[str, ...]] = tuple
    ) -> None:
        super().__init__()
        self.found: Strength | None = None
        self._tasks, self._field, self._known = tasks, field, known
        self._turn = 0
        self.bar = QProgressBar()
        self.bar.setRange(0, _FULL)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Keys", "Strength of the password"))
        self.text = kit.label("", "muted", wrap=True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 2)
        kit.add(kit.column(self, gap=4), self.bar, self.text)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._judge)
        field.textChanged.connect(self.again)

    @Slot()
    def again(self) -> None:
        """The password, or what is known of the user, changed."""
        self._turn += 1
        if self._field.text():
            self._wait.start()
        else:
            self._wait.stop()
            self._show(None, self._turn)

    @Slot()
    def _judge(self) -> None:
        password, known, turn = self._field.text(), self._known(), self._turn
        self._tasks.in_pool(
            self,
            lambda _progress: keys.strength(password, known),
            lambda found: self._show(found, turn),
        )

    def _show(self, found: Strength | None, turn: int) -> None:
        if turn != self._turn:
            return
        self.found = found
        self.bar.setValue(max(1, found.score) if found else 0)
        if found is not None:
            kit.look(self.bar, "bad" if not found.enough else "ok" if found.score > 2 else "warn")
        self.text.setText(sentence(found) if found else "")
        self.bar.setAccessibleDescription(self.text.text())
