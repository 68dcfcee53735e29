"""What a turn walks through: the modules it enters, and the calls that lead a reader upwards.

A turn is what the worker does in one transaction, from the claim of an event until it is marked
as handled. A module is entered when a function that is written in it runs; what Python writes
itself (the constructors of data classes and named tuples) is nothing to read and is not counted.

A call leads upwards in two ways. Against the layers: a module calls into one that the contracts
do not let it import, through a value it was given (the engine calls what a flow's table holds).
Up the page: a function calls one that stands above it in its file, so that who reads downwards has
to go back. Each is counted once a turn, however often it happens; the first by pairs of modules,
the second by pairs of functions. Whoever calls through a library's function counts as the caller.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FrameType
from typing import Any, NamedTuple

from bot.clock import fire
from bot.turn.worker import take
from storage.queues import inbox
from tests.bot.phone import LocalBot, Phone
from tests.map.layers import Layers
from tests.map.structure import PACKAGES

TURNS = ("text", "button", "tick")
"""Words that answer an open question, a tap, and a reminder that asks after a session."""


class Call(NamedTuple):
    caller: str
    called: str


class Trace(NamedTuple):
    modules: set[str]
    against: set[Call]
    up_the_page: set[Call]


class Listener:
    """Hears every call of a function of ours, in the thread in which it is set as a profiler."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self.heard = Trace(set(), set(), set())

    def __call__(self, frame: FrameType, kind: str, _: Any) -> None:
        if kind != "call" or not is_written(frame):
            return
        module = name_module(frame)
        self.heard.modules.add(module)
        caller = find_caller(frame)
        if caller is None:
            return
        above = name_module(caller)
        if above != module:
            if self.layers.is_back(above, module):
                self.heard.against.add(Call(above, module))
        elif caller.f_code.co_firstlineno > frame.f_code.co_firstlineno:
            names = name_function(caller.f_code), name_function(frame.f_code)
            if names[0] != names[1]:
                self.heard.up_the_page.add(Call(*(f"{module}.{name}" for name in names)))


def is_written(frame: FrameType) -> bool:
    """Whether it is a function that stands in one of our files, and no comprehension's."""
    name = frame.f_code.co_name
    if frame.f_code.co_filename == "<string>" or (name.startswith("<") and name != "<lambda>"):
        return False
    return name_module(frame).partition(".")[0] in PACKAGES


def find_caller(frame: FrameType) -> FrameType | None:
    """The next frame of ours below: what a library calls for us, we call."""
    below = frame.f_back
    while below is not None and name_module(below).partition(".")[0] not in PACKAGES:
        below = below.f_back
    return below


def name_module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def name_function(code: CodeType) -> str:
    """As it is read: a comprehension is part of the function around it, and of several functions
    that are called `_` each is one of its own."""
    name = code.co_qualname.partition(".<locals>")[0]
    return f"{name}:{code.co_firstlineno}" if name.endswith("_") else name


@contextmanager
def listening(layers: Layers) -> Iterator[Trace]:
    listener, before = Listener(layers), sys.getprofile()
    sys.setprofile(listener)
    try:
        yield listener.heard
    finally:
        sys.setprofile(before)


def trace_turns(layers: Layers) -> dict[str, Trace]:
    """The three turns of a session asked after, of a mentor for whom it is not the first: what is
    worked out once (tables, zones) has been."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        bot = LocalBot(Path(folder))
        stack.callback(bot.engine.dispose)
        ana = bot.phone()
        ana.meets_the_bot()
        ana.says("Anna Thursdays 15:00")
        ana.presses("Save this session")
        ask_after_a_session(bot, ana, layers)
        ana.presses("Skip")
        traces = ask_after_a_session(bot, ana, layers)
    return {name: traces[name] for name in TURNS}


def ask_after_a_session(bot: LocalBot, ana: Phone, layers: Layers) -> dict[str, Trace]:
    """The session's question comes, she picks an ability, and writes what she did."""
    traces = {}
    due = bot.find_due()
    assert due is not None
    bot.now = due
    with bot.work() as conn:
        assert fire(conn, due) == 1
    traces["tick"] = handle(bot, layers)
    assert ana.screen.startswith("Anna, today 15:00–16:00.\n\nWhat stayed with you?")
    data = ana.last.find(ana.buttons[0])
    assert data is not None
    ana.presses_data(data, ana.last.id, settle=False)
    traces["button"] = handle(bot, layers)
    assert ana.buttons == ["Skip", "Has not come up yet"]
    ana.says("I waited, and she went on by herself.", settle=False)
    traces["text"] = handle(bot, layers)
    assert ana.screen.startswith("Saved ·")
    return traces


def handle(bot: LocalBot, layers: Layers) -> Trace:
    """Take the one event that waits, and show what came of it."""
    with bot.work() as conn, listening(layers) as trace:
        received = inbox.claim(conn)
        assert received is not None
        take(conn, bot.context, received, bot.now)
        inbox.mark_handled(conn, received.id)
    bot.deliver()
    return trace
