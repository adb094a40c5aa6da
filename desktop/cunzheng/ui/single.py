"""A second start hands its file to the window that is there, where that window can take it.

Through a local socket of this user alone (no network). A window that has another case open says
no, and the second start opens its own.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cunzheng.services import settings

_WAIT_MS = 1000
_LONGEST = 8192  # bytes of a path
TAKEN, REFUSED = b"1", b"0"


def place() -> str:
    """The name of the socket: one for each folder of settings."""
    folder = os.fsencode(settings.folder_or_default().resolve())
    return f"cunzheng-{hashlib.sha256(folder).hexdigest()[:16]}"


def hand_over(file: str, name: str = "") -> bool:
    """Ask a window that is there to show *file* ("": just itself). False: nobody could."""
    if "\n" in file:  # a name that the line cannot carry; the second start opens it itself
        return False
    line = QLocalSocket()
    line.connectToServer(name or place())
    if not line.waitForConnected(_WAIT_MS):
        return False
    line.write(os.fsencode(file) + b"\n")
    answer = b""
    if line.waitForBytesWritten(_WAIT_MS) and line.waitForReadyRead(_WAIT_MS):
        answer = bytes(line.readAll().data())
    line.abort()
    return answer == TAKEN


class Doorbell(QObject):
    """Listens for later starts; *asked* gets the file and says whether it is taken."""

    def __init__(self, parent: QObject, asked: Callable[[str], bool], name: str = "") -> None:
        super().__init__(parent)
        self._asked = asked
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._rung)
        wanted = name or place()
        if not self._server.listen(wanted):
            # A crash leaves the socket's file behind; nobody answered there, or we were not here.
            QLocalServer.removeServer(wanted)
            self._server.listen(wanted)

    @property
    def listening(self) -> bool:
        """May later starts be heard?"""
        return self._server.isListening()

    @Slot()
    def _rung(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._answer(line))
            line.disconnected.connect(line.deleteLater)

    def _answer(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            if line.bytesAvailable() > _LONGEST:
                line.abort()
            return
        file = os.fsdecode(bytes(line.readLine(_LONGEST).data()).removesuffix(b"\n"))
        line.write(TAKEN if self._asked(file) else REFUSED)
        line.flush()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
