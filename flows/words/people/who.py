"""What is typed where a name is asked for: "it was with Ben", "z Anną", "Anna I think".

A name may come in a sentence, and a sentence may come where a name was asked for. A mentee who is
known is found in it; other words are a new name only if they read like one.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from flows.words.known import words
from flows.words.people.mentees import find_mentioned, fit_mentees, near_mentees
from flows.words.people.names import MAX_NAME_CHARACTERS, MAX_NAME_WORDS, is_small
from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.spelling import write_name
from flows.words.text import fold

# English, German, French, Spanish, Polish
_BEFORE: Final = words(
    "it was that that's this it's its is with about for and i met saw had think guess believe "
    "probably sorry again the session meeting call talk "
    "es war das ist mit ich traf hatte glaube denke wieder wohl termin gespräch "
    "c'était cétait c'etait etait était c'est cest avec j'ai vu je crois pense que encore séance "
    "era fue con estuve creo otra vez sesión sesion reunión reunion "
    "to był byl była byla było bylo z ze byłam bylam byłem bylem chyba myślę mysle znowu znów "
    "spotkanie sesja rozmowa"
)
_AFTER: Final = words(
    "again i think guess believe mean meant of course probably please today once more "
    "wieder glaube ich denke meine meinte wohl natürlich heute "
    "encore je crois pense veux dire voulais bien sûr aujourd'hui "
    "otra vez de nuevo creo supongo quiero decir digo hoy claro "
    "znowu znów chyba myślę mysle mam na myśli mysli dzisiaj dziś"
)
_SLIPS: Final = words(
    "no wait sorry oops i mean meant that was it is its with not actually rather and then "
    "nein moment warte halt quatsch ich meine meinte das war es ist mit nicht doch sondern "
    "non attends pardon je veux dire voulais c'était cétait c'etait c'est avec pas mais plutôt "
    "perdón perdon espera quiero decir digo era fue es con sino "
    "nie czekaj przepraszam to był byl była byla było bylo znaczy z ze ale tylko"
)
"""What stands between names where one takes back the first."""
_TAKEN_BACK: Final = words(
    "no wait sorry oops mean meant not actually nein moment warte halt quatsch meine meinte nicht "
    "doch non attends pardon dire pas perdón perdon espera decir digo nie czekaj przepraszam "
    "znaczy"
)
_WEAK: Final = words("the i ich je it es this that das think")
_ARTICLES: Final = words("the der die das le la les el los las")
_NOBODY: Final = frozenset(
    (
        *("nobody", "no one", "noone", "none", "alone", "just me", "myself", "niemand", "allein"),
        *(
            "mit niemandem",
            "personne",
            "seul",
            "seule",
            "nadie",
            "solo",
            "sola",
            "nikt",
            "z nikim",
        ),
    )
)
_ENDS: Final = '.,;:!?…“”„«»"()'
_WITH: Final = words("with mit avec con z ze")
_NEITHER: Final = re.compile(
    r"\s*(?:(?P<none>neither(?: of (?:them|these))?|none(?: of (?:them|these))?|"
    r"keine?[rs]?(?: (?:von|der) (?:beiden|denen))?|aucune?(?: des deux)?|ni l'un ni l'autre|"
    r"ningun[oa](?: de (?:los|las) dos)?|ni uno ni otro|zaden(?: z nich)?|zadna(?: z nich)?)"
    r"(?! (?:davon|von|of|de|des|z)(?![^\W_]))"
    r"|no|nope|nein|non|nie)(?:\s*[,;:.!–-]+\s*|\s+)(?=\S)"
)
"""What refuses those whom a card names, before it is said who it was."""


_CALLED: Final = re.compile(
    r"\s*(?:(?:no|nein|non|nie|sorry|pardon|perdon|but|aber|mais|pero|ale|wait|actually|oh)"
    r"[\s,.:;!-]+)*"
    r"(?:(?:he|she|they|it)(?:'s| is|s| are)? (?:called|named|listed as|down as)|"
    r"(?:his|her|their|the) (?:real )?name(?:'s| is|s)|i (?:call|named) (?:him|her|them)|"
    r"(?:er|sie) heisst|(?:sein|ihr) name ist|ich nenne (?:ihn|sie)|"
    r"(?:il|elle) s'appelle|son nom (?:est|c'est)|(?:il|elle) est (?:appele|appelee|note|notee)|"
    r"(?:el |ella )?se llama|su nombre es|"
    r"(?:on |ona )?nazywa sie|(?:on |ona )?ma na imie|(?:jego|jej) imie to) "
    r"(?P<name>\S+(?: \S+)?)"
    r"(?: (?:in|on|auf|bei|sur|dans|chez|en|na|w|u) (?:my|the|meiner|der|mir|ma|la|moi|mi|mojej|"
    r"mnie)(?: (?:list\w*|notes|books|phone|calendar|liste|lista|liscie))?)?[\s.!]*"
)
_BELONGS: Final = re.compile(
    r"\s*(?:(?:no|nein|non|nie|sorry|pardon|perdon|but|aber|mais|pero|ale|wait|actually|oh)"
    r"[\s,.:;!-]+)*(?:(?:it|this|that|das|es|dies|ca|cela|c'|eso|esto|to) ?)?(?:all )?"
    r"(?:(?:belongs?|goes) (?:to|with)|is about|gehort (?:zu[rm]?|der|dem)|geht um (?:den |die )?|"
    r"appartient a|va avec|est (?:a|sur)|pertenece a|va con|es de|es sobre|nalezy do|jest o) ?"
    r"(?:der |dem |den |die |la |le |el )?(?P<name>[^\W\d]\S*(?: [^\W\d]\S*){0,2}?)"
    r"(?: (?:please|bitte|svp|por favor|prosze))?[\s.!]*"
)
_MOST_TAKEN_BACK: Final = 14


class Who(NamedTuple):
    """`known`: the mentees that were named, `near`: those that may have been; else `name` is what
    was typed of a name, and `sentence` whether it does not read like one."""

    known: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    name: str = ""
    sentence: bool = False

    @property
    def may_be_name(self) -> bool:
        """Whether a sentence is as short as names are."""
        return 0 < len(self.name) <= MAX_NAME_CHARACTERS and self.name.count(" ") < MAX_NAME_WORDS


def read_who(text: str, known: Sequence[str]) -> Who:
    """Who is named by words that answer "With whom?"; nobody in a story, or where there is no
    name."""
    if "\n" in text.strip() or len(text) > MAX_CHARACTERS_READ or not any(map(str.isalpha, text)):
        return Who()
    text = _leave_refusal_out(text, known)
    for name in (text.strip(), *_bare_names(text)):
        found = fit_mentees(name, known)
        if found:
            return Who(found, name=name)
    name = _bare_names(text)[-1]
    near = near_mentees(name, known)
    if near:
        return Who(near=near, name=name)
    parts = name.split()
    if _reads_on(parts) or len(parts) > MAX_NAME_WORDS or len(name) > MAX_NAME_CHARACTERS:
        return Who(name=text.strip(), sentence=True)
    named = find_mentioned(name, known)
    remark = len(named) > 0 and not all(each[0].isupper() for each in parts)
    return Who(near=() if remark else named, name=name, sentence=remark)


def read_whom(text: str, known: Sequence[str]) -> str:
    """Whom words name, and say nothing else, though another question is asked: a mentee who is
    known, or, behind a refusal of those who are, somebody new. "" for all other words."""
    who = read_who(text, known)
    if len(who.known) == 1:
        return who.known[0]
    last = _find_last(text, known)
    if last:
        return last
    refused = _leave_refusal_out(text, known) != text
    new = refused and who.name and not (who.sentence or who.known or who.near)
    return write_name(who.name) if new else ""


def _find_last(text: str, known: Sequence[str]) -> str:
    """Who is named last by words that name others and take them back, and say nothing else: "that
    was Ann, I mean no, Ben"."""
    parts = [each.strip(_ENDS) for each in text.replace("\u2019", "'").split()]
    if len(parts) > _MOST_TAKEN_BACK or _TAKEN_BACK.isdisjoint(map(str.lower, parts)):
        return ""
    names: list[str] = []
    called: list[str] = []
    for part in (*parts, ""):
        if part and part.lower() not in _SLIPS:
            called.append(part)
        elif called:
            found = fit_mentees(" ".join(called), known)
            if len(found) != 1:
                return ""
            names, called = [*names, found[0]], []
    return names[-1] if names else ""


def read_called(text: str) -> str:
    """What somebody is called, where that is put right: "no, he is called T2 in my list"; "" for
    all other words."""
    text = text.replace("ß", "ss")
    plain = fold(text)
    called = _CALLED.fullmatch(plain) if len(plain) == len(text) else None
    name = text[slice(*called.span("name"))].strip(_ENDS + " ") if called else ""
    fits = 0 < len(name) <= MAX_NAME_CHARACTERS and len(name.split()) < MAX_NAME_WORDS
    return name if fits else ""


def read_with(text: str) -> str:
    """The name of "with T2", somebody who may be new; "" for all other words: "with pleasure"."""
    parts = text.split()
    if len(parts) not in (2, 3) or parts[0].lower() not in _WITH or text.rstrip()[-1] in "?!.":
        return ""
    who = read_who(text, ())
    called = any(each.isupper() or each.isdigit() for each in who.name)
    return write_name(who.name) if called and who.may_be_name and not who.sentence else ""


def read_belonging(text: str) -> str:
    """Whom an entry belongs to by these words, all of them, as it was typed: "no, it belongs to
    Nadia"; "" for all others."""
    text = text.replace("ß", "ss").replace("\u2019", "'")
    plain = fold(text)
    found = _BELONGS.fullmatch(plain) if len(plain) == len(text) else None
    return text[slice(*found.span("name"))] if found else ""


def _leave_refusal_out(text: str, known: Sequence[str]) -> str:
    """What is said behind "neither", or behind a "no" to whom it was with; else all of it."""
    plain = fold(text)
    refused = _NEITHER.match(plain) if len(plain) == len(text) else None
    if refused is None:
        return text
    rest = text[refused.end() :]
    parts = plain[refused.end() :].split()
    named = refused["none"] or not _WITH.isdisjoint(parts[:-1]) or read_who(rest, known).known
    return rest if named else text


def is_nobody(text: str) -> bool:
    """Whether these words say that there was nobody."""
    return " ".join(text.casefold().split()).strip(_ENDS) in _NOBODY


def _leads(word: str, following: str) -> bool:
    """Whether it stands before a name; some only before what does: not in "the baker"."""
    return word.lower() in _BEFORE and (word.lower() not in _WEAK or following.lower() in _BEFORE)


def _reads_on(parts: Sequence[str]) -> bool:
    """Whether the words are those of a sentence; "the baker" and "May" are called so."""
    first, *rest = parts
    if not rest:
        return is_small(first) and not first.istitle()
    called = len(rest) == 1 or any(each[0].isupper() for each in rest)
    begins = not is_small(first) or (first.lower() in _ARTICLES and called)
    return not begins or any(map(is_small, rest))


def _bare_names(text: str) -> tuple[str, str]:
    """The words without what stands before a name, and without what stands behind it as well."""
    parts = [each.strip(_ENDS) for each in text.replace("\u2019", "'").split()]
    parts = [each for each in parts if each]
    while len(parts) > 1 and _leads(*parts[:2]):
        parts = parts[1:]
    begun = " ".join(parts)
    while len(parts) > 1 and parts[-1].lower() in _AFTER:
        parts = parts[:-1]
    return begun, " ".join(parts)
