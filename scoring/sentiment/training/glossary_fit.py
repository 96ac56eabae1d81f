"""The glossary learned from word lists and parallel sentences: which Indonesian word a regional word stands for."""

import pathlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from scoring.sentiment.glossary import Glossary
from scoring.sentiment.training.alignment import aligned
from scoring.sentiment.training.own_comments import own_glosses
from scoring.sentiment.training.parallel import MAIN, Sentence, beside_main, parallel_sentences
from scoring.sentiment.training.rows import LabelledRow
from scoring.sentiment.training.translation import Dictionary
from scoring.sentiment.words import words

_LEAST_INDONESIAN = 3
"""A form this frequent in Indonesian comments is Indonesian, unless the language of the comment says otherwise."""

_OWN_VOTE = 6.0
_ALIGNED_VOTE = 3.0
_LISTED_VOTE = 1.0
_MINANG_VOTE = 0.7
_LEAST_VOTE = 0.5

Votes = defaultdict[str, defaultdict[str, float]]


def fit_glossary(learned: Sequence[LabelledRow], listed: Mapping[str, Dictionary], data_dir: pathlib.Path) -> Glossary:
    """One gloss for each form: the one with the most votes from our own glosses, from sentences that say the
    same (`nusax/train.csv` and our own) and from word lists (`listed`; `lexicons/kamus_minang_id.dic`). Our glosses,
    and those alone, may say that a form frequent in Indonesian means something else in a language."""
    by_language: defaultdict[str, Votes] = defaultdict(_no_votes)
    own = own_glosses()
    for lang, glosses in own.items():
        for form, gloss in glosses.items():
            by_language[lang][form][gloss] += _OWN_VOTE
    _vote_by_sentences(by_language, parallel_sentences(data_dir))
    for lang, dictionary in listed.items():
        for indonesian, options in dictionary.items():
            for option in options:
                if " " not in indonesian and " " not in option:
                    by_language[lang][option][indonesian] += _LISTED_VOTE / len(options) ** 0.5
    for form, gloss in _minang(data_dir / "lexicons" / "kamus_minang_id.dic"):
        by_language["min"][form][gloss] += _MINANG_VOTE
    indonesian_forms = Counter(
        word.form for row in learned if row.lang == MAIN and "+" not in row.source for word in words(row.text)
    )
    together = _no_votes()
    for votes in by_language.values():
        for form, counts in votes.items():
            for gloss, count in counts.items():
                together[form][gloss] += count
    entries = {form: gloss for form, gloss in _chosen(together).items() if indonesian_forms[form] < _LEAST_INDONESIAN}
    special: dict[str, dict[str, str]] = {}
    for lang, votes in sorted(by_language.items()):
        special[lang] = {
            form: gloss
            for form, gloss in _chosen(votes).items()
            if gloss != entries.get(form) and (form in own.get(lang, ()) or form in entries)
        }
    return Glossary(entries, {lang: glosses for lang, glosses in special.items() if glosses})


def _no_votes() -> Votes:
    return defaultdict(lambda: defaultdict(float))


def _chosen(votes: Votes) -> dict[str, str]:
    """The gloss with the most votes of each form that has enough of them and is not its own gloss."""
    found = {}
    for form, glosses in votes.items():
        gloss, count = max(glosses.items(), key=lambda vote: (vote[1], vote[0]))
        if gloss != form and count >= _LEAST_VOTE:
            found[form] = gloss
    return found


def _minang(path: pathlib.Path) -> list[tuple[str, str]]:
    if not path.is_file():
        return []
    pairs = [line.partition(",")[::2] for line in path.read_text("utf-8").splitlines()]
    lower = [(form.strip().lower(), gloss.strip().lower()) for form, gloss in pairs]
    return [(form, gloss) for form, gloss in lower if form and gloss and " " not in form + gloss]


def _vote_by_sentences(by_language: Mapping[str, Votes], sentences: Sequence[Sentence]) -> None:
    for lang, (main, other) in beside_main(sentences).items():
        for form, options in aligned(_forms(other), _forms(main)).items():
            for option in options:
                by_language[lang][form][option] += _ALIGNED_VOTE / len(options) * min(1.0, len(options) / 6)


def _forms(texts: Sequence[str]) -> list[list[str]]:
    return [[word.form for word in words(text)] for text in texts]
