"""What is wrong with a rule or a consent that the user typed, in words. No widgets."""

from __future__ import annotations

from cunzheng.core.texts import translate


def wrong_rule(field: str) -> str:
    """The sentence for a field that ``services.rules.problem`` names; "" for none."""
    if not field:
        return ""
    return {
        "title": translate("Rules", "Give the rule a title of at most 300 characters."),
        "source": translate("Rules", "Say where the rule stands: its number, or who issued it."),
        "lenders": translate("Rules", "Tick at least one kind of lender."),
        "products": translate("Rules", "Tick at least one kind of loan."),
        "channels": translate("Rules", "Tick at least one way of contact for the closed hours."),
        "start": translate("Rules", "Write the hour as four digits, 22:00 for example."),
        "end": translate("Rules", "Write the hour as four digits, 08:00; the two differ."),
        "last_day": translate("Rules", "The last day lies before the first."),
        "nothing": translate("Rules", "Give closed hours, or a number of calls a day."),
    }.get(field, translate("Rules", "This cannot be understood; please correct it."))


def wrong_consent(field: str) -> str:
    """The same for a consent."""
    if not field:
        return ""
    return {
        "lender_id": translate("Rules", "Choose the lender to whom you agreed."),
        "debt_id": translate("Rules", "This debt is not one of that lender."),
        "agency_id": translate("Rules", "This agency does not work for that lender."),
        "channels": translate("Rules", "Tick at least one way of contact that you agreed to."),
        "start": translate("Rules", "Write the hour as four digits, 22:00 for example."),
        "end": translate("Rules", "Write the hour as four digits, 08:00; the two differ."),
        "last_day": translate("Rules", "The last day lies before the first."),
    }.get(field, translate("Rules", "This cannot be understood; please correct it."))
