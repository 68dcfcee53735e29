"""What /journal shows: a page of entries, all of them or those that pass through a lens."""

from collections.abc import Iterable, Sequence

from flows.effects import Again, Effect, Show, ShowJournal, StartFlow
from flows.events import Acted, Said
from flows.facts import JournalPage
from flows.journal.entry import name_head, quiet
from flows.journal.filters import tell_lens
from flows.lens import ALL, Lens
from flows.lines import Button, Line, Marked, Value, button, count, line
from flows.routing import MAX_SETTING_CHARACTERS
from flows.views import EntryHead
from flows.words.search import excerpt, find_hits, read_terms
from framework.model import Framework

Effects = tuple[Effect, ...]

MAX_ENTRY_PREVIEW = 90
"""Characters that are shown of each entry."""
SIGNS = {
    "voice": "🎤",
    "audio": "🎤",
    "photo": "📷",
    "video": "🎥",
    "video_note": "🎥",
    "animation": "🎥",
    "document": "📎",
}
"""How a list shows that there is a file of this kind."""
LAST = "delete_last"
CHOOSING = {
    **dict.fromkeys(("delete_one", LAST), ("delete_entry", "Which one shall go?")),
    "star_one": ("star", "Which one shall have a star?"),
    "unstar_one": ("unstar", "Which one shall lose its star?"),
    "private_one": ("private", "Which one do I never quote?"),
    "public_one": ("public", "Which one may be quoted again?"),
}
"""What is done with the one that is chosen from a list, and what is asked above that."""
NO_EVIDENCE = (
    "Nothing found. Evidence is a photo, a video, a sound file or a document that you send to an "
    "entry, or an entry that you name in /assess."
)
SHOW_ALL = button("journal", "Show all")
LEAVE_BIN = button("journal", "Back to the journal")


def show_journal(facts: JournalPage, event: Acted, framework: Framework) -> Effects:
    """A page; or what holds the words behind the command. A whole story behind it was meant to be
    kept, as everywhere."""
    if len(event.words) > MAX_SETTING_CHARACTERS or "\n" in event.words:
        said = Said(at=event.at, text=event.words, message=event.message)
        return (StartFlow(flow="note", said=said),)
    if read_terms(event.words):
        return (ShowJournal(lens=Lens(words=event.words)),)
    return show_page(facts, event, framework)


def show_page(facts: JournalPage, event: Acted, framework: Framework) -> tuple[Show]:
    heading = _head(facts, event, framework)
    if not facts.heads:
        return (_tell_nothing(facts, heading),)
    lens, number = facts.lens, facts.number
    terms = read_terms(lens.words)
    lines, buttons = [heading], []
    if lens.binned:
        lines += [quiet(each) for each in _tell_binned(facts.heads)]
    for place, head in enumerate(facts.heads, start=1):
        lines.append(_tell_entry(place, head, terms, framework))
        verb = "taken_back" if head.taken_back else "open"
        buttons.append(button(verb, "{place}", head.id, number, place=place))
    if facts.newer:
        buttons.append(button("newer", "Newer", number, facts.newer))
    if facts.older:
        buttons.append(button("journal", "Older", number, facts.older))
    if lens.binned:
        buttons.append(button("empty_bin", "Empty the bin"))
    else:
        buttons.append(button("filter", "Filter", number))
    if lens != ALL:
        buttons.append(LEAVE_BIN if facts.lens.binned else SHOW_ALL)
    return (Show(run=None, lines=tuple(lines), buttons=tuple(buttons)),)


def _tell_binned(heads: Sequence[EntryHead]) -> Iterable[str]:
    """What can be done with what is on this page."""
    if not all(each.taken_back for each in heads):
        yield "What is deleted can be put back for 30 days."
    if any(each.taken_back for each in heads):
        yield "What was taken back can be read for 30 days, and not put back."


def show_to_choose(facts: JournalPage, event: Acted, framework: Framework) -> Effects:
    """What may be meant by an entry with which something is to be done: with one, or for the last
    of all, it is done, or its card asks; with several the list leads there."""
    does, which = CHOOSING[event.verb]
    alone = len(facts.heads) == 1 and not facts.older and not facts.newer
    if facts.heads and (alone or event.verb == LAST):
        return (Again(verb=does, object=facts.heads[0].id),)
    [shown] = show_page(facts, event, framework)
    leads = {"open": does, "journal": event.verb} if facts.heads else {}
    buttons = tuple(
        each.model_copy(update={"verb": leads.get(each.verb, each.verb)}) for each in shown.buttons
    )
    asked = (line(which),) if facts.heads else ()
    return (shown.model_copy(update={"lines": (*asked, *shown.lines), "buttons": buttons}),)


def _head(facts: JournalPage, event: Acted, framework: Framework) -> Line:
    """ "Your journal · 43 entries", "Your journal · with Anna · since 1 Sep · 3 entries"."""
    if facts.lens == ALL:
        told = line("Your journal")
    elif facts.lens.binned:
        told = line("The bin")
    else:
        told = tell_lens(facts.lens, framework, event.at)
    if not facts.total:
        return told
    template = told.template + " · {count}"
    number = count(facts.total, "entry", "entries")
    return Line(template=template, values={**told.values, "count": number})


def _tell_entry(place: int, head: EntryHead, terms: tuple[str, ...], framework: Framework) -> Line:
    """Its title and how it begins, or where it holds the words; they are set off in both. Signs
    tell what it is and has, "…" that there is more to read."""
    title = name_head(head, framework)
    values: dict[str, Value] = {**title.values, "place": place}
    if head.mentee:
        values["mentee"] = Marked(text=head.mentee, hits=find_hits(head.mentee, terms))
    marks = "★ " * head.starred + "🔒 " * head.private
    named = title.template + (" · taken back" if head.taken_back else "")
    begins = list(dict.fromkeys(SIGNS[each] for each in head.kinds if each in SIGNS))
    if head.text:
        begins.append("{text}")
        values["text"] = excerpt(head.text, terms, MAX_ENTRY_PREVIEW)
        if head.more and not str(values["text"]).endswith("…"):
            begins.append("…")
    below = "\n" + " ".join(begins) if begins else ""
    return Line(template="{place}. " + marks + named + below, values=values)


def _tell_nothing(facts: JournalPage, heading: Line) -> Show:
    """Why there is nothing to see, and the way on."""
    if facts.lens.binned:
        return _say("The bin is empty.", LEAVE_BIN)
    if not facts.written:
        bin_ = (button("bin", "Bin"),) if facts.binned > 0 else ()
        return _say("Nothing in your journal yet. /reflect asks you the first question.", *bin_)
    if facts.lens == ALL:
        return _say("There is nothing further back.", SHOW_ALL)
    if facts.lens.words:
        advice = line("Nothing found. Try one word, or only a part of it.")
    elif facts.lens.evidenced:
        advice = line(NO_EVIDENCE)
    else:
        advice = line("Nothing found. Take something away under Filter to see more.")
    ways = (button("filter", "Filter", facts.number), SHOW_ALL)
    return Show(run=None, lines=(heading, advice), buttons=ways)


def _say(text: str, *buttons: Button) -> Show:
    return Show(run=None, lines=(line(text),), buttons=buttons)
