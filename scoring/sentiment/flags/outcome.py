"""How the story of a finding ends: thanks, rescue, money refused, returned, only feared or a private matter."""

from __future__ import annotations

import re

from scoring.sentiment.flags.sentences import BUT, sentence_after, sentence_before

# "sudah siap dimintai uang, ternyata tidak"; not "harus siap dimintai uang".
_BRACED = re.compile(
    r"(?<!harus )(?<!kudu )(?<!mesti )\b(?:siap|ready to be|prepared to be|braced to be|expecting to be)"
    r"(?: (?:di[^\W_]+|asked)(?: [^\W_]+){0,2})? $"
)
_NOBODY = re.compile(r"^ [.,!] (?:but )?(?:nobody|no one|none of them) (?:did|asked|wanted)\b")
_DRIVEN_OFF = re.compile(
    r"\b(?:chas(?:ed|ing) (?:away|off)|(?:cracked?|cracking) down on|got rid of|mengusir|ngusir"
    r"|menertibkan|memberantas"
    r"|menangkap|menghukum|memvonis|menindak|mappaja|mengakhiri|menghentikan|menghapus|menghapuskan"
    r"|nyetop|stopped|ended|dihukum|nabeta)(?: [^\W_]+){0,3} $"
)
# Money for a private trade, or asked by a thing.
_PRIVATE = re.compile(
    r"\b(?:pabrik|seller|penjual|flash sale|shopee|tokopedia|marketplace|ojol|ojeg\w*|gojek|grab|tukang servis"
    r"|indihome|my ex|scanner|server|concert|konser|fans|promo|trial|terdakwa|notaris|kursus|bimbel"
    r"|nasabah|rental)\b"
)
_ELECTION = re.compile(r"\b(?:pemilihan|pilkades|pilkada|pilihan lurah|coblosan|pilwali|pemilu|bupati|kepala desa)\b")
_OFFICIAL = re.compile(r" (?:wisatawan|turis|ekspor|negara|pajak|resmi|retribusi|cukai|asuransi)\b")
_FIGURE = re.compile(r"\b(?:berasa|rasanya|rasane|raso|asa|mending|mendingan|feels like)(?: [^\W_]+){0,4} $")
_FINE = re.compile(r"\b(?:denda|bunga|pajak|tarif tol)\b")
# "gratis, dikasih makan siang sama uang bensin": the citizen is given it.
_RECEIVED = re.compile(r"\b(?:dikasih|diberi|dapat|dapet|dibere|dikei|given|received)(?: [^\W_]+){0,4} $")
_GIFT = re.compile(r"\b(?:gratis|haratis|makasih|terima kasih|matur nuwun|nuhun)\b")
# An officer steps in: "satpam menegur calo itu", "the officer sent him to the end of the line".
_STEPPED_IN = re.compile(
    r"\b(?:petugas|satpam|pak satpam|polisi|officer|guard|security)(?: (?!malah|tidak|tapi|gak|cuma|belum"
    r"|pura)[^\W_]+){0,7} "
    r"(?:menegur|mengusir|mengamankan|menangkap|menghalau|melarang|mengambilnya kembali"
    r"|mengantar ke loket|bilang masuk"
    r"|datang berdua|sent (?:him|her|them)|stopped (?:him|her|them)|chased)\b"
)
_ANYONE = re.compile(
    r"\b(?:kalau|kalo|mun|amun|nek|jika|bila|if) (?:ada|ado|ana|ono|aya|anyone) ?(?:yang|nan|nang|sing|nu)?\b"
)
_TELL = re.compile(r"\b(?:lapor\w*|laporkan|poto|foto|fotokan|adukan|hubungi|report|tell us)\b")
_GONE = re.compile(
    r"\b(?:indak|tidak|ora|teu|kada|gak|ga|sudah tidak) (?:nampak|tampak|kelihatan|katingali|katon"
    r"|ada) (?:lai|lagi|maneh|deui)\b"
)
_LETTER = re.compile(r"^ (?:gaji|lamaran|terpisah|undangan|surat|said|arrived|berisi surat)\b")
_FOUND = re.compile(r"\b(?:menemukan|nemu|menemu|nemuin|found)(?: [^\W_]+)? $")
_THANKS = (
    r"(?<!uang )(?<!tanda )(?<!ucapan )(?:terima kasih|terimakasih|makasih|matur nuwun|hatur nuhun|nuhun"
    r"|tarimo kasih"
    r"|tarima kasih)|thanks|thank you|thank (?:him|her|them)|merasa (?:dilindungi|terlindungi|aman)"
)
_RESCUED = (
    r"(?:ber)?utang nyawa|(?:nyelametin|nyalametin|menyelamatkan|terselamatkan|tertolong|menolong sekali|nenangin"
    r"|menenangkan|menguatkan|saved|rescued)"
    r"|(?:selamat|salamat|slamet) (?:bini|istri|anak|ibu|bayi|suami|semua|sampai)"
    r"|(?:bini|istri|anak|ibu|bayi|suami)(?: [^\W_]+){0,2} (?:selamat|salamat|slamet|sehat)"
    r"|tanpa (?:menunggu|menanyakan|nanya|tanya|ditanya|mikir) [^\W_]+|(?:kini|sekarang) (?:bernama|sehat"
    r"|sudah bisa)"
    r"|(?:bukan|tidak|not an?) (?:darurat|emergency)|(?:sudah|wis|geus|tos) (?:memangkas|memasang"
    r"|memperbaiki|mengganti|menutup|dibenerke|didandani|didangdosan)"
    r"|tegak lagi|menuntun|hari ini saya sudah|heroes|brave|bravest|masih bisa (?:kami |di)?tempati"
    r"|(?:tidak|belum|tak|gak|ga) sampai (?:semenit|sejam|setengah jam|\d+ menit|(?:dua|tiga|lima|sepuluh) menit)"
)
_NOT_YET = r"(?<!tidak )(?<!tak )(?<!gak )(?<!ga )(?<!belum )(?<!nggak )(?<!kada )(?<!ora )(?<!not )"
# Help came: "damkar datang 12 menit"; not "pemadam baru tiba setelah rumah rata".
_CAME = re.compile(
    r"\b(?:damkar|petugas|petugasnya|timnya|pln|polisi|pemadam|bpbd|brigade|ambulans|ambulansnya|crew"
    r"|team|firefighters)"
    r"(?: (?!(?:tidak|tak|gak|ga|nggak|belum|baru|telat|terlambat|malah|cuma|not|never|late|only) )[^\W_]+){0,4} "
    r"(?:langsung datang|cepat datang|segera datang|langsung meluncur|datang|dateng|tiba|nongol|came|arrived)"
    r" (?:cepat|cepet|segera|bawa|dalam|within|in|kurang dari|(?:ga|gak|tidak|tak) sampai|\d+ menit"
    r"|sepuluh menit|lima menit)\b"
)
_PROTECTED = re.compile(
    r"\b(?:tidak|tak|gak|ga|ora|teu|kada) (?:boleh|meunang|oleh) (?:ditarik|dipungut|dikenakan|dimintai)\b"
)
_PHOTO = re.compile(r"\b(?:karena|krn|gara gara|soalnya) (?:foto|pas foto|fotonya)\b")
_NOT_HERE = re.compile(r"[.,] (?:di )?(?:[^\W_]+ )?sini (?:kagak|tidak|enggak|nggak|gak|ga|ora|teu|kada) [.,]")
_GLAD = re.compile(rf"{_NOT_YET}\b(?:(?P<thanks>{_THANKS})|{_RESCUED})\b")
# "Mohon ditindak, terima kasih": thanks that only close a complaint.
_REQUEST = re.compile(
    r"\b(?:mohon|tolong|harap|ditindak\w*|segera|please|kapan|agar|supaya|nyuwun|punten|tulung|semoga|for nothing)\b"
)


def ended_well(plain: str, start: int, end: int, kind: str) -> bool:
    """Whether thanks or relief follow without a "but" (around an emergency also go before)."""
    if kind in ("danger", "emergency"):
        help_came = _CAME.search(plain, end)
        if help_came and not BUT.search(plain[end : help_came.start()]):
            return True
    for match in _GLAD.finditer(plain, 0 if kind == "emergency" else end):
        if match["thanks"] and _REQUEST.search(plain):
            continue
        between = plain[end : match.start()] if match.start() >= end else plain[match.end() : start]
        if not BUT.search(between):
            return True
    return False


def is_announced(plain: str, start: int, end: int) -> bool:
    """Whether it is what a notice asks to report: "laporkan kalau ada yang minta uang"."""
    before, after, found = sentence_before(plain, start), sentence_after(plain, end), plain[start:end]
    return bool(_ANYONE.search(before + found) and _TELL.search(before[-60:] + found + after))


def is_equal(plain: str, start: int, end: int) -> bool:
    """Whether nobody is slighted: a rule that protects, a photo that is wrong, "di sini tidak" after it."""
    return bool(
        _PROTECTED.search(plain, start, end + 20) or _PHOTO.search(plain[start:end]) or _NOT_HERE.search(plain, end)
    )


def owes_nobody(plain: str, start: int, end: int) -> bool:
    """Whether no officer gains: the money was only feared, received, a fine, or the affair of a private trade."""
    before, after, found = sentence_before(plain, start), sentence_after(plain, end), plain[start:end]
    if _DRIVEN_OFF.search(before) or _NOBODY.match(plain[end:]):
        return True
    braced = _BRACED.search(before)
    if braced and (" " in braced[0][:-1] or found.startswith(("di", "asked"))):
        return True
    if found.startswith("calon") and _ELECTION.search(before + after):
        return True
    if _FIGURE.search(before):
        return True
    if found.startswith(("meras", "diperas", "dipalak")) and _FINE.search(plain[max(0, start - 80) : end]):
        return True
    if _STEPPED_IN.search(plain[end : end + 160]) or _LETTER.match(after) or _FOUND.search(before):
        return True
    if plain.startswith("pungutan", start) and _OFFICIAL.match(plain, start + len("pungutan")):
        return True
    if is_announced(plain, start, end) or _GONE.search(plain[end:]):
        return True
    # "cuma kena 400 ribuan": less than was feared.
    if found.startswith(("cuma ", "hanya ", "only ")) and "gratis" not in plain:
        return True
    if _RECEIVED.search(before) and not BUT.search(before) and _GIFT.search(plain):
        return True
    return bool(_PRIVATE.search(before + found + after))
