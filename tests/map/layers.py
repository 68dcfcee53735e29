"""What may import what, as pyproject.toml has it: the contracts that import-linter holds."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Floor(NamedTuple):
    """One line of a contract; `apart`: its modules may not import each other either."""

    names: tuple[str, ...]
    apart: bool


class Layers:
    """Every contract of the kind "layers", each with its highest floor first."""

    def __init__(self, contracts: list[list[Floor]]) -> None:
        self.contracts = contracts

    @classmethod
    def read(cls, root: Path) -> "Layers":
        """Those of the checkout that stands at `root`."""
        settings = tomllib.loads((root / "pyproject.toml").read_text())
        contracts = settings["tool"]["importlinter"]["contracts"]
        return cls([each for found in contracts for each in _read_contract(found)])

    def is_back(self, user: str, used: str) -> bool:
        """Whether a module may not use another: it stands higher, or is kept apart."""
        for contract in self.contracts:
            own, other = _find(contract, user), _find(contract, used)
            if own is None or other is None:
                continue
            (floor, part), (other_floor, other_part) = own, other
            apart = floor == other_floor and contract[floor].apart and part != other_part
            if other_floor < floor or apart:
                return True
        return False


def _read_contract(found: dict[str, Any]) -> Iterator[list[Floor]]:
    """Once for each container; without one, its lines name modules in full."""
    if found["type"] == "layers":
        for container in found.get("containers", [None]):
            yield [_read_floor(line, container) for line in found["layers"]]


def _read_floor(line: str, container: str | None) -> Floor:
    names = re.findall(r"\w+", line)
    full = names if container is None else [f"{container}.{name}" for name in names]
    return Floor(tuple(full), apart="|" in line)


def _find(contract: list[Floor], module: str) -> tuple[int, str] | None:
    """The floor on which a module stands, and what it belongs to there."""
    for number, floor in enumerate(contract):
        for name in floor.names:
            if f"{module}.".startswith(f"{name}."):
                return number, name
    return None
