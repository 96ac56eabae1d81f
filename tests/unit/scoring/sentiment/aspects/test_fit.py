"""How the reader of the aspects is fitted."""

import numpy as np

from scoring.sentiment.aspects import ASPECT_KEYS
from scoring.sentiment.aspects.fit import targets, thresholds
from scoring.sentiment.aspects.labelled import fresh_comments, labelled_comments, service_comments
from scoring.sentiment.aspects.material import phrase_rows, teaching_rows
from scoring.sentiment.aspects.reader import POLARITIES
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.training.spotter_fit import fitted, matrix
from scoring.sentiment.words import words


def test_nothing_that_measures_is_learned_from():
    learned = {row.text.lower() for row in teaching_rows(None) if row.weight >= 1}
    for comments in (
        labelled_comments("heldout"),
        labelled_comments("outside"),
        service_comments("heldout"),
        fresh_comments(),
    ):
        assert not learned & {comment.text.lower() for comment in comments}


def test_every_key_has_phrases_and_the_thing_itself_has_no_polarity():
    rows = list(phrase_rows())
    assert {key for row in rows for key in row.aspects} == set(ASPECT_KEYS)
    assert {polarity for row in rows for polarity in row.aspects.values()} == {1, -1, None}


def test_the_fit_learns_key_and_polarity_and_how_words_turn_it():
    lines = ["ramah", "kasar", "antre lama", "antre cepat", "halo"] * 12
    wanted = [{"conduct": 1}, {"conduct": -1}, {"time": -1}, {"time": 1}, {}] * 12
    x = matrix([words(line) for line in lines], shipped_model().linear)
    weights, bias = fitted(x, targets(wanted), np.ones(len(lines), np.float32), penalty=2.0)
    logits = (x[:5] @ weights + bias).reshape(5, len(ASPECT_KEYS), len(POLARITIES))
    for line, aspects in enumerate(wanted[:5]):
        for key, name in enumerate(ASPECT_KEYS):
            assert (logits[line, key].max() > 0) == (name in aspects)
            if name in aspects:
                assert POLARITIES[int(logits[line, key].argmax())] == aspects[name]


def test_an_unknown_polarity_is_shared_out_equally():
    wanted = targets([{"cost": None}])
    assert np.allclose(wanted[0, ASPECT_KEYS.index("cost")], [0, 1 / 3, 1 / 3, 1 / 3])
    assert np.allclose(wanted[0, ASPECT_KEYS.index("time")], [1, 0, 0, 0])


def test_the_threshold_parts_those_who_speak_from_those_who_do_not():
    chance = np.random.default_rng(2)
    wanted = chance.random((400, len(ASPECT_KEYS))) < 0.3
    spoken = np.where(wanted, 0.45, 0.2) + chance.normal(0, 0.02, wanted.shape)
    found = thresholds(spoken.astype(np.float32), wanted)
    assert ((found > 0.22) & (found < 0.44)).all()
