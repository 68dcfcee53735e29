"""One entry on a card: every answer under its question, its files, and what is done with it."""

from collections.abc import Iterable, Sequence

from flows.effects import Again, Effect, KeepPrivate, Restore, SendMedia, Show, Star, Toast
from flows.events import Acted
from flows.facts import AnswerView, OneEntry, OneMedia
from flows.lines import Button, Line, Value, button, count, join, line, shorten
from flows.views import EntryHead, EntryOutcome
from framework.model import Framework

Effects = tuple[Effect, ...]

MAX_CARD_CHARACTERS = 3400
"""Characters on one card; Telegram takes 4096, and a heading or an emoji may count for more."""
LINE_COST = 9
"""Characters that a line costs beyond its own: a blank line, and the tags of a quiet one."""
LEAST_ROOM = 400
"""Characters for which a text is begun at the end of a card."""
FILE_COST = 50
"""What the button of a file costs, as if it were characters: Telegram takes 100 buttons."""
MOST_PARTS = 1000
"""A button that turns a card carries part and lens in one number."""
QUIET = {"quiet": True}
UNCHANGED = line("Nothing has changed.")
TEXT = "{text}"
"""The template of what may be cut."""
KINDS = {
    "voice": "Voice",
    "photo": "Photo",
    "document": "File",
    "video": "Video",
    "video_note": "Video",
    "audio": "Audio",
    "animation": "GIF",
    "sticker": "Sticker",
}
OUTCOMES = {
    EntryOutcome.MISSED.value: "missed it",
    EntryOutcome.PARTLY.value: "partly",
    EntryOutcome.WELL.value: "well",
}
PRIVATE = "This entry is private now."
PUBLIC = "This entry is not private any more: a line of it may be shown to you again."
GONE = (Toast(line=line("That is no longer there.")),)
MAX_GOING = 80
"""Characters that are shown of each message that goes with an entry."""
MOST_GOING = 6
"""Messages of it that are shown."""


def name_head(head: EntryHead, framework: Framework) -> Line:
    """ "Thu 26 Nov · Anna · Open questions (7b) · well", by what is known."""
    ability = framework.of(head.framework).find_ability(head.ability)
    names = {
        "mentee": head.mentee,
        "ability": ability.title if ability else head.ability,
        "outcome": OUTCOMES.get(head.outcome, head.outcome),
    }
    known: dict[str, Value] = {key: name for key, name in names.items() if name}
    day = "{day}"
    values: dict[str, Value] = {"day": head.at, **known}
    if head.written_at is not None:
        day, values["written"] = "{day}, written {written}", head.written_at
    template = " · ".join((day, *(f"{{{key}}}" for key in known)))
    return Line(template=template, values=values)


def tell_going(texts: Sequence[str]) -> tuple[Line, ...]:
    """What goes with an entry: how it begins, and of several messages how many there are."""
    if len(texts) <= 1:
        return tuple(line("{text}", text=shorten(each, 300)) for each in texts)
    told = line("{count} of yours go:", count=count(len(texts), "message", "messages"))
    begins = [line("– {text}", text=shorten(each, MAX_GOING)) for each in texts[:MOST_GOING]]
    left = len(texts) - len(begins)
    more = [line("and {left} more", left=left)] if left else []
    return (join((told, *begins, *more)),)


def open_entry(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    """`event.version` is the lens through which it was found."""
    return show_entry(facts, framework, lens=event.version, notice=event.notice)


def turn_part(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    lens, part = divmod(event.version, MOST_PARTS)
    return show_entry(facts, framework, lens=lens, part=part)


def show_entry(
    facts: OneEntry,
    framework: Framework,
    *,
    lens: int = 0,
    part: int = 0,
    notice: tuple[Line, ...] = (),
) -> Effects:
    head = facts.head
    if head is None:
        return (Show(run=None, lines=(line("That entry is no longer in your journal."),)),)
    lines = [*notice, _name(head, framework), *_tell_marks(facts)]
    places = iter(range(1, 1 + sum(len(each.kept) for each in facts.answers)))
    # What was said comes first, however late it was said: it is why an entry is opened.
    for answer in sorted(facts.answers, key=lambda each: not each.said):
        lines += _show_answer(answer, places)
    if head.left_at is not None:
        lines.append(quiet("Left open on {day}.", day=head.left_at))
    cards = fill_cards(lines)
    part = min(part, len(cards) - 1)
    following = button("part", "More", head.id, lens * MOST_PARTS + part + 1)
    more = (following,) if part + 1 < len(cards) else ()
    files = () if facts.binned_at else _list_files(facts, cards[part])
    buttons = (*more, *files, *_list_ways(facts, head, lens))
    # What has just been changed about it stays to be read.
    stays = any(each != UNCHANGED for each in notice)
    return (Show(run=None, lines=cards[part], buttons=buttons, stays=stays),)


def _name(head: EntryHead, framework: Framework) -> Line:
    title = name_head(head, framework)
    return Line(template="★ " * head.starred + title.template, values=title.values)


def _tell_marks(facts: OneEntry) -> Iterable[Line]:
    if facts.binned_at is not None:
        yield quiet("Deleted on {day}. It can be put back for 30 days.", day=facts.binned_at)
    if facts.private:
        yield quiet("Private: I never quote it back to you.")


def _list_files(facts: OneEntry, card: Iterable[Line]) -> Iterable[Button]:
    """The files that this card names."""
    those = sorted(facts.answers, key=lambda each: not each.said)
    kept = [each for answer in those for each in answer.kept]
    for each in card:
        place = each.values.get("file")
        if isinstance(place, int):
            file = kept[place - 1]
            kind = KINDS[file.media.kind]
            yield button("media", "{kind} {place}", file.id, kind=kind, place=place)


def _list_ways(facts: OneEntry, head: EntryHead, lens: int) -> Iterable[Button]:
    if facts.binned_at is not None:
        yield button("put_back", "Put back", head.id, primary=True)
        yield button("ask_to_erase", "Delete for good", head.id, lens)
        yield button("journal", "Back", lens, head.id)
        return
    yield button("edit", "Edit", head.id)
    yield button("unstar" if head.starred else "star", _star(head), head.id, lens)
    if facts.private:
        yield button("public", "It may be quoted", head.id, lens)
    else:
        yield button("private", "Never quote it", head.id, lens)
    if facts.before:
        yield button("open", "Same ability before", facts.before, lens)
    yield button("journal", "Back", lens, head.id)


def _star(head: EntryHead) -> str:
    return "Take the star off" if head.starred else "Mark with a star"


def _show_answer(answer: AnswerView, places: Iterable[int]) -> Iterable[Line]:
    if answer.prompt.template:
        yield answer.prompt.model_copy(update=QUIET)
    if answer.forwarded_from is not None:
        yield line("Forwarded from {name}:", name=answer.forwarded_from)
    if answer.text.strip():
        yield line(TEXT, text=answer.text.strip())
    for each, place in zip(answer.kept, places, strict=False):
        kind, length = KINDS[each.media.kind], _length(each.media.duration)
        yield line("[{kind} {file}{length}]", kind=kind, file=place, length=length)
    if answer.edited:
        yield quiet("Edited.")


def _length(seconds: int | None) -> str:
    return "" if seconds is None else f", {seconds // 60}:{seconds % 60:02}"


def quiet(template: str, **values: Value) -> Line:
    return line(template, **values).model_copy(update=QUIET)


def cut(text: str, limit: int) -> list[str]:
    """A text in pieces of at most `limit` characters, cut at a paragraph, else at a word."""
    pieces = []
    rest = text.strip()
    while len(rest) > limit:
        at = max(rest.rfind("\n\n", 1, limit), 0) or rest.rfind(" ", limit // 2, limit)
        at = at if at > 0 else limit
        pieces.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*pieces, rest] if rest else pieces


def fill_cards(lines: Iterable[Line]) -> list[tuple[Line, ...]]:
    """The lines on as many cards as they need, in order. A text begins under its question and is
    cut where the card is full; a question whose answer is on the next card stands there."""
    cards: list[tuple[Line, ...]] = [()]
    waiting = list(lines)[::-1]
    while waiting:
        each = waiting.pop()
        room = MAX_CARD_CHARACTERS - sum(map(_measure, cards[-1]))
        if _measure(each) <= room:
            cards[-1] = (*cards[-1], each)
            continue
        text = each.plain() if each.template == TEXT else ""
        if room >= LEAST_ROOM and text:
            first = cut(text, room - LINE_COST)[0]
            waiting += [_say(each, text[len(first) :].lstrip()), _say(each, first)]
        elif not cards[-1]:  # longer than any card
            cards[-1] = (each,)
        else:
            waiting.append(each)
            *above, last = cards[-1]
            if above and last.quiet and not each.quiet:
                cards[-1] = tuple(above)
                waiting.append(last)
            cards.append(())
    return cards


def _measure(each: Line) -> int:
    """What a line takes of a card."""
    return len(each.plain()) + LINE_COST + FILE_COST * ("file" in each.values)


def _say(like: Line, text: str) -> Line:
    return like.model_copy(update={"values": {"text": text}})


# What is done with it


def star(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    if facts.head is None or facts.binned_at is not None:
        return GONE
    starred = event.verb == "star"
    return (Star(entry=facts.head.id, starred=starred), _reopen(facts.head, event.version))


def keep_private(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    if facts.head is None or facts.binned_at is not None:
        return GONE
    private = event.verb == "private"
    told = line(PRIVATE if private else PUBLIC)
    return (
        KeepPrivate(entry=facts.head.id, private=private),
        _reopen(facts.head, event.version, told),
    )


def send_media(facts: OneMedia, event: Acted, framework: Framework) -> Effects:
    return GONE if facts.kept is None else (SendMedia(media=facts.kept.media),)


def put_back(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    """Out of the bin; a second tap finds it there no more."""
    if facts.head is None or facts.binned_at is None:
        return GONE
    back = line("Back in your journal.")
    return (Restore(entry=facts.head.id), _reopen(facts.head, 0, back))


def _reopen(head: EntryHead, lens: int, *notice: Line) -> Again:
    return Again(verb="open", object=head.id, version=lens, notice=notice)
