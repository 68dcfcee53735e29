"""The conversation that settles a proposal, where it is another than `changing`.

A new time has the cards of moving and planning, a pause without an end that of pausing: as the
buttons of /sessions do. The words are held there too.
"""

from datetime import date, datetime, time, timedelta

from flows.calendar.schedule import to_wall
from flows.calendar.series import find_date, find_end
from flows.effects import StartFlow
from flows.events import Said
from flows.lines import line
from flows.sessions.draft import Draft, draft_rule, look_ahead, merge
from flows.sessions.month import find_page
from flows.sessions.planning import SORRY
from flows.sessions.proposal import Proposal, Target
from flows.words.plans.meeting import Meeting
from flows.words.times.weekdays import in_week


def lead_on(
    proposal: Proposal, said: Said, waiting: tuple[int, ...], here: datetime, zone: str
) -> StartFlow | None:
    """The conversation in which the proposal is settled, where it is not this one: a new time has
    the cards of moving and planning, a pause without an end that of pausing."""
    if proposal.kind == "shift" and not proposal.those:
        new = merge(Draft(mentee=proposal.names[0], every=1), proposal.to[0])
        return StartFlow(flow="planning", said=said, waiting=waiting, held=True, draft=new.seal())
    if len(proposal.those) != 1 or proposal.problem:
        return None
    session = proposal.those[0]
    begin = StartFlow(
        flow="", said=said, waiting=waiting, held=True, series=session.series, on=session.on
    )
    if proposal.kind == "move":
        draft, ahead = draft_move(proposal, session, here, zone)
        notice = () if ahead else (line(SORRY["past"]),)
        return begin.model_copy(update={"flow": "moving", "draft": draft.seal(), "notice": notice})
    if proposal.kind == "shift":
        draft = draft_series(proposal, session, here, zone)
        return begin.model_copy(
            update={"flow": "planning", "draft": draft.seal(), "series": 0, "on": None}
        )
    if proposal.kind == "pause" and proposal.until is None:
        return begin.model_copy(update={"flow": "pausing"})
    return None


def draft_move(
    proposal: Proposal, session: Target, here: datetime, zone: str
) -> tuple[Draft, bool]:
    """The session at its new time, as far as that was said; whether that is still ahead."""
    start = to_wall(session.starts_at, zone)
    minutes = round((session.ends_at - session.starts_at).total_seconds() / 60)
    base = Draft(
        mentee=session.mentee,
        every=0,
        wall=start.time(),
        minutes=minutes,
        page=find_page(here.date(), start.date()),
    )
    to = proposal.to
    if proposal.later:
        then = start + timedelta(minutes=proposal.later)
        days = [each for each in to if each.day and not each.wall]
        to = tuple(each._replace(wall=then.time()) for each in days) or (
            Meeting(day=then.date(), wall=then.time()),
        )
    if proposal.weekday:
        weeks = (in_week(start.date(), each.day.weekday()) for each in to if each.day)
        to = (*to, *(Meeting(day=day, wall=to[0].wall) for day in weeks))
    times = dict.fromkeys((each.day or start.date(), each.wall or start.time()) for each in to)
    found = [base.having(day=day, wall=wall) for day, wall in times]
    ahead = [each for each in found if look_ahead(each, here, zone)]
    if len(ahead) == 1:
        return ahead[0], True
    if ahead:
        return base.having(asks="which", readings=tuple(ahead)), True
    return base, not found


def draft_series(proposal: Proposal, session: Target, here: datetime, zone: str) -> Draft:
    """The series at its new time, as far as that was said; what was not said of it stays."""
    rule = session.rule
    since = max(proposal.since or here.date(), here.date())
    base = draft_rule(session.mentee, rule, find_date(rule, since) or session.on, zone).having(
        until=find_end(rule) if rule.count else rule.until,
        instead_of=session.series,
        instead_from=proposal.since,
    )
    to = proposal.to
    if proposal.later:
        wall = _put_off(rule.wall, proposal.later)
        to = tuple(each._replace(wall=each.wall or wall) for each in to or (Meeting(),))
    shifted = (_shift(base, each, since, proposal.leaves) for each in to)
    found = (look_ahead(each, here, zone) for each in shifted)
    ahead = tuple(dict.fromkeys(each for each in found if each is not None))
    if len(ahead) == 1:
        return ahead[0]
    return base.having(asks="which", readings=ahead)


def _put_off(wall: time, minutes: int) -> time:
    return (
        datetime.combine(date.min + timedelta(days=1), wall) + timedelta(minutes=minutes)
    ).time()


def _shift(base: Draft, meeting: Meeting, since: date, leaves: date | None) -> Draft:
    """A series of one weekday is on another, in the same weeks; what says more is a new rule."""
    said = meeting.weekdays or meeting.nths or meeting.month_days or (meeting.every or 0) > 1
    if said:
        first = max(meeting.day or since, since)
        return merge(base, meeting._replace(day=first))
    day = base.day or since
    if meeting.day is not None and leaves is not None and leaves.weekday() in base.weekdays:
        stays = {*base.weekdays} - {leaves.weekday()}
        weekdays = tuple(sorted({*stays, meeting.day.weekday()}))
        moved = base.having(weekdays=weekdays, day=since)
        return merge(moved, meeting._replace(day=None, every=None))
    if meeting.day is not None:
        weekday, step = meeting.day.weekday(), timedelta(weeks=1)
        if base.unit == "week":
            base, step = base.having(weekdays=()), step * base.repeats
        day = in_week(day, weekday)
        day -= step * ((day - since) // step)
    return merge(base.on(day), meeting._replace(day=None, every=None))
