"""Names as mentors type them: who is known is known, and nobody is taken for somebody else."""

import unicodedata

import pytest

from storage.tables import entries, mentees, plans, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@lived_once
def meet(ana: Phone, *plans_: str) -> None:
    for each in plans_:
        ana.says(each)
        ana.presses("Save this session")
        if "As well" in ana.buttons:
            ana.presses("As well")


def names(bot: LocalBot) -> list[str]:
    return [row.name for row in bot.rows(mentees)]


# A plan in small letters


@pytest.mark.parametrize(
    ("known", "words", "card"),
    [
        ("Ola Tuesdays 17:00", "next tue 17:30 ola", "Ola · Tue 1 Dec 17:30–18:30, instead of"),
        ("Ola Tuesdays 17:00", "ola friday 10", "Ola · Fri 27 Nov 10:00–11:00, once"),
        (
            "Élodie tomorrow 10:00",
            "elodie wednesdays 11:30",
            "Élodie · every Wednesday 11:30–12:30",
        ),
        (
            "Krzysztof Fridays 8:30",
            "z Krzysztofem w środy 9:15",
            "Krzysztof · every Wednesday 09:15",
        ),
        ("İlker Fridays 8:30", "ILKER wednesdays 9:15", "İlker · every Wednesday 09:15–10:15"),
    ],
)
def test_who_is_known_is_planned_with_in_any_letters(
    ana: Phone, bot: LocalBot, known: str, words: str, card: str
) -> None:
    meet(ana, known)
    ana.says(words)
    assert ana.screen.startswith(card)
    assert len(names(bot)) == 1
    assert bot.said() == []


def test_a_name_in_another_form_of_unicode_is_the_same(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Élodie tomorrow 10:00", unicodedata.normalize("NFD", "Élodie Fridays 9:00"))
    assert names(bot) == ["Élodie"]


@pytest.mark.parametrize(
    "words", ["sam friday 10", "lunch friday 12", "next tue 17:00 the dentist"]
)
def test_small_letters_are_nobody_new(ana: Phone, bot: LocalBot, words: str) -> None:
    meet(ana, "Ola Tuesdays 17:00")
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ("Krzysztof Fridays 8:30", "Krzystof Mondays 9:15"),
        ("Jan Fridays 8:30", "Jana Mondays 9:15"),
        ("Luca Fridays 8:30", "Lucas Mondays 9:15"),
    ],
)
@pytest.mark.parametrize("answer", ["Yes", "Someone else", "no"])
def test_who_may_be_somebody_else_is_asked_about(
    ana: Phone, bot: LocalBot, known: str, words: str, answer: str
) -> None:
    meet(ana, known)
    name, other = known.split()[0], words.split()[0]
    ana.says(words)
    assert ana.screen == f"You wrote {other}. Is this {name}?"
    assert ana.buttons[:2] == ["Yes", "Someone else"]
    if answer == "no":
        ana.says("no")
    else:
        ana.presses(answer)
    who = name if answer == "Yes" else other
    assert ana.screen.startswith(f"{who} · every Monday 09:15–10:15")
    ana.presses("Save this session")
    if "As well" in ana.buttons:
        ana.presses("As well")
    assert names(bot) == ([name] if answer == "Yes" else [name, other])


def test_ana_and_anna_are_two(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Ana Thursdays 15:00", "Anna Fridays 10:00")
    assert names(bot) == ["Ana", "Anna"]


# Figures


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("I meet M3 Thursdays 15:00", "I meet M4 Fridays 10:00", ["M3", "M4"]),
        ("C4 Mondays 9", "C5 Mondays 10", ["C4", "C5"]),
        ("Mentee 12 Fridays 10", "Mentee 13 Wednesdays 10", ["Mentee 12", "Mentee 13"]),
        ("M-3 Fridays 10", "P1 Wednesdays 10", ["M-3", "P1"]),
    ],
)
def test_digits_tell_two_apart(
    ana: Phone, bot: LocalBot, one: str, other: str, both: list[str]
) -> None:
    meet(ana, one, other)
    assert names(bot) == both
    assert len(bot.rows(series)) == 2


def test_a_number_alone_is_asked_about_once(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna 2 tomorrow")
    assert ana.screen == "Which do you mean?"
    assert ana.buttons[:2] == ["Anna 2", "Anna at 14:00"]
    ana.presses("Anna at 14:00")
    assert ana.screen.startswith("Anna · Fri 27 Nov 14:00–15:00, once")


def test_a_number_alone_may_be_the_name_and_is_known_from_then_on(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("Anna 2 tomorrow")
    ana.presses("Anna 2")
    ana.says("15:00")
    ana.presses("Save this session")
    ana.says("anna 2 fridays 15:00")
    assert ana.screen.startswith("Anna 2 · every Friday 15:00–16:00")


# "With whom?"


@lived_once
def ask_with_whom(ana: Phone, story: str = "I waited.") -> None:
    ana.says(story)
    ana.presses("With whom?")


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ("Ben", "it was with Ben"),
        ("Anna", "with Anna"),
        ("Anna", "mit Anna"),
        ("Anna", "avec anna"),
        ("Anna", "con Anna"),
        ("Anna", "z Anną"),
        ("Anna", "Anna again"),
        ("Anna", "Anna I think"),
        ("Élodie", "c'était avec elodie"),
    ],
)
def test_a_sentence_with_a_known_name_is_that_person(
    ana: Phone, bot: LocalBot, known: str, words: str
) -> None:
    meet(ana, f"{known} Fridays 9:00", "Zoe Fridays 11:00")
    ask_with_whom(ana)
    ana.says(words)
    assert ana.screen.startswith(f"Saved · Thu 26 Nov · {known}")
    assert names(bot) == [known, "Zoe"]
    assert bot.said() == ["I waited."]


@pytest.mark.parametrize("words", ["she cried", "We talked about money.", "no idea really"])
def test_a_sentence_without_one_is_nobody_new(ana: Phone, bot: LocalBot, words: str) -> None:
    meet(ana, "Anna Fridays 9:00")
    ask_with_whom(ana)
    ana.says(words)
    assert names(bot) == ["Anna"]
    assert bot.said() == ["I waited.", words]
    ana.presses("Anna")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna")


@pytest.mark.parametrize(
    ("met", "story", "first"),
    [
        (("Paul Fridays 9:00",), "He wept about the lease.", "Paul"),
        (("Paul Fridays 9:00", "Ben Mondays 9:00"), "Paul wept about the lease.", "Paul"),
        (("Paul Fridays 9:00", "Ben Mondays 9:00"), "A long talk with Paul on prices.", "Paul"),
    ],
)
def test_whom_a_story_is_about_is_offered_first_and_a_plan_is_theirs(
    ana: Phone, bot: LocalBot, met: tuple[str, ...], story: str, first: str
) -> None:
    meet(ana, *met)
    ana.says("/reflect")
    ana.says(story)
    ana.presses("None of these" if "None of these" in ana.buttons else "Skip")
    assert ana.screen.startswith("Saved")
    assert ana.buttons[0] == first
    ana.presses("Skip")
    ana.presses("Well")
    ana.presses("Add something…")
    ana.presses("An if-then plan")
    ana.says("If he weeps, I wait.")
    [plan] = bot.rows(plans)
    assert {row.id: row.name for row in bot.rows(mentees)}[plan.mentee] == first


# /mentees


def test_a_mentee_is_renamed_everywhere_and_back(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna Fridays 9:00")
    ask_with_whom(ana)
    ana.presses("Anna")
    ana.says("/mentees")
    assert ana.screen.endswith("Anna: every Friday 09:00–10:00 · 1 entry")
    ana.presses("Anna")
    ana.presses("Rename")
    ana.says("Berta")
    assert ana.screen == "Anna is Berta from now on, everywhere."
    undo = ana.last
    ana.says("/journal")
    assert "Berta" in ana.screen
    ana.says("/sessions")
    assert "Berta: every Friday 09:00–10:00" in ana.screen
    ana.presses_data(undo.find("Undo") or "", undo.id)
    assert ana.screen.startswith("Undone. All is as it was.")
    assert names(bot) == ["Anna"]


@pytest.mark.parametrize("words", ["Anna Wednesdays 9:00", "I meet Anna on Wednesdays at 9:00"])
def test_a_former_name_is_the_mentee_of_today(ana: Phone, bot: LocalBot, words: str) -> None:
    meet(ana, "Anna Mondays 9:00")
    ana.says("/mentees")
    ana.presses("Anna")
    ana.presses("Rename")
    ana.says("Berta")
    ana.says(words)
    assert ana.screen.startswith("Berta · every Wednesday 09:00–10:00")
    ana.presses("Save this session")
    ana.presses("As well")
    assert len({row.mentee for row in bot.rows(series)}) == 1


def test_two_names_of_one_person_are_put_together_and_apart(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna Fridays 9:00", "Ania Mondays 9:00")
    ana.says("/mentees")
    ana.presses("Anna")
    ana.presses("Same person as…")
    ana.presses("Ania")
    assert ana.screen.startswith("Ania is Anna? From now on Anna has ")
    ana.presses("Put together")
    assert ana.screen == "Ania and Anna are one now: Anna."
    assert len({row.mentee for row in bot.rows(series)}) == 1
    ana.presses("Undo")
    assert len({row.mentee for row in bot.rows(series)}) == 2


def test_a_name_that_somebody_has_asks_whether_they_are_one(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna Fridays 9:00", "Berta Mondays 9:00")
    ana.says("/mentees")
    ana.presses("Anna")
    ana.presses("Rename")
    ana.says("berta")
    assert ana.screen.startswith("There is Berta already. Are Anna and Berta one person?")
    ana.presses("No")
    assert ana.screen == "Nothing has changed."
    assert names(bot) == ["Anna", "Berta"]


def test_where_two_had_become_one_letter_they_are_told_apart(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "M Thursdays 15:00", "M Fridays 10:00")
    ana.says("/mentees")
    assert "M holds sessions of several times." in ana.screen
    ana.presses("Split M")
    ana.presses("every Friday 10:00")
    ana.says("M4")
    assert ana.screen.startswith("every Friday 10:00 is with M4 now")
    ana.says("/sessions")
    assert "M4: every Friday 10:00–11:00" in ana.screen
    assert bot.count(entries) == 0


def test_after_a_day_a_name_stands(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna Mondays 9:00")
    ana.says("/mentees")
    ana.presses("Anna")
    ana.presses("Rename")
    ana.says("Berta")
    bot.wait(hours=25)
    ana.presses("Undo")
    assert names(bot)[0] == "Berta"


# Buttons


def test_two_names_are_never_cut_to_the_same_letters(ana: Phone, bot: LocalBot) -> None:
    meet(
        ana,
        "Maria Magdalena Kowalska Fridays 9:00",
        "Maria Magdalena Kowalczyk Mondays 9:00",
    )
    ask_with_whom(ana)
    labels = ana.buttons[:2]
    assert len(set(labels)) == 2
    assert all(len(each) <= 22 for each in labels)
    ana.says("/sessions")
    shown = [each.rpartition(" ")[2] for each in ana.buttons[:2]]
    assert len(set(shown)) == 2


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("sophie wednesday 10:00", "Sophie"),
        ("élodie mercredi 10h", "Élodie"),
        ("with van dam wednesday 10:00", "van Dam"),
        ("m5 mittwoch 10 uhr", "M5"),
        ("paul-henri mercredi 10h", "Paul-Henri"),
        ("SOPHIE wednesday 10:00", "SOPHIE"),
    ],
)
def test_a_new_name_in_small_letters_gets_its_capitals(ana: Phone, words: str, name: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"{name} · Wed 2 Dec 10:00–11:00, once")
    ana.presses("Save this session")
    assert ana.screen.startswith(f"{name}, Wed 2 Dec")


def test_also_where_it_is_asked_with_whom_or_reflected_on(ana: Phone) -> None:
    ana.says("/note She laughed.")
    ana.presses("With whom?")
    ana.says("sophie")
    assert "Sophie" in ana.screen
    ana.says("/cancel")
    ana.says("/reflect lucía")
    ana.says("She waited.")
    assert "· Lucía" in ana.screen


@pytest.mark.parametrize("words", ["Ola", "ola", "Ola!"])
def test_a_name_that_is_a_greeting_elsewhere_is_a_known_name(ana: Phone, words: str) -> None:
    for plan in ("Ola Tuesdays 9:00", "Karim Fridays 9:00"):
        ana.says(plan)
        ana.presses("Save this session")
    ana.says("/mentees")
    ana.presses("Karim")
    ana.presses("Rename")
    ana.says(words)
    assert ana.screen.startswith("There is Ola already. Are Karim and Ola one person?")
