"""Who asks what was said to a mentee, or by one: "did I tell F2 to prepare something?", "what did
Mara say last time", "sag mir, ob ich Jonas was aufgegeben habe".

English, German, French, Spanish, Polish. All of the words have to ask, and whom they name has to
be known. What follows the name is what is looked for there, and no more is made of it.
"""

import re
from typing import Final

from flows.words.clauses import Clause, cut

_WHO: Final = r"(?P<who>\S+)"
_REST: Final = r"(?: \S+){0,7}"
_LEAD: Final = r"(?:(?:and|also|so|please|und|auch|bitte|et|aussi|y|tambien|i|a|tez|prosze|hey) )*"
_ALSO_WHAT: Final = r"(?:what|if|whether|when|where|which|how)"

_ASKED: Final = (
    # "did I tell F2 to prepare something", "what have I asked Mara"
    r"(?:(?:what|when|which \w+|where) )?(?:did|have|had) i(?: ever| already| also| not)* "
    r"(?:tell|told|ask|asked|give|gave|given|say|said|mention|mentioned|explain|explained|show|"
    r"shown|advise|advised|recommend|recommended|suggest|suggested|send|sent|write|written)"
    rf"(?: (?:anything|something|it|that|this))?(?: to)? {_WHO}{_REST}",
    rf"(?:tell|show|remind) me {_ALSO_WHAT} i(?:'ve| have| had)?(?: ever| already| also)* "
    r"(?:told|asked|gave|given|said|mentioned|explained|advised|recommended|suggested|sent|wrote)"
    rf"(?: (?:anything|something|it|that|this))?(?: to)? {_WHO}{_REST}",
    # "what did Mara say last time", "how was Mara last time"
    rf"(?:tell me |remind me )?(?:what|when|which \w+) (?:did|has|had|does) {_WHO} "
    rf"(?:say|said|tell|told|want|wanted|mention|mentioned|promise|promised|write){_REST}",
    r"(?:what|where|how) (?:was|were)(?: (?:i|we|it|the last thing))*(?: with| about)? "
    rf"{_WHO} (?:last time|the last time|last)",
    rf"how did it go with {_WHO}(?: (?:last time|lately|recently|the last \S+ times|last week))?",
    rf"when did (?:i|we) last (?:see|meet|talk to|have) {_WHO}|"
    rf"when (?:was|were) (?:i|we) last with (?P<whom>\S+)",
    rf"wie (?:lief|war|ging) es(?: mit| bei)? {_WHO} (?:zuletzt|(?:beim |das )?letzte[ns]? mal)|"
    rf"wann (?:war ich zuletzt (?:bei|mit)|habe? ich zuletzt) (?P<whom>\S+)"
    r"(?: (?:gesehen|getroffen|gesprochen))?",
    r"quand (?:ai-je|est-ce que j'ai|j'ai) vu (?P<who>\S+) (?:la derniere fois|pour la derniere "
    r"fois)|cuando (?:vi|fue la ultima vez que vi) a (?P<whom>\S+)(?: por ultima vez)?|"
    r"kiedy ostatnio (?:widzial[ae]m|spotkal[ae]m)(?: sie z)? (?P<third>\S+)",
    rf"(?:where|what) (?:did|was|were) (?:i|we)(?: \w+){{0,3}} (?:with|about) {_WHO}"
    r"(?: (?:last time|the last time))",
    # "hab ich F2 gesagt, dass er was vorbereiten soll"
    rf"(?:(?:was|wann) )?(?:habe|hab|hatte) ich {_WHO}(?: \S+){{0,4}} (?:gesagt|aufgegeben|"
    r"gefragt|mitgegeben|erzahlt|geraten|empfohlen|gebeten|aufgetragen|geschrieben)(?: \S+){0,6}",
    rf"(?:sag|zeig)e? mir (?:ob|was|wann) ich {_WHO}(?: \S+){{0,4}} (?:gesagt|aufgegeben|"
    r"gefragt|mitgegeben|erzahlt|geraten|empfohlen|gebeten|aufgetragen|gegeben)(?: \S+){0,6}",
    rf"was (?:hat|hatte) {_WHO}(?: \S+){{0,4}} (?:gesagt|erzahlt|gewollt|versprochen|gemeint)",
    rf"(?:wie|was|wo) (?:war|waren wir)(?: \w+)?(?: mit| bei)? {_WHO} "
    r"(?:beim |das )?(?:letzten?|letztes) mal",
    # "est-ce que j'ai dit a F2 de preparer quelque chose"
    r"(?:est-ce que j'ai|ai-je|qu'est-ce que j'ai|dis-moi (?:si j'ai|ce que j'ai))"
    r"(?: deja| aussi)* (?:dit|demande|donne|propose|conseille|explique|ecrit)"
    rf"(?: quelque chose)? a {_WHO}{_REST}",
    rf"(?:qu'est-ce que|que|qu'est-ce qu') ?{_WHO} (?:a|avait|m'a|m'avait) (?:dit|demande|raconte|"
    rf"voulu|promis){_REST}",
    rf"(?:comment|ou) (?:c'etait|en etait-on|en etions-nous|etait)(?: avec)? {_WHO} "
    r"la derniere fois",
    # "que le dije a Mara", "le dije a F2 que preparara algo"
    r"(?:(?:que|cuando) )?(?:le )?(?:dije|pedi|he dicho|habia dicho|he pedido|aconseje|recomende|"
    rf"explique)(?: algo)? a {_WHO}{_REST}",
    r"(?:dime|recuerdame) (?:si|que|lo que) (?:le )?(?:dije|pedi|he dicho|he pedido)(?: algo)? a "
    rf"{_WHO}{_REST}",
    rf"que (?:me )?(?:dijo|ha dicho|conto|queria|prometio) {_WHO}(?: la ultima vez| el otro dia| "
    r"ayer| la semana pasada)?",
    # "czy mowilem F2 zeby cos przygotowal", "co mowila Mara"
    r"(?:(?:powiedz mi|przypomnij mi) )?(?:czy|co) (?:ja )?(?:mowil[ae]m|powiedzial[ae]m|"
    rf"prosil[ae]m|kazal[ae]m|zadal[ae]m|dal[ae]m|radzil[ae]m)(?: cos)? {_WHO}{_REST}",
    rf"co (?:mowil|mowila|powiedzial|powiedziala|chcial|chciala|obiecal|obiecala) {_WHO}"
    r"(?: ostatnio| ostatnim razem| wczoraj| poprzednio)?",
    rf"(?:jak|co) (?:bylo|byla|byl)(?: z| u)? {_WHO} (?:ostatnio|ostatnim razem)",
)
_PATTERNS: Final = tuple(re.compile(_LEAD + each) for each in _ASKED)
_STATED: Final = re.compile(
    _LEAD + r"(?:le )?(?:dije|pedi|he dicho|he pedido|aconseje|explique)\b"
)
"""Without a question mark that tells something."""


def find_recalled(clause: Clause, *, marked: bool) -> str:
    """Whom the words, all of them, ask about; "" where they do not. `marked`: with a question
    mark."""
    if not marked and _STATED.match(clause.said):
        return ""
    found = (each.fullmatch(clause.said) for each in _PATTERNS)
    match = next((each for each in found if each is not None), None)
    named = next((name for name, said in match.groupdict().items() if said), "") if match else ""
    return cut(clause, match.span(named)) if match and named else ""
