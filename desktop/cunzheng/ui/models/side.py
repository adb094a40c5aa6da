"""What the left edge of the window says of the case and of its file."""

from __future__ import annotations

from pathlib import Path

from cunzheng.core.texts import translate
from cunzheng.core.values import VerifyReport
from cunzheng.ui import formats
from cunzheng.ui.snapshot import Snapshot


def case_line(now: Snapshot) -> str:
    """Whose case it is and how large; what there is none of is left out."""
    counts = (
        (translate("Side", "{count} loans"), len(now.profile.debts)),
        (translate("Side", "{count} collectors"), now.creditors()),
    )
    return formats.joined(
        now.profile.debtor.name or Path(now.info.path).stem,
        *(text.format(count=count) for text, count in counts if count),
    )


def state(now: Snapshot, report: VerifyReport | None) -> str:
    """The size of the file and whether it was checked, a line each."""
    if report is None:
        whole = translate("Side", "Not checked since opening")
    elif report.whole:
        whole = translate("Side", "Checked: unchanged")
    else:
        whole = translate("Side", "Checked: differences found")
    size = translate("Side", "Encrypted \u00b7 {size}").format(size=formats.size(now.info.size))
    return "\n".join(
        (size, whole, *((translate("Side", "Read-only"),) if now.info.read_only else ()))
    )
