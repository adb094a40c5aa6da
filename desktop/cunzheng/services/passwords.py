"""Another password for a case that is open, for the window: the case stays open over the change."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cunzheng.casefile import key as raw_keys
from cunzheng.casefile import rekey
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.services import cases, keys, settings
from cunzheng.services.cases import Case


@dataclass(frozen=True, slots=True)
class Changed:
    """The case, open again. ``error`` says why the old password still holds; None: it is new."""

    case: Case
    error: errors.CunzhengError | None = None


def old_is_needed(case: Case) -> bool:
    """Must the old password be typed? Not where the emergency key opened the case."""
    return case.store.kdf is not None


def change(case: Case, old: str, new: str, progress: Progress = NULL_PROGRESS) -> Changed:
    """Make *new* the password of an open case; *case* is closed and another one handed back.

    Raises WrongPassword (*old*), NoPassword, WeakPassword, CaseReadOnly: then *case* is still open
    and nothing was done. What goes wrong later is told in the value. What ``open_case`` raises at
    opening again is raised, and the case is closed then.
    """
    if case.read_only:
        raise errors.CaseReadOnly
    store = case.store
    if store.kdf is not None:
        typed = raw_keys.derive(old, store.raw_key.salt, store.kdf)
        if not hmac.compare_digest(typed.key, store.raw_key.key):
            raise errors.WrongPassword
    raw_keys.check_new_password(new, keys.known_words(case.profile()))
    path, raw, kdf, case_id = case.path, store.raw_key, store.kdf, case.info().case_id
    try:
        entry = rekey.rewrite(store, new, rekey.CHANGED, progress)
    except errors.CunzhengError as error:
        store.close()
        again = cases.ready(Store.open_raw(path, raw))
        again.store.kdf = kdf
        again.automatic_backup = case.automatic_backup
        return Changed(again, error)
    store.close()
    settings.remember_head(case_id, entry.seq, entry.hash)
    fresh = cases.open_case(path, new)
    fresh.automatic_backup = case.automatic_backup
    return Changed(fresh)
