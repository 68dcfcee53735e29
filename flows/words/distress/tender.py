"""Words of grief, illness and death: what was written with them is not quoted back weeks later.

One that is found too often costs nothing: another line is quoted. So nothing is weighed here.
"""

import re
from functools import cache
from typing import Final

from flows.words.distress.distress import find_distress
from flows.words.text import fold

_WORDS: Final = """
    die dies died dying death dead deaths funeral* grave griev* grief mourn* bereave* widow*
    miscarr* stillb* cancer* tumor* tumour* chemo* hospital* hospice* ill illness* sick* disease*
    diagnos* stroke surgery depress* burnout burned burnt dementia alzheimer* accident* coma
    ambulance* cry cried crying cries tear tears passed suicid* overdos* killed abus* divorc*

    tod* tot tote toten gestorben starb stirbt sterb* verstorb* beerdig* trauer* witwe* krebs*
    chemo* krankenhaus* klinik* krank* erkrank* schlaganfall* herzinfarkt* demen* fehlgeburt*
    unfall* weint* geweint tranen selbstmord* suizid* scheidung*

    mort* mourir meurt mourr* deces* decede* deuil enterr* obseques veuf veuve* cancer* tumeur*
    chimio* hopital* malad* avc infarctus demence* pleur* larme* divorce*

    muer* muri* morir* fallec* entierro* luto duelo viud* quimio* enferm* infarto* ictus demencia*
    aborto* llor* lagrima* divorci*

    smierc* smierte* umarl* umier* umrze* zmarl* pogrzeb* zalob* wdow* rak raka nowotwor* guz*
    szpital* chor* zawal* udar* demencj* poronil* wypadek* wypadku plak* lzy rozwod* samoboj*
"""
"""English, German, French, Spanish, Polish; `*` is any ending, accents are off."""
_LOST: Final = r"lost (her|his|my|their) (mother|father|mum|mom|dad|husband|wife|son|daughter|baby"
_LOST_WHOM: Final = _LOST + r"|child|brother|sister|friend|parents?)"


def is_tender(text: str) -> bool:
    """Whether there is a word of grief, illness or death in it, or of distress."""
    return _compile().search(fold(text)) is not None or find_distress(text) is not None


@cache
def _compile() -> re.Pattern[str]:
    words = "|".join(each.replace("*", r"\w*") for each in _WORDS.split())
    return re.compile(rf"\b(?:{words}|{_LOST_WHOM})\b")
