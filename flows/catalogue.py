"""Every conversation there is, by name. A new flow is a file beside this one and a word here."""

from flows.journal.edit import EDIT
from flows.plans.replan import REPLAN
from flows.plans.todo import REDATE, TODO
from flows.progress.rate import RATE, RATE_ONE
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.look_back import LOOK_BACK
from flows.reflection.note import NOTE
from flows.reflection.still import STILL
from flows.sessions.changing import CHANGING
from flows.sessions.focus import FOCUS
from flows.sessions.moving import MOVING
from flows.sessions.pausing import PAUSING
from flows.sessions.planning import PLANNING
from flows.settings.delete import DELETE
from flows.settings.moment import MOMENT
from flows.settings.naming import MERGE, RENAME, SPLIT
from flows.settings.onboarding import ONBOARDING
from flows.settings.pause import PAUSE
from flows.settings.quiet import QUIET
from flows.settings.weekly import WEEKLY
from flows.settings.zone import ZONE

FLOWS = {
    flow.name: flow
    for flow in (
        ONBOARDING,
        AFTER_SESSION,
        NOTE,
        PLANNING,
        CHANGING,
        MOVING,
        PAUSING,
        FOCUS,
        LOOK_BACK,
        STILL,
        RATE,
        RATE_ONE,
        TODO,
        REDATE,
        REPLAN,
        WEEKLY,
        MOMENT,
        QUIET,
        PAUSE,
        ZONE,
        RENAME,
        MERGE,
        SPLIT,
        EDIT,
        DELETE,
    )
}
