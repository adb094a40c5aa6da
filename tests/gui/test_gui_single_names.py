"""Names that a second start may carry, and what else may speak into its socket."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from cunzheng.ui import single


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path):
    """(socket's name, what was asked for)."""
    parent, asked = QObject(), []

    def take(file: str) -> bool:
        asked.append(file)
        return True

    name = str(tmp_path / "s")
    bell = single.Doorbell(parent, take, name)
    yield name, asked
    bell.close()
    del parent


def say(qtbot: QtBot, name: str, data: bytes) -> QLocalSocket:
    line = QLocalSocket()
    line.connectToServer(name)
    assert line.waitForConnected(1000)
    line.write(data)
    assert line.waitForBytesWritten(1000)
    return line


def test_a_name_that_is_no_text_arrives_as_it_is(qtbot: QtBot, heard) -> None:
    name, asked = heard
    file = os.fsdecode(b"/tmp/\xff\xfe.czx")
    line = say(qtbot, name, os.fsencode(file) + b"\n")
    qtbot.waitUntil(lambda: asked == [file], timeout=5000)
    line.abort()


def test_a_name_with_a_line_end_is_not_cut_into_another(heard) -> None:
    name, asked = heard
    assert not single.hand_over("/tmp/a.czx\nb.czx", name)
    assert asked == []


def test_a_line_without_end_is_dropped(qtbot: QtBot, heard) -> None:
    name, asked = heard
    line = say(qtbot, name, b"x" * 100_000)
    qtbot.waitUntil(
        lambda: line.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000
    )
    assert asked == []


def test_a_folder_of_settings_whose_name_is_no_text_has_a_socket(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    assert single.place().startswith("cunzheng-")
