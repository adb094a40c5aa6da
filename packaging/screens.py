"""Render each page to PNG on the sample case, under Qt's offscreen platform, for looking.

``python packaging/screens.py [--out FOLDER] [--dark] [--contrast] [--language en] [--scale 2]``
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "out" / "screens"
PAGES = (
    "overview",
    "timeline",
    "evidence",
    "check",
    "letters",
    "repayment",
    "handover",
    "help",
    "settings",
)
WAIT_S = 20.0


def prepare(scale: str, settings: Path) -> None:
    """Set what Qt reads once, before it is imported."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = scale
    os.environ["CUNZHENG_SETTINGS_DIR"] = str(settings)  # never the user's own


def shoot(out: Path, *, dark: bool, contrast: bool, language: str) -> list[Path]:
    """Open the sample, visit everything, save what is seen."""
    from PySide6.QtWidgets import QApplication, QDialog, QWidget

    from cunzheng.services import importing
    from cunzheng.ui import app as ui_app
    from cunzheng.ui import language as languages
    from cunzheng.ui import messages, theme
    from cunzheng.ui.case_view import CaseView
    from cunzheng.ui.collector import MainThreadCollector
    from cunzheng.ui.dialogs.import_review import ImportDialog
    from cunzheng.ui.dialogs.log_contact import LogContactDialog
    from cunzheng.ui.dialogs.profile import ProfileDialog
    from cunzheng.ui.main_window import MainWindow
    from cunzheng.ui.models.rows import ContactRow
    from cunzheng.ui.pages.compose import ComposePage
    from cunzheng.ui.pages.timeline import TimelinePage
    from cunzheng.ui.tasks import Tasks

    application = ui_app.make_application(["screens"])
    theme.dress(application, dark=dark, contrast=contrast)
    MainThreadCollector(application)
    kept = languages.speak(application, language)
    tasks = Tasks(messages.show_error)
    window = MainWindow(tasks)
    made: list[Path] = []
    out.mkdir(parents=True, exist_ok=True)

    def settle(until: Callable[[], bool] = lambda: True) -> None:
        end = time.monotonic() + WAIT_S
        quiet = 0
        while time.monotonic() < end and quiet < 8:
            QApplication.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if tasks.idle and until() else 0

    def save(name: str, widget: QWidget | None = None) -> None:
        settle()
        end = time.monotonic() + 0.6  # pictures and curves come after the tasks
        while time.monotonic() < end:
            QApplication.processEvents()
        path = out / f"{name}.png"
        (widget or window).grab().save(str(path))
        made.append(path)

    def dialogs() -> list[QDialog]:
        return [one for one in window.findChildren(QDialog) if one.isVisible()]

    def close_dialogs() -> None:
        for one in dialogs():
            one.hide()
            one.deleteLater()
        settle()

    window.show()
    window.resize(1280, 800)  # the offscreen screen is smaller, and the window keeps to it
    save("welcome")
    window.show_new()
    save("new")
    window.show_unlock(str(ROOT / "sample.czx"))
    save("unlock")
    window.show_welcome()
    window.open_sample()
    settle(lambda: isinstance(window.current(), CaseView))
    view = window.current()
    if not isinstance(view, CaseView):
        for one in dialogs():
            save("failed", one)
        raise SystemExit("the sample case did not open")
    for key in PAGES:
        view.go(key)
        page = view.page(key)
        if isinstance(page, TimelinePage):
            rows = [page.model.seen(at) for at in range(page.model.rowCount())]
            best = max(
                (row for row in rows if isinstance(row, ContactRow)),
                key=lambda row: (bool(row.contact.duration_s), len(row.chips)),
            )
            page.select(best.contact.id)
        if isinstance(page, ComposePage):
            settle(lambda page=page: page.letter is not None)  # type: ignore[misc]
        save(key)
    view.check_whole()
    settle()
    save("handover-checked")
    view.log_contact()
    for one in dialogs():
        if isinstance(one, LogContactDialog):
            save("log-contact", one)
    close_dialogs()
    view.edit_profile()
    for one in dialogs():
        if isinstance(one, ProfileDialog):
            one.tabs.setCurrentIndex(3)
            save("profile", one)
    close_dialogs()
    for name, ask in (
        ("people", view.people),
        ("call-card", view.call_card),
        ("first-steps", view.first_steps),
        ("quick-log", view.quick_log),
        ("recorder", view.record),
        ("forms", view.forms),
        ("form-visit", lambda: view.fill_form("visit")),
        ("emergency-sheet", view.emergency_sheet),
        ("find-recordings", view.find_recordings),
    ):
        ask()
        settle()
        for one in dialogs():
            save(name, one)
        close_dialogs()
    folder = ROOT / "resources" / "sample"
    sample = [one for one in sorted(folder.iterdir()) if one.suffix not in {".md", ".toml"}]
    with tempfile.TemporaryDirectory() as place:
        empty = Path(place) / "call_0921.amr"
        empty.touch()
        found = importing.examine([*sample, empty])
        dialog = ImportDialog(window, view.session, found)
        dialog.open()
        dialog.resize(1120, 720)
        save("import", dialog)
        close_dialogs()
    window.close()
    del kept
    return made


def main(argv: list[str]) -> int:
    """Parse, prepare, shoot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--language", default="zh_CN", choices=("zh_CN", "en"))
    parser.add_argument("--scale", default="1")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as settings:
        prepare(options.scale, Path(settings))
        for path in shoot(
            options.out,
            dark=options.dark,
            contrast=options.contrast,
            language=options.language,
        ):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
