"""What was measured as a table, and beside each aim whether it was met.

Figures are medians of the rounds; a ratio is the median of those within each round.
"""

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from tests.bench.load import Load, Sample
from tests.bench.trial import AIOHTTP, DEFAULT, ON_POSTGRES, OURS

HEAD = (
    "reply  mentors  bot                    updates/s  calls/s   p50 ms   p95 ms   p99 ms"
    "   CPU ms  storage  server  ours is"
)
LEGEND = (
    "p50 to p99: from an update handed out to its last reply received. CPU: of the bot's process, "
    "an update;\nstorage: the part of it outside the main thread. server: its share of a core, "
    "people included."
)

Samples = Mapping[tuple[str, Load], Sequence[Sample]]
Reading = Callable[[Sample], float]


class Aim(NamedTuple):
    """`value` should not exceed `limit` or, with `at_least`, not be below it."""

    what: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def tell(self) -> str:
        verdict, sign = "met" if self.met else "MISSED", ">=" if self.at_least else "<="
        return f"{verdict:6}  {self.what}: {self.value:.2f} (aim {sign} {self.limit:g})"


def show_race(samples: Samples, loads: Sequence[Load]) -> str:
    lines = [
        f"{1000 * load.reply:2.0f} ms {load.mentors:8}  {_show(name, these)}"
        + (f"{_compare(samples[OURS, load], these, _rate):8.2f}x" if name != OURS else "")
        for load in loads
        for (name, under), these in samples.items()
        if under == load
    ]
    return "\n".join([HEAD, *lines, LEGEND])


def show_growth(samples: Samples) -> str:
    return "\n".join(
        f"{1000 * load.reply:2.0f} ms {load.mentors:8}  {_show(name, these)}"
        for (name, load), these in samples.items()
    )


def judge_race(samples: Samples) -> list[Aim]:
    """Those of the aims that the loads which were run can answer."""
    found = []
    for ours in (OURS, ON_POSTGRES):
        for load, judge in ((Load(50, 0.0), _judge_throughput), (Load(200, 0.05), _judge_crowd)):
            if (ours, load) in samples:
                about = f"{ours}, {load.mentors} mentors"
                peers = samples[DEFAULT, load], samples[AIOHTTP, load]
                aims = judge(samples[ours, load], *peers)
                found += [aim._replace(what=f"{about}: {aim.what}") for aim in aims]
    return found


def judge_growth(samples: Samples) -> list[Aim]:
    few, many = samples.values()
    ratio = _compare(many, few, lambda each: each.wait(0.95))
    return [Aim("p95 among many stored mentors, to that among few", ratio, 1.5)]


def _judge_throughput(mine: Sequence[Sample], *peers: Sequence[Sample]) -> list[Aim]:
    default, aiohttp = (_compare(mine, each, _rate) for each in peers)
    storage = median(1000 * each.storage / each.updates for each in mine)
    return [
        Aim(f"updates/s, times {DEFAULT}", default, 2, at_least=True),
        Aim(f"updates/s, times {AIOHTTP}", aiohttp, 0.5, at_least=True),
        Aim("CPU in storage, ms an update", storage, 0.4),
        Aim("memory, MB at most", max(each.peak for each in mine), 100),
    ]


def _judge_crowd(mine: Sequence[Sample], *peers: Sequence[Sample]) -> list[Aim]:
    late = median(each.wait(0.99) for each in mine) / 0.05
    return [
        Aim(
            f"50 ms, updates/s, times {DEFAULT}",
            _compare(mine, peers[0], _rate),
            20,
            at_least=True,
        ),
        Aim("50 ms, p99, times the reply time", late, 6),
    ]


def _rate(sample: Sample) -> float:
    return sample.updates / sample.seconds


def _compare(ours: Sequence[Sample], theirs: Sequence[Sample], read: Reading) -> float:
    return median(read(one) / read(two) for one, two in zip(ours, theirs, strict=True))


def _show(name: str, samples: Sequence[Sample]) -> str:
    def middle(read: Reading) -> float:
        return median(read(each) for each in samples)

    waits = (middle(lambda each: 1000 * each.wait(share)) for share in (0.5, 0.95, 0.99))  # noqa: B023
    return (
        f"{name:22} {middle(_rate):9.1f} {middle(lambda each: each.calls / each.seconds):8.1f}"
        + "".join(f"{wait:9.1f}" for wait in waits)
        + f"{middle(lambda each: 1000 * each.cpu / each.updates):9.2f}"
        f"{middle(lambda each: 1000 * each.storage / each.updates):9.2f}"
        f"{middle(lambda each: each.server / each.seconds):8.0%}"
    )
