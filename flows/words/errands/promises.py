"""Promises that a whole message is made of: "i promised Tom I'd send him the sheet by Friday".

English, German, French, Spanish, Polish. A promise that is told counts with its day alone, as "I
promised her I'd listen" is a story; what is put down in so many words ("add: bring her the sheet",
"… put that down as something to do") needs none.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from flows.words.errands.errands import MAX_WHEN_WORDS, Due, begins_as_task, read_errand
from flows.words.known import words
from flows.words.people.mentees import find_mentioned, find_named
from flows.words.plans.next_time import split_sentences
from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.spelling import write_name
from flows.words.text import fold
from flows.words.times.days import read_days

_NAME: Final = r"(?:[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)??)"
_TOLD: Final = (
    rf"i(?:'ve| have)? promised?(?: to)?(?: (?P<e>{_NAME}))?(?: that)?,? (?:(?:i'd|id|i would|"
    r"i'll|i will|we'd|to) |to (?=\w))(?P<et>.+)",
    rf"i (?:still )?owe (?P<o>{_NAME}) (?P<ot>.+)",
    rf"ich (?:habe|hab|hatte) (?P<d>{_NAME}) (?:versprochen|zugesagt),? (?P<dt>.+)",
    rf"ich schulde (?P<ds>{_NAME})(?: noch)? (?P<dst>.+)",
    rf"j'ai promis (?:a (?P<f>{_NAME}) )?(?:de |d')(?P<ft>.+)",
    rf"je dois (?:encore )?a (?P<fd>{_NAME}) (?P<fdt>.+)",
    rf"(?:le |les )?(?:he prometido|prometi) (?:a (?P<s>{_NAME}) )?(?:que (?:le |les )?)?"
    r"(?P<st>.+)",
    rf"(?:le |les )?debo a (?P<sd>{_NAME}) (?P<sdt>.+)",
    rf"obiecal[ae]m (?P<p>{_NAME}),? (?:ze )?(?P<pt>.+)",
    rf"jestem (?:winna|winien) (?P<pw>{_NAME}) (?P<pwt>.+)",
)
""" "I promised Tom I'd send him the sheet by Friday", "ich schulde Tom die Liste bis Freitag"."""
_ORDERED: Final = (
    rf"(?:please )?(?:a )?(?:promised?|to ?-? ?do|task)(?: (?:to|for) (?P<e>{_NAME}))?"
    r"\s*[:–-]\s*(?P<et>.+)",
    rf"(?:eine? )?(?:versprechen|versprochen|aufgabe|zu tun|zu erledigen)"
    rf"(?: (?:an |fur )?(?P<d>{_NAME}))?\s*[:–-]\s*(?P<dt>.+)",
    rf"(?:une )?(?:promesse|promis|tache|a faire)(?: (?:a|pour) (?P<f>{_NAME}))?\s*[:–-]\s*"
    r"(?P<ft>.+)",
    rf"(?:una )?(?:promesa|prometido|tarea|por hacer)(?: (?:a|para) (?P<s>{_NAME}))?\s*[:–-]\s*"
    r"(?P<st>.+)",
    rf"(?:obietnica|zadanie|do zrobienia)(?: (?:dla|wobec) (?P<p>{_NAME}))?\s*[:–-]\s*(?P<pt>.+)",
)
""" "promise to Agnieszka: send her the table before Christmas"."""
_ADDED: Final = re.compile(
    r"(?:please |bitte |por favor |prosze )?(?:and )?(?:also )?(?:add|hinzufugen|erganze|"
    r"ajoute[rz]?|anade|anadir|agrega|dodaj|dopisz|merke? dir(?: bitte)?|remember|retiens|"
    r"recuerda|zapamietaj)\s*[:–-]\s*(?P<task>.+)"
)
"""What may be added to an entry as well, so it has to be something to do."""
_PUT_DOWN: Final = re.compile(
    r"(?P<told>.+?)[\s,;.–-]+(?:and |und |et |y |i )?(?:please |bitte |por favor |prosze )?(?:"
    r"(?:put|note|write|keep|save|add) (?:that|this|it)(?: down)?(?: for me)?"
    r"(?:(?: as| on| to)? (?:something to do|(?:a |my |the )?(?:to ?-? ?dos?(?: list)?|tasks?|"
    r"promise|list)))|"
    r"(?:schreib|notier|trag|speicher|merk)e? (?:dir )?(?:das|es)(?: bitte)?"
    r"(?: (?:als|auf|in) (?:\w+ )?(?:aufgabe|todo|vorhaben|versprechen|liste|to-do-liste))"
    r"(?: ein)?|"
    r"(?:note|mets|garde|ajoute)(?:-| )(?:le|ca|cela)(?: (?:comme|dans|sur|en))"
    r" (?:une |ma |mes |la )?(?:chose a faire|tache|taches|liste|promesse)|"
    r"(?:apunta|anota|guarda|pon)(?:lo|la| eso| esto)(?: (?:como|en))"
    r" (?:una |mi |la )?(?:tarea|lista|pendiente|cosa por hacer|promesa)|"
    r"(?:zapisz|zanotuj|dodaj) to (?:jako|do|na) (?:\w+ )?(?:zadanie|zadan|obietnice|listy|liste|"
    r"do zrobienia)"
    r")(?: please| bitte| svp| por favor| prosze)?[\s.!]*"
)
""" "… put that down as something to do"."""
_REMEMBERED: Final = re.compile(
    r"(?P<told>.+?)[\s,;.–-]+(?:and |und |et |y |i )?(?:please |bitte |por favor |prosze )?(?:"
    r"(?:don'?t|do not) let me forget(?: that| it)?|remember (?:that|this|it)(?: for me)?|"
    r"(?:put|note|write) (?:that|it) down(?: for me)?|remind me|"
    r"(?:das |es )?(?:merken|notieren|nicht vergessen|aufschreiben)|"
    r"(?:merk|notier|schreib)e? (?:dir |mir )?(?:das|es)(?: auf)?|das muss ich mir merken|"
    r"erinner[en]? mich(?: daran| dran)?|"
    r"(?:note|retiens|rappelle|marque)(?:-| )(?:le|ca|moi)(?:-le)?|a ne pas oublier|"
    r"recuerdamelo|apuntalo|anotalo|(?:que )?no se me olvide|"
    r"(?:zapamietaj|zapisz|zanotuj|przypomnij)(?: to| mi| mi o tym)?"
    r")(?: please| bitte| svp| stp| por favor| prosze)?[\s.!]*"
)
""" "muss T7 noch fragen, bitte merken": to be remembered, and so only what begins as a duty, or as
something to do."""
_DUTY: Final = re.compile(
    r"(?!.{0,24}\b(?:admit|say|be|zugeben|sagen|gestehen|dise|avoue|dire|etre|decir|admitir|ser|"
    r"przyznac|powiedziec|byc)\b)(?:(?:i|we) (?:still |really )?(?:must|have to|need to|should|"
    r"gotta|got to)(?: still)?|"
    r"(?:have|need) to|(?:ich |i )?muss(?: ich)?(?: noch| unbedingt)*|"
    r"(?:il )?faut(?: encore)? que je|je dois(?: encore)?|(?:todavia )?tengo que|"
    r"(?:jeszcze )?musze(?: jeszcze)?|(?P<self>(?:[^\s,]+ ){1,4}(?:schicken|senden|bringen|"
    r"mitbringen|anrufen|schreiben|fragen|prufen|vorbereiten|buchen|kaufen|drucken|zahlen|"
    r"bestellen|klaren|besorgen)))(?![^\W_])"
)
_FEAST: Final = re.compile(
    r"\b(?:before|by|till?|until|vor|bis(?: vor)?|avant|d'ici|antes de|para|przed|do) "
    r"(?:the |la )?(?:xmas|christmas|weihnachten|noel|navidad|swietami|swiat|bozym narodzeniem)\b"
)
_INSIDE: Final = re.compile(r"(?<!\S)(?:bis|am|vor|spatestens) ")
_AFTER_INSIDE: Final = 3
_THAT_I: Final = re.compile(r"(?:dass|das) ich (?P<rest>.+e)\Z")
_INFINITIVE: Final = re.compile(r"(?<=\s)zu (?=\S+\Z)")
_SELF: Final = words("myself me mir mich selbst moi moi-meme mi misma mismo sobie siebie god")
_PRONOUNS: Final = words("him her them it ihm ihr ihnen lui leur el ella ellos jemu jej im mu him")


class Promise(NamedTuple):
    """`task` as it is to be kept, with its day in words that `read_errand` knows, and the
    `mentee` to whom it was promised, if they are known."""

    task: str
    mentee: str = ""


def read_promise(text: str, here: datetime, known: Sequence[str]) -> Promise | None:
    """What these words, all of them, say was promised; None where they may be a story. `here` is
    the local time, without a zone."""
    typed = text.strip().replace("\u2019", "'")
    plain = fold(typed)
    if len(plain) != len(typed) or len(typed) > MAX_CHARACTERS_READ or "\n" in typed:
        return None
    put = _PUT_DOWN.fullmatch(plain)
    told = typed[: put.end("told")] if put else typed
    found = _find(_ORDERED, told)
    if found is not None:
        whom, task = found
        sure = bool(whom) or begins_as_task(task) or _has_day(task, here)
        return _make(task, whom, told, here, known) if sure else None
    added = _ADDED.fullmatch(fold(told))
    if added is not None:
        task = told[added.start("task") :]
        return _make(task, "", told, here, known) if begins_as_task(task) else None
    kept = _REMEMBERED.fullmatch(plain) if put is None else None
    duty = _DUTY.match(kept["told"]) if kept else None
    if kept is not None and (duty or begins_as_task(kept["told"])):
        told = typed[: kept.end("told")]
        task = told[duty.end() :].strip() if duty and not duty["self"] else told
        return _make(task, "", told, here, known) if task else None
    return _read_told(told, here, known, ordered=put is not None)


def _read_told(
    told: str, here: datetime, known: Sequence[str], *, ordered: bool
) -> Promise | None:
    """A promise in a sentence of its own; behind an order to put it down, in its last clause."""
    if len(split_sentences(told)) > 1:
        return None
    clauses = re.split(r"[,;] ", told)
    ends = range(len(clauses)) if ordered else (0,)
    said = (", ".join(clauses[at:]).strip() for at in ends)
    found = next((each for each in (_find(_TOLD, one) for one in said) if each), None)
    if found is None:
        return _make(clauses[-1], "", told, here, known) if ordered else None
    whom, task = found
    if fold(whom) in _SELF or not (ordered or _has_day(task, here)):
        return None
    return _make(task, whom, told, here, known)


def _find(patterns: Sequence[str], told: str) -> tuple[str, str] | None:
    """Whom it was promised to, and what, as they were typed."""
    plain = fold(told)
    for each in patterns:
        match = re.fullmatch(each, plain)
        if match is not None:
            *_, task = (group for group in match.groupdict() if group.endswith("t"))
            span = match.span(task.removesuffix("t"))
            return told[slice(*span)] if span[0] >= 0 else "", told[match.start(task) :].strip()
    return None


def _make(task: str, whom: str, told: str, here: datetime, known: Sequence[str]) -> Promise:
    """The task as it is kept: behind the name of whom it is for, with the day at its end."""
    bare, dues = _split(task, here)
    task = task if len(dues) > 1 else bare
    fits = find_named(whom, known) if whom else ()
    mentioned = find_mentioned(told, known)
    mentee = fits[0] if len(fits) == 1 else mentioned[0] if len(mentioned) == 1 else ""
    new = whom if fold(whom) not in _PRONOUNS else ""
    name = mentee or write_name(new)
    prefix = f"{name}: " if name and not find_mentioned(task, (name,)) else ""
    due = dues[0] if len(dues) == 1 else None
    if due is None:
        return Promise(f"{prefix}{task}", mentee)
    hour = f" at {due.wall:%H:%M}" if due.wall else ""
    return Promise(f"{prefix}{task} by {due.day.day} {due.day:%B %Y}{hour}", mentee)


def _has_day(task: str, here: datetime) -> bool:
    return bool(_split(task, here)[1])


def _split(task: str, here: datetime) -> tuple[str, tuple[Due, ...]]:
    """What is to be done, and when: at the end, or in German before the verb."""
    plain = fold(task)
    feast = _FEAST.search(plain)
    if feast is not None:
        rest = f"{task[: feast.start()].strip()} {task[feast.end() :].strip(' .!')}".strip()
        task = f"{rest} by 24 December"
    errand = read_errand(task.rstrip(" .!"), here)
    if errand.dues:
        return errand.task, errand.dues
    task = _INFINITIVE.sub("", task.rstrip(" .!"))
    that = _THAT_I.fullmatch(fold(task))
    task = f"{task[that.start('rest') :]}n" if that else task
    return _split_inside(task, here)


def _split_inside(task: str, here: datetime) -> tuple[str, tuple[Due, ...]]:
    for inside in _INSIDE.finditer(fold(task)):
        ends = [each.end() for each in re.finditer(r"\S+", task) if each.end() > inside.end()]
        for end in reversed(ends[:MAX_WHEN_WORDS]):
            days = read_days(task[inside.start() : end], here.date())
            after = task[end:].split()
            if days and 0 < len(after) <= _AFTER_INSIDE:
                rest = f"{task[: inside.start()].rstrip()} {' '.join(after)}".strip()
                return rest, tuple(Due(day) for day in days)
    return task, ()
