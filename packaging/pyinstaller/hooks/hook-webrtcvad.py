"""The hook that comes along asks for the metadata of webrtcvad; ours is called webrtcvad-wheels."""

from __future__ import annotations

from PyInstaller.utils.hooks import copy_metadata

datas = copy_metadata("webrtcvad-wheels")
