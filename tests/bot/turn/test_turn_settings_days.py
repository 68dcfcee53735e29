"""A question that waits for a day is answered later too, in reply and on an old card."""

import pytest

from storage.tables import answers
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_settings_said import DECEMBER, TOLD, WHEN, ask_when, find_moment

STORY = "Nadia told me that she wants to close the shop."
DAY = ["until friday", "vendredi", "am Freitag", "el viernes", "w piątek"]


def ask_how_long(ana: Phone) -> None:
    ana.at(DECEMBER)
    ana.says("/settings")
    ana.presses("Pause")
    assert ana.screen.startswith("For how long shall I be silent?")


def ask_by_when(ana: Phone) -> None:
    ana.at(DECEMBER)
    ana.says("remind me to call the bank")
    assert ana.screen == "By when?"


@pytest.mark.parametrize("words", DAY)
@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("good night", "Until next time."),
        ("bonne nuit", "Until next time."),
        ("thanks", "You're welcome."),
        ("Mara on wednesday 9 dec is off", "Mara, Wed 9 Dec 11:00"),
        (STORY, "Saved as a note."),
        ("Elle m'a dit que la banque refuse encore.", "Saved as a note."),
        ("Sie hat den Plan selbst gezeichnet.", "Saved as a note."),
        ("Ella no quiere hablar con su marido.", "Saved as a note."),
        ("Powiedziała, że jej mąż nie podpisze.", "Saved as a note."),
    ],
)
def test_what_is_no_day_goes_where_it_would_and_the_question_stays(
    ana: Phone, bot: LocalBot, between: str, told: str, words: str
) -> None:
    ana.at(DECEMBER)
    ana.says("Mara Wednesdays 11:00")
    ana.presses("Save this session")
    ask_how_long(ana)
    ana.says(between)
    assert told in ana.screen
    assert bot.statuses("pause") == ["open"]
    if "off" not in between:  # there the day may be one of the card that stands
        ana.says(words)
        assert ana.screen.startswith("I send nothing first until Fri 11 Dec.")


@pytest.mark.parametrize("between", ["good night", STORY, "gracias"])
@pytest.mark.parametrize("words", ["friday", "vendredi", "el viernes"])
def test_so_it_is_where_a_plan_wants_its_day(
    ana: Phone, bot: LocalBot, between: str, words: str
) -> None:
    ask_by_when(ana)
    ana.says(between)
    ana.says(words)
    assert ana.screen == "Noted: call the bank. I remind you Fri 11 Dec."
    assert bot.said() == [STORY] * (between == STORY)


@pytest.mark.parametrize(
    "words",
    [
        *("wednesday evening i said", "until wednesday evening", "mercredi soir j'ai dit"),
        *("Mittwoch Abend hab ich gesagt", "el miércoles por la noche he dicho"),
        *("w środę wieczorem, mówiłam", "wednesday at 18h"),
    ],
)
def test_a_part_of_a_day_is_its_hour(ana: Phone, words: str) -> None:
    ask_how_long(ana)
    ana.says(words)
    assert ana.screen.startswith("I send nothing first until Wed 9 Dec at 18:00.")


def test_so_it_is_of_a_plan(ana: Phone) -> None:
    ask_by_when(ana)
    ana.says("wednesday evening i said")
    assert ana.screen == "Noted: call the bank. I remind you Wed 9 Dec at 18:00."


@pytest.mark.parametrize("words", ["when she is back from her holidays", "soon", "bis sie da ist"])
def test_a_try_at_a_day_is_asked_again(ana: Phone, bot: LocalBot, words: str) -> None:
    ask_how_long(ana)
    ana.says(words)
    assert ana.screen.startswith("I found no day ahead in that.")
    assert "Keep as a note" in ana.buttons


# In reply


@pytest.mark.parametrize(
    "words", ["in the evening at 8", "le soir vers 20h", "abends", "no, in the evening"]
)
def test_a_reply_answers_the_question_days_later(ana: Phone, bot: LocalBot, words: str) -> None:
    asked = ask_when(ana)
    bot.wait(days=3)
    ana.says(TOLD)
    ana.says(words, reply_to=asked)
    assert bot.said() == [TOLD]
    assert find_moment(bot) == "evening"


def test_it_changes_what_was_answered_before(ana: Phone, bot: LocalBot) -> None:
    asked = ask_when(ana)
    ana.presses("Next morning")
    ana.says("right after", reply_to=asked)
    assert find_moment(bot) == "after"


def test_a_story_in_reply_is_a_story(ana: Phone, bot: LocalBot) -> None:
    asked = ask_when(ana)
    bot.wait(days=3)
    ana.says(TOLD)
    ana.says("The evening was long for her.", reply_to=asked)
    assert "The evening was long for her." in bot.said()
    assert find_moment(bot) == "after"


# By tap


@pytest.mark.parametrize("between", ["Mara wednesday is off", "Ben saturday at 9:30"])
def test_until_friday_is_until_friday_whatever_was_planned(
    ana: Phone, bot: LocalBot, between: str
) -> None:
    ana.at(DECEMBER)
    ana.says("Mara Wednesdays 11:00")
    ana.presses("Save this session")
    ana.says("no messages until 18 dec")
    assert ana.buttons[0] == "Until Fri 18 Dec"
    ana.says(between)
    assert ana.presses("Until Fri 18 Dec") == ""
    assert ana.screen.startswith("I send nothing first until Fri 18 Dec.")


@pytest.mark.parametrize(
    ("setting", "label", "told"),
    [
        ("Pause", "Until Fri 18 Dec", "I send nothing first until Fri 18 Dec."),
        ("When to ask", "Evening 19:00", "I ask in the evening"),
        ("Quiet hours", "22\u20137", "I send nothing first from 22:00 to 7:00."),
    ],
)
def test_an_old_card_means_what_it_says(
    ana: Phone, bot: LocalBot, setting: str, label: str, told: str
) -> None:
    ana.at(DECEMBER)
    if setting == "Pause":
        ana.says("no messages until 18 dec")
    else:
        ana.says("/settings")
        ana.presses(setting)
    bot.wait(days=2)
    ana.says(TOLD)
    ana.presses(label)
    assert ana.screen.startswith(told)


def test_what_it_says_of_a_day_that_is_over_is_asked_anew(ana: Phone, bot: LocalBot) -> None:
    ana.at(DECEMBER)
    ana.says("no messages until 18 dec")
    bot.wait(days=20)
    ana.says(TOLD)
    ana.presses("Until Fri 18 Dec")
    assert ana.screen.startswith("For how long shall I be silent?")
    assert ana.buttons == ["1 week", "2 weeks", "4 weeks", "No pause"]


@pytest.mark.parametrize("label", ["Tomorrow", "No date", "In a week"])
def test_a_plan_left_open_hears_its_day_late(ana: Phone, bot: LocalBot, label: str) -> None:
    ask_by_when(ana)
    ana.says("good night")
    bot.wait(hours=3)
    ana.says(STORY)
    ana.presses(label)
    assert ana.screen.startswith("Noted: call the bank.")


def test_what_it_said_of_another_day_is_asked_anew(ana: Phone, bot: LocalBot) -> None:
    ask_by_when(ana)
    bot.wait(hours=30)
    ana.says(STORY)
    ana.presses("Tomorrow")
    assert ana.screen == "By when?"
    ana.presses("Tomorrow")
    assert ana.screen == "Noted: call the bank. I remind you tomorrow."


def test_a_reply_to_it_is_heard_late_too(ana: Phone, bot: LocalBot) -> None:
    ask_by_when(ana)
    asked = ana.last.id
    bot.wait(hours=30)
    ana.says(STORY)
    ana.says("friday", reply_to=asked)
    assert ana.screen == "Noted: call the bank. I remind you Fri 11 Dec."
    ana.says("and thank her", reply_to=asked)
    assert "Noted" not in ana.screen


@pytest.mark.parametrize("words", ["yes", "ok", "oui c'est bon", "ja genau"])
def test_a_yes_to_a_question_for_a_day_is_asked_again(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ask_how_long(ana)
    ana.says(words)
    assert ana.screen.startswith("For how long shall I be silent?")
    assert "Keep as a note" not in ana.buttons
    assert bot.statuses("pause") == ["open"]


def test_within_an_entry_a_story_stays_in_it(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Nadia")
    ana.presses(ana.buttons[0])
    ana.says(TOLD)
    ana.presses("Well")
    ana.presses("Add something…")
    ana.presses("Something to do")
    ana.says("Call the bank")
    assert "By when?" in ana.screen
    ana.says("He told me that he is tired.")
    assert "I found no day in that." in ana.screen
    assert len({row.entry for row in bot.rows(answers)}) == 1


# Forget it


@pytest.mark.parametrize(
    "words", ["forget it", "no, never mind", "vergiss es", "laisse tomber", "olvídalo", "zapomnij"]
)
@pytest.mark.parametrize("asked", ["Pause", "Quiet hours", "Weekly question", "move mara"])
def test_who_forgets_it_has_changed_nothing(
    ana: Phone, bot: LocalBot, words: str, asked: str
) -> None:
    ana.says("Mara Wednesdays 11:00")
    ana.presses("Save this session")
    if asked == "move mara":
        ana.says("move mara to thursday")
    else:
        ana.says("/settings")
        ana.presses(asked)
    ana.says(words)
    assert ana.screen == "Stopped. Nothing has changed."
    assert bot.said() == []


@pytest.mark.parametrize("words", ["forget it", "none of them", "laisse tomber", "vergiss es"])
def test_beside_a_note_they_are_no_part_of_it(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(TOLD)
    ana.says(words)
    assert bot.said() == [TOLD]


def test_what_is_asked_of_a_session_takes_them(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Mara")
    ana.says("Forget it.")
    assert bot.said() == ["Forget it."]


def test_a_story_at_the_time_zone_is_a_story(ana: Phone, bot: LocalBot) -> None:
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("She cried a bit, her bank said no")
    assert bot.said() == ["She cried a bit, her bank said no"]


# The first question of all


@pytest.mark.parametrize(
    "words",
    [
        *("oui c'est bon", "yes that's right", "ja stimmt", "sí, está bien", "tak, zgadza się"),
        *("oui c'est juste", "claro que sí", "yes that's the time", "c'est bon", "oczywiście"),
    ],
)
def test_a_yes_to_the_time_is_a_yes(stranger: Phone, words: str) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    assert stranger.screen.startswith("What time is it where you are?")
    stranger.says(words)
    assert stranger.screen.startswith("When is your next session?")


# Unasked


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        *(("frag mich ab jetzt immer am abend um 19 uhr", "evening"),),
        *(("ask me always in the evening", "evening"),),
        *(("demande-moi toujours le lendemain matin", "morning"),),
        *(("prefiero que me preguntes por la noche", "evening"),),
        *(("od teraz pytaj następnego dnia rano", "morning"),),
    ],
)
def test_a_moment_wished_for_is_set(ana: Phone, bot: LocalBot, words: str, moment: str) -> None:
    ana.says(words)
    assert find_moment(bot) == moment
    assert ana.screen.startswith("I ask ")
    assert "It was a note" in ana.buttons
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("frag immer zwei stunden danach", "ask me always two hours after the session"),
        *("pregúntame siempre dos horas después", "demande-moi toujours une heure après"),
        "pytaj mnie zawsze dwie godziny po spotkaniu",
    ],
)
def test_of_one_that_there_is_not_it_says_which_there_are(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith("I can ask right after a session, in the evening at 19:00 or")
    assert ana.screen.endswith(WHEN)
    ana.says("am abend um halb acht")
    assert find_moment(bot) == "evening"
    assert "That is the only hour I have for it." in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("frag mich erst um 20 uhr nach T7, vorher bin ich beim zahnarzt",),
        *("ask me at 8 about T7", "redemande-moi à 20h pour T7", "pregúntame a las 20 sobre T7"),
        "zapytaj mnie o 20 o T7",
    ],
)
def test_before_it_is_asked_it_says_how_to_put_it_off(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("T7 today 18:00")
    ana.presses("Save this session")
    ana.says(words)
    assert ana.screen == (
        "I can put a question off once I have asked it, and not before. When I ask you about T7 "
        "today, write “later, at 8”, or tap “Later…”."
    )
    assert ana.buttons == ["When to ask", "It was a note"]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["frag mich erst um 20 uhr nach Ola", "ask me at 8 about T7"])
def test_of_whom_is_not_met_today_it_says_nothing_so(ana: Phone, words: str) -> None:
    ana.says("T7 tomorrow 18:00")
    ana.presses("Save this session")
    ana.says(words)
    assert "put a question off" not in ana.screen
