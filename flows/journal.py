"""What /journal shows: a page of entries, an entry with every answer under its question."""

from collections.abc import Iterable

from flows.effects import Effect, Show
from flows.facts import AnswerView, JournalPage, OneEntry
from flows.lines import Line, button, line, shorten
from flows.views import EntryHead
from framework.model import Framework

PAGE = 5
"""Entries on a page."""
FULL = 3400
"""Characters on one card; Telegram takes 4096, and a heading or an emoji may count for more."""
BETWEEN = 9
"""Characters that a line costs beyond its own: a blank line, and the tags of a quiet one."""
QUIET = {"quiet": True}
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
OUTCOMES = {"missed": "missed it", "partly": "partly", "well": "well"}


def name_head(head: EntryHead, framework: Framework) -> Line:
    """ "Thu 26 Nov · Anna · Open questions (7b) · well", by what is known."""
    ability = framework.find_ability(head.ability)
    names = {
        "mentee": head.mentee,
        "ability": ability.title if ability else head.ability,
        "outcome": OUTCOMES.get(head.outcome, head.outcome),
    }
    known = {key: name for key, name in names.items() if name}
    template = " · ".join(("{day}", *(f"{{{key}}}" for key in known)))
    return Line(template=template, values={"day": head.at, **known})


def show_page(facts: JournalPage, framework: Framework) -> tuple[Effect, ...]:
    if not facts.total:
        text = line("Nothing in your journal yet. /reflect asks you the first question.")
        return (Show(run=None, lines=(text,)),)
    one = line("Your journal · 1 entry")
    lines = [one if facts.total == 1 else line("Your journal · {n} entries", n=facts.total)]
    numbers = []
    for place, head in enumerate(facts.heads, start=1 + facts.page * PAGE):
        title = name_head(head, framework)
        values = {**title.values, "place": place, "begins": shorten(head.begins, 90)}
        lines.append(Line(template="{place}. " + title.template + "\n{begins}", values=values))
        numbers.append(button("open", "{place}", head.id, place=place))
    newer = button("journal", "Newer", facts.page - 1)
    older = button("journal", "Older", facts.page + 1)
    turns = (newer,) * (facts.page > 0) + (older,) * (facts.total > (facts.page + 1) * PAGE)
    return (Show(run=None, lines=tuple(lines), buttons=(*numbers, *turns)),)


def show_entry(facts: OneEntry, framework: Framework, part: int) -> tuple[Effect, ...]:
    if facts.head is None:
        return (Show(run=None, lines=(line("That entry is no longer in your journal."),)),)
    lines = [name_head(facts.head, framework)]
    for answer in facts.answers:
        lines += _show_answer(answer)
    if facts.head.left_at is not None:
        lines.append(line("Left open on {day}.", day=facts.head.left_at).model_copy(update=QUIET))
    parts = fill_cards(lines)
    part = min(part, len(parts) - 1)
    more = (button("open", "More", facts.head.id, part + 1),) if part + 1 < len(parts) else ()
    kept = [each for answer in facts.answers for each in answer.kept]
    files = tuple(
        button("media", "{kind} {place}", each.id, kind=KINDS[each.media.kind], place=place)
        for place, each in enumerate(kept, start=1)
    )
    edit = button("edit", "Edit", facts.head.id)
    back = button("journal", "Back")
    return (Show(run=None, lines=parts[part], buttons=(*more, *files, edit, back)),)


def _show_answer(answer: AnswerView) -> Iterable[Line]:
    if answer.prompt.template:
        yield answer.prompt.model_copy(update=QUIET)
    if answer.forwarded_from is not None:
        yield line("Forwarded from {name}:", name=answer.forwarded_from)
    for paragraph in cut(answer.text, FULL):
        yield line("{text}", text=paragraph)
    for each in answer.kept:
        yield line(
            "[{kind}{length}]", kind=KINDS[each.media.kind], length=_length(each.media.duration)
        )
    if answer.edited:
        yield line("Edited.").model_copy(update=QUIET)


def _length(seconds: int | None) -> str:
    return "" if seconds is None else f" {seconds // 60}:{seconds % 60:02}"


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
    """The lines on as many cards as they need, in order."""
    cards: list[tuple[Line, ...]] = [()]
    size = 0
    for each in lines:
        length = len(each.plain()) + BETWEEN
        if cards[-1] and size + length > FULL:
            cards.append(())
            size = 0
        cards[-1] = (*cards[-1], each)
        size += length
    return cards
