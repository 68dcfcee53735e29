"""What to watch in the next session."""

from flows.effects import SetFocus
from flows.sessions.focus import FOCUS
from tests.flows.meetings import NEXT
from tests.flows.talk import Talk
from tests.framework.gardening import GARDENING

ABILITY = GARDENING.ability("1a")


def begin() -> Talk:
    return Talk(FOCUS, session=NEXT, mentee="Anna")


def focus(ability: str) -> SetFocus:
    return SetFocus(series=4, on=NEXT.on, ability=ability)


def test_an_ability_is_found_by_area_and_competence() -> None:
    talk = begin()
    assert talk.screen == (
        "What do you want to watch with Anna, Thu 3 Dec 15:00? Tap, or type a word: “silence”."
    )
    assert talk.buttons == ["Grow", "Share", "Nothing special"]
    talk.presses("Grow")
    competence = talk.buttons[0]
    talk.presses("Back")
    assert talk.buttons == ["Grow", "Share", "Nothing special"]
    talk.presses("Grow")
    talk.presses(competence)
    talk.presses(f"{ABILITY.label} 1a")
    assert talk.following == [focus("1a")]
    assert talk.screen == (
        f"Noted for Anna, Thu 3 Dec 15:00: {ABILITY.title}. I offer it first when I ask."
    )
    back = talk.find_button("Back")
    assert (back.verb, back.object, back.version) == ("session", 4, NEXT.ordinal)


def test_an_ability_is_found_by_its_code_or_a_word() -> None:
    talk = begin()
    talk.says("1A")
    assert talk.following == [focus("1a")]
    talk = begin()
    talk.says("e")
    assert len(talk.buttons) > 1
    assert talk.following == []


def test_a_word_that_stands_nowhere_is_refused() -> None:
    talk = begin()
    talk.says("zeppelin")
    assert talk.screen == "I found no ability for “zeppelin”. Tap an area instead."


def test_nothing_special_takes_it_away() -> None:
    talk = begin()
    talk.presses("Nothing special")
    assert talk.following == [focus("")]
    assert talk.screen == "Nothing special to watch."
