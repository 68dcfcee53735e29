"""Questions about one mentee: when they meet, whether it is at ten, what was promised.

English, German, French, Spanish, Polish. Whoever asks names somebody who is known, and says hardly
a word more; "when I saw Ben" tells something.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from flows.words.answers.courtesies import read_courtesy
from flows.words.known import DAYS, PLURALS, words
from flows.words.people.mentees import find_mentioned, fit_mentees
from flows.words.plans.meeting import Meeting, read_meeting
from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.text import exceeds, flatten

MAX_WORDS: Final = 12

_ASKS: Final = re.compile(
    r"(?:when|what (?:time|day)|which day|at what time)(?:'s| is| are| am| do| does| will)\b|"
    r"(?:is|are|do i|am i) .*\bwhen\b|whens\b|wann\b|um wie ?viel uhr\b|"
    r"c'est quand\b|(?:a )?quand(?: est| c'est| vois-je|$)|a quelle heure\b|quel jour\b|"
    r"cuando (?:es|me toca|toca|tengo|quedo|veo|vuelvo)\b|a que hora\b|que dia\b|"
    r"kiedy (?:znowu )?(?:jest|mam|mamy|sie|bedzie|widze|spotykam)\b|o ktorej\b|"
    r"(?:do|am|will|have|did) i\b|(?:treffe|sehe|habe|hab) ich\b|est-ce que (?:je vois|j'ai)\b|"
    r"(?:ai-je|j'ai)\b|(?:tengo|veo|quedo|he)\b|(?:czy )?(?:mam|widze|spotykam|zaplanowal[ae]m|"
    r"umowil[ae]m)\b"
)
"""How one asks in so many words; any of `_WORDS` asks with a question mark."""
_WORDS: Final = words(
    "when whens when's what what's time day which at is are am do does will i we it meet meeting "
    "see seeing seen have got the my our next again session call appointment with on for planned "
    "scheduled booked coming up this today tomorrow week and so or please then did plan book put "
    "in already yet something anything down fixed one pls before christmas xmas easter "
    "weihnachten ostern vor noel paques avant navidad antes przed swietami "
    "wann um wie wieviel viel uhr welchem welcher tag ist sind treffe treff treffen sehe seh "
    "sehen ich wir kommt uns habe hab haben der die das den mein meine nachste nachsten "
    "nachstes mal wieder termin treffen sitzung mit fur geplant dran heute morgen "
    "diese woche denn bitte eigentlich macht "
    "eingetragen eingeplant verabredet vereinbart schon was etwas am und einen eine "
    "quand est c'est est-ce que qu'est-ce a quelle heure quel jour je on vois voit vois-je voir "
    "revois revoit ai j'ai rendez-vous rdv seance la le ma mon prochaine prochain fois avec de "
    "aujourd'hui demain cette semaine prevu prevue deja planifie note quelque chose et pour ai-je "
    "cuando es me toca tengo quedo veo vuelvo ver a que hora dia la el mi proxima proximo sesion "
    "cita reunion con hoy manana esta semana otra vez he algo planeado planificado apuntado ya y "
    "el "
    "kiedy jest mam mamy sie bedzie widze widzimy spotykam spotykamy o ktorej godzinie nastepne "
    "nastepna spotkanie sesja z ze dzis dzisiaj jutro tym tygodniu znowu czy "
    "zaplanowalem zaplanowalam umowilem umowilam cos juz a w we robi nastepnym razem"
)
_DAYS: Final = frozenset((*DAYS, *PLURALS)) | words(
    "today tomorrow heute heut morgen aujourd'hui demain hoy manana dzis dzisiaj jutro"
)
_TAGS: Final = re.compile(
    r"[\s,;:–¿-]+(?:yes|yeah|right|correct|again|still|is it|isn't it|isnt it|ok|okay|no|"
    r"ja|oder|oder nicht|stimmts?|stimmt das|richtig|wieder|noch|oui|non|n'est-ce pas|"
    r"c'est ca|c'est bien ca|toujours|encore|si|verdad|cierto|sigue en pie|no es asi|"
    r"prawda|tak|nie|zgadza sie|nadal|that's right)\Z"
)
_ASKING: Final = re.compile(
    r"\b(?:right|correct|is it|isn't it|isnt it|oder nicht|stimmts|stimmt das|n'est-ce pas|"
    r"c'est bien ca|verdad|cierto|no es asi|prawda|zgadza sie)\b"
)
"""What asks behind a plan whether it is as it was said; and what does so without a mark."""
_STILL: Final = re.compile(
    r"(?:is it |it's |its |it is |so |and |still |ist |also |immer noch |es bleibt bei |"
    r"c'est toujours |c'est bien |toujours |donc |sigue siendo |es |entonces |czy |nadal |to )+"
)
_MINE: Final = (
    r"for me|over here|here|there|bei mir|fur mich|hier|dort|chez moi|pour moi|ici|la-bas|"
    r"para mi|aqui|alli|u mnie|dla mnie|tutaj|tu|tam"
)
_FROM_AFAR: Final = re.compile(
    r"(?:(?:i'?m|i am|(?:ich )?bin|je suis|estoy|jestem)(?: \w+)? (?:in|at|en|a|au|w|we) "
    r"[^\W\d_]+(?: [^\W\d_]+)?)?[,;. ]*"
    rf"(?:(?:so|and|then|also|dann|und|donc|alors|et|asi que|entonces|y|wiec|czyli|i|{_MINE}) )*"
    r"(?:(?:it'?s|that'?s|it is|its|ist es|es ist|das ist|ist das|c'est|ca fait|il est|ce sera|"
    r"son|seran|es|to|jest|bedzie) )?"
    rf"(?:(?:{_MINE}) )?(?:(?:(?:um|a|las|o) )*[0-9]{{1,2}}(?:[:.h][0-9]{{2}})?"
    rf"(?: ?(?:uhr|h|heures?|[ap]m|o'clock))?(?: (?:{_MINE}))?)?"
)
"""What hour it is where one is, said behind a question: "I'm in Lyon, so it's 11 for me"."""
_PROMISED: Final = re.compile(
    r"(?:what|anything) (?:(?:did|have|do|had) i|i)(?: still| ever)? "
    r"(?:promised?|owed?|agreed?(?: with)?|said i'?d do for|say i'?d do for|say i would do for)"
    r"(?: to)? (?P<en>.+)|"
    r"(?:is|was) there (?:anything|something) i (?:still )?(?:owed?|promised)(?: to)? "
    r"(?P<any>.+)|"
    r"what (?:was i (?:supposed|meant|going) to|(?:do|did) i(?: still)? have to|must i|should i)"
    r"(?: still)? (?:do|send|bring|get|prepare|find)(?: out)? (?:for|with) (?P<todo>.+)|"
    r"was (?:muss|soll|sollte|wollte) ich (?:noch )?(?:fur|mit) (?P<tun>.+?)(?: noch)? "
    r"(?:tun|machen|erledigen|vorbereiten)|"
    r"(?:qu'est-ce que |que )(?:je (?:dois|devais)|dois-je)(?: encore)? (?:faire|preparer) pour "
    r"(?P<faire>.+)|"
    r"que (?:tengo|tenia) que (?:hacer|preparar) (?:para|con) (?P<hacer>.+)|"
    r"co (?:mam|mialem|mialam|musze) (?:jeszcze )?(?:zrobic|przygotowac) dla (?P<zrobic>.+)|"
    r"was (?:habe|hab|hatte) ich (?:denn |alles )?(?P<de>.+?) (?:alles )?(?:versprochen|zugesagt)|"
    r"was (?:schulde|bin) ich (?P<owe>.+?)(?: noch| schuldig)*|"
    r"(?:qu'est-ce que |qu'|que )?(?:j'ai|ai-je|j'avais) promis(?: quoi)? a (?P<fr>.+)|"
    r"que (?:le |les )?(?:prometi|he prometido|habia prometido|debo) a (?P<es>.+)|"
    r"co (?:ja )?(?:obiecal[ae]m|obiecalam|przyrzekl[ae]m) (?P<pl>.+)"
)
_EVERYBODY: Final = words(
    "everyone everybody all anyone anybody people allen jedem leuten tous toutes chacun "
    "todos todas wszystkim kazdemu"
)


def may_ask(text: str) -> bool:
    """Whether it is worth looking who is known."""
    said = flatten(text)
    asks = any(each.search(said) for each in (_WHEN, _ASKING, _PROMISED))
    return "?" in text or asks or _match_also(flatten(_leave_greeting(text))) is not None


class Confirmation(NamedTuple):
    """What the session may be; `only`: the words can be nothing but a question."""

    meetings: tuple[Meeting, ...] = ()
    only: bool = False


_FOLLOWS: Final = re.compile(
    r"(?:and|so|und|et|y|a|oh) (?:(?:what about|how about|was ist mit|wie ist es mit|pour|avec|"
    r"con|que tal|co z) )?(?P<who>\S+(?: \S+)?)|"
    r"(?:what about|how about|(?:und )?was ist mit|et pour|y con|a co z) (?P<whom>\S+(?: \S+)?)"
)
"""Who else is asked about, behind an answer."""
_NEXT: Final = re.compile(
    r" (?:next(?: time)?|then|too|dann|nachstes mal|auch|la prochaine fois|alors|aussi|"
    r"la proxima(?: vez)?|entonces|tambien|nastepnym razem|tez)\Z"
)
_DAY_ASKED: Final = re.compile(
    r"(?:(?:and|so) )?(?:which|what's|whats|what|any|anything|anyone|anybody|who|whom|who's|"
    r"do i|am i|have i|is there|are there|welche|was|wen|wer|mit wem|hab|habe|treffe|sehe|"
    r"gibt es|quelles?|quels?|qui|avec qui|qu'est-ce|est-ce|j'ai|ai-je|il y a|que|quien|a quien|"
    r"con quien|tengo|hay|kogo|z kim|jakie|jaka|czy|co mam|mam)\b"
)
_MET: Final = words(
    "session sessions meeting meetings meet see seeing appointment appointments planned on have "
    "mentees mentee sitzung sitzungen termin termine treffe treffen sehe habe hab geplant seance "
    "seances rdv rendez-vous vois j'ai ai-je prevu sesion sesiones reunion reuniones cita citas "
    "veo tengo quedo spotkanie spotkania sesja sesje widze spotykam mam zaplanowane"
)
"""What is asked about where a day alone is named."""
_OF_A_DAY: Final = _MET | words(
    "any anything anyone anybody who who's whom which sessions there to welche wen wer wem gibt "
    "alles steht an dran noch quelles quelle quels qui il y qu'est-ce quien hay quienes kogo kim "
    "jakie jaka what's"
)


class When(NamedTuple):
    """Whom a question is about, and the days that it names, if it names one."""

    mentee: str = ""
    days: tuple[date, ...] = ()


def asks_when(text: str, here: datetime, known: Sequence[str], *, follows: bool = False) -> When:
    """The mentee of whom these words, all of them, ask when they meet; nobody where they do
    not. `follows`: the last card answered that of somebody: "and Nadia?"."""
    plain = _leave_greeting(text)
    if not plain or exceeds(plain, MAX_WORDS):
        return When()
    said = flatten(plain.replace("\u2019", "'")).strip(" .!¿¡")
    if follows and (also := _find_also(said, known)):
        return When(also)
    asks = said.endswith("?") or _ASKS.match(said)
    dated_asks = said.endswith("?") and any(each in _DAYS for each in re.findall(_WORD, said))
    if not asks or not (_WHEN.search(said) or dated_asks):
        return When()
    named = find_mentioned(plain.lower(), known)
    if len(named) != 1:
        return When()
    spoken = re.findall(_WORD, plain.replace("\u2019", "'"))
    names = [each for each in spoken if _is_name(each, named[0])]
    others = [flatten(each) for each in spoken if each not in names]
    if not names or not all(each in _WORDS or each in _DAYS for each in others):
        return When()
    dated = read_meeting(" ".join(each for each in others if each in _DAYS), here).meetings
    return When(named[0], tuple(each.day for each in dated if each.day))


def asks_day(text: str, here: datetime) -> date | None:
    """The day of which these words, all of them, ask what is planned, with nobody named."""
    said = flatten(_leave_greeting(text).replace("\u2019", "'")).strip(" .!\u00bf\u00a1?")
    spoken = re.findall(_WORD, said)
    if not 0 < len(spoken) <= MAX_WORDS or not _DAY_ASKED.match(said):
        return None
    days = [each for each in spoken if each in _DAYS]
    others = [each for each in spoken if each not in _DAYS]
    if not days or _MET.isdisjoint(others) or not _WORDS.union(_OF_A_DAY).issuperset(others):
        return None
    dated = read_meeting(" ".join(days), here).meetings
    return dated[0].day if len(dated) == 1 else None


def _match_also(said: str) -> re.Match[str] | None:
    return _FOLLOWS.fullmatch(_NEXT.sub("", said.rstrip("?! .")))


def _find_also(said: str, known: Sequence[str]) -> str:
    match = _match_also(said)
    found = fit_mentees(match["who"] or match["whom"], known) if match else ()
    return found[0] if len(found) == 1 else ""


def read_confirmation(text: str, here: datetime, known: Sequence[str]) -> Confirmation:
    """The session of which these words, all of them, ask whether it is as they say: somebody who
    is known, with a day, an hour or both."""
    plain = _leave_hour(_leave_greeting(text))
    if len(plain) > MAX_CHARACTERS_READ or "\n" in plain or len(flatten(plain)) != len(plain):
        return Confirmation()
    bare = _cut_tags(plain)
    if not bare or not (plain.endswith("?") or _ASKING.search(flatten(plain[len(bare) :]))):
        return Confirmation()
    begun = _STILL.match(flatten(bare))
    reading = read_meeting(bare[begun.end() if begun else 0 :], here, known=known)
    fit = all(e.name in known and (e.day or e.wall) for e in reading.meetings)
    if not (reading.sure and fit) or reading.problem:
        return Confirmation()
    asks = begun is not None or bare != plain.rstrip(" ?!.")
    return Confirmation(reading.meetings, only=asks)


def asks_promised(text: str, known: Sequence[str]) -> str | None:
    """To whom these words, all of them, ask what was promised: a mentee, or "" for everybody;
    None where they ask nothing of the kind."""
    match = _PROMISED.fullmatch(flatten(text.replace("\u2019", "'")).strip(" .!?¿¡"))
    if match is None:
        return None
    whom = next(each for each in match.groups() if each)
    if not _EVERYBODY.isdisjoint(whom.split()):
        return ""
    found = fit_mentees(whom, known)
    return found[0] if len(found) == 1 else None


def _leave_greeting(text: str) -> str:
    """What follows a greeting: "morning. ciaran at 10 today yes?"."""
    plain = text.strip()
    cuts = (each for each in re.finditer(r"[.,!]+\s+|\s+", plain))
    greets = (e for e in cuts if read_courtesy(plain[: e.start()]) == "greeting")
    last = next((e for e in (*greets,)[::-1]), None)
    return plain[last.end() :] if last else plain


def _leave_hour(text: str) -> str:
    """Without the hour that it is where somebody is, behind a question."""
    asked, mark, rest = text.partition("?")
    said = flatten(rest.replace("\u2019", "'")).strip(" .!")
    return asked + mark if _FROM_AFAR.fullmatch(said) else text


def _cut_tags(text: str) -> str:
    """Without what asks behind it."""
    plain = flatten(text)
    end = len(text.rstrip(" ?!."))
    while (tag := _TAGS.search(plain[:end])) is not None:
        end = tag.start()
    return text[:end]


def _is_name(word: str, name: str) -> bool:
    parts = name.split()
    return any(fit_mentees(word, (each,)) for each in (name, *parts))


_WHEN: Final = re.compile(
    r"\b(?:when|when's|whens|what time|what day|which day|wann|wie ?viel uhr|quand|quelle heure|"
    r"quel jour|cuando|que hora|que dia|kiedy|ktorej)\b|"
    r"\b(?:next time|nachstes mal|prochaine fois|proxima vez|nastepnym razem)\W*\Z|"
    r"\b(?:anything|something|etwas|was|quelque chose|algo|cos) (?:planned |geplant |prevu )?"
    r"(?:with|mit|avec|con|z|ze)\b|"
    r"\b(?:did|have) i (?:plan|planned|book|booked|put)\b|"
    r"\b(?:eingetragen|eingeplant|verabredet|vereinbart|geplant)\W*\Z|"
    r"\b(?:ai-je|j'ai) (?:deja )?(?:prevu|planifie|note)\b|"
    r"\b(?:he (?:planeado|planificado|apuntado)|zaplanowal[ae]m|umowil[ae]m)\b|"
    r"\b(?:do i|am i|have i|treffe|sehe|hab|habe|vois|veo|tengo|widze|mam)\b.*\b(?:today|tomorrow|"
    r"week|heute|morgen|woche|aujourd'hui|demain|semaine|hoy|manana|semana|dzis|dzisiaj|jutro|tygodniu)\b"
)
_WORD: Final = r"[^\W_]+(?:['-][^\W_]+)*"
