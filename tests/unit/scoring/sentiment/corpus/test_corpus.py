"""The written corpus of service comments keeps what its README promises."""

import csv
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import scoring

FOLDER = Path(scoring.__file__).parent / "sentiment" / "corpus"
LABELS = ("positive", "neutral", "negative")
KEYS = ("conduct", "competence", "time", "procedure", "requirements", "cost", "product", "complaints", "facilities")
ASPECTS = {f"{key}{sign}" for key in (*KEYS, "praise") for sign in "+-0"}
LEAST = {
    "ind": 5000,
    "eng": 1500,
    "jav": 1000,
    "sun": 700,
    "min": 650,
    "bjn": 650,
    "mad": 450,
    "ban": 450,
    "nij": 450,
    "bbc": 450,
    "bug": 400,
    "ace": 400,
}

Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return read("service_comments.csv")


@pytest.fixture(scope="module")
def fresh() -> list[Row]:
    return read("fresh_comments.csv")


def words_of(text: str) -> str:
    """Lower case, letters and digits only; the text itself where it has neither."""
    bare = re.sub(r"[^\w\s]", " ", text.lower())
    return " ".join(bare.split()) or text


def four_grams(text: str) -> frozenset[str]:
    padded = f" {words_of(text)} "
    return frozenset(padded[i : i + 4] for i in range(max(1, len(padded) - 3)))


def test_every_row_has_its_columns_with_known_values(rows: list[Row], fresh: list[Row]) -> None:
    assert list(rows[0]) == ["text", "label", "lang", "aspects", "flags", "part"]
    assert list(fresh[0]) == ["text", "label", "lang", "aspects", "kind"]
    assert {row["part"] for row in rows} == {"train", "heldout"}
    assert {row["kind"] for row in fresh} == {"counter", "map", "app", "mix"}
    for row in [*rows, *fresh]:
        assert row["text"] == row["text"].strip() != ""
        assert "\n" not in row["text"]
        assert row["label"] in LABELS
        assert row["lang"] in LEAST
        assert row["aspects"] in ("", ".") or set(row["aspects"].split()) <= ASPECTS


def test_the_labels_of_app_reviews_hold_a_digest_instead_of_the_words() -> None:
    labels = read("pln_labels.csv")
    assert list(labels[0]) == ["text_sha256", "label", "aspects"]
    assert len(labels) > 3000
    assert all(re.fullmatch(r"[0-9a-f]{16}", row["text_sha256"]) and row["label"] in LABELS for row in labels)


def test_no_comment_stands_twice(rows: list[Row]) -> None:
    counted = Counter(row["text"].casefold() for row in rows)
    assert [text for text, n in counted.items() if n > 1] == []


def test_the_same_words_never_carry_two_labels(rows: list[Row]) -> None:
    labels: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        key = re.sub(r"\W+", "", row["text"].lower())
        if len(key) > 3 and "?" not in row["text"]:
            labels[key].add(row["label"])
    assert [key for key, found in labels.items() if len(found) > 1] == []


def test_every_language_has_enough_comments(rows: list[Row]) -> None:
    counted = Counter(row["lang"] for row in rows)
    assert {lang: counted[lang] for lang in LEAST if counted[lang] < LEAST[lang]} == {}


def test_no_label_is_rare_in_any_language_or_part(rows: list[Row]) -> None:
    cells = Counter((row["lang"], row["part"], row["label"]) for row in rows)
    totals = Counter((row["lang"], row["part"]) for row in rows)
    for lang, part in totals:
        for label in LABELS:
            assert cells[lang, part, label] >= 4
            assert 0.15 <= cells[lang, part, label] / totals[lang, part] <= 0.52, (lang, part, label)


def test_at_least_a_tenth_is_held_out(rows: list[Row]) -> None:
    share = sum(row["part"] == "heldout" for row in rows) / len(rows)
    assert 0.1 <= share <= 0.33


def test_no_unseen_comment_is_a_near_copy_of_a_train_comment(rows: list[Row], fresh: list[Row]) -> None:
    train = [(row["text"], four_grams(row["text"])) for row in rows if row["part"] == "train"]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, (_, grams) in enumerate(train):
        for gram in grams:
            holders[gram].append(number)
    close = []
    for row in [row for row in rows if row["part"] == "heldout"] + fresh:
        grams = four_grams(row["text"])
        shared = Counter(number for gram in grams for number in holders[gram])
        for number, common in shared.items():
            text, other = train[number]
            if common / (len(grams) + len(other) - common) >= 0.4:
                close.append((row["text"], text))
    assert close == []


def test_no_comment_holds_a_number_address_or_name_of_a_person(rows: list[Row], fresh: list[Row]) -> None:
    personal = {
        "long number": re.compile(r"\d{5,}|\+62|\b0?8\d{2}[- ]?\d{3,}"),
        "address": re.compile(r"@|https?:|www\.|\.com\b|\.go\.id", re.IGNORECASE),
        "name": re.compile(
            r"\b(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]as|[Mm]bak|Mr|Mrs|Ms|dr)\.? "
            r"(?:Agus|Budi|Siti|Sri|Dewi|Andi|Eko|Joko|Rudi|Ahmad|Muhammad|Wati|Yanti|Rina|Dedi|Hendra|John|Smith)\b"
        ),
    }
    found = [
        (kind, row["text"])
        for row in [*rows, *fresh]
        for kind, pattern in personal.items()
        if pattern.search(row["text"])
    ]
    assert found == []
