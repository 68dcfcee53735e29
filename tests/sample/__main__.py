"""A sample mentor to look at: the database, the picture, and the words of /summary.

python -m tests.sample --entries 208 --out FOLDER
"""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.preview.markup import parse_html
from bot.send.drawing import draw_chart
from bot.turn.render import Reader, render_show
from flows.effects import Show
from flows.events import Acted
from flows.facts import Records
from flows.progress.chart import make_chart, tell_chart
from flows.progress.summary import show_overview
from framework.catalogue import load_framework
from storage.database.sqlite import sqlite_engine
from storage.journal.records import read_records
from storage.migrate import migrate
from storage.people import Mentor
from tests.bot.raw import NOW
from tests.sample.life import live


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.sample", description=__doc__)
    parser.add_argument("--entries", type=int, default=208, help="0, 1, 5, 208 (a year), 5000")
    parser.add_argument("--out", type=Path, required=True, help="a folder for what is made")
    return parser.parse_args()


def make_sample(folder: Path, entries: int) -> str:
    """The words of /summary; they, the pictures and the database are in the folder then."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "afterword.db"
    file.unlink(missing_ok=True)
    url = f"sqlite:///{file}"
    migrate(url)
    engine = sqlite_engine(url, "BEGIN IMMEDIATE", ("foreign_keys = ON", "synchronous = OFF"))
    with engine.begin() as conn:
        mentor = live(conn, entries, NOW)
        records = read_sample(conn, mentor, NOW)
    engine.dispose()
    framework, chart = load_framework(), make_chart(records, load_framework(), NOW)
    for name, dark in (("light.png", False), ("dark.png", True)):
        (folder / name).write_bytes(draw_chart(chart, dark=dark))
    asked = Acted(at=NOW, verb="overview")
    [screen] = (e for e in show_overview(records, asked, framework) if isinstance(e, Show))
    told = parse_html(render_show(screen, Reader(records.zone, NOW))["text"]).text
    text = f"{tell_chart(chart).plain()}\n\n{told}\n"
    (folder / "summary.txt").write_text(text)
    return text


def read_sample(conn: Connection, mentor: Mentor, at: datetime) -> Records:
    """What /summary reads, with the usual period."""
    return read_records(conn, mentor, load_framework(), "quarter", at)


if __name__ == "__main__":
    options = read_options()
    sys.stdout.write(make_sample(options.out, options.entries))
