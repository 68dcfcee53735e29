"""How people say that they meet somebody no more, or not for now, or that a day is to be left out.

English, German, French, Spanish, Polish; as `change_words` has the rest. Most of these words say
so only where the clause is over behind them: "I don't meet Anna any more on Mondays" goes on.
"""

from typing import Final

from flows.words.known import DAYS

_OVER: Final = r" ?(?:[,.;!-]|\Z)"
_FEW: Final = rf"(?=(?: [^\W_]+){{1,5}}{_OVER})"
_MORE: Final = rf"(?= (?:.* )?any ?(?:more|longer){_OVER})"
_MEHR: Final = rf"(?= (?:.* )?nicht mehr{_OVER})"

NO_MORE: Final = rf"""
(?:don'?t|do not|won'?t|will not|doesn'?t|does not) (?:be )?(?:meet(?:ing)?|see(?:ing)?){_MORE}
(?:am|i'm|are|we're|is|'m|'re) not (?:meet|see)ing{_MORE}
no longer (?:meet|see|mentor|coach)(?:ing)?{_FEW}
(?:treffe|treffen|sehe|sehen|betreue|betreuen|begleite)(?: uns nicht mehr(?={_OVER})|{_MEHR})
(?:ne |n')?(?:vois|voyons|rencontre|rencontrons|accompagne) plus{_FEW}
(?:on )?(?:ne )?se (?:voit|rencontre) plus(?={_OVER})
ya no (?:veo|vemos|me reuno|nos reunimos|quedo|quedamos|acompano){_FEW}
ya no nos (?:vemos|reunimos)(?={_OVER})
juz nie (?:spotykam|spotykamy|widuje) sie|nie (?:spotykam|spotykamy|widuje) sie (?:juz|wiecej)
"""
QUITS: Final = rf"""
(?:stops|has stopped|is stopping|quits|has quit|is quitting)(?={_OVER})
(?:hort auf|hat aufgehort|macht nicht (?:mehr )?weiter|steigt aus|ist ausgestiegen)(?={_OVER})
(?:s')?arrete(?={_OVER})|a arrete(?={_OVER})|ne continue (?:plus|pas)(?={_OVER})
(?:ya )?no (?:sigue|continua)(?={_OVER})|lo (?:deja|ha dejado)(?={_OVER})
(?:konczy|rezygnuje|zrezygnowala?|nie kontynuuje)(?={_OVER})
"""
LAST_TIME: Final = """
(?:(?:our|the|my) )?(?:very )?(?:last|final) {SESSION} was(?: on)?
(?:(?:unsere?|die|das|der) )?letzte[rs]? {SESSION} war(?: am)?
(?:(?:notre|la|le) )?dernier(?:e)? {SESSION}(?: etait)?(?: le)?
(?:(?:nuestra|la|el|nuestro) )?ultim[oa] {SESSION} fue(?: el)?
(?:(?:nasze|nasza) )?ostatni(?:e|a)? {SESSION} byl[oa]?
"""
OPEN: Final = r"""
for now|for the time being|until further notice|till further notice|indefinitely|for a while
for some time|vorerst|bis auf weiteres|erst ?mal|furs erste|eine weile|jusqu'a nouvel ordre
pour l'instant|pour le moment|un moment|hasta nuevo aviso|por ahora|de momento|por el momento
un tiempo|na razie|do odwolania|tymczasem|na jakis czas
"""
_DAY: Final = (
    r"(?:(?:about|the|our|this|next|den|das|die|le|la|el|lo|del|de|o|seance|termin|sesion|cita|"
    rf"session|meeting|call|treffen|spotkaniu) )*(?:{'|'.join(DAYS)}|today|tomorrow|heute|morgen|"
    r"demain|aujourd'hui|hoy|manana|dzis|jutro|jutrze|session|meeting|call|termin|treffen|seance|"
    r"sesion|spotkani\w+|[0-9]{1,2})(?![^\W_])"
)
FORGET: Final = rf"(?:forget(?: about)?|vergiss|oublie|oubliez|olvida|zapomnij o)(?= {_DAY})"
