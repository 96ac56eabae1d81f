"""The learned reader of the aspects."""

import numpy as np

from scoring.sentiment.aspects import ASPECT_KEYS
from scoring.sentiment.aspects.reader import FILE, OUTPUTS, SHAPE, chances, shipped
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.spotter import BUCKETS
from scoring.sentiment.words import words


def test_the_shipped_reader_fits_the_code_and_two_megabytes():
    reader, spotter = shipped(), shipped().spotter
    assert spotter.rows.shape == (BUCKETS,)
    assert int(spotter.rows.max()) + 1 == len(spotter.weights)
    assert spotter.weights.dtype == np.int8
    assert spotter.weights.shape[1] == OUTPUTS == len(spotter.bias) == len(spotter.step)
    assert reader.above.shape == (len(ASPECT_KEYS),)
    assert FILE.stat().st_size <= 2_000_000


def test_a_comment_of_unknown_signs_gets_the_bias_alone():
    outputs = shipped().spotter.spot(shipped_model().hear(words("≋"))).outputs
    assert not chances(outputs.reshape(SHAPE))[ASPECT_KEYS.index("competence")] > 0.5


def test_the_chance_of_a_key_is_the_softmax_against_silence():
    logits = np.array([[0.0, 0.0, 0.0], [-30.0, -30.0, -30.0], [5.0, -9.0, -9.0]], np.float32)
    assert np.allclose(chances(logits), [0.75, 0.0, np.exp(5) / (1 + np.exp(5))], atol=1e-5)
