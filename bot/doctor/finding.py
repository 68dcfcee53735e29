"""One line of the report."""

from datetime import datetime
from typing import NamedTuple


class Finding(NamedTuple):
    """What was found. `advice` is empty where nothing needs doing; `grave` is what keeps the bot
    from working, or the rest from being looked at."""

    name: str
    text: str
    advice: str = ""
    grave: bool = False


def tell_time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def tell_since(at: datetime | None) -> str:
    """ " (since 2026-11-30 09:00 UTC)", or nothing."""
    return f" (since {tell_time(at)})" if at is not None else ""


def tell_size(size: int) -> str:
    """ "12 KB", "3.4 MB": as people count them."""
    for unit, whole in (("GB", 10**9), ("MB", 10**6)):
        if size >= whole:
            return f"{size / whole:.1f} {unit}"
    return f"{size / 1000:.0f} KB"
