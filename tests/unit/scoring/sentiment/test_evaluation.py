"""An analyzer is judged by figures that anybody can recompute."""

from dataclasses import dataclass

import pytest
from sklearn.metrics import accuracy_score, f1_score, precision_recall_fscore_support

from scoring.sentiment import load_analyzer
from scoring.sentiment.evaluation import evaluate, scores
from scoring.sentiment.training import LabelledRow
from scoring.sentiment.training.own_comments import fresh_comments, service_comments


@dataclass
class Said:
    label: str


class Parrot:
    """Answers what the comment says."""

    def analyze(self, text: str) -> Said:
        return Said(text or "neutral")


ROWS = [
    LabelledRow("positive", "positive", "ind"),
    LabelledRow("positive", "positive", "jav"),
    LabelledRow("neutral", "positive", "jav"),
    LabelledRow("negative", "negative", "ind"),
    LabelledRow("positive", "negative", ""),
    LabelledRow("neutral", "neutral", "ind"),
]


def test_it_gives_the_promised_figures() -> None:
    found = evaluate(ROWS, Parrot())
    truth, said = [row.label for row in ROWS], [row.text for row in ROWS]
    assert set(found) == {
        "n", "accuracy", "macro_f1", "per_label", "per_lang", "confusion", "ms_per_comment"
    }  # fmt: skip
    assert found["n"] == 6
    assert found["accuracy"] == round(accuracy_score(truth, said), 4)
    assert found["macro_f1"] == round(f1_score(truth, said, average="macro"), 4)
    assert found["confusion"]["positive"] == {"positive": 2, "neutral": 1, "negative": 0}
    assert found["per_lang"]["jav"]["n"] == 2
    assert found["per_lang"]["und"]["accuracy"] == 0
    assert found["ms_per_comment"] > 0


def test_each_labels_figures_agree_with_scikit_learn() -> None:
    pairs = [(row.label, row.text) for row in ROWS]
    labels = ["positive", "neutral", "negative"]
    truth, said = zip(*pairs, strict=True)
    expected = precision_recall_fscore_support(truth, said, labels=labels)
    for number, label in enumerate(labels):
        found = scores(pairs)["per_label"][label]
        assert [found["precision"], found["recall"], found["f1"], found["n"]] == [
            pytest.approx(float(each[number]), abs=1e-4) for each in expected
        ]


def test_a_label_that_never_occurs_does_not_pull_the_mean_down() -> None:
    rows = [LabelledRow("positive", "positive"), LabelledRow("negative", "negative")]
    assert evaluate(rows, Parrot())["macro_f1"] == 1


def test_no_rows_and_unknown_labels_are_named() -> None:
    with pytest.raises(ValueError, match="no labelled comments"):
        evaluate([], Parrot())
    with pytest.raises(ValueError, match=r"row 3: column 'label': 'good'"):
        evaluate([ROWS[0], LabelledRow("positive", "good")], Parrot())


def test_the_shipped_model_reads_unseen_service_comments_well() -> None:
    _, held_out = service_comments()
    assert evaluate(held_out, load_analyzer(None))["macro_f1"] >= 0.76


@pytest.mark.parametrize(("kind", "least"), [("counter", 0.82), ("app", 0.83), ("map", 0.84)])
def test_the_shipped_model_reads_comments_by_another_hand_well(kind: str, least: float) -> None:
    fresh = [row for row in fresh_comments() if row.source == f"fresh {kind}"]
    assert evaluate(fresh, load_analyzer(None))["macro_f1"] >= least
