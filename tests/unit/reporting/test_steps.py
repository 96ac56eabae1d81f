from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reporting.releases.book import Book, sum_books
from reporting.releases.steps import parts_that_advance, round_public


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40))
def test_a_published_count_moves_by_a_step_or_stays(counts: list[int]) -> None:
    published = [0]
    for count in counts:
        if parts_that_advance({"p": published[-1]}, {"p": count}, 5):
            published.append(count)
    assert all(abs(after - before) >= 5 for before, after in pairwise(published))
    assert all(count == 0 or count >= 5 for count in published)


@given(st.integers(0, 10_000))
def test_a_public_count_is_hidden_or_a_multiple_of_five_nearby(count: int) -> None:
    shown = round_public(count)
    if count < 10:
        assert shown is None
    else:
        assert shown is not None
        assert shown % 5 == 0
        assert abs(shown - count) <= 2


NUMBERS = st.tuples(st.integers(0, 9), *[st.floats(0, 900) for _ in range(4)])
CELLS = st.dictionaries(
    st.tuples(
        st.sampled_from(["2026-11-16", "2026-11-17"]),
        st.sampled_from([1, 2]),
        st.sampled_from([None, 3]),
        st.just("web"),
        st.sampled_from([None, 2]),
        st.sampled_from(["open", "verified"]),
    ),
    NUMBERS,
)


@given(CELLS, CELLS)
def test_what_is_added_to_a_book_can_be_taken_out_again(one: dict, other: dict) -> None:  # type: ignore[type-arg]
    left = Book(cells=one) + Book(cells=other) - Book(cells=other)
    for key, numbers in one.items():
        for ours, theirs in zip(left.cells.get(key, (0,) * 5), numbers, strict=True):
            assert abs(ours - theirs) < 1e-6


@given(CELLS)
def test_a_book_reads_back_from_its_json_form(cells: dict) -> None:  # type: ignore[type-arg]
    book = Book(cells, {(1, "positive"): 3}, {"4|time": (5, 12)}, {"cost": (1, 6)})
    assert Book.from_dict(book.as_dict()) == book


@given(st.lists(CELLS, max_size=4))
def test_the_sum_of_steps_is_their_sum_in_any_order(steps: list) -> None:  # type: ignore[type-arg]
    books = [Book(cells=cells) for cells in steps]
    there, back = sum_books(books).counts(), sum_books(reversed(books)).counts()
    assert there == back
