"""What a tired mentor asks for in few words, as it was written down before any table was read."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import meet

STORY = "Nadia sold two cakes today."


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    meet(ana, "Nadia", "Mondays 17:00")
    ana.says(STORY)
    ana.presses("With Nadia")
    return ana


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("can you read me back what i wrote about nadia", "Your journal · with Nadia"),
        ("show me the last thing i wrote about Nadia", "Your journal · with Nadia"),
        ("how did it go with Nadia the last three times", "Your journal · with Nadia"),
        ("when did I last see Nadia", "Your journal · with Nadia"),
        ("wann war ich zuletzt bei Nadia", "Your journal · with Nadia"),
        ("wie lief es mit Nadia zuletzt", "Your journal · with Nadia"),
        ("quand ai-je vu Nadia la dernière fois", "Your journal · with Nadia"),
        ("cuándo vi a Nadia por última vez", "Your journal · with Nadia"),
        ("kiedy ostatnio widziałem Nadię", "Your journal · with Nadia"),
        ("how many times have i seen nadia", "Nadia · since Thu 26 Nov"),
        ("wie oft hab ich Nadia gesehen", "Nadia · since Thu 26 Nov"),
        ("combien de fois j'ai vu Nadia", "Nadia · since Thu 26 Nov"),
        ("cuántas veces he visto a Nadia", "Nadia · since Thu 26 Nov"),
        ("ile razy widziałem Nadię", "Nadia · since Thu 26 Nov"),
        ("what abilities have i done with Nadia", "Nadia · since Thu 26 Nov"),
        ("whens the next one with nadia pls", "Nadia, Mon 30 Nov"),
        ("anything with Nadia before christmas?", "Nadia, Mon 30 Nov"),
        ("c'est quand la prochaine fois avec Nadia", "Nadia, Mon 30 Nov"),
        ("who's up next", "Your next sessions."),
        ("wer kommt als nächstes dran", "Your next sessions."),
        ("qui est le suivant ?", "Your next sessions."),
        ("quién toca ahora", "Your next sessions."),
        ("kto jest następny", "Your next sessions."),
        ("can you make me a list of all my mentees", "Whom you meet."),
        ("who do i still mentor", "Whom you meet."),
        ("wen begleite ich gerade", "Whom you meet."),
        ("montre la liste de mes gens", "Whom you meet."),
        ("is there anything i owe Nadia", "You have no open plans."),
        ("what have i not practised yet", "November · 1 entry"),
        ("welche fähigkeit gibt es zum thema feedback geben", "Written feedback (13b)"),
        ("zeig mir die fragen zum zuhören", "Open questions (7b)"),
        ("which abilities are about pottery", "I found no ability that is about that."),
    ],
)
def test_it_is_shown_at_once(ana: Phone, bot: LocalBot, words: str, screen: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(screen)
    assert bot.said() == [STORY]


def test_an_ability_that_was_found_can_be_opened(ana: Phone) -> None:
    ana.says("which abilities are there about listening?")
    ana.presses("Open questions (7b)")
    assert "listen actively by asking open questions" in ana.screen
