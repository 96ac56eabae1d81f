"""The labelled comments, and how well they are read."""

import math

from scoring.sentiment.aspects import ASPECT_KEYS, AspectMention, find_aspects
from scoring.sentiment.aspects.labelled import (
    Score,
    agreement,
    aspects_of,
    fresh_comments,
    labelled_comments,
    service_comments,
)


def test_the_set_is_large_and_its_unseen_part_shares_no_template_and_no_line():
    build, heldout = labelled_comments("build"), labelled_comments("heldout")
    assert len(build) + len(heldout) >= 650
    assert len(heldout) >= 200
    assert not {c.template for c in build} & {c.template for c in heldout}
    assert not {c.text.lower() for c in build} & {c.text.lower() for c in heldout}


def test_every_label_is_a_known_key_once_with_a_polarity():
    for comment in labelled_comments("build") + labelled_comments("heldout"):
        keys = [key for key, _ in comment.aspects]
        assert set(keys) <= set(ASPECT_KEYS), comment.text
        assert len(keys) == len(set(keys)), comment.text
        assert all(polarity == 1 for key, polarity in comment.aspects if key == "praise")


def test_the_set_speaks_the_languages_of_the_offices():
    langs = {c.lang for c in labelled_comments("heldout")}
    assert {"ind", "jav", "min", "bjn", "sun", "eng", "nij"} <= langs


def test_a_dot_and_an_empty_field_name_no_aspect():
    assert aspects_of(".") == aspects_of("") == frozenset()
    assert aspects_of("conduct+ time- cost0") == {("conduct", 1), ("time", -1), ("cost", 0)}


def test_the_unseen_part_is_read_at_the_bar():
    result = agreement(labelled_comments("heldout"), find_aspects)
    assert result.keys.f1 >= 0.79
    assert result.signed.f1 >= 0.72


def test_fresh_comments_by_another_hand_are_read_at_the_bar():
    fresh = fresh_comments()
    assert len(fresh) >= 650
    result = agreement(fresh, find_aspects)
    assert result.keys.f1 >= 0.72
    assert result.signed.f1 >= 0.65


def test_service_comments_held_out_are_read_far_better_than_by_chance():
    result = agreement(service_comments("heldout"), find_aspects)
    assert result.keys.f1 >= 0.54
    assert result.signed.f1 >= 0.46


def test_comments_labelled_blind_are_read_far_better_than_by_chance():
    result = agreement(labelled_comments("outside"), find_aspects)
    assert result.keys.f1 >= 0.52
    assert not {c.text for c in labelled_comments("outside")} & {c.text for c in labelled_comments("build")}


def test_no_key_is_left_behind():
    result = agreement(labelled_comments("heldout") + fresh_comments(), find_aspects)
    for key in ASPECT_KEYS:
        assert result.per_key[key].f1 >= 0.48, key


def test_every_language_is_read():
    comments = labelled_comments("heldout") + fresh_comments()
    for lang in ("ind", "jav", "min", "bjn", "sun", "eng", "ban", "mad", "ace", "bug", "bbc", "nij"):
        assert agreement([c for c in comments if c.lang == lang], find_aspects).keys.f1 >= 0.52, lang


def test_the_score_is_the_harmonic_mean_of_precision_and_recall():
    score = Score(right=6, wrong=2, missed=3)
    assert math.isclose(score.f1, 2 / (1 / score.precision + 1 / score.recall))
    assert Score(0, 0, 0).f1 == 1.0


def test_a_reader_that_knows_nothing_and_one_that_shouts_everything_score_low():
    heldout = labelled_comments("heldout")
    assert agreement(heldout, lambda _text: ()).keys.f1 == 0.0
    everything = tuple(AspectMention(key, -1, "x") for key in ASPECT_KEYS)
    assert agreement(heldout, lambda _text: everything).keys.f1 < 0.35
