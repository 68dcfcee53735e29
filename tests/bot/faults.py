"""The fault table: what happens when a call of the Bot API fails, for every call and every fault.

In the outbox; `send` is a message, a file of any kind, or the export:

    settled   as good as done
    again     after 1, 2, 4 ... up to 300 seconds, without limit
    left      after 1, 2, 4 ... seconds; at the eighth time it counts as left
    twice     perhaps done: once more when Telegram answers again; cut off again, it is uncertain
    flood     after as long as Telegram says; until then nobody's messages go or change
    alarm     after a minute in which nothing goes, and the operator is told
    held      until the chat can be written to; so is all that follows it there
    anew      its message is gone: a new one is sent
    plain     once more without its markup
    dead      never; it is kept for the operator, and what follows it goes

Of the other calls, which are all repeated:

    again     after 1, 2, 4 ... up to 30 seconds
    told      after as long as Telegram says
    later     after 5 seconds
    alarm     after a minute, and the operator is told
    minute    after a minute
"""

import re
from typing import Final

from bot.preview.faults import Fault

FLOOD_SECONDS: Final = 7.0


def refuse(code: int, text: str) -> Fault:
    return Fault(kind="refuse", code=code, text=text)


# None: nobody listens at that address.
FAULTS: Final[dict[str, Fault | None]] = {
    "429": Fault(kind="too_many_requests", seconds=FLOOD_SECONDS),
    "429 for how long?": refuse(429, "Too Many Requests"),
    "500": Fault(kind="server_error"),
    "502 and a page": Fault(kind="bad_gateway"),
    "time-out, not done": Fault(kind="hang_before", seconds=1e9),
    "time-out, but done": Fault(kind="hang_after", seconds=1e9),
    "half an answer": Fault(kind="half_body"),
    "reset, not done": Fault(kind="drop_before"),
    "reset, but done": Fault(kind="drop_after"),
    "connection refused": None,
    "401": refuse(401, "Unauthorized"),
    "404 and a page": Fault(kind="not_found_page"),
    "404": refuse(404, "Not Found"),
    "409": refuse(409, "Conflict: terminated by other getUpdates request"),
    "403": refuse(403, "Forbidden: bot was blocked by the user"),
    "403 deactivated": refuse(403, "Forbidden: user is deactivated"),
    "403 never began": refuse(403, "Forbidden: bot can't initiate conversation with a user"),
    "400 not modified": refuse(400, "Bad Request: message is not modified: specified new"),
    "400 nothing to edit": refuse(400, "Bad Request: message to edit not found"),
    "400 can't be edited": refuse(400, "Bad Request: message can't be edited"),
    "400 no such message": refuse(400, "Bad Request: MESSAGE_ID_INVALID"),
    "400 nothing to react to": refuse(400, "Bad Request: message to react not found"),
    "400 query too old": refuse(400, "Bad Request: query is too old and response timeout expired"),
    "400 markup": refuse(400, 'Bad Request: can\'t parse entities: unsupported start tag "Anna"'),
    "400 no such chat": refuse(400, "Bad Request: chat not found"),
    "400 no such peer": refuse(400, "Bad Request: PEER_ID_INVALID"),
    "400 upgraded": Fault(
        kind="refuse",
        code=400,
        text="Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to=-1001234567890,
    ),
    "400 of another kind": refuse(400, "Bad Request: BUTTON_DATA_INVALID"),
}

MESSAGES: Final = """
                         send     edit     strip    react    answer   leave
429                      flood    flood    flood    flood    flood    flood
429 for how long?        again    again    again    again    again    left
500                      twice    again    again    again    again    left
502 and a page           twice    again    again    again    again    left
time-out, not done       twice    again    again    again    again    left
time-out, but done       twice    again    again    again    again    left
half an answer           twice    again    again    again    again    left
reset, not done          twice    again    again    again    again    left
reset, but done          twice    again    again    again    again    left
connection refused       again    again    again    again    again    left
401                      alarm    alarm    alarm    alarm    alarm    alarm
404 and a page           again    again    again    again    again    left
404                      again    again    again    again    again    left
409                      again    again    again    again    again    left
403                      held     held     held     held     held     settled
403 deactivated          held     held     held     held     held     settled
403 never began          held     held     held     held     held     settled
400 not modified         dead     settled  settled  dead     dead     settled
400 nothing to edit      dead     anew     settled  dead     dead     settled
400 can't be edited      dead     anew     settled  dead     dead     settled
400 no such message      dead     anew     settled  settled  dead     settled
400 nothing to react to  dead     dead     dead     settled  dead     settled
400 query too old        dead     dead     dead     dead     settled  settled
400 markup               plain    plain    plain    plain    plain    settled
400 no such chat         held     held     held     held     held     settled
400 no such peer         held     held     held     held     held     settled
400 upgraded             held     held     held     held     held     settled
400 of another kind      dead     dead     dead     dead     dead     settled
"""

CALLS: Final = """
                         getUpdates  getMe  setMyCommands
429                      told        told   minute
429 for how long?        again       again  minute
500                      again       again  minute
502 and a page           again       again  minute
time-out, not done       again       again  minute
time-out, but done       again       again  minute
half an answer           again       again  minute
reset, not done          again       again  minute
reset, but done          again       again  minute
connection refused       again       again  minute
401                      alarm       again  minute
404 and a page           again       again  minute
404                      again       again  minute
409                      later       again  minute
403                      again       again  minute
403 deactivated          again       again  minute
403 never began          again       again  minute
400 not modified         again       again  minute
400 nothing to edit      again       again  minute
400 can't be edited      again       again  minute
400 no such message      again       again  minute
400 nothing to react to  again       again  minute
400 query too old        again       again  minute
400 markup               again       again  minute
400 no such chat         again       again  minute
400 no such peer         again       again  minute
400 upgraded             again       again  minute
400 of another kind      again       again  minute
"""


def read_table(table: str) -> dict[str, dict[str, str]]:
    """What happens, by call and fault."""
    header, *rows = table.strip("\n").splitlines()
    cells = [re.split(r"\s{2,}", row) for row in rows]
    return {
        call: {fault: fates[place] for fault, *fates in cells}
        for place, call in enumerate(header.split())
    }
