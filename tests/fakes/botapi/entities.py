"""Text with entities: the HTML that Telegram takes, and offsets in UTF-16 units."""

from __future__ import annotations

import html
import re
from typing import Any

from tests.fakes.botapi.refusal import bad_request

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>")
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]+|#x[0-9a-fA-F]+);")
_COMMAND = re.compile(r"(?<![^\s])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_])")


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def parse(text: str, parse_mode: str | None) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities; refuses what Telegram cannot parse."""
    if parse_mode is None or parse_mode == "":
        plain, found = text, list[dict[str, Any]]()
    elif parse_mode.upper() == "HTML":
        plain, found = _parse_html(text)
    else:
        raise bad_request("unsupported parse_mode")
    plain = plain.rstrip()
    return plain, [entity for entity in found if entity["offset"] < utf16_length(plain)]


def commands_in(text: str) -> list[dict[str, Any]]:
    """The bot_command entities that Telegram marks in what a person wrote."""
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in _COMMAND.finditer(text)
    ]


def _parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    plain = ""
    found: list[dict[str, Any]] = []
    open_tags: list[tuple[str, int, str | None]] = []
    position = 0
    while position < len(source):
        character = source[position]
        at = len(source[:position].encode())
        if character == "<":
            match = _TAG.match(source, position)
            if match is None:
                raise bad_request(f"can't parse entities: Unclosed start tag at byte offset {at}")
            closing, name, attributes = match.group(1), match.group(2).lower(), match.group(3)
            if closing:
                _close(name, at, open_tags, found, utf16_length(plain))
            else:
                if name not in TAGS:
                    raise bad_request(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {at}')
                href = _HREF.search(attributes)
                address = html.unescape(href.group(1) or href.group(2) or "") if href else None
                open_tags.append((name, utf16_length(plain), address))
            position = match.end()
        elif character == "&" and (reference := _REFERENCE.match(source, position)):
            plain += html.unescape(reference.group())
            position = reference.end()
        else:
            plain += character
            position += 1
    if open_tags:
        name = open_tags[-1][0]
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\"")
    found.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return plain, found


def _close(
    name: str, at: int, open_tags: list[tuple[str, int, str | None]], found: list[dict[str, Any]], end: int
) -> None:
    if not open_tags:
        raise bad_request(f"can't parse entities: Unexpected end tag at byte offset {at}")
    expected, start, address = open_tags.pop()
    if expected != name:
        raise bad_request(
            f'can\'t parse entities: Unmatched end tag at byte offset {at}, expected "</{expected}>", found "</{name}>"'
        )
    if end > start and not (name == "a" and not address):
        entity: dict[str, Any] = {"type": TAGS[name], "offset": start, "length": end - start}
        if name == "a":
            entity["url"] = address
        found.append(entity)
