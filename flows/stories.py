"""Which entry a story belongs to: the one that is being told, a question that waits, or a new one.

What is told in one breath is one entry: within ten minutes of a question that the mentor asked for
or of the last words, and across midnight, more goes there. A question that waits takes the first
story about it, one that was answered more only on the same day. One that has not come yet takes it
too, as soon as its session has begun. Where words name somebody else, or a day that does not fit,
they are saved and it is asked.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from flows.calendar.series import to_local_date
from flows.events import Beginning, Said
from flows.flow import State
from flows.views import SessionView
from flows.words.answers.openings import find_told_day, opens_session
from flows.words.people.mentees import find_mentioned, fit_mentees

BREATH: Final = timedelta(minutes=10)
"""For so long more words are part of what is being told."""
LATELY: Final = timedelta(hours=6)
"""For so long a question that was answered takes more, on the same day."""
SMALL_HOURS: Final = 4
"""Before this hour "today" may be the day that has just ended."""


class Told(NamedTuple):
    """What was told lately: when, by run (`at`); `over` are those of them that are no more open.
    `names` are the mentees who are known, `zone` is that of the mentor; `begun`: the sessions that
    have, and that nobody has asked about yet."""

    at: Mapping[int, datetime] = {}
    over: Sequence[State] = ()
    names: Sequence[str] = ()
    zone: str = "UTC"
    begun: Sequence[SessionView] = ()


class New(NamedTuple):
    """A new entry: a reflection with `mentee`, or on a `session` that nobody has asked about yet,
    or a note, which may be part of the run `joins`."""

    mentee: str = ""
    joins: int = 0
    session: SessionView | None = None


class Doubtful(NamedTuple):
    """An entry of one of these runs, or on one of the sessions that were not asked about yet
    (`begun`), or a new one with the mentee `new`; `still`: the run that is being told."""

    runs: tuple[int, ...]
    new: str = ""
    still: int = 0
    begun: tuple[SessionView, ...] = ()


Place = int | New | Doubtful


def find_place(open_: Sequence[State], said: Said, told: Told) -> Place:
    """Where a story goes; `open_` are the entries with an open question, the newest first."""
    named = find_mentioned(said.text, _list_names(open_, told))
    begun = _list_begun(open_, said, named, told)
    found = _find_place(open_, begun, said, named, told)
    if begun and isinstance(found, int) and not named and opens_session(said.text):
        found = Doubtful((found,))
    sessions = {each.run: each.facts.session for each in begun}
    if isinstance(found, Doubtful):
        unasked = (sessions.get(each) for each in found.runs)
        runs = tuple(each for each in found.runs if each not in sessions)
        return found._replace(runs=runs, begun=tuple(filter(None, unasked)))
    return New(session=sessions[found]) if found in sessions else found


def _find_place(
    open_: Sequence[State], begun: Sequence[State], said: Said, named: Sequence[str], told: Told
) -> Place:
    # What was open with the same mentee gives way, as it does when its session is asked about.
    theirs = {each.about.casefold() for each in begun}
    stays = [each for each in open_ if not each.paused and each.about.casefold() not in theirs]
    waiting = [*begun, *(each for each in stays if not each.told)]
    fresh = _find_fresh(open_, said, told)
    if fresh is not None:
        heard = _heard_at(fresh, told)
        younger = [each for each in waiting if each.begun_at and heard and each.begun_at > heard]
        if younger and not fresh.paused:  # the bot has asked something else since
            return _choose(younger, [fresh], said, named, told) or fresh.run
        return _go_on(fresh, [*begun, *open_], said, named)
    lately = [each for each in stays if _is_of_today(each, said, told)]
    if not named and opens_session(said.text):
        lately = []
    found = _choose(waiting, lately, said, named, told)
    if found is not None:
        return found
    return New(joins=_find_older(open_, named))


def is_soon(at: datetime | None, said: Said, within: timedelta = BREATH) -> bool:
    """Whether words came so soon; a clock that was put back makes nothing late."""
    return at is not None and abs(said.at - at) <= within


def is_young(state: State, said: Said, told: Told) -> bool:
    """Whether words that want to stand alone are part of it all the same: what is being told, or
    a question that was asked today and lately."""
    if state.status != "open":
        return False
    if is_soon(_heard_at(state, told), said):
        return True
    begun = state.begun_at
    if state.told or begun is None or not is_soon(begun, said, LATELY):
        return False
    return to_local_date(begun, told.zone) == to_local_date(said.at, told.zone)


# What was not asked about yet


def foresee(begun: Iterable[SessionView], zone: str) -> tuple[State, ...]:
    """The questions about these sessions as they will be asked. No run has such a number."""
    return tuple(
        State(
            flow="after_session",
            run=-place,
            facts=Beginning(zone=zone, mentee=each.mentee, session=each),
        )
        for place, each in enumerate(begun, start=1)
    )


def is_about(state: State, session: SessionView) -> bool:
    """Whether an open reflection is the one about this session: it was begun for it, or has been
    told about since it began, with this mentee or with nobody named yet."""
    own = state.facts.session
    if state.mentee.casefold() not in ("", session.mentee.casefold()):
        return False
    if own is not None:
        return (own.series, own.on) == (session.series, session.on)
    begun = min((answer.at for answer in state.answers.values()), default=None)
    return state.told and begun is not None and begun >= session.starts_at


def _list_begun(
    open_: Sequence[State], said: Said, named: Sequence[str], told: Told
) -> list[State]:
    """Those of which a story may be: by its mentee, if it names anybody, else by its day."""
    day = find_told_day(said.text, to_local_date(said.at, told.zone))
    found = []
    for each, session in zip(foresee(told.begun, told.zone), told.begun, strict=True):
        asked = any(state.mentee and is_about(state, session) for state in open_)
        meant = any(fit_mentees(one, (each.about,)) for one in named)
        free = not asked and (meant or not named)
        today = day or to_local_date(said.at, told.zone)
        if free and _fits(each, day if meant else today, said, told):
            found.append(each)
    return found


# What is being told


def _find_fresh(open_: Sequence[State], said: Said, told: Told) -> State | None:
    """What was asked for, or told, last."""
    heard = [
        (at, state.wanted_at == at and not state.paused, state.run, state)
        for state in (*open_, *told.over)
        if _may_go_on(state) and (at := _heard_at(state, told)) and is_soon(at, said)
    ]
    return max(heard, key=lambda each: each[:3])[3] if heard else None


def _heard_at(state: State, told: Told) -> datetime | None:
    both = (state.wanted_at, told.at.get(state.run))
    return max((each for each in both if each), default=None)


def _may_go_on(state: State) -> bool:
    if state.paused:
        return bool(state.instead)
    return state.status in ("open", "done", "left")


def _go_on(fresh: State, open_: Sequence[State], said: Said, named: Sequence[str]) -> Place:
    if fresh.paused:
        return New(mentee=fresh.instead)
    others = _leave_out(fresh.about, named)
    begins = fresh.told and opens_session(said.text)
    if (fresh.about and others) or (begins and not (named and not others)):
        return _ask_whether_still(fresh, open_, others)
    return fresh.run


def _leave_out(about: str, named: Sequence[str]) -> Sequence[str]:
    """Those who are named beside it; nobody where it is about one of them."""
    if about and any(fit_mentees(about, (each,)) for each in named):
        return ()
    return named


def _ask_whether_still(fresh: State, open_: Sequence[State], others: Sequence[str]) -> Doubtful:
    """The question that waits for whoever is named comes before a new one."""
    other = others[0] if others else ""
    waits = [
        each.run
        for each in open_
        if other and each.run != fresh.run and not each.paused and not each.told
        if fit_mentees(other, (each.about,))
    ]
    return Doubtful((fresh.run, *waits[:1]), "" if waits else other, fresh.run)


# What waits


def _is_of_today(state: State, said: Said, told: Told) -> bool:
    at = told.at.get(state.run)
    if not state.told or at is None or not is_soon(at, said, LATELY):
        return False
    return to_local_date(at, told.zone) == to_local_date(said.at, told.zone)


def _choose(
    waiting: Sequence[State],
    lately: Sequence[State],
    said: Said,
    named: Sequence[str],
    told: Told,
) -> int | Doubtful | None:
    """By whom it is about, then by its day; None if it can be none of these."""
    those = [*lately, *waiting]
    if named:
        about = [each for each in those if any(fit_mentees(one, (each.about,)) for one in named)]
        nobody = [each for each in those if not each.about]
        if not about and not nobody and those:
            return Doubtful(tuple(each.run for each in those), named[0])
        those = about or nobody
    day = find_told_day(said.text, to_local_date(said.at, told.zone))
    fitting = [each for each in those if _fits(each, day, said, told)]
    if len(fitting) == 1:
        return fitting[0].run
    runs = tuple(each.run for each in fitting or those)
    return Doubtful(runs, named[0] if named and not fitting else "") if runs else None


def _fits(state: State, day: date | None, said: Said, told: Told) -> bool:
    """Whether a story of this day may be about it; one that was begun goes on to any."""
    session = state.facts.session
    if day is None or session is None or state.told:
        return True
    local = to_local_date(session.starts_at, told.zone)
    today = to_local_date(said.at, told.zone)
    return day in (local, to_local_date(session.ends_at, told.zone)) or (
        day == today and _is_night(said, told) and local == today - timedelta(days=1)
    )


def _is_night(said: Said, told: Told) -> bool:
    before = said.at - timedelta(hours=SMALL_HOURS)
    return to_local_date(before, told.zone) != to_local_date(said.at, told.zone)


# Small parts


def _list_names(open_: Sequence[State], told: Told) -> tuple[str, ...]:
    """Everybody who is known, and whom the open ones are about."""
    about = (each.about for each in (*open_, *told.over))
    return tuple(dict.fromkeys((*told.names, *filter(None, about))))


def _find_older(open_: Sequence[State], named: Sequence[str]) -> int:
    """The youngest entry whose question is still open, though it takes no more by itself."""
    older = (
        each.run
        for each in open_
        if each.told and not each.paused and not (each.about and _leave_out(each.about, named))
    )
    return next(older, 0)
