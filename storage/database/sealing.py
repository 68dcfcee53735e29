"""Every free text passes here on its way into the database and out of it.

Today it is stored as it is. The first byte names the way a text was sealed, so that rows sealed
in another way can stand beside the old ones.
"""

from typing import Final

_PLAIN: Final = b"\x00"


def seal(text: str) -> bytes:
    """The text as it is stored. Any `str` survives, lone surrogates too: Telegram sends them."""
    return _PLAIN + text.encode("utf-8", "surrogatepass")


def open_(sealed: bytes) -> str:
    """The text that `seal` was given. ValueError if the bytes were sealed in no way known here."""
    if sealed[:1] != _PLAIN:
        raise ValueError("a stored text was sealed in an unknown way")
    return sealed[1:].decode("utf-8", "surrogatepass")
