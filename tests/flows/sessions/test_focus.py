"""What to watch in the next session."""

from flows.effects import Again, CloseRun, SetFocus
from flows.lines import line
from flows.sessions.focus import FOCUS
from tests.flows.meetings import NEXT
from tests.flows.talk import Talk, tell
from tests.framework.gardening import GARDENING

ABILITY = GARDENING.ability("1a")


def begin() -> Talk:
    return Talk(FOCUS, session=NEXT, mentee="Anna")


def focus(ability: str) -> SetFocus:
    return SetFocus(series=4, on=NEXT.on, ability=ability)


def look(told: str) -> Again:
    """It is looked whether the session is still there."""
    values = {"verb": "session", "object": 4, "version": NEXT.ordinal}
    return Again.model_validate({**values, "notice": (line(told),)})


def test_an_ability_is_found_by_area_and_competence() -> None:
    talk = begin()
    assert talk.screen == (
        "What do you want to watch with Anna, Thu 3 Dec 15:00? Tap, or type a word: “silence”."
        "\n\nGrow: Growing season\nShare: Sharing the harvest"
    )
    assert talk.buttons == ["Grow", "Share", "Nothing special"]
    talk.presses("Grow")
    competence = talk.buttons[0]
    assert talk.screen.endswith("Tap one: its abilities come next.")
    talk.presses("Back")
    assert talk.buttons == ["Grow", "Share", "Nothing special"]
    talk.presses("Grow")
    talk.presses(competence)
    talk.presses(f"{ABILITY.label} 1a")
    set_, again, close = talk.following
    assert (set_, type(close)) == (focus("1a"), CloseRun)
    assert isinstance(again, Again)
    assert (again.verb, again.object, again.version) == ("session", 4, NEXT.ordinal)
    assert [tell(each) for each in again.notice] == [
        f"Noted for Anna, Thu 3 Dec 15:00: {ABILITY.title}. I offer it first when I ask."
    ]


def test_an_ability_is_found_by_its_code_or_a_word() -> None:
    talk = begin()
    talk.says("1A")
    assert talk.following[0] == focus("1a")
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
    assert talk.following[0] == focus("")
    assert talk.following[1] == look("Nothing special to watch.")
