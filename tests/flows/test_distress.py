"""What is noticed of acute distress: the corpora, and the ways in which words are written.

`pytest tests/flows/test_distress.py -s` prints the table, and each text that was taken wrongly.
"""

# ruff: noqa: T201

import time
import timeit
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from flows.words.distress.distress import LANGUAGES, Distress, find_distress
from flows.words.distress.phrases.rows import compile_phrase, read_rows

pytestmark = pytest.mark.unmeasured

CORPORA = Path(__file__).parent / "corpora"
KINDS = (
    "explicit",
    "veiled",
    "harmless",
    "more explicit",
    "more veiled",
    "more harmless",
    "new veiled",
    "new harmless",
    "third explicit",
    "third veiled",
    "third harmless",
    "fourth explicit",
    "fourth veiled",
    "fourth harmless",
    "stories",
)
TAKEN = ("sure", "doubt", "nothing")


@cache
def read_texts() -> list[dict[str, Any]]:
    told = [
        {"kind": "stories", "text": each["text"], "lang": each["lang"]}
        for each in yaml.safe_load((CORPORA / "stories.yaml").read_text("utf-8"))
    ]
    texts: list[dict[str, Any]] = yaml.safe_load((CORPORA / "distress.yaml").read_text("utf-8"))
    more = yaml.safe_load((CORPORA / "distress_more.yaml").read_text("utf-8"))
    more = [each | {"kind": f"more {each['kind']}"} for each in more]
    third = yaml.safe_load((CORPORA / "distress_third.yaml").read_text("utf-8"))
    third = [each | {"kind": f"third {each['kind']}"} for each in third]
    fourth = yaml.safe_load((CORPORA / "distress_fourth.yaml").read_text("utf-8"))
    fourth = [each | {"kind": f"fourth {each['kind']}"} for each in fourth]
    return texts + more + read_new() + third + fourth + told


@cache
def read_new() -> list[dict[str, Any]]:
    """What others wrote later, most of it as veiled as it gets."""
    rows = yaml.safe_load((CORPORA / "distress_veiled.yaml").read_text("utf-8"))
    return [each | {"kind": f"new {each['kind']}"} for each in rows]


def name(found: Distress | None) -> str:
    return "nothing" if found is None else "sure" if found.sure else "doubt"


@pytest.fixture(scope="module")
def taken() -> dict[str, Counter[str]]:
    """How each kind was taken."""
    table: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for each in read_texts():
        table[each["kind"]][name(find_distress(each["text"]))] += 1
    longest = "\n".join(each["text"] for each in read_texts() if each.get("lang") == "en")[:4000]
    spent = min(timeit.repeat(lambda: find_distress(longest), timer=time.process_time, number=1))
    print(f"\n4,000 letters of English in {1000 * spent:.1f} ms")
    print(f"\n{'':14}" + "".join(f"{each:>9}" for each in TAKEN))
    for kind, row in table.items():
        print(f"{kind:14}" + "".join(f"{row[each]:>9}" for each in TAKEN))
    for each in read_texts():
        found = name(find_distress(each["text"]))
        meant = each["kind"].endswith(("explicit", "veiled"))
        if meant != (found != "nothing"):
            print(f"{each['kind']} taken as {found}: {each['text']}")
    return table


def share(row: Counter[str], *those: str) -> float:
    return sum(row[each] for each in those) / sum(row.values())


def test_explicit_words_are_always_sure(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["explicit"], "sure") == 1


def test_veiled_words_are_noticed(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["veiled"], "sure", "doubt") >= 0.85


def test_more_kinds_of_warning_signs_are_noticed(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["more explicit"], "sure") >= 0.7
    assert share(taken["more explicit"], "sure", "doubt") >= 0.95
    assert share(taken["more veiled"], "sure", "doubt") >= 0.9


def test_a_strangers_texts_are_taken_as_they_are_meant(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["third explicit"], "sure") == 1
    assert share(taken["third veiled"], "sure", "doubt") >= 0.95
    assert taken["third harmless"]["nothing"] == 120


def test_another_strangers_texts_are_taken_as_meant(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["fourth explicit"], "sure") == 1
    assert share(taken["fourth veiled"], "sure", "doubt") >= 0.95
    assert taken["fourth harmless"]["nothing"] == 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_veiled_words_are_noticed_in_each_language(language: str) -> None:
    table = Counter(
        (each["kind"], name(find_distress(each["text"])))
        for each in read_new()
        if each["lang"] == language
    )
    print(f"\n{language}: {dict(table)}")
    veiled = {took: table["new veiled", took] for took in TAKEN}
    assert share(Counter(veiled), "sure", "doubt") >= 0.9
    assert table["new harmless", "sure"] == 0
    assert table["new harmless", "doubt"] <= 4


@pytest.mark.parametrize(
    "text",
    [
        "I will do it tomorrow",
        "remember me to call the notary",
        "Next time I'll give her the pen and the question.",
        "She would rather die than ask her brother for money.",
        "Nach dem Ende biete ich ihr noch ein Gespräch an.",
        "ich mache es heute",
        "je vais le faire demain",
        "il veut en finir avec ce crédit",
        "lo hago hoy",
        "está harto de vivir con la cuenta en rojo",
        "zrobię to jutro",
        "komornik grozi zajęciem konta",
    ],
)
def test_what_is_said_on_any_day_is_never_sure(text: str) -> None:
    found = find_distress(text)
    assert found is None or not found.sure


@pytest.mark.parametrize("kind", ["harmless", "more harmless", "new harmless", "stories"])
def test_words_of_every_day_are_left_alone(taken: dict[str, Counter[str]], kind: str) -> None:
    assert taken[kind]["sure"] == 0
    assert share(taken[kind], "doubt") <= 0.02


THREATS = """
He says he'll put the bread knife in his brother if he comes back.
She showed me fresh burns on her forearm, does it herself, it takes the pressure off.
I've chosen the bridge, Thursday, after school.
He has put by forty tablets since June, all at once is the plan.
Er sagt, er sticht den Vermieter ab.
Ihr Mann hat sie an der Kehle gepackt und zugedrückt.
Er hat Benzin durch den Briefschlitz geschüttet, während sie schliefen.
Ihr Ex droht, den Kindern etwas anzutun.
Il dit qu'il mettra une balle dans la tête de l'huissier.
Elle veut se jeter sous le train de lundi, elle connaît le quai.
La corde est dans la grange, la poutre est choisie.
Dice que va a acuchillar a su socio.
Ya tiene elegido el día y la viga.
Echó gasolina por debajo de la puerta mientras dormían.
Mówi, że zadźga komornika, nóż ma w szufladzie.
Odkłada tabletki nasenne, żeby wziąć wszystkie naraz.
Sama robi sobie rany na udzie, żyletką, co noc.
""".strip().splitlines()
JESTS = """
I'll kill him, that printer, she said, and we laughed.
I could throttle my accountant 😂
To die for, that cake. She is killing off the newsletter.
We are killing off the paper newsletter. Nobody will miss it.
A second shop now would be suicide.
Ich bring ihn um, diesen Drucker!
Meine Tochter könnte ich erwürgen, sagte sie und lachte.
Ein Kredit wäre Selbstmord bei diesen Zinsen.
Je vais le tuer, ce tableau, et on a bien ri.
Ces prix vont le tuer.
Voy a matar a mi yerno, y nos reímos.
Abrir otra tienda sería un suicidio.
Zabiję go, powiedziała o zięciu i śmiałyśmy się do łez.
Drugi sklep teraz to byłoby samobójstwo.
""".strip().splitlines()
WISHES = """
He laughed when he said he'd rather be dead.
She laughed and said she wants to die.
I'll kill him, I laughed, and I want to die.
We had cake at our last meeting and he said he'll hang himself.
I want to die 😂
He said he will kill her. He wasn't laughing.
He has been thinking about suicide since the shop closed.
He can't take any more of the passwords and wants to kill himself.
Er lacht und sagt, er will sich umbringen.
Schluss machen mit dem Leben, das will er.
Der Kredit ist geplatzt, nun denkt er an Selbstmord und lacht dabei.
Elle rit en disant qu'elle veut mourir.
Se ríe y dice que se quiere morir.
Śmieje się i mówi, że chce umrzeć.
Desde que cerró la tienda piensa en el suicidio.
""".strip().splitlines()


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_a_wound_or_a_chosen_means_is_sure(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize("text", JESTS)
def test_what_is_said_of_a_thing_or_in_jest_is_nothing(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize("text", WISHES)
def test_a_light_mark_takes_no_wish_to_die_back(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


def test_it_is_answered_in_the_language_of_the_words() -> None:
    for each in read_texts():
        found = find_distress(each["text"])
        if found is not None:
            assert found.language == each["lang"], each["text"]


def test_who_it_is_about_is_mostly_seen() -> None:
    """It only says which half of the answer comes first: both always stand there."""
    seen = [
        (found.about == "other") == (each["who"] == "mentee")
        for each in read_texts()
        if "who" in each and (found := find_distress(each["text"])) is not None
    ]
    assert sum(seen) / len(seen) >= 0.9


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i dont want to live any more",
        "I don\u2019t want to live anymore",
        "She said she would kill herself, then hung up.",
        "Pricing went well. He has been thinking about suicide. We planned the fair.",
        unicodedata.normalize("NFD", "Er hat versucht, sich das Leben zu nehmen, im März."),
        unicodedata.normalize("NFD", "Chcę umrzeć."),
        "CHCE UMRZEC",
        "je veux mourir",
        "Me quiero morir",
        "Sanne said she sometimes thinks it would be easier not to be here any more. "
        "I stayed on the line.",
    ],
)
def test_however_it_is_written_it_is_sure(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "👍",
        "I could have died laughing",
        "the deadline kills us",
        "She cut herself on the bread knife, three stitches",
        "Since Thu 26 Nov 3 sessions have waited.",
    ],
)
def test_these_say_nothing_of_it(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("I want to die", "mentor"),
        ("Joseph took an overdose on Sunday, his sister found him.", "other"),
        ("He told me that he wants to end his life", "other"),
        ("suicidal", "mentor"),
        ("Tom suicidal, he said so, his words", "other"),
    ],
)
def test_about_whom(text: str, about: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.about == about


@pytest.mark.parametrize(
    "text",
    [
        "He jumped off the cliff so to say and resigned from his job",
        "She committed suicide, metaphorically speaking, with those prices",
        "Chce skończyć z tym wszystkim co mu narzucił wspólnik i pracować po swojemu",
        "Er hat sich sozusagen selbst umgebracht mit dem Rabatt",
        "Overdose de diapos, je lui ai dit que dix suffisaient.",
    ],
)
def test_what_is_not_meant_literally_is_nothing(text: str) -> None:
    assert find_distress(text) is None


def test_two_hints_in_one_breath_are_in_doubt_and_one_is_nothing() -> None:
    one, other = "He thanked me for everything.", "He has cancelled his phone."
    far = " We spoke of the fair. Then of the flyer. She liked it. "
    assert find_distress(one) is None
    assert find_distress(other) is None
    assert find_distress(f"{one} {other}") == Distress(sure=False, about="other", language="en")
    assert find_distress(f"{one} {one}") is None
    assert find_distress(one + far + other) is None


def test_an_everyday_reason_in_the_sentence_takes_hints_and_doubts_back() -> None:
    gone, phone = "I will not be here in January.", "He has cancelled his phone."
    assert find_distress(gone) == Distress(sure=False, about="mentor", language="en")
    assert find_distress("I will not be here in January, I'm skiing.") is None
    assert find_distress(f"He thanked me for everything before the holiday. {phone}") is None
    sure = find_distress("After the holiday I want to die.")
    assert sure is not None
    assert sure.sure


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("i dont wanna live anymore", "en"),
        ("dice q ya no kiere vivir", "es"),
        ("jveux mourir", "fr"),
        ("ich will nich mehr leben", "de"),
        ("niechce mi sie zyc", "pl"),
    ],
)
def test_as_it_is_typed_on_a_phone(text: str, language: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert (found.sure, found.language) == (True, language)


def test_no_row_of_the_table_is_empty_or_stands_there_twice() -> None:
    for phrases in LANGUAGES.values():
        rows = list(read_rows(phrases))
        assert len(rows) == len(set(rows)), Counter(rows).most_common(1)
        assert all(row.phrase for row in rows)


def test_each_row_can_be_read_and_says_something() -> None:
    for phrases in LANGUAGES.values():
        for row in read_rows(phrases):
            assert compile_phrase(row.phrase).search(" ") is None, row
            assert not row.unless or compile_phrase(row.unless).search(" ") is None, row
