"""The words of a formatted message, which stand in blocks within blocks."""

from collections.abc import Iterator
from typing import Any

INLINE = ("text", "summary", "credit", "alternative_text", "expression")
"""Where a block or a piece of it has words."""
BLOCKS = ("blocks", "items", "cells", "caption")
"""Where a block has others."""


def flatten(rich: Any) -> str:
    """A line for each block; empty where there are no words. What is no block is passed over."""
    return "\n".join(_list_lines(rich))


def _list_lines(block: Any) -> Iterator[str]:
    if isinstance(block, list):
        for each in block:
            yield from _list_lines(each)
    elif isinstance(block, dict):
        for name in INLINE:
            if words := _join(block.get(name)).strip():
                yield words
        for name in BLOCKS:
            yield from _list_lines(block.get(name))


def _join(text: Any) -> str:
    """Text, pieces of text, or a piece with a form of its own."""
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(map(_join, text))
    return "".join(_join(text.get(name)) for name in INLINE) if isinstance(text, dict) else ""
