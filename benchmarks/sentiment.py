"""Measures sentiment reading: stock TextBlob, majority class, a plain TF-IDF baseline, and ours, in one run.

    .venv/bin/python -m benchmarks.sentiment [DATA_DIR]

Judged on the held-out part of the project's own service comments, on its fresh ones and, given DATA_DIR (folders
with train.csv and valid.csv), on its valid parts too. The baseline learns from the same rows as ours, the sources with
three labels.
Writes RESULTS-sentiment.md and sentiment-confusion.svg beside this file.
"""

import json
import pathlib
import platform
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.confusion_plot import confusion_plot
from scoring.sentiment import LABELS, MODEL_VERSION, load_analyzer
from scoring.sentiment.evaluation import confusion, scores
from scoring.sentiment.light_textblob import TextBlob
from scoring.sentiment.training.calibration import calibration_error
from scoring.sentiment.training.own_comments import SERVICE, fresh_comments, service_comments
from scoring.sentiment.training.rows import LabelledRow, read_folder, read_rows

HERE = pathlib.Path(__file__).parent
Chances = npt.NDArray[np.float64]
Reader = Callable[[str], Chances]
SETS = (SERVICE, "smsa", "nusax")
OURS = "ours"
PASSES = 3


@dataclass(frozen=True)
class Result:
    """One method on one set."""

    method: str
    rows: str
    n: int
    macro_f1: float
    accuracy: float
    ece: float
    ms: float


def stock_textblob(text: str) -> Chances:
    """TextBlob as it comes: its polarity, cut at ±0.1, as a sure answer."""
    polarity = TextBlob(text).sentiment.polarity
    return np.eye(3)[0 if polarity > 0.1 else 2 if polarity < -0.1 else 1]


def majority(learned: Sequence[LabelledRow]) -> Reader:
    """Always the commonest label, with its share as probability."""
    counts = Counter(row.label for row in learned)
    shares = np.array([counts[label] / len(learned) for label in LABELS])
    return lambda _text: shares


def tfidf(learned: Sequence[LabelledRow]) -> Reader:
    """TF-IDF of words and pairs, multinomial regression: scikit-learn's defaults."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    fitted = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LogisticRegression(C=5, max_iter=300)
    )
    fitted.fit([row.text for row in learned], [LABELS.index(row.label) for row in learned])
    return lambda text: np.asarray(fitted.predict_proba([text])[0])


def measured(method: str, reader: Reader, name: str, rows: Sequence[LabelledRow]) -> tuple[Result, Chances]:
    """Reads every row by itself."""
    chances = np.stack([reader(row.text) for row in rows])
    truth = np.array([LABELS.index(row.label) for row in rows])
    found = scores([(row.label, LABELS[best]) for row, best in zip(rows, chances.argmax(1), strict=True)])
    if name == "nusax":
        langs = sorted({row.lang for row in rows})
        macro = float(np.mean([_macro(rows, chances, lang) for lang in langs]))
    else:
        macro = found["macro_f1"]
    ms = first_meeting(rows)[0] if method == OURS else min(_pass(reader, rows) for _ in range(PASSES))
    result = Result(method, name, len(rows), macro, found["accuracy"], calibration_error(chances, truth), ms)
    return result, chances


def _pass(reader: Reader, rows: Sequence[LabelledRow]) -> float:
    started = time.process_time()
    for row in rows:
        reader(row.text)
    return 1000 * (time.process_time() - started) / len(rows)


_FIRST_MEETING = """
import json, sys, time
from scoring.sentiment import load_analyzer
texts, analyzer = json.load(sys.stdin), load_analyzer(None)
started = time.process_time()
for text in texts:
    analyzer.analyze(text)
print(1000 * (time.process_time() - started) / len(texts))
print([line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1])
"""


def first_meeting(rows: Sequence[LabelledRow]) -> tuple[float, int]:
    """What a comment costs a process that has just loaded the model and reads each once, in milliseconds of processor
    time (the least of PASSES such processes), and how many megabytes are resident at the end."""
    texts = json.dumps([row.text for row in rows])
    told = []
    for _ in range(PASSES):
        code = [sys.executable, "-c", _FIRST_MEETING]
        done = subprocess.run(code, input=texts, capture_output=True, text=True, check=True)
        ms, kilobytes = done.stdout.split()
        told.append((float(ms), int(kilobytes) // 1024))
    return min(told)


def _macro(rows: Sequence[LabelledRow], chances: Chances, lang: str) -> float:
    pairs = [(row.label, LABELS[best]) for row, best in zip(rows, chances.argmax(1), strict=True) if row.lang == lang]
    return float(scores(pairs)["macro_f1"])


def resident(code: str) -> int:
    """Resident megabytes of a fresh process after running `code`."""
    tail = ";print([l for l in open('/proc/self/status') if l.startswith('VmRSS')][0].split()[1])"
    done = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1]) // 1024


def load_seconds() -> float:
    """Seconds from nothing to the first reading, imports included, in a fresh process: the best of five."""
    code = "from scoring.sentiment import read_comment; read_comment('siap')"
    taken = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        taken.append(time.perf_counter() - started)
    return min(taken)


def table(results: Sequence[Result]) -> str:
    """The results as a Markdown table."""
    lines = [
        "| set | n | method | macro-F1 | accuracy | calibration error | ms a comment |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {r.rows} | {r.n} | {r.method} | {r.macro_f1:.3f} | {r.accuracy:.3f} | {r.ece:.3f} | {r.ms:.2f} |"
        for r in results
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Runs the benchmark."""
    data_dir = pathlib.Path(arguments[0]) if arguments else None
    learned, held_out = service_comments()
    sets: dict[str, list[LabelledRow]] = {SERVICE: held_out}
    for row in fresh_comments():
        sets.setdefault(row.source, []).append(row)
    if data_dir is not None:
        learned += [row for row in read_folder(data_dir, "train.csv") if row.source in SETS]
        for name in SETS[1:]:
            sets[name] = read_rows(data_dir / name / "valid.csv", source=name)
    ours = load_analyzer(None)
    methods: dict[str, Reader] = {
        "majority class": majority(learned),
        "stock TextBlob": stock_textblob,
        "plain TF-IDF": tfidf(learned),
        OURS: lambda text: np.array(list(ours.analyze(text).probabilities.values())),
    }
    results = []
    plot = ""
    for name, rows in sets.items():
        for method, reader in methods.items():
            result, chances = measured(method, reader, name, rows)
            results.append(result)
            print(result, flush=True)
            if name == SERVICE and method == OURS:
                pairs = zip((row.label for row in rows), (LABELS[best] for best in chances.argmax(1)), strict=True)
                plot = confusion_plot(confusion(pairs), title=f"Komentar layanan yang disimpan (n = {len(rows)})")
    (HERE / "sentiment-confusion.svg").write_text(plot, "utf-8")
    everything = first_meeting([row for rows in sets.values() for row in rows])[1]
    memory = resident("from scoring.sentiment import read_comment; read_comment('siap')")
    bare = resident("import numpy")
    load = pathlib.Path("/proc/loadavg").read_text().split()[0]
    report = f"""# Sentiment: measured

Model {MODEL_VERSION}; {platform.machine()}, Python {platform.python_version()}, one thread.
NusaX: mean of the macro-F1 of its twelve languages. Time is processor time of reading one comment by itself, the least
of three passes; for ours everything (label, language, aspects, flags and reasons) by a process that has just loaded the
model and meets each comment for the first time. Load average of the machine at the end: {load}. The valid parts
of the data and the held-out service comments set the prior and the calibration of ours (six figures in all), not its
weights; the fresh comments, by another hand, set no number, though designs were compared on them.

{table(results)}

Resident memory of a process that has read a comment: {memory} MB, all of the above: {everything} MB (numpy alone:
{bare} MB). From a cold start to the first reading, best of five: {load_seconds():.2f} s.

![Confusion of the held-out service comments](sentiment-confusion.svg)
"""
    (HERE / "RESULTS-sentiment.md").write_text(report, "utf-8")
    print(report)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
