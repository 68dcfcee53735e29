"""Which entry "this" is: of the message replied to, else the one shown last, else told last."""

import pytest

from storage.tables import entries, plans
from tests.bot.phone import LocalBot, Phone

SURE = "Delete this entry? It stays in the bin for 30 days."
FOR_GOOD = "Delete it for good? Nothing brings it back."
BANK = "He showed me his bank in La Roche."
DESK = "Move the desk to the window."


@pytest.fixture
def ana(ana: Phone, bot: LocalBot) -> Phone:
    """A note on the bank, and a day later one on the desk, which is the last that was told."""
    ana.says(f"/note {BANK}")
    ana.presses("Just a note")
    ana.presses("No")
    bot.wait(hours=30)
    ana.says(f"/note {DESK}")
    ana.presses("Just a note")
    return ana


def open_bank(ana: Phone) -> int:
    """The card that shows it."""
    ana.says("/journal roche")
    ana.presses("1")
    assert BANK in ana.screen
    return ana.last.id


def list_marks(bot: LocalBot) -> list[tuple[bool, bool]]:
    """Of the bank and of the desk: whether it has a star, and whether it is private."""
    return [(row.starred, row.private) for row in bot.rows(entries)]


# It goes


@pytest.mark.parametrize(
    "words",
    [
        *("delete this one for good", "delete this", "Drop that one, please.", "delete it"),
        *("lösch diesen Eintrag", "lösch das endgültig", "supprime cette note", "efface-la"),
        *("delete this entry please, it is wrong", "I want this one gone", "supprime celle-ci"),
        *("borra esta entrada para siempre", "bórralo", "usuń ten wpis", "usuń to na zawsze"),
    ],
)
def test_the_one_that_was_opened_goes_and_not_the_last_told(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    open_bank(ana)
    ana.says(words)
    assert ana.screen == f"Thu 26 Nov\n\n{BANK}\n\n{SURE}"
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize("words", ["delete this", "lösch das", "supprime-le", "usuń to"])
def test_in_a_reply_it_is_the_one_replied_to_whatever_stands_below(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    shown = open_bank(ana)
    ana.says("/sessions")
    ana.says(words, reply_to=shown)
    assert ana.screen == f"Thu 26 Nov\n\n{BANK}\n\n{SURE}"
    assert bot.said() == [BANK, DESK]


def test_a_reply_to_their_own_message_is_the_entry_that_it_became(
    ana: Phone, bot: LocalBot
) -> None:
    told = ana.says("/note She laughed.")
    ana.says("/sessions")
    ana.says("delete this", reply_to=told)
    assert ana.screen == f"Fri 27 Nov\n\nShe laughed.\n\n{SURE}"


def test_after_a_change_it_is_the_one_that_was_changed(ana: Phone) -> None:
    open_bank(ana)
    for label in ("Edit", "Date", "Yesterday"):
        ana.presses(label)
    ana.says("delete this entry")
    assert BANK in ana.screen
    ana.says("no")
    told = ana.says("/note She left.")
    open_bank(ana)
    ana.edits(told, "She left early.")
    ana.says("delete this entry")
    assert "She left early." in ana.screen


def test_at_a_list_it_is_asked_which_one(ana: Phone, bot: LocalBot) -> None:
    ana.says("/journal")
    ana.says("delete this")
    assert ana.screen.startswith("Which one shall go?\n\nYour journal · 2 entries\n\n1. ")
    assert bot.said() == [BANK, DESK]
    ana.says("/journal desk")
    ana.says("delete it")
    assert ana.screen.endswith(f"{DESK}\n\n{SURE}")


@pytest.mark.parametrize("words", ["drop that one", "delete this", "weg damit", "efface-le"])
def test_below_the_only_plan_it_is_the_plan(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/actions Ring the bank tomorrow")
    ana.says("/actions")
    ana.says(words)
    assert [row.state for row in bot.rows(plans)] == ["dropped"]
    assert bot.said() == [BANK, DESK]
    ana.says("undo")
    assert [row.state for row in bot.rows(plans)] == ["open"]


@pytest.mark.parametrize(
    "words",
    [
        *("for good please", "yes, for good", "delete it for good", "ja, endgültig löschen"),
        *("pour de bon", "supprime-la définitivement", "para siempre", "usuń na zawsze"),
    ],
)
def test_for_good_is_deleted_and_asked_once_more(ana: Phone, bot: LocalBot, words: str) -> None:
    open_bank(ana)
    ana.says("delete this")
    ana.says(words)
    assert ana.screen == FOR_GOOD
    assert ana.buttons == ["Delete for good", "Keep"]
    assert bot.said() == [BANK, DESK]
    ana.says("yes")
    assert ana.screen == "Tap [Delete for good], or [Keep]."
    ana.presses("Delete for good")
    assert bot.said() == [DESK]


@pytest.mark.parametrize("words", ["for good", "endgültig", "définitivement", "delete it"])
def test_from_the_bin_it_is_asked_at_once(ana: Phone, bot: LocalBot, words: str) -> None:
    open_bank(ana)
    ana.says("delete this")
    ana.presses("Delete")
    ana.says(words)
    assert ana.screen == FOR_GOOD
    ana.presses("Keep")
    assert ana.buttons[:2] == ["Put back", "Delete for good"]
    ana.says(words)
    assert ana.screen == FOR_GOOD
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize("words", ["for good measure", "He left for good.", "para siempre"])
def test_elsewhere_the_same_words_are_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said()[-1] == words


@pytest.mark.parametrize(
    "words",
    [
        "no not that one!! the one i was looking at, the bank",
        "no, the other one",
        "nein, nicht den, den ich gerade offen hatte",
        "non pas celle-là, celle que je regardais",
        "no, esa no, la que estaba mirando",
        "nie, nie ten, ten który otworzyłem",
        "not this one",
    ],
)
def test_who_refuses_it_gets_the_one_that_was_open(ana: Phone, bot: LocalBot, words: str) -> None:
    open_bank(ana)
    ana.says("delete the entry about the desk")
    assert DESK in ana.screen
    ana.says(words)
    assert ana.screen == f"Thu 26 Nov\n\n{BANK}\n\n{SURE}"
    assert any(each.startswith("Nothing has changed.") for each in ana.texts)
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize("words", ["not this one", "wrong one!", "nicht den", "nie ten"])
def test_where_none_was_open_it_stays_and_nothing_is_told(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("delete the entry about the desk")
    ana.says(words)
    assert ana.screen.startswith("Nothing has changed.")
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize(
    "words", ["no not that one, the one about the bank", "wrong one, bank", "nicht den, bank"]
)
def test_or_the_one_that_they_name(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("delete the entry about the desk")
    ana.says(words)
    assert ana.screen == f"Thu 26 Nov\n\n{BANK}\n\n{SURE}"
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize("words", ["not that he cared", f"no, not that one {'and so on ' * 8}"])
def test_a_story_after_a_no_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("delete the entry about the desk")
    ana.says(words)
    assert bot.said() == [BANK, DESK, words]


@pytest.mark.parametrize(
    "words",
    [
        *("only the friday one, for good", "just Friday's entry", "nur den vom Freitag"),
        *("seulement celle de vendredi", "solo la del viernes", "tylko ten z piątku"),
        "only the last one",
    ],
)
def test_of_somebody_to_be_forgotten_only_one_goes(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/note Kim was late.")
    ana.presses("With whom?")
    ana.says("Kim")
    ana.says("forget Kim")
    assert ana.screen.startswith("Forget Kim?")
    ana.says(words)
    assert ana.screen == f"Fri 27 Nov · Kim\n\nKim was late.\n\n{SURE}"
    assert bot.said() == [BANK, DESK, "Kim was late."]


# It gets a mark


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        *(
            (each, (False, True))
            for each in ("never quote it", "make it private", "mach das privat")
        ),
        *((each, (False, True)) for each in ("ne le cite jamais", "no lo cites nunca, por favor")),
        *((each, (False, True)) for each in ("nigdy tego nie cytuj", "and keep this between us")),
        *(
            (each, (True, False))
            for each in ("star it", "mark this one with a star", "Stern dafür")
        ),
        *((each, (True, False)) for each in ("mets-lui une étoile", "ponle una estrella")),
        ("oznacz to gwiazdką", (True, False)),
        ("This one is private, never quote it please.", (False, True)),
        ("can you star this?", (True, False)),
    ],
)
def test_what_was_told_last_or_is_open_is_marked(
    ana: Phone, bot: LocalBot, words: str, marks: tuple[bool, bool]
) -> None:
    ana.says(words)
    assert list_marks(bot) == [(False, False), marks]
    open_bank(ana)
    ana.says(words)
    assert list_marks(bot) == [marks, marks]
    assert ("Take the star off" if marks[0] else "It may be quoted") in ana.buttons
    assert bot.said() == [BANK, DESK]


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("star it", "take the star off"),
        ("never quote it", "it may be quoted again"),
        ("zitier das nie", "du darfst das zitieren"),
        ("mets une étoile à cette note", "enlève l'étoile"),
    ],
)
def test_words_take_it_off_again(ana: Phone, bot: LocalBot, words: str, back: str) -> None:
    ana.says(words)
    ana.says(back)
    assert list_marks(bot) == [(False, False), (False, False)]


@pytest.mark.parametrize(
    "words",
    [
        *("star that story of la roche", "star the one about the bank"),
        *("gib der Geschichte von La Roche einen Stern", "star the entry from yesterday"),
        *("mets une étoile à l'histoire de La Roche", "pon una estrella a la nota de La Roche"),
        *("daj wpisowi o La Roche gwiazdkę", "den Eintrag über La Roche mit Stern markieren"),
    ],
)
def test_the_one_that_is_named_is_marked(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert list_marks(bot) == [(True, False), (False, False)]
    assert ana.screen.startswith("★ Thu 26 Nov")


def test_of_several_it_is_asked_which(ana: Phone, bot: LocalBot) -> None:
    ana.says("star the entry about bananas")
    assert ana.screen.startswith("Your journal · “bananas”\n\nNothing found.")
    bot.wait(hours=30)
    ana.says("never quote it")
    assert ana.screen.startswith("Which one do I never quote?")
    ana.presses("2")
    assert list_marks(bot) == [(False, True), (False, False)]


@pytest.mark.parametrize(
    "words",
    [
        *("Never quote me, he said.", "star pupil", "keep it between us he said"),
        *("This is private.", "mach das privat sagte sie"),
    ],
)
def test_what_may_be_a_story_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said()[-1] == words
