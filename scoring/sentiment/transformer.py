"""The optional reader: a local Hugging Face directory with a classifier exported to ONNX.

The directory holds `tokenizer.json`, `config.json` (with `id2label`) and `model.onnx` (inputs `input_ids`,
`attention_mask` and, if the model asks for it, `token_type_ids`, all int64 of shape (1, tokens); first output: logits
of shape (1, labels)). Nothing is fetched from anywhere.
"""

import json
import pathlib
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.sentiment.analyzer import IndonesianAnalyzer, says_something
from scoring.sentiment.heard import probabilities
from scoring.sentiment.labels import LABELS, UNSURE_BELOW
from scoring.sentiment.light_textblob import CONTINUOUS, BaseSentimentAnalyzer
from scoring.sentiment.model_file import BrokenModel
from scoring.sentiment.reading import CommentReading
from scoring.sentiment.words import visible, words

FILES = ("tokenizer.json", "config.json", "model.onnx")
MOST_TOKENS = 512

_SPELLINGS = {
    "positive": "positive",
    "positif": "positive",
    "pos": "positive",
    "neutral": "neutral",
    "netral": "neutral",
    "neu": "neutral",
    "negative": "negative",
    "negatif": "negative",
    "neg": "negative",
}


class MissingExtra(BrokenModel):
    """The optional packages for the transformer are not installed; the message says how to install them."""


class TransformerAnalyzer(BaseSentimentAnalyzer):  # type: ignore[misc]
    """Reads the label with the transformer; language, aspects, flags and reasons come from the small model."""

    kind = CONTINUOUS

    def __init__(self, folder: pathlib.Path, *, beside: IndonesianAnalyzer | None = None) -> None:
        """Loads the directory now. Raises MissingExtra, or BrokenModel naming the file and what is wrong."""
        super().__init__()
        onnxruntime, tokenizers = _extra()
        for name in FILES:
            if not (folder / name).is_file():
                raise BrokenModel(f"transformer: no file {folder / name}")
        self._order = _label_order(folder / "config.json")
        try:
            self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as broken:
            raise BrokenModel(f"transformer: cannot read {folder / 'tokenizer.json'} ({_line(broken)})") from None
        self._tokenizer.enable_truncation(max_length=MOST_TOKENS)
        self._tokenizer.no_padding()
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except Exception as broken:
            raise BrokenModel(f"transformer: cannot read {folder / 'model.onnx'} ({_line(broken)})") from None
        self._inputs = {each.name for each in self._session.get_inputs()}
        unknown = self._inputs - {"input_ids", "attention_mask", "token_type_ids"}
        if unknown or "input_ids" not in self._inputs:
            raise BrokenModel(f"transformer: {folder / 'model.onnx'} asks for inputs {sorted(self._inputs)}")
        self._beside = beside or IndonesianAnalyzer()
        self.version = f"transformer:{folder.name}"

    def label_probabilities(self, text: str) -> npt.NDArray[np.float64]:
        """The three probabilities in the order of LABELS."""
        encoded = self._tokenizer.encode(visible(text))
        feeds = {
            "input_ids": np.array([encoded.ids], np.int64),
            "attention_mask": np.array([encoded.attention_mask], np.int64),
            "token_type_ids": np.array([encoded.type_ids], np.int64),
        }
        if not encoded.ids:
            return np.full(3, 1 / 3)
        logits = self._session.run(None, {name: feeds[name] for name in self._inputs})[0]
        logits = np.asarray(logits, np.float64).reshape(-1)
        if len(logits) != len(self._order):
            raise BrokenModel(f"transformer: {len(logits)} outputs for {len(self._order)} labels")
        return probabilities(logits[self._order])

    def read(self, text: str) -> CommentReading:
        """Everything read in `text`: what `read_comment` is for the small model."""
        return self.analyze(text)

    def analyze(self, text: str) -> CommentReading:
        """Everything read in `text`."""
        small = self._beside.analyze(text)
        if not says_something(words(text)):
            return replace(small, model_version=self.version)
        chances = self.label_probabilities(text)
        best = int(chances.argmax())
        return replace(
            small,
            label=LABELS[best],
            unsure=bool(chances[best] < UNSURE_BELOW),
            polarity=float(chances[0] - chances[2]),
            probabilities={label: float(chance) for label, chance in zip(LABELS, chances, strict=True)},
            confidence=float(chances[best]),
            because=small.because if small.label == LABELS[best] else (),
            model_version=self.version,
        )


def load_transformer(folder: pathlib.Path) -> TransformerAnalyzer:
    """The reader over a local directory, loaded and checked now. Raises MissingExtra or BrokenModel."""
    return TransformerAnalyzer(folder)


def _extra() -> tuple[Any, Any]:
    try:
        import onnxruntime
        import tokenizers
    except ImportError as missing:
        raise MissingExtra(
            f"The transformer needs {missing.name}; install it with: pip install 'suara-layanan[transformer]'"
        ) from None
    return onnxruntime, tokenizers


def _label_order(path: pathlib.Path) -> list[int]:
    """Which output stands for each of LABELS."""
    try:
        names = json.loads(path.read_text("utf-8"))["id2label"]
        found = {_SPELLINGS.get(str(name).strip().lower()): int(number) for number, name in names.items()}
    except (ValueError, KeyError, AttributeError, OSError, TypeError):
        raise BrokenModel(f"transformer: {path} has no readable id2label") from None
    missing = [label for label in LABELS if label not in found]
    if missing or len(names) != len(LABELS):
        raise BrokenModel(f"transformer: {path}: id2label must name positive, neutral and negative, once each")
    return [found[label] for label in LABELS]


def _line(broken: Exception) -> str:
    return (str(broken).splitlines() or [type(broken).__name__])[0][:200]
