"""What effects on the store have in common."""

from typing import ClassVar

from flows.lines import Model


class KeptEffect(Model):
    """Changes what is stored, or orders a file. Each kind has one keeper, in bot/turn/effects.py;
    one that has none stops the import of that file. `erases`: something goes for good, so the
    database is tidied as soon as that is committed."""

    erases: ClassVar[bool] = False
