"""Precision first: a levy or a danger that is flagged is one."""

import time

import pytest

from scoring.sentiment.analyzer import IndonesianAnalyzer
from scoring.sentiment.flags import FLAG_KINDS, Flag, find_flags, fold
from scoring.sentiment.flags.labelled import (
    LEARNED,
    MEASURED,
    PARTS,
    FlaggedComment,
    flagged_comments,
    precision_recall,
)
from scoring.sentiment.training.own_comments import service_comments

ANALYZER = IndonesianAnalyzer()


def flags_of(text: str) -> tuple[Flag, ...]:
    return ANALYZER.analyze(text).flags


@pytest.fixture(scope="module")
def measured() -> dict[str, list[FlaggedComment]]:
    return {part: flagged_comments(part) for part in MEASURED}


def test_the_set_is_large_with_as_many_harmless_lines_as_flagged_ones():
    comments = [comment for part in LEARNED for comment in flagged_comments(part)]
    assert len(comments) >= 7000
    harmless = sum(not comment.kinds for comment in comments)
    assert harmless >= len(comments) * 0.35
    assert {kind for comment in comments for kind in comment.kinds} == set(FLAG_KINDS)


def test_no_comment_stands_in_two_parts_and_no_hand_both_teaches_and_measures():
    every = [comment for part in PARTS for comment in flagged_comments(part)]
    assert len({comment.text for comment in every}) == len(every)
    teaching = {comment.hand for comment in every if comment.part in LEARNED}
    assert teaching.isdisjoint(comment.hand for comment in every if comment.part not in LEARNED)


@pytest.mark.parametrize(
    ("part", "kind", "least_wanted", "precision_floor", "recall_floor"),
    [
        ("inbox", "levy", 130, 0.9, 0.7),
        ("inbox", "danger", 89, 0.9, 0.7),
        ("inbox", "discrimination", 59, 0.85, 0.4),
        ("inbox", "emergency", 49, 0.85, 0.65),
        ("inbox", "personal_data", 30, 0.95, 0.9),
        ("inbox", "abuse", 40, 0.85, 0.75),
        ("inbox", "nonsense", 40, 0.95, 0.35),
        ("week", "levy", 40, 0.9, 0.75),
        ("week", "danger", 30, 0.9, 0.8),
        ("post", "levy", 90, 0.9, 0.75),
        ("post", "danger", 60, 0.9, 0.7),
        ("post", "discrimination", 45, 0.85, 0.5),
        ("post", "emergency", 38, 0.85, 0.8),
    ],
)
def test_comments_by_unseen_hands_are_flagged_rightly_though_not_all(
    measured, part, kind, least_wanted, precision_floor, recall_floor
):
    precision, recall, wanted = precision_recall(measured[part], kind, flags_of)
    assert wanted >= least_wanted
    assert precision >= precision_floor
    assert recall >= recall_floor


def test_hardly_any_comment_without_a_warning_sign_is_flagged(measured):
    harmless = [comment for comment in measured["week"] if not comment.kinds]
    assert len(harmless) >= 350
    assert sum(bool(flags_of(comment.text)) for comment in harmless) <= len(harmless) * 0.02


def test_hardly_any_everyday_comment_is_flagged():
    comments = sorted({row.text for row in service_comments()[1]})[::2]
    flagged = sum(bool(flags_of(comment)) for comment in comments)
    assert len(comments) >= 1_000
    assert flagged <= len(comments) * 0.04


def test_flags_cost_little():
    comments = [text for text in sorted({row.text for row in service_comments()[0]}) if 5 <= len(text.split()) <= 25]
    model = ANALYZER.model
    heard = [(text, model.hear(model.words_of(text)[0])) for text in comments[::20]]
    find_flags(fold("antre lama"), heard[0][1])
    began = time.process_time()
    for text, own in heard:
        find_flags(fold(text), own)
    # Measured: 0.1 ms; the bound leaves room for a slow machine and for words met for the first time.
    assert (time.process_time() - began) / len(heard) <= 0.0008
