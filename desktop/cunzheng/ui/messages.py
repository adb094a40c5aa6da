"""The one place that turns what went wrong, or right, into a window with a plain sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.errors import CunzhengError
from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


def sentence(error: Exception) -> str:
    """What to say of an error. What the app did not expect gets the general sentence."""
    if isinstance(error, CunzhengError):
        return error.message()
    return CunzhengError().message()


class MessageDialog(QDialog):
    """A sentence and one or two buttons. Plain text; never blocks the event loop."""

    def __init__(
        self,
        parent: QWidget | None,
        text: str,
        *,
        accept: str,
        cancel: str = "",
        heading: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("App", "Cunzheng"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.text = kit.label(text, wrap=True, select=True)
        self.text.setMinimumWidth(380)
        self.setAccessibleDescription(text)
        body = kit.column(self, (24, 22, 24, 18), 12)
        if heading:
            kit.add(body, kit.label(heading, "heading", wrap=True))
        kit.add(body, self.text, 6)
        buttons = kit.row(gap=8)
        kit.add(buttons, None)
        if cancel:
            kit.add(buttons, kit.button(cancel, self.reject))
        self.accept_button = kit.button(accept, self.accept, "primary")
        kit.add(buttons, self.accept_button)
        kit.add(body, buttons)
        self.accept_button.setFocus()


def window_of(owner: QObject) -> QWidget | None:
    """The window in which to tell about *owner*."""
    return owner.window() if isinstance(owner, QWidget) else None


def show_error(owner: QObject, error: Exception) -> None:
    """Say one plain sentence about an error."""
    show(window_of(owner), sentence(error))


def show(parent: QWidget | None, text: str, heading: str = "") -> None:
    """Say something that needs no answer."""
    MessageDialog(parent, text, accept=translate("Messages", "OK"), heading=heading).open()


def ask(
    parent: QWidget | None, text: str, accept: str, yes: Callable[[], None], heading: str = ""
) -> None:
    """Ask before something that cannot be taken back; *accept* names what happens."""
    dialog = MessageDialog(
        parent,
        text,
        accept=accept,
        cancel=translate("Messages", "Cancel"),
        heading=heading,
    )
    dialog.accepted.connect(yes)
    dialog.open()
