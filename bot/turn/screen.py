"""A chat as its mentor sees it, in one turn: cards that change, toasts, marks on messages.

A conversation has one card. It changes as long as nothing of the mentor's stands below it; then a
new one takes its place, and the old one loses its buttons. Everything that is shown is a row of
the outbox, committed with the turn and sent after it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.turn.agreed import asks, find_agreed, find_armed, is_bubble
from bot.turn.render import Body, Reader, name_buttons, render_line, render_plain, render_show
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import end_day
from flows.effects import Show
from flows.lines import Button, Line
from flows.words.answers.consent import is_yes, may_answer
from flows.words.answers.outcomes import read_outcome
from flows.words.answers.shortcuts import (
    is_nearly,
    list_labels,
    list_names,
    list_neither,
    list_undoing,
)
from storage.queues import cards, outbox
from storage.queues.cards import Buttons, Card
from storage.queues.deliveries import SENDS
from storage.queues.ready_rows import SPOKEN_FIRST
from storage.tables import OutboxKind

CONFIRMED = "✍"
REPLIES_GOOD = timedelta(minutes=10)
"""For so long a reply is sent as it is, though its day is over."""


class Screen:
    """Of the chat with this row id. `framework` is the id of the one in force; `known` has the
    youngest card of each run that was looked for.

    Cards are read once: whoever takes a turn holds the chat, so nobody else changes its cards, and
    what is changed here is forgotten here.
    """

    def __init__(self, conn: Connection, chat: int, framework: str, now: datetime) -> None:
        self.conn, self.chat, self.framework, self.now = conn, chat, framework, now
        self.known: dict[int, Card | None] = {}
        self._shown: list[tuple[Card, cards.Buttons]] | None = None
        self._tapped: Card | None = None  # what is shown next is shown on it
        self._named: Card | None = None  # what is shown next takes its place
        self._beside: tuple[Button, ...] = ()  # what is shown next has these buttons too
        self._above: tuple[Line, ...] = ()  # what is shown next begins with these
        self._query: str | None = None  # of a tap that nobody has answered yet
        self._audible = False  # what is shown next
        self._until: datetime | None = None  # its words are true
        self._rhythm: Rhythm | None = None  # within whose hours messages may leave
        self._first: list[int] = []  # rows of the outbox that nobody has asked for

    @contextmanager
    def speaking_first(self, rhythm: Rhythm) -> Iterator[list[int]]:
        """In here nobody has asked for what is shown: it waits behind replies, and may leave only
        in the hours that `rhythm` allows, and as long as it is good. The list gets the row of the
        outbox of each message."""
        before, self._rhythm = (self._rhythm, self._first), rhythm
        self._first = []
        try:
            yield self._first
        finally:
            self._rhythm, self._first = before

    # A tap

    def tap(self, query: str, message: int | None) -> Card | None:
        """A button was tapped; what is shown next is shown on its card, which is returned."""
        self._query = query
        self._tapped = self.find_by_message(message) if message is not None else None
        return self._tapped

    def find_named(self, label: str, replied: int | None = None) -> tuple[Card, str] | None:
        """The last card that has a button which these words name or mean, and its callback data;
        None if none has, or if two of a card are called so. A reply names those of its card."""
        wanted, undoing = list_labels(label), list_undoing(label)
        outcome = read_outcome(label)
        shown = self._list_shown(replied) if wanted or outcome else []
        if outcome and outcome not in wanted:  # farther up nobody looks for how it went
            wanted, shown = (*wanted, outcome), shown[:1]
        if undoing and replied is None:  # "undo" is for what was done last
            last = cards.find_last(self.conn, self.chat)
            shown = [each for each in shown[:1] if each[0].id == last]
        neither = list_neither(label)
        for card, buttons in shown:
            newest = card == shown[0][0]
            names = (*wanted, *undoing, *(neither if newest else ()))
            ways = [{data for each, data in buttons if name in list_names(each)} for name in names]
            if newest and (replied is not None or self._is_last(card)):
                ways.append({data for each, data in buttons if is_nearly(label, each)})
            found = next(filter(None, ways), None)
            if found:
                return (card, found.pop()) if len(found) == 1 else None
        return None

    def _is_last(self, card: Card) -> bool:
        """Whether it is the last message of all."""
        return card.id == cards.find_last(self.conn, self.chat)

    def find_agreed(self, words: str, replied: int | None = None) -> tuple[Card, str] | None:
        """The last card that asks something, where a yes or a no is for one of its buttons, and
        that one's callback data. Above it, and above the last message of all, nothing is agreed to
        but in a reply; a screen that only shows something does not stand between, nor does what
        stands below a note between a card and a yes."""
        shown = self._list_shown(replied) if may_answer(words) else []
        if replied is None and shown and shown[0][0].id != cards.find_last(self.conn, self.chat):
            return None
        for card, buttons in shown:
            data = find_agreed(words, buttons)
            if data:
                return card, data
            if is_bubble(buttons) and is_yes(words):
                continue
            if card.run is not None or asks(buttons):
                return None
        return None

    def find_armed(self, words: str) -> tuple[str, str] | None:
        """The labels of what cannot be undone and of the way out, where a yes is typed to them."""
        shown = self._list_shown(None) if may_answer(words) else []
        return find_armed(words, shown[0][1]) if shown else None

    def _list_shown(self, replied: int | None) -> list[tuple[Card, cards.Buttons]]:
        if replied is None:
            return self._list_last()
        found = cards.find_shown(self.conn, self.chat, replied)
        return [found] if found else []

    def _list_last(self) -> list[tuple[Card, cards.Buttons]]:
        """The last cards that have buttons, the youngest first."""
        if self._shown is None:
            self._shown = cards.list_shown(self.conn, self.chat)
        return self._shown

    def find_last_card(self, before: int = 0) -> tuple[Card, Buttons] | None:
        """The last card that has buttons, and what stands on it; or one before it."""
        return next(iter(self._list_last()[before:]), None)

    def find_last_run(self) -> int | None:
        """The conversation of the last card that has buttons, if it is of one."""
        last = self.find_last_card()
        return last[0].run if last else None

    def list_last_labels(self) -> tuple[str, ...]:
        """Those of the buttons on the last message of all; none where that has none."""
        shown = self._list_last()
        if not shown or shown[0][0].id != cards.find_last(self.conn, self.chat):
            return ()
        return tuple(label for label, _ in shown[0][1])

    def shows_last(self, *verbs: str) -> bool:
        """Whether the last card that has buttons has one of these."""
        shown = self._list_last()
        data = (each for _, each in shown[0][1]) if shown else ()
        return any(each.split(":")[1] in verbs for each in data if each.startswith("x:"))

    def find_last_named(self, *verbs: str) -> tuple[int, int] | None:
        """What the button with one of these names, on the last card that has buttons."""
        shown = self._list_last()
        found = (data.split(":") for _, data in shown[0][1]) if shown else ()
        named = (each[2:] for each in found if each[0] == "x" and each[1] in verbs)
        return next(((int(of), int(version)) for of, version in named), None)

    def name(self, card: Card) -> None:
        """A button was named in words; what is shown next takes the place of its card."""
        self._named = card

    def spend(self, card: Card) -> None:
        """A button that acts once was tapped: a card that stays loses its buttons with what is
        shown next, so that the second tap of two finds none."""
        if card.buried:
            self._named = card

    def toast(self, text: Line, reader: Reader) -> None:
        """Answer the tap, once, or the words that named a button; where there was neither, nothing
        is said."""
        if self._query is not None:
            self._answer(self._query, render_plain(text, reader))
        elif self._named is not None:
            self._send(OutboxKind.SEND, _make_plain(text, reader))

    def end_tap(self) -> None:
        """A tap that nothing was said about is answered all the same: the phone waits for it."""
        if self._query is not None:
            self._answer(self._query, "")

    def _answer(self, query: str, text: str) -> None:
        self._query = None
        self._send(OutboxKind.ANSWER, {"query": query, "text": text})

    # Cards

    def sound(self, *, audible: bool, until: datetime | None = None) -> None:
        """Whether the phone may be heard at what is shown next, and until when that is true."""
        self._audible, self._until = audible, until

    def add_buttons(self, *buttons: Button) -> None:
        """What is shown next has these buttons below its own."""
        self._beside = (*self._beside, *buttons)

    def add_line(self, text: Line) -> None:
        """What is shown next begins with this."""
        self._above = (*self._above, text)

    def end_message(self, reader: Reader) -> None:
        """A line that nothing was shown below is shown by itself."""
        if self._above:
            self.show(Show(run=None, lines=()), reader)

    def show_apart(self) -> None:
        """What is shown next leaves the tapped card as it is."""
        self._tapped = self._named = None

    def show(self, effect: Show, reader: Reader, framework: str = "") -> None:
        """On the tapped card, else on that of its run, else on a new one below everything. Its
        buttons speak of the `framework` of this id, of the one in force if it is empty."""
        framework = framework or self.framework
        buttons = (*effect.buttons, *self._beside)
        lines, self._above, self._beside = (*self._above, *effect.lines), (), ()
        effect = effect.model_copy(update={"buttons": buttons, "lines": lines})
        body = render_show(effect, reader, silent=not self._audible)
        day = max(end_day(self.now, reader.zone), self.now + REPLIES_GOOD)
        until = self._until if self._rhythm else day
        self._audible, self._until = False, None
        labels = name_buttons(effect, reader)
        own = self.find_card(effect.run) if effect.run else None
        card, self._tapped = self._tapped or own, None
        if card is None or card.buried:
            shown = cards.add_card(self.conn, self.chat, effect.run, labels, framework)
            self.forget()
            self._send(OutboxKind.SEND, body, shown, until)
        else:
            shown = card.id
            self._change(card, effect.run, framework, labels)
            self._send(OutboxKind.EDIT, body, shown, None if self._rhythm else until)
        if effect.stays:
            cards.bury_card(self.conn, shown)
            self.forget()
        if own is not None and (card is None or card.id != own.id or card.buried):
            self._strip(own)
        named, self._named = self._named, None
        if named is not None and (own is None or named.id != own.id):
            self._strip(named)

    def take_up(self, run: int | None = None) -> None:
        """What is shown next takes the place of the card of this run, or of the last message of
        all, if nothing of the mentor's stands below it."""
        last = None if run else self.find_last_card()
        card = self.find_card(run) if run else last[0] if last and self._is_last(last[0]) else None
        if card is not None and not card.buried:
            self._tapped = card

    def retire(self, verb: str, object_: int) -> None:
        """No card but the one that is just about to change offers to do this any more."""
        for card, buttons in self._list_last():
            offers = any(data.split(":")[:3] == ["x", verb, str(object_)] for _, data in buttons)
            changes = self._tapped is not None and self._tapped.id == card.id
            if offers and not (changes and not card.buried):
                self._strip(card)

    def strip_run(self, run: int) -> None:
        """A conversation that is over has no buttons, unless its card is just about to change."""
        own = self.find_card(run)
        if own is not None and (self._tapped is None or self._tapped.id != own.id):
            self._strip(own)

    def _strip(self, card: Card) -> None:
        if card.has_buttons:
            self._change(card, card.run, card.framework)
            self._send(OutboxKind.STRIP, {}, card.id)

    def _change(self, card: Card, run: int | None, framework: str, buttons: Buttons = ()) -> None:
        """It now shows this; nothing is written where it had no buttons and has none."""
        now = (run, bool(buttons), framework)
        if buttons or (card.run, card.has_buttons, card.framework) != now:
            cards.change_card(self.conn, card.id, run, buttons, framework)
            self.forget()

    # The rest

    def mark_saved(self, message: int) -> None:
        """A mark on a message of the mentor's: what it says is on disk."""
        self._send(OutboxKind.REACT, {"message": message, "emoji": CONFIRMED})

    def leave(self) -> None:
        """Leave the group, where it says nothing to strangers."""
        self._send(OutboxKind.LEAVE, {})

    def say_farewell(self, text: Line, reader: Reader) -> None:
        """The last message to somebody of whom nothing is kept from now on."""
        body = _make_plain(text, reader)
        outbox.add(self.conn, self.chat, OutboxKind.SEND, body, last=True)
        self.forget()

    def _send(
        self,
        kind: OutboxKind,
        body: Body,
        card: int | None = None,
        until: datetime | None = None,
    ) -> None:
        """`until`: past this its words are not true any more."""
        if self._rhythm is None:
            outbox.add(self.conn, self.chat, kind, body, card=card, good_until_at=until)
            return
        begin = self._rhythm.allows(self.now)
        end = self._rhythm.find_end(begin)
        row = outbox.add(
            self.conn,
            self.chat,
            kind,
            body,
            card=card,
            priority=SPOKEN_FIRST,
            good_from_at=begin,
            good_until_at=min(end, until) if until and until > begin else end,
        )
        if kind in SENDS:
            self._first.append(row)

    # What there is

    def find_card(self, run: int) -> Card | None:
        """The youngest card of a run."""
        if run not in self.known:
            self.known[run] = cards.find_by_run(self.conn, self.chat, run)
        return self.known[run]

    def find_by_message(self, message: int) -> Card | None:
        """The card that Telegram knows by this id."""
        card = cards.find_by_message(self.conn, self.chat, message)
        if card is not None and card.run is not None and card.youngest:
            self.known[card.run] = card
        return card

    def bury_cards(self) -> None:
        """A message of the mentor's stands below them now, or what comes is to be noticed."""
        cards.bury_cards(self.conn, self.chat)
        self.forget()

    def forget(self) -> None:
        """What is there has changed."""
        self.known.clear()
        self._shown = None

    def open_run(self, run: int) -> None:
        """A run that has just begun has no card."""
        self.known[run] = None


def _make_plain(text: Line, reader: Reader) -> Body:
    return {"text": render_line(text, reader), "buttons": [], "silent": True}
