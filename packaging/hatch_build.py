"""Build hook: put resources/ and i18n/ into standard builds, and never into editable ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the shipped data; fails when a translation was not compiled."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        for source in sorted((root / "i18n").glob("*.ts")):
            if not source.with_suffix(".qm").exists():
                raise FileNotFoundError(f"{source.name} is not compiled: run dev.py i18n first")
        for folder in ("resources", "i18n"):
            build_data["force_include"][str(root / folder)] = f"cunzheng/{folder}"
