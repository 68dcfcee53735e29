"""What words are looked up in is built before anybody waits for it."""

import subprocess
import sys
from pathlib import Path

LEFT = """
import functools, inspect, sys, time
import bot.app
from bot.turn.vocabulary import learn_rare_words, learn_words
learn_words()
learn_rare_words()
for name, module in sorted(sys.modules.items()):
    for each in list(vars(module).values()) if name.startswith("flows.") else ():
        cached = isinstance(each, functools._lru_cache_wrapper)
        if cached and not each.cache_info().currsize and not inspect.signature(each).parameters:
            began = time.process_time()
            each()
            print(each.__name__, round(1000 * (time.process_time() - began)))
"""
MAX_MILLISECONDS = 50
"""Of CPU; what is left takes a tenth of it, the names of months alone took twice as much."""


def test_nothing_that_takes_long_is_left_to_the_first_turn() -> None:
    here = Path(__file__).parents[3]
    told = subprocess.run(
        [sys.executable, "-c", LEFT], capture_output=True, text=True, check=True, cwd=here
    )
    left = {name: int(took) for name, took in map(str.split, told.stdout.splitlines())}
    assert sum(left.values()) < MAX_MILLISECONDS, left
