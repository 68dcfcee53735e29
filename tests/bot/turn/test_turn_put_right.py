"""What is put right of an entry in words: its ability, with whom it was, its day, that it was
none; also of one that the words name themselves."""

from datetime import UTC, datetime

import pytest

from storage.tables import entries
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import list_stories, meet

BANK = "He told me of his bank in La Roche."
SAD = "She was sad about the shop."
TRUST = "Trust 8a"
ABOUT = "It is about Manager's tasks (6a) now."


@pytest.fixture
def ana(bot: LocalBot) -> Phone:
    """Karel's session of Friday is told, about trust; a note of Sunday with Nadia is the last."""
    ana = bot.phone()
    ana.meets_the_bot()
    meet(ana, "Karel", "Fridays 10:00")
    meet(ana, "Thibault", "6 November 2027 10:00")
    bot.forward(datetime(2026, 11, 27, 11, tzinfo=UTC))
    ana.says(BANK)
    ana.says("8a")
    ana.says("well")
    bot.forward(datetime(2026, 11, 29, 14, tzinfo=UTC))
    ana.says(f"/note {SAD}")
    ana.presses("With whom?")
    ana.says("Nadia")
    return ana


def list_abilities(bot: LocalBot) -> list[str]:
    return [row.ability or "" for row in bot.rows(entries)]


# Its ability


@pytest.mark.parametrize(
    "words",
    [
        *(
            "karels was 6a not 8a, change it",
            "Karel's was 6a, not 8a.",
            "the one about Karel was 6a",
        ),
        *("bei Karel war es 6a, nicht 8a", "der Eintrag mit Karel war 6a statt 8a, ändere das"),
        *("pour Karel c'était 6a, pas 8a", "la de Karel era 6a, no 8a, cámbiala"),
        *("u Karela było 6a, nie 8a", "wpis o Karelu to 6a, nie 8a, zmień to"),
        "Karel's was market needs, not trust",
    ],
)
def test_an_older_entry_is_found_by_the_name(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    code = "1a" if "market" in words else "6a"
    assert list_abilities(bot) == [code, ""]
    assert list_stories(bot) == [("Karel", [BANK]), ("Nadia", [SAD])]
    ana.presses("Undo")
    assert list_abilities(bot) == ["8a", ""]


@pytest.mark.parametrize(
    "words",
    [
        *("change the ability to 6a", "make the ability 6a please", "no, not trust, 6a"),
        *("ändere die Fähigkeit auf 6a", "mets la compétence en 6a", "cambia la competencia a 6a"),
        *("zmień umiejętność na 6a", "Fähigkeit von 8a auf 6a ändern"),
    ],
)
def test_of_the_saved_card_it_is_changed_in_a_reply(ana: Phone, bot: LocalBot, words: str) -> None:
    saved = next(each for each in reversed(ana.posts.values()) if "Trust (8a)" in each.text)
    ana.says(words, reply_to=saved.id)
    assert ana.screen == ABOUT
    assert list_abilities(bot) == ["6a", ""]
    assert list_stories(bot) == [("Karel", [BANK]), ("Nadia", [SAD])]


@pytest.mark.parametrize(
    "words",
    [
        *("no not trust, 6a", "nein nicht Vertrauen, 6a", "non pas la confiance, 6a"),
        *("no, no es confianza, 6a", "nie nie zaufanie, 6a", "change the ability to 6a"),
    ],
)
def test_and_at_the_question_how_it_went(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect Karel")
    ana.says("He came late.")
    ana.says("8a")
    ana.says(words)
    assert "Manager's tasks (6a)" in ana.screen
    assert ana.screen.endswith("How did it go?")
    assert list_abilities(bot)[-1] == "6a"
    assert bot.said()[-1] == "He came late."


def test_and_where_it_is_still_asked_which(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Karel")
    ana.says("He came late.")
    ana.says("set the ability to 6a")
    assert ana.screen.endswith("How did it go?")
    assert list_abilities(bot)[-1] == "6a"


def test_how_it_went_is_changed_by_name(ana: Phone, bot: LocalBot) -> None:
    ana.says("Karel's was partly, not well")
    assert ana.screen == "It says “Partly” now."
    assert bot.said() == [BANK, SAD]


# With whom


@pytest.mark.parametrize(
    "words",
    [
        *("the last note is about karel", "die letzte Notiz ist über Karel"),
        *("la dernière note est sur Karel", "la última nota es sobre Karel"),
        *("ostatnia notatka jest o Karelu", "no it was with karel, not nadia"),
        *("nein, das war mit Karel, nicht mit Nadia", "c'était avec Karel, pas Nadia"),
        *("no era con Nadia, era con Karel", "nie z Nadią, z Karelem"),
    ],
)
def test_who_it_was_with_is_changed(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    if ana.screen.endswith("Which session?"):
        ana.presses("None")
    assert list_stories(bot) == [("Karel", [BANK]), ("Karel", [SAD])]


@pytest.mark.parametrize(
    "words",
    [
        *("sorry: not with nadia", "that wasn't Nadia", "nein, nicht mit Nadia"),
        *("non, pas avec Nadia", "no con Nadia", "nie z Nadią"),
    ],
)
def test_where_it_is_not_said_who_it_was_it_is_asked(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert "With whom?" in ana.screen
    assert "Karel" in ana.buttons
    assert bot.said() == [BANK, SAD]
    ana.says("Karel's brother")
    if "Karel's brother" in ana.buttons:
        ana.presses("Karel's brother")
    assert list_stories(bot)[-1] == ("Karel's brother", [SAD])


def test_somebody_new_is_written_as_a_name(ana: Phone, bot: LocalBot) -> None:
    ana.says("no it was with karel's brother, not nadia")
    assert ana.screen == "It is with Karel's Brother now."
    assert list_stories(bot)[-1] == ("Karel's Brother", [SAD])
    ana.presses("Undo")
    assert list_stories(bot)[-1] == ("Nadia", [SAD])


# When


@pytest.mark.parametrize(
    "words",
    [
        *("it was thursday not sunday", "no, it was on Thursday, not on Sunday"),
        *("es war am Donnerstag und nicht am Sonntag", "c'était jeudi, pas dimanche"),
        *("era jueves, no domingo", "to był czwartek, nie niedziela", "not sunday, thursday"),
    ],
)
def test_its_day_is_changed(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "It is dated Thu 26 Nov 2026 now."
    assert bot.said() == [BANK, SAD]


# Of one that was opened


@pytest.mark.parametrize(
    ("words", "told"),
    [
        *((each, ABOUT) for each in ("change the ability to 6a", "nein, nicht Vertrauen, 6a")),
        *((each, ABOUT) for each in ("non pas la confiance, 6a", "no, not trust, 6a")),
        ("it was thursday not friday", "It is dated Thu 26 Nov 2026 now."),
        ("c'était jeudi, pas vendredi", "It is dated Thu 26 Nov 2026 now."),
        ("it went partly, not well", "It says “Partly” now."),
        ("no it was with thibault, not karel", "It is with Thibault now."),
        ("nie z Karelem, z Nadią", "It is with Nadia now."),
    ],
)
def test_the_one_that_is_open_is_put_right(
    ana: Phone, bot: LocalBot, words: str, told: str
) -> None:
    ana.says("/journal bank")
    ana.presses("1")
    ana.says(words)
    if ana.screen.endswith("Which session?"):
        ana.presses("None")
    assert ana.screen == told
    assert bot.said() == [BANK, SAD]


@pytest.mark.parametrize("words", ["She was glad today. " * 20, "He was not rude but loud."])
def test_a_story_below_it_is_another(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/journal bank")
    ana.presses("1")
    ana.says(words)
    assert bot.said()[:2] == [BANK, SAD]
    assert len(bot.said()) == 3


def test_a_name_alone_changes_nothing(ana: Phone, bot: LocalBot) -> None:
    ana.says("/journal bank")
    ana.presses("1")
    ana.says("Thibault")
    assert list_stories(bot)[0] == ("Karel", [BANK])


# It was none


@pytest.mark.parametrize(
    "words",
    [
        *("it was a question, when is karel", "that was not a note, when is Karel?"),
        "no that was not a note it was a question: when is karel",
        *("das war eine Frage, wann ist Karel?", "c'était une question, c'est quand Karel ?"),
        *("era una pregunta: ¿cuándo es Karel?", "to było pytanie, kiedy jest Karel?"),
    ],
)
def test_what_was_no_note_is_taken_back_and_the_rest_is_answered(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/note so when did I last see him then")
    ana.says(words)
    assert ana.screen == "Karel, Fri 4 Dec 10:00–11:00."
    assert list_stories(bot) == [("Karel", [BANK]), ("Nadia", [SAD])]
    ana.presses("Keep the note")
    assert list_stories(bot)[-1] == ("", ["so when did I last see him then"])


def test_of_a_longer_note_only_the_last_part_is_taken_back(ana: Phone, bot: LocalBot) -> None:
    ana.says("/note He came late.")
    ana.says("so when did I last see him then")
    ana.says("it was a question, when is karel")
    assert ana.screen == "Karel, Fri 4 Dec 10:00–11:00."
    assert list_stories(bot)[-1] == ("", ["He came late."])


def test_of_an_entry_nothing_is_taken_back(ana: Phone, bot: LocalBot) -> None:
    ana.says("it was a question, when is karel")
    assert ana.screen == "Karel, Fri 4 Dec 10:00–11:00."
    assert list_stories(bot) == [("Karel", [BANK]), ("Nadia", [SAD])]


# What may be a story


@pytest.mark.parametrize(
    "words",
    [
        *("karel was late", "Karel was well, not angry", "Nadia was sad, not angry"),
        *("it was not easy but good", "It was a question, he said.", "The topic was his brother."),
        *("the last one was hard", "She was not sad on Sunday but tired on Thursday"),
        *("it was monday not tuesday when he called", "not with me, he said"),
        *("Karel's was a good idea", "no, she left on thursday, not sunday, and cried"),
    ],
)
def test_it_stays_one(ana: Phone, bot: LocalBot, words: str) -> None:
    before = list_abilities(bot)
    ana.says(words)
    assert bot.said()[-1] == words
    assert list_abilities(bot)[:2] == before
