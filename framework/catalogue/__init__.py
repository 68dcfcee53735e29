"""The frameworks that come with Afterword, one pair of files each.

A framework is added by putting two files here: `<name>.yaml`, the standard's words, and
`<name>_prompts.yaml`, ours.
"""

from functools import cache
from importlib.resources import files

from framework.model import Framework
from framework.reader import read_framework

_PROMPTS = "_prompts.yaml"


def list_frameworks() -> tuple[str, ...]:
    """The names that `load_framework` takes."""
    found = (each.name for each in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_PROMPTS) for name in found if name.endswith(_PROMPTS)))


@cache
def load_framework(name: str = "business_mentor_2020") -> Framework:
    """A framework of this catalogue; KeyError if it has none of this name.

    Raises InvalidFramework. Read once, kept for as long as the program runs.
    """
    if name not in list_frameworks():
        raise KeyError(f"no framework {name}; there are: {', '.join(list_frameworks())}")
    words, prompts = (
        files(__name__).joinpath(file).read_text("utf-8")
        for file in (f"{name}.yaml", f"{name}{_PROMPTS}")
    )
    return read_framework(words, prompts, name=name)
