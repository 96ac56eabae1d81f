"""The digest for Telegram: HTML messages of at most 4096 characters."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reporting.digest import links, wording
from reporting.digest.value import Digest
from texts import say

LIMIT = 4096


def render(digest: Digest, base_url: str = "") -> list[str]:
    """Messages in order, each valid Telegram HTML on its own."""
    language = digest.language
    head = [f"<b>{escape(wording.subject(digest))}</b>"]
    if digest.sample:
        head.append(f"<i>{escape(say('digest-sample', language))}</i>")
    if digest.quiet:
        blocks = ["\n".join([*head, *(escape(line) for line in wording.quiet_lines(digest))])]
    else:
        blocks = ["\n".join([*head, "", escape(wording.opening(digest))]), *_blocks(digest, base_url)]
    return split(blocks)


def _blocks(digest: Digest, base_url: str) -> Iterable[str]:
    language = digest.language
    several = len(digest.units) > 1
    cases = []
    for case in digest.cases:
        words = f"{wording.kind(case, language)}, {wording.due(case, language)}"
        url = links.answer_case(base_url, case.case_id)
        link = f' <a href="{escape(url, quote=True)}">{escape(say("digest-answer-button", language))}</a>'
        cases.append(f"• <b>{escape(words)}</b>\n{escape(case.text)}{link if base_url else ''}")
    if digest.waiting > len(digest.cases):
        cases.append(escape(say("digest-answer-more", language, count=digest.waiting - len(digest.cases))))
    yield _block("digest-answer-title", cases or [escape(say("digest-answer-none", language))], language)
    if digest.signs:
        signs = [
            f"• <b>{escape(wording.signs(sign, language, several))}</b>\n“{escape(sign.text)}”" for sign in digest.signs
        ]
        yield _block("digest-signs-title", [*signs, escape(wording.signs_note(digest))], language)
    yield _block(
        "digest-units-title",
        [
            f"• {escape(unit.name)}: "
            + (
                f"<b>{escape(wording.spread(unit.value, unit.low, unit.high, language))}</b>, "
                f"{escape(wording.unit_change(unit, language))} (n = {unit.n})"
                if unit.value is not None
                else escape(say("digest-no-figure", language))
            )
            for unit in digest.units
        ],
        language,
    )
    if digest.themes:
        lines = [escape(wording.theme_line(theme, language, several)) for theme in digest.themes]
        yield _block("digest-themes-title", [f"• {line}" for line in lines], language)
    for title, quotes in (("digest-praise-title", digest.praise), ("digest-trouble-title", digest.trouble)):
        if quotes:
            yield _block(title, [f"“{escape(quote.text)}”" for quote in quotes], language)
    yield _block(
        "digest-aside-title",
        [f"• {escape(line)}" for line in wording.aside_lines(digest.set_aside, language)],
        language,
    )
    yield escape(say("digest-fewer", language))


def _block(title: str, lines: list[str], language: str) -> str:
    return "\n".join([f"<b>{escape(say(title, language))}</b>", *lines])


def split(blocks: Iterable[str], limit: int = LIMIT) -> list[str]:
    """Blocks joined into as few messages as fit; a block too long on its own is cut between lines.

    No tag runs over a line's end, so every piece stays valid HTML.
    """
    messages: list[str] = []
    for block in blocks:
        if messages and len(messages[-1]) + 2 + len(block) <= limit:
            messages[-1] += "\n\n" + block
            continue
        if len(block) <= limit:
            messages.append(block)
            continue
        messages.append("")
        for line in block.split("\n"):
            if len(messages[-1]) + 1 + len(line) > limit:
                messages.append("")
            messages[-1] += ("\n" if messages[-1] else "") + line
    return messages
