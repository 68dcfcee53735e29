"""What /summary says: counts, never scores, and one step that could come next."""

from flows.effects import Effect, Show
from flows.facts import Records
from flows.lines import Line, button, line
from framework.coverage import offer_abilities
from framework.model import Framework
from framework.progress import Progress, measure


def show_summary(facts: Records, framework: Framework) -> tuple[Effect, ...]:
    if not facts.entries or facts.since is None:
        text = line("Nothing to sum up yet. /reflect asks you the first question.")
        return (Show(run=None, lines=(text,)),)
    progress = measure(framework, facts.history)
    lines = [
        line("{entries} entries since {since}.", entries=facts.entries, since=facts.since)
        if facts.entries > 1
        else line("1 entry, on {since}.", since=facts.since)
    ]
    counts = [(area.name, *progress.area(area.code).reflected) for area in framework.areas]
    values: dict[str, str | int] = {}
    template = "Abilities you reflected on:"
    for place, (name, reached, total) in enumerate(counts):
        template += f"\n{{area{place}}} {{reached{place}}} of {{total{place}}}"
        values |= {f"area{place}": name, f"reached{place}": reached, f"total{place}": total}
    lines.append(Line(template=template, values=values))
    lines += _name_untouched(facts, progress)
    buttons = (button("new", "Reflect on a gap", primary=True), button("journal", "Journal"))
    return (Show(run=None, lines=tuple(lines), buttons=buttons),)


def _name_untouched(facts: Records, progress: Progress) -> tuple[Line, ...]:
    """How many were never touched, with the one that would be asked next as the example."""
    framework, touched = progress.framework, progress.whole().touched
    untouched = touched.total - touched.reached
    if not untouched:
        return ()
    offers = offer_abilities(framework, facts.history)
    example = next(each.ability for each in offers if each.ability not in facts.history)
    title = framework.ability(example).title
    text = "Not touched yet: {count}, for example {ability}."
    return (line(text, count=untouched, ability=title),)
