"""What hints at harm in Spanish, done or to come: alone it says nothing. How a line is read:
flows/words/distress_phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {}
