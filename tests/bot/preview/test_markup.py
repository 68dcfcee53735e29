"""HTML as Telegram reads it: what is accepted, what is refused, and in which words."""

import pytest

from bot.preview.markup import CannotParse, Formatted, parse_html, plain, show_html, tidy


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"', []),
        ("&lt without a semicolon", "< without a semicolon", []),
        ("&hellip; &#99999999; R&D", "&hellip; &#99999999; R&D", []),
        ("&#9997; &#x270d;", "✍ ✍", []),
        ("&#0000000065;", "&#0000000065;", []),
        ("&#xD83D;&#xDE42;", "🙂", []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        ("<STRONG>bold</strong>", "bold", [("bold", 0, 4)]),
        ("<em>i</em><ins>u</ins>", "iu", [("italic", 0, 1), ("underline", 1, 1)]),
        (
            "<s>1</s><strike>2</strike><del>3</del>",
            "123",
            [("strikethrough", n, 1) for n in range(3)],
        ),
        ("✍🏽 5 <i>🙂 &lt 🙂</i>", "✍🏽 5 🙂 < 🙂", [("italic", 6, 7)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ("<tg-spoiler>s</tg-spoiler>", "s", [("spoiler", 0, 1)]),
        ("<blockquote>q</blockquote>", "q", [("blockquote", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<b any = thing>x</b>", "x", [("bold", 0, 1)]),
        ("<a>no link</a>", "no link", []),
        ("a\tb\rc\u2028d", "a bcd", []),
    ],
)
def test_reads(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    formatted = parse_html(source)
    assert formatted.text == text
    assert [(e["type"], e["offset"], e["length"]) for e in formatted.entities] == entities


@pytest.mark.parametrize(
    ("source", "details"),
    [
        ('<a href="https://x.org/?a=1&amp;b=2">x</a>', {"url": "https://x.org/?a=1&b=2"}),
        ("<a href=example.org>x</a>", {"url": "http://example.org/"}),
        ("<a>example.org</a>", {"url": "http://example.org/"}),
        (
            '<pre><code class="language-python">x</code></pre>',
            {"type": "pre", "language": "python"},
        ),
        (
            '<code class="language-python"><pre>x</pre></code>',
            {"type": "pre", "language": "python"},
        ),
        ("<pre>x</pre>", {"type": "pre"}),
        ("<code>x</code>", {"type": "code"}),
        ('<tg-emoji emoji-id="5368">👍</tg-emoji>', {"custom_emoji_id": "5368"}),
        (
            '<tg-time unix="1795355860" format="wDT">-</tg-time>',
            {"type": "date_time", "unix_time": 1795355860, "date_time_format": "wDT"},
        ),
    ],
)
def test_keeps_what_a_tag_says(source: str, details: dict[str, object]) -> None:
    (entity,) = parse_html(source).entities
    assert entity.items() >= details.items()


@pytest.mark.parametrize(
    ("given", "kept"),
    [("wDT", "wDT"), ("tDw", "wDt"), ("W", "w"), ("R", "r"), ("tttTTdDwW", "wDT")],
)
def test_a_format_of_dates_comes_back_in_telegrams_order(given: str, kept: str) -> None:
    (entity,) = parse_html(f'<tg-time unix="5" format="{given}">x</tg-time>').entities
    assert entity["date_time_format"] == kept


@pytest.mark.parametrize(
    "source",
    [
        "<a href='javascript:x'>x</a>",
        "<a href='javascript://x.org/%0ax'>x</a>",
        "<a href='mailto:a@b.c'>x</a>",
    ],
)
def test_drops_links_that_are_none(source: str) -> None:
    assert parse_html(source) == Formatted("x", [])


# Errors count bytes of UTF-8: "Café ✍ " is seven characters and ten bytes.
@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("Café ✍ <b", "Unclosed start tag at byte offset 10"),
        ("Café ✍ <h1 id=top>", 'Unsupported start tag "h1" at byte offset 10'),
        ("1 < 2 and 3 > 2", 'Unsupported start tag "" at byte offset 2'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("Café ✍ <b =bold>", 'Empty attribute name in the tag "b" at byte offset 10'),
        ("Café ✍ <b loud>", 'Can\'t find end tag corresponding to start tag "b"'),
        ("Café ✍ <a href= ", 'Unclosed start tag "a" at byte offset 10'),
        ("<u loud", 'Unclosed start tag "u" at byte offset 0'),
        ("Café ✍ <a href=x.org/y>z</a>", "Unexpected end of name token at byte offset 18"),
        ('Café ✍ <a href="x.org>z</a>', "Unclosed start tag at byte offset 10"),
        ("Café ✍ </b>", "Unexpected end tag at byte offset 10"),
        ("<u>x</u></u>", "Unexpected end tag at byte offset 8"),
        ("Café ✍ <u>x</u ", "Unclosed end tag at byte offset 14"),
        (
            "Café ✍ <u>x</ins>",
            'Unmatched end tag at byte offset 14, expected "</u>", found "</ins>"',
        ),
        ("<b>never closed", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ('<tg-time unix="1" format="soon">x</tg-time>', "Invalid date format used"),
        (
            "half of &#xD83D; an emoji",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_refuses(source: str, error: str) -> None:
    with pytest.raises(CannotParse) as caught:
        parse_html(source)
    assert str(caught.value) == error


def test_cuts_white_space_and_moves_the_entities() -> None:
    text, entities = tidy(parse_html("\n  🙂 <b>x  </b>\n"))
    assert text == "🙂 x"
    assert entities == [{"type": "bold", "offset": 3, "length": 1}]


def test_finds_commands_and_links_of_plain_words() -> None:
    text, entities = plain("🙂 /start https://x.org/a?b=c. and/or")
    found = [text.encode("utf-16-le")[2 * e["offset"] :][: 2 * e["length"]] for e in entities]
    assert [each.decode("utf-16-le") for each in found] == ["/start", "https://x.org/a?b=c"]
    assert [e["type"] for e in entities] == ["bot_command", "url"]


def test_finds_nothing_inside_code() -> None:
    assert [e["type"] for e in tidy(parse_html("<code>/start</code>")).entities] == ["code"]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("a &lt;b&gt; & c", "a &lt;b&gt; &amp; c"),
        ("<b>🙂<em>i</em></b>x", "<b>🙂<i>i</i></b>x"),
        ("<b><i>x</i></b>", "<b><i>x</i></b>"),
        ("<blockquote expandable>q</blockquote>", "<blockquote expandable>q</blockquote>"),
        ("<tg-spoiler>s</tg-spoiler>", "<tg-spoiler>s</tg-spoiler>"),
        ("<pre>p</pre><code>c</code>", "<pre>p</pre><code>c</code>"),
        (
            "<tg-time unix=5 format='t'>&lt;</tg-time>",
            '<tg-time unix="5" format="t">&lt;</tg-time>',
        ),
        (
            "<a href='https://x.org/&quot;&gt;'>x</a>",
            '<a href="https://x.org/&quot;&gt;" target="_blank" rel="noopener noreferrer">x</a>',
        ),
        ("<tg-emoji emoji-id='5'>👍</tg-emoji>", "👍"),
    ],
)
def test_shows_safe_html(source: str, shown: str) -> None:
    assert show_html(parse_html(source)) == shown


def test_entities_that_cross_are_cut_not_crossed() -> None:
    crossing = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "italic", "offset": 1, "length": 2},
    ]
    assert show_html(Formatted("abc", crossing)) == "<b>a<i>b</i></b>c"
