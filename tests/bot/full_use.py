"""What a mentor lives through with the bot: everything that leaves a row, or shows a button.

Whatever they write begins with `its`, "Ana's".
"""

from datetime import timedelta

from tests.bot.phone import Phone, Post
from tests.bot.raw import FILE


def live(phone: Phone, its: str, city: str) -> None:
    """Months of use that end with every kind of button still standing on some card."""
    recording = {**FILE, "file_id": f"{its} recording", "duration": 7}

    phone.says("/start")
    phone.presses("Start")
    phone.presses("Other")
    phone.says(city)
    phone.presses("Later")
    phone.presses("Later")

    phone.says(f"/reflect {its} Mia")  # finished, and a reminder is set after it
    phone.presses(phone.buttons[0])
    phone.says(f"{its} first story")
    phone.presses("Well")
    phone.presses(phone.buttons[0])

    phone.says(f"/reflect {its} Noa")  # discarded, with a recording
    phone.presses(phone.buttons[0])
    phone.says(f"{its} discarded story")
    phone.writes(voice=recording)
    phone.says("/journal")
    phone.presses("1")
    phone.says("/cancel")
    phone.presses("Discard")

    phone.says(f"/reflect {its} Max")  # left open, and a week later closed as it is
    phone.presses(phone.buttons[0])
    phone.says(f"{its} unfinished story")
    phone.bot.wait(days=8)

    meet(phone, its)
    missed = follow_up(phone, its)

    phone.says(f"{its} note")
    phone.presses("Just a note")

    phone.says(f"/reflect {its} Zoe")  # in two parts, one of them edited, and a recording
    phone.presses(phone.buttons[0])
    story = phone.says(f"{its} story")
    colleague = {"type": "hidden_user", "date": 1, "sender_user_name": f"{its} colleague"}
    phone.writes(voice=recording, forward_origin=colleague)
    phone.says(f"{its} afterthought")
    phone.presses("Partly")
    phone.edits(story, f"{its} better story")

    phone.says("/journal")
    phone.says("/journal")
    phone.presses("1")  # the entry with the recording

    change_plans(phone, its)
    name_mentees(phone, its)

    phone.says(f"/reflect {its} Lea")  # open
    phone.presses(phone.buttons[0])
    phone.says(f"{its} open story")
    phone.says("/start")  # Continue, Keep as is, Discard, New one

    vic, uma = (row[0]["data"] for row in missed.rows)
    phone.presses_data(vic, 7)
    phone.presses(phone.buttons[0])  # "Has not come up yet"
    phone.presses_data(uma, 7)
    phone.presses("Did not meet")  # "Moved", "Cancelled"
    phone.presses("Back")

    phone.says("/settings")
    phone.says("/settings")
    phone.presses("Change zone")
    phone.says(f"{its} planet")  # refused, and still there to be kept as a note


def is_about_missed(post: Post) -> bool:
    """Not of the week that ended meanwhile, nor any other that came with it."""
    return bool(post.rows) and all("x:catch_up:" in row[0]["data"] for row in post.rows)


def meet(phone: Phone, its: str) -> None:
    """Two series, a flight, and three sessions of their own."""
    for name, when in (("Ria", "Fridays 10:10"), ("Sol", "Thursdays 9:10")):
        plan(phone, f"{its} {name}", when)
    phone.says("/settings")
    phone.presses("Change zone")
    phone.says("Paris")
    for name, when in (("Uma", "tomorrow 9:10"), ("Uma", "Sunday 9:10"), ("Vic", "Sunday 11:10")):
        plan(phone, f"{its} {name}", when)


def plan(phone: Phone, *words: str) -> None:
    phone.says("/sessions")
    phone.presses("Plan a session")
    for each in words:
        phone.says(each)
    phone.presses("Save this session")


def name_mentees(phone: Phone, its: str) -> None:
    """Renamed, put together, told apart; each is taken back, for now."""

    def open_mentee(name: str, *labels: str) -> None:
        phone.says("/mentees")
        while f"{its} {name}" not in phone.buttons:
            phone.presses("Older")
        for label in (f"{its} {name}", *labels):
            phone.presses(label)

    open_mentee("Ria", "Rename")
    phone.says(f"{its} Rhea")
    phone.says("/mentees")
    phone.presses(f"Undo: {its} Rhea")
    open_mentee("Ria", "Same person as…", f"{its} Sol", "Put together")
    open_mentee("Ria", "Split", "every Thursday 09:10")
    phone.says(f"{its} Sam")
    phone.presses("Undo")
    phone.presses(f"Undo: {its} Ria")


def change_plans(phone: Phone, its: str) -> None:
    """A session that can still be unplanned, a pause, and a session that is skipped."""

    def open_session(of: str, *labels: str) -> None:
        phone.says("/sessions")
        phone.presses(next(each for each in phone.buttons if of in each))
        for label in labels:
            phone.presses(label)

    plan(phone, f"{its} Wim", "Monday 12:10")
    open_session("Thu", "Pause", "2 weeks")
    open_session("Fri", "Skip once")
    open_session("Fri", "Choose a focus", "Nothing special", "Back")
    open_session("Fri", "Which stage?")
    open_session("Fri", "End mentoring")
    phone.says("/sessions")


def follow_up(phone: Phone, its: str) -> Post:
    """What comes after sessions and before them, and on the day of an action; the message about
    the sessions that were missed."""
    bot = phone.bot

    def press(*labels: str) -> None:
        for each in labels:
            phone.presses(each)

    def wait(hours: float) -> None:
        bot.forward(bot.now + timedelta(hours=hours))

    wait(20)  # the question after Uma's first session, and a plan for the second
    press("Later…", "Back")
    press(phone.buttons[0])
    phone.says(f"{its} story of a session", reply_to=phone.last.id)
    press("Well", "Add something…", "An if-then plan")
    phone.says(f"{its} plan", reply_to=phone.last.id)
    phone.says("yes")
    press("Right after")
    for words in ("old sheet by Sunday", "new sheet by Sunday"):
        phone.says("/actions")
        press("Add something to do")
        phone.says(f"{its} {words}")
    phone.says("/actions")
    press("1")

    wait(21)  # to Sunday: the plan is shown, the actions are asked for
    bot.wait(hours=11)  # and the bot was away
    bot.call()
    bot.deliver()
    missed = next(each for each in reversed(phone.posts.values()) if is_about_missed(each))
    for _ in range(2):
        press("Tomorrow")
        wait(24)
    press("Tomorrow")  # for the third time: "Smaller", "Drop it", "Keep it"
    return missed
