"""What is no answer, while a question has waited for days or a session was never: a cancellation,
a no-show, a wish for silence."""

from datetime import UTC, date, datetime

import pytest

from storage.tables import mentors
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import states
from tests.bot.turn.test_turn_no_shows import ask
from tests.bot.turn.test_turn_one_story import know, list_stories, meet

pytestmark = pytest.mark.unmeasured

SUNDAY = datetime(2026, 12, 6, 9, tzinfo=UTC)
"""The question about Thursday has waited for three days."""


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    bot = ana.bot
    know(ana, "Ben")
    meet(ana, "Élodie", "Wednesdays 9:00")
    meet(ana, "Ben", "Fridays 9:00")
    bot.forward(datetime(2026, 12, 2, 8, 30, tzinfo=UTC))
    meet(ana, "Jonas", "on 3 December 15:00")
    return ana


def wait(eva: Phone, bot: LocalBot) -> None:
    """The questions about Jonas and Ben wait; that about Élodie is answered."""
    bot.forward(datetime(2026, 12, 2, 9, 15, tzinfo=UTC))
    eva.says("/cancel")
    bot.forward(datetime(2026, 12, 4, 9, 15, tzinfo=UTC))
    eva.says("/cancel")
    bot.now = SUNDAY
    assert bot.statuses("after_session")[-2:] == ["open", "stopped"]


@pytest.mark.parametrize(
    ("words", "card"),
    [
        (
            "Élodie mercredi c'est annulé, elle est malade",
            "Élodie, Wed 9 Dec 09:00–10:00: called off?",
        ),
        ("Élodie 9 décembre c'est annulé", "Élodie, Wed 9 Dec 09:00–10:00: called off?"),
        ("Ben on 11 December: it's cancelled", "Ben, Fri 11 Dec 09:00–10:00: called off?"),
        ("Ben cancelled Friday", "Ben, Fri 11 Dec 09:00–10:00: called off?"),
        ("Ben am 11. Dezember, das ist abgesagt", "Ben, Fri 11 Dec 09:00–10:00: called off?"),
        ("Ben el 11 de diciembre queda cancelado", "Ben, Fri 11 Dec 09:00–10:00: called off?"),
        ("Ben 11 grudnia to odwołane", "Ben, Fri 11 Dec 09:00–10:00: called off?"),
    ],
)
def test_a_cancellation_is_no_answer(eva: Phone, bot: LocalBot, words: str, card: str) -> None:
    wait(eva, bot)
    eva.says(words)
    assert eva.screen == card
    assert "It was a note" in eva.buttons
    assert bot.said() == []
    assert bot.statuses("after_session")[-2] == "open", "the question stays"


@pytest.mark.parametrize(
    "words",
    [
        "Élodie dit que tout est annulé dans sa tête, elle n'a plus d'énergie.",
        "It's cancelled, her loan, and she laughed about it.",
    ],
)
def test_a_story_of_what_was_cancelled_is_one(eva: Phone, bot: LocalBot, words: str) -> None:
    wait(eva, bot)
    eva.says(words)
    assert [each for _, said in list_stories(bot) for each in said] == [words]


# Nobody came


@pytest.mark.parametrize(
    "words",
    [
        "he didnt turn up",
        "Jonas ist nicht gekommen",
        "no-show today",
        "elle n'est pas venue",
        "no apareció",
        "nie przyszedł",
        "nobody came",
        "Jonas kam heute nicht",
        "er ist einfach nicht aufgetaucht",
        "personne n'est venu",
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_a_no_show_is_no_reflection(eva: Phone, bot: LocalBot, words: str, asked: bool) -> None:
    bot.forward(datetime(2026, 12, 2, 9, 15, tzinfo=UTC))
    for _ in range(2):
        eva.says("/cancel")
    if not asked:
        ask(eva, "Next morning")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    eva.says(words)
    assert "did not meet?" in eva.screen
    assert "Jonas" in eva.screen
    eva.presses("Did not meet" if "Did not meet" in eva.buttons else "Cancelled")
    assert "ot counted against anybody." in eva.screen
    assert dict(states(bot))[date(2026, 12, 3)] in ("missed", "skipped")
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "He didn't turn up. I waited for twenty minutes and wrote to his wife.",
        "Jonas ist nicht gekommen, und ich war erleichtert; darüber denke ich noch nach.",
        "Elle n'est pas venue, et j'ai compris que je l'avais poussée trop fort.",
        "no apareció, y yo me quedé pensando en la última vez",
        "Nie przyszedł i nie zadzwonił, a ja siedziałem tam pół godziny.",
        "nobody came, third time, I am tired of this",
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_a_story_that_begins_so_stays_one_and_has_the_button(
    eva: Phone, bot: LocalBot, words: str, asked: bool
) -> None:
    bot.forward(datetime(2026, 12, 2, 9, 15, tzinfo=UTC))
    for _ in range(2):
        eva.says("/cancel")
    if not asked:
        ask(eva, "Next morning")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    eva.says(words)
    assert list_stories(bot) == [("Jonas", [words])]
    assert eva.buttons[-1] == "Did not meet"
    eva.presses("Did not meet")
    assert eva.screen == "You and Jonas did not meet?"
    eva.presses("Cancelled")
    assert eva.screen == "Jonas, Thu 3 Dec 15:00: not counted against anybody."
    assert dict(states(bot))[date(2026, 12, 3)] == "missed"
    assert list_stories(bot) == [("Jonas", [words])]


@pytest.mark.parametrize(
    "words",
    [
        "He came late, and his wife didn't turn up.",
        "Ben didn't turn up at the fair, Jonas told me.",
        "He didn't come to the point for an hour.",
        "Yesterday he didn't turn up for his own party.",
    ],
)
def test_a_story_of_another_no_show_has_none(eva: Phone, bot: LocalBot, words: str) -> None:
    bot.forward(datetime(2026, 12, 2, 9, 15, tzinfo=UTC))
    for _ in range(2):
        eva.says("/cancel")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    eva.says(words)
    assert bot.said() == [words]
    assert "Did not meet" not in eva.buttons


# Silence until a day


@pytest.mark.parametrize(
    "words",
    [
        "im away til monday, dont ask me anything",
        "bitte nichts schicken bis Montag",
        "ne m'envoyez rien avant lundi",
        "no me escribas hasta el lunes",
        "nic mi nie wysyłaj do poniedziałku",
        "Please don't send me any messages before Monday.",
        "Ich bin im Urlaub, bis Montag keine Fragen bitte",
        "je suis en vacances, ne m'envoie rien jusqu'à lundi",
        "estoy de vacaciones, no me preguntes nada hasta el lunes",
        "jestem na urlopie, nie pisz do mnie do poniedziałku",
    ],
)
def test_silence_until_a_day(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("For how long shall I be silent?")
    assert ana.buttons == [
        *("Until Mon 30 Nov", "1 week", "2 weeks", "4 weeks", "No pause", "It was a note")
    ]
    assert bot.said() == []
    ana.presses("Until Mon 30 Nov")
    assert "I send nothing first until Mon 30 Nov." in ana.screen
    [mentor] = bot.rows(mentors)
    assert mentor.paused_until == datetime(2026, 11, 29, 23, tzinfo=UTC)


def test_it_may_be_a_note_and_a_question_stays_open(eva: Phone, bot: LocalBot) -> None:
    wait(eva, bot)
    eva.says("dont ask me anything until 14 december")
    assert eva.buttons[0] == "Until Mon 14 Dec"
    assert bot.statuses("after_session")[-2] == "open"
    eva.presses("It was a note")
    assert [each for _, said in list_stories(bot) for each in said] == [
        "dont ask me anything until 14 december"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "She said: don't ask me anything until Monday.",
        "Don't send the sheet until Monday, I told him.",
        "Bis Montag nichts schicken, sagte er, und ging.",
    ],
)
def test_who_tells_what_somebody_said_tells_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
