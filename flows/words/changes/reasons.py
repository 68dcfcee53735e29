"""Why something is changed, told in free words: "Ben can't on Monday, he's at a trade fair".

One short clause beside a change, about the other one, that says nothing which could be planned.
What the mentor did or felt is a story, and so is a second sentence.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

from flows.words.changes.fillers import BECAUSE
from flows.words.changes.items import says_when
from flows.words.changes.words import CUES, Cue
from flows.words.feelings import FEELINGS
from flows.words.people.mentees import fit_mentees
from flows.words.senses import Spoken, listen

MAX_WORDS: Final = 8
"""Of a reason; whoever needs more tells a story."""
MAX_WORDS_OVER: Final = 4
"""Of the reason for a session that was none: of what is over, more is told."""

_MARK: Final = re.compile(r" ?(?:[,;] ?| -+ )|(?<=[^\W_]) (?=[^\W_])")
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
_UNHEARD: Final = re.compile(
    r"(?:(?:and |und |et |y |i )?(?:"
    r"(?:no|not (?:a|one|even a)|without (?:a|any)) (?:call|word|text|message|sms|mail|email|news|"
    r"answer|reply|sign|explanation|warning|reason|apology|excuse)|nothing|nada|"
    r"(?:kein|keine|ohne|nicht mal ein|nicht einmal ein)[rn]? (?:anruf|nachricht|wort|sms|absage|"
    r"antwort|meldung|entschuldigung)|nichts|"
    r"(?:pas (?:d'|de |un )|sans |ni |aucun |aucune )(?:appel|message|mot|sms|nouvelles?|prevenir|"
    r"reponse|explication|rien)|rien|"
    r"(?:sin |ni (?:una |un )?|ningun |ninguna )(?:llamada|mensaje|aviso|avisar|llamar|palabra|"
    r"respuesta|nada)|"
    r"(?:(?:he|she|they) )?did(?:n't| not)(?: even)? (?:cancel|call|text|write|ring|tell me|"
    r"say so|let me know)|"
    r"(?:(?:er|sie) )?(?:hat )?(?:sich )?(?:auch )?nicht (?:(?:ein)?mal )?(?:abgesagt|gemeldet|"
    r"angerufen|geschrieben|bescheid gesagt|bescheid gegeben)(?: hat)?|"
    r"(?:(?:il|elle|et) )*(?:n')?a (?:meme )?pas(?: meme)? (?:prevenue?|appele|ecrit|annule)|"
    r"sans meme (?:prevenir|appeler)|"
    r"(?:no|ni siquiera|y no) (?:me )?(?:aviso|llamo|escribio|cancelo|ha avisado|ha llamado)|"
    r"(?:nawet )?nie (?:odwolal|zadzwonil|napisal|uprzedzil)a?|"
    r"(?:bez |ani |zadnego )(?:telefonu|slowa|wiadomosci|sms|sms-a|uprzedzenia|odpowiedzi)|nic"
    r")(?: at all| from (?:him|her)| (?:von|de|od) (?:ihm|ihr|lui|elle|el|ella|niego|niej))?"
    r"[ ,]*)+"
)
"""That nobody was told why: "no call, nothing"."""
_ENDED: Final = re.compile(r"[.!?,;:()\"…](?=.)|\?")
_OTHERS: Final = re.compile(
    r"(?:please |pls |thanks )?(?:(?:he|she|they)(?:'?(?:s|re|ll|d|ve))?|his|her|their|"
    r"er|sie|ist|hat|muss|seine?|ihre?|fahrt|fliegt|liegt|"
    r"ils?|elles?|son|sa|ses|est|part|"
    r"se|esta|tiene|ha|va|le|su|sus|anda|sigue|viaja|olvido|"
    r"jest|ma|musi|jego|jej|jedzie|leci|pracuje|(?:zapomnia|pojecha|wyjecha|zachorowa|zaspa|musia|"
    r"dosta|mia|utkna|zlama)la?)(?![^\W_])"
)
"""How a clause begins that is about somebody else."""
_SUBJECT: Final = re.compile(
    r"(?:he|she|they|er|sie|ils?|elles?|ella|on|ona)(?:'s| (?:has|is|have|are|hat|ist|muss|a|est|"
    r"ont|doit|tiene|esta|ma|jest))(?![^\W_])"
)
"""How it begins where no mark stands before it."""
_TELLS_ME: Final = re.compile(r"(?:tell|let|call|text|ring|message|write to) me(?![^\W_])")
_OWN: Final = re.compile(
    r"(?<![^\W_])(?:i|i'\w+|im|ive|me|my|mine|myself|we|we'\w+|us|ours?|"
    r"ich|mir|mich|mein\w*|wir|uns|unser\w*|je|j'\w*|m'\w*|moi|mon|mes|nous|notre|nos|"
    r"yo|mi|mis|nosotr\w+|nuestr\w+|conmigo|ja|mnie|moj\w*|mna|nam|nas|nami|nasz\w*|"
    r"was|were|wasn't|war|waren|etait|etaient|era|eran|estaba|byl[aoi]?|"
    r"says?|said|thinks?|thought|feels?|felt|told|opened|faith|fed up|sagt|meint|denkt|dit|pense|"
    r"dice|dijo|piensa|mowi|mysli|hart[oa]|satt|marre|dosc|waste|divorc\w*|scheidung|rozwod\w*|"
    r"third|dritt\w*|troisieme|tercer\w*|trzeci\w*|fourth|in a row|"
    r"never|usual|always|typical|excuses?|tears|"
    r"and|but|so|und|aber|et|mais|y|pero|i|ale|"
    r"(?:reli(?:ef|ev)|angr|upset|disappoint|sad|glad|happ[iy]|hurt|frustrat|annoy|proud|asham|guilt|"
    r"cr(?:y|ied)|laugh|smil|erleichter|froh|arger|wut|enttausch|traurig|stolz|weint|lach|"
    r"soulag|fach|decu|trist|content|fier|pleur|alivi|enfad|enoj|decepcion|orgull|llor|"
    r"ulg|zly|zla|rozczarow|smut|dumn|plak|szczesliw)\w*)(?![^\W_])"
)
"""The mentor, what anybody feels, what is told of the past, and what joins a second thing."""
_SAYS_MORE: Final[tuple[Cue, ...]] = (
    *("cancel", "missed", "move", "wish", "instead", "shift", "weekly", "pause", "resume"),
    *("end", "done", "open"),
)
_ASKS: Final = re.compile(
    r"(?:(?:so|please|pls|can you|could you|also|bitte|donc|alors|peux ?-? ?tu|por favor|asi que|"
    r"prosze|wiec) )*"
    r"(?:cancel|skip|move|pause|push|postpone|reschedule|no session|streiche?|verschiebe?|"
    r"pausiere?|annul(?:e|ez|er)|decal(?:e|ez|er)|deplac(?:e|ez|er)|cancela|anula|mueve|aplaza|odwolaj|"
    r"przeloz|przesun|zawies)(?![^\W_])"
)
"""What is asked for behind its reason: "Ben has a fair, so cancel Monday"."""


def leave_out_reason(text: str, now: datetime, known: Sequence[str]) -> Iterator[str]:
    """The words without each clause that may be nothing but a reason. The name that stands in one
    said first is kept."""
    said = listen(text)
    for mark in _MARK.finditer(said.text):
        before, after = said.text[: mark.start()].strip(), said.text[mark.end() :].strip()
        if not before or not after:
            continue
        because = BECAUSE.match(after)
        if mark[0] == " " and not (because or _SUBJECT.match(after)):
            continue
        if is_reason(after, now, known):
            yield text[: said.origin[mark.start() - 1] + 1]
        if mark[0] != " ":
            yield from _read_first(said, text, mark, now, known)
    stops = [mark for mark in _MARK.finditer(said.text) if mark[0] != " "]
    for left, right in pairwise(stops):
        between = said.text[left.end() : right.start()].strip()
        if right.end() < len(said.text) and is_reason(between, now, known):
            yield text[: said.origin[left.end()]] + text[said.origin[right.end()] :]


def leave_silence_out(text: str) -> str:
    """The words without what says last that nobody was told why, where anything does."""
    said = listen(text)
    cuts = (each.start() for each in re.finditer(r"[^\W_] ?[,;.]", said.text))
    silent = (at for at in cuts if _UNHEARD.fullmatch(said.text[at + 1 :].strip(" ,;.!")))
    at = next(silent, -1)
    return text[: said.origin[at] + 1] if at >= 0 else text


def _read_first(
    said: Spoken, text: str, mark: re.Match[str], now: datetime, known: Sequence[str]
) -> Iterator[str]:
    before, after = said.text[: mark.start()], said.text[mark.end() :]
    rest = text[said.origin[mark.end()] :]
    if is_reason(before, now, known):
        yield rest
    name = re.match(r"[^\W\d_]+", before)
    if name is None or not _ASKS.match(after):
        return
    typed = text[said.origin[0] : said.origin[name.end() - 1] + 1]
    if fit_mentees(typed, known) and is_reason(f"he {before[name.end() :]}", now, known):
        yield f"{typed}, {rest}"


def tells_own(clause: str) -> bool:
    """Whether a clause, as it is compared, tells of the mentor, of what anybody felt, or of what
    is over."""
    return _OWN.search(clause) is not None or FEELINGS.search(clause) is not None


def is_reason(clause: str, now: datetime, known: Sequence[str]) -> bool:
    """Whether a clause, as it is compared, is about somebody else, and plans nothing."""
    because = BECAUSE.match(clause)
    words = list(_WORD.finditer(clause))
    if not (because or _OTHERS.match(clause)) or len(words) > MAX_WORDS or _ENDED.search(clause):
        return False
    rest = _TELLS_ME.sub("", clause)
    if tells_own(rest):
        return False
    return not any(
        any(CUES[cue].match(clause, each.start()) for cue in _SAYS_MORE)
        or says_when(clause, each.start(), now)
        or fit_mentees(each[0], known)
        for each in words
    )
