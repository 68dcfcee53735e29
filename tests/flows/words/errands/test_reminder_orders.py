"""What is to become of a reminder, and before which meeting one is wished for."""

import pytest

from flows.words.errands.reminder_orders import Meeting, Order, read_order, split_before


@pytest.mark.parametrize(
    ("words", "order"),
    {
        "move my reminder for the bank to Friday at 10": Order("the bank", "friday at 10"),
        "Verschieb die Erinnerung an die Bank auf Freitag": Order("die bank", "freitag"),
        "stop reminding me about the bank!": Order("the bank"),
        "lösch die Erinnerung an die Bank": Order("die bank"),
        "usuń przypomnienie o banku": Order("banku"),
    }.items(),
)
def test_all_words_say_what_becomes_of_it(words: str, order: Order) -> None:
    assert read_order(words) == order


@pytest.mark.parametrize(
    "words",
    [
        "",
        "nie przypominaj mi powiedział",
        "she moved the reminder to Friday",
        "stop reminding me of him " * 6,
    ],
)
def test_others_do_not(words: str) -> None:
    assert read_order(words) is None


def test_the_meeting_is_cut_out_of_the_wish() -> None:
    wish = "remind me before I see Nadia to bring the folder"
    assert split_before(wish) == Meeting("remind me to bring the folder", "Nadia")
    assert split_before("remind me to bring the folder") is None
