"""Whether what is typed where somebody gets another name is that name."""

from datetime import datetime

import pytest

from flows.words.requests.new_name import is_told, read_new_name
from flows.words.spelling import write_name

HERE = datetime(2026, 11, 26, 12)  # noqa: DTZ001 - a local time, without a zone
KNOWN = ("Anna", "Ben")
NAMES = """
Berta|berta|Berta B.|Anna Lea|M4|m4|M-3|M|K|Mentee 12|Anna 2|Jean-Luc|O'Brien|Élodie|May|June|Will
Maria de Souza|Maria Magdalena Kowalska|Dr. Weber|Frau Müller|van Dijk|İlker|Mark|Rose|Grace|Hope
Sam|Sol|Vera|Bill|Joy|Paula|Jesús|Mercedes|Julia|Laura|Thomas|Sophie|Pierre|Marie|Jan|Agnieszka|Piotr
Małgorzata|Łukasz|Carmen|José|Javier|Pilar|Ines|Noah|Emma|Lena|Felix|Jonas|Mohamed|Fatima|Aylin
""".strip().replace("\n", "|")
NONE = """
what did I write about ben|sorry, who can read this?|Ben?|undo|help|my sessions|Anna Friday 10
later|ben friday|ben tomorrow|Monday|Ben cancelled|Anna is ill|she cried|We talked about money
the baker|sales went badly|hello|thanks|yes|no|summary|not today|What|stop|none|7b|it was Ben|?|!!
10:00|Wait|tired|traurig|Servus|Magdalena Kowalska-Wiśniewska-Nowak
""".strip().replace("\n", "|")


@pytest.mark.parametrize("name", NAMES.split("|"))
def test_a_short_plain_name_is_taken(name: str) -> None:
    assert read_new_name(f" {name} ", HERE, KNOWN) == write_name(name)
    assert not is_told(name)


@pytest.mark.parametrize("words", NONE.split("|"))
def test_what_may_be_more_is_none(words: str) -> None:
    assert read_new_name(words, HERE, KNOWN) == ""


@pytest.mark.parametrize("words", ["she cried", "We talked about money", "Ben?", "it was Ben"])
def test_a_sentence_is_told(words: str) -> None:
    assert is_told(words)


@pytest.mark.parametrize("words", ["?", "wait", "sales went badly", "10:00", "Anna Friday 10"])
def test_what_may_be_a_name_misspelt_is_not(words: str) -> None:
    assert not is_told(words)
