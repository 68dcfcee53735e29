"""How a moment went, in a word or two, as its question hears it: "it went fine", "so lala", "źle".

Only what says nothing else is read; whoever says why tells more of the story.
"""

from typing import Final

from flows.words.known import words
from flows.words.text import flatten

_MOST_WORDS: Final = 7

# English, German, French, Spanish, Polish
_AROUND: Final = words(
    "it that this went goes gone has is was all quite really very pretty rather actually i think "
    "guess thanks today "
    "es das ging lief war gelaufen ist ganz sehr recht ziemlich eigentlich echt danke heute "
    "ca c'etait s'est c'est passe a ete alle tres plutot assez vraiment merci "
    "fue ha ido salio estuvo muy bastante gracias hoy "
    "poszlo bylo to bardzo dosc calkiem naprawde dzieki dzisiaj"
)
_CORES: Final = {
    "well": (
        "well, good, fine, great, nicely, super, smoothly, brilliantly, not bad, not too bad, not "
        "badly, gut, prima, toll, klasse, wunderbar, nicht schlecht, gar nicht schlecht, bien, "
        "super bien, parfait, parfaitement, pas mal, pas trop mal, genial, estupendo, nada mal, "
        "no mal, dobrze, swietnie, niezle, fajnie"
    ),
    "partly": (
        "partly, partially, so so, so-so, half half, half and half, a bit, somewhat, mixed, okay "
        "ish, so lala, teils teils, teilweise, halb halb, mittel, durchwachsen, geht so, moyen, "
        "moyennement, en partie, a moitie, comme ci comme ca, couci-couca, couci couca, bof, "
        "regular, mas o menos, en parte, a medias, asi asi, tak sobie, srednio, czesciowo, po "
        "czesci, jako tako"
    ),
    "missed it": (
        "missed, missed it, i missed it, bad, badly, terribly, not well, not good, not so well, "
        "not so good, not great, not too well, didn't well, didn't go well, didnt go well, did "
        "not go well, schlecht, schief, nicht gut, nicht so gut, verpasst, daneben, mal, pas "
        "bien, pas terrible, rate, j'ai rate, pas tres bien, mauvais, mala, no bien, no muy bien, "
        "fatal, zle, nie dobrze, niedobrze, kiepsko, slabo, nie poszlo, nie najlepiej"
    ),
}
_LABELS: Final = {core: label for label, line in _CORES.items() for core in line.split(", ")}


def read_outcome(text: str) -> str:
    """The label, folded, that these words, all of them, mean; "" if they say more, or nothing of
    it."""
    plain = flatten(text.replace("\u2019", "'")).replace(",", " ")
    said = [each for word in plain.split() if (each := word.strip(".!…:;"))]
    if len(said) > _MOST_WORDS:
        return ""
    core = [each for each in said if each not in _AROUND]
    return _LABELS.get(" ".join(said)) or _LABELS.get(" ".join(core), "")
