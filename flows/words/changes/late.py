"""How people say that somebody asks for another time, is late, comes at the same hour, or that
all of a week or a day is meant.

English, German, French, Spanish, Polish; as `change_words` has the rest.
"""

from typing import Final

_WE: Final = r"(?: (?:we|you|i|he|she|they|it))?"
_MAY: Final = rf"(?:(?: (?:if|whether|for|to))?{_WE}(?: (?:can|could|may))?{_WE})"
_DO: Final = r"(?: (?:do|make|have|start|come|meet))?"
ASKS: Final = rf"""
ask(?:s|ed|ing)?(?: me)?{_MAY}{_DO}|(?:can|could){_WE}{_DO}
(?:wants?|would like|needs?|has(?= to ))(?: to)?(?: (?:do|come|start|meet))?
starten|anfangen|beginnen|fragte?(?: mich| an)?|(?:hat )?gefragt|ob(?: (?:wir|er|sie|es|das|ich))?
(?:kann|konnen|konnten|konnte|geht|ginge)(?: (?:wir|es|das))?(?: erst)?
mochte|will(?= .*(?:spater|fruher|eher))|wurde gern
(?:me )?demande|m'a demande|si (?:on|nous|c'est|je) ?(?:peut|pourrait|pouvons|pourrions|possible)
(?:voudrait|veut|aimerait|souhaite)(?: venir| commencer)?|venir|commencer|faire
(?:me )?(?:pregunta|pide|ha preguntado|pregunto)|si (?:podemos|podriamos|puede|podria)
(?:quiere|querria|quisiera|le gustaria)(?: (?:venir|quedar|empezar))?|venir|quedar|empezar|hacerlo
(?:sie )?(?:pyta|pytala?)(?: sie)?|prosi(?:la)?(?: o)?|czy (?:mozemy|mozna|moze|moglibysmy)
(?:chce|chcial(?:a)?by)|przyjsc|zaczac
(?:moze|da rade)(?: dopiero)?
"""
"""Words around an amount; without one they mean nothing."""
COMES: Final = r"""
(?:(?:will|'ll|is going to) )?(?:come|be coming|arrive)|comes|arrives|is (?:coming|arriving)
kommt|aura|arrive|arrivera|vient|viendra|va arriver|llega|llegara|viene|vendra
va a (?:llegar|venir)|przyjdzie|przychodzi|dotrze
"""
SAME: Final = r"""
(?:at )?the same (?:time|hour)|(?:at )?same (?:time|hour)
(?:die |zur |zu )?(?:gleichen?|selben?) (?:uhr)?zeit|um die(?:gleiche|selbe) (?:uhr)?zeit
(?:die |zur )?(?:gleichen?|selben?) stunde|(?:a )?(?:la )?meme heure|(?:a )?(?:la )?misma hora
o tej samej (?:godzinie|porze)|ta sama (?:godzina|pora)|godzina bez zmian
"""
ALL: Final = r"""
(?:the )?(?:whole|entire)(?: of)?|all(?: of| the)?|every(?:body|one|thing)
alles?|allen?|samtliche|(?:die |der )?ganzen?
tout(?:es?)?(?: les)?|tous(?: les)?|tout le monde|tod[oa]s?(?: l[oa]s)?|enter[oa]
cal[yaeo]|calego|wszystk(?:o|ie|ich)
"""
"""Beside a week or a day, and all who are met then."""
LATE_BEFORE: Final = (
    r"running|delayed|verspatet(?: sich)?|en retard|(?:sie )?spozni(?: sie)?|"
    r"se (?:retrasa(?:ra)?|va a retrasar)"
)
LATE_BEHIND: Final = (
    r"late|delayed|behind|zu spat|verspatung|verspatet|de retard|en retard|tarde|de retraso|"
    r"spoznien(?:ia|ie)|spoznion[ya]"
)
"""Beside an amount: who is late is so today."""
