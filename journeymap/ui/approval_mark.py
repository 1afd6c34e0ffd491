"""Whether the story is approved, in a few quiet words that follow it."""

import datetime as dt

from journeymap.model.approval import is_same_story
from journeymap.model.journey import Journey
from journeymap.words import Words


class ApprovalMark:
    """Follows a journey from step to step, and remembers an approval that a change took away.

    Undo of the approval itself takes nothing away: the story is the same, and was not approved.
    """

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._lapsed: dt.date | None = None

    def follow(self, journey: Journey) -> None:
        """Hears of the next step."""
        before, self._journey = self._journey, journey
        if journey.approval is not None:
            self._lapsed = None
        elif before.approval is not None and not is_same_story(before, journey):
            self._lapsed = before.approval

    def text(self, words: Words) -> str:
        """What to show; nothing while the story was never approved."""
        approval = self._journey.approval
        if approval is not None:
            return words("approval.given", date=words.date(approval))
        if self._lapsed is not None:
            return words("approval.lapsed", date=words.date(self._lapsed))
        return ""
