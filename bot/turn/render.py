"""An effect becomes a Telegram message: escaping, buttons, length limits, all in one place.

A flow says a template and its values; here the template is looked up in the reader's language
(English is the only one yet), values are escaped, and days are told in the reader's zone.
"""

import html
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, assert_never
from zoneinfo import ZoneInfo

from bot.buttons import write_act, write_answer
from bot.turn.keyboard import fit
from flows.calendar.day_names import name_day
from flows.effects import Show
from flows.lines import (
    MAX_LABEL,
    Button,
    Instant,
    Line,
    Marked,
    Option,
    Value,
    shorten,
    shorten_apart,
)

MAX_MESSAGE = 4096
TOAST = 200

Body = dict[str, Any]


class Reader(NamedTuple):
    """Who reads it: the zone they live in, and what time it is."""

    zone: str
    now: datetime


def render_show(effect: Show, reader: Reader, *, silent: bool = True) -> Body:
    """Text and buttons of a screen. Only what the bot sends first may sound."""
    pairs = zip((None, *effect.lines), effect.lines, strict=False)
    asks = bool(effect.options or effect.buttons)
    text = "".join(
        _gap(before, here) + render_line(here, reader, asks=asks) for before, here in pairs
    )
    named = name_buttons(effect, reader)
    # What answers and what does something else stand apart.
    buttons = fit(
        lay_out(_list_unfolded(effect.options, named)),
        lay_out(_list_unfolded(effect.buttons, named[len(effect.options) :])),
    )
    return {"text": cut(text), "buttons": buttons, "silent": silent}


def name_buttons(effect: Show, reader: Reader) -> list[tuple[str, str]]:
    """Label and callback data of everything that a screen offers, of what is folded too."""
    answers = [write_answer(effect.run, effect.step, each.key) for each in effect.options]
    others = [write_act(each.verb, each.object, each.version) for each in effect.buttons]
    these: tuple[Option | Button, ...] = (*effect.options, *effect.buttons)
    whole = [_fill(each.label, reader) for each in these]
    labels = [
        short if each.label.values else label  # words of our own alone have room
        for each, label, short in zip(these, whole, shorten_apart(whole, MAX_LABEL), strict=True)
    ]
    return list(zip(labels, (*answers, *others), strict=True))


def _list_unfolded(
    these: Sequence[Option | Button], named: Sequence[tuple[str, str]]
) -> list[dict[str, str]]:
    return [
        _button(*name, each.primary)
        for each, name in zip(these, named, strict=False)
        if not each.folded
    ]


def _gap(before: Line | None, each: Line) -> str:
    """An answer stands close under its question."""
    if before is None:
        return ""
    return "\n" if before.quiet and not each.quiet else "\n\n"


def render_line(each: Line, reader: Reader, *, asks: bool = False) -> str:
    """A line as HTML; on a screen that `asks`, so does each row of ours with a question mark, and
    stands out. What the mentor said is a value, and is none of them."""
    values = {key: _show(value, reader) for key, value in each.values.items()}
    rows = html.escape(each.template, quote=False).split("\n")
    bold = [(each.bold and not place) or (asks and "?" in row) for place, row in enumerate(rows)]
    stressed = (
        f"<b>{row}</b>" if row and loud and not each.quiet else row
        for row, loud in zip(rows, bold, strict=True)
    )
    text = "\n".join(stressed).format_map(values)
    return f"<i>{text}</i>" if each.quiet else text


def _show(value: Value, reader: Reader) -> str:
    """A value as HTML. What the phone is to tell is told by the phone alone: our own words would
    agree with themselves."""
    if isinstance(value, Instant) and value.shows == "phone":
        return f'<tg-time unix="{int(value.at.timestamp())}" format="wDt">–</tg-time>'
    if isinstance(value, Marked):
        return _mark(value)
    return html.escape(_tell(value, reader), quote=False)


def _mark(marked: Marked) -> str:
    """The text as HTML, its hits in bold."""
    parts, end = [], 0
    for first, last in marked.hits:
        parts += [marked.text[end:first], marked.text[first:last]]
        end = last
    parts.append(marked.text[end:])
    escaped = (html.escape(each, quote=False) for each in parts)
    return "".join(f"<b>{each}</b>" if place % 2 else each for place, each in enumerate(escaped))


def _tell(value: Value, reader: Reader) -> str:
    if isinstance(value, Instant):
        return tell_instant(value, reader)
    return tell_day(value, reader) if isinstance(value, datetime) else str(value)


def tell_instant(instant: Instant, reader: Reader) -> str:
    """ "Thu 26 Nov 15:00", or the part of it that is wanted."""
    time = instant.at.astimezone(ZoneInfo(reader.zone)).strftime("%H:%M")
    match instant.shows:
        case "day":
            return tell_day(instant.at, reader)
        case "time":
            return time
        case "brief":
            return f"{tell_day(instant.at, reader._replace(now=instant.at))} {time}"
        case "both" | "phone":  # a button and a toast cannot ask the phone
            return f"{tell_day(instant.at, reader)} {time}"
        case unknown:
            assert_never(unknown)


def tell_day(at: datetime, reader: Reader) -> str:
    """ "Thu 26 Nov", with the year if it is not this year's."""
    zone = ZoneInfo(reader.zone)
    return name_day(at.astimezone(zone).date(), reader.now.astimezone(zone).date())


def _button(label: str, data: str, primary: bool) -> dict[str, str]:
    made = {"text": label, "data": data}
    return {**made, "style": "primary"} if primary else made


def render_plain(each: Line, reader: Reader) -> str:
    """A line as plain text, for a toast, which knows no markup."""
    return shorten(_fill(each, reader), TOAST)


def _fill(each: Line, reader: Reader) -> str:
    values = {key: _tell(value, reader) for key, value in each.values.items()}
    return each.template.format_map(values)


def lay_out(buttons: Iterable[dict[str, str]]) -> list[list[dict[str, str]]]:
    """Buttons in rows: as many in a row as its longest label leaves room for."""
    rows: list[list[dict[str, str]]] = []
    for each in buttons:
        last = rows[-1] if rows else []
        longest = max(len(button["text"]) for button in (*last, each))
        if last and len(last) < _fit(longest):
            last.append(each)
        else:
            rows.append([each])
    return rows


def _fit(length: int) -> int:
    """How many labels of this length one line of a narrow phone holds."""
    if length <= 3:
        return 7
    if length <= 9:
        return 3
    return 2 if length <= 16 else 1


def cut(text: str) -> str:
    """Screens are made to fit; should one not, it ends early rather than not at all."""
    if len(html.unescape(text)) <= MAX_MESSAGE:
        return text
    plain = html.unescape(re.sub(r"<[^<>]*>", "", text))
    return html.escape(plain[: MAX_MESSAGE - 1], quote=False) + "…"
