"""The conversations: pure functions and tables, with no Telegram, database or clock in sight.

Stands on framework only; storage and the bot import it. In front: the engine and what all
conversations share, then the tables of flows and actions; each wing says what lives in it.
"""
