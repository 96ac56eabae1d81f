"""A transformer directory is read through ONNX Runtime; the model of these tests is built by them."""

import json
import pathlib
import sys

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from scoring.sentiment import BrokenModel
from scoring.sentiment.light_textblob import TextBlob
from scoring.sentiment.transformer import MissingExtra, TransformerAnalyzer, load_transformer

VOCABULARY = {"[UNK]": 0, "ramah": 1, "lambat": 2, "jam": 3}


def build(folder: pathlib.Path, labels: dict[str, str]) -> pathlib.Path:
    """A classifier whose logits are the mean of one learned row per token."""
    tokenizer = Tokenizer(WordLevel(VOCABULARY, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "config.json").write_text(json.dumps({"id2label": labels}))
    order = [labels[str(number)].lower() for number in range(3)]
    rows = np.zeros((len(VOCABULARY), 3), np.float32)
    rows[VOCABULARY["ramah"], order.index("positive")] = 4
    rows[VOCABULARY["lambat"], order.index("negative")] = 4
    rows[VOCABULARY["jam"], order.index("neutral")] = 4
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["rows", "input_ids"], ["tokens"]),
            helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
            helper.make_node("Unsqueeze", ["mask", "last"], ["wide"]),
            helper.make_node("Mul", ["tokens", "wide"], ["kept"]),
            helper.make_node("ReduceMean", ["kept", "axis"], ["logits"], keepdims=0),
        ],
        "tiny",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"]),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, [1, "tokens"]),
        ],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 3])],
        [
            numpy_helper.from_array(rows, "rows"),
            numpy_helper.from_array(np.array([2], np.int64), "last"),
            numpy_helper.from_array(np.array([1], np.int64), "axis"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.save(model, str(folder / "model.onnx"))
    return folder


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    return build(tmp_path, {"0": "positive", "1": "neutral", "2": "negative"})


@pytest.mark.parametrize(("text", "label"), [("ramah", "positive"), ("lambat", "negative"), ("jam", "neutral")])
def test_it_reads_the_label_that_the_model_gives(folder: pathlib.Path, text: str, label: str) -> None:
    assert TransformerAnalyzer(folder).analyze(text).label == label


def test_it_follows_the_order_of_labels_in_the_config(tmp_path: pathlib.Path) -> None:
    analyzer = TransformerAnalyzer(build(tmp_path, {"0": "Negative", "1": "Positive", "2": "Neutral"}))
    assert analyzer.analyze("ramah").label == "positive"
    assert analyzer.analyze("lambat").label == "negative"


def test_it_is_an_analyzer_for_textblob(folder: pathlib.Path) -> None:
    reading = TextBlob("petugas ramah", analyzer=TransformerAnalyzer(folder)).sentiment
    assert reading.label == "positive"
    assert reading.model_version == f"transformer:{folder.name}"
    assert reading.probabilities["positive"] == pytest.approx(np.exp(2) / (np.exp(2) + 2), abs=1e-5)


def test_a_loaded_transformer_reads_in_place_of_the_small_model(folder: pathlib.Path) -> None:
    assert load_transformer(folder).read("lambat") == TransformerAnalyzer(folder).analyze("lambat")


def test_it_keeps_language_and_aspects_from_the_small_model(folder: pathlib.Path) -> None:
    reading = TransformerAnalyzer(folder).analyze("petugas ramah tetapi antrean lambat sekali")
    assert reading.lang == "ind"
    assert {aspect.key for aspect in reading.aspects} >= {"conduct"}


@pytest.mark.parametrize("text", ["", "😡", "123", "\x00", "x" * 100_000])
def test_it_reads_odd_input(folder: pathlib.Path, text: str) -> None:
    assert TransformerAnalyzer(folder).analyze(text).label in ("positive", "neutral", "negative")


@pytest.mark.parametrize("name", ["tokenizer.json", "config.json", "model.onnx"])
def test_a_missing_file_is_one_clear_line(folder: pathlib.Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(BrokenModel, match=name) as raised:
        TransformerAnalyzer(folder)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["tokenizer.json", "config.json", "model.onnx"])
def test_a_broken_file_is_one_clear_line(folder: pathlib.Path, name: str) -> None:
    (folder / name).write_bytes(b"nonsense")
    with pytest.raises(BrokenModel, match=name) as raised:
        TransformerAnalyzer(folder)
    assert "\n" not in str(raised.value)


def test_labels_that_are_not_sentiment_are_refused(tmp_path: pathlib.Path) -> None:
    build(tmp_path, {"0": "positive", "1": "neutral", "2": "negative"})
    (tmp_path / "config.json").write_text(json.dumps({"id2label": {"0": "LABEL_0", "1": "LABEL_1"}}))
    with pytest.raises(BrokenModel, match="id2label"):
        TransformerAnalyzer(tmp_path)


def test_without_the_extra_it_says_how_to_install_it(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(MissingExtra, match=r"suara-layanan\[transformer\]"):
        TransformerAnalyzer(folder)
