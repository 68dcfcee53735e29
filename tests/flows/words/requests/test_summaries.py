"""The summary of a stretch of time, asked for in five languages."""

from datetime import datetime

import pytest

from flows.words.plans.meeting import read_meeting
from flows.words.requests.new_name import read_new_name
from flows.words.requests.requests import Request, read_request
from flows.words.requests.summaries import asks_summary

HERE = datetime(2026, 12, 12, 12)  # noqa: DTZ001 - a local time, without a zone
ASKED = """
Zusammenfassung 1.-15. Dezember|summary 1-15 December|Résumé du 1 au 15 décembre
resumen del 1 al 15 de diciembre|podsumowanie 1-15 grudnia
was habe ich vom 1.-15. Dezember gemacht?
What did I do from 1 to 15 December?|Qu'est-ce que j'ai fait du 1 au 15 décembre ?
¿Qué hice del 1 al 15 de diciembre?|Co zrobiłam od 1 do 15 grudnia?|Zusammenfassung letzte Woche
Zusammenfassung der letzten zwei Wochen|zeig mir meine Übersicht: Oktober|recap last week
""".strip().replace("\n", "|")
TOLD = """
resume on 1 December|overview with Anna tomorrow|Zusammenfassung|what did I do wrong
my summary was late
""".strip().replace("\n", "|")
NOUNS = "Zusammenfassung|Übersicht|Überblick|Summary|Overview|Recap|Bilan|Resumen|Podsumowanie"


@pytest.mark.parametrize("words", ASKED.split("|"))
def test_a_stretch_that_is_named_is_summed_up(words: str) -> None:
    assert read_request(words) == Request("summary")


@pytest.mark.parametrize("words", TOLD.split("|"))
def test_all_else_names_none(words: str) -> None:
    assert not asks_summary(words)


@pytest.mark.parametrize("word", NOUNS.split("|"))
def test_nobody_is_called_so(word: str) -> None:
    assert read_meeting(f"{word} 1.-15. Dezember", HERE).meetings == ()
    assert read_meeting(f"{word} Friday 10:00", HERE).meetings == ()
    assert read_new_name(word, HERE, ()) == ""
