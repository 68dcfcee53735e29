"""What asks for something is no entry: it gets its screen, and can still become a note."""

from datetime import timedelta

import pytest

from flows.courtesies import ANSWERS, ASIDE, STICKER
from flows.naming import WITH_WHOM
from flows.requests import EXPORT, NO_PDF
from storage.tables import answers, entries, mentors, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_named import ask_after_session

WAS_NOTE = "It was a note"
KEEP = "Keep as a note"
ASKED = "What stayed with you?"


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    """A mentor with an entry about Lucía, and a session with Anna."""
    ana.says("/note Lucía waited for me to speak first.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    return ana


# One that is sure


SCREENS = {
    "summary please": "November · 1 entry",
    "Can I see my progress so far?": "November · 1 entry",
    "¿Cómo voy?": "November · 1 entry",
    "what did I write about Lucía?": "Your journal · “Lucía”",
    "wo hatte ich das mit Lucia notiert": "Your journal · “Lucia”",
    "busca speak first": "Your journal · “speak first”",
    "what can you do?": "I ask one short question after a session",
    "comment ça marche ?": "I ask one short question after a session",
    "Hilfe!": "I ask one short question after a session",
    "how do I delete my account?": "This erases all I have of you",
    "Konto löschen bitte": "This erases all I have of you",
    "quiero darme de baja": "This erases all I have of you",
    "as a pdf please": NO_PDF,
    "kann ich alles als PDF haben?": NO_PDF,
    "download everything": EXPORT,
    "what does 11d mean?": "Act on results (11d) · competence 11",
    "Was bedeutet 11 d?": "Act on results (11d) · competence 11",
    "co to jest 11D": "Act on results (11d) · competence 11",
    "show me my journal": "Your journal · 1 entry",
    "Kiedy mam spotkanie z Anną?": "Anna, Thu 3 Dec 15:00",
    "please don't text me before 9": "Time zone: Brussels",
    "I'd like to rate myself": "How do you see yourself",
    "mis tareas pendientes": "You have no open plans.",
    "ask me a question about Anna": ASKED,
    "who can read this?": "What I keep, and who can read it",
    "no more messages until Friday": "For how long shall I be silent?",
}


@pytest.mark.parametrize(("words", "screen"), SCREENS.items())
def test_what_is_surely_asked_for_is_shown_at_once(
    told: Phone, bot: LocalBot, words: str, screen: str
) -> None:
    before = bot.said()
    told.says(words)
    assert told.screen.startswith(screen)
    assert told.buttons[-1] == WAS_NOTE
    assert bot.said() == before, "a request is no entry"


def test_the_standard_is_quoted_letter_for_letter(ana: Phone, bot: LocalBot) -> None:
    for ability in bot.context.framework.abilities:
        with bot.undone():
            ana.says(f"what does {ability.code} mean?")
            assert f"“{ability.text}”" in ana.screen


def test_an_ability_that_is_none_is_said_to_be_none(ana: Phone) -> None:
    ana.says("what does 16z mean?")
    assert ana.screen == "I know no 16z. They go from 1a to 15e."


@pytest.mark.parametrize("words", ["summary please", "show me my journal", "as a pdf please"])
@pytest.mark.parametrize("later", [timedelta(), timedelta(days=1)])
def test_it_was_a_note_after_all(ana: Phone, bot: LocalBot, words: str, later: timedelta) -> None:
    message = ana.says(words)
    said_at = bot.now
    bot.now += later
    ana.presses(WAS_NOTE)
    assert ana.screen == "Saved as a note."
    assert ana.reactions[message]
    [note] = bot.rows(answers)
    assert (note.text, note.said_at) == (words, said_at)
    assert [row.began_at for row in bot.rows(entries)] == [said_at]
    ana.presses("Just a note")
    assert any(post.text.startswith("Saved · Thu 26 Nov") for post in ana.posts.values())


def test_it_is_a_note_once(ana: Phone, bot: LocalBot) -> None:
    ana.says("summary please")
    data = ana.last.find(WAS_NOTE)
    assert data is not None
    for _ in range(2):
        ana.presses_data(data, ana.last.id)
    ana.presses_data(data, 1)  # from a card that nobody knows any more
    assert bot.said() == ["summary please"]


def test_what_is_held_is_the_mentors_own(ana: Phone, bot: LocalBot) -> None:
    ana.says("summary please")
    data = ana.last.find(WAS_NOTE)
    assert data is not None
    ben = bot.phone(4242)
    ben.meets_the_bot()
    ben.presses_data(data, ben.last.id)
    assert bot.said() == []


def test_while_a_question_waits_a_request_is_answered_and_the_question_stays(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Anna")
    ana.says("summary please")
    assert bot.said() == []
    ana.says("She drew her shop from memory.")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna")
    assert bot.said() == ["She drew her shop from memory."]


# Where one is


@pytest.mark.parametrize(
    "words", ["I'm in Helsinki now", "Bin gerade in Helsinki", "jestem teraz w Helsinkach"]
)
def test_where_one_is_has_to_be_confirmed(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "In Helsinki it is 17:42 now. Is that your time from now on?"
    assert ana.buttons == ["Yes", "Other", WAS_NOTE]
    assert [row.zone for row in bot.rows(mentors)] == ["Europe/Brussels"]
    ana.presses("Yes")
    assert [row.zone for row in bot.rows(mentors)] == ["Europe/Helsinki"]
    assert bot.said() == []


def test_another_place_may_be_said_instead(ana: Phone, bot: LocalBot) -> None:
    ana.says("I've moved to Lisbon")
    ana.presses("Other")
    ana.says("Wien")
    assert [row.zone for row in bot.rows(mentors)] == ["Europe/Vienna"]


@pytest.mark.parametrize("words", ["I'm in trouble now", "I am in doubt", "je suis en retard"])
def test_what_is_no_place_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


def test_a_country_with_several_zones_is_asked(ana: Phone, bot: LocalBot) -> None:
    ana.says("I'm in Australia until Sunday")
    assert len(ana.buttons) == 4
    assert [row.zone for row in bot.rows(mentors)] == ["Europe/Brussels"]


# What would change something


@pytest.mark.parametrize("words", ["forget Anna", "bitte alles von Anna löschen", "oublie Anna"])
def test_forgetting_somebody_only_opens_the_card(told: Phone, bot: LocalBot, words: str) -> None:
    before = bot.said()
    told.says(words)
    assert told.screen.startswith("Forget Anna?")
    assert bot.said() == before
    assert [row.ended_at for row in bot.rows(series)] == [None]


@pytest.mark.parametrize(
    "words", ["rename Anna to Berta", "Anna heißt jetzt Berta", "cambia Anna por Berta"]
)
def test_another_name_only_opens_its_card(told: Phone, bot: LocalBot, words: str) -> None:
    told.says(words)
    assert told.screen == "Shall Anna be Berta from now on, everywhere?"
    assert told.buttons == ["Yes", "Change nothing", WAS_NOTE]
    told.presses("Yes")
    assert told.screen == "Anna is Berta from now on, everywhere."
    told.says("/sessions")
    assert "Berta" in told.screen
    assert "Anna" not in told.screen


@pytest.mark.parametrize(
    ("words", "offered", "label", "then"),
    [
        (
            "please wipe Anna's data, her wish",
            "Shall I show how to erase",
            "Show me",
            "Forget Anna?",
        ),
        (
            "Anna is actually Berta, can you fix it",
            "Shall one of",
            "Rename",
            "Shall Anna be Berta",
        ),
        (
            "bitte Anna auf Berta umbenennen, mein Fehler",
            "Shall one of",
            "Rename",
            "Shall Anna be B",
        ),
    ],
)
def test_what_is_only_likely_is_offered_first(
    told: Phone, bot: LocalBot, words: str, offered: str, label: str, then: str
) -> None:
    before = bot.said()
    told.says(words)
    assert told.screen.startswith(offered)
    assert told.buttons == [label, "Keep as a note"]
    told.presses(label)
    assert told.screen.startswith(then)
    assert bot.said() == before


def test_another_name_may_be_typed_or_left(told: Phone) -> None:
    told.says("rename Anna to Berta")
    told.says("Bertha")
    assert told.screen == "Anna is Bertha from now on, everywhere."
    told.says("rename Bertha to Anna-Lena")
    told.presses("Change nothing")
    assert told.screen == "Nothing has changed."


def test_nobody_is_forgotten_who_is_not_known(ana: Phone, bot: LocalBot) -> None:
    ana.says("forget it")
    assert bot.said() == ["forget it"]


@pytest.mark.parametrize("words", ["undo", "Undo!", "undo please", "rückgängig", "cofnij"])
def test_undo_as_a_whole_message_is_undo(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/note I waited.")
    ana.presses("Just a note")
    ana.presses("No")
    for other in ("/help", "/journal", "/actions", "/settings"):
        ana.says(other)  # the buttons that named it are far above
    ana.says(words)
    assert ana.screen.startswith("Taken back.")
    assert bot.said() == []


# One that is only likely


def test_what_is_only_likely_is_asked(told: Phone, bot: LocalBot) -> None:
    before = bot.said()
    told.says("could you somehow put my progress together")
    assert told.screen == "Shall I show how far you have come?"
    assert told.buttons == ["Summary", KEEP]
    told.presses("Summary")
    assert told.screen.startswith("November · 1 entry")
    assert bot.said() == before


def test_a_likely_search_finds_what_was_asked_for(told: Phone) -> None:
    told.says("no idea any more, what did I write about Lucía?")
    assert told.screen == "Shall I look for “Lucía” in your journal?"
    told.presses("Search")
    assert told.screen.startswith("Your journal · “Lucía”")


def test_what_was_only_likely_is_kept_as_a_note(ana: Phone, bot: LocalBot) -> None:
    words = "can you believe it, a whole session about the logo"
    ana.says(words)
    assert ana.buttons == ["Sessions", KEEP]
    bot.wait(days=1)
    ana.presses(KEEP)
    assert bot.said() == [words]


# Greetings, thanks, stickers


@pytest.mark.parametrize(
    ("words", "kind"),
    {
        **dict.fromkeys(("hola", "Guten Morgen!", "Hello there"), "greeting"),
        **dict.fromkeys(("thanks", "vielen Dank", "merci beaucoup 🙏"), "thanks"),
        **dict.fromkeys(("ok", "alles klar", "👍"), "ok"),
    }.items(),
)
def test_a_courtesy_is_answered_and_leaves_nothing(
    ana: Phone, bot: LocalBot, words: str, kind: str
) -> None:
    ana.says(words)
    assert ana.screen == ANSWERS[kind]  # type: ignore[index]
    assert bot.count(answers) == 0


@pytest.mark.parametrize("words", ["hola", "thanks", "Dzień dobry"])
def test_at_an_open_question_a_courtesy_is_its_answer(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/reflect Anna")
    ana.says(words)
    assert bot.said() == [words]
    ana.presses("Just a hello")
    assert bot.said() == []
    assert ASKED in ana.screen


def test_nobody_is_called_thanks(ana: Phone, bot: LocalBot) -> None:
    ana.says("A story.")
    ana.presses("With whom?")
    ana.says("Thanks!")
    assert ana.screen.startswith(ASIDE["thanks"])
    assert WITH_WHOM in ana.screen
    ana.says("Anna")
    assert [row.mentee is None for row in bot.rows(entries)] == [False]
    assert bot.said() == ["A story."]


@pytest.mark.parametrize(("words", "kind"), [("Hello!", "greeting"), ("👍", "ok")])
def test_a_question_that_takes_no_words_is_shown_again(
    ana: Phone, bot: LocalBot, words: str, kind: str
) -> None:
    ana.says("/settings")
    ana.presses("Weekly question")
    asked, offered = ana.screen, ana.buttons
    ana.says(words)
    assert ana.screen == f"{ASIDE[kind]}\n\n{asked}"  # type: ignore[index]
    assert ana.buttons == offered
    assert bot.count(answers) == 0


@pytest.mark.parametrize("below", [False, True])
def test_a_question_that_only_buttons_answer_is_left_where_it_is_out_of_sight(
    ana: Phone, below: bool
) -> None:
    ana.says("A story.")
    ana.presses("Just a note")
    ana.says("/journal")
    for label in ("1", "Edit", "Delete"):
        ana.presses(label)
    asked = ana.screen
    if below:
        ana.says("/settings")
    ana.says("thanks")
    assert ana.screen == (ANSWERS["thanks"] if below else f"{ASIDE['thanks']}\n\n{asked}")


def test_a_lone_sticker_is_no_entry_unless_wanted(ana: Phone, bot: LocalBot) -> None:
    ana.sends("sticker")
    assert ana.screen == STICKER
    assert bot.count(answers) == 0
    ana.presses(KEEP)
    assert ana.screen == "Saved as a note."
    assert bot.count(answers) == 1


def test_a_sticker_answers_an_open_question(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.sends("sticker")
    assert bot.count(answers) == 1


# Half of a label


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("tonight please", "I ask again at 19:00"),
        ("Heute Abend bitte!", "I ask again at 19:00"),
        ("not now", "I ask again at 11:10"),
        ("plus tard", "I ask again at 11:10"),
        ("we didn\u2019t meet", "You and Anna did not meet?"),
    ],
)
def test_half_a_label_is_its_button(ana: Phone, bot: LocalBot, words: str, screen: str) -> None:
    ask_after_session(ana, bot)
    ana.says(words)
    assert screen in ana.screen
    assert bot.said() == []
