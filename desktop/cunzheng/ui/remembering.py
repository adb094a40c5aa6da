"""Where the parts of a window were put: sizes in pixels under plain names, nothing of the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget

from cunzheng.services import settings
from cunzheng.ui.widgets import kit

Sizes = dict[str, tuple[int, ...]]
LEAST = 24  # pixels: nothing comes back so small that it cannot be found


def sizes(name: str, page: QWidget) -> Sizes:
    """The splitters and tables of a page, in the order in which they were made."""
    found: Sizes = {}
    for at, split in enumerate(page.findChildren(QSplitter)):
        if sum(split.sizes()):  # not shown yet: it has none
            found[f"{name}/split{at}"] = tuple(split.sizes())
    for at, table in enumerate(page.findChildren(QTableView)):
        header = table.horizontalHeader()
        if header.count():
            found[f"{name}/table{at}"] = tuple(
                header.sectionSize(one) for one in range(header.count())
            )
    return found


def restore(name: str, page: QWidget, kept: Mapping[str, tuple[int, ...]]) -> None:
    """Put the parts where they were; what does not fit any more is left as it is made."""
    for at, split in enumerate(page.findChildren(QSplitter)):
        wanted = kept.get(f"{name}/split{at}", ())
        if len(wanted) == split.count() and sum(wanted) > 0:
            split.setSizes(list(wanted))
    for at, table in enumerate(page.findChildren(QTableView)):
        header = table.horizontalHeader()
        wanted = kept.get(f"{name}/table{at}", ())
        if len(wanted) != header.count():
            continue
        for section, width in enumerate(wanted):
            # A column that was left out for want of room had no width.
            if width and header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
                header.resizeSection(section, max(LEAST, width))


def place(window: QWidget, usual: QSize) -> None:
    """Give a window the size it had, or its usual one; never more than the screen has."""
    kept = settings.load().comfort.layout.get("window", ())
    width, height, whole = kept if len(kept) == 3 else (usual.width(), usual.height(), 0)
    kit.fit(window, width, height)
    if whole:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep(window: QWidget) -> None:
    """Remember the size of a window and whether it filled the screen."""
    whole = window.isMaximized()
    at = window.normalGeometry().size() if whole else window.size()
    keep_sizes({"window": (at.width(), at.height(), int(whole))})


def keep_sizes(found: Sizes) -> None:
    """Put sizes beside those that are kept already."""
    now = settings.load().comfort
    layout = {**now.layout, **found}
    if layout != now.layout:
        settings.set_comfort(replace(now, layout=layout))
