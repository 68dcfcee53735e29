"""What people say, read: words to days, times, names and sessions, and what a search looks for.

Knows no conversation: text in, meanings out. Stands on `flows.lines` only; every wing but it may
import from here.
"""
