"""Something that is shown only when asked for: one calm line until then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


class Folded(QWidget):
    """A link that opens *parts*, and folds them again. With *make* they are made when opened."""

    opened = Signal(bool)

    def __init__(
        self,
        ask: str,
        *parts: QWidget,
        make: Callable[[], QWidget] | None = None,
        open_now: bool = False,
    ) -> None:
        super().__init__()
        self._ask = ask
        self._parts = list(parts)
        self._make = make
        self.link = kit.button(ask, self.toggle, "link")
        self._body = kit.column(self, gap=4)
        kit.add(self._body, self.link, *parts)
        self._body.setAlignment(self.link, Qt.AlignmentFlag.AlignLeft)
        for part in parts:
            part.setVisible(False)
        if open_now:
            self.toggle()

    @property
    def is_open(self) -> bool:
        """Is it shown?"""
        return bool(self._parts) and not self._parts[0].isHidden()

    def toggle(self) -> None:
        """Show or fold."""
        show = not self.is_open
        if show and self._make is not None:
            made = self._make()
            self._make = None
            self._parts.append(made)
            kit.add(self._body, made)
        for part in self._parts:
            part.setVisible(show)
        self.link.setText(translate("Calm", "Fold again") if show else self._ask)
        self.opened.emit(show)
