"""Labelled comments read from disk for training and judging."""

import csv
import gzip
import io
import pathlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scoring.sentiment.labels import LABELS


class BadRows(ValueError):
    """A file of comments that cannot be read; the message names file, row and column."""


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """One labelled comment; `lang` is a language code or empty, `source` the folder it came from."""

    text: str
    label: str
    lang: str = ""
    source: str = ""


def read_rows(path: pathlib.Path, *, source: str = "") -> list[LabelledRow]:
    """The labelled comments of a CSV file with the columns text, label and, if given, lang.

    Raises BadRows naming file, row and column (the header is row 1).
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return _rows(path, csv.DictReader(lines), source)
    except FileNotFoundError:
        raise BadRows(f"{path}: no such file") from None
    except IsADirectoryError:
        raise BadRows(f"{path}: is a folder, not a CSV file") from None
    except UnicodeDecodeError as broken:
        raise BadRows(f"{path}: not UTF-8 text (byte {broken.start})") from None
    except csv.Error as broken:
        raise BadRows(f"{path}: not a CSV file ({broken})") from None


def _rows(path: pathlib.Path, reader: "csv.DictReader[str]", source: str) -> list[LabelledRow]:
    columns = reader.fieldnames or []
    for column in ("text", "label"):
        if column not in columns:
            raise BadRows(f"{path}: row 1: no column {column!r}")
    found = []
    for number, row in enumerate(reader, start=2):
        text, label = row.get("text") or "", (row.get("label") or "").strip().lower()
        if label not in LABELS:
            raise BadRows(f"{path}: row {number}: column 'label': {label!r} is none of positive, neutral, negative")
        if not text.strip():
            raise BadRows(f"{path}: row {number}: column 'text': empty")
        found.append(LabelledRow(text, label, (row.get("lang") or "").strip().lower(), source))
    if not found:
        raise BadRows(f"{path}: no rows below the header")
    return found


def read_folder(data_dir: pathlib.Path, name: str) -> list[LabelledRow]:
    """The rows of every `<source>/<name>` below `data_dir`, sources in alphabetical order. Raises BadRows."""
    if not data_dir.is_dir():
        raise BadRows(f"{data_dir}: no such folder")
    found: list[LabelledRow] = []
    for path in sorted(data_dir.glob(f"*/{name}")):
        found += read_rows(path, source=path.parent.name)
    return found


def read_texts(path: pathlib.Path) -> list[tuple[str, str]]:
    """(text, language) of a CSV file without labels, gzipped or not. Raises BadRows."""
    try:
        packed = path.read_bytes()
        whole = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError) as broken:
        raise BadRows(f"{path}: cannot be read ({broken})") from None
    reader = csv.DictReader(io.StringIO(whole, newline=""))
    if "text" not in (reader.fieldnames or []):
        raise BadRows(f"{path}: row 1: no column 'text'")
    return [(row["text"], row.get("lang") or "") for row in reader if row.get("text")]


def label_numbers(rows: Iterable[LabelledRow]) -> list[int]:
    """The position in LABELS of each row's label."""
    return [LABELS.index(row.label) for row in rows]


def sources_without_neutral(rows: Sequence[LabelledRow]) -> set[str]:
    """Sources whose annotators had no neutral to give: their rows must not teach how rare neutral is."""
    return {row.source for row in rows} - {row.source for row in rows if row.label == "neutral"}
