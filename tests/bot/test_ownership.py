"""Nobody reaches what another mentor has, whatever they press, type, reply to or edit.

The rows come from the tables of commands, actions and steps: a new one has its row at once, or
fails because nobody has said how to get to it. The owner gets something with the very same press,
or a row would prove nothing.
"""

from collections.abc import Iterator

import pytest

from bot.turn.notices import UNKEPT
from flows.actions import ACTIONS
from storage.tables import answers, mentors, runs
from tests.bot.phone import Phone
from tests.bot.two_mentors import (
    GONE,
    NEWCOMER,
    OF_ONE_OBJECT,
    OF_THE_PRESSER,
    REFUSALS,
    Belongings,
    Button,
    TwoMentors,
    is_refused,
    tell,
)
from tests.bot.ways import WAYS, WITH_BUTTONS, Way, does, later

pytestmark = pytest.mark.unmeasured

COMMANDS = [verb for verb, action in ACTIONS.items() if action.command]
ABOUT_SESSIONS = ("unplan", "skip_session", "restore", "resume_series", "end_now", "catch_up")
"""Verbs that look for the session of a button among those of whoever presses it."""
ABOUT_PERIODS = ("summary", "overview", "further")
"""Verbs whose two numbers are the first and the last day of a period, and are no ids."""
LIKE = {"watch": "focus"}
TO_END = ("/summary", "[More…]", "[By mentee]", "[1]", "[End mentoring]", "[End it]", "[Not now]")


def waits_for_nobody(*what: str) -> Way:
    """At a session that has begun."""

    def do(phone: Phone) -> None:
        does("I meet Kim in 30 minutes", "[Save this session]")(phone)
        phone.bot.wait(minutes=35)
        does("/sessions", *what)(phone)

    return do


def is_asked(*what: str) -> Way:
    """About a session in the evening, on the next morning: quiet hours are between."""
    before = (*["/cancel"] * 6, "I meet Kim in 30 minutes", "[Save this session]")
    return later(before, *what, hours=12)


BEFOREHAND: dict[str, Way] = {
    "reasons": does("/reflect Ida"),
    "snooze": is_asked("[Later…]"),
    "why": is_asked("[Later…]"),
    "ask_now": is_asked("[Later…]", "[In 1 h]"),
    "plan_told": does(*["/cancel"] * 6, "We meet again Friday at 15:00. Kim left lighter."),
    "not_about": is_asked("She wants to sell the shop."),
    "was_answer": is_asked("it was 15h30 to 16h45 in the end"),
    "just_note": does("/cancel", "/cancel", "/cancel", "/cancel", "Kim Thursdays 8:10"),
    "add_to_entry": does(*["/cancel"] * 4, "/reflect", "She laughed.", "Kim Thursdays 8:10"),
    "narrow": does("/journal", "[Filter]"),
    "by_name": does("/journal", "[Filter]", "[Mentee]"),
    "about": does("/journal", "[Filter]", "[Ability]", "[0]"),
    "unstar": does("/journal", "[1]", "[Mark with a star]"),
    "public": does("/journal", "[1]", "[Never quote it]"),
    "granted": does("could you put my progress together somehow"),
    "was_note": does("summary please"),
    "write_more": does("I want to die."),
    "not_that": does("I want to die."),
    "go_ahead": does("I can't go on like this."),
    "what": does(*("/cancel",) * 6, "/reflect Kim", "A story."),
    "tell_on": does(*("/cancel",) * 6, "/reflect Kim", "A story.", "listening"),
    "undo_choice": does("/journal", "[1]", "[Edit]", "[Date]", "[Yesterday]"),
    "competence": does("/summary", "[By competence]"),
    "mentee": does("/summary", "[More…]", "[By mentee]", "[1]"),
    "so_far": does("/summary", "[More…]", "[By mentee]"),
    "end_mentoring": does("/summary", "[More…]", "[By mentee]", "[1]"),
    "end_it": does("/summary", "[More…]", "[By mentee]", "[1]", "[End mentoring]"),
    "under_way": does(*TO_END, "/mentees", "[Ended · 1]", "[0]"),
    "ended": does(*TO_END, "/mentees"),
    "forget_it": does(*("/cancel",) * 6, "Kim Mondays 9:00", "[Save this session]", "forget Kim"),
    "rate": does("/summary", "[By competence]", "[1]"),
    "assess_pause": does("/assess", "[Begin]"),
    "examples": does("/assess", "[Begin]"),
    "ask_to_erase": does("/journal", "[Filter]", "[Bin]", "[1]"),
    "erase": does("/journal", "[Filter]", "[Bin]", "[1]", "[Delete for good]"),
    "taken_back": does("/note A word too much.", "[Undo]", "/journal", "[Filter]", "[Bin]"),
    "ask_to_erase_taken": does(
        *("/note A word too much.", "[Undo]", "/journal", "[Filter]", "[Bin]", "[1]")
    ),
    "erase_taken": does(
        *("/note A word too much.", "[Undo]", "/journal", "[Filter]", "[Bin]", "[1]"),
        "[Delete for good]",
    ),
    "erase_before": does("[Erase the earlier text]"),
    "empty_bin": does("/journal", "[Filter]", "[Bin]"),
    "erase_bin": does("/journal", "[Filter]", "[Bin]", "[Empty the bin]"),
    "delete_entry": does("delete the entry"),
    "delete_one": does("delete the entry"),
    "no_show": waits_for_nobody(),
    "was_no_show": waits_for_nobody("[Did not meet]"),
    "no_show_moved": waits_for_nobody("[Did not meet]"),
    "part": does("/note It was so. " + "And then it was so. " * 190, "/journal", "[1]"),
}
"""What a mentor does before they have a button that can be pressed; other buttons are there."""


def others(two: TwoMentors) -> Iterator[tuple[Phone, int]]:
    """Those who are not Ana, and a message of theirs."""
    yield two.ben.phone, two.ben.card
    yield two.stranger, 7


def test_it_is_known_of_all_facts_whether_they_are_of_one_object() -> None:
    assert {action.needs for action in ACTIONS.values()} == {*OF_ONE_OBJECT, *OF_THE_PRESSER}
    assert not {*OF_ONE_OBJECT} & OF_THE_PRESSER


# Actions


def find_button(life: Belongings, verb: str) -> Button:
    """What is there only in the hour before a session looks like one that is there before."""
    found = life.find(LIKE.get(verb, verb))
    return found._replace(data=found.data.replace(f"x:{LIKE.get(verb, verb)}:", f"x:{verb}:"))


def make_ready(two: TwoMentors, life: Belongings, verb: str) -> Belongings:
    if verb not in BEFOREHAND:
        return life
    BEFOREHAND[verb](life.phone)
    return two.look_at(life.name, life.phone)


@pytest.mark.parametrize("verb", ACTIONS)
def test_a_button_of_ones_own_does_something_and_nothing_to_others(
    two: TwoMentors, verb: str
) -> None:
    for life, other in ((two.ana, two.ben), (two.ben, two.ana)):
        with two.bot.undone(), two.untouched(other, life.phone):
            now = make_ready(two, life, verb)
            button = find_button(now, verb)
            if ACTIONS[verb].needs in OF_ONE_OBJECT and verb not in COMMANDS:
                assert int(button.data.split(":")[2]) in now.numbers, "nothing is pressed"
            what = two.press(life.phone, button)
            assert what
            assert what not in REFUSALS


@pytest.mark.parametrize("verb", ACTIONS)
def test_a_button_does_nothing_to_what_is_somebody_elses(two: TwoMentors, verb: str) -> None:
    ana, needs = make_ready(two, two.ana, verb), ACTIONS[verb].needs
    of_one = needs in OF_ONE_OBJECT
    versions = {0, int(find_button(ana, verb).data.split(":")[3])}
    numbers = ana.list_objects(needs) if of_one else ana.ids["runs"][-1:]
    if verb in ABOUT_SESSIONS:
        numbers, versions = ana.ids["series"], {*versions, *ana.ordinals}
    if verb in ABOUT_PERIODS:
        numbers, versions = ana.ordinals[-2:], {*versions, *ana.ordinals[-2:]}
    payloads = [f"x:{verb}:{number}:{version}" for number in numbers for version in versions]
    payloads += [f"x:{verb}:{number}:0" for number in ana.samples if of_one]
    # First on a card of Ben's own; where the bot knows no card, none can stop the rest.
    buttons = [Button(payloads[0], two.ben.card), *(Button(each) for each in payloads)]
    with two.untouched(ana, two.ben.phone, two.stranger):
        for button in buttons:
            told = two.press(two.ben.phone, button)
            assert told in REFUSALS or not of_one
        for data in (find_button(ana, verb).data, payloads[0]):
            assert two.press(two.stranger, Button(data, ana.card)) == GONE


# Answers


@pytest.mark.parametrize(("flow", "step"), WITH_BUTTONS)
def test_an_answer_button_answers_its_owner_only(two: TwoMentors, flow: str, step: str) -> None:
    newcomer = two.bot.phone(NEWCOMER)
    WAYS[flow, step](newcomer)
    owner = two.look_at("The newcomer", newcomer)
    run = two.bot.rows(runs, runs.c.flow == flow)[-1].id
    offered = [each for each in owner.shown if each.data.startswith(f"a:{run}:{step}:")]
    assert offered
    for other, card in others(two):
        with two.untouched(owner, other):
            for button in (*offered, Button(offered[0].data, card)):
                assert two.press(other, button) == GONE
    before = two.kept()
    for number in two.ana.samples:
        assert is_refused(two.press(newcomer, Button(f"a:{run}:{step}:{number}")))
    assert two.kept() == before
    for button in offered:
        with two.bot.undone(), two.untouched(two.ana, newcomer):
            assert not is_refused(two.press(newcomer, button))
            assert two.kept()["runs"] != before["runs"]


# Commands


@pytest.mark.parametrize("verb", COMMANDS)
def test_a_command_is_about_whoever_types_it(two: TwoMentors, verb: str) -> None:
    ana = two.ana
    with two.bot.undone(), two.untouched(two.ben, ana.phone):
        since = len(ana.phone.log)
        ana.phone.says(f"/{verb}")
        assert tell(ana.phone, since)
    run, answer = ana.ids["runs"][-1], ana.ids["answers"][-1]
    names = (run, answer, ana.card, ana.phone.person, f"x:open:{run}:0", f"open_{run}", f"-{run}")
    for other, _ in others(two):
        with two.untouched(ana, other):
            for words in ("", *map(str, names)):
                since = len(other.log)
                other.says(f"/{verb} {words}".strip())
                assert tell(other, since)


def test_an_export_has_what_is_the_mentors_own(two: TwoMentors) -> None:
    for life, other in ((two.ana, two.ben), (two.ben, two.ana)):
        with two.untouched(other, life.phone):
            life.phone.says("/export")
            kind, body = life.phone.log[-1]
            assert kind == "export"
            assert f"{life.name}'s discarded story" in two.read(life.phone, kind, body)


def test_a_calendar_file_has_what_is_the_mentors_own(two: TwoMentors) -> None:
    for life, other in ((two.ana, two.ben), (two.ben, two.ana)):
        with two.untouched(other, life.phone):
            since = len(life.phone.log)
            two.press(life.phone, life.find("calendar"))
            [file] = [each for each in life.phone.log[since:] if each[0] == "calendar"]
            assert f"{life.name}'s Ria" in two.read(life.phone, *file)


def test_whoever_erases_everything_erases_what_is_their_own(two: TwoMentors) -> None:
    ana, ben = two.ana, two.ben
    for other, _ in others(two):
        with two.untouched(ana, other):
            other.says("/delete")
            other.says("ERASE")
            assert other.screen.startswith("Everything is erased.")
    assert not two.bot.rows(mentors, mentors.c.id != ana.mentor.id)
    assert not any(two.rows(ben)[table] for table in ("mentors", "runs", "answers", "edits"))


# Messages


def test_a_reply_to_somebody_elses_message_is_a_reply_to_nothing(two: TwoMentors) -> None:
    ana = two.ana
    numbers = ana.ids["messages"]
    story = "{}: a story, and too long for an answer to what Ben was asked about his time zone."
    for other, _ in others(two):
        with two.untouched(ana, other):
            for number in numbers:
                other.says(story.format(number), reply_to=number)
        said = two.bot.said()[-len(numbers) :]
        assert said == [story.format(number) for number in numbers]


def test_an_edit_of_somebody_elses_message_changes_nothing(two: TwoMentors) -> None:
    ana = two.ana
    before = two.bot.rows(answers)
    for other, _ in others(two):
        with two.untouched(ana, other):
            for number in ana.ids["messages"]:
                since = len(other.log)
                other.edits(number, "Taken over")
                told = [body["text"] for _, body in other.log[since:]]
                assert told == ([] if other is two.stranger else [UNKEPT])
    assert two.bot.rows(answers) == before


def test_messages_of_two_chats_may_have_one_number(two: TwoMentors) -> None:
    """Telegram counts in every chat anew."""
    ana, newcomer = two.ana, two.bot.phone(NEWCOMER)
    written = max(row.message for row in two.rows(ana)["answers"] if row.message)
    with two.untouched(ana, newcomer):
        newcomer.messages = written - 1
        assert newcomer.says("A note") == written
        newcomer.edits(written, "A better note")
        newcomer.messages = ana.card
        newcomer.says("More", reply_to=ana.card)
    assert two.bot.said()[-2:] == ["A better note", "More"]
