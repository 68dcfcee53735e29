"""How long a test waits for a state before it says that it never comes."""

from typing import Final

PATIENCE: Final = 100.0
"""Seconds. Nothing takes so long but on a machine that does much else; and a little less than any
test may take as a whole, so that it is said what was waited for."""
