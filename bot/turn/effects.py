"""Effects that change what is stored and say nothing: each is one function of storage's.

All take the connection, the mentor whose it is, the effect and the time it is.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from flows import effects
from flows.calendar.schedule import Weekly
from storage.calendar import phases, plans, reminders, rhythms, series
from storage.journal import answers, ratings
from storage.people import Mentor

Keep = Callable[[Connection, Mentor, Any, datetime], object]


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


KEEPERS: Final[Mapping[type[Any], Keep]] = {
    effects.SaveAnswer: answers.add_answer,
    effects.FileAnswer: answers.file_answer,
    effects.EditAnswer: edit_answer,
    effects.TakeBack: take_back,
    effects.SetReminder: set_reminder,
    effects.StopReminder: stop_reminder,
    effects.Restore: answers.restore,
    effects.Star: answers.star,
    effects.KeepPrivate: answers.keep_private,
    effects.Recall: answers.recall,
    effects.BeginAssessment: ratings.begin_assessment,
    effects.EndAssessment: ratings.end_assessment,
    effects.Rate: ratings.rate,
    effects.LinkEntry: ratings.link_entry,
    effects.ExplainRating: ratings.explain_rating,
    effects.SetDigest: rhythms.set_digest,
    effects.SetQuotes: rhythms.set_quotes,
    effects.SetDark: rhythms.set_dark,
    effects.SetAssessing: rhythms.set_assessing,
    effects.PlanSeries: series.plan_series,
    effects.MoveSeries: series.move_series,
    effects.MoveSession: series.move_session,
    effects.SkipSession: series.skip_session,
    effects.MissSession: series.miss_session,
    effects.PauseSeries: series.pause_series,
    effects.EndSeries: series.end_series,
    effects.SetFocus: series.set_focus,
    effects.SetPhase: phases.set_phase,
    effects.HideAbility: phases.hide_ability,
    effects.KeepPlan: plans.keep_plan,
    effects.DatePlan: plans.date_plan,
    effects.TakeBackPlan: plans.take_back_plan,
    effects.ChangePlan: plans.change_plan,
    effects.SettlePlan: plans.settle_plan,
    effects.PutOffPlan: plans.put_off_plan,
    effects.SetQuiet: rhythms.set_quiet,
    effects.SetMoment: rhythms.set_moment,
    effects.SetRehearsal: rhythms.set_rehearsal,
    effects.SetPace: rhythms.set_pace,
    effects.SetPause: rhythms.set_pause,
    effects.Snooze: reminders.snooze,
    effects.Settle: reminders.settle,
    effects.Wait: reminders.wait,
}
