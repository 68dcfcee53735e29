"""HTML as Telegram parses it, because a message that Telegram refuses must be refused here too.

`parse_html` turns the HTML parse mode into plain text and entities, `show_html` turns those
back into HTML that a browser may show. Offsets and lengths of entities count UTF-16 code
units; the offsets in errors count UTF-8 bytes. The error texts are Telegram's.
"""

import html
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

Entity = dict[str, Any]


class Formatted(NamedTuple):
    text: str
    entities: list[Entity]


class CannotParse(ValueError):
    """The text breaks the rules of the HTML parse mode."""


class OpenTag(NamedTuple):
    name: str
    attributes: dict[str, str]
    offset: int
    piece: int


STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = {*STYLES, "a", "blockquote", "code", "pre", "tg-emoji", "tg-time"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
OUTER_FIRST = (
    "blockquote",
    "expandable_blockquote",
    "pre",
    "code",
    "text_link",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "custom_emoji",
)
LINKS = {"http", "https", "tg", "ton", "tonsite"}

PIECE = re.compile(r"[^<&]+|[<&]")
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*))(;?)")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
SPACES = re.compile(r"\s*")
TIME_FORMAT = re.compile(r"[rR]|[tTdDwW]*")
COMMAND_OR_LINK = re.compile(
    r"(?<![\w/<>])/\w{1,64}(?:@\w{3,32})?(?![\w/])|https?://[^\s<>\"]+[\w/#=&]", re.ASCII
)

# Telegram turns control characters into spaces and drops \r, line separators and some accents.
CLEANED: dict[int, str | None] = {code: " " for code in range(32) if code != ord("\n")}
CLEANED |= dict.fromkeys([0x0D, *range(0x2028, 0x202F), 0x0333, 0x033F, 0x030A])


def utf16_length(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def parse_html(source: str) -> Formatted:
    """Raises CannotParse with Telegram's words for everything that Telegram refuses."""
    pieces: list[str] = []
    entities: list[Entity] = []
    opened: list[OpenTag] = []
    at = offset = 0
    while at < len(source):
        found = PIECE.match(source, at)
        assert found is not None  # noqa: S101 - the pattern matches every character
        piece, here, at = found[0], at, found.end()
        if piece == "&":
            piece, at = _read_reference(source, here)
        elif piece == "<":
            if source.startswith("/", at):
                at = _close_tag(source, here, opened, entities, pieces, offset)
            else:
                name, attributes, at = _read_start_tag(source, here)
                opened.append(OpenTag(name, attributes, offset, len(pieces)))
            continue
        piece = piece.translate(CLEANED)
        pieces.append(piece)
        offset += utf16_length(piece)
    if opened:
        raise CannotParse(f'Can\'t find end tag corresponding to start tag "{opened[-1].name}"')
    return Formatted(_join_surrogates("".join(pieces)), _in_order(entities))


def tidy(formatted: Formatted) -> Formatted:
    """Cut the white space around a text, as Telegram does, and find its commands and links."""
    text, entities = formatted.text.rstrip(" \n"), formatted.entities
    first = min((entity["offset"] for entity in entities), default=len(text))
    start = min(len(text) - len(text.lstrip(" \n")), first)
    text = text[start:]
    end = utf16_length(text)
    kept: list[Entity] = []
    for entity in entities:
        place = entity["offset"] - start
        length = min(entity["length"], end - place)
        if length > 0:
            kept.append(entity | {"offset": place, "length": length})
    return Formatted(text, _in_order(kept + list(_find_entities(text, kept))))


def plain(text: str) -> Formatted:
    return tidy(Formatted(text.translate(CLEANED), []))


def show_html(formatted: Formatted) -> str:
    """HTML of nothing but the tags above, everything else escaped."""
    units = formatted.text.encode("utf-16-le")
    shown: list[str] = []
    closing: list[tuple[int, str]] = []
    done = 0

    def write_until(end: int) -> None:
        nonlocal done
        shown.append(html.escape(units[2 * done : 2 * end].decode("utf-16-le", "replace")))
        done = end

    for entity in formatted.entities:
        start = entity["offset"]
        while closing and closing[-1][0] <= start:
            write_until(closing[-1][0])
            shown.append(closing.pop()[1])
        write_until(start)
        before, after = _tags_of(entity, units)
        end = min(start + entity["length"], closing[-1][0] if closing else len(units) // 2)
        shown.append(before)
        closing.append((end, after))
    while closing:
        write_until(closing[-1][0])
        shown.append(closing.pop()[1])
    write_until(len(units) // 2)
    return "".join(shown)


def _byte(source: str, at: int) -> int:
    return len(source[:at].encode("utf-8", "surrogatepass"))


def _read_reference(source: str, at: int) -> tuple[str, int]:
    found = REFERENCE.match(source, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name, semicolon = found.groups()
    if name is not None:
        char = NAMED.get(name, "")
    else:
        code = int(hexadecimal or "0", 16) if decimal is None else int(decimal or "0")
        short_enough = found.end() - at - len(semicolon) < 10
        char = chr(code) if 0 < code < 0x10FFFF and short_enough else ""
    return (char, found.end()) if char else ("&", at + 1)


def _read_start_tag(source: str, at: int) -> tuple[str, dict[str, str], int]:
    name, end = _take(TAG_NAME, source, at + 1)
    name = name.lower()
    if end == len(source):
        raise CannotParse(f"Unclosed start tag at byte offset {_byte(source, at)}")
    if name not in TAGS:
        raise CannotParse(f'Unsupported start tag "{name}" at byte offset {_byte(source, at)}')
    attributes: dict[str, str] = {}
    while True:
        _, end = _take(SPACES, source, end)
        if source.startswith(">", end):
            break
        attribute, end = _take(ATTRIBUTE_NAME, source, end)
        if not attribute:
            raise CannotParse(
                f'Empty attribute name in the tag "{name}" at byte offset {_byte(source, at)}'
            )
        _, end = _take(SPACES, source, end)
        attributes[attribute] = ""
        if source.startswith("=", end):
            _, end = _take(SPACES, source, end + 1)
            if end < len(source):
                attributes[attribute], end = _read_value(source, end)
                if end == len(source):
                    raise CannotParse(f"Unclosed start tag at byte offset {_byte(source, at)}")
        if end == len(source):
            raise CannotParse(f'Unclosed start tag "{name}" at byte offset {_byte(source, at)}')
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise CannotParse(
            f'Tag "span" must have class "tg-spoiler" at byte offset {_byte(source, at)}'
        )
    return name, attributes, end + 1


def _read_value(source: str, at: int) -> tuple[str, int]:
    quote = source[at]
    if quote not in "\"'":
        token, end = _take(NAME_TOKEN, source, at)
        if end < len(source) and not source[end].isspace() and source[end] != ">":
            raise CannotParse(f"Unexpected end of name token at byte offset {_byte(source, at)}")
        return token.lower(), end
    value: list[str] = []
    at += 1
    while at < len(source) and source[at] != quote:
        char, at = _read_reference(source, at) if source[at] == "&" else (source[at], at + 1)
        value.append(char)
    return "".join(value), min(at + 1, len(source))


def _close_tag(
    source: str,
    at: int,
    opened: list[OpenTag],
    entities: list[Entity],
    pieces: list[str],
    offset: int,
) -> int:
    if not opened:
        raise CannotParse(f"Unexpected end tag at byte offset {_byte(source, at)}")
    name, end = _take(TAG_NAME, source, at + 2)
    _, end = _take(SPACES, source, end)
    if not source.startswith(">", end):
        raise CannotParse(f"Unclosed end tag at byte offset {_byte(source, at)}")
    tag = opened.pop()
    if name and name.lower() != tag.name:
        raise CannotParse(
            f"Unmatched end tag at byte offset {_byte(source, at)}, "
            f'expected "</{tag.name}>", found "</{name.lower()}>"'
        )
    place = {"offset": tag.offset, "length": offset - tag.offset}
    if place["length"]:
        _add_entity(tag, place, entities, "".join(pieces[tag.piece :]))
    return end + 1


def _add_entity(tag: OpenTag, place: dict[str, int], entities: list[Entity], text: str) -> None:
    before = entities[-1] if entities else {}
    same_place = before.get("offset") == place["offset"] and before["length"] == place["length"]
    if tag.name in STYLES:
        entities.append({"type": STYLES[tag.name], **place})
    elif tag.name == "a":
        if link := _check_link(tag.attributes.get("href") or text):
            entities.append({"type": "text_link", **place, "url": link})
    elif tag.name == "blockquote":
        kind = "expandable_blockquote" if "expandable" in tag.attributes else "blockquote"
        entities.append({"type": kind, **place})
    elif tag.name == "pre":
        if same_place and before["type"] == "code" and "language" in before:
            before["type"] = "pre"
        else:
            entities.append({"type": "pre", **place})
    elif tag.name == "code":
        language = re.match(r"language-(.+)", tag.attributes.get("class", ""))
        named = {"language": language[1]} if language else {}
        if same_place and before["type"] == "pre" and named:
            before |= named
        else:
            entities.append({"type": "code", **place, **named})
    elif tag.name == "tg-emoji":
        emoji = tag.attributes.get("emoji-id", "")
        if not emoji.isdecimal() or int(emoji) == 0:
            raise CannotParse("Invalid custom emoji identifier specified")
        entities.append({"type": "custom_emoji", **place, "custom_emoji_id": emoji})
    else:
        format_ = tag.attributes.get("format", "")
        if not TIME_FORMAT.fullmatch(format_):
            raise CannotParse("Invalid date format used")
        unix = tag.attributes.get("unix", "")
        if unix.isdecimal() and int(unix) > 0:
            named = {"date_time_format": _tidy_format(format_)} if format_ else {}
            entities.append({"type": "date_time", **place, "unix_time": int(unix), **named})


def _tidy_format(format_: str) -> str:
    """As Telegram gives it back: day of the week, date, time, each once; the last one counts."""
    last = {letter.lower(): letter for letter in format_}
    last |= {letter: letter for letter in "rw" if letter in last}  # R and W mean the same
    return "".join(last[letter] for letter in "rwdt" if letter in last)


def _take(pattern: re.Pattern[str], source: str, at: int) -> tuple[str, int]:
    found = pattern.match(source, at)
    return (found[0], found.end()) if found else ("", at)


def _check_link(url: str) -> str:
    url = url.strip()
    parts = urlsplit(url if ":" in url else f"http://{url}")
    if parts.scheme not in LINKS or not parts.netloc:
        return ""
    if parts.scheme in ("http", "https") and "." not in parts.netloc:
        return ""
    return urlunsplit(parts._replace(path=parts.path or "/")) if parts.scheme != "tg" else url


def _join_surrogates(text: str) -> str:
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        raise CannotParse(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        ) from None


def _in_order(entities: list[Entity]) -> list[Entity]:
    def rank(entity: Entity) -> tuple[int, int, int]:
        kind = entity["type"]
        outer = OUTER_FIRST.index(kind) if kind in OUTER_FIRST else OUTER_FIRST.index("text_link")
        return entity["offset"], -entity["length"], outer

    return sorted(entities, key=rank)


def _find_entities(text: str, taken: list[Entity]) -> Iterator[Entity]:
    for found in COMMAND_OR_LINK.finditer(text):
        offset, length = utf16_length(text[: found.start()]), utf16_length(found[0])
        if any(
            e["offset"] < offset + length and offset < e["offset"] + e["length"] for e in taken
        ):
            continue
        kind = "bot_command" if found[0].startswith("/") else "url"
        yield {"type": kind, "offset": offset, "length": length}


def _tags_of(entity: Entity, units: bytes) -> tuple[str, str]:
    kind = entity["type"]
    if kind in ("text_link", "url"):
        start = 2 * entity["offset"]
        inside = units[start : start + 2 * entity["length"]].decode("utf-16-le", "replace")
        link = html.escape(_check_link(entity.get("url", inside)))
        return f'<a href="{link}" target="_blank" rel="noopener noreferrer">', "</a>"
    if kind == "date_time":
        format_ = html.escape(entity.get("date_time_format", ""))
        return f'<tg-time unix="{int(entity["unix_time"])}" format="{format_}">', "</tg-time>"
    if kind in ("blockquote", "expandable_blockquote"):
        how = " expandable" if kind == "expandable_blockquote" else ""
        return f"<blockquote{how}>", "</blockquote>"
    if kind in ("code", "pre"):
        return f"<{kind}>", f"</{kind}>"
    tag = next((tag for tag, style in STYLES.items() if style == kind), "")
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")
