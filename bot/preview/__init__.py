"""The bot in the browser with no token: a strict Bot API server of our own, and a chat page.

Only what plugs the parts together imports it, and the tests, which use its server as Telegram.
"""
