"""An answer that grows before it is given: each button, and each word, makes it more."""

from flows.effects import Effect, StopReminder
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, Option, line, menu, option
from tests.flows.talk import Talk, said


def ask_soup(scene: Scene) -> Line:
    return line("{soup}soup?", soup=scene.state.menu)


def offer_soup(scene: Scene) -> tuple[Option, ...]:
    so_far = scene.state.menu
    return (
        option("done", "Done", f"{so_far}soup"),
        menu("pea", "Pea", f"pea {so_far}"),
        menu("hot", "Hot"),
    )


def read_soup(text: str, scene: Scene) -> tuple[Option, ...]:
    return (menu("typed", "Typed", f"{text} "),) if text == "leek" else ()


def cook(value: str, _scene: Scene) -> Effect:
    assert value.endswith("soup")
    return StopReminder()


def sorry(text: str, scene: Scene) -> Line:
    return line("No {text} in {soup}soup.", text=text, soup=scene.state.menu)


def build(*, draft: bool = True) -> Flow:
    soup = choose(
        "soup",
        ask_soup,
        options=offer_soup,
        words="soup",
        reads=read_soup,
        sorry=sorry,
        keep=cook,
        draft=draft,
    )
    return Flow(name="kitchen", steps=(soup,), ending=lambda scene: Ending((line("Served."),)))


def test_a_menu_is_its_value_or_its_key() -> None:
    talk = Talk(build())
    talk.presses("Pea")
    talk.presses("Pea")
    assert talk.screen == "pea pea soup?"
    talk.presses("Hot")
    assert talk.screen == "hotsoup?"
    talk.presses("Done")
    assert talk.now.value("soup") == "hotsoup"
    assert (talk.screen, talk.following) == ("Served.", [StopReminder()])


def test_words_may_lead_to_a_draft() -> None:
    talk = Talk(build())
    talk.says("leek")
    assert talk.screen == "leek soup?"
    assert talk.following == []


def test_a_draft_stays_when_words_are_refused_and_when_it_is_shown_again() -> None:
    talk = Talk(build())
    talk.presses("Pea")
    talk.says("nail")
    assert talk.screen == "No nail in pea soup.\n\npea soup?"
    talk.says("", zone="Europe/Lisbon")
    assert talk.screen == "No Europe/Lisbon in pea soup.\n\npea soup?"
    talk.comes_back()
    assert talk.screen == "pea soup?"


def test_a_menu_that_is_no_draft_does_not() -> None:
    talk = Talk(build(draft=False))
    talk.presses("Pea")
    talk.says("nail")
    assert talk.screen == "No nail in pea soup."
    talk.comes_back()
    assert talk.screen == "soup?"


def test_words_that_began_it_can_still_be_kept_until_it_is_done() -> None:
    talk = Talk(build(), said=said("leek"))
    assert talk.screen == "leek soup?"
    assert talk.now.refused == said("leek")
    talk.presses("Done")
    assert talk.now.refused is None
