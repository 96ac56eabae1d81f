from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from reporting.digest.telegram import LIMIT, render, split
from tests.unit.reporting.digests import full_digest, quiet_digest


class Balanced(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("b", "i", "a")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(
    st.lists(st.lists(st.text("ab ", min_size=1, max_size=900), min_size=1, max_size=12).map("\n".join), max_size=12)
)
def test_no_message_is_too_long_and_no_word_is_lost(blocks: list[str]) -> None:
    messages = split(blocks)
    assert all(len(message) <= LIMIT for message in messages)
    assert "".join("".join(messages).split()) == "".join("".join(blocks).split())


def test_every_message_is_valid_telegram_html() -> None:
    for message in render(full_digest(quotes=60), "https://suara.contoh.go.id"):
        assert len(message) <= LIMIT
        assert Balanced(message).open == []


def test_what_citizens_wrote_cannot_become_markup() -> None:
    text = "\n".join(render(full_digest(words="<b>tebal</b> & <script>")))
    assert "&lt;b&gt;tebal&lt;/b&gt; &amp; &lt;script&gt;" in text


def test_a_quiet_week_is_one_short_message() -> None:
    [message] = render(quiet_digest())
    assert len(message.splitlines()) <= 5
