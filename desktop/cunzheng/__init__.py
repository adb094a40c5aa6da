"""存证匣: keep evidence of how a debt is collected, and complain to the right office."""

from __future__ import annotations

__version__ = "0.1.0"
