"""What words add, kept from comment to comment."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

Name = TypeVar("Name", bound=Hashable)
Value = TypeVar("Value")

MOST_KEPT = 8_000
"""How many words anything is kept of."""

LONGEST_KEPT = 40
"""Nothing is kept of a longer word: it hardly comes again, and a memory full of such words would be large."""


class WordMemory(Generic[Name, Value]):
    """What each word adds, found out at its first comment. Holds the words of late, at most about `most` of them and
    half as many more.

    Threads may share it: what one is reading with is never taken from it.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._half = most // 2
        self._kept: dict[Name, Value] = {}
        self._older: dict[Name, Value] = {}

    def values(self, names: Sequence[Name], learn: Callable[[list[Name]], Iterable[Value]]) -> list[Value]:
        """The value of each of the `names`, in order. `learn` gives those of the words met for the first time, all at
        once, in the order it is asked for them."""
        kept = self._kept
        try:
            return [kept[name] for name in names]
        except KeyError:
            return self._learned(names, learn, kept)

    def _learned(
        self, names: Sequence[Name], learn: Callable[[list[Name]], Iterable[Value]], kept: dict[Name, Value]
    ) -> list[Value]:
        older = self._older
        new = []
        for name in dict.fromkeys(names):
            if name in kept:
                continue
            if name in older:
                kept[name] = older[name]
            else:
                new.append(name)
        if new:
            kept.update(zip(new, learn(new), strict=True))
        found = [kept[name] for name in names]
        if len(kept) >= self._half:
            self._older, self._kept = kept, {}
        return found
