"""The conversations: pure functions and tables, with no Telegram, database or clock in sight."""
