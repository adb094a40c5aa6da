"""How long work will still take, told calmly: late, rounded, and never jumping about."""

from __future__ import annotations

from cunzheng.core.texts import translate

_FIRST_S = 3.0  # nothing is said before
_WEIGHT = 0.15  # of the newest rate in the average


class Remaining:
    """Fed with bytes done and a clock; answers with seconds."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._last = (0.0, 0)
        self._rate: float | None = None

    def seconds(self, done: int, total: int, now_s: float) -> float | None:
        """Seconds left, or None while that cannot be told. *now_s*: a monotonic clock."""
        if self._began is None or done < self._last[1]:
            self._began, self._last, self._rate = now_s, (now_s, done), None
            return None
        passed, more = now_s - self._last[0], done - self._last[1]
        if passed >= 0.5:
            rate = more / passed
            old = self._rate
            self._rate = rate if old is None else old + (rate - old) * _WEIGHT
            self._last = (now_s, done)
        if total <= 0 or now_s - self._began < _FIRST_S or not self._rate:
            return None
        return max(0.0, (total - done) / self._rate)


def told(seconds: float | None) -> str:
    """In words, rounded to what a person plans with; empty where it is not known."""
    if seconds is None:
        return ""
    if seconds < 10:
        return translate("Import", "almost done")
    if seconds < 60:
        rounded = int(-(-seconds // 10)) * 10
        return translate("Import", "about {count} seconds left").format(count=rounded)
    if seconds < 3600:
        return translate("Import", "about {count} minutes left").format(
            count=int(-(-seconds // 60))
        )
    return translate("Import", "about {count} hours left").format(count=int(-(-seconds // 3600)))
