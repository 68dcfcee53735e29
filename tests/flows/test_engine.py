"""How a conversation moves, and that a changed one strands nobody.

The flows here are small and made up: each has just what its test needs.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.catalogue import FLOWS
from flows.effects import Effect, SaveAnswer, SetZone, StopReminder
from flows.flow import Ending, Flow, Scene, Step, ask, choose
from flows.lines import Option, line, menu, option
from tests.flows.talk import VOICE, Talk
from tests.framework.gardening import GARDENING

MOODS = (option("good", "Good"), option("bad", "Bad"))


def over(_scene: Scene) -> Ending:
    return Ending((line("Thank you."),))


def build(*steps: Step, journal: bool = True) -> Flow:
    return Flow(name="day", journal=journal, steps=steps, ending=over)


STORY = ask("story", "What happened?")
MOOD = choose("mood", "How was it?", options=MOODS, words="story")
NAME = choose("name", "With whom?", options=(option("a", "Anna"),), words="name")
PLAN = ask("plan", "And next time?")
DAY = build(STORY, MOOD, PLAN)


# Moving on


def test_a_conversation_from_start_to_end() -> None:
    talk = Talk(DAY)
    assert (talk.screen, talk.buttons) == ("What happened?", [])
    talk.says("We met.")
    assert (talk.screen, talk.buttons) == ("How was it?", ["Good", "Bad"])
    talk.presses("Good")
    talk.says("Talk less.")
    assert (talk.screen, talk.buttons) == ("Thank you.", [])
    assert talk.journal == {"story": ["We met."], "mood": ["Good"], "plan": ["Talk less."]}


def test_what_was_seen_is_saved_with_what_was_chosen() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.presses("Bad")
    assert talk.effects[0] == SaveAnswer(
        run=7,
        step="mood",
        prompt=line("How was it?"),
        options=("Good", "Bad"),
        option="bad",
        label="Bad",
        edition=GARDENING.edition,
    )


def test_an_ending_without_words_leaves_the_card_as_it_is() -> None:
    talk = Talk(Flow(name="day", journal=True, steps=(STORY,), ending=lambda scene: Ending()))
    before = talk.shown
    talk.says("We met.")
    assert talk.shown is before
    talk.takes_back("story")
    talk.says("We met again.")
    assert talk.now.status == "done"


def test_a_step_that_does_not_apply_is_passed_over() -> None:
    why = ask("why", "Why?", when=lambda scene: scene.state.value("mood") == "bad")
    for mood, asked in (("Good", "Thank you."), ("Bad", "Why?")):
        talk = Talk(build(STORY, MOOD, why))
        talk.says("We met.")
        talk.presses(mood)
        assert talk.screen == asked


def test_words_at_a_choice_of_names_go_to_the_first_question_if_nothing_was_told_yet() -> None:
    talk = Talk(build(NAME, STORY, PLAN))
    talk.says("It was a long day, and I want to tell it all at once.")
    assert list(talk.journal) == ["story"]
    assert talk.screen == "With whom?"
    talk.presses("Anna")
    talk.says("That is it.")
    assert list(talk.journal) == ["story", "name", "plan"]


def test_the_same_day_comes_back_as_the_same_state() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    saved = talk.now.model_dump_json()
    talk.comes_back()
    assert talk.now.model_dump_json() == saved


# A deploy between question and answer


def test_a_step_that_was_added_is_asked_and_the_answer_stays_with_its_question() -> None:
    talk = Talk(DAY)
    talk.flow = build(ask("place", "Where?"), STORY, MOOD, PLAN)
    talk.says("We met.")
    assert talk.journal == {"story": ["We met."]}
    assert talk.screen == "Where?"
    talk.says("At her shop.")
    assert talk.screen == "How was it?"


def test_a_step_that_was_moved_keeps_its_answer() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.flow = build(PLAN, MOOD, STORY)
    talk.presses("Good")
    assert talk.screen == "And next time?"
    talk.says("Talk less.")
    assert talk.now.status == "done"
    assert talk.journal == {"story": ["We met."], "mood": ["Good"], "plan": ["Talk less."]}


def test_words_for_a_question_that_was_removed_are_saved_under_it_as_it_was_asked() -> None:
    talk = Talk(DAY)
    talk.flow = build(PLAN)
    talk.says("We met.")
    assert talk.journal == {"story": ["We met."]}
    assert talk.prompts == {"story": "What happened?"}
    assert talk.screen == "And next time?"


def test_a_voice_message_for_a_question_that_was_removed_is_saved_too() -> None:
    talk = Talk(DAY)
    talk.flow = build(PLAN)
    talk.sends(VOICE)
    assert talk.journal == {"story": ["[voice]"]}


def test_a_button_of_a_choice_that_was_removed_still_answers() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.flow = build(STORY, PLAN)
    talk.presses("Bad")
    assert talk.journal["mood"] == ["Bad"]
    assert talk.screen == "And next time?"


def test_words_at_a_choice_that_was_removed_are_saved_or_count_as_its_button() -> None:
    for words, saved in (("Tired, both of us.", "Tired, both of us."), ("bad", "Bad")):
        talk = Talk(DAY)
        talk.says("We met.")
        talk.flow = build(STORY, PLAN)
        talk.says(words)
        assert talk.journal["mood"] == [saved]
        assert talk.screen == "And next time?"


def test_a_menu_of_a_choice_that_was_removed_leads_on_by_skipping() -> None:
    talk = Talk(build(choose("mood", "?", options=(menu("more", "More"),), words="story"), STORY))
    talk.flow = build(STORY)
    talk.presses("More")
    assert talk.buttons == ["More"]
    talk.skips()
    assert talk.screen == "What happened?"


def test_coming_back_to_a_question_that_was_removed_asks_the_next() -> None:
    talk = Talk(DAY)
    talk.flow = build(PLAN)
    talk.comes_back("Hello again.")
    assert talk.screen == "Hello again.\n\nAnd next time?"


def test_a_conversation_whose_last_question_was_removed_ends() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.presses("Good")
    talk.flow = build(STORY, MOOD)
    talk.says("Talk less.")
    assert talk.journal["plan"] == ["Talk less."]
    assert talk.screen == "Thank you."


def test_an_option_that_was_removed_can_still_be_pressed() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.flow = build(
        STORY, choose("mood", "?", options=(option("so", "So-so"),), words="story"), PLAN
    )
    talk.presses("Bad")
    assert talk.journal["mood"] == ["Bad"]


def test_an_answer_of_a_removed_step_can_be_taken_back() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.presses("Good")
    talk.flow = build(STORY, PLAN)
    talk.takes_back("mood")
    assert talk.screen == "Taken back.\n\nAnd next time?"


def test_taking_back_what_the_state_does_not_know_changes_nothing() -> None:
    talk = Talk(DAY)
    talk.journal["weather"] = ["Rain"]
    talk.takes_back("weather")
    assert talk.screen == "Taken back.\n\nWhat happened?"


# Old buttons


def test_a_button_that_nobody_knows_is_refused() -> None:
    talk = Talk(DAY)
    before = talk.now
    talk.presses_old("mood", "good")
    talk.presses_old("story", "good")
    assert talk.toasts == ["That button is no longer in use."] * 2
    assert (talk.now, talk.journal) == (before, {})


@pytest.mark.parametrize("status", ["stopped", "left", "discarded"])
def test_no_button_of_a_closed_conversation_answers(status: str) -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.close(status)
    talk.presses_old("mood", "good")
    talk.presses_old("", "")
    assert talk.toasts == ["That button is no longer in use."] * 2
    assert talk.now.status == status


# A card that is shown once more


def test_a_finished_conversation_shows_its_ending_once_more_and_does_nothing() -> None:
    ending = Ending((line("Thank you."),), (), (StopReminder(),))
    talk = Talk(Flow(name="day", journal=True, steps=(STORY,), ending=lambda scene: ending))
    talk.says("We met.")
    assert talk.following == [StopReminder()]
    talk.flow = DAY  # even if there is more to ask by now
    talk.comes_back("This may be here twice.")
    assert talk.screen == "This may be here twice.\n\nThank you."
    assert talk.following == []
    assert talk.now.status == "done"


def test_a_stopped_conversation_says_so_once_more() -> None:
    talk = Talk(DAY)
    talk.says("We met.")
    talk.cancels()
    talk.comes_back("This may be here twice.")
    assert talk.screen == "This may be here twice.\n\nStopped. What you wrote is kept."
    assert talk.buttons == ["Discard"]
    assert talk.now.status == "stopped"


@pytest.mark.parametrize("status", ["left", "discarded"])
def test_a_conversation_that_was_left_stays_as_it_is(status: str) -> None:
    talk = Talk(DAY)
    talk.close(status)
    before = talk.now
    talk.comes_back("This may be here twice.")
    assert (talk.effects, talk.now) == ((), before)


# A setting, which words alone must not change


def read_mood(text: str, _scene: Scene) -> tuple[Option, ...]:
    return tuple(each for each in MOODS if each.key[0] == text[:1]) if text != "?" else MOODS


def set_mood(value: str, _scene: Scene) -> Effect:
    return SetZone(zone=value)


SETTING = build(
    choose(
        "mood",
        "How are you?",
        options=(option("fine", "Fine"),),
        words="mood",
        reads=read_mood,
        sorry="I don't know {words}.",
        keep=set_mood,
    ),
    journal=False,
)


def test_words_are_read_shown_or_refused_with_a_way_on() -> None:
    talk = Talk(SETTING)
    talk.says("?")
    assert talk.buttons == ["Good", "Bad"]
    talk.presses_old("mood", "fine")
    assert talk.toasts == ["That button is no longer in use."]
    talk.says("tired {really}")
    assert talk.screen == "I don't know tired {really}."
    assert talk.buttons == ["Good", "Bad", "Keep as a note"]
    assert talk.now.refused is not None
    talk.says("g")
    assert talk.effects[0] == SetZone(zone="good")
    assert talk.now.refused is None
    assert talk.now.status == "done"
    assert talk.journal == {}


def test_a_place_where_no_place_is_asked_for_leaves_nothing_to_keep() -> None:
    talk = Talk(SETTING)
    talk.says("", zone="Europe/Brussels")
    assert talk.screen == "I don't know Europe/Brussels."
    assert talk.buttons == ["Fine"]
    assert talk.now.refused is None


def test_cancelling_a_setting_says_whether_anything_changed() -> None:
    talk = Talk(SETTING)
    talk.cancels()
    assert talk.screen == "Stopped. Nothing has changed."
    again = choose("again", "And now?", options=MOODS, words="again")
    talk = Talk(build(choose("mood", "?", options=MOODS, words="again"), again, journal=False))
    talk.presses("Good")
    talk.cancels()
    assert talk.screen == "Stopped."
    assert talk.journal == {}


# Whatever happens


class Drive:
    """A conversation in which anything may come next; it keeps count of what was said."""

    def __init__(self, flow: Flow, data: st.DataObject) -> None:
        self.talk, self.draw = Talk(flow, mentees=("Anna",)), data.draw
        self.flow = flow
        self.changes: list[tuple[str, bool]] = []
        self.count()

    def count(self) -> None:
        for each in self.talk.effects:
            if isinstance(each, SaveAnswer):
                self.changes.append((each.step, each.option == ""))

    def go_on(self) -> None:
        talk = self.talk
        match self.draw(st.sampled_from(["say", "name", "file", "press", "skip", "other"])):
            case "say" | "name" | "file" as how:
                words = {"say": "A longer story of what came first, and then.", "name": "Cleo"}
                talk.says(words.get(how, ""), media=VOICE if how == "file" else None)
                saved = [each for each in talk.effects if isinstance(each, SaveAnswer)]
                assert len(saved) == 1
                assert saved[0].said is not None
                assert talk.reactions[-1] == talk.messages
            case "press":
                options = talk.now.options
                key = self.draw(st.sampled_from([each.key for each in options] or ["none"]))
                talk.presses_old(talk.now.asked, key)
            case "skip" if talk.now.status == "open":
                talk.skips()
            case _:
                self.go_astray()
        self.count()

    def go_astray(self) -> None:
        talk = self.talk
        match self.draw(st.sampled_from(["undo", "cancel", "show", "leave", "deploy"])):
            case "undo" if self.changes:
                step, _ = self.changes.pop()
                talk.takes_back(step)
            case "cancel" if talk.now.status == "open":
                talk.cancels()
            case "leave" if talk.now.status == "open":
                talk.close("left")
                talk.effects = ()
            case "deploy":
                steps = self.draw(st.permutations(self.flow.steps))
                kept = [step for step in steps if step.options][: self.draw(st.integers(0, 3))]
                told = [step for step in steps if not step.options]
                talk.flow = self.flow.model_copy(update={"steps": (*kept, *told)})
                talk.effects = ()
            case _:
                talk.comes_back("Hello again.")


@pytest.mark.parametrize("flow", ["after_session", "note"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_that_is_said_is_lost_doubled_or_miscounted(
    flow: str, data: st.DataObject
) -> None:
    drive = Drive(FLOWS[flow], data)
    for _ in range(data.draw(st.integers(1, 12))):
        drive.go_on()
        told = sum(answer.pieces for answer in drive.talk.now.answers.values())
        assert told == sum(words for _, words in drive.changes)
