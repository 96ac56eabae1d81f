"""When a published count may move: only in steps large enough to hide a single citizen."""

from __future__ import annotations

from collections.abc import Mapping

STAFF_STEP = 5
"""Unpublished ratings that must have accrued before a figure read by staff advances."""

PUBLIC_STEP = 10
"""The same for public pages; counts below it are not shown at all."""

OFFICER_COMMENTS_STEP = 10
"""Comments about the own service that reach an officer together."""

OFFICER_COMMENTS_DAYS = 14
"""Days that pass before a comment may reach the officer."""


def parts_that_advance(released: Mapping[str, int], current: Mapping[str, int], step: int) -> set[str]:
    """Parts whose count moved by at least `step`, and whose new count is zero or at least `step`.

    Every published state of a part then differs from every other by at least `step` citizens, so no
    subtraction of two states isolates fewer.

    >>> sorted(parts_that_advance({"a": 10, "b": 5}, {"a": 14, "b": 10, "c": 4}, 5))
    ['b']
    """
    return {
        part
        for part in {*released, *current}
        if abs(current.get(part, 0) - released.get(part, 0)) >= step
        and (not current.get(part, 0) or current.get(part, 0) >= step)
    }


def round_public(count: int) -> int | None:
    """A public count: None below 10, else to the nearest 5.

    >>> round_public(9), round_public(12), round_public(13)
    (None, 10, 15)
    """
    return None if count < PUBLIC_STEP else 5 * ((count + 2) // 5)
