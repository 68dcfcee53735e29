"""Each effect that storage carries out has one keeper; a keeper takes its own kind only."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from sqlalchemy import create_engine

from bot.turn.effects import KEEPERS, find_gaps
from flows import effects
from flows.effects import KeptEffect, TurnEffect
from storage.people import Mentor

pytestmark = pytest.mark.unmeasured


def test_an_effect_without_a_keeper_is_named() -> None:
    assert find_gaps(KEEPERS) == ""
    assert find_gaps(KEEPERS.keys() - {effects.Star, effects.Rate}) == "Rate, Star"


def test_a_keeper_of_what_is_no_kept_effect_is_named() -> None:
    assert find_gaps([*KEEPERS, KeptEffect]) == "KeptEffect"


def test_an_effect_is_either_the_turns_or_kept() -> None:
    for each in vars(effects).values():
        if isinstance(each, type) and each.__module__.startswith(effects.__name__):
            kept = issubclass(each, KeptEffect)
            assert kept != (each in get_args(TurnEffect)), each.__name__


def test_a_keeper_refuses_another_kind() -> None:
    ana = Mentor(id=1, chat=1, zone="UTC")
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with create_engine("sqlite://").connect() as conn, pytest.raises(TypeError, match="SetDark"):
        KEEPERS[effects.SetDark](conn, ana, effects.StopReminder(), at)
