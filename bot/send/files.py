"""What is sent as a file: ordered in a mentor's turn, and made at the moment it is sent.

An export, a calendar and a picture show what is there when they leave; and making them takes
longer than anybody's turn may.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot.send.calendar_file import read_calendar
from bot.send.drawing import draw_chart
from flows.facts import Records
from flows.progress.chart import Chart, make_chart, tell_caption
from flows.settings.privacy import EXPORTED
from framework.model import Framework
from storage import people
from storage.database.open import Database
from storage.export import export
from storage.journal import records
from storage.queues.deliveries import Delivery
from storage.tables import OutboxKind


class Contents(NamedTuple):
    """What is sent: a file, and the words beside it."""

    file: bytes
    words: str = ""


class Packer:
    """Makes what is sent as a file: reads in the database's threads, and draws in one of its own,
    one picture at a time."""

    def __init__(
        self, database: Database, framework: Framework, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._framework = framework
        self._now = now
        self._desk = asyncio.Semaphore(1)

    async def pack(self, delivery: Delivery) -> Contents:
        match delivery.kind:
            case OutboxKind.CALENDAR:
                return Contents(await self._database.read(lambda conn: self._plan(conn, delivery)))
            case OutboxKind.PICTURE:
                return await self._draw(delivery)
            case OutboxKind.EXPORT:
                mentor = delivery.body["mentor"]
                found = await self._database.read(lambda conn: export(conn, mentor))
                return Contents(found, EXPORTED)
            case unknown:
                raise ValueError(f"no file is made for {unknown}")

    def _plan(self, conn: Connection, delivery: Delivery) -> bytes:
        return read_calendar(conn, delivery.chat, self._now())

    async def _draw(self, delivery: Delivery) -> Contents:
        chart = await self._database.read(lambda conn: self._chart(conn, delivery))
        async with self._desk:
            png = await asyncio.to_thread(draw_chart, chart, dark=delivery.body["dark"])
        return Contents(png, tell_caption(chart))

    def _chart(self, conn: Connection, delivery: Delivery) -> Chart:
        mentor, now = people.find_mentor(conn, delivery.chat, self._framework.id), self._now()
        counted = Records()
        if mentor is not None:
            counted = records.read_records(conn, mentor, self._framework, "all", now)
        return make_chart(counted, self._framework, now, delivery.body.get("name", ""))
