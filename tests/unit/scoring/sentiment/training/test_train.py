"""One command trains, the same way every time."""

import pathlib

import pytest

from scoring.sentiment import load_analyzer
from scoring.sentiment.training import fitting, language_fit, material, train
from scoring.sentiment.training.card import CARD_FILE
from scoring.sentiment.training.english import english_word_rows
from scoring.sentiment.training.network_fit import Settings
from scoring.sentiment.training.own_comments import service_comments
from tests.unit.scoring.sentiment.training.test_material import write


@pytest.fixture
def data_dir(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    monkeypatch.setattr(fitting, "ROUNDS", 8)
    monkeypatch.setattr(fitting, "NETWORK", Settings(epochs=1))
    monkeypatch.setattr(language_fit, "PER_LANGUAGE", 40)
    learned, held_out = service_comments()
    monkeypatch.setattr(material, "service_comments", lambda: (learned[::20], held_out[::10]))
    monkeypatch.setattr(material, "english_word_rows", lambda: english_word_rows()[:40])
    data = tmp_path / "data"
    for part, times in (("train", 8), ("valid", 2)):
        write(
            data / f"smsa/{part}.csv",
            *[(f"{part} {n} petugas ramah dan cepat", "positive", "ind") for n in range(times)],
            *[(f"{part} {n} petugas judes dan lambat", "negative", "ind") for n in range(times)],
            *[(f"{part} {n} loket buka pukul delapan", "neutral", "ind") for n in range(times)],
        )
    return data


def test_the_same_data_and_seed_give_the_same_model(data_dir: pathlib.Path, tmp_path: pathlib.Path) -> None:
    steps: list[tuple[int, int]] = []
    first = train(data_dir, tmp_path / "a", seed=7, progress=lambda done, total: steps.append((done, total)))
    second = train(data_dir, tmp_path / "b", seed=7)
    assert first == second
    for name in ("weights.npz", "metadata.json", CARD_FILE):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    analyzer = load_analyzer(tmp_path / "a")
    assert analyzer.analyze("petugas ramah dan cepat").label == "positive"
    assert analyzer.model.version == first.version
    assert first.figures["service"]["n"] > 0
    assert first.as_dict()["learned"]["smsa"] == 24
    card = (tmp_path / "a" / CARD_FILE).read_text("utf-8")
    assert first.version in card
    assert "must not be used for" in card
    assert "CC BY-SA 4.0" in card
