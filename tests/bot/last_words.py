"""A process in which everything goes wrong of which Python or a library would write a report.

    python -m tests.bot.last_words

Whatever is raised, passed or stored here holds WORDS; nothing that it prints may.
"""

import asyncio
import gc
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable

from pydantic import TypeAdapter
from sqlalchemy import create_engine, text
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.logs import open_log

WORDS = "Anna wept when she saw the figures"
SECRET = "no-token-looks-like-this"

ours = logging.getLogger("bot.somewhere")
theirs = logging.getLogger("library.somewhere")


def fail(*_: object) -> None:
    raise ValueError(WORDS, SECRET)


async def fail_alone(*_: object) -> None:
    fail()


class Failing:
    """An object that fails when it goes, and whose repr quotes somebody."""

    def __repr__(self) -> str:
        return WORDS

    def __del__(self) -> None:
        fail()


def fail_in_a_thread() -> None:
    thread = threading.Thread(target=fail, name=WORDS)
    thread.start()
    thread.join()


def end_a_thread() -> None:
    """Which is no failure."""
    thread = threading.Thread(target=sys.exit, args=(WORDS,))
    thread.start()
    thread.join()


def fail_in_a_finaliser() -> None:
    Failing()
    gc.collect()


async def fail_in_the_loop() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(fail, WORDS)
    task = asyncio.create_task(fail_alone(WORDS), name=WORDS)
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    loop.call_exception_handler({"message": WORDS, "words": WORDS})


def run_a_loop() -> None:
    asyncio.run(fail_in_the_loop(), debug=True)


def query_at_debug() -> None:
    logging.getLogger("sqlalchemy").setLevel(logging.DEBUG)
    with create_engine("sqlite://").connect() as conn:
        assert conn.execute(text("SELECT :words"), {"words": WORDS}).scalar() == WORDS


def be_loud() -> None:
    theirs.setLevel(logging.DEBUG)
    theirs.debug(WORDS)
    theirs.info(WORDS)
    theirs.warning("%s", WORDS)
    try:
        fail()
    except ValueError:
        theirs.exception(WORDS)


def send_no_json() -> None:
    """PTB writes down what it cannot read."""
    try:
        BaseRequest.parse_json_payload(WORDS.encode())
    except TelegramError:
        ours.exception("not read")


def validate() -> None:
    TypeAdapter(int).validate_python(WORDS)


def encode() -> None:
    f"{WORDS} 🌱".encode("ascii")


def look_up() -> None:
    dict[str, str]()[WORDS]


def write_lines_of_our_own() -> None:
    for trouble in (fail, validate, encode, look_up, lambda: json.loads(WORDS)):
        try:
            trouble()
        except Exception:
            ours.exception("stumbled")
    ours.debug("a secret: %s", SECRET)
    ours.debug("%d", WORDS)  # it cannot be written


def warn() -> None:
    warnings.warn(WORDS, UserWarning, stacklevel=1)


TROUBLES: tuple[Callable[[], None], ...] = (
    fail_in_a_thread,
    end_a_thread,
    fail_in_a_finaliser,
    run_a_loop,
    query_at_debug,
    be_loud,
    send_no_json,
    write_lines_of_our_own,
    warn,
    fail,
)


def main() -> None:
    open_log("DEBUG", [SECRET])
    for trouble in TROUBLES:
        trouble()


if __name__ == "__main__":
    main()
