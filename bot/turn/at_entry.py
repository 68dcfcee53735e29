"""What is said of one entry and does what its own card could: it goes, gets a star, is private.

Which one "this" is, is the rule of bot/turn/meant.py; which one a day or a name means is looked
for, and of several it is asked.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot.turn.meant import ENTRY_VERBS, LATELY, Meant, find_entry
from flows.abilities import find_code
from flows.calendar.schedule import to_wall
from flows.effects import Advance, Again, Effect, Hold, ShowJournal
from flows.events import Pressed, Said
from flows.flow import State
from flows.journal.edit import DELETE, KEEP, SURE
from flows.lens import Lens
from flows.reflection.putting_right import leave_with, put_named_right, put_right
from flows.words.answers.refused import read_refused
from flows.words.clauses import join, split
from flows.words.people.mentees import find_named, fit_mentees
from flows.words.requests.deletions import (
    Deletion,
    means_this,
    read_deletion,
    read_number,
    read_only,
    read_when,
    says_for_good,
    wants_only_this,
)
from flows.words.requests.marks import read_mark
from flows.words.requests.of_entry import read_added, read_of_entry
from flows.words.senses import MAX_CHARACTERS_READ
from framework.model import Framework
from storage import people

WEEKS: Final = timedelta(weeks=8)
"""How long ago somebody's entry may be that is put right."""
CARDS_BACK: Final = (1, 2, 3)
"""How many cards before the last one may be meant by the one that was looked at."""

Effects = tuple[Effect, ...]


class AtEntry(NamedTuple):
    """What is looked at; it changes nothing."""

    meant: Meant
    framework: Framework

    def find(self, said: Said, replied: int | None, *, doubt: bool) -> Effects:
        """What follows; nothing where the words may be a story. In `doubt` an entry can go all the
        same, and gets no mark."""
        typed = said.typed
        going = self._find_going(replied)
        follows = self._answer_going(going, said) if going is not None else ()
        follows = follows or self._find_for_good(typed, replied) or self._find_only(typed, replied)
        follows = follows or self._find_deletion(typed, replied)
        if follows or doubt:
            return follows
        marked = self._find_mark(said, replied) or self._find_right(said) or self._find_added(said)
        return marked or (self._find_shown_right(said) if replied is None else ())

    # It goes

    def _find_going(self, replied: int | None) -> State | None:
        """The conversation whose card asks whether an entry goes."""
        card = self.meant.find_card(replied)
        state = self.meant.read_state(card[0].run) if card is not None else None
        return state if state is not None and state.asked == SURE else None

    def _answer_going(self, going: State, said: Said) -> Effects:
        """Gone for good is asked once more, from the bin. Who refuses this one may mean another:
        the one that was open before, or that has the day, the name or the words."""
        entry = going.facts.entry.id if going.facts.entry else 0
        if says_for_good(said.typed):
            return (self._press(going, DELETE), Again(verb="ask_to_erase", object=entry))
        if wants_only_this(said.typed):
            return (self._press(going, DELETE),)
        refused = read_refused(said.typed)
        if refused is None:
            return ()
        kept = self._press(going, KEEP)
        other = self._find_looked_at(entry) if refused.looked_at or not refused.rest else None
        if other is not None:
            return (kept, Again(verb="delete_entry", object=other))
        if not refused.rest:
            return (kept,)
        wanted = read_deletion(join(split(f"delete {refused.rest}")))
        lens = self._find_lens(wanted) if wanted is not None else Lens(words=refused.rest)
        return (Hold(said=said), kept, ShowJournal(lens=lens, verb="delete_one"))

    def _press(self, going: State, key: str) -> Advance:
        pressed = Pressed(at=self.meant.now, run=going.run, step=SURE, option=key)
        return Advance(run=going.run, event=pressed)

    def _find_looked_at(self, entry: int) -> int | None:
        """Another one that was opened, and whose card is still in sight."""
        cards = (self.meant.screen.find_last_card(each) for each in CARDS_BACK)
        opened = (each[1] for each in cards if each is not None and each[0].run is None)
        found = (find_entry(each, self.meant.now, ENTRY_VERBS) for each in opened)
        return next((each for each in found if each not in (None, entry)), None)

    def _find_for_good(self, typed: str, replied: int | None) -> Effects:
        """What lies in the bin is asked about, where its card is the last."""
        card = self.meant.find_card(replied) if says_for_good(typed) else None
        entry = self.meant.find_binned(card[1]) if card is not None else None
        return (Again(verb="ask_to_erase", object=entry),) if entry is not None else ()

    def _find_only(self, typed: str, replied: int | None) -> Effects:
        """One entry with somebody, where all of them would go."""
        only = read_only(typed)
        named = self.meant.screen.find_last_named("forget_it") if only and not replied else None
        if only is None or named is None:
            return ()
        conn, mentor = self.meant.conn, self.meant.mentor
        lens = self._find_lens(only)
        whose = (
            each for each in self._names if people.find_mentee(conn, mentor, each) == named[0]
        )
        lens = lens.model_copy(update={"mentee": next(whose, "")})
        return (ShowJournal(lens=lens, verb="delete_last" if only.newest else "delete_one"),)

    def _find_deletion(self, typed: str, replied: int | None) -> Effects:
        """The card that asks whether this entry goes; of one in the bin, for good; at a list,
        which one. At a list of plans that has one, it is dropped."""
        number = read_number(typed)
        numbered = self._find_numbered(number, replied) if number else ()
        if numbered:
            return numbered
        if not means_this(typed):
            return ()
        card = self.meant.find_card(replied)
        binned = self.meant.find_binned(card[1]) if card is not None else None
        if binned is not None:
            return (Again(verb="ask_to_erase", object=binned),)
        entry = self.meant.find_shown(replied)
        plan = self.meant.find_plan(card[1]) if card is not None and entry is None else None
        if plan is not None:
            return (Again(verb="drop", object=plan),)
        if entry is not None:
            return (Again(verb="delete_entry", object=entry),)
        listed = self.meant.screen.find_last_named("filter") if replied is None else None
        return (Again(verb="delete_one", object=listed[0]),) if listed else ()

    def _find_numbered(self, number: int, replied: int | None) -> Effects:
        """The same of the one that a list shows by this number."""
        card = self.meant.find_card(replied)
        buttons = card[1] if card is not None else ()
        data = next((data for label, data in buttons if label.split()[0] == str(number)), "")
        entry = find_entry((("", data),), self.meant.now) if data else None
        return (Again(verb="delete_entry", object=entry),) if entry is not None else ()

    # It gets a mark

    def _find_mark(self, said: Said, replied: int | None) -> Effects:
        """What its own button does; of several, or where nobody knows which, it is asked."""
        mark = read_mark(said.typed)
        if mark is None:
            return ()
        entry = self.meant.find(replied) if not mark.topic else None
        if entry is not None:
            return (Hold(said=said), Again(verb=mark.verb, object=entry))
        lens = self._find_lens(Deletion(topic=mark.topic))
        return (Hold(said=said), ShowJournal(lens=lens, verb=f"{mark.verb}_one"))

    # It is put right

    def _find_right(self, said: Said) -> Effects:
        """Its card, where it is named: by whom it is with, the newest of the ability that it is
        said not to be first; or as the last one."""
        found = read_of_entry(said.typed)
        names = self._names if found is not None else ()
        who = fit_mentees(leave_with(found.who), names) if found is not None else ()
        if found is None or bool(found.who) != (len(who) == 1):
            return ()
        told = self.meant.list_told(WEEKS if who else LATELY)
        those = [each for each in told if not who or each.about == who[0]]
        old = find_code(found.put.old, self.framework)
        those.sort(key=lambda each: old is None or each.value("ability") != old.code)
        if not those:
            return ()
        own = self.framework.of(those[0].facts.framework)
        return put_named_right(said, those[0], found.put, () if who else names, own)

    def _find_added(self, said: Said) -> Effects:
        """What is put right behind somebody's name, in the newest entry with them: on its card, or
        as a part of it."""
        found = read_added(said.typed)
        who = fit_mentees(leave_with(found.who), self._names) if found is not None else ()
        if found is None or len(who) != 1:
            return ()
        told = next((each for each in self.meant.list_told(WEEKS) if each.about == who[0]), None)
        if told is None:
            return ()
        own = self.framework.of(told.facts.framework)
        righted = put_named_right(said, told, found.put, (), own)
        return righted or (Advance(run=told.run, event=said),)

    def _find_shown_right(self, said: Said) -> Effects:
        """The same of one that was opened and shown last; a name alone may be meant otherwise."""
        card = self.meant.find_card(None)
        entry = self.meant.find_on(*card) if card is not None and card[0].run is None else None
        state = self.meant.read_state(entry)
        if state is None or len(said.typed) > MAX_CHARACTERS_READ:
            return ()
        names = self._names
        if fit_mentees(said.typed, names):
            return ()
        return put_right(said, state, names, self.framework.of(state.facts.framework))

    # Which one

    def _find_lens(self, wanted: Deletion) -> Lens:
        """By a mentee, by days, by words."""
        since, until = read_when(wanted.when or wanted.topic, self._today) or (None, None)
        topic = "" if since and not wanted.when else wanted.topic
        named = find_named(topic, self._names)[:1]
        words = "" if named else topic
        return Lens(words=words, mentee="".join(named), since=since, until=until)

    @property
    def _names(self) -> Sequence[str]:
        return people.list_mentees(self.meant.conn, self.meant.mentor)

    @property
    def _today(self) -> date:
        return to_wall(self.meant.now, self.meant.mentor.zone).date()
