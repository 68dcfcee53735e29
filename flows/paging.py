"""A page of the buttons of a list that may be long: a keyboard has room for few."""

from collections.abc import Sequence
from typing import Final

from flows.flow import Scene
from flows.lines import Option, menu

CHOICES_A_PAGE: Final = 10
"""Names, or days and hours, on one screen."""


def leaf(those: Sequence[Option], scene: Scene) -> tuple[Option, ...]:
    """The page that was opened, the first if none was; with the way to the next one, and from the
    last back to the first. In a step whose only menus are pages."""
    if len(those) <= CHOICES_A_PAGE:
        return tuple(those)
    opened = scene.state.menu
    first = int(opened) if opened.isdecimal() and int(opened) < len(those) else 0
    following = first + CHOICES_A_PAGE
    if following < len(those):
        way = menu("more", "More…", str(following))
    else:
        way = menu("first", "From the start", "0")
    return (*those[first:following], way)
