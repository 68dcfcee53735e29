"""What mentors type who want to be written to in another language; written as `wishes_shown.py`
is. Each language stands under the names that it has in the five that are read."""

import re
from typing import Final

from flows.words.text import flatten

NAMES: Final = {
    "en": "english|englisch|anglais|ingles|angielsku|angielski",
    "de": "german|deutsch|allemand|aleman|niemiecku|niemiecki",
    "fr": "french|franzosisch|francais|frances|francusku|francuski",
    "es": "spanish|spanisch|espagnol|espanol|castellano|hiszpansku|hiszpanski",
    "pl": "polish|polnisch|polonais|polaco|polsku|polski",
    "": "dutch|niederlandisch|hollandisch|neerlandais|neerlandes|niderlandzku|italian|"
    "italienisch|italien|italiano|wlosku|portuguese|portugiesisch|portugais|portugues|"
    "turkish|turkisch|turc|turco|turecku|ukrainian|ukrainisch|ukrainien|ukrainsku",
}
_ANY: Final = f"(?:{'|'.join(NAMES.values())})"
_IN: Final = rf"(?:in |on |auf |en |po |na |to |into )?{_ANY}"
_ME: Final = r"(?: with me| to me| mit mir| mir| moi| avec moi| conmigo| me| do mnie| mi)?"

LANGUAGE: Final[tuple[str, tuple[str, ...]]] = (
    "language",
    (
        rf"(?:(?:do|can|could|will|would) you (?:also )?)?(?:speak|talk|write|answer|reply|chat|"
        rf"switch|change){_ME} {_IN}{_ME}",
        rf"(?:kannst du |konntest du |konnten sie |konnen sie )?(?:auch |bitte )*"
        rf"(?:{_IN}{_ME}|mit mir {_IN}|mir {_IN}) (?:reden|sprechen|schreiben|antworten|stellen|"
        rf"umstellen)",
        rf"(?:sprichst du|sprechen sie|kannst du|verstehst du|rede|red|sprich|schreib|schreibe|"
        rf"antworte|antworten sie){_ME}(?: auch| bitte)* {_IN}",
        rf"(?:tu peux |peux-tu |vous pouvez |pouvez-vous )?(?:me )?(?:parler|repondre|ecrire|"
        rf"parle|parles-tu|tu parles|vous parlez|parlez-vous|reponds|repondez|ecris|ecrivez)"
        rf"(?:[ -]moi)?(?: avec moi)? {_IN}",
        rf"(?:puedes |podrias |puede )?(?:hablar|escribir|responder|contestar|habla|hablas|"
        rf"escribe|responde|contesta)(?:me)?(?: conmigo)? {_IN}",
        rf"(?:czy )?(?:mozesz |umiesz |moglbys )?(?:mowic|pisac|odpowiadac|rozmawiac|mow|mowisz|"
        rf"pisz|piszesz|odpowiadaj){_ME}(?: ze mna)? {_IN}",
        rf"(?:the |die |la |meine |my )?(?:language|sprache|langue|idioma|lengua|jezyk)"
        rf"(?: (?:is|ist|auf|to|en|na))?[: ]+{_IN}(?: (?:stellen|umstellen))?",
        r"(?:change|set|switch|choose|wechsle|andere|stell|wo stelle ich|wie andere ich|changer|"
        r"change|cambiar|cambia|zmien|zmienic|how do i change)"
        r"(?: the| my| die| meine| la| el| ma)?(?: language| sprache| langue| idioma| jezyk)"
        rf"(?: um| ein)?(?: (?:to|auf|en|a|na) {_ANY})?(?: um| ein)?",
        rf"(?:geht (?:das|es) |gibt es (?:das|dich) |is there (?:a|an) |does (?:it|this) work |"
        rf"c'est possible |se puede |da sie )(?:auch )?{_IN}(?: version)?",
        rf"(?:in|auf|en|po) {_ANY}|nur {_ANY}|only {_ANY}",
        r"(?:which|what|welche|quelles?|que|jakie) (?:languages?|sprachen?|langues?|idiomas?|"
        r"jezyki) (?:do you|can you|sprichst du|kannst du|verstehst du|sprechen sie|"
        r"parles-tu|tu parles|hablas|znasz)(?: speak| understand| know| read)?",
    ),
)


def find_language(text: str) -> str:
    """The code of the language of the five that the words name, "" where they name none."""
    said = flatten(text)
    named = (code for code, names in NAMES.items() if re.search(rf"\b(?:{names})\b", said))
    return next(named, "")
