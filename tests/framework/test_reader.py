"""A framework is read as a whole, or refused by file, line and reason."""

import pytest

from framework.reader import InvalidFramework, read_framework
from tests.framework.gardening import GARDENING, PROMPTS, WORDS


def line_of(text: str, part: str) -> int:
    """The line on which a part begins, counted without the reader's help."""
    return text[: text.index(part)].count("\n") + 1


def test_both_files_become_one_framework() -> None:
    ability = GARDENING.ability("2a")
    assert ability.text == "hand over surplus harvest"
    assert ability.label == "Surplus harvest"
    assert ability.question.startswith("Who got the last surplus")
    competence = GARDENING.competence(2)
    assert competence.title == "Share knowledge and harvest with the neighbourhood"
    assert competence.name == "Neighbours"
    assert [each.guess for each in GARDENING.evidence] == [False, True]
    assert [each.code for each in GARDENING.evidence_kinds] == ["photo"]


def test_areas_are_practised_in_their_order_unless_another_is_given() -> None:
    assert GARDENING.practise_order == ("SHARE", "GROW")
    silent = PROMPTS.replace("practise_order: [SHARE, GROW]\n", "")
    assert read_framework(WORDS, silent, name="x").practise_order == ("GROW", "SHARE")


def test_a_phase_has_the_competences_it_names_in_groups() -> None:
    """An area stands for those of its competences that no phase names by number."""
    assert GARDENING.phases == {
        "first": ((1,), (3,)),
        "under_way": ((3,), (1,)),
        "closing": ((1,),),
    }
    assert GARDENING.afterwards == {"SHARE": "GROW"}
    plain = PROMPTS.replace("[1, GROW]", "[SHARE, GROW]").replace("[GROW, 1]", "[GROW]")
    phases = read_framework(
        WORDS, plain.replace("closing: [1]", "closing: [GROW]"), name="x"
    ).phases
    assert phases == {"first": ((2,), (1, 3)), "under_way": ((1, 3),), "closing": ((1, 3),)}


def test_a_framework_may_have_no_phases() -> None:
    silent = PROMPTS[: PROMPTS.index("phases:")]
    framework = read_framework(WORDS, silent, name="x")
    assert (framework.phases, framework.afterwards) == ({}, {})


def test_a_standard_may_have_no_evidence() -> None:
    bare = WORDS[: WORDS.index("evidence_kinds")]
    assert read_framework(bare, PROMPTS, name="x").evidence == ()


def test_what_just_fits_is_taken() -> None:
    prompts = PROMPTS.replace('"Compost"', '"Compost and mulch"')
    prompts = prompts.replace("What did they say?", "What did they say? " + "x" * 113)
    framework = read_framework(WORDS, prompts, name="x")
    assert len(framework.ability("1b").title) == 22
    assert len(framework.ability("2b").question) == 160


# What is changed in the file -> the part that the named line begins with, and the reason.
WRONG_WORDS = {
    "no text": (
        ('b: "keep a compost heap alive"', 'b: " "'),
        ('b: " "', "ability 1b has no text"),
    ),
    "no title": (('    title: "Water with care"\n', ""), ("- number: 3", "title is missing")),
    "a letter twice": (
        ('b: "keep a compost', 'a: "keep a compost'),
        ('a: "keep a compost', "a stands on line 22 already"),
    ),
    "a number as a letter": (('b: "keep', '2: "keep'), ('2: "keep', "2: string should match")),
    "no abilities": (
        ('abilities:\n      a: "water by need, not by habit"', "abilities: {}"),
        ("abilities: {}", "abilities: dictionary should have at least 1 item"),
    ),
    "a number twice": (
        ("number: 3", "number: 1"),
        ('number: 1\n    area: GROW\n    title: "W', "1 stands on line 18 already"),
    ),
    "number zero": (("number: 3", "number: 0"), ("number: 0", "number: input should be greater")),
    "an area twice": (
        ("code: SHARE", "code: GROW"),
        ('code: GROW\n    name: "S', "GROW stands on line 5 already"),
    ),
    "an area too long for a button": (
        ('name: "Share"', 'name: "Share with everybody there"'),
        ('name: "Share', '"Share with everybody there" has 26 characters; a button holds 22'),
    ),
    "an area in small letters": (("code: GROW", "code: grow"), ("code: grow", "code: string")),
    "an unknown area": (
        ('area: GROW\n    title: "Water', 'area: WATER\n    title: "Water'),
        ("area: WATER", "competence 3 is in the unknown area WATER"),
    ),
    "a kind twice": (
        ("evidence:\n", '  - code: photo\n    title: "Again"\nevidence:\n'),
        ('code: photo\n    title: "Again"', "photo stands on line 30 already"),
    ),
    "evidence for an unknown ability": (
        ("fits: [2a, 2b]", "fits: [2a, 2c]"),
        ("fits: [2a, 2c]", "evidence names the unknown ability 2c"),
    ),
    "evidence beside an unknown ability": (
        ("printed_beside: 1b", "printed_beside: 9z"),
        ("printed_beside: 9z", "evidence names the unknown ability 9z"),
    ),
    "evidence twice for one ability": (
        ("fits: [2a, 2b]", "fits:\n      - 2a\n      - 2a"),
        ("- 2a\n    guess", "2a stands on line 39 already"),
    ),
    "an unknown key": (("guess: true", "gues: true"), ("gues: true", "gues is not known here")),
}

WRONG_PROMPTS = {
    "another framework": (
        ("framework: gardening", "framework: cooking"),
        ("framework: cooking", "these prompts are not for gardening 7"),
    ),
    "another version": (
        ('version: "7"', 'version: "8"'),
        ("framework: gardening", "these prompts are not for gardening 7"),
    ),
    "an area left out of the order": (
        ("[SHARE, GROW]", "[SHARE]"),
        ("practise_order", "practise_order must name each area once: GROW, SHARE"),
    ),
    "a competence without a name": (
        ('  3: "Water"\n', ""),
        ("competences:", "3 is missing"),
    ),
    "an empty name": (('3: "Water"', '3: ""'), ('3: ""', "3 is empty")),
    "a name for no competence": (
        ('3: "Water"', '3: "Water"\n  4: "Seeds"'),
        ('4: "Seeds"', "4 is not in the framework"),
    ),
    "a name too long for a button": (
        ('3: "Water"', '3: "Watering without waste"'),
        ('3: "Watering', '"3 Watering without waste" has 24 characters; a button holds 22'),
    ),
    "two names alike": (
        ('3: "Water"', '3: "soil"'),
        ('3: "soil"', "soil stands on line 5 already"),
    ),
    "an ability without a prompt": (
        (PROMPTS[PROMPTS.index("  3a:") : PROMPTS.index("phases:")], ""),
        ("abilities:", "3a is missing"),
    ),
    "a prompt for no ability": (("  3a:", "  3b:"), ("3b:", "3b is not in the framework")),
    "no label": (('    label: "Compost"\n', ""), ("1b:", "label is missing")),
    "an empty label": (('label: "Compost"', "label:"), ("label:\n", "label is empty")),
    "a label too long for a button": (
        ('label: "Compost"', 'label: "Compost, a new one"'),
        ('label: "Compost, a', '"Compost, a new one (1b)" has 23 characters'),
    ),
    "two labels alike": (
        ('label: "Compost"', 'label: "soil test"'),
        ('label: "soil test"', "soil test stands on line 10 already"),
    ),
    "a placeholder for somebody else": (
        ("{mentee}'s bed was", "{mentor}'s bed was"),
        ('- "How did', "the only placeholder a question may have is {mentee}"),
    ),
    "a placeholder with a format": (
        ("{mentee}'s bed was", "{mentee!r}'s bed was"),
        ('- "How did', "the only placeholder a question may have is {mentee}"),
    ),
    "a placeholder without a name": (
        ("{mentee}'s bed was", "{}'s bed was"),
        ('- "How did', "the only placeholder a question may have is {mentee}"),
    ),
    "an open brace": (
        ("{mentee}'s bed was", "{mentee's bed was"),
        ('- "How did', "the question has a brace too many or too few"),
    ),
    "a question too long": (
        ("What did they say?", "What did they say? " + "x" * 114),
        ('- "Whom did', "the question has 161 characters; 160 are allowed"),
    ),
    "a question too long with a mentee": (
        ("Whom did you invite lately?", "{mentee} " * 14 + "?"),
        ('- "{mentee}', "the question has 188 characters; 160 are allowed"),
    ),
    "no questions": (
        ('    questions:\n      - "Whom did you invite lately? What did they say?"\n', ""),
        ("2b:", "questions is missing"),
    ),
    "one question instead of a list": (
        ('    questions:\n      - "Whom', '    questions: "Whom'),
        ('questions: "Whom', "questions must be a list"),
    ),
    "an empty list of questions": (
        (
            '    questions:\n      - "Whom did you invite lately? What did they say?"\n',
            "    questions: []\n",
        ),
        ("questions: []", "questions: tuple should have at least 1 item"),
    ),
    "an empty question": (
        ('- "Whom did you invite lately? What did they say?"', '- ""'),
        ('- ""', "questions is empty"),
    ),
    "a question twice": (
        (
            '- "Whom did you invite lately? What did they say?"',
            '- "Whom?"\n      - "Why?"\n      - "whom?"',
        ),
        ('- "whom?"', "whom? stands on line"),
    ),
    "a second question too long": (
        (
            '- "Whom did you invite lately? What did they say?"',
            '- "Whom?"\n      - "' + "x" * 161 + '"',
        ),
        ('- "xxx', "the question has 161 characters; 160 are allowed"),
    ),
    "an unknown phase": (
        ("closing: [1]", "harvest: [1]"),
        ("harvest: [1]", "harvest: input should be 'first', 'under_way' or 'closing'"),
    ),
    "a phase left out": (("  closing: [1]\n", ""), ("phases:", "closing is missing")),
    "a phase of nothing": (
        ("closing: [1]", "closing: []"),
        ("closing: []", "closing: tuple should have at least 1 item"),
    ),
    "a phase that is no list": (
        ("closing: [1]", "closing: 1"),
        ("closing: 1", "closing must be a list"),
    ),
    "an unknown area in a phase": (
        ("closing: [1]", "closing:\n    - 1\n    - WATER"),
        ("- WATER", "WATER is no area and no competence"),
    ),
    "an unknown competence in a phase": (
        ("closing: [1]", "closing: [01]"),
        ("closing: [01]", "01 is no area and no competence"),
    ),
    "a competence twice in a phase": (
        ("closing: [1]", "closing:\n    - 1\n    - 1"),
        ("- 1\nafter", "1 stands on line 33 already"),
    ),
    "a competence in no phase": (
        ("first: [1, GROW]\n  under_way: [GROW, 1]", "first: [1]\n  under_way: [1]"),
        ("phases:", "competence 3 stands in no phase"),
    ),
    "an area that waits for an unknown one": (
        ("SHARE: GROW", "SHARE: WATER"),
        ("SHARE: WATER", "WATER is no area"),
    ),
    "an unknown area that waits": (
        ("SHARE: GROW", "SHARE: GROW\n  WATER: GROW"),
        ("WATER: GROW", "WATER is no area"),
    ),
    "an area that waits for itself": (
        ("SHARE: GROW", "GROW: GROW"),
        ("GROW: GROW", "GROW comes after GROW, which comes afterwards itself"),
    ),
    "areas that wait for each other": (
        ("SHARE: GROW", "SHARE: GROW\n  GROW: SHARE"),
        ("SHARE: GROW", "SHARE comes after GROW, which comes afterwards itself"),
    ),
    "an area that waits though there are no phases": (
        (PROMPTS[PROMPTS.index("phases:") : PROMPTS.index("afterwards:")], ""),
        ("afterwards:", "without phases everything fits, always"),
    ),
}


@pytest.mark.parametrize(("change", "error"), WRONG_WORDS.values(), ids=WRONG_WORDS)
def test_wrong_words_are_refused(change: tuple[str, str], error: tuple[str, str]) -> None:
    words = WORDS.replace(*change, 1)
    part, reason = error
    with pytest.raises(InvalidFramework) as refused:
        read_framework(words, PROMPTS, name="garden")
    assert str(refused.value).startswith(f"garden.yaml, line {line_of(words, part)}: {reason}")


@pytest.mark.parametrize(("change", "error"), WRONG_PROMPTS.values(), ids=WRONG_PROMPTS)
def test_wrong_prompts_are_refused(change: tuple[str, str], error: tuple[str, str]) -> None:
    prompts = PROMPTS.replace(*change, 1)
    part, reason = error
    with pytest.raises(InvalidFramework) as refused:
        read_framework(WORDS, prompts, name="garden")
    where = f"garden_prompts.yaml, line {line_of(prompts, part)}"
    assert str(refused.value).startswith(f"{where}: {reason}")


def test_an_empty_file_is_refused_whichever_it_is() -> None:
    with pytest.raises(InvalidFramework, match=r"^garden\.yaml, line 1: the file is empty$"):
        read_framework("", PROMPTS, name="garden")
    with pytest.raises(InvalidFramework, match=r"^garden_prompts\.yaml, line 1: the file is"):
        read_framework(WORDS, "", name="garden")
