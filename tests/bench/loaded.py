"""The plain way to answer the same questions: load the whole journal, then count and look in it.

What the bot is compared with, and a second opinion on what it says: the answers are the same.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from flows.calendar.period import Period, find_start
from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.facts import JournalPage, Records
from flows.lens import ALL, ENTRIES_A_PAGE, Lens
from flows.reflection.quote import pick_own_line
from flows.views import EntryHead, Quote, Rating
from flows.words.distress.tender import is_tender
from flows.words.search import matches, read_terms
from flows.words.text import fold
from framework.coverage import Touch
from framework.model import Framework
from storage.calendar import phases
from storage.journal import pages, ratings, records
from storage.people import Mentor
from storage.tables import (
    answers,
    attachments,
    entries,
    mentees,
    mentors,
    plans,
    runs,
    sessions,
    touches,
)


class Entry(NamedTuple):
    """`row` is that of the table with its mentee's name and session; `said` what was said in
    words, `kinds` those of the files, `at` when the first of it was said."""

    row: Any
    said: tuple[str, ...]
    kinds: tuple[str, ...]
    at: datetime | None

    @property
    def counts(self) -> bool:
        return self.row.reflected and self.row.discarded_at is None

    def to_head(self, text: str, zone: str) -> EntryHead:
        return EntryHead(
            id=self.row.id,
            at=self.row.began_at,
            mentee=self.row.name or "",
            ability=self.row.ability or "",
            outcome=self.row.outcome or "",
            text=text,
            more=len(self.said) > 1,
            kinds=self.kinds,
            left_at=self.row.touched_at if self.row.status == "left" else None,
            written_at=pages.find_written(self.row, self.at, zone),
            starred=self.row.starred,
            private=self.row.private,
            evidenced=self.row.evidenced,
            framework=self.row.framework,
        )


def load_journal(conn: Connection, mentor: Mentor) -> list[Entry]:
    """Every entry, the youngest first."""
    about = (
        select(entries, mentees.c.name, runs.c.session, runs.c.status, runs.c.touched_at)
        .join(runs, runs.c.id == entries.c.id)
        .join(mentees, mentees.c.id == entries.c.mentee, isouter=True)
        .where(entries.c.mentor == mentor.id)
    )
    told = (
        select(
            answers.c.id, answers.c.entry, answers.c.said_at, answers.c.text, attachments.c.kind
        )
        .join(attachments, attachments.c.answer == answers.c.id, isouter=True)
        .where(answers.c.mentor == mentor.id)
        .where(answers.c.option.is_(None), answers.c.taken_back_at.is_(None))
        .order_by(answers.c.id, attachments.c.id)
    )
    said: dict[int, dict[int, str]] = {}
    kinds: dict[int, dict[str, None]] = {}
    first: dict[int, datetime] = {}
    for row in conn.execute(told):
        first.setdefault(row.entry, row.said_at)
        said.setdefault(row.entry, {}).update({row.id: row.text} if row.text else {})
        kinds.setdefault(row.entry, {}).update({row.kind: None} if row.kind else {})
    rows = sorted(conn.execute(about), key=lambda row: (row.began_at, row.id), reverse=True)
    return [
        Entry(
            row,
            tuple(said.get(row.id, {}).values()),
            tuple(kinds.get(row.id, ())),
            first.get(row.id),
        )
        for row in rows
    ]


def read_records(
    conn: Connection, mentor: Mentor, framework: Framework, period: Period, at: datetime
) -> Records:
    """As storage.journal.records.read_records."""
    journal = load_journal(conn, mentor)
    those = [each for each in journal if each.counts]
    since = find_start(period, at, mentor.zone)
    told = {each.row.session for each in those}
    known = [each.row for each in those if each.row.ability]
    [who] = conn.execute(select(mentors).where(mentors.c.id == mentor.id))
    made = [
        plan.state
        for plan in conn.execute(select(plans).where(plans.c.mentor == mentor.id))
        if plan.kind == "if_then"
    ]
    held = [
        row.id
        for row in conn.execute(select(sessions).where(sessions.c.mentor == mentor.id))
        if row.state == "asked" and row.starts_at <= at and (not since or row.starts_at >= since)
    ]
    outcomes: dict[str, list[str]] = {}
    for row in known:
        if row.outcome:
            outcomes.setdefault(row.ability, []).append(row.outcome)
    return Records(
        zone=mentor.zone,
        period=period,
        since=since,
        begun_at=min([who.joined_at, *(each.row.began_at for each in those)]),
        entries=sum(not since or each.row.began_at >= since for each in those),
        held=len(held),
        reflected=sum(each in told for each in held),
        total=len(those),
        first_at=those[-1].row.began_at if those else None,
        history=_find_history(conn, mentor, known, {each.row.id: each.row for each in journal}),
        outcomes={code: tuple(some[: records.OUTCOMES_READ]) for code, some in outcomes.items()},
        evidenced=frozenset(row.ability for row in known if row.evidenced),
        situation=phases.read_situation(conn, mentor, framework, ""),
        ratings=_find_turns(conn, mentor, framework),
        plans=len(made),
        tried=made.count("did"),
        quote=_find_quote(mentor, those, at) if who.quotes else None,
        quotes=who.quotes,
        quotes_asked=who.quotes_asked,
        dark=who.dark,
    )


def read_page(conn: Connection, mentor: Mentor, words: str, number: int = 0) -> JournalPage:
    """The first page of the entries that hold these words; `number` is that of their lens."""
    return _show(load_journal(conn, mentor), mentor.zone, words, number, 0)


def read_middle(conn: Connection, mentor: Mentor, first: int) -> JournalPage:
    """The page of all entries that begins with the entry `first`."""
    return _show(load_journal(conn, mentor), mentor.zone, "", 0, first)


# Small parts


def _show(journal: list[Entry], zone: str, words: str, number: int, first: int) -> JournalPage:
    terms = read_terms(words)
    those = [each for each in journal if each.counts]
    found = [each for each in those if _holds(each, terms)]
    place = next((at for at, each in enumerate(found) if each.row.id == first), 0)
    page = found[place : place + ENTRIES_A_PAGE]
    return JournalPage(
        heads=tuple(each.to_head(_choose(each.said, terms), zone) for each in page),
        lens=Lens(words=words) if words else ALL,
        number=number,
        total=None if words else len(found),
        written=len(those),
        binned=sum(each.row.discarded_at is not None for each in journal),
        newer=page[0].row.id if place else 0,
        older=found[place + ENTRIES_A_PAGE].row.id if len(found) > place + ENTRIES_A_PAGE else 0,
    )


def _holds(entry: Entry, terms: tuple[str, ...]) -> bool:
    folded = fold("\n".join([*entry.said, entry.row.name or ""])) if terms else ""
    return all(term in folded for term in terms)


def _choose(said: tuple[str, ...], terms: tuple[str, ...]) -> str:
    """What holds one of the terms; else what was said first."""
    hits = (each for each in said if any(matches(each, (term,)) for term in terms))
    return next(hits, next(filter(None, said), ""))


def _find_history(
    conn: Connection, mentor: Mentor, known: list[Any], journal: dict[int, Any]
) -> dict[str, Touch]:
    counted = Counter(row.ability for row in known)
    last: dict[str, datetime] = {}
    touched = [
        (row.ability, row.touched_at)
        for row in conn.execute(select(touches).where(touches.c.mentor == mentor.id))
        if journal[row.entry].discarded_at is None
    ]
    for code, at in [*((row.ability, row.began_at) for row in known), *touched]:
        last[code] = max(last.get(code, at), at)
    return {code: Touch(reflections=counted[code], last_at=at) for code, at in last.items()}


def _find_turns(conn: Connection, mentor: Mentor, framework: Framework) -> tuple[Rating, ...]:
    """Of each competence the first rating and the last; ids follow time."""
    found: list[Rating] = []
    for each in framework.competences:
        every = ratings.list_ratings(conn, mentor, each.number)
        found += every[:1] + every[1:][-1:]
    return tuple(sorted(found, key=lambda rating: rating.run))


def _find_quote(mentor: Mentor, those: Iterable[Entry], at: datetime) -> Quote | None:
    today = to_local_date(at, mentor.zone)
    monday = to_instant(today - timedelta(days=today.weekday()), time(), mentor.zone)
    old = [
        each
        for each in those
        if at - records.QUOTE_NOT_AFTER <= each.row.began_at <= monday - records.QUOTE_NOT_BEFORE
        and not each.row.private
        and each.row.recalled_at is None
        and each.row.ability
        and (each.row.outcome or each.row.starred)
    ]
    for each in old[: records.QUOTE_TRIES]:
        head = each.to_head(_choose(each.said, ()), mentor.zone)
        if pick_own_line(head.text) and not any(map(is_tender, each.said)):
            return Quote(
                entry=head.id,
                at=head.at,
                text=head.text,
                ability=head.ability,
                mentee=head.mentee,
            )
    return None
