"""A journey: what a mentor and the bot say to each other over days, written down as it is read.

Time passes as it does in the preview: the clock stops at every minute in which something is due.
What the mentor does is indented; ♪ marks what may be heard, everything else comes in silence.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import fire
from storage.calendar import reminders
from tests.bot.phone import LocalBot, Phone

FOLDER = Path(__file__).with_name("journeys")


class Journey:
    """One mentor's, from `start` on, told in the local time of `zone`."""

    def __init__(self, folder: Path, start: datetime, zone: str = "Europe/Brussels") -> None:
        self.bot = LocalBot(folder)
        self.bot.now = start
        self.phone: Phone = self.bot.phone()
        self.zone = zone
        self.lines: list[str] = []
        self.day = ""
        self.heard = 0

    # What the mentor does

    def says(self, text: str) -> None:
        self.tell(f"    “{text}”")
        self.phone.says(text)
        self.listen()

    def presses(self, label: str) -> None:
        self.tell(f"    [{label}]")
        toast = self.phone.presses(label)
        if toast:
            self.lines.append(f"      ({toast})")
        self.listen()

    def blocks(self, *, blocked: bool = True) -> None:
        self.tell("    (blocks the bot)" if blocked else "    (unblocks the bot)")
        self.phone.blocks(blocked=blocked)
        self.listen()

    # What time does

    def until(self, when: str) -> None:
        """Let time pass until this local time, "2026-11-26 18:00"."""
        end = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(self.zone))
        while (due := self.next_due()) is not None and due <= end:
            self.wait(max(due, self.bot.now))
        self.wait(end)

    def sleep(self, when: str) -> None:
        """The bot does not run until this local time."""
        self.bot.now = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(self.zone))
        self.lines.append("    (the bot was not running)")
        self.wait(self.bot.now)

    def next_due(self) -> datetime | None:
        with self.bot.work() as conn:
            return reminders.next_due(conn)

    def wait(self, at: datetime) -> None:
        self.bot.now = at
        with self.bot.work() as conn:
            fire(conn, at)
        self.bot.settle()
        self.listen()

    # What is written down

    def tell(self, text: str) -> None:
        local = self.bot.now.astimezone(ZoneInfo(self.zone))
        day = f"{local:%A} {local.day} {local:%B %Y}"
        if day != self.day:
            self.lines += ["", f"## {day}", ""]
            self.day = day
        self.lines.append(text)

    def listen(self) -> None:
        """Write down what the bot has said since."""
        local = self.bot.now.astimezone(ZoneInfo(self.zone))
        for kind, body in self.phone.log[self.heard :]:
            if kind not in ("send", "edit"):
                continue
            post = type(self.phone.last)(0)
            post.show(body)
            mark = " ♪" if kind == "send" and not body["silent"] else ""
            again = " (the same card)" if kind == "edit" else ""
            self.tell(f"{local:%H:%M}{mark}{again}")
            self.lines += [f"  {each}" if each else "" for each in post.text.split("\n")]
            rows = (" ".join(f"[{each['text']}]" for each in row) for row in post.rows)
            self.lines += [f"  {row}" for row in rows]
        self.heard = len(self.phone.log)

    def text(self) -> str:
        return "\n".join(self.lines).strip() + "\n"


def compare(name: str, journey: Journey, *, renew: bool) -> None:
    """The journey is the one that is written in `journeys/`, or is written there now."""
    file = FOLDER / f"{name}.md"
    if renew:
        file.write_text(journey.text(), encoding="utf-8")
    assert journey.text() == file.read_text(encoding="utf-8")
