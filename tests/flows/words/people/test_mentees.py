"""Names as they are typed, and whom they mean. Who is known is said in each table."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.people.mentees import find_mentioned, fit_mentees, near_mentees

KNOWN = ("Anna", "Ben", "Paolo", "Ola", "Élodie", "Krzysztof", "Lucía", "Conor", "M3")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # the same letters
        ("Anna", "Anna"),
        ("ola", "Ola"),
        ("OLA", "Ola"),
        (" Ben. ", "Ben"),
        ("elodie", "Élodie"),
        ("élodie", "Élodie"),
        (unicodedata.normalize("NFD", "Élodie"), "Élodie"),
        ("lucia", "Lucía"),
        ("LUCÍA", "Lucía"),
        # another case
        ("z Krzysztofem", "Krzysztof"),
        ("Krzysztofowi", "Krzysztof"),
        ("dla Krzysztofa", "Krzysztof"),
        ("anną", "Anna"),
        ("Annę", "Anna"),
        ("od Anny", "Anna"),
        ("Olę", "Ola"),
        ("do Oli", "Ola"),
        ("bez Paola", "Paolo"),
        ("z Paolem", "Paolo"),
        ("Benem", "Ben"),
        ("Lucii", "Lucía"),
        ("z Lucią", "Lucía"),
        # the genitive, and what else stands before a name
        ("Annas", "Anna"),
        ("Anna's", "Anna"),
        ("Anna\u2019s", "Anna"),
        ("Bens", "Ben"),
        ("mit Anna", "Anna"),
        ("with ben", "Ben"),
        ("d'Élodie", "Élodie"),
        ("con Lucia", "Lucía"),
        ("für Ola", "Ola"),
        # figures
        ("m3", "M3"),
        ("M 3", "M3"),
        ("M-3", "M3"),
    ],
)
def test_a_known_mentee_is_known_in_any_form(typed: str, meant: str) -> None:
    assert fit_mentees(typed, KNOWN) == (meant,)
    assert near_mentees(typed, KNOWN) == ()


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("Ani", "Ania Anna", "Ania"),
        ("z Anią", "Ania Anna", "Ania"),
        ("Ana", "Ana Anna", "Ana"),
        ("Jana", "Jan Jana", "Jana"),
        ("z Pawłem", "Paweł", "Paweł"),
        ("Pawlem", "Paweł", "Paweł"),
        ("ILKER", "İlker", "İlker"),
        (unicodedata.normalize("NFD", "élodie"), "Élodie;Elodie", "Élodie"),
        ("\u0131lker", "İlker", "İlker"),
        ("Irmak", "\u0131rmak", "\u0131rmak"),
        ("anne marie", "Anne-Marie", "Anne-Marie"),
        ("Anna Kowalskas", "Anna;Anna Kowalska", "Anna Kowalska"),
        ("z Krzysztofem Nowakiem", "Krzysztof Nowak", "Krzysztof Nowak"),
        ("z Jerzym", "Jerzy", "Jerzy"),
        ("do Mai", "Maja", "Maja"),
        ("o Agnieszce", "Agnieszka", "Agnieszka"),
        ("Max's", "Max", "Max"),
        # with as many titles as one has time for
        ("lechner", "Frau Dr. Lechner;Milan", "Frau Dr. Lechner"),
        ("dr. lechner", "Frau Dr. Lechner;Milan", "Frau Dr. Lechner"),
        ("Frau Lechner", "Frau Dr. Lechner;Milan", "Frau Dr. Lechner"),
        ("dupont", "Mme Dupont;Ben", "Mme Dupont"),
        ("z Kowalskim", "Pan Kowalski;Ben", "Pan Kowalski"),
        ("Müller", "Frau Müller;Ben", "Frau Müller"),
    ],
)
def test_one_of_those_who_are_known(typed: str, known: str, meant: str) -> None:
    names = known.split(";") if ";" in known or meant == known else known.split()
    assert fit_mentees(typed, names) == (meant,)


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("z Markiem", "Marek Mark", "Marek Mark"),
        ("bez Paola", "Paolo Paola", "Paola Paolo"),
        ("elodie", "Élodie Elodié", "Élodie Elodié"),
        ("müller", "Frau Müller;Herr Müller", "Frau Müller;Herr Müller"),
    ],
)
def test_several_may_be_meant(typed: str, known: str, meant: str) -> None:
    cut = ";" if ";" in known else " "
    assert fit_mentees(typed, known.split(cut)) == tuple(meant.split(cut))


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Elodie", "Elodie;Élodie"),
        ("ÉLODIE", "Élodie;Elodie"),
        ("élodie", "Élodie;Elodie"),
    ],
)
def test_who_is_written_so_comes_before_who_is_only_read_so(typed: str, known: str) -> None:
    assert fit_mentees(typed, known.split(";")) == (known.split(";")[0],)


@pytest.mark.parametrize(
    ("typed", "known", "near"),
    [
        ("Jana", "Jan", "Jan"),
        ("Krzysztofa", "Krzysztof", "Krzysztof"),
        ("Anne", "Anna", "Anna"),
        ("Anny", "Anna", "Anna"),
        ("Oli", "Ola", "Ola"),
        ("Lucas", "Luca", "Luca"),
        ("Mari", "Maria", "Maria"),
        ("Paola", "Paolo", "Paolo"),
        ("Krzystof", "Krzysztof", "Krzysztof"),
        ("Krzysztfo", "Krzysztof", ""),
        ("Krzyzstof", "Krzysztof", "Krzysztof"),
        ("Anna", "Anna K;Anna B", "Anna K;Anna B"),
    ],
)
def test_what_may_be_another_name_is_near(typed: str, known: str, near: str) -> None:
    assert fit_mentees(typed, known.split(";")) == ()
    assert near_mentees(typed, known.split(";")) == tuple(near.split(";") if near else ())


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Ana", "Anna"),
        ("Jan", "Jana"),
        ("Marta", "Maria"),
        ("Martin", "Martina"),
        ("M4", "M3"),
        ("M", "M3"),
        ("M3", "M"),
        ("Luca", "Lucia"),
        ("Bena Nowak", "Ben"),
        ("Daniel", "Daniela"),
        ("Herr Müller", "Frau Müller"),
        ("Dr. Müller", "Müller"),
        ("Frau", "Frau Müller"),
        ("Carla", "Clara"),
        ("", "Anna"),
        ("?", "Anna"),
        ("krzysztof", "..."),
    ],
)
def test_somebody_else_is_somebody_else(typed: str, known: str) -> None:
    assert fit_mentees(typed, [known]) == ()
    assert near_mentees(typed, [known]) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Paul wept about the lease.", "Paul"),
        ("I met Paul today, and Anna came late. Paul left.", "Paul Anna"),
        ("paul was tired", "Paul"),
        ("We spoke of mark-ups and of will.", ""),
        ("Pauls Vertrag ist unterschrieben.", "Paul"),
        ("Rozmowa z Anią o cenach.", "Ania"),
        ("M3 had no time", "M3"),
        ("Anna K was ill", "Anna Anna K"),
        ("Die Lechner war müde, und Dr. Lechner weiß es.", "Frau Dr. Lechner"),
        ("", ""),
    ],
)
def test_whom_a_text_names(text: str, named: str) -> None:
    known = ("Paul", "Anna", "Ania", "M3", "Mark", "Will", "Anna K", "Frau Dr. Lechner")
    found = find_mentioned(text, known)
    assert " ".join(found) == named


names = st.text(st.sampled_from("aeinołśéçß\u0131İ -'3MK"), min_size=1, max_size=12)


@given(names, st.lists(names, max_size=4))
def test_only_who_is_known_is_found_and_everybody_by_their_own_name(
    typed: str, known: list[str]
) -> None:
    found = fit_mentees(typed, known) + near_mentees(typed, known)
    assert set(found) <= set(known)
    assert len(set(found)) == len(found)


@given(st.text(st.sampled_from("aeinołśéçK"), min_size=1, max_size=12))
def test_any_form_of_unicode_is_one_name(name: str) -> None:
    for form in ("NFC", "NFD"):
        assert fit_mentees(unicodedata.normalize(form, name), [name]) == (name,)
