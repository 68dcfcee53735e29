"""What the shell must do about an event. Effects are values: a test compares them."""

from flows.effects.assessments import (
    BeginAssessment,
    EndAssessment,
    ExplainRating,
    LinkEntry,
    Rate,
)
from flows.effects.entries import (
    EditAnswer,
    FileAnswer,
    HideAbility,
    KeepPrivate,
    Recall,
    Restore,
    SaveAnswer,
    Star,
    TakeBack,
)
from flows.effects.reminders import (
    NudgeOutcome,
    SetReminder,
    Settle,
    Snooze,
    Speak,
    StopReminder,
    Wait,
)
from flows.effects.screens import (
    Again,
    Leave,
    React,
    SendCalendar,
    SendExport,
    SendMedia,
    SendPicture,
    Show,
    ShowJournal,
    Toast,
)
from flows.effects.sessions import (
    ChangePlan,
    DatePlan,
    EndSeries,
    KeepPlan,
    MissSession,
    MoveSeries,
    MoveSession,
    PauseSeries,
    PlanResult,
    PlanSeries,
    PutOffPlan,
    SetFocus,
    SetPhase,
    SettlePlan,
    SkipSession,
    TakeBackPlan,
)
from flows.effects.settings import (
    Erase,
    SetAssessing,
    SetDark,
    SetDigest,
    SetMoment,
    SetPace,
    SetPause,
    SetQuiet,
    SetQuotes,
    SetRehearsal,
    SetZone,
)
from flows.effects.talks import Advance, CloseRun, DiscardRun, FileNote, PassOn, StartFlow

TurnEffect = (
    Show
    | Toast
    | React
    | Again
    | Leave
    | ShowJournal
    | StartFlow
    | Advance
    | PassOn
    | CloseRun
    | DiscardRun
    | FileNote
    | Speak
    | SetZone
    | Erase
)
"""What is shown, or changes the turn itself: bot/turn/turn.py."""

KeptEffect = (
    SendCalendar
    | SendMedia
    | SendExport
    | SendPicture
    | SaveAnswer
    | FileAnswer
    | EditAnswer
    | TakeBack
    | HideAbility
    | Restore
    | Star
    | KeepPrivate
    | Recall
    | BeginAssessment
    | EndAssessment
    | Rate
    | LinkEntry
    | ExplainRating
    | PlanSeries
    | MoveSeries
    | MoveSession
    | SkipSession
    | MissSession
    | PauseSeries
    | EndSeries
    | SetPhase
    | SetFocus
    | KeepPlan
    | DatePlan
    | TakeBackPlan
    | ChangePlan
    | SettlePlan
    | PutOffPlan
    | SetReminder
    | StopReminder
    | Snooze
    | Settle
    | Wait
    | SetQuiet
    | SetMoment
    | SetRehearsal
    | SetPace
    | SetPause
    | SetDigest
    | SetQuotes
    | SetDark
    | SetAssessing
)
"""What is stored, or orders a file: each has one keeper in bot/turn/effects.py."""

Effect = TurnEffect | KeptEffect

__all__ = [
    "Advance",
    "Again",
    "BeginAssessment",
    "ChangePlan",
    "CloseRun",
    "DatePlan",
    "DiscardRun",
    "EditAnswer",
    "Effect",
    "EndAssessment",
    "EndSeries",
    "Erase",
    "ExplainRating",
    "FileAnswer",
    "FileNote",
    "HideAbility",
    "KeepPlan",
    "KeepPrivate",
    "KeptEffect",
    "Leave",
    "LinkEntry",
    "MissSession",
    "MoveSeries",
    "MoveSession",
    "NudgeOutcome",
    "PassOn",
    "PauseSeries",
    "PlanResult",
    "PlanSeries",
    "PutOffPlan",
    "Rate",
    "React",
    "Recall",
    "Restore",
    "SaveAnswer",
    "SendCalendar",
    "SendExport",
    "SendMedia",
    "SendPicture",
    "SetAssessing",
    "SetDark",
    "SetDigest",
    "SetFocus",
    "SetMoment",
    "SetPace",
    "SetPause",
    "SetPhase",
    "SetQuiet",
    "SetQuotes",
    "SetRehearsal",
    "SetReminder",
    "SetZone",
    "Settle",
    "SettlePlan",
    "Show",
    "ShowJournal",
    "SkipSession",
    "Snooze",
    "Speak",
    "Star",
    "StartFlow",
    "StopReminder",
    "TakeBack",
    "TakeBackPlan",
    "Toast",
    "TurnEffect",
    "Wait",
]
