"""Errors of repayment plans."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class PlanImpossible(CunzhengError):
    """Base: the terms do not make a schedule."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "These terms make no schedule. Nothing was saved; give a sum above zero, a first day and"
        " the number of instalments.",
    )
    exit_code = 2


class TooManyTerms(PlanImpossible):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The plan takes too long: for a credit card it may take five years (60 months), for"
        " other debts 30 years. Nothing was saved; take fewer instalments.",
    )


class TermsDoNotFit(PlanImpossible):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "With this amount the sum is paid off before the last instalment, or an instalment would"
        " be less than a cent. Nothing was saved; change the amount or the number of instalments.",
    )


class PlanNeeded(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no repayment plan to write about yet. Make one on the repayment page first;"
        " nothing in the case was changed.",
    )
    exit_code = 2
