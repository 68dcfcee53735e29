"""The frameworks that come with Afterword, one pair of files each, and where others are read.

A framework is added by putting two files here: `<name>.yaml`, the standard's words, and
`<name>_prompts.yaml`, ours. One of one's own may stand anywhere else; it is named by its path.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path

from framework.model import DEFAULT_EDITION, Framework
from framework.reader import InvalidFramework, read_framework

DEFAULT = DEFAULT_EDITION.framework

_WORDS = ".yaml"
_PROMPTS = "_prompts.yaml"


def list_frameworks() -> tuple[str, ...]:
    """The names that `load_framework` takes."""
    found = (each.name for each in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_PROMPTS) for name in found if name.endswith(_PROMPTS)))


@cache
def load_framework(name: str = DEFAULT) -> Framework:
    """A framework of this catalogue; KeyError if it has none of this name.

    Raises InvalidFramework. Read once, kept for as long as the program runs.
    """
    if name not in list_frameworks():
        raise KeyError(f"no framework {name}; there are: {', '.join(list_frameworks())}")
    words, prompts = (
        files(__name__).joinpath(file).read_text("utf-8")
        for file in (f"{name}{_WORDS}", f"{name}{_PROMPTS}")
    )
    return read_framework(words, prompts, name=name)


def open_framework(given: str) -> Framework:
    """The framework that a setting names, beside all of this catalogue as its `others`.

    `given` is a name of this catalogue, or the path of the first file of one's own, with or
    without its `.yaml`; the second stands beside it. Raises InvalidFramework, with file, line and
    reason.
    """
    known = {each.id: each for each in map(load_framework, list_frameworks())}
    own = load_framework(given) if given in list_frameworks() else _read_files(given)
    return own.model_copy(update={"others": {**known, own.id: own}})


def _read_files(given: str) -> Framework:
    name = given.removesuffix(_WORDS)
    if "/" not in name and not Path(f"{name}{_WORDS}").exists():
        known = ", ".join(list_frameworks())
        raise InvalidFramework(f"no framework {given}; there are: {known}, or the path of a file")
    texts = []
    for file in (f"{name}{_WORDS}", f"{name}{_PROMPTS}"):
        try:
            texts.append(Path(file).read_text("utf-8"))
        except UnicodeDecodeError:
            raise InvalidFramework(f"{file}: is not UTF-8") from None
        except OSError as error:
            raise InvalidFramework(f"{file}: {error.strerror}") from None
    return read_framework(*texts, name=name)
