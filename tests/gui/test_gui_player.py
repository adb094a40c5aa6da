"""A recording is read from memory, drawn, and played only when asked."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QMediaPlayer

from cunzheng.services import importing
from cunzheng.ui.widgets.player import Player


def test_a_recording_plays_from_memory_on_request(
    view, settle, qtbot, sample_files: Path, monkeypatch, tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    found = importing.examine([next(sample_files.glob("*.m4a"))])
    view.session.write(
        view,
        lambda case, _progress: (
            None,
            importing.commit(case, found.candidates, numbers=frozenset()).changes,
        ),
    )
    settle(lambda: bool(view.session.snapshot.contacts))
    page = view.page("timeline")
    player = page.detail.findChild(Player)
    qtbot.waitUntil(lambda: not player.waveform.isHidden(), timeout=10_000)
    assert player.engine.player is None  # drawn, not played
    assert max(player.waveform.bars(70)) == 1.0
    assert player.play.accessibleName().startswith("播放")
    qtbot.mouseClick(player.play, Qt.MouseButton.LeftButton)
    settle(lambda: player.engine.player is not None)
    player.toggle()
    qtbot.wait(50)
    assert player.engine.player.error() is QMediaPlayer.Error.NoError
    assert list(scratch.iterdir()) == []
