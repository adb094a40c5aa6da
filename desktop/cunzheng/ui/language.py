"""Which language the window speaks: the compiled .qm, or the .ts where there is none yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cunzheng.assets import asset
from cunzheng.core import texts


def speak(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Install Qt's and our own translations; returns them so that they are kept alive.

    A checkout may not have compiled the .qm yet: then the .ts is read instead.
    """
    QLocale.setDefault(QLocale(language))
    kept: list[QTranslator] = []
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", folder):
        app.installTranslator(qt)
        kept.append(qt)
    try:
        ours = QTranslator(app)
        if ours.load(str(asset(f"i18n/cunzheng_{language}.qm"))):
            app.installTranslator(ours)
            kept.append(ours)
            texts.install(QCoreApplication.translate, language)
            return kept
    except FileNotFoundError:
        pass
    try:
        texts.install(texts.catalogue(asset(f"i18n/cunzheng_{language}.ts")), language)
    except FileNotFoundError:
        texts.install(None)
    return kept
