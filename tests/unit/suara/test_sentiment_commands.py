"""What the training tells at its end."""

import json

import pytest
from click.testing import CliRunner

import scoring.sentiment.training
from scoring.sentiment.training.report import TrainingReport
from suara.commands import sentiment as commands

FIGURE = {"n": 40, "accuracy": 0.9, "macro_f1": 0.85, "ece": 0.02, "per_lang": {}}


@pytest.mark.parametrize("terminal", [True, False])
def test_a_training_tells_its_figures_by_set(monkeypatch, tmp_path, terminal):
    report = TrainingReport("1.0+abc", 1, {"service": 100}, {"service": FIGURE}, 14_000_000)
    monkeypatch.setattr(scoring.sentiment.training, "train", lambda *_args, **_options: report)
    monkeypatch.setattr(commands, "wants_json", lambda as_json: as_json or not terminal)
    done = CliRunner().invoke(commands.sentiment, ["train", str(tmp_path)])
    assert done.exit_code == 0, done.output
    if terminal:
        assert done.output.splitlines()[0] == "model 1.0+abc, 14.0 MB"
        assert "service" in done.output
        assert "macro-F1 0.850" in done.output
    else:
        assert json.loads(done.output)["figures"]["service"]["n"] == 40
