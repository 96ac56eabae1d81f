"""Text as a citizen meant it: composed, visible, without controls, emoji whole."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
# Controls, soft hyphen, bidi marks and overrides, zero-width space, word joiner and its kin,
# byte order mark, interlinear marks, surrogates. Joiners (U+200C, U+200D) are judged one by one.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ufdd0-\ufdef\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e0fff]"
)
_STRAY_JOINER = re.compile(
    "(?<![^\x00-\x7f\\s\u200c\u200d])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f\\s\u200c\u200d])"
)
_STRAY_TAG = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+")
_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_BLANK_LINES = re.compile(r"\n{3,}")
_ZWJ = "\u200d"


def _pass(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text)
    text = _UNWANTED.sub("", text)
    text = _STRAY_TAG.sub("", text)
    text = _STRAY_JOINER.sub("", text)
    text = unicodedata.normalize("NFC", text)
    text = _PILED_MARKS.sub(r"\1", text)
    return _BLANK_LINES.sub("\n\n", text).strip()


def _extends(char: str) -> bool:
    """Whether a character belongs to the one before it."""
    code = ord(char)
    return (
        char == _ZWJ
        or 0xFE00 <= code <= 0xFE0F
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
        or unicodedata.category(char) in ("Mn", "Me", "Mc")
    )


def _is_regional(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _cut(text: str, limit: int) -> str:
    """The longest prefix of at most `limit` code points that splits no emoji or accented letter.

    Looks back at most 32 code points: a longer cluster is no writing and is cut plainly.
    """
    if len(text) <= limit:
        return text
    end = limit
    while end > max(0, limit - 32):
        pair = _is_regional(text[end]) and _is_regional(text[end - 1])
        if pair:
            start = end
            while start > 0 and _is_regional(text[start - 1]):
                start -= 1
            pair = (end - start) % 2 == 1
        if not (_extends(text[end]) or text[end - 1] == _ZWJ or pair):
            return text[:end]
        end -= 1
    return text[:limit] if end else ""


def clean_text(text: str, limit: int) -> str:
    """`text` in NFC without NUL, control, bidi and invisible characters, at most `limit` code points.

    Line breaks and tabs stay, at most one blank line in a row; joined emoji (families, flags, skin
    tones) stay whole, also at the cut; more than three accents piled on a letter are dropped.
    Cleaning twice changes nothing. Never raises for any `text`; a `limit` below 1 gives "".
    """
    if limit < 1:
        return ""
    # Only a window is worked on, so that a huge paste costs no more than a long one.
    text = text[: 4 * limit + 4096]
    for _ in range(4):
        cleaned = _pass(text)
        if cleaned == text:
            break
        text = cleaned
    for _ in range(4):
        cut = _pass(_cut(text, limit))
        if cut == text:
            break
        text = cut
    return text
