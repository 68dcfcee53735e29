"""What is sent as a file: wrapped in a mentor's turn, and made at the moment it is sent.

An export, a calendar and a picture show what is there when they leave; and making them takes
longer than anybody's turn may.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from flows import effects
from storage.people import Mentor

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
