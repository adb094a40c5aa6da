"""The tracking table without a screen: what stands in a row, and what the banner says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cunzheng.core.texts import translate
from cunzheng.core.tracking import Due, DueState, Outcome, SendChannel, Sent
from cunzheng.ui import formats, words


def channel_name(value: SendChannel) -> str:
    """How it went out."""
    return {
        SendChannel.POST: translate("Tracking", "Post"),
        SendChannel.COURIER: translate("Tracking", "Courier"),
        SendChannel.COUNTER: translate("Tracking", "Handed in"),
        SendChannel.ONLINE: translate("Tracking", "Web form or app"),
        SendChannel.EMAIL: translate("Tracking", "Email"),
        SendChannel.PHONE: translate("Tracking", "Telephone"),
        SendChannel.OTHER: translate("Tracking", "Otherwise"),
    }[value]


def outcome_name(value: Outcome) -> str:
    """What the answer came to."""
    return {
        Outcome.OPEN: translate("Tracking", "No answer yet"),
        Outcome.AGREED: translate("Tracking", "Agreed to"),
        Outcome.PARTLY: translate("Tracking", "Agreed to in part"),
        Outcome.REFUSED: translate("Tracking", "Refused"),
        Outcome.NOT_TAKEN: translate("Tracking", "Not taken up"),
        Outcome.PASSED_ON: translate("Tracking", "Passed on"),
        Outcome.OTHER: translate("Tracking", "Something else"),
    }[value]


def named(sent: Sent) -> str:
    """To whom, in one line."""
    return sent.to or words.paper(sent.kind)[0]


def state_text(due: Due, today: dt.date) -> str:
    """Where a deadline stands: never by colour alone."""
    left = due.days_left(today)
    if due.state is DueState.ANSWERED:
        return translate("Tracking", "answered")
    if due.state in {DueState.PASSED, DueState.OVERDUE}:
        return translate("Tracking", "over for {days} days").format(days=-left)
    return translate("Tracking", "{days} days left").format(days=left)


def about(due: Due) -> str:
    """Where the period comes from and what it was counted from."""
    parts = [due.deadline.title.here]
    if due.assumed:
        parts.append(translate("Tracking", "counted from sending: the day of receipt is not known"))
    if not due.sure:
        parts.append(translate("Tracking", "days off of that year are not published yet"))
    return formats.joined(*parts)


def reminder(found: Sequence[Due], today: dt.date) -> str:
    """One calm sentence for the banner, "" where nothing is due."""
    if not found:
        return ""
    first = found[0]
    line = translate("Tracking", "{to}: {what}, {state}").format(
        to=named(first.sent), what=first.deadline.title.here, state=state_text(first, today)
    )
    if len(found) > 1:
        more = translate("Tracking", "and {count} more").format(count=len(found) - 1)
        return formats.joined(line, more)
    return line
