"""When a clock goes back, an hour comes twice; what is counted from it depends on which it is."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from flows.words.plans.meeting import read_meeting

FIRST = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Brussels"))


def test_the_same_words_in_the_second_hour_mean_another_time() -> None:
    for now, wall in ((FIRST, time(3)), (FIRST.replace(fold=1), time(4))):
        [meeting] = read_meeting("Anna in 90 minutes", now).meetings
        assert meeting.wall == wall
