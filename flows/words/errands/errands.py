"""Something to do, with the day and the hour that its words name: "remind me on Mon 2 Aug 2027 at
10:00 to ring Conor", "send Ben the sheet by Friday".

The day may stand in front or at the end; what is left is the thing itself, as it was typed.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from flows.words.plans.meeting import Meeting, read_meeting
from flows.words.senses import MAX_CHARACTERS_READ, listen
from flows.words.times.days import split_due

MAX_WHEN_WORDS = 10
MAX_DUES = 4
"""Days and hours that one is asked to choose from."""
DAY = timedelta(days=1)
MORNING, AFTERNOON, EVENING = time(9), time(14), time(18)
"""Hours of those who are to be reminded "on Monday morning"."""

_LATE = re.compile(r"\b(?:tonight|evening|night|abends?|soir|noche|wieczor)")
_ASKED = re.compile(
    r"(?:please |bitte |por favor |prosze )?(?:(?:can|could|will) you )?"
    r"(?:remind me|don'?t let me forget|erinner[en]? mich(?: bitte)?(?: daran)?|"
    r"rappelle[zs]?(?: |-)moi|(?:que )?recuerda ?me|przypomnij(?: mi)?)(?: please)?[,:]? ?"
)
_HAVE_TO = re.compile(
    r"(?:i (?:need|have|want) to|i must|to ?-? ?do ?:|"
    r"ich muss|je dois|il faut que je|tengo que|musze) "
)
_NOTED = re.compile(
    r"(?:do ?n'?o?t forget|not to forget|note to (?:self|myself)|reminder|(?:to )?remember|"
    r"nicht vergessen|notiere?(?: mir)?|merk dir|merken?|(?:a )?ne pas oublier|pense-bete|"
    r"ponme una nota|apuntame|anotame|no olvidar|recordatorio|recordar|"
    r"nie zapomniec|pamietac|zapamietac)"
    r"(?: (?:to|de|d'|que|zu|zeby|aby) ?|\s?[:,-]\s?)"
)
"""How one notes something for oneself; only a day makes it something to do."""
_LINK = re.compile(
    r"(?:d['\u2019]|(?:to|that i|that|about|(?:daran,? )?dass ich|daran,?|zu|de|que|a|al|żeby|"
    r"zeby|aby|o|von) |[,:;-] ?)",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\s(?:for|about|with|because|so|regarding|re|und|and|für|fuer|wegen|mit|weil|damit|zwecks|"
    r"pour|avec|car|parce|au sujet|à propos|et|para|por|con|porque|sobre|y|dla|w sprawie|bo|"
    r"żeby|zeby|z|ze|i)\s",
    re.IGNORECASE,
)
"""What may follow a day that stands in the middle: "… on Wednesday for Anna"."""
_ON = re.compile(r"\s*(?:on|am|by|bis|le|el|w|we)\s", re.IGNORECASE)
"""What only a day has before it, so that anything may follow."""
_UNIT = re.compile(r"[ ]?(?:uhr|h|heures?|horas?|o'clock|hrs?|godz|[ap]\.?m)\b\.?", re.IGNORECASE)
_LEADS = re.compile(
    r"(?:\s+(?:on|at|by|before|until|the|am|um|bis|vor|zum|le|à|a|avant|pour|el|la|las|antes de|"
    r"para|w|we|o|do|na|przed))+\Z",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\b[0-9]{1,2} ?(?:[:.h] ?[0-9]{2}|[ap]\.? ?m\b|uhr\b|h\b|o'clock)|"
    r"\b(?:at|um|a las?|las?|a|o|half|halb|quarter|viertel|noon|midday|midi|mittags?) "
    r"|\b(?:noon|midday|midi|mittag|morning|afternoon|evening|night|tonight|morgens|fruh|"
    r"(?:vor|nach)mittags?|abends?|matin|apres.midi|soir|manana|tarde|noche|rano|poludniu|"
    r"wieczorem)\b"
)
_TO_DO = re.compile(
    r"(?!of (?:the )?[0-9]{1,2} ?[a-l]\b)"
    r"(?:(?:to|about|of|that i|daran|an|dass|de|que|zeby|aby|o)(?![^\W\d_])|d')"
    r"(?!.*\b(?:why|who)\b)"
    r"|(?!wer\b|was\b|warum\b)"
    r".*\b(?:zu [^\W\d_]+|(?:an|auf|ein|vor|nach|mit|ab|aus)zu[^\W\d_]+)en\b"
)
"""What follows "remind me" where somebody wants to be."""
_MOVED = re.compile(
    r"(?!.*\b(?:to|that|about|zu|dass|daran|de(?! la)|que|zeby|aby)\b)(?!.*d')"
    r"(?:.*\b(?:instead|rather)\W*\Z|(?:lieber|besser|plutot|mejor|raczej)\b)"
)
"""What follows it where the bot's own hour is to be another one."""
_DO = re.compile(
    r"(?:please )?(?:send|call|ring|e ?-? ?mail|mail|write|text|phone|check|ask|prepare|book|buy|"
    r"bring|read|print|pay|invite|order|finish|draft|review|confirm|tell|"
    r"envoyer|apporter|appeler|ecrire|demander|preparer|reserver|acheter|lire|imprimer|payer|verifier|"
    r"enviar|mandar|llevar|traer|llamar|escribir|preguntar|preparar|reservar|comprar|leer|imprimir|pagar|"
    r"revisar|wyslac|przyniesc|zadzwonic|napisac|zapytac|przygotowac|zarezerwowac|kupic|przeczytac|"
    r"zaplacic|sprawdzic) "
    r"|.* (?:schicken|senden|bringen|mitbringen|anrufen|schreiben|fragen|prufen|vorbereiten|"
    r"buchen|kaufen|lesen|drucken|zahlen|bestellen)[.!]?\Z"
)
"""How a note to oneself begins; in German it ends so."""
_DOES = re.compile(rf"(?<![^\W_])(?:{_DO.pattern})")
"""The same anywhere, as behind a day and an hour."""
_THAT_I = re.compile(r"(?:daran,? )?dass ich\b.*[^\W\d_]e\Z", re.IGNORECASE)
"""German with its verb at the end, of whoever speaks: "dass ich Ola den Vertrag schicke"."""
_INFINITIVE = re.compile(r"(?<=\s)zu (?=\S+\Z)")


class Due(NamedTuple):
    """When something is to be done; at no hour of its own if `wall` is None."""

    day: date
    wall: time | None = None


class Errand(NamedTuple):
    """`dues`: all that was meant by when, the likeliest first; none: no day was said. `asked`: to
    be reminded was asked for in so many words; `bound`: it begins as something that must be done,
    or with a day and an hour; `repeats`: it is to come again and again; `noted`: it begins as a
    note to oneself does."""

    task: str
    dues: tuple[Due, ...] = ()
    asked: bool = False
    bound: bool = False
    repeats: bool = False
    noted: bool = False


def may_be_errand(text: str) -> bool:
    """Whether it is worth while to read the words, where nobody was asked for something to do:
    most messages are stories, and every word of theirs would be tried as a day."""
    if len(text) > 2 * MAX_CHARACTERS_READ:
        return True
    said = listen(text).text
    begins = any(each.match(said) for each in (_ASKED, _HAVE_TO, _NOTED)) or _cut_reason(text)
    return begins is not None or _DOES.search(said) is not None


def read_errand(text: str, now: datetime) -> Errand:
    """What is to be done and when; `now` is local, without a zone."""
    text = " ".join(text.split()) if "\n" not in text else text
    reason = _cut_reason(text)
    if reason:
        text = f"{text[len(reason) :].lstrip(' ,.;:-')}: {reason}"
    said = listen(text[: 2 * MAX_CHARACTERS_READ])
    asks, must = _ASKED.match(said.text), _HAVE_TO.match(said.text)
    noted_so = _NOTED.match(said.text)
    intro = asks or must or noted_so
    rest = text[said.origin[intro.end()] :] if intro and intro.end() < len(said.origin) else text
    asked, task = asks is not None, rest
    dues: tuple[Due, ...] = ()
    leading, when = _split_front(rest, now, parts=asks is not None)
    noted = all(each.wall for each in when) and _DO.match(listen(leading).text) is not None
    if when and (intro or noted) and _unlink(leading):
        task, dues = _unlink(leading), when
    if not dues or not all(each.wall for each in dues):
        task, dues = _split_end(task, now, dues, parts=asked)
    begins = _TO_DO.match(listen(rest).text) is not None or begins_as_task(rest)
    if ((asked and begins) or noted_so) and not dues:
        task, dues = _split_middle(task, now)
    if not intro and not dues:
        task = text
    repeats = asked and _repeats(rest, now)
    if asked and _MOVED.match(listen(rest).text):
        return Errand(text)  # "remind me at 7 instead": another hour, and nothing to do
    if asked and not dues and not repeats and not begins:
        return Errand(text)  # "remind me who is the boss here"
    if asked:
        task = _INFINITIVE.sub("", _unlink(task))
    bound = must is not None or (bool(dues) and noted) or (bool(dues) and noted_so is not None)
    return Errand(task, dues, asked, bound, repeats, noted_so is not None)


def _cut_reason(text: str) -> str:
    """What stands before the wish to be reminded: "Jonas needs the plan, remind me on …"."""
    head, mark, rest = text.partition(", ")
    wish = _ASKED.match(listen(rest[: 2 * MAX_CHARACTERS_READ]).text) if mark else None
    few = 1 < len(head.split()) <= _MOST_REASON and "\n" not in text
    quotes = _QUOTES.search(listen(head[:MAX_CHARACTERS_READ]).text) is not None
    return head if wish and few and not quotes and not _ASKED.match(listen(head).text) else ""


_MOST_REASON = 10
_QUOTES = re.compile(
    r"\b(?:said|says|asked|asks|wrote|told|like|sagte|sagt|meinte|fragte|schrieb|dit|demande|"
    r"ecrit|dijo|dice|pidio|escribio|powiedzial\w*|mowi|prosil\w*|napisal\w*)\Z"
)
"""Whoever says it is somebody else."""


def begins_as_task(text: str) -> bool:
    """Whether it is something to do by its verb: "bring her the sheet", "die Bank anrufen"."""
    return _DO.match(listen(text[: 2 * MAX_CHARACTERS_READ]).text) is not None


def _unlink(task: str) -> str:
    """Without the word that ties it to what stood in front."""
    link = _LINK.match(task)
    if link is None or len(task) <= link.end():
        return task
    return task[link.end() :] + ("n" if _THAT_I.match(task) else "")


def _split_front(text: str, now: datetime, *, parts: bool) -> tuple[str, tuple[Due, ...]]:
    """The words behind a day and an hour that stand in front. A word that adds nothing belongs to
    what follows: "on Monday the bill" is about the bill."""
    ends = [each.end() for each in re.finditer(r"\S+", text)][:MAX_WHEN_WORDS]
    found: tuple[Due, ...] = ()
    before: tuple[Due, ...] = ()
    rest = text
    for end in ends:
        if end == len(text):
            break
        dues = read_dues(text[:end], now, parts=parts)
        if dues and dues != before:
            unit = _UNIT.match(text, end)
            rest = text[unit.end() if unit else end :].lstrip(" ,:;-\u2013")
            found = dues
        before = dues
    return rest, found


def _split_end(
    text: str, now: datetime, known: tuple[Due, ...], *, parts: bool
) -> tuple[str, tuple[Due, ...]]:
    """The words before a day and an hour at the end; with a day that is known, before the hour."""
    starts = [each.start() for each in re.finditer(r"(?<=\s)\S", text)][-MAX_WHEN_WORDS:]
    for start in starts:
        tail = text[start:]
        if not _HOUR.search(listen(tail).text):
            continue
        dues = read_dues(tail, now, known, parts=parts)
        if dues and all(each.wall for each in dues):
            # A word that adds nothing is none of when: "the plan on Sunday at 5pm".
            last = max(
                at for at in starts if read_dues(text[at:], now, known, parts=parts) == dues
            )
            rest = _LEADS.sub("", text[:last].rstrip()).rstrip(" ,;:-\u2013(")
            return _read_day(rest, now, dues) if not known else (rest, dues)
    if known:
        return text, known
    rest, days = split_due(text, now.date())
    return rest, tuple(Due(day) for day in days)


def _split_middle(text: str, now: datetime) -> tuple[str, tuple[Due, ...]]:
    """The words around a day and an hour in the middle, where those behind it say for whom or
    why, or where it stands behind a word that only days have."""
    gaps = [each.start() for each in re.finditer(r"(?<=\S)\s", text)]
    for gap in reversed(gaps[1:]):
        said = text[:gap].rstrip(",;")
        before, dues = _split_end(said, now, (), parts=True)
        follows = len(said) < gap or _FOR.match(text, gap) or _ON.match(text, len(before))
        if dues and follows and not _FOR.match(text, text.rfind(" ", 0, gap)):
            return before + text[len(said) :], dues
    return text, ()


def _read_day(rest: str, now: datetime, dues: tuple[Due, ...]) -> tuple[str, tuple[Due, ...]]:
    """A day that stands before its hour, behind a word that only days have: "by Friday at 10"."""
    before, days = split_due(rest, now.date())
    if not days or len(dues) > 1 or not before:
        return rest, dues
    return before, tuple(Due(day, dues[0].wall) for day in days)


def read_dues(
    words: str, now: datetime, known: tuple[Due, ...] = (), *, parts: bool = True
) -> tuple[Due, ...]:
    """The days and hours that words may mean which say nothing else, also where they are
    misspelt; an hour alone is the next. `parts`: a part of a day has an hour, which is shown to
    whoever asked to be reminded."""
    if len(words) > MAX_CHARACTERS_READ:
        return ()
    said = listen(words)
    reading = read_meeting(said.text if said.guessed else words, now)
    if not reading.sure or any(_says_more(each) for each in reading.meetings):
        return ()
    found = []
    for each in reading.meetings:
        if each.half and not (parts and each.day):
            return ()
        wall = _hour_of(each, said.text)
        days: list[date | None] = [due.day for due in known] or [_next(wall, now)]
        days = [each.day] if each.day else days
        found += [Due(day, wall) for day in days if day is not None]
    found = [due for due in found if datetime.combine(due.day, due.wall or time.max) > now]
    return tuple(dict.fromkeys(found))[:MAX_DUES]


def _repeats(text: str, now: datetime) -> bool:
    """Whether it begins or ends with a rhythm."""
    words = [each.span() for each in re.finditer(r"\S+", text)]
    parts = [text[:end] for _, end in words[1:MAX_WHEN_WORDS]] + [
        text[start:] for start, _ in words[-5:-1]
    ]
    readings = (read_meeting(each, now) for each in parts if len(each) <= MAX_CHARACTERS_READ)
    return any(
        each.sure and any(m.every and not m.name for m in each.meetings) for each in readings
    )


def _says_more(meeting: Meeting) -> bool:
    """A name, a length or a rhythm: no time at which something is due."""
    plain = Meeting(
        day=meeting.day,
        wall=meeting.wall,
        every=meeting.every,
        twelve=meeting.twelve,
        half=meeting.half,
    )
    return meeting != plain or bool(meeting.every)


def _hour_of(meeting: Meeting, said: str) -> time | None:
    """Its hour, or that of the part of the day that was said."""
    if not meeting.half:
        return meeting.wall
    if meeting.half == "am":
        return MORNING
    return EVENING if _LATE.search(said) else AFTERNOON


def _next(wall: time | None, now: datetime) -> date | None:
    if wall is None:
        return None
    return now.date() if datetime.combine(now.date(), wall) > now else now.date() + DAY
