"""What is understood of texts that no table was ever mended by: corpora/held_out/.

    python -m tests.flows.held_out

Prints how each kind was taken, with the ones that were taken wrongly. It is no test: whoever made
it pass would have mended the tables by it, and it would measure nothing any more.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

from flows.words.distress.distress import find_distress
from tests.flows.test_requests import follow, judge

HELD_OUT = Path(__file__).parent / "corpora" / "held_out"
RIGHT = ("explicit sure", "veiled doubt", "veiled sure", "harmless nothing", "story kept")


def read(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((HELD_OUT / name).read_text("utf-8"))
    return rows


def take_distress(text: str) -> str:
    found = find_distress(text)
    return "nothing" if found is None else "sure" if found.sure else "doubt"


def main() -> None:
    stories = read("stories.yaml")
    taken = [
        *(
            (f"{each['kind']} {take_distress(each['text'])}", each)
            for each in read("distress.yaml")
        ),
        *((f"request {judge(each)}", each) for each in read("requests.yaml")),
        *((f"story {'taken' if follow(each['text']) else 'kept'}", each) for each in stories),
        *((f"story {take_distress(each['text'])}", each) for each in stories),
    ]
    for verdict, count in sorted(Counter(verdict for verdict, _ in taken).items()):
        sys.stdout.write(f"{count:5} {verdict}\n")
    good = (*RIGHT, "request answered", "request offered", "story nothing")
    for verdict, each in taken:
        if verdict not in good:
            sys.stdout.write(f"  {verdict}: {each['text']}\n")


if __name__ == "__main__":
    main()
