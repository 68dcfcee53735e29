"""What goes to Telegram: the outbox is claimed, paced, sent, and settled by what came of it.

The only place that calls the Bot API to send; stands on storage and flows.
"""
