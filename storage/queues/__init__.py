"""What waits: events that came in, messages that go out, cards in chats, and whose the lease is.

Stands on the tables. May be imported by `journal`, `calendar`, and the bot.
"""
