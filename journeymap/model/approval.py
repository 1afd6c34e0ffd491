"""The citizen's approval of the story as it was read back, and what takes it away again.

What is approved is what was read back to the citizen: the events in their order with their words,
times, actors, channels and turning points; the green and red notes with their words, their side
and their strength; which words are the citizen's very own; the key moments; the answers and the
periods. When one of these changes, nobody has approved the story as it now stands.

What others add afterwards is not the story: codes of analysis, whether a note may be quoted (that
belongs to the consent), the facts of the interview, such as code, title and municipality, and how
the program understands a time that was told: the words are the citizen's, the date is not.
"""

from journeymap.model.journey import Event, Experience, Journey, When


def with_true_approval(start: Journey, before: Journey, after: Journey) -> Journey:
    """`after`, without the approval when the story is no longer the one that was approved.

    Judged from where the undo step starts: a drag that ends where it began has changed nothing.
    """
    if start.approval is None or after.approval != before.approval:
        return after
    approval = start.approval if is_same_story(start, after) else None
    return after if after.approval == approval else after.replaced(approval=approval)


def is_same_story(one: Journey, other: Journey) -> bool:
    """True when the same was told in both, whatever others added to it."""
    if len(one.events) != len(other.events):
        return False
    if (one.answers, one.periods) != (other.answers, other.periods):
        return False
    pairs = zip(one.events, other.events, strict=True)
    return all(a is b or _told_of(a) == _told_of(b) for a, b in pairs)


def _told_of(event: Event) -> Event:
    when = event.when
    if when is not None and when.edtf is not None:
        event = event.replaced(when=When(text=when.text))
    if not any(experience.codes or not experience.shareable for experience in event.experiences):
        return event
    return event.replaced(experiences=tuple(_bare(e) for e in event.experiences))


def _bare(experience: Experience) -> Experience:
    if not experience.codes and experience.shareable:
        return experience
    return experience.replaced(codes=(), shareable=True)
