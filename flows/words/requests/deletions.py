"""Words that ask for one entry to be deleted: "delete Tuesday's entry about Anna".

English, German, French, Spanish, Polish. The day, and whom or what it is about, only say which
entry is meant, so a name beside them is nobody to be forgotten. A word that is not understood
makes it none of these.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from flows.words.clauses import Clause, join, keep, split
from flows.words.known import words
from flows.words.text import flatten
from flows.words.times.past import read_past_days
from flows.words.times.spans import ANY_DAY, Span, names_span, read_span

MAX_WORDS: Final = 14
MAX_WORDS_TOPIC: Final = 3
MAX_WORDS_REASON: Final = 9


class Deletion(NamedTuple):
    """Which entry: of when, and whom or what it is about, as they were typed; the `newest` of
    these, which may be said of `this` one."""

    when: str = ""
    topic: str = ""
    newest: bool = False
    this: bool = False


def read_deletion(clause: Clause) -> Deletion | None:
    """The entry that these words, all of them, want deleted; None where they want something
    else."""
    if not 1 < len(clause.plain) <= MAX_WORDS:
        return None
    clause = _leave_for_good(clause)
    if clause.plain[0] in _VERBS:
        rest = keep(clause, list(range(1, len(clause.plain))))
    elif clause.plain[-1] in _VERBS:
        rest = keep(clause, list(range(len(clause.plain) - 1)))
    else:
        return None
    return _read_entry(_clean(rest))


def means_this(text: str) -> bool:
    """Whether "it", or that which was written just now, is to go: one clause says so, and the
    others only what it was: no answer, a mistake, said while driving."""
    clauses = [_leave_polite(each) for each in split(text)]
    said = [each for each in clauses if each.plain]
    asks = [each for each in said if _wants_this_gone(each)]
    others = [each for each in said if each not in asks]
    bare = [each for each in others if _GOES.fullmatch(each.said)]
    if not asks and len(others) > 1:  # a bare verb does beside a reason only
        asks, others = bare, [each for each in others if each not in bare]
    return len(asks) == 1 and all(map(_is_reason, others))


def read_number(text: str) -> int:
    """The number in a list of the one that is to go: "delete 1", "1 löschen", "the first one can
    go"; 0 for all other words."""
    plain = _leave_polite(join(split(text))).plain
    if len(plain) > 1 and plain[0] in _VERBS:
        found = _WHICH.fullmatch(" ".join(plain[1:]))
    elif len(plain) > 1 and (plain[-1] in _VERBS or plain[-1] == "weg"):
        found = _WHICH.fullmatch(" ".join(plain[:-1]))
    else:
        return 0
    if found is None:
        return 0
    nth = found["nth"]
    return (
        next(at for at, each in enumerate(_NTHS, 1) if each.match(nth))
        if nth
        else int(found["number"])
    )


def says_for_good(text: str) -> bool:
    """Whether all that these words say is that it is to be gone for ever, not only deleted."""
    said = _leave_polite(join(split(text)))
    return _ONLY_FOR_GOOD.fullmatch(said.said) is not None


def wants_only_this(text: str) -> bool:
    """Whether all that they say is that this one goes, and nothing else: "no!! only this
    entry"."""
    said = _leave_polite(join(split(text)))
    return _ONLY_THIS.fullmatch(said.said) is not None


def read_only(text: str) -> Deletion | None:
    """The entry of "only Saturday's", where more would go."""
    said = join(split(text))
    only = _ONLY.match(said.said)
    if only is None:
        return None
    rest = keep(said, list(range(len(only[0].split()), len(said.plain))))
    rest = _clean(_leave_for_good(_leave_polite(rest)))
    day = _strip([each for each in rest.typed if flatten(each) not in _STANDS_FOR_IT])
    return _read_entry(rest) or (Deletion(when=day) if _names_day(day) else None)


def means_entry(clause: Clause) -> bool:
    """Whether one entry is meant, or those of a day, and not all there is about somebody."""
    if _ALL.search(clause.said):
        return False
    named = (_names_day(each) for each in clause.typed if len(each) > _SHORT)
    return _ONE_ENTRY.search(clause.said) is not None or any(named)


def read_when(when: str, today: date) -> Span | None:
    """The days that words name which `read_deletion` found; None where they lie ahead."""
    days = read_past_days(when, today)
    return Span(days[0], days[0]) if days else read_span(when, today)


def _read_entry(said: Clause) -> Deletion | None:
    noun = _NOUN.search(said.said)
    if noun is None:
        last = _LAST_ONE.fullmatch(said.said)
        return Deletion(newest=True) if last else None
    start = said.said.count(" ", 0, noun.start())
    end = start + len(noun[0].split())
    before, after = keep(said, list(range(start))), keep(said, list(range(end, len(said.plain))))
    several = _SEVERAL.fullmatch(noun[0]) is not None or not _BOTH.isdisjoint(before.plain)
    before, both = _leave_all_out(before) if several else (before, False)
    first = _read_before(before)
    newest = _LAST.match(after.said)
    after = keep(after, list(range(len(newest[0].split()) if newest else 0, len(after.plain))))
    second = _read_after(after)
    if first is None or second is None:
        return None
    if (first.when and second.when) or (first.topic and second.topic):
        return None
    found = Deletion(
        first.when or second.when,
        first.topic or second.topic,
        newest=first.newest or newest is not None,
        this=first.this,
    )
    if _VAGUE.fullmatch(noun[0]) and found == Deletion():
        return None
    if both and found == Deletion():
        return Deletion(when=_TODAY)
    return None if several and not found.when else found


def _leave_all_out(said: Clause) -> tuple[Clause, bool]:
    """Without "all" and "both", and whether it is both: those that were written just now."""
    kept = [at for at, word in enumerate(said.plain) if word not in _ALL_OF_THEM | _BOTH]
    return keep(said, kept), not _BOTH.isdisjoint(said.plain)


def _read_before(said: Clause) -> Deletion | None:
    """What stands before the noun: "the last", "Tuesday's", "Anna's"."""
    if not said.plain:
        return Deletion()
    if _LAST.fullmatch(said.said) or _THIS.fullmatch(said.said):
        return Deletion(newest=True, this=_THIS.fullmatch(said.said) is not None)
    said = keep(said, [at for at, word in enumerate(said.plain) if not _NUMBERED.fullmatch(word)])
    whole = re.sub(r"['\u2019]s$", "", " ".join(said.typed))
    if _names_day(whole):
        return Deletion(when=whole)
    return Deletion(topic=whole) if len(said.plain) < MAX_WORDS_TOPIC else None


def _read_after(said: Clause) -> Deletion | None:
    """What stands behind it: a day, whom or what it is about, or both, in any order; as much of
    it as can be is the day."""
    typed = said.typed
    for less in range(len(typed) + 1):
        many = len(typed) - less
        for when, topic in ((typed[:many], typed[many:]), (typed[less:], typed[:less])):
            about, day = _read_topic(topic), _strip(when)
            if (about or not topic) and (not when or _names_day(day)):
                return Deletion(when=day, topic=about)
    return None


def _read_topic(typed: Sequence[str]) -> str:
    """Behind a word for it; empty where there is none."""
    about = _ABOUT.match(flatten(" ".join(typed)) + " ")
    rest = typed[len(about[0].split()) :] if about else ()
    return " ".join(rest) if 0 < len(rest) <= MAX_WORDS_TOPIC else ""


def _wants_this_gone(said: Clause) -> bool:
    wanted = read_deletion(said)
    this = wanted is not None and wanted.this and not (wanted.when or wanted.topic)
    return this or _THIS_GOES.fullmatch(_leave_for_good(said).said) is not None


def _leave_for_good(said: Clause) -> Clause:
    """Without that it is to be gone for ever: the bin says how."""
    found = _FOR_GOOD.search(said.said)
    return keep(said, list(range(len(said.said[: found.start()].split())))) if found else said


def _leave_polite(said: Clause) -> Clause:
    return keep(said, [at for at, word in enumerate(said.plain) if word not in _POLITE])


def _is_reason(said: Clause) -> bool:
    return len(said.plain) <= MAX_WORDS_REASON and _REASON.match(said.said) is not None


def _strip(typed: Sequence[str]) -> str:
    """A day without the small words before it."""
    rest = list(typed)
    while rest and flatten(rest[0]) in _FROM:
        rest.pop(0)
    return " ".join(rest)


def _names_day(text: str) -> bool:
    return bool(read_past_days(text, ANY_DAY)) or names_span(text)


def _clean(said: Clause) -> Clause:
    """Without articles before it, what German has behind it, and the French "d'" before a word."""
    typed = [_ELIDED.sub("", each) for each in said.typed]
    plain = [_ELIDED.sub("", each) for each in said.plain]
    for place, each in enumerate(plain):
        day = next((day for begin, day in _ADJECTIVES if each.startswith(begin)), "")
        if day:
            typed[place], plain[place] = day, day
    while plain and plain[0] in _ARTICLES:
        typed, plain = typed[1:], plain[1:]
    behind = _WROTE_LAST.search(" ".join(plain))
    many = len(behind[0].split()) if behind else 0
    return keep(Clause(tuple(typed), tuple(plain)), list(range(len(plain) - many)))


_SHORT: Final = 4
"""Letters of a word that may be a day and something else as well: "hier", "mi"."""
_VERBS: Final = words(
    "delete erase remove wipe trash bin scrap discard losch losche loschen entferne entfernen "
    "streiche streichen wegwerfen supprime supprimer supprimez efface effacer effacez enleve "
    "enlever retire retirer borra borrar borrame elimina eliminar quita quitar suprime suprimir "
    "usun usunac skasuj skasowac wykasuj wykasowac wyrzuc wyrzucic"
)
_ARTICLES: Final = words(
    "the my a an of den der die das dem mein meine meinen einen eine le la les l un une mon ma "
    "mes el los las una mi mis moj moja moje swoj swoja"
)
_ELIDED: Final = re.compile(r"^[dl]['\u2019](?=\w)")
_ADJECTIVES: Final = (
    *(("gestrig", "gestern"), ("heutig", "heute"), ("vorgestrig", "vorgestern")),
    *(("wczorajsz", "wczoraj"), ("dzisiejsz", "dzis")),
)
_TODAY: Final = "today"
_BOTH: Final = words("both beide beiden deux ambas ambos dos obie oba obydwie two zwei dwie dwa")
_ALL_OF_THEM: Final = words(
    "all alle allen samtliche toutes tous todas todos wszystkie of the les las los"
)
_STANDS_FOR_IT: Final = words("one celle celui ten ta te to")
_VAGUE: Final = re.compile(
    r"one|(?:what|the thing|that) i(?: have)? (?:wrote|said|noted|written)|was ich|ce que j'ai "
    r"(?:ecrit|note|dit)|lo que (?:escribi|anote|apunte|he escrito)|(?:to )?co "
    r"(?:napisal|zapisal|pisal)[ae]m"
)
"""What stands for "the entry", and is none where nothing says which."""
_SEVERAL: Final = re.compile(r"entries|notes|eintrage|notizen|entrees|entradas|notas|wpisy")
_ONE: Final = (
    r"(?:journal |diary )?(?:entry|note)|eintrag|notiz|tagebucheintrag|entree|note|entrada|nota|"
    r"apunte|wpisu?|notatk[aei]"
)
_NOUN: Final = re.compile(rf"(?<!\S)(?:{_VAGUE.pattern}|{_SEVERAL.pattern}|{_ONE})(?!\S)")
_ONE_ENTRY: Final = re.compile(rf"(?<!\S)(?:{_ONE})(?!\S)")
_ALL: Final = re.compile(
    r"(?<!\w)(?:all|every\w*|anything|whatever|alle[sn]?|samtliche|tout\w*|tous|tod[oa]s?|wszystk\w*)(?!\w)"
)
_LATEST: Final = (
    r"(?:very )?(?:last|latest|newest)|most recent|(?:aller)?letzte[nrs]?|neu[e]?ste[nrs]?|"
    r"derniere?|ultim[oa]|ostatni(?:a|ego|ej)?"
)
_LAST: Final = re.compile(rf"(?:{_LATEST})(?!\S)")
_LAST_ONE: Final = re.compile(rf"(?:{_LATEST})(?: one)?")
_THIS: Final = re.compile(r"th(?:is|at)|diese[nrs]?|ce|cette|est[ea]|es[ea]|t[eo]n?|ta")
_NUMBERED: Final = re.compile(
    r"first|second|2nd|1st|third|other|double|duplicate|wrong|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|"
    r"andere[nrs]?|doppelte[nrs]?|falsche[nrs]?|premiere?|deuxieme|second[eo]?|autre|double|"
    r"primer[oa]?|segund[oa]|otr[oa]|duplicad[oa]|pierwsz\w+|drug\w+|inn\w+|podwojn\w+"
)
"""Which of several, where a list shows them."""
_GOOD: Final = (
    r"(?:for good|for ever|forever|permanently|completely|altogether|endgultig|fur immer|ganz|"
    r"komplett|definitivement|pour de bon|pour toujours|definitivamente|para siempre|del todo|"
    r"na zawsze|na dobre|calkiem)"
)
_FOR_GOOD: Final = re.compile(rf" {_GOOD}$")
_ONLY: Final = re.compile(
    r"(?:(?:no|nein|non|nie) )?(?:only|just|nur|bloss|seulement|juste|uniquement|solo|solamente|"
    r"tylko) "
)
_ONLY_THIS: Final = re.compile(
    rf"(?:(?:no|nein|non|nie) )?(?:(?:{'|'.join(sorted(_VERBS))}) )?{_ONLY.pattern}"
    rf"(?:(?:{'|'.join(sorted(_VERBS))}) )?(?:{_THIS.pattern})"
    r"(?: (?:here|hier|da|one|single|eine[nrs]?|seule?|sol[oa]|jeden|jedna|jedno))*"
    rf"(?: (?:{_ONE}))?(?:-ci|-la)?(?: (?:{'|'.join(sorted(_VERBS))}))?"
)
_NTHS: Final = tuple(
    re.compile(each)
    for each in (
        r"(?:first|erste|premi|primer|pierwsz)\w*",
        r"(?:second|zweite|deuxieme|segund|drug)\w*",
        r"(?:third|dritte|troisieme|tercer|trzeci)\w*",
    )
)
_WHICH: Final = re.compile(
    r"(?:(?:the|den|die|das|le|la|el|ten|ta|to) )?(?:(?:number|no|nummer|nr|numero|numer|entry|"
    r"note|eintrag|notiz|entree|entrada|nota|wpis|notatke) )*"
    r"(?:(?P<number>\d{1,2})(?:st|nd|rd|th)?|"
    rf"(?P<nth>{'|'.join(each.pattern for each in _NTHS)}))(?: (?:one|{_ONE}))?"
)
"""One of a list, by its number."""
_POLITE: Final = words(
    "please pls plz thanks sorry oops bitte danke svp stp merci pardon por favor gracias perdon "
    "prosze dzieki przepraszam and so und also et donc y wiec just can could you"
)
_IT: Final = (
    r"(?:it|that|this|that one|this one|that (?:answer|message|text|entry|note|again)|"
    r"one(?: of them)?|the (?:second|double|duplicate)(?: one)?)"
)
_THIS_GOES: Final = re.compile(
    rf"(?:delete|remove|erase|scrap|scratch|bin|discard|drop|get rid of|throw away) {_IT}"
    r"(?: again| for good| then)?|take (?:it|that) (?:out|away)|(?:it|that) (?:can|should|must) "
    rf"go|i (?:want|would like|need) {_IT} (?:gone|deleted|out)|"
    r"(?:losche?|entferne?|streiche?|verwirf) (?:das|es|ihn|sie|diesen?|dieses|dies|die antwort)"
    r"(?: (?:wieder|weg|raus|doch))?|(?:das|es|diesen) (?:wieder |doch )?(?:loschen|entfernen|"
    r"streichen|wegmachen)|(?:das )?(?:kann|soll|muss) (?:das |es )?weg|weg damit|mach das weg|"
    r"(?:supprime|supprimez|efface|effacez|enleve|enlevez|retire)(?:-| )(?:le|la|ca|cela|moi ca|"
    r"celle-ci|celle-la|celui-ci|celui-la)|"
    r"(?:supprimer?|effacer?|enlever?|retirer?) (?:ca|ceci|cela|cette (?:note|entree))|"
    r"(?:borra|elimina|quita|suprime)r?(?:lo|la)|(?:borra|elimina|quita|suprime)r? (?:eso|esto|"
    r"esa|ese|esta|este|la respuesta|esta (?:nota|entrada))|"
    r"(?:usun|usunac|skasuj|skasowac|wykasuj|wyrzuc) (?:to|ten|te|to wszystko|te notatke|"
    r"ten wpis)|(?:diesen eintrag|diese notiz) loschen|to (?:usun|skasuj)"
)
"""Words by which what was written just now is to go."""
_ONLY_FOR_GOOD: Final = re.compile(
    rf"(?:(?:yes|yeah|ja|oui|si|tak|ok|okay|no|nein|non|nie|but|aber|mais|pero|ale) )*"
    rf"(?:(?:{_THIS_GOES.pattern}|{'|'.join(sorted(_VERBS))}) )?{_GOOD}"
    rf"(?: (?:now|jetzt|maintenant|ahora|teraz|{'|'.join(sorted(_VERBS))}))?"
)
""" "yes, but for good"."""
_GOES: Final = re.compile(
    r"delete|remove|losch|losche|streich|efface|supprime|enleve|borra|quita|skasuj|wykasuj|usun"
)
_REASON: Final = re.compile(
    r"(?:no|nein|non|nie)$|(?:that|this|it)(?:'s| is|s) (?:\S+ ){1,3}twice|"
    r"(?:(?:that|this|it|which)(?:'s| is| was|s)? (?:not?|wrong|nothing|a mistake|just|only|by|"
    r"meant|my)\b|(?:that|this|it) (?:wasn't|isn't|wasnt|isnt)\b|not (?:an |my |the )?(?:answer|"
    r"meant|that|for)|wrong (?:one|entry|person|session|chat)|by (?:mistake|accident)|i (?:was|am|"
    r"did not|didn't|meant|only)\b|i'm\b|"
    r"(?:das|es) (?:war|ist|sollte) (?:keine?|nicht|falsch|nur|ein versehen)\b|keine antwort|"
    r"falsch\w*|versehentlich|aus versehen|ich (?:war|bin|wollte|meinte)\b|"
    r"(?:ce|c')(?: n)?'?(?:etait|est) (?:pas|une erreur|faux)\b|c'etait\b|(?:ce n'etait|ce n'est) "
    r"pas\b|pas (?:une|la) reponse|par erreur|je (?:conduisais|voulais|suis|etais)\b|j'etais\b|"
    r"(?:eso |esto )?no (?:era|es|fue)\b|era (?:un error|otra)|(?:por )?error|estaba\b|iba\b|"
    r"(?:to )?(?:nie )?(?:byla|byl|bylo|jest) (?:odpowiedz|pomylka|to|omylkowo)\b|pomylka|"
    r"przez pomylke|(?:wlasnie )?(?:jechal|prowadzil)[ae]m|odpowiedz)"
)
"""How one begins who says why it is to go."""
_FROM: Final = words(
    "from of on at in the vom von am aus im du de des del le la el z ze w we na sur dnia pour"
)
_ABOUT: Final = re.compile(
    r"(?:about|on|of|with|for|from|regarding|uber|zu|zum|zur|von|mit|fur|sur|de|du|des|avec|pour|"
    r"au sujet de|con|sobre|del|para|acerca de|o|z|ze|dla|na temat) (?:the |den |die |das |le |la "
    r"|les |el |los |las )?"
)
_WROTE_LAST: Final = re.compile(r" (?:geschrieben|notiert|gesagt)(?: ha(?:be|b|tte))?$")
