"""Random sessions: whoever hears only of changes holds the model, undo leads back to the start."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journeymap.model.changes import Changes, Placed
from journeymap.model.commands import (
    AddEvent,
    AddExperience,
    ChangeFacts,
    ChangeNote,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
    SetAside,
    TakeBack,
    duplicate,
)
from journeymap.model.document import Document
from journeymap.model.journey import (
    Coding,
    Event,
    Experience,
    Journey,
    Valence,
    When,
    new_id,
)
from journeymap.model.revision import descends, revision
from journeymap.storage.codec import decode, encode
from tests.factories import journeys as made_up
from tests.strategies import texts

pick = st.integers(0, 10_000)
valences = st.sampled_from(Valence)


class Mirror:
    """An observer that never sees a journey, only what is said to have changed."""

    def __init__(self, journey: Journey) -> None:
        self.facts = journey.replaced(events=())
        self.notes: dict[str, Placed] = {}
        previous = None
        for event in journey.events:
            self.notes[event.id] = Placed(event.replaced(experiences=()), None, previous)
            previous, above = event.id, None
            for experience in event.experiences:
                self.notes[experience.id] = Placed(experience, event.id, above)
                above = experience.id

    def hear(self, changes: Changes) -> None:
        assert changes, "an empty change was announced"
        assert not changes.removed & changes.added.keys()
        for note_id in changes.removed:
            del self.notes[note_id]
        assert not changes.added.keys() & self.notes.keys()
        assert changes.updated.keys() <= self.notes.keys()
        self.notes |= changes.added | changes.updated
        if changes.facts is not None:
            self.facts = changes.facts

    def journey(self) -> Journey:
        """The journey put together from the notes and the links between them."""
        events = [
            placed.note.replaced(experiences=tuple(self._row(placed.note.id)))
            for placed in map(self.notes.__getitem__, self._ids(None))
        ]
        return self.facts.replaced(events=tuple(events))

    def _row(self, owner: str | None) -> list[Event | Experience]:
        return [self.notes[note_id].note for note_id in self._ids(owner)]

    def _ids(self, owner: str | None) -> list[str]:
        siblings = {p.after: key for key, p in self.notes.items() if p.owner == owner}
        ids: list[str] = []
        while siblings:
            ids.append(siblings.pop(ids[-1] if ids else None))
        return ids


class Session(RuleBasedStateMachine):
    """A user with no plan."""

    @initialize(size=st.integers(0, 3))
    def begin(self, size: int) -> None:
        self.start = made_up(4)[size]
        self.document = Document.opened(self.start)
        self.mirror = Mirror(self.start)
        self.document.subscribe(self.mirror.hear)
        self.saved: list[Journey] = [self.start]

    # --- what there is to take hold of ----------------------------------------------------

    def event(self, n: int) -> Event:
        events = self.document.journey.events
        return events[n % len(events)]

    def experience(self, n: int) -> Experience:
        found = [experience for _, experience in self.document.journey.experiences()]
        return found[n % len(found)]

    def note_id(self, n: int) -> str:
        ids = list(self.mirror.notes)
        return ids[n % len(ids)]

    def has_events(self) -> bool:
        return bool(self.document.journey.events)

    def has_aside(self) -> bool:
        return bool(self.document.journey.set_aside)

    def has_experiences(self) -> bool:
        return any(self.document.journey.experiences())

    # --- what a user does -----------------------------------------------------------------

    @rule(n=pick, text=texts, first=st.booleans())
    def add_event(self, n: int, text: str, first: bool) -> None:
        after = None if first or not self.has_events() else self.event(n).id
        self.document.execute(AddEvent(Event(id=new_id(), text=text), after))

    @precondition(has_events)
    @rule(n=pick, text=texts, valence=valences, index=st.none() | st.integers(0, 5))
    def add_experience(self, n: int, text: str, valence: Valence, index: int | None) -> None:
        note = Experience(id=new_id(), valence=valence, text=text)
        self.document.execute(AddExperience(self.event(n).id, note, index))

    @precondition(has_events)
    @rule(n=pick)
    def remove(self, n: int) -> None:
        self.document.execute(RemoveNote(self.note_id(n)))

    @precondition(has_events)
    @rule(n=pick, text=texts)
    def write(self, n: int, text: str) -> None:
        self.document.execute(EditText(self.note_id(n), text))

    @precondition(has_events)
    @rule(n=pick, index=st.integers(-2, 20))
    def move_event(self, n: int, index: int) -> None:
        self.document.execute(MoveEvent(self.event(n).id, index))

    @precondition(has_experiences)
    @rule(n=pick, m=pick, index=st.integers(0, 5))
    def move_experience(self, n: int, m: int, index: int) -> None:
        command = MoveExperience(self.experience(n).id, self.event(m).id, index)
        self.document.execute(command)

    @precondition(has_events)
    @rule(n=pick)
    def set_aside(self, n: int) -> None:
        event = self.event(n)
        self.document.execute(SetAside(event.id))
        assert self.document.journey.set_aside[-1] == event

    @precondition(has_aside)
    @rule(n=pick, place=st.integers(-1, 20))
    def take_back(self, n: int, place: int) -> None:
        journey = self.document.journey
        event = journey.set_aside[n % len(journey.set_aside)]
        left = journey.events[place % len(journey.events)].id if journey.events else None
        after = left if place >= 0 else None
        self.document.execute(TakeBack(event.id, after=after))
        row = self.document.journey.events
        assert row[self.document.journey.event_index(event.id)] == event
        assert row[0] == event if after is None else row[row.index(event) - 1].id == after

    @precondition(has_events)
    @rule(n=pick)
    def set_aside_and_taken_back_is_nothing(self, n: int) -> None:
        before, event = self.document.journey, self.event(n)
        index = before.event_index(event.id)
        after = before.events[index - 1].id if index else None
        gone = SetAside(event.id).apply(before)
        assert TakeBack(event.id, after=after).apply(gone) == before

    @invariant()
    def no_event_is_lost_or_in_two_places(self) -> None:
        if hasattr(self, "document"):
            every = [event.id for event in self.document.journey.all_events]
            assert len(set(every)) == len(every)

    @precondition(has_events)
    @rule(n=pick)
    def duplicate(self, n: int) -> None:
        self.document.execute(duplicate(self.document.journey, self.note_id(n)))

    @precondition(has_events)
    @rule(n=pick, when=st.sampled_from([None, When(text="i 2019", edtf="2019")]))
    def date(self, n: int, when: When | None) -> None:
        self.document.execute(ChangeNote(self.event(n).id, "when", when))

    @precondition(has_experiences)
    @rule(n=pick, coded=st.booleans())
    def code(self, n: int, coded: bool) -> None:
        codes = (Coding(lens="themes", code="heard"),) if coded else ()
        self.document.execute(ChangeNote(self.experience(n).id, "codes", codes))

    @rule(title=st.sampled_from(["", "a", "b"]))
    def change_facts(self, title: str) -> None:
        self.document.execute(ChangeFacts("title", title))

    @rule()
    def pause(self) -> None:
        self.document.seal()

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.document.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.document.redo()

    @rule()
    def undo_and_redo_lead_back(self) -> None:
        before = self.document.journey
        if self.document.undo_label is not None:
            self.document.undo()
            assert self.document.journey != before, "an undo that did nothing"
            self.document.redo()
        assert self.document.journey == before

    @rule()
    def save(self) -> None:
        written = self.document.to_save()
        again = decode(encode(written), "here")
        assert again == written
        assert encode(again) == encode(written)
        self.document.mark_saved(written)
        assert not self.document.is_modified
        if written != self.saved[-1]:
            assert descends(written, revision(self.saved[-1]))
            self.saved.append(written)

    # --- what holds all the time ----------------------------------------------------------

    @invariant()
    def the_mirror_holds_exactly_the_model(self) -> None:
        if hasattr(self, "document"):
            assert self.mirror.journey() == self.document.journey

    @invariant()
    def what_is_known_of_the_row_is_what_would_be_found_anew(self) -> None:
        if hasattr(self, "document"):
            carried = self.document.journey
            fresh = decode(encode(carried), "here")
            assert carried.numbers == fresh.numbers
            assert carried.undated == fresh.undated

    def teardown(self) -> None:
        if not hasattr(self, "document"):
            return
        end, steps = self.document.journey, 0
        while self.document.undo_label is not None:
            self.document.undo()
            steps += 1
        assert self.document.journey == self.start
        assert self.mirror.journey() == self.start
        for _ in range(steps):
            self.document.redo()
        assert self.document.journey == end


Session.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestSession = Session.TestCase
