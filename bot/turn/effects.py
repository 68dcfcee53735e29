"""Effects that change what is stored or order a file: each is one function, its keeper.

What changes the turn itself, or is shown, stands in bot/turn/turn.py.

All take the connection, the mentor whose it is, the effect and the time it is.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Final, TypeVar

from sqlalchemy import Connection

from bot.buttons import write_act
from flows import effects
from flows.calendar.schedule import Weekly
from flows.effects import KeptEffect
from storage.calendar import endings, phases, plans, reminders, rhythms, series
from storage.journal import answers, deeds, erasure, namings, ratings
from storage.people import Mentor
from storage.queues import outbox
from storage.tables import OutboxKind

Kept = TypeVar("Kept", bound=KeptEffect)
Keep = Callable[[Connection, Mentor, KeptEffect, datetime], object]


def _keeps(
    kind: type[Kept], keep: Callable[[Connection, Mentor, Kept, datetime], object]
) -> tuple[type[KeptEffect], Keep]:
    """A row of `KEEPERS`: the function takes the kind of effect that it stands beside."""

    def keep_one(conn: Connection, mentor: Mentor, effect: KeptEffect, at: datetime) -> object:
        if not isinstance(effect, kind):
            raise TypeError(f"{type(effect).__name__} is no {kind.__name__}")
        return keep(conn, mentor, effect, at)

    return kind, keep_one


def find_gaps(keepers: Iterable[type[KeptEffect]]) -> str:
    """Names, in order, of the effects that should have a keeper and have none, or the reverse;
    empty if there are none."""
    gaps = set(keepers) ^ set(KeptEffect.__subclasses__())
    return ", ".join(sorted(each.__name__ for each in gaps))


def edit_answer(
    conn: Connection, mentor: Mentor, effect: effects.EditAnswer, at: datetime
) -> None:
    answers.edit_answer(
        conn, mentor, effect.answer, effect.text, at, effect.message, effect.option
    )


def take_back(conn: Connection, mentor: Mentor, effect: effects.TakeBack, at: datetime) -> None:
    answers.take_back(conn, mentor, effect.answer, effect.edit, at)


def set_reminder(
    conn: Connection, mentor: Mentor, effect: effects.SetReminder, at: datetime
) -> None:
    weekly = Weekly(weekday=effect.weekday, wall=effect.wall, zone=mentor.zone)
    reminders.set_weekly(conn, mentor, weekly, at)


def stop_reminder(
    conn: Connection, mentor: Mentor, effect: effects.StopReminder, at: datetime
) -> None:
    reminders.stop(conn, mentor)


def send_calendar(
    conn: Connection, mentor: Mentor, effect: effects.SendCalendar, at: datetime
) -> None:
    _order(conn, mentor, OutboxKind.CALENDAR, {"mentor": mentor.id, "name": "sessions.ics"})


def send_export(
    conn: Connection, mentor: Mentor, effect: effects.SendExport, at: datetime
) -> None:
    name = f"afterword-{at:%Y-%m-%d}.json"
    _order(conn, mentor, OutboxKind.EXPORT, {"mentor": mentor.id, "name": name})


def send_media(conn: Connection, mentor: Mentor, effect: effects.SendMedia, at: datetime) -> None:
    media = effect.media
    body = {"media": media.kind, "file_id": media.file_id, "caption": ""}
    _order(conn, mentor, OutboxKind.MEDIA, body)


def send_picture(
    conn: Connection, mentor: Mentor, effect: effects.SendPicture, at: datetime
) -> None:
    rows = [[{"text": effect.button.label.plain(), "data": write_act(effect.button.verb, 0, 0)}]]
    body = {"mentor": mentor.id, "dark": effect.dark, "name": effect.name, "buttons": rows}
    _order(conn, mentor, OutboxKind.PICTURE, body)


def _order(conn: Connection, mentor: Mentor, kind: OutboxKind, body: Mapping[str, object]) -> None:
    """A file that bot/send/files.py makes when it is sent."""
    outbox.add(conn, mentor.chat, kind, dict(body))


KEEPERS: Final[Mapping[type[KeptEffect], Keep]] = dict(
    (
        _keeps(effects.SaveAnswer, answers.add_answer),
        _keeps(effects.FileAnswer, answers.file_answer),
        _keeps(effects.EditAnswer, edit_answer),
        _keeps(effects.TakeBack, take_back),
        _keeps(effects.SetReminder, set_reminder),
        _keeps(effects.StopReminder, stop_reminder),
        _keeps(effects.Restore, answers.restore),
        _keeps(effects.UndoDeed, deeds.undo_deed),
        _keeps(effects.EraseEntry, erasure.erase_entry),
        _keeps(effects.EraseBin, erasure.erase_bin),
        _keeps(effects.EraseTakenBack, erasure.erase_taken_back),
        _keeps(effects.EraseEarlier, erasure.erase_earlier),
        _keeps(effects.Star, answers.star),
        _keeps(effects.KeepPrivate, answers.keep_private),
        _keeps(effects.Recall, answers.recall),
        _keeps(effects.BeginAssessment, ratings.begin_assessment),
        _keeps(effects.EndAssessment, ratings.end_assessment),
        _keeps(effects.Rate, ratings.rate),
        _keeps(effects.LinkEntry, ratings.link_entry),
        _keeps(effects.ExplainRating, ratings.explain_rating),
        _keeps(effects.SetDigest, rhythms.set_digest),
        _keeps(effects.SetQuotes, rhythms.set_quotes),
        _keeps(effects.SetDark, rhythms.set_dark),
        _keeps(effects.SetAssessing, rhythms.set_assessing),
        _keeps(effects.CountOffer, rhythms.count_offer),
        _keeps(effects.PlanSeries, series.plan_series),
        _keeps(effects.MoveSeries, series.move_series),
        _keeps(effects.MoveSession, series.move_session),
        _keeps(effects.SkipSession, series.skip_session),
        _keeps(effects.MissSession, series.miss_session),
        _keeps(effects.CountSession, series.count_session),
        _keeps(effects.AwaitSession, series.await_session),
        _keeps(effects.PauseSeries, series.pause_series),
        _keeps(effects.EndSeries, series.end_series),
        _keeps(effects.SetFocus, series.set_focus),
        _keeps(effects.SetPhase, phases.set_phase),
        _keeps(effects.HideAbility, phases.hide_ability),
        _keeps(effects.KeepPlan, plans.keep_plan),
        _keeps(effects.DatePlan, plans.date_plan),
        _keeps(effects.TakeBackPlan, plans.take_back_plan),
        _keeps(effects.ChangePlan, plans.change_plan),
        _keeps(effects.SettlePlan, plans.settle_plan),
        _keeps(effects.PutOffPlan, plans.put_off_plan),
        _keeps(effects.RenameMentee, namings.rename_mentee),
        _keeps(effects.MergeMentees, namings.merge_mentees),
        _keeps(effects.SplitMentee, namings.split_mentee),
        _keeps(effects.UndoNaming, namings.undo_naming),
        _keeps(effects.EndMentoring, endings.end_mentoring),
        _keeps(effects.ResumeMentoring, endings.resume_mentoring),
        _keeps(effects.SetQuiet, rhythms.set_quiet),
        _keeps(effects.SetMoment, rhythms.set_moment),
        _keeps(effects.SetRehearsal, rhythms.set_rehearsal),
        _keeps(effects.SetPace, rhythms.set_pace),
        _keeps(effects.SetPause, rhythms.set_pause),
        _keeps(effects.Snooze, reminders.snooze),
        _keeps(effects.Settle, reminders.settle),
        _keeps(effects.Wait, reminders.wait),
        _keeps(effects.SendCalendar, send_calendar),
        _keeps(effects.SendExport, send_export),
        _keeps(effects.SendMedia, send_media),
        _keeps(effects.SendPicture, send_picture),
    )
)
"""A new effect is a class in flows/effects/, and a row here."""

if gaps := find_gaps(KEEPERS):
    raise TypeError(f"effects and keepers do not match: {gaps}")
