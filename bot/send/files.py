"""What is sent as a file: wrapped in a mentor's turn, and made at the moment it is sent.

An export, a calendar and a picture show what is there when they leave; and making them takes
longer than anybody's turn may.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from bot.send.calendar_file import read_calendar
from bot.send.drawing import draw_chart
from flows import effects
from flows.facts import Records
from flows.progress.chart import Chart, make_chart, tell_chart
from framework.model import Framework
from storage import people
from storage.database.open import Database
from storage.export import export
from storage.journal import records
from storage.people import Mentor
from storage.queues.deliveries import Delivery
from storage.tables import OutboxKind

Parcel = tuple[str, dict[str, Any]]
"""A kind of the outbox, and the body of its row."""


def wrap_calendar(effect: effects.SendCalendar, mentor: Mentor, now: datetime) -> Parcel:
    return "calendar", {"mentor": mentor.id, "name": "sessions.ics"}


def wrap_export(effect: effects.SendExport, mentor: Mentor, now: datetime) -> Parcel:
    return "export", {"mentor": mentor.id, "name": f"afterword-{now:%Y-%m-%d}.json"}


def wrap_media(effect: effects.SendMedia, mentor: Mentor, now: datetime) -> Parcel:
    media = effect.media
    return "media", {"media": media.kind, "file_id": media.file_id, "caption": ""}


def wrap_picture(effect: effects.SendPicture, mentor: Mentor, now: datetime) -> Parcel:
    return "picture", {"mentor": mentor.id, "dark": effect.dark}


PARCELS: Final[Mapping[type[Any], Callable[[Any, Mentor, datetime], Parcel]]] = {
    effects.SendCalendar: wrap_calendar,
    effects.SendExport: wrap_export,
    effects.SendMedia: wrap_media,
    effects.SendPicture: wrap_picture,
}


class Contents(NamedTuple):
    """What is in a parcel: a file, and the words beside it."""

    file: bytes
    words: str = ""


class Packer:
    """Makes the contents of parcels: reads in the database's threads, and draws in one of its own,
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
                return Contents(await self._database.read(lambda conn: export(conn, mentor)))
            case unknown:
                raise ValueError(f"no file is made for {unknown}")

    def _plan(self, conn: Connection, delivery: Delivery) -> bytes:
        return read_calendar(conn, delivery.chat, self._now())

    async def _draw(self, delivery: Delivery) -> Contents:
        chart = await self._database.read(lambda conn: self._chart(conn, delivery))
        async with self._desk:
            png = await asyncio.to_thread(draw_chart, chart, dark=delivery.body["dark"])
        return Contents(png, tell_chart(chart).plain())

    def _chart(self, conn: Connection, delivery: Delivery) -> Chart:
        mentor, now = people.find_mentor(conn, delivery.chat, self._framework.id), self._now()
        counted = Records()
        if mentor is not None:
            counted = records.read_records(conn, mentor, self._framework, "all", now)
        return make_chart(counted, self._framework, now)
