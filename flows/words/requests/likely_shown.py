"""What mentors very likely want to be shown or asked, whatever else stands beside it; and the
words that say what a request is about. Written as `likely_changed.py` is.
"""

from typing import Final

LIKELY_SHOWN: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "search",
        (
            r"\b(znajdz|szukaj|szukam|wyszukaj|poszukaj|odszukaj|znalezc|pokaz|jest|sa|gdzie jest|"
            r"gdzie sa)\b.* (o|na temat) {STEM}$",
            r"\b(gdzie|kiedy|co|czy|ile)\b.* {SAID}( cos| juz)* (o|na temat) {STEM}$",
            r"\b{FIND}( \w+)*? (for|nach|zu|zum|zur|about|on|uber|mit|where i|what i|sur|sobre|"
            r"o|z|gdzie|donde|ou)( {SAID})?( about| on| uber| sur| sobre| o)? {FOUND}$",
            r"\b{FIND} {FOUND} (in|im|dans|en|w) (my|the|mein\w*|mes|mon|mis|mi|moi\w*|notatkach|"
            r"dziennik\w*|wpisach|tagebuch|journal|notizen)\b.*$",
            r"\b(where|when|what|which|how often|did|have|had|wo|wann|was|habe|hab|hatte|"
            r"qu'est-ce|que|quand|ou|est-ce|qu'est|ce|donde|cuando|que|cuanto|he|lo|gdzie|kiedy|"
            r"co|czy|ile)\b.* ?\b{SAID}( (anything|something|it|that|down|quelque|chose|deja|"
            r"algo|cos|lo|ca|juz|ever))* {ABOUT} {FOUND}$",
            r"\b(where|when|which|wo|wann|ou|quand|donde|cuando|gdzie|kiedy)\b.* (mention|"
            r"mentioned|describe|described|name|named) {FOUND}$",
            r"\b(wo|wann|was|habe|hab|hatte)\b.*?\b(uber|zu|zum|zur|von|vom|wegen|mit|thema)( "
            r"dem| der| den| die| das| thema)* {FOUND} (schon |mal |denn )*{SAID}( habe| hab| "
            r"hatte)?$",
            r"\b(wo|wann) (stand|steht|war|ist)( \w+){{0,3}} (mit|uber|zu|zum|zur|von|vom|wegen) "
            r"{FOUND}$",
            r"\b(show|find|read|see|where|is there|are there|any|zeig\w*|gibt es|lesen|wo ist|"
            r"montre\w*|y a-t-il|voir|relire|ou est|muestra\w*|ensena\w*|hay|ver|leer|donde "
            r"esta|pokaz|jest|gdzie jest|chce)\b.*\b(entry|entries|notes?|anything|something|"
            r"thing|bit|part|eintrag|eintrage|notiz|notizen|etwas|was|stelle|entrees?|quelque "
            r"chose|passage|entradas?|notas?|algo|wpisy?|notatk\w|cos) (about|on|uber|zu|zum|"
            r"zur|von|sur|sobre|o) {FOUND}$",
        ),
    ),
)
"""Looked for after what is changed."""
