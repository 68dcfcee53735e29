"""A database as version 0.1.0 left it, and what 0.1.0 said next.

`0_1_0.sql` is the database, as SQLite's dump: mentors in the middle of every question of every
flow, and a bot that was stopped with its queues full. `0_1_0.json` says of each scene what came
next then, call by call; `replay` does it again, `make` made both.
"""
