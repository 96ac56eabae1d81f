"""Comment balance of published label counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from reporting.panels.parts import BalanceView
from reporting.releases.book import Book
from scoring.balance import comment_balance
from scoring.sentiment import LABELS, error_rates
from scoring.sentiment.model_file import SHIPPED, read_metadata


def balance_of(book: Book) -> BalanceView:
    """Balance of all comments in a book; comments read as unsure are counted beside it."""
    counts = dict.fromkeys((*LABELS, "unsure"), 0)
    for (_unit, label), n in book.comments.items():
        counts[label] += n
    sure = {label: counts[label] for label in LABELS}
    balance = comment_balance(sure, _test_set())
    return BalanceView(
        balance.value,
        balance.low,
        balance.high,
        balance.n,
        counts["positive"],
        counts["neutral"],
        counts["negative"],
        counts["unsure"],
    )


@cache
def _test_set() -> Mapping[str, Mapping[str, int]]:
    """The published error rates as counts, a third of the test comments to each true label."""
    each = read_metadata(SHIPPED)["figures"]["service"]["n"] / len(LABELS)
    return {true: {label: round(rate * each) for label, rate in row.items()} for true, row in error_rates().items()}
