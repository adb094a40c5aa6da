"""Where the benchmarks put their figures, so that `dev.py bench` can write them down."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

Figure = Callable[..., None]


@pytest.fixture
def figure() -> Figure:
    """``figure(key, values, size="")`` keeps what was measured under a key of packaging/bench.toml.

    values: one number a run (ratios, milliseconds, counts, as the key says), or one number.
    size: the absolute value in words, which only gives the ratio a size.
    Printed always; kept as a line of JSON in the file of CUNZHENG_BENCH_OUT where that is set.
    """

    def keep(key: str, values: float | Sequence[float], size: str = "") -> None:
        given = list(values) if isinstance(values, Sequence) else [values]
        line = {"key": key, "values": given, "size": size, "load": round(os.getloadavg()[0], 1)}
        print(f"\n[figure] {key}: {', '.join(f'{one:.3g}' for one in given)}  {size}")
        if out := os.environ.get("CUNZHENG_BENCH_OUT"):
            with Path(out).open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")

    return keep
