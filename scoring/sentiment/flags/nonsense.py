"""Comments that say nothing: keyboard rows, one letter held down, trial words, bare digits."""

from __future__ import annotations

import re

from scoring.sentiment.flags.folding import Folded

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "abcdefghij", "1234567890")
_TRIAL = frozenset(
    [
        "tes",
        "test",
        "testing",
        "tess",
        "coba",
        "cobacoba",
        "ngetes",
        "ngetest",
        "ping",
        "cek",
        "lorem",
        "ipsum",
        "dolor",
        "sit",
        "amet",
        "blabla",
        "bla",
    ]
)
_SPELLED_SHORT = re.compile(
    r"[aeiou]|^(?:yg|dgn|dg|tdk|sdh|jg|krn|bgt|bngt|tks|thx|trm|msh|pst|spt|utk|lm|bgs|mks|mksh|thks|trmksh|mntp|mntap|skrg|hrs|plg|blm|lbh|sngt|cpt|rmh|sy|bpk|kpd|pd|sm|cm|pls|sgt|ty|sy|pr|wc|ac|kk|ktp|dll|tv|hp|skck|bpjs|npwp|sk|rt|rw|str|sd|smp|pns|dprd|thn|bln|hr|jm|mnt|gpp|ok|hmm|sst|brp|sbb|bs|klo|kl|sp|krj|plyn|plynn|plyanan|plynan|ptgs|ptgsnya|ngr|prk|bb)$"
)


def _is_mash(word: str) -> bool:
    if word in _TRIAL or word.isdigit() or len(set(word)) == 1:
        return True
    letters = len(word)
    if letters >= 4 and any(word in row * 2 for row in _ROWS):
        return True
    runs = sum(1 for i in range(letters - 3) if any(word[i : i + 4] in row for row in _ROWS))
    if runs and runs * 4 >= letters - 2:
        return True
    if letters >= 5 and not _SPELLED_SHORT.search(word):
        return True
    vowels = sum(c in "aeiou" for c in word)
    return letters >= 8 and (vowels / letters < 0.2 or bool(re.search(r"[^aeiou]{6,}", word)))


def nonsense(folded: Folded, has_symbols: bool) -> tuple[int, int] | None:
    """The whole comment's span when none of its words is a word; an emoji or a sign alone is a comment.

    `has_symbols`: whether the comment holds emoji or other signs with a meaning.
    """
    words = [w for w in folded.plain.split() if w[0].isalnum()]
    if not folded.plain.strip() or has_symbols:
        return None
    if any(not w.isascii() for w in words) or not all(_is_mash(w) for w in words):
        return None
    return 0, len(folded.plain)
