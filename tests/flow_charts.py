"""Every conversation as a chart, drawn from its table of steps: `python -m tests.flow_charts`.

What a table says is shown as it stands there. What a function works out (a question that names
somebody, offers, an ending) is shown as it reads for one mentor, the sample below.
"""

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule
from flows.catalogue import FLOWS
from flows.effects import Again, Effect, StartFlow
from flows.events import Beginning, Part, Waiting
from flows.flow import Answer, Ending, Flow, Scene, State, Step
from flows.lines import shorten
from flows.sessions.draft import Draft
from flows.views import Assessment, EntryHead, PlanView, Quote, Rating, SeriesView, SessionView
from framework.catalogue import load_framework
from framework.coverage import Situation
from tests.flows.talk import NOW, tell

PAGE: Final = Path(__file__).parents[1] / "docs" / "flows.md"
MOST_BUTTONS: Final = 8
LONGEST_TEXT: Final = 240

HEAD: Final = """\
# The conversations

Drawn by `make docs` from the tables of steps; what is changed here by hand is lost. The tables
are listed in `flows/catalogue.py`, and `flows/engine.py` moves them: the next question is the
first step that applies and has no answer yet.

A box is a question: its key, what is asked, its buttons. A diamond is the condition under which
the question behind it is asked, a dotted arrow is [Skip], or leads back. What stands behind “e.g.”
is worked out for each mentor; here it reads as for one who meets Anna on Thursdays at 15:00. Any
of them can be stopped with /cancel at any question: what was said in an entry by then is kept, a
setting is dropped. MORE is answered on the last card of a reflection, by [Add something…] or
[Done for today].
"""

# One mentor

_RULE: Final = Rule(first_on=date(2026, 9, 3), every=1, wall=time(15), zone="Europe/Brussels")
_ENTRY: Final = EntryHead(id=31, at=NOW - timedelta(days=14), mentee="Anna", ability="2b")
SAMPLE: Final = Beginning(
    zone="Europe/Brussels",
    mentee="Anna",
    mentees=("Anna", "Ben"),
    parts=(
        Part(answer=1, text="I asked three questions in a row.", step="moment"),
        Part(answer=2, text="She told me about the bank.", step="moment"),
    ),
    entry=_ENTRY,
    waiting=(Waiting(run=3, name="Anna"), Waiting(run=4, name="Ben")),
    entries=14,
    session=SessionView(
        series=1,
        on=date(2026, 11, 26),
        mentee="Anna",
        starts_at=datetime(2026, 11, 26, 14, tzinfo=UTC),
        ends_at=datetime(2026, 11, 26, 15, tzinfo=UTC),
        rule=_RULE,
        number=13,
    ),
    plan=PlanView(id=5, kind="if_then", text="If she goes quiet, I count to five.", forgotten=2),
    situation=Situation(focus="7b"),
    rhythm=Rhythm(zone="Europe/Brussels"),
    series=(SeriesView(id=1, mentee="Anna", rule=_RULE, phase="under_way"),),
    competence=2,
    assessment=Assessment(
        id=2, begun_at=NOW, earlier=(Rating(competence=2, value=3, at=NOW - timedelta(days=90)),)
    ),
    examples=(_ENTRY,),
    quote=Quote(entry=9, at=NOW - timedelta(weeks=6), text="Silence works better than advice."),
)
UNKNOWN: Final[Mapping[str, Mapping[str, object]]] = {
    "onboarding": {"mentee": "", "mentees": (), "session": None, "series": ()},
    "planning": {"mentee": "", "session": None},
}
"""What a conversation does not know when it begins."""
_DRAFT: Final = Draft(mentee="Anna", day=date(2026, 12, 3), wall=time(15))
ANSWERS: Final[Mapping[str, Mapping[str, str]]] = {
    "onboarding": {"session": _DRAFT.having(every=1).seal()},
    "note": {"belongs": "none"},
    "planning": {"plan": _DRAFT.having(every=1).seal()},
    "focus": {"ability": "7b"},
    "moving": {"to": _DRAFT.having(every=0).seal()},
    "rate": {"rating": "4"},
    "rate_one": {"rating": "4"},
    "todo": {"todo": "Send Ben the cash-flow sheet by Friday"},
    "replan": {"words": "If she goes quiet, I count to three."},
}
"""What the mentor answers; where nothing stands, the first option, or some words."""


# The page


def draw_page(flows: Mapping[str, Flow] = FLOWS) -> str:
    """The whole of `docs/flows.md`."""
    contents = " · ".join(f"[{name}](#{name})" for name in flows)
    return "\n".join((HEAD, contents, *map(_draw_section, flows.values())))


def _draw_section(flow: Flow) -> str:
    module = flow.ending.__module__
    about = (inspect.getdoc(inspect.getmodule(flow.ending)) or "").partition("\n\n")[0]
    facts = [
        "It makes an entry of the journal" if flow.journal else "It makes no entry",
        f"its question stays open for {_tell_time(flow.waits)}",
    ]
    if flow.modal:
        facts.append("it takes the next words before any other conversation")
    return "\n".join(
        (
            f"\n## {flow.name}\n",
            f"{' '.join(about.split())} (`{module.replace('.', '/')}.py`)\n",
            f"{'; '.join(facts)}.\n",
            "```mermaid",
            *draw(flow),
            "```",
        )
    )


def _tell_time(waits: timedelta) -> str:
    """ "7 days and 6 hours"."""
    parts = ((waits.days, "day"), (waits.seconds // 3600, "hour"))
    told = [f"{number} {unit}{'s' if number > 1 else ''}" for number, unit in parts if number]
    return " and ".join(told)


# One chart


def draw(flow: Flow) -> Iterator[str]:
    """The lines of a Mermaid chart: the steps in the order they are held, then the end."""
    facts = SAMPLE.model_copy(update=UNKNOWN.get(flow.name, {}))
    # Every question is shown, also one that this mentor is not asked: `held` is what they answer.
    state = held = State(flow=flow.name, run=7, facts=facts)
    yield "flowchart TD"
    yield '  begin(["begins"])'
    loose = ["begin -->"]  # arrows whose heads are still missing
    boxes: dict[str, str] = {}
    for number, step in enumerate(flow.steps, start=1):
        scene = Scene(state.model_copy(update={"asked": step.key}), load_framework(), NOW)
        box, diamond = f"q{number}", f"if{number}"
        yield f'  {box}["{_escape(_describe(step, scene))}"]'
        if condition := tell_condition(step.when):
            yield f'  {diamond}{{"{_escape(condition)}?"}}'
            yield from (f"  {arrow} {diamond}" for arrow in loose)
            loose = [f"{diamond} -->|yes|"]
        yield from (f"  {arrow} {box}" for arrow in loose)
        loose = [f"{box} -->"]
        boxes[step.key] = box
        if step.reopens:  # what is no step is asked for on the last card
            yield f"  {box} -.->|{step.passes}| {boxes.get(step.reopens[0], 'over')}"
        elif step.optional:
            loose.append(f"{box} -.->|Skip|")
        if condition:
            loose.append(f"{diamond} -->|no|")
        if step.when(scene._replace(state=held)):
            held = _answer(step, scene._replace(state=held))
        state = _answer(step, scene)
    ending = flow.ending(Scene(held, load_framework(), NOW))
    yield f'  over(["{_escape(_describe_end(ending))}"])'
    yield from (f"  {arrow} over" for arrow in loose)


def _describe(step: Step, scene: Scene) -> str:
    lines = [step.key.upper()]
    if isinstance(step.prompt, str):
        values = {key: f"[{key}]" for key in scene.state.answers}
        lines.append(step.prompt.format_map(values))
    else:
        lines.append(f"e.g. {_cut(tell(step.prompt(scene)))}")
    if step.again:
        lines.append(f"after words: {step.again}")
    options, given = step.options, "" if isinstance(step.options, tuple) else "e.g. "
    shown = options if isinstance(options, tuple) else options(scene)
    if shown:
        buttons = [f"[{tell(each.label)}]" for each in shown[:MOST_BUTTONS]]
        lines.append(given + " ".join(buttons) + (" …" if len(shown) > MOST_BUTTONS else ""))
    if step.reads is not None:
        also = f"; others belong to {step.words.upper()}" if step.words != step.key else ""
        lines.append(f"Typed words are read as the answer{also}.")
    elif step.words != step.key:
        lines.append(f"Typed words belong to {step.words.upper()}.")
    return "\n".join(lines)


def _describe_end(ending: Ending) -> str:
    lines = [f"e.g. {_cut(chr(10).join(map(tell, ending.lines)))}"] if ending.lines else ["ends"]
    if ending.buttons:
        lines.append(" ".join(f"[{tell(each.label)}]" for each in ending.buttons))
    lines += [told for each in ending.then if (told := _tell_following(each))]
    return "\n".join(lines)


def _tell_following(effect: Effect) -> str:
    """What comes up next by itself."""
    match effect:
        case StartFlow(flow=name, once=once):
            return f"{name} begins" + (", if it never did" if once else "")
        case Again(verb=verb):
            return f"{verb} is shown"
    return ""


def _answer(step: Step, scene: Scene) -> State:
    """The state after this step was answered."""
    state = scene.state
    options = step.options if isinstance(step.options, tuple) else step.options(scene)
    first = next((each.value or each.key for each in options if not each.opens), "")
    value = ANSWERS.get(state.flow, {}).get(step.key, first)
    answer = Answer(at=NOW, value=value, pieces=0 if value else 1)
    return state.model_copy(update={"answers": {**state.answers, step.key: answer}})


def _cut(text: str) -> str:
    return "\n".join(shorten(each, LONGEST_TEXT) for each in text.split("\n") if each.strip())


def _escape(text: str) -> str:
    """As Mermaid takes it between quotation marks."""
    codes = {"#": "#35;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "#96;"}
    return re.sub('[#"<>`]', lambda found: codes[found[0]], text).replace("\n", "<br/>")


# A condition, as its code says it


def tell_condition(when: Callable[[Scene], bool]) -> str:
    """In words; empty where the step always applies. A function is told by its name, a lambda by
    what stands in it."""
    if when.__name__ != "<lambda>":
        return "" if when.__name__ == "_always" else when.__name__.strip("_").replace("_", " ")
    body = _find_lambda(when).body
    if isinstance(body, ast.Constant) and body.value is True:
        return ""
    known = inspect.getclosurevars(when).nonlocals
    return _tell(body, known)


def _find_lambda(function: Callable[..., Any]) -> ast.Lambda:
    code = function.__code__
    found = [
        node
        for node in ast.walk(_parse(code.co_filename))
        if isinstance(node, ast.Lambda) and node.lineno == code.co_firstlineno
    ]
    if len(found) != 1:
        raise ValueError(f"{code.co_filename}:{code.co_firstlineno}: two lambdas in one line")
    return found[0]


@cache
def _parse(path: str) -> ast.Module:
    return ast.parse(Path(path).read_text("utf-8"))


def _tell(node: ast.expr, known: Mapping[str, Any]) -> str:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return " and ".join(_tell(each, known) for each in values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"not {_tell(operand, known)}"
        case ast.Compare(left=left, ops=[ast.Eq() | ast.In()], comparators=[right]):
            return f"{_tell(left, known)} = {_tell(right, known)}"
        case ast.Compare(left=left, ops=[ast.Gt()], comparators=[right]):
            return f"more than {_tell(right, known)} {_tell(left, known)}"
        case ast.Call(func=ast.Name(id="bool" | "len"), args=[one]):
            return _tell(one, known)
        case ast.Call(func=ast.Attribute(attr="value"), args=[ast.Constant(value=key)]):
            return str(key).upper()
        case ast.Call(func=ast.Attribute(attr="said"), args=[ast.Constant(value=key)]):
            return f"{str(key).upper()} was told"
        case ast.Call(func=ast.Name(id=name), args=[ast.Name()]):
            return name.replace("_", " ")
        case ast.Attribute(attr=name):
            return name
        case ast.Name(id=name) if name in known:
            value = known[name]
            return " or ".join(value) if isinstance(value, tuple) else str(value)
        case ast.Constant(value=value):
            return str(value)
    raise ValueError(f"no words for the condition {ast.unparse(node)}")


if __name__ == "__main__":
    PAGE.write_text(draw_page(), "utf-8")
