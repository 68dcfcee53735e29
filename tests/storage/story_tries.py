"""What a stranger might try with the stories of another mentor."""

from datetime import timedelta

from storage.journal import stories
from tests.storage.seeds import NOW
from tests.storage.tries import Try

STORIES: list[Try] = [
    (
        stories.list_told,
        lambda c, me, ana: stories.list_told(c, me, NOW - timedelta(days=400)),
        {},
    ),
]
