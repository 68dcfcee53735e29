"""What is veiled in Spanish, by kinds of warning signs. How a line is read:
flows/words/distress_phrases/table.py.
"""

from typing import Final

VEILED: Final = """
"""
