"""Precision first: a levy or a danger that is flagged is one."""

import pytest

from scoring.sentiment.flags import FLAG_KINDS
from scoring.sentiment.flags.labelled import flagged_comments, precision_recall


def test_the_set_is_large_with_as_many_harmless_lines_as_flagged_ones():
    comments = flagged_comments("build") + flagged_comments("heldout")
    assert len(comments) >= 300
    harmless = sum(not comment.kinds for comment in comments)
    assert harmless >= len(comments) * 0.35
    assert {kind for comment in comments for kind in comment.kinds} == set(FLAG_KINDS)
    assert len({comment.text for comment in comments}) == len(comments)


@pytest.mark.parametrize("kind", ["levy", "danger"])
def test_levy_and_danger_are_precise_on_lines_written_after_the_wordings(kind):
    precision, recall, wanted = precision_recall(flagged_comments("heldout"), kind)
    assert wanted >= 20
    assert precision >= 0.9
    assert recall >= 0.8


@pytest.mark.parametrize("kind", FLAG_KINDS)
def test_every_kind_is_precise_on_the_whole_set(kind):
    precision, recall, _ = precision_recall(flagged_comments("build") + flagged_comments("heldout"), kind)
    assert precision >= 0.9
    assert recall >= 0.8
