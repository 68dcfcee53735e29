"""How somebody new gets to every question that the bot asks.

A step that is added needs its way here, or those tests fail that look at every step.
"""

from collections.abc import Callable
from datetime import timedelta

from flows.catalogue import FLOWS
from tests.bot.phone import Phone

ITS = "The newcomer's"
"""Whatever they write begins so."""
Way = Callable[[Phone], None]


def does(*what: str) -> Way:
    """Words are said, what stands in brackets is pressed; "[0]" is the first button."""

    def do(phone: Phone) -> None:
        for each in what:
            label = each.strip("[]")
            if label == each:
                phone.says(each)
            else:
                phone.presses(phone.buttons[0] if label == "0" else label)

    return do


def looks_back(*what: str) -> Way:
    """Ten weeks after something was told, a line of it comes back."""

    def do(phone: Phone) -> None:
        story = f"{ITS} story: I filled every silence."
        does(*SETTLED, f"/reflect {ITS} Ria", "[0]", story, "[Well]")(phone)
        phone.bot.wait(days=70)
        does("/summary", "[Yes, show me]", "/summary", *what)(phone)

    return do


def later(before: tuple[str, ...], *what: str, **span: float) -> Way:
    """Something is done, and the rest after a while, in which the clock stops wherever something
    is due."""

    def do(phone: Phone) -> None:
        does(*before)(phone)
        phone.bot.forward(phone.bot.now + timedelta(**span))
        does(*what)(phone)

    return do


SETTLED = ("/start", "[Start]", "[Yes]", "[Later]", "[Later]")
SETTINGS = (*SETTLED, "/settings")
PLANNING = (*SETTLED, "/sessions", "[Plan a session]", f"{ITS} Ria", "Fridays 10:10")
PLANNED = (*PLANNING, "[Save this session]", "/sessions", "[0]")
REFLECTING = (*SETTLED, "/reflect")
TOLD = (*REFLECTING, "[0]", f"{ITS} story")
EDITING = (*TOLD, "/journal", "[1]", "[Edit]")
RATED = (f"/reflect {ITS} Ria", "[0]", f"{ITS} story", "[Well]")
MORE = (*RATED, "[Add something…]")
IF_THEN = (*MORE, "[An if-then plan]")
PROMISED = (*SETTLED, *IF_THEN, f"{ITS} plan")
FORGOTTEN = (*PROMISED, *(*RATED, "[Forgot]") * 3)
ACTION = (*SETTLED, *MORE, "[Something to do]")
TODO = (*SETTLED, "/actions", "[Add something to do]")
ADDED = (*TODO, f"{ITS} sheet by Sunday", "/actions", "[1]")
NOTED = (*SETTLED, f"{ITS} note")
UNANSWERED = ("/cancel", f"{ITS} note")
REFILED = ("[Just a note]", "/journal", "[1]", "[Edit]", "[Mentee]")
ON_SECTOR = ("[Something else…]", "[PLAN]", "[1 Sector and value]", "[Market needs 1a]")
SHOWN = (*SETTLED, f"/reflect {ITS} Ria", *ON_SECTOR, f"{ITS} story")
ASSESSING = (*SHOWN, "/assess", "[Begin]")
RATING = (*SHOWN, "/summary", "[By competence]", "[1]", "[Rate it]")
MET = (*PLANNING, "[Save this session]", "/sessions", "[Plan a session]")
WHO = (*MET, f"{ITS} Sol", "Thursdays 9:10", "[Save this session]", "/mentees", f"[{ITS} Ria]")
AS_WELL = (f"{ITS} Ria", "Thursdays 9:10", "[Save this session]", "[As well]")
MIXED = (*MET, *AS_WELL, "/mentees", f"[{ITS} Ria]")

WAYS: dict[tuple[str, str], Way] = {
    ("onboarding", "start"): does("/start"),
    ("onboarding", "zone"): does(*SETTLED[:2]),
    ("onboarding", "session"): does(*SETTLED[:3]),
    ("onboarding", "first"): does(*SETTLED[:4]),
    ("planning", "plan"): does(*PLANNING),
    ("moving", "to"): does(*PLANNED, "[Move]"),
    ("pausing", "until"): does(*PLANNED, "[Pause]"),
    ("changing", "change"): does(*PLANNED, "cancel the session"),
    ("focus", "ability"): does(*PLANNED, "[Choose a focus]"),
    ("look_back", "back"): does(*PLANNED, "[End mentoring]", "[End it]"),
    ("after_session", "ability"): does(*REFLECTING),
    ("after_session", "moment"): does(*REFLECTING, "[0]"),
    ("after_session", "mentee"): does(*REFLECTING, f"{ITS} story", "[None of these]"),
    ("after_session", "outcome"): does(*TOLD),
    ("after_session", "plan"): does(*PROMISED, *RATED),
    ("after_session", "smaller"): does(*FORGOTTEN),
    ("after_session", "smaller_words"): does(*FORGOTTEN, "[Smaller]"),
    ("after_session", "kind"): does(*SETTLED, *MORE),
    ("after_session", "also"): does(*SETTLED, *MORE, "[Another ability too]"),
    ("after_session", "also_how"): does(*SETTLED, *MORE, "[Another ability too]", "[0]"),
    ("after_session", "if_then"): does(*SETTLED, *IF_THEN),
    ("after_session", "rehearse"): does(*PLANNED, *IF_THEN, f"{ITS} plan"),
    ("after_session", "todo"): does(*ACTION),
    ("after_session", "due"): does(*ACTION, f"{ITS} sheet"),
    ("note", "note"): does(*SETTLED, "/note"),
    ("note", "belongs"): later(
        (*SETTLED, "/reflect Mia", "/reflect Noa"), f"{ITS} note", minutes=11
    ),
    ("note", "about"): does(*NOTED),
    ("note", "mentee"): does(*NOTED, "[With whom?]"),
    ("note", "session"): later(
        (*PLANNING, "[Save this session]"), *UNANSWERED, "[With whom?]", f"[{ITS} Ria]", days=3
    ),
    ("note", "ability"): does(*NOTED, "[Which ability?]"),
    ("todo", "todo"): does(*TODO),
    ("todo", "due"): does(*TODO, f"{ITS} sheet"),
    ("redate", "day"): does(*ADDED, "[Other day]"),
    ("replan", "words"): does(*ADDED, "[Change]"),
    ("weekly", "when"): does(*SETTINGS, "[Weekly question]"),
    ("moment", "when"): does(*SETTINGS, "[When to ask]"),
    ("quiet", "hours"): does(*SETTINGS, "[Quiet hours]"),
    ("pause", "until"): does(*SETTINGS, "[Pause]"),
    ("zone", "zone"): does(*SETTINGS, "[Change zone]"),
    ("still", "still"): looks_back("[No longer]", "/undo"),
    ("still", "changed"): looks_back("[No longer]"),
    ("rate", "rating"): does(*ASSESSING),
    ("rate", "shows"): does(*ASSESSING, "[4]"),
    ("rate", "changed"): does(*ASSESSING, "[1]", "[Stop here]", "/assess", "[Begin anew]", "[2]"),
    ("rate_one", "rating"): does(*RATING),
    ("rate_one", "shows"): does(*RATING, "[5]"),
    ("rate_one", "changed"): does(*RATING, "[1]", "[Rate again]", "[2]"),
    ("edit", "what"): does(*EDITING),
    ("edit", "part"): does(
        *TOLD, f"{ITS} afterthought", "/journal", "[1]", "[Edit]", "[My words]"
    ),
    ("edit", "text"): does(*EDITING, "[My words]"),
    ("edit", "ability"): does(*EDITING, "[Ability]"),
    ("edit", "mentee"): does(*EDITING, "[Mentee]"),
    ("edit", "session"): later(
        (*PLANNING, "[Save this session]"), *UNANSWERED, *REFILED, f"{ITS} Ria", days=3
    ),
    ("edit", "date"): does(*EDITING, "[Date]"),
    ("edit", "outcome"): does(*EDITING, "[How it went]"),
    ("edit", "sure"): does(*EDITING, "[Delete]"),
    ("rename", "name"): does(*WHO, "[Rename]"),
    ("rename", "same"): does(*WHO, "[Rename]", f"{ITS} Sol"),
    ("merge", "other"): does(*WHO, "[Same person as…]"),
    ("merge", "sure"): does(*WHO, "[Same person as…]", f"[{ITS} Sol]"),
    ("split", "series"): does(*MIXED, "[Split]"),
    ("split", "called"): does(*MIXED, "[Split]", "[0]"),
    ("delete", "word"): does(*SETTLED, "/delete"),
}

STEPS = [(flow.name, step.key) for flow in FLOWS.values() for step in flow.steps]
WITH_BUTTONS = [
    (flow.name, step.key)
    for flow in FLOWS.values()
    for step in flow.steps
    if step.options or step.optional
]
