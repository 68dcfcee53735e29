"""Every conversation there is, by name. A new flow is a file beside this one and a word here."""

from flows.after_session import AFTER_SESSION
from flows.delete import DELETE
from flows.edit import EDIT
from flows.focus import FOCUS
from flows.look_back import LOOK_BACK
from flows.moment import MOMENT
from flows.moving import MOVING
from flows.note import NOTE
from flows.onboarding import ONBOARDING
from flows.pause import PAUSE
from flows.pausing import PAUSING
from flows.planning import PLANNING
from flows.quiet import QUIET
from flows.rate import RATE, RATE_ONE
from flows.replan import REPLAN
from flows.still import STILL
from flows.todo import REDATE, TODO
from flows.weekly import WEEKLY
from flows.zone import ZONE

FLOWS = {
    flow.name: flow
    for flow in (
        ONBOARDING,
        AFTER_SESSION,
        NOTE,
        PLANNING,
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
        EDIT,
        DELETE,
    )
}
