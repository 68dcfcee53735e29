"""How a moment went, as its question hears it: "it went fine", "so lala", "źle", "7 of 10".

What says nothing else is a rating; what says it first and goes on is one as well, and a story.
"""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import flatten

_MOST_WORDS: Final = 7
_MOST_ASKED: Final = 4
"""Words of whoever repeats the question."""

# English, German, French, Spanish, Polish
_AROUND: Final = words(
    "it that this went goes gone has is was all quite really very pretty rather actually i think "
    "i'd say guess suppose probably maybe perhaps thanks today overall "
    "es das ging lief war gelaufen ist ganz sehr recht ziemlich eigentlich echt danke heute "
    "wohl vielleicht wurde ich sagen insgesamt "
    "ca c'etait s'est c'est passe a ete alle tres plutot assez vraiment merci peut-etre dirais je "
    "fue ha ido salio estuvo muy bastante gracias hoy quizas diria creo "
    "poszlo bylo to bardzo dosc calkiem naprawde dzieki dzisiaj chyba moze raczej"
)
_CORES: Final = {
    "well": (
        "well, good, fine, great, nicely, super, smoothly, brilliantly, not bad, not too bad, not "
        "badly, grand, brilliant, excellent, lovely, wonderful, fantastic, perfect, perfectly, "
        "gut, prima, toll, klasse, wunderbar, nicht schlecht, gar nicht schlecht, hervorragend, "
        "ausgezeichnet, perfekt, spitze, bien, super bien, parfait, parfaitement, pas mal, "
        "pas trop mal, genial, excellent, formidable, impeccable, estupendo, nada mal, no mal, "
        "excelente, perfecto, fenomenal, dobrze, swietnie, niezle, fajnie, doskonale, rewelacyjnie"
    ),
    "partly": (
        "partly, partially, so so, so-so, half half, half and half, a bit, somewhat, mixed, okay "
        "ish, okay-ish, half way, halfway, so lala, teils teils, teilweise, halb halb, mittel, "
        "durchwachsen, geht so, teils gut, mittelmassig, halbwegs, moyen, moyennement, en partie, "
        "a moitie, comme ci comme ca, couci-couca, couci couca, bof, mitige, partiellement, "
        "regular, mas o menos, en parte, a medias, asi asi, parcialmente, tak sobie, srednio, "
        "czesciowo, po czesci, jako tako, w polowie"
    ),
    "missed it": (
        "missed, missed it, i missed it, bad, badly, terribly, not well, not good, not so well, "
        "not so good, not great, not too well, didn't well, didn't go well, didnt go well, did "
        "not go well, awful, poorly, schlecht, schief, nicht gut, nicht so gut, verpasst, "
        "daneben, "
        "miserabel, mal, pas bien, pas terrible, rate, j'ai rate, pas tres bien, mauvais, "
        "pas si bien, mala, no bien, no muy bien, no tan bien, fatal, zle, nie dobrze, niedobrze, "
        "kiepsko, slabo, nie poszlo, nie najlepiej, nie tak dobrze, fatalnie"
    ),
}
_LABELS: Final = {core: label for label, line in _CORES.items() for core in line.split(", ")}
_NO_RATING: Final = words(
    "well good fine great super perfect grand lovely gut prima toll klasse bien genial parfait "
    "perfecto excelente regular dobrze fajnie mal rate moyen"
)
"""What begins a story as well, before a comma: "Well, she cried"."""
_SCORE: Final = re.compile(
    r"(?P<got>\d{1,3}(?:[.,]5)?) ?(?:(?:/|of|out of|von|sur|de|na|z) ?(?P<of>5|10|100)|%|percent|"
    r"prozent|pour cent|por ciento|procent)(?: points?| punkten?)?"
)
_LOW: Final = 0.4
_HIGH: Final = 0.7
_AGAIN: Final = re.compile(
    r"(?:how did|how was|how'd|how went|wie (?:lief|war|ging)|comment (?:s'est|ca s'est|etait|"
    r"c'etait)|como (?:fue|ha ido|salio)|jak (?:poszlo|bylo))(?P<rest>(?: [\w']+){0,4})"
)
"""The question, said once more."""
_CUT: Final = re.compile(r"\s*(?:[,;:.\u2026!\n]|\s[-\u2013\u2014]+\s)\s*|\s*[(]")


def read_outcome(text: str) -> str:
    """The label, folded, that these words, all of them, mean; "" if they say more, or nothing of
    it."""
    plain = _leave_question_out(flatten(text.replace("\u2019", "'")))
    scored = _read_score(plain)
    if scored:
        return scored
    said = [each for word in plain.replace(",", " ").split() if (each := word.strip(".!…:;"))]
    if len(said) > _MOST_WORDS:
        return ""
    clauses = [each.strip() for each in plain.split(",")]
    each_says = {_read_words(each.split()) for each in clauses if each}
    return _read_words(said) or (each_says.pop() if len(each_says) == 1 else "")


def _read_words(words_: list[str]) -> str:
    """What one clause means; who says it twice means it."""
    said = [each for word in words_ if (each := word.strip(".!…:;"))]
    core = dict.fromkeys(each for each in said if each not in _AROUND)
    return _LABELS.get(" ".join(said)) or _LABELS.get(" ".join(core), "")


def read_outcome_first(text: str) -> str:
    """The label that the first clause means, all of it, where more is told behind it; "" where
    that may be a story from its first word on."""
    cut = _CUT.search(text)
    if cut is None or not text[cut.end() :].strip(" .!?)"):
        return ""
    first = text[: cut.start()]
    return "" if flatten(first) in _NO_RATING else read_outcome(first)


def _leave_question_out(plain: str) -> str:
    """What is said behind the question, if it is said again: "how did it go, well"."""
    again, mark, rest = plain.partition(",")
    asked = _AGAIN.fullmatch(again.strip())
    return rest.strip() if mark and asked and len(again.split()) <= _MOST_ASKED + 2 else plain


def _read_score(plain: str) -> str:
    """ "7 of 10": what stands below four tenths was missed, from seven on it went well."""
    score = _SCORE.search(plain)
    if score is None:
        return ""
    around = f"{plain[: score.start()]} {plain[score.end() :]}".split()
    share = float(score["got"].replace(",", ".")) / int(score["of"] or 100)
    if share > 1 or not all(each.strip(".,!") in _AROUND for each in around if each.strip(".,!")):
        return ""
    return "missed it" if share < _LOW else "well" if share >= _HIGH else "partly"
