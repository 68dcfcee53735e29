"""A session that is being planned: what is known of it so far, and what words add to it.

Words come in any order and in parts ("Anna", "Fridays", "16:00"), so each part only fills its
place, and what is still missing is asked for. The draft travels with the buttons: every button
holds the draft as it will be once it is pressed.
"""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from flows.calendar.series import (
    USUAL_MINUTES,
    Rule,
    Session,
    Unit,
    align,
    find_date,
    find_end,
    make_session,
)
from flows.lines import Model
from flows.words.plans.meeting import Meeting
from flows.words.senses import Half
from framework.model import Phase

Missing = Literal["", "who", "whom", "day", "time", "short", "length", "which", "instead", "more"]

SURE_DAYS: Final = 28
"""Days that every month has."""
QUARTERS: Final = {False: (1, 4, 7, 10), True: (3, 6, 9, 12)}
"""The months in which a quarter begins, or ends."""
_PATTERN: Final = ("unit", "weekdays", "nths", "month_days", "or_last")


class Draft(Model):
    """`day` is the first one, `every` in weeks or months (0 or None: once), `day` and `wall` in
    `zone`, which is the mentor's if it is empty. What else there is of a rule is as `Rule` has it;
    `or_last` None: not said, `lasts`: it ends after so many months and days. `half`: of the day,
    where an hour is still to be said; `twelve`: the hour may be in the other half as well. `asks`
    is what is to be changed, `page` the month shown, counted from this one, `readings` what
    ambiguous words may mean, `words` those that began it unasked. `new`: the mentee is nobody who
    is known, however near the name is. The series that it is `instead_of` takes place until the
    day `instead_from`, if that is known. `later`: others that wait until this one is planned,
    `unread`: what was said beside them and is no plan; `together`: they are planned with it."""

    mentee: str = ""
    new: bool = False
    day: date | None = None
    every: int | None = None
    unit: Unit = "week"
    weekdays: tuple[int, ...] = ()
    nths: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    or_last: bool | None = None
    count: int | None = None
    until: date | None = None
    lasts: tuple[int, ...] = ()
    wall: time | None = None
    half: Half = ""
    twelve: bool = False
    zone: str = ""
    minutes: int | None = None
    phase: Phase | None = None
    instead_of: int = 0
    instead_from: date | None = None
    asks: Missing = ""
    page: int = 0
    readings: tuple["Draft", ...] = ()
    words: str = ""
    later: tuple["Draft", ...] = ()
    unread: tuple[str, ...] = ()
    together: bool = False

    @property
    def missing(self) -> Missing:
        """What is to be asked next; nothing if all is known."""
        if self.asks:
            return self.asks
        if not self.mentee:
            return "who"
        if self.day is None:
            return "day"
        if self.wall is None:
            return "time"
        return "short" if self.or_last is None and self.short_day else ""

    @property
    def repeats(self) -> int:
        """Every so many weeks or months; 0: once."""
        return self.every or 0

    @property
    def often(self) -> str:
        """ "once", "weekly", "every 3 weeks", "monthly"."""
        if not self.repeats:
            return "once"
        return f"{self.unit}ly" if self.repeats == 1 else f"every {self.repeats} {self.unit}s"

    @property
    def briefly(self) -> str:
        """The same beside a day: "3-weekly"."""
        return f"{self.repeats}-{self.unit}ly" if self.repeats > 1 else self.often

    @property
    def short_day(self) -> int:
        """The day of the month that some months do not have; 0 if all have theirs."""
        monthly = self.repeats and self.unit == "month" and not self.nths
        last = max(self.month_days, default=0) if monthly else 0
        return last if last > SURE_DAYS else 0

    def list_meant(self) -> tuple["Draft", ...]:
        """What it may be, each with those that wait: one, unless that is to be asked."""
        if not self.readings:
            return (self,)
        return tuple(each.model_copy(update={"later": self.later}) for each in self.readings)

    def having(self, **parts: object) -> "Draft":
        """The draft with these parts; unless they say so, nothing is to be changed any more."""
        return self.model_copy(update={"asks": "", "page": 0, "readings": (), **parts})

    def seal(self) -> str:
        return self.model_dump_json(exclude_defaults=True)

    def on(self, day: date) -> "Draft":
        """The draft from another first day; a day that its rule does not have changes the rule."""
        if self.repeats and self.unit == "month" and not (self.nths or self.month_days):
            return self.having(day=day, month_days=(day.day,))
        if not self.repeats or day in self._list_near(day):
            return self.having(day=day)
        if self.unit == "week":
            # Of several days a week the first may be left out; of one it is another.
            return (
                self.having(day=day)
                if len(self.weekdays) > 1
                else self.having(day=day, weekdays=())
            )
        if self.nths:
            last = max(self.nths) < 0 and day.day > monthrange(day.year, day.month)[1] - 7
            nth = -1 if last else (day.day - 1) // 7 + 1
            return self.having(day=day, nths=(nth,), weekdays=(day.weekday(),))
        return self.having(day=day, month_days=(day.day,), or_last=None)

    def on_same_days(self, other: "Draft") -> bool:
        """Whether both have the same rule, from whichever day on."""
        same = all(getattr(self, each) == getattr(other, each) for each in ("every", *_PATTERN))
        if not same or self.unit != "week" or self.weekdays:
            return same
        days = [each.day.weekday() for each in (self, other) if each.day]
        return len({*days}) == 1

    def since(self, day: date) -> "Draft":
        """The draft from its first date on this day or after it; it stays what it is."""
        assert self.day is not None  # noqa: S101 - it is put off
        if not self.repeats:
            first: date | None = day
        elif self.unit == "week":
            weekdays = self.weekdays or (self.day.weekday(),)
            first = min(day + timedelta(days=(each - day.weekday()) % 7) for each in weekdays)
        else:
            begun = self.model_copy(update={"wall": time(12), **_ENDLESS})
            first = find_date(begun.rule("UTC"), day)
        begins = {"instead_from": first} if self.instead_of else {}
        return self.having(day=first or day, **begins)

    def _list_near(self, day: date) -> tuple[date | None, ...]:
        begun = self.model_copy(update={"day": day, "wall": time(12), **_ENDLESS})
        return (find_date(begun.rule("UTC"), day),)

    def rule(self, zone: str) -> Rule:
        """Of a draft that is complete."""
        assert self.day is not None  # noqa: S101 - complete
        assert self.wall is not None  # noqa: S101
        rule = Rule(
            first_on=self.day,
            every=self.repeats,
            wall=self.wall,
            minutes=self.minutes or USUAL_MINUTES,
            zone=self.zone or zone,
        )
        if not self.repeats:
            return rule
        pattern = {each: getattr(self, each) for each in _PATTERN}
        rule = rule.model_copy(update={**pattern, "or_last": bool(self.or_last)})
        rule = align(rule)
        return rule.model_copy(update=self._find_end(rule))

    def _find_end(self, rule: Rule) -> dict[str, Any]:
        """The end that comes first, where there are several."""
        until = self.until
        if self.lasts:
            months, days = self.lasts
            then = rule.first_on.year * 12 + rule.first_on.month - 1 + months
            year, month = then // 12, then % 12 + 1
            day = min(rule.first_on.day, monthrange(year, month)[1])
            over = date(year, month, day) + timedelta(days=days - 1)
            until = min(over, until) if until else over
        if self.count is None:
            return {"until": until}
        last = find_end(rule.model_copy(update={"count": self.count}))
        return {"until": until} if until and last and until < last else {"count": self.count}

    def first(self, zone: str) -> Session:
        """The first session of a draft that is complete."""
        rule = self.rule(zone)
        session = make_session(rule, rule.first_on)
        assert session is not None  # noqa: S101 - nothing is skipped yet
        return session


def draft_rule(mentee: str, rule: Rule, day: date, zone: str) -> Draft:
    """What a rule says, from a day on; without its end."""
    return Draft(
        mentee=mentee,
        day=day,
        every=rule.every,
        unit=rule.unit,
        weekdays=rule.weekdays,
        nths=rule.nths,
        month_days=rule.month_days,
        or_last=rule.or_last,
        wall=rule.wall,
        zone="" if rule.zone == zone else rule.zone,
        minutes=rule.minutes,
    )


def unseal(sealed: str) -> Draft:
    """A draft as it travelled; an empty one if a deploy has changed what a draft is."""
    try:
        return Draft.model_validate_json(sealed)
    except ValidationError:
        return Draft()


_ENDLESS: Final = {"count": None, "until": None, "lasts": ()}


def merge(draft: Draft, meeting: Meeting) -> Draft:
    """The draft with what was said. Who is asked for the day names the first one, and does not
    mean by it that the session comes only once."""
    said = {
        "mentee": meeting.name,
        "new": False if meeting.name not in ("", draft.mentee) else None,
        "wall": meeting.wall,
        "half": meeting.half,
        "zone": meeting.zone,
        "minutes": meeting.minutes,
        "count": meeting.times,
        "until": meeting.until,
        "lasts": meeting.lasts,
        "phase": meeting.phase,
    }
    parts: dict[str, Any] = {
        part: value for part, value in said.items() if value not in ("", None, ())
    }
    if meeting.wall is not None:
        parts |= {"twelve": meeting.twelve, "half": "", "zone": meeting.zone}
    if meeting.times or meeting.until or meeting.lasts:
        ends = {"count": meeting.times, "until": meeting.until, "lasts": meeting.lasts}
        parts |= ends
        if not (draft.repeats or meeting.every):
            parts["every"] = 1
    asked = draft.asks == "day" or draft.day is None
    names_first = asked and draft.repeats and not meeting.every
    if meeting.every is not None and not names_first:
        return _repeat(draft.having(**parts), meeting)
    if meeting.day is None:
        return draft.having(**parts)
    return draft.on(meeting.day).having(**parts)


def merge_kept(draft: Draft, meeting: Meeting) -> tuple[Draft, ...]:
    """The same, where a date is said of a draft that repeats: it is the first one then. One that
    the rule does not have may be a single session as well."""
    once = merge(draft, meeting)
    if not (draft.repeats and draft.day and meeting.day and meeting.every == 0):
        return (once,)
    first = merge(draft, meeting._replace(every=None))
    return (first,) if first.on_same_days(draft) else (first, once)


def _repeat(draft: Draft, meeting: Meeting) -> Draft:
    """How often, as it was said: from the first date that fits."""
    parts: dict[str, Any] = {"every": meeting.every, "day": meeting.day or draft.day}
    same = not meeting.unit and not meeting.weekdays and meeting.day is None
    if not (same and draft.unit == "week"):
        parts |= {"unit": meeting.unit or "week", "or_last": meeting.or_last or None}
        parts |= {each: getattr(meeting, each) for each in ("weekdays", "nths", "month_days")}
    if meeting.every == 0:
        parts |= {**_ENDLESS, "weekdays": (), "nths": (), "month_days": (), "unit": "week"}
    found = draft.having(**parts)
    if found.day is None or not found.repeats:
        return found
    if found.unit == "month" and not (found.nths or found.month_days):
        found = found.having(month_days=(found.day.day,))
    begun = found.model_copy(update={"wall": found.wall or time(12), **_ENDLESS})
    months = QUARTERS[max(found.nths, default=1) < 0] if meeting.quarter else ()
    return found.having(day=align(begun.rule("UTC"), months).first_on)


def look_ahead(draft: Draft, now: datetime, zone: str) -> Draft | None:
    """The draft, if its first session is still ahead; a series whose first one is over begins
    with the next. None: it is over. `now` is local, without a zone."""
    if draft.day is None:
        return draft
    if draft.zone:
        there = now.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(draft.zone))
        now = there.replace(tzinfo=None)
    if draft.wall is None:
        return draft if draft.day >= now.date() or draft.repeats else None
    if not draft.repeats:
        return draft if datetime.combine(draft.day, draft.wall) > now else None
    rule = draft.rule(zone)
    since = now.date() + timedelta(days=draft.wall <= now.time())
    day = find_date(rule, since)
    return draft.model_copy(update={"day": day}) if day is not None else None
