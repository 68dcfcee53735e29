"""The parts of a draft, each asked for with buttons: who, which day, what time, how long.

Every button holds the draft as it will be. Typed words do the same at any of these questions.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import assert_never

from flows.calendar.rule_words import name_month_day
from flows.calendar.schedule import to_instant, to_wall
from flows.flow import Scene
from flows.lines import MAX_LABEL, Instant, Line, Option, Value, line, menu, shorten
from flows.paging import CHOICES_A_PAGE
from flows.sessions.draft import Draft, Missing, look_ahead
from flows.sessions.month import name_month, show_month
from flows.words.senses import Half

LENGTHS = {30: "30 min", 45: "45 min", 60: "1 h", 90: "1 h 30", 120: "2 h"}
NOON = time(12)
HOURS = range(8, 21)
"""Full hours that have a button of their own."""
HALVES: dict[Half, range] = {"": HOURS, "am": range(6, 13), "pm": range(12, 22)}
"""And by the half of the day that was said."""
CHANGES: dict[Missing, str] = {"day": "Day", "time": "Time", "length": "Length"}
FIRST = "First day"
"""What the day is called of what comes again and again."""
PHONE = " (your phone says: {phone})"
"""What tells a start once more in the words of the phone itself."""

FIRST_DAY = "Which day is the first? Tap a day in {month}, or type it: “3 December”."
QUESTIONS: dict[Missing, str] = {
    "who": "Who do you meet? A nickname is enough. You can type it all at once: "
    "“Anna Thursdays 15:00”.",
    "day": "When do you meet {name}? Tap a day in {month}, or type it: “Thursdays”, "
    "“3 December 15:00”.",
    "time": "At what time? Tap it, or type it: “15:30”.",
    "short": "Some months have no {nth}. What then?",
    "length": "How long is a session? Tap it, or type it: “50 min”.",
    "which": "Which do you mean?",
}


def find_zone(scene: Scene) -> str:
    """The mentor's, also where it was only told a minute ago."""
    return scene.state.value("zone") or scene.facts.zone


def list_changes(draft: Draft, parts: Iterable[Missing]) -> Iterator[Option]:
    """A button a part that may be changed."""
    for part in parts:
        label = FIRST if part == "day" and draft.repeats else CHANGES[part]
        yield menu(part, label, draft.having(asks=part).seal())


def tell_phone(zones: Iterable[str]) -> str:
    """What stands behind a start where a mentor goes by several zones, and a wrong one could pass
    unseen; with one zone it would say everything twice."""
    return PHONE if len(set(zones)) > 1 else ""


def list_zones(scene: Scene, *more: str) -> tuple[str, ...]:
    """The zones that the mentor and what is planned go by."""
    series = (each.rule.zone for each in scene.facts.series)
    return (find_zone(scene), *series, *filter(None, more))


def tell_here(scene: Scene) -> datetime:
    """The mentor's wall clock: a local time without a zone."""
    return to_wall(scene.at, find_zone(scene))


def ask_part(draft: Draft, part: Missing, scene: Scene) -> Line:
    month = name_month(tell_here(scene).date(), draft.page)
    template = FIRST_DAY if part == "day" and draft.repeats else QUESTIONS[part]
    nth = name_month_day(draft.short_day)
    return line(template, month=month, name=draft.mentee, nth=nth)


def offer_part(
    draft: Draft, part: Missing, scene: Scene, names: Sequence[str]
) -> tuple[Option, ...]:
    """The buttons for one part, and a way back where the draft is complete without it."""
    here = tell_here(scene)
    match part:
        case "who":
            named = [
                menu(f"m{each}", line("{name}", name=name), draft.having(mentee=name).seal())
                for each, name in enumerate(names)
            ]
            rest = (each.model_copy(update={"folded": True}) for each in named[CHOICES_A_PAGE:])
            found = (*named[:CHOICES_A_PAGE], *rest)  # whom it does not show can be typed
        case "day":
            found = show_month(
                here.date(),
                draft.page,
                lambda key, label, day: menu(key, label, draft.on(day).seal()),
                lambda page: draft.having(asks=draft.asks, page=page).seal(),
            )
        case "time":
            found = tuple(
                menu(f"h{hour}", f"{hour:02}:00", _at(draft, time(hour)).seal())
                for hour in HALVES[draft.half]
                if draft.repeats or not _is_over(draft.day, hour, here)
            )
        case "short":
            found = (
                menu("last", "Last day", draft.having(or_last=True).seal()),
                menu("left", "Skip that month", draft.having(or_last=False).seal()),
            )
        case "length":
            found = tuple(
                menu(f"l{minutes}", label, draft.having(minutes=minutes).seal())
                for minutes, label in LENGTHS.items()
            )
        case "which" | "instead" | "whom" | "more" | "":
            found = tuple(_tell_apart(draft, find_zone(scene)))
        case never:
            assert_never(never)
    if not draft.asks:
        return found
    return (*found, menu("back", "Back", draft.having(page=0).seal()))


def _at(draft: Draft, wall: time) -> Draft:
    """A time that was tapped is in the mentor's zone, and in the half that it says."""
    return draft.having(wall=wall, half="", twelve=False, zone="")


def _is_over(day: date | None, hour: int, here: datetime) -> bool:
    return day is not None and datetime.combine(day, time(hour)) <= here


def _tell_apart(draft: Draft, zone: str) -> list[Option]:
    """A button a reading, by that in which it differs from the others."""
    readings = draft.list_meant()
    several = {
        part
        for part in ("mentee", "day", "wall", "often", "minutes", "until")
        if len({getattr(r, part) for r in readings}) > 1
    }
    return [
        menu(f"r{each}", _name(reading, several, zone), reading.seal())
        for each, reading in enumerate(readings)
    ]


def _name(reading: Draft, several: set[str], zone: str) -> Line:
    words: list[str] = []
    values: dict[str, Value] = {}
    if "until" in several and reading.until is not None:
        at = to_instant(reading.until, NOON, zone)
        return line("until {when}", when=Instant(at=at, shows="day"))
    if "mentee" in several and "day" not in several:
        values["name"] = reading.mentee or "no name"
        words.append("{name}")
        if "wall" in several and reading.wall is not None:
            words.append(f"at {reading.wall:%H:%M}")
    elif reading.repeats and reading.wall and "wall" in several and "often" not in several:
        words.append(f"{reading.wall:%H:%M}")
    elif reading.day is not None:
        at = to_instant(reading.day, reading.wall or NOON, reading.zone or zone)
        brief = reading.wall and "often" not in several  # there is no room for both
        values["when"] = Instant(at=at, shows="brief" if brief else "day")
        words.append("{when}")
    elif reading.wall is not None:
        words.append(f"{reading.wall:%H:%M}")
    if "mentee" in several and "name" not in values:
        room = MAX_LABEL - 17 if words else MAX_LABEL
        values["name"] = shorten(reading.mentee, room) if reading.mentee else "no name"
        words.append("{name}")
    if "often" in several:
        words.append(reading.briefly if words else reading.often)
    if "minutes" in several and reading.minutes:
        words.append(f"{reading.minutes} min")
    return Line(template=" ".join(words) or "Something else", values=values)


def find_ahead(drafts: Iterable[Draft], scene: Scene) -> tuple[Draft, ...]:
    """Those that are still ahead, each once."""
    here, zone = tell_here(scene), find_zone(scene)
    ahead = (look_ahead(each, here, zone) for each in drafts)
    return tuple(dict.fromkeys(each for each in ahead if each is not None))


def open_draft(draft: Draft) -> tuple[Option, ...]:
    """What leads to the draft as words have changed it."""
    return (menu("draft", "Draft", draft.seal()),)


def choose_draft(draft: Draft, found: Sequence[Draft]) -> Draft:
    """The draft as words have changed it, or which of them was meant, which is to be asked."""
    return found[0] if len(found) == 1 else draft.having(asks="which", readings=tuple(found))
