"""Ways to say when that nothing here can plan, each with the nearest thing that can be."""

import re
from typing import Final

from flows.words.known import DAYS, NTHS, PLURALS
from flows.words.senses import one_of
from flows.words.text import flatten

_DAY = one_of({**DAYS, **PLURALS})
_MANY = r"(?:[2-9]|two|three|four|zwei|drei|deux|trois|dos|tres|dwa|trzy)"
_CLOCK = r"\b[0-9]{1,2}(?:[:.h][0-9]{2}| ?(?:am|pm|uhr|h)\b)"

NEAREST: Final[tuple[tuple[str, str], ...]] = (
    (
        rf"\b(?:twice|thrice|zweimal|dreimal|{_MANY} ?(?:x|times|mal|fois|veces|razy)) "
        r"(?:a|per|in der|pro|die|par|por|a la|w|na) "
        r"(?:week|woche|semaine|semana|tygodniu|tydzien)\b",
        "I need the days of the week. Try “Anna Mon and Thu 9:00”.",
    ),
    (
        r"\b(?:(?:every|each) (?:other|second|third|[0-9]+|two|three|ten)|alle [0-9a-z]+|"
        r"tous les [0-9a-z]+|cada [0-9a-z]+|co [0-9a-z]+) (?:days?|tagen?|tage|jours|dias|dni)\b",
        "I count in weeks and months, not in days. Try “Anna Tue and Thu 9:00”, or “Anna every "
        "weekday 9:00”.",
    ),
    (
        r"\b(?:twice|zweimal|dwa razy|{many} ?(?:x|times|mal|fois|veces|razy)) "
        r"(?:a|per|im|pro|par|al|por|w) (?:month|monat|mois|mes|miesiacu)\b".replace(
            "{many}", _MANY
        ),
        "I need the days of the month. Try “Anna every first and third Tuesday 9:00”.",
    ),
    (
        r"\b(?:easter|ostern|paques|pascua|wielkanocy?|summer|sommer|ete|verano|lata|holidays?|"
        r"ferien|vacances|vacaciones|wakacji)\b",
        "I need a date for that. Try “Anna Thursdays 15:00 until 30 June”.",
    ),
    (
        r"\b(?:except|excluding|ausser|sauf|excepto|salvo|oprocz)\b",
        "Plan all of them first; then skip the one that is off: “skip Anna on 7 December”.",
    ),
    (
        rf"\b{_DAY} (?:or|oder|ou|o|lub) (?:on |am |le |el )?{_DAY}\b",
        "I need one of the two days. Try “Anna Tuesdays 9:00”.",
    ),
    (
        rf"\b(?:{one_of(NTHS)}|every|jeden) {_DAY}\b.*\b(?:and|und|et|y|i) .*"
        rf"(?:{one_of(NTHS)}|every|jeden) {_DAY}\b",
        "One rule at a time, please. First “Anna first Monday of the month 9:00”, then the other.",
    ),
    (
        rf"{_CLOCK}.*\b(?:and|und|et|y|i|,|or|oder|ou|o|lub)\b.*{_CLOCK}",
        "One hour at a time, please. First “Anna Tue 9:00”, then “Anna Thu 15:00”.",
    ),
)


def find_nearest(text: str) -> str:
    """What to try instead of these words; nothing if they ask for none of it."""
    plain = flatten(text)
    return next((told for words, told in NEAREST if re.search(words, plain)), "")
