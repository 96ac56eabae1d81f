"""The model on disk: a folder with `weights.npz` (byte tables) and `metadata.json` (everything readable)."""

import hashlib
import io
import json
import pathlib
import threading
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from scoring.sentiment.features import BUCKETS
from scoring.sentiment.glossary import Glossary
from scoring.sentiment.heard import Heard, probabilities
from scoring.sentiment.language import LANGUAGE_BUCKETS, LanguagePart
from scoring.sentiment.linear import LinearPart
from scoring.sentiment.network import DIMENSIONS, FILTERS, VECTOR_BUCKETS, WIDTHS, NetworkPart
from scoring.sentiment.occurrences import occurrences
from scoring.sentiment.quantised import Quantised, beside
from scoring.sentiment.words import Word, words

SHIPPED = pathlib.Path(__file__).parent / "model"
FORMAT = 4

WEIGHTS_FILE = "weights.npz"
METADATA_FILE = "metadata.json"


class BrokenModel(Exception):
    """A model folder that cannot be used; the message is one line that names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Model:
    """A trained model. The calibrated probabilities of a comment are softmax(linear + network + `bias`), each part's
    logits times its weight in `blend`; both parts read the words with their glosses. `metadata`
    holds version, error rates, figures and data sources."""

    linear: LinearPart
    network: NetworkPart
    language: LanguagePart
    glossary: Glossary
    blend: tuple[float, float]
    bias: npt.NDArray[np.float32]
    metadata: dict[str, Any]

    @property
    def version(self) -> str:
        """The version that every reading carries."""
        return str(self.metadata["version"])

    def words_of(self, text: str) -> tuple[list[Word], str, float]:
        """The words of a comment with their glosses, its language and the confidence in that."""
        return words_in(text, self.language, self.glossary)

    def hear(self, words: Sequence[Word]) -> Heard:
        """What the model makes of words with their glosses."""
        found = occurrences(words)
        linear = self.linear.read(found)
        linear_share, network_share = self.blend
        by_word = linear.by_word * np.float32(linear_share)
        by_word += self.network.read(words) * np.float32(network_share)
        return Heard(found, linear.values, by_word, probabilities(by_word.sum(axis=0) + self.bias))


def words_in(text: str, language: LanguagePart, glossary: Glossary) -> tuple[list[Word], str, float]:
    """The words of a comment with their glosses, its language and the confidence in that."""
    found = words(text)
    lang = language.read(found)
    return glossary.glossed(found, lang), *lang


def tables_of(model: Model) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a model by the name they have on disk."""
    linear = model.linear.table
    tables: dict[str, npt.NDArray[Any]] = {
        "linear_codes": linear.codes[:, :-1],
        "linear_scale": linear.scale[:-1],
        "idf_codes": linear.codes[:, -1:],
        "idf_scale": linear.scale[-1:],
        "language_codes": model.language.weights.codes,
        "language_scale": model.language.weights.scale,
        "vectors_codes": model.network.vectors.codes,
        "vectors_scale": model.network.vectors.scale,
        "output": model.network.output,
        "glossary": model.glossary.packed(),
    }
    for width, filters, biases in zip(WIDTHS, model.network.filters, model.network.biases, strict=True):
        tables[f"filter_{width}"], tables[f"bias_{width}"] = filters, biases
    return tables


def save_model(model: Model, folder: pathlib.Path) -> None:
    """Writes the model. The same model gives the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    packed = _packed(tables_of(model))
    metadata = model.metadata | {
        "format": FORMAT,
        "weights_sha256": hashlib.sha256(packed).hexdigest(),
        "bias": [float(value) for value in model.bias],
        "blend": list(model.blend),
        "languages": list(model.language.codes),
        "language_bias": [round(float(value), 6) for value in model.language.bias],
    }
    (folder / WEIGHTS_FILE).write_bytes(packed)
    (folder / METADATA_FILE).write_text(json.dumps(metadata, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _packed(tables: dict[str, npt.NDArray[Any]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, table in tables.items():
            content = io.BytesIO()
            np.save(content, table, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue(), zipfile.ZIP_DEFLATED, 6)
    return target.getvalue()


def read_metadata(folder: pathlib.Path) -> dict[str, Any]:
    """The readable half of a model folder. Raises BrokenModel."""
    path = folder / METADATA_FILE
    try:
        metadata = json.loads(path.read_text("utf-8"))
    except OSError as broken:
        raise BrokenModel(f"sentiment model: cannot read {path} ({broken.strerror})") from None
    except ValueError:
        raise BrokenModel(f"sentiment model: {path} is not JSON") from None
    if not isinstance(metadata, dict) or metadata.get("format") != FORMAT:
        raise BrokenModel(f"sentiment model: {path} is not of format {FORMAT}")
    return metadata


def load_model(folder: pathlib.Path) -> Model:
    """Reads a model folder and checks it. Raises BrokenModel. From then on the process multiplies matrices on one
    thread: those of a comment are too small to be shared, it would cost more than it saves, and a second core."""
    threadpool_limits(1, user_api="blas")
    metadata = read_metadata(folder)
    path = folder / WEIGHTS_FILE
    try:
        packed = path.read_bytes()
    except OSError as broken:
        raise BrokenModel(f"sentiment model: cannot read {path} ({broken.strerror})") from None
    if hashlib.sha256(packed).hexdigest() != metadata.get("weights_sha256"):
        raise BrokenModel(f"sentiment model: {path} is not the file {METADATA_FILE} was written with")
    try:
        with np.load(io.BytesIO(packed), allow_pickle=False) as tables:
            return _assembled(tables, metadata)
    except (KeyError, ValueError, TypeError, OSError, EOFError, zipfile.BadZipFile) as broken:
        raise BrokenModel(f"sentiment model: {folder} is incomplete ({broken})") from None


_lock = threading.Lock()


@lru_cache(maxsize=1)
def _load_shipped() -> Model:
    return load_model(SHIPPED)


def shipped_model() -> Model:
    """The model in the package, loaded once per process. Raises BrokenModel."""
    with _lock:
        return _load_shipped()


def _assembled(tables: Any, metadata: dict[str, Any]) -> Model:
    languages = tuple(metadata["languages"])

    def table(name: str, rows: int, columns: int) -> Quantised:
        codes, scale = tables[f"{name}_codes"], tables[f"{name}_scale"]
        if codes.shape != (rows, columns) or scale.shape != (columns,) or codes.dtype != np.int8:
            raise ValueError(f"table {name} has shape {codes.shape}, not {(rows, columns)}")
        return Quantised(codes, scale)

    def dense(name: str, *shape: int) -> npt.NDArray[np.float32]:
        found: npt.NDArray[np.float32] = tables[name]
        if found.shape != shape or found.dtype != np.float32:
            raise ValueError(f"table {name} has shape {found.shape}, not {shape}")
        return found

    linear_share, network_share = (float(share) for share in metadata["blend"])
    return Model(
        linear=LinearPart(beside(table("linear", BUCKETS, 3), table("idf", BUCKETS, 1))),
        network=NetworkPart(
            vectors=table("vectors", VECTOR_BUCKETS, DIMENSIONS),
            filters=tuple(dense(f"filter_{width}", width * DIMENSIONS, FILTERS) for width in WIDTHS),
            biases=tuple(dense(f"bias_{width}", FILTERS) for width in WIDTHS),
            output=dense("output", FILTERS * len(WIDTHS), 3),
        ),
        language=LanguagePart(
            table("language", LANGUAGE_BUCKETS, len(languages)),
            np.array(metadata["language_bias"], np.float32),
            languages,
        ),
        glossary=Glossary.unpacked(tables["glossary"]),
        bias=np.array(metadata["bias"], np.float32),
        blend=(linear_share, network_share),
        metadata=metadata,
    )
