"""Competence frameworks as data, and what can be computed from them alone.

Pure, and imports nothing of the project; everything may import it.
"""
