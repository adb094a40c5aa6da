"""The one way to find a shipped file: in the package first, in the checkout second."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def asset(name: str) -> Path:
    """Return the path of a shipped file, such as ``resources/law/xxx.toml``.

    Raises :class:`FileNotFoundError` if it is in neither place: the installation is broken.
    """
    for root in (_PACKAGE, _CHECKOUT):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)
