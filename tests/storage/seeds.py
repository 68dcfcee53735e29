"""Mentors with a life in the database: whatever text of theirs is stored says whose it is.

Everything that Ana wrote begins with "Ana's", so a test finds it wherever it may have gone.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, insert, or_, select

from flows.calendar.schedule import Weekly
from flows.calendar.series import Rule
from flows.effects import (
    EndMentoring,
    ExplainRating,
    HideAbility,
    KeepPlan,
    LinkEntry,
    PlanSeries,
    Rate,
    RenameMentee,
    SaveAnswer,
    SetFocus,
    SetQuotes,
    SetRehearsal,
    Settle,
    Snooze,
)
from flows.events import Beginning, Media, Said
from flows.flow import Answer, State
from flows.lens import Lens
from flows.lines import line
from flows.views import Deed
from storage import people
from storage.calendar import endings, phases, plans, reminders, rhythms, series
from storage.columns import Sealed, SealedJson
from storage.journal import answers, deeds, lenses, namings, ratings, runs
from storage.people import Mentor
from storage.queues import cards, inbox, outbox
from storage.tables import (
    attachments,
    chats,
    edits,
    leases,
    marks,
    mentors,
    metadata,
    occurrences,
)
from storage.tables import deeds as deeds_table
from storage.tables import reminders as reminders_table

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)  # a Thursday, 13:00 in Brussels
BOT = 4200001
ZONE = "Europe/Brussels"
WEEKLY = Weekly(weekday=3, wall=time(16), zone=ZONE)  # next at 15:00 UTC today
FRIDAYS = Rule(first_on=date(2026, 11, 20), every=1, wall=time(10), zone=ZONE)
FRIDAY = date(2026, 11, 27)
ASKED = line("What happened with {mentee}?", mentee="your mentee")


class Seeded(NamedTuple):
    """A mentor who has left something in every table."""

    mentor: Mentor
    run: int
    """A reflection that is over: one choice, a mentee, and a moment that was edited."""
    moment: int
    mentee: int
    edit: int
    file: int
    message: int
    begun: int
    """An open reflection in which nothing is answered yet."""
    series: int
    """On Fridays: of the first they were asked, of the second they chose what to watch."""
    plan: int
    """For the next session; shown an hour before."""
    action: int
    """For Monday."""
    reminder: int
    """The question about the next session."""
    rated: int
    """The run that rated a competence, which the reflection shows."""
    lens: int
    binned: int
    """A note that was deleted."""
    taken_back: int
    """A note that was taken back; it is in no export, and so says not whose it is."""
    deed: int
    """What was done last: the action was put off."""


def settle(conn: Connection, zone: str = ZONE) -> Mentor:
    """A mentor of whom nothing else is known yet."""
    count = len(conn.execute(select(chats.c.id)).all())
    new = insert(chats).values(bot_id=BOT, chat_id=100 + count).returning(chats.c.id)
    return people.add_mentor(conn, conn.execute(new).scalar_one(), zone, NOW)


def begin(
    conn: Connection, mentor: Mentor, flow: str = "after_session", at: datetime = NOW
) -> int:
    run = runs.open_run(conn, mentor, flow, at)
    runs.save_state(conn, mentor, State(flow=flow, run=run, facts=Beginning()), at)
    return run


def choose(
    conn: Connection, mentor: Mentor, run: int, step: str, value: str, at: datetime = NOW
) -> int:
    effect = SaveAnswer(
        run=run, step=step, prompt=line("Which?"), options=(value,), option=value, label=value
    )
    return answers.add_answer(conn, mentor, effect, at)


def tell(
    conn: Connection,
    mentor: Mentor,
    run: int,
    text: str,
    at: datetime = NOW,
    *,
    step: str = "moment",
    media: Media | None = None,
    message: int | None = None,
    forwarded_from: str | None = None,
) -> int:
    said = Said(at=at, text=text, media=media, message=message, forwarded_from=forwarded_from)
    effect = SaveAnswer(run=run, step=step, prompt=ASKED, said=said)
    return answers.add_answer(conn, mentor, effect, at)


def name_mentee(conn: Connection, mentor: Mentor, run: int, name: str, at: datetime = NOW) -> int:
    """A name that was typed: choice and words in one."""
    effect = SaveAnswer(
        run=run,
        step="mentee",
        prompt=line("With whom?"),
        option=name,
        label=name,
        said=Said(at=at, text=name, message=900 + run),
    )
    return answers.add_answer(conn, mentor, effect, at)


def voice(name: str | None = None) -> Media:
    return Media(kind="voice", file_id="AwAC", unique_id="AgAD", size=9, duration=73, name=name)


def live(conn: Connection, name: str) -> Seeded:
    mentor = settle(conn)
    run, message = begin(conn, mentor), 500 + mentor.id
    choose(conn, mentor, run, "ability", "7b")
    effect = SaveAnswer(
        run=run,
        step="moment",
        prompt=line("One moment with {mentee}?", mentee=f"{name}'s friend"),
        options=(f"{name}'s option",),
        said=Said(
            at=NOW,
            text=f"{name}'s first words",
            media=voice(f"{name}'s recording.ogg"),
            message=message,
            forwarded_from=f"{name}'s colleague",
        ),
    )
    moment = answers.add_answer(conn, mentor, effect, NOW)
    answers.edit_answer(conn, mentor, moment, f"{name}'s better words", NOW)
    named = name_mentee(conn, mentor, run, f"{name}'s mentee")
    answers.edit_answer(conn, mentor, named, f"{name}'s Mentee", NOW)
    choose(conn, mentor, run, "also", "7l")
    choose(conn, mentor, run, "also_how", "did")
    runs.save_state(
        conn,
        mentor,
        State(
            flow="after_session",
            run=run,
            facts=Beginning(mentee=f"{name}'s intended mentee"),
            status="done",
            answers={"moment": Answer(at=NOW, pieces=1)},
            refused=Said(at=NOW, text=f"{name}'s refused words"),
        ),
        NOW,
    )
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    remember_firing(conn, mentor, date(2026, 11, 19))
    begun = begin(conn, mentor)
    reminders.snooze(conn, mentor, Snooze(run=begun, at=NOW + timedelta(hours=1)), NOW)
    meets = meet(conn, mentor, f"{name}'s mentee")
    plan, action = intend(conn, mentor, f"{name}'s mentee", run, name)
    rated = assess(conn, mentor, run, name)
    rhythms.set_quotes(conn, mentor, SetQuotes(wanted=False), NOW)
    binned = begin(conn, mentor, "note")
    tell(conn, mentor, binned, f"{name}'s deleted words")
    answered = {"moment": Answer(at=NOW, pieces=1)}
    note = State(flow="note", run=binned, facts=Beginning(), status="discarded", answers=answered)
    runs.save_state(conn, mentor, note, NOW)
    answers.discard(conn, mentor, binned, NOW)
    taken_back = begin(conn, mentor, "note")
    never_mind = tell(conn, mentor, taken_back, "Never mind.")
    answers.take_back(conn, mentor, never_mind, None, NOW)
    runs.close(conn, mentor, taken_back, "stopped")
    people.meet_mentee(conn, mentor, f"{name}'s twin", NOW)
    twin = RenameMentee(mentee=f"{name}'s twin", name=f"{name}'s sister")
    namings.rename_mentee(conn, mentor, twin, NOW)
    endings.end_mentoring(conn, mentor, EndMentoring(mentee=f"{name}'s sister"), NOW)
    deeds.note(conn, mentor, Deed(kind="put_off", object=action), "2026-11-29|", NOW)
    lens = lenses.keep_lens(conn, mentor, Lens(words=f"{name}'s words"), NOW)
    card = cards.add_card(conn, mentor.chat, run, [(f"{name}'s button", "x:help:0:0")])
    outbox.add(conn, mentor.chat, "send", {"text": f"{name}'s words, quoted"}, card=card)
    told = f'{{"message": {{"text": "{name}\'s first words"}}}}'
    inbox.add_event(conn, f"telegram:{BOT}:{mentor.id}", mentor.chat, told, NOW)
    handled = inbox.claim(conn)
    assert handled is not None
    inbox.mark_handled(conn, handled.id)
    return Seeded(
        mentor=mentor,
        run=run,
        moment=moment,
        mentee=people.meet_mentee(conn, mentor, f"{name}'s mentee", NOW),
        edit=conn.execute(select(edits.c.id).where(edits.c.answer == moment)).scalar_one(),
        file=conn.execute(
            select(attachments.c.id).where(attachments.c.answer == moment)
        ).scalar_one(),
        message=message,
        begun=begun,
        series=meets,
        plan=plan,
        action=action,
        reminder=find_reminder(conn, mentor, "session", meets),
        rated=rated,
        lens=lens,
        binned=binned,
        taken_back=taken_back,
        deed=conn.execute(
            select(deeds_table.c.id).where(deeds_table.c.mentor == mentor.id)
        ).scalar_one(),
    )


def meet(conn: Connection, mentor: Mentor, mentee: str) -> int:
    """On Fridays, since last week; the series."""
    before = NOW - timedelta(days=7)
    meets = series.plan_series(conn, mentor, PlanSeries(mentee=mentee, rule=FRIDAYS), before)
    reminder = find_reminder(conn, mentor, "session", meets)
    done = Settle(reminder=reminder, on=FRIDAYS.first_on, outcome="sent")
    reminders.settle(conn, mentor, done, before)
    reminders.schedule_rest(conn, mentor, before)
    series.set_focus(conn, mentor, SetFocus(series=meets, on=FRIDAY, ability="7b"), NOW)
    phases.hide_ability(conn, mentor, HideAbility(ability="9a"), NOW)
    return meets


def intend(conn: Connection, mentor: Mentor, mentee: str, run: int, name: str) -> tuple[int, int]:
    """A plan for the next session and something to do; their ids."""
    rhythms.set_rehearsal(conn, mentor, SetRehearsal(wanted=True), NOW)
    plan = KeepPlan(kind="if_then", text=f"{name}'s plan", mentee=mentee, run=run)
    monday = date(2026, 11, 30)
    told = f"{name}'s action"
    action = KeepPlan(kind="action", text=told, mentee=mentee, due_on=monday, run=run)
    return plans.keep_plan(conn, mentor, plan, NOW), plans.keep_plan(conn, mentor, action, NOW)


def assess(conn: Connection, mentor: Mentor, run: int, name: str) -> int:
    """A self-assessment that is under way: one competence is rated; the run that did so."""
    rated = begin(conn, mentor, "rate")
    runs.close(conn, mentor, rated, "done")
    ratings.rate(conn, mentor, Rate(run=rated, competence=7, value=4), NOW)
    ratings.link_entry(conn, mentor, LinkEntry(run=rated, entry=run), NOW)
    why = ExplainRating(run=rated, reason=f"{name}'s reason")
    ratings.explain_rating(conn, mentor, why, NOW)
    return rated


def find_reminder(conn: Connection, mentor: Mentor, kind: str, about: int = 0) -> int:
    mine = (reminders_table.c.mentor == mentor.id, reminders_table.c.kind == kind)
    these = select(reminders_table.c.id).where(*mine, reminders_table.c.object == about)
    return int(conn.execute(these).scalar_one())


def park(conn: Connection, mentor: Mentor, words: str) -> None:
    """An update of this mentor's that made the bot stumble."""
    key = f"telegram:{BOT}:{1000 + mentor.id}"
    inbox.add_event(conn, key, mentor.chat, f'{{"message": {{"text": "{words}"}}}}', NOW)
    received = inbox.claim(conn)
    assert received is not None
    inbox.park(conn, received.id, "ValueError in hear, line 7")


def remember_firing(conn: Connection, mentor: Mentor, day: date) -> None:
    when = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    row = {"reminder": find_reminder(conn, mentor, "weekly"), "local_date": day}
    values = {**row, "due_at": when, "outcome": "sent", "settled_at": when}
    conn.execute(insert(occurrences).values(values))


# What there is, whichever tables there are

OF_THE_HOUSE = (leases, marks)
"""Tables in which nothing is a mentor's."""


def rows_of(conn: Connection, mentor: Mentor) -> dict[str, list[Row[Any]]]:
    """Every row that leads to this mentor's chat, by table."""
    return {
        table.name: list(
            conn.execute(select(table).where(_leads_to(table, mentor)).order_by(table.c.id))
        )
        for table in metadata.sorted_tables
        if table not in OF_THE_HOUSE
    }


def _leads_to(table: Table, mentor: Mentor) -> ColumnElement[bool]:
    if table is chats:
        return chats.c.id == mentor.chat
    ways = [
        key.parent.in_(select(key.column).where(_leads_to(key.column.table, mentor)))
        for key in table.foreign_keys
    ]
    assert ways, f"nobody can tell whose the rows of {table.name} are"
    return or_(*ways)


def sealed_columns() -> list[Column[Any]]:
    """Those with words in them: what is left in peace is told in numbers."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, Sealed | SealedJson) and column is not mentors.c.aside
    ]


def texts_in(value: object) -> Iterator[str]:
    """Every text in a stored value, however deep it lies."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)
