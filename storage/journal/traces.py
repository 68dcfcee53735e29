"""Where else words stand that are to go for good: quoted in a later question, in the state of a
conversation, looked for, shown on a button, waiting in a queue. There they read "[deleted]".

States are looked at as they are stored: they may be of an older version.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, LargeBinary, bindparam, delete, select, type_coerce, update

from flows.requests import REQUEST
from flows.words.copies import DELETED, Gone
from flows.words.requests.requests import read_request
from storage.database.sealing import open_
from storage.people import Mentor
from storage.queues import copies
from storage.tables import answers, edits, lenses, runs

_SAID: Final = frozenset(
    ("moment", "note", "changed", "if_then", "todo", "smaller_words", "words", "text")
)
"""Steps of which a state may keep the words."""
_QUOTES: Final = frozenset(("text", "begin"))
"""Values of a line that are somebody's words."""
_TAKEN_OVER: Final = "smaller_words"
"""The step whose words become those of an earlier entry's plan."""


class Traces(NamedTuple):
    """What is to go: words, the `entries` they stood in, and the `plans` made in these."""

    gone: Gone
    entries: Collection[int] = ()
    plans: Collection[int] = ()


def wipe(conn: Connection, mentor: Mentor, traces: Traces, messages: Collection[int] = ()) -> None:
    """Everywhere; `messages` are those of Telegram's that the words came in."""
    states = conn.execute(_STATES, {"of": mentor.id}).all()
    asked = {
        row.id: _find(row.state.get("facts", {}), "plan", "text")
        for row in states
        if _find(row.state.get("facts", {}), "plan", "id") in traces.plans
    }
    # How a plan read before it was changed is known where it was asked about.
    earlier = Gone.of([*traces.gone.texts, *asked.values()], traces.gone.stay)
    traces = traces._replace(gone=earlier)
    for row in states:
        _wipe_state(conn, mentor, row, traces)
    _wipe_taken_over(conn, mentor, asked)
    _wipe_prompts(conn, mentor, traces.gone)
    sought = _wipe_lenses(conn, mentor, traces.gone)
    copies.wipe(conn, mentor.chat, traces.gone, sought, messages)


def _wipe_state(conn: Connection, mentor: Mentor, row: Any, traces: Traces) -> None:
    mine = {"this": row.id, "of": mentor.id}
    if row.flow in _ABOUT_ONE and _is_about(row.state.get("facts", {}), traces):
        conn.execute(_DROP_RUN, mine)
        return
    state = _clean_state(row.state, traces)
    if row.flow == REQUEST and _asked_for(state, traces.gone):
        state = {**state, "refused": None}
    if state != row.state:
        conn.execute(_SAVE_RUN, {**mine, "state": state})


_ABOUT_ONE: Final = frozenset(("edit", "replan", "redate"))
"""Flows whose conversations are about one entry, or one plan, and are nothing without it."""


def _is_about(facts: Mapping[str, Any], traces: Traces) -> bool:
    return (
        _find(facts, "entry", "id") in traces.entries or _find(facts, "plan", "id") in traces.plans
    )


def _find(facts: Mapping[str, Any], name: str, key: str) -> Any:
    return (facts.get(name) or {}).get(key)


def _asked_for(state: Mapping[str, Any], gone: Gone) -> bool:
    """Whether what was looked for in words is found in what goes."""
    request = read_request((state.get("refused") or {}).get("text", ""))
    return request is not None and bool(request.query) and gone.is_found(request.query)


def _clean_state(state: Mapping[str, Any], traces: Traces) -> dict[str, Any]:
    gone = traces.gone
    facts = dict(state.get("facts", {}))
    answers_ = dict(state.get("answers", {}))
    if _find(facts, "plan", "id") in traces.plans:
        facts["plan"] = None
        if _TAKEN_OVER in answers_:
            answers_[_TAKEN_OVER] = {**answers_[_TAKEN_OVER], "value": DELETED}
    for name, key in _QUOTED:
        if facts.get(name):
            facts[name] = _clean_quoted(facts[name], key, traces)
    if facts.get("examples"):
        facts["examples"] = [_clean_quoted(each, "id", traces) for each in facts["examples"]]
    if facts.get("parts"):
        facts["parts"] = [_clean_text(each, gone) for each in facts["parts"]]
    if facts.get("promised") and gone.is_copy(facts["promised"].get("text", "")):
        facts["promised"] = None
    cleaned = {**state, "facts": facts}
    if state.get("prompt"):
        cleaned["prompt"] = _clean_line(state["prompt"], gone)
    if state.get("options"):
        cleaned["options"] = [_clean_option(each, gone) for each in state["options"]]
    if answers_:
        cleaned["answers"] = {
            step: _clean_answer(step, each, gone) for step, each in answers_.items()
        }
    refused = state.get("refused")
    if refused and gone.is_copy(refused.get("text", "")):
        cleaned["refused"] = None
    return cleaned


_QUOTED: Final = (("quote", "entry"), ("entry", "id"), ("plan", ""))
"""Facts of which a line is known, and what in them names its entry, if anything does."""


def _clean_quoted(told: Mapping[str, Any], key: str, traces: Traces) -> dict[str, Any]:
    """Of an entry that goes, or that stays while this line of it goes."""
    goes = told.get(key) in traces.entries or traces.gone.is_copy(told.get("text", ""))
    return {**told, "text": DELETED} if goes else {**told}


def _clean_text(part: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    text = part.get("text", "")
    return {**part, "text": DELETED if not part.get("option") and gone.is_copy(text) else text}


def _clean_answer(step: str, answer: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    cleaned = dict(answer)
    if step in _SAID and gone.is_copy(answer.get("value", "")):
        cleaned["value"] = DELETED
    if answer.get("prompt"):
        cleaned["prompt"] = _clean_line(answer["prompt"], gone)
    return cleaned


def _clean_option(option: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    return {**option, "label": _clean_line(option["label"], gone)}


def _clean_line(told: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    """A line with its values, as a state or an answer keeps it."""
    values = {
        key: DELETED if key in _QUOTES and isinstance(each, str) and gone.is_copy(each) else each
        for key, each in told.get("values", {}).items()
    }
    return {**told, "values": values}


def _wipe_taken_over(conn: Connection, mentor: Mentor, asked: Collection[int]) -> None:
    """The words of other entries that became those of a plan which goes."""
    if not asked:
        return
    for row in conn.execute(_TAKEN, {"of": mentor.id, "those": list(asked)}).all():
        mine = {"this": row.id, "of": mentor.id}
        conn.execute(_SAVE_ANSWER, {**mine, "text": DELETED})
        conn.execute(_DROP_EDITS, mine)


def _wipe_prompts(conn: Connection, mentor: Mentor, gone: Gone) -> None:
    """The questions of other entries."""
    for row in conn.execute(_PROMPTS, {"of": mentor.id}).all():
        raw = open_(bytes(row.prompt))  # most quote nothing: reading them would take longer
        prompt = json.loads(raw) if '"text":' in raw else None
        cleaned = _clean_line(prompt, gone) if prompt else None
        if cleaned != prompt:
            conn.execute(_SAVE_ANSWER, {"this": row.id, "of": mentor.id, "prompt": cleaned})


def _wipe_lenses(conn: Connection, mentor: Mentor, gone: Gone) -> list[str]:
    """What was looked for and found in what goes: it would tell of it. These words."""
    sought = []
    for row in conn.execute(_LENSES, {"of": mentor.id}).all():
        words = row.lens.get("words", "")
        if gone.is_found(words):
            sought.append(words)
            lens = {**row.lens, "words": DELETED}
            conn.execute(_SAVE_LENS, {"this": row.id, "of": mentor.id, "lens": lens})
    return sought


# The statements are built once: building one takes longer than running it.

_RUN: Final = (runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
_STATES: Final = select(runs.c.id, runs.c.flow, runs.c.state).where(
    runs.c.mentor == bindparam("of")
)
_SAVE_RUN: Final = update(runs).where(*_RUN)
_DROP_RUN: Final = delete(runs).where(*_RUN)
_PROMPTS: Final = select(
    answers.c.id, type_coerce(answers.c.prompt, LargeBinary).label("prompt")
).where(answers.c.mentor == bindparam("of"))
_TAKEN: Final = select(answers.c.id).where(
    answers.c.mentor == bindparam("of"),
    answers.c.entry.in_(bindparam("those", expanding=True)),
    answers.c.step == _TAKEN_OVER,
)
_SAVE_ANSWER: Final = update(answers).where(
    answers.c.id == bindparam("this"), answers.c.mentor == bindparam("of")
)
_DROP_EDITS: Final = delete(edits).where(
    edits.c.answer == bindparam("this"), edits.c.mentor == bindparam("of")
)
_LENSES: Final = select(lenses.c.id, lenses.c.lens).where(lenses.c.mentor == bindparam("of"))
_SAVE_LENS: Final = update(lenses).where(
    lenses.c.id == bindparam("this"), lenses.c.mentor == bindparam("of")
)
