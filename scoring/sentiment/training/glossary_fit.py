"""The glossary learned from word lists and parallel sentences: which Indonesian word a regional word stands for."""

import pathlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from scoring.sentiment.glossary import Glossary
from scoring.sentiment.training.alignment import aligned
from scoring.sentiment.training.rows import LabelledRow, read_rows
from scoring.sentiment.training.translation import Dictionary
from scoring.sentiment.words import words

_MAIN = "ind"
_LEAST_INDONESIAN = 3
"""A form this frequent in Indonesian comments is Indonesian, whatever else it means elsewhere."""

_ALIGNED_VOTE = 3.0
_LISTED_VOTE = 1.0
_MINANG_VOTE = 0.7
_LEAST_VOTE = 0.5

Votes = defaultdict[str, defaultdict[str, float]]


def fit_glossary(learned: Sequence[LabelledRow], listed: Mapping[str, Dictionary], data_dir: pathlib.Path) -> Glossary:
    """One gloss for each form that is not Indonesian itself: the one with the most votes from sentences that say the
    same (`nusax/train.csv`) and from word lists (`listed`; `lexicons/kamus_minang_id.dic`)."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    _vote_by_sentences(votes, data_dir / "nusax" / "train.csv")
    for dictionary in listed.values():
        for indonesian, options in dictionary.items():
            for option in options:
                if " " not in indonesian and " " not in option:
                    votes[option][indonesian] += _LISTED_VOTE / len(options) ** 0.5
    minang = data_dir / "lexicons" / "kamus_minang_id.dic"
    if minang.is_file():
        for line in minang.read_text("utf-8").splitlines():
            form, _, gloss = (part.strip().lower() for part in line.partition(","))
            if form and gloss and " " not in form + gloss:
                votes[form][gloss] += _MINANG_VOTE
    indonesian_forms = Counter(
        word.form for row in learned if row.lang == _MAIN and "+" not in row.source for word in words(row.text)
    )
    entries = {}
    for form, glosses in votes.items():
        gloss, count = max(glosses.items(), key=lambda vote: (vote[1], vote[0]))
        if gloss != form and count >= _LEAST_VOTE and indonesian_forms[form] < _LEAST_INDONESIAN:
            entries[form] = gloss
    return Glossary(entries)


def _vote_by_sentences(votes: Votes, path: pathlib.Path) -> None:
    if not path.is_file():
        return
    lines: dict[str, list[list[str]]] = defaultdict(list)
    for row in read_rows(path):
        lines[row.lang].append([word.form for word in words(row.text)])
    main = lines.pop(_MAIN, [])
    for _, other in sorted(lines.items()):
        if len(other) != len(main):
            continue
        for form, options in aligned(other, main).items():
            for option in options:
                votes[form][option] += _ALIGNED_VOTE / len(options) * min(1.0, len(options) / 6)
