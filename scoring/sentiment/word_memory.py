"""What words add, kept from comment to comment."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

Name = TypeVar("Name", bound=Hashable)
Value = TypeVar("Value")

MOST_KEPT = 20_000


class WordMemory(Generic[Name, Value]):
    """What each word adds, found out at its first comment. Holds about MOST_KEPT words, then begins anew.

    Threads may share it: what one is reading with is never taken from it.
    """

    def __init__(self) -> None:
        self._kept: dict[Name, Value] = {}

    def values(self, names: Sequence[Name], learn: Callable[[list[Name]], Iterable[Value]]) -> list[Value]:
        """The value of each of the `names`, in order. `learn` gives those of the words met for the first time, all at
        once, in the order it is asked for them."""
        kept = self._kept
        new = [name for name in dict.fromkeys(names) if name not in kept]
        if new:
            if len(kept) >= MOST_KEPT:
                kept = self._kept = {}
                new = list(dict.fromkeys(names))
            kept.update(zip(new, learn(new), strict=True))
        return [kept[name] for name in names]
