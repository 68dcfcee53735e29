"""The database: SQLite embedded or PostgreSQL scaled out, with one set of functions.

Knows flows and framework, no Telegram and no HTTP; only the bot imports it. Plain functions over a
connection, and what is a mentor's is read and written by owner.
"""
