"""How a database is opened, written to in transactions, and its texts sealed.

SQLite in one file or PostgreSQL, with one set of functions. Knows no table but those that tell
whether it is free; may be imported by everything in storage and by the bot.
"""
