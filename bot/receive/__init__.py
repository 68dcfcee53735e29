"""What comes from Telegram: updates are fetched, committed to the inbox, and read as events.

Stands on storage and flows; may be imported by `turn` and by what plugs the parts together.
"""
