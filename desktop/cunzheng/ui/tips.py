"""Words of a case as a tooltip: Qt takes whatever looks like mark-up for mark-up there, and would
fetch the pictures that it names, from another computer too.
"""

from __future__ import annotations

import html


def plain(text: str) -> str:
    """*text* as a tooltip that shows it as it is."""
    if "<" not in text:  # Qt needs a tag to take a text for mark-up
        return text
    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>'
