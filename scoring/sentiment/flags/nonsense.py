"""Comments that say nothing: keyboard rows, one letter held down, trial words, bare digits."""

from __future__ import annotations

import re
from functools import lru_cache

from scoring.sentiment.flags.folding import Folded

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "abcdefghij", "1234567890")
_TRIAL = re.compile("(?:la|na|du|tra|hi|ho|wek|jkl|asd|qwe|zxc|fgh|dfg|hjk){2,}|wek|jkl|asd|qwe|zxc|fgh|dfg|hjk|tess?t?|testing|coba(?:coba)?|ngetest?|ping|cek|lorem|ipsum|dolor|sit|amet|(?:bla)+|abc|xyz")
# One letter that is an answer: y(a), g(ak), n(o), k(o).
_ANSWER = frozenset("ygnk")
_LAUGH = re.compile("(?:h[aeiou]|w?k|x[aix]|wk)+[hwk]?")
# A short unit over and over ("asdasdasd"), the last one perhaps broken off.
_PERIOD = re.compile(r"(\w{2,4})\1+\w{0,3}")
# Vowelless spellings of the phone that are words all the same.
_SHORTENED = re.compile("mksh|thks|trmksh|mntp|sngt|skck|bpjs|npwp|plyn+|ptgs|dprd|bngt|trms|brngkt|sttpl|dpmptsp|smpt")

# Advertising that is thrown into every open box, and the greetings of a forum.
_ADVERT = frozenset(
    "slot gacor maxwin togel jackpot rtp scatter casino kasino poker judol bandar bonus depo deposit member wede withdraw"
    " replica wholesale shipping worldwide cheap discount followers viagra crypto bitcoin forex trading profit passive"
    " income pinjaman cair agunan jaminan pelangsing peninggi pembesar herbal obat_kuat promo diskon cod reseller dropship"
    " klik link bio subscribe giveaway hadiah pemenang undian selamat_anda wholesale watches visit earn click".split()
)
_STRONG_ADVERT = frozenset("gacor maxwin togel replica viagra followers scatter jackpot judol wholesale peninggi pelangsing".split())
_FORUM = frozenset("pertamax pertamaxx gan agan sundul up numpang lewat nyimak absen hadir first firsttt sis om suhu masuk bang".split())
# Words without which hardly a sentence is written, in eight languages: with one of them it is no key mashing.
_PLAIN = frozenset(
    "yang yg di dan saya aku kami tidak tdk ga gak nggak ini itu ada untuk dengan dari ke pada sudah udah lagi juga"
    " tapi karena sangat sekali banget kalau petugas pelayanan antri antre lama cepat bagus baik ramah nya bisa mau"
    " sing wis ora iki kuwi karo nang kok nu ieu teu geus ka mah jeung pisan nang kada haja ulun banar wan jua gasan"
    " nan indak awak lah ko jo dek bana the is are was to and of in my for not it they tiang sane ring tak bunten se".split()
)


def _is_advert(words: list[str]) -> bool:
    adverts = {word for word in words if word in _ADVERT}
    return len(adverts) >= 3 and bool(adverts & _STRONG_ADVERT)


def _is_chant(words: list[str]) -> bool:
    """One word three times in a row and another twice: "ayam ayam ayam bebek bebek"."""
    runs = [1]
    for before, word in zip(words, words[1:], strict=False):
        if word == before:
            runs[-1] += 1
        else:
            runs.append(1)
    return max(runs) >= 3 and sum(run >= 2 for run in runs) >= 2


@lru_cache(maxsize=16_384)
def _is_mash(word: str) -> bool:
    if word.isdigit():
        # "10" and "7/10" are ratings.
        return len(word) >= 4 or word in ("123", "111", "000")
    if _TRIAL.fullmatch(word) or (len(set(word)) == 1 and word not in _ANSWER):
        return True
    if len(word) < 4 or _LAUGH.fullmatch(word) or _SHORTENED.fullmatch(word):
        return False
    if any(word in row * 2 for row in _ROWS):
        return True
    runs = sum(1 for i in range(len(word) - 3) if any(word[i : i + 4] in row for row in _ROWS))
    vowels = sum(char in "aeiou" for char in word)
    if runs * 4 >= max(len(word) - 2, 1) or (len(word) >= 5 and not vowels):
        return True
    period = _PERIOD.fullmatch(word)
    if len(word) >= 7 and period is not None and len(period.group(1)) < 4:
        return True
    return len(word) >= 8 and (vowels / len(word) < 0.2 or bool(re.search(r"[^aeiou]{6,}", word)))


def nonsense(folded: Folded) -> tuple[int, int] | None:
    """The whole comment's span when none of its words is a word; an emoji or a sign alone is a comment.
    """
    words = [word for word in folded.words if word[0].isalnum()]
    if not folded.plain.strip():
        return None
    if _is_advert(words) or (3 <= len(words) <= 8 and all(word in _FORUM for word in words)) or (5 <= len(words) <= 12 and _is_chant(words)):
        return 0, len(folded.plain)
    if not _PLAIN.isdisjoint(words):
        return None
    mash = [_is_mash(word) for word in words]
    if len(words) >= 4 and sum(mash) * 2 >= len(words) and sum(word.isdigit() for word in words) * 3 <= len(words):
        return 0, len(folded.plain)
    if any(not word.isascii() for word in words) or (words and not any(mash)):
        return None
    if not all(bad or word.isdigit() for bad, word in zip(mash, words, strict=True)):
        return None
    return 0, len(folded.plain)
