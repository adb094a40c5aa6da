"""sounddevice looks for PortAudio by ctypes.util.find_library, which knows nothing of the folder
that PyInstaller put the library into: on a machine without libportaudio2 recording was dead.
"""

from __future__ import annotations

import ctypes.util
import os
import sys

_find = ctypes.util.find_library


def _find_library(name):  # noqa: ANN001, ANN202 - runs before anything of ours
    bundled = os.path.join(sys._MEIPASS, "libportaudio.so.2")  # noqa: PTH118
    if name == "portaudio" and os.path.exists(bundled):  # noqa: PTH110
        return bundled
    return _find(name)


ctypes.util.find_library = _find_library
