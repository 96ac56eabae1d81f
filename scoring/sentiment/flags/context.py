"""What stands before and after a finding and takes it back: denial, refusal, hope, hearsay, the past."""

from __future__ import annotations

import re

_DENIAL = (
    "tidak|tdk|tak|ga|gak|gk|nggak|ngga|enggak|engga|ndak|bukan|tanpa|tnp|bebas|anti|nol|nihil|belum|ora"
    "|ra|mboten|boten|dudu|tanpo|indak|alun|kada|kadada|kd|balum|teu|henteu|tara|jatun|jaton|idak|dak"
    "|no|not|never|without|none|zero|nobody|nothing|didnt|dont|doesnt|wasnt|isnt|hana|nenten|tusing|tade|tadek|degaga"
    "|degagana|soadong|sing ada|ten wenten|dang adong|ndang adong|kagak|kaga|dang|ndang|de na|tada"
)
_TALK = (
    "spanduk|poster|baliho|banner|sosialisasi|kampanye|program|gerakan|satgas|posko|slogan|stiker|zona"
    "|simulasi|semoga|mudahan|mugi|muga|apakah|kukira|kira|kirain|dikira|takut|khawatir|sangka"
    "|disangka|jangan|hindari|melawan|lawan|memberantas|mencegah|cegah|if|whether|kayak|kaya|seperti"
    "|daripada|ketimbang|serasa|selamat tinggal|goodbye|kapok|nyesel|bagai|bagaikan|ibarat|koyo|like"
)
_DENIED_BEFORE = re.compile(rf"\b(?:{_DENIAL})(?: [^\W_]+){{0,3}} $")
_DENIED_AT_ONCE = re.compile(rf"\b(?:{_DENIAL}) $")
_SPEAKER = re.compile(r"(?:saya|aku|gua|gue|gw|kami|kita|ulun|awak|ambo|den|abdi|kuring|tak|i will|ill|ku[a-z]+)\b")
_REFUSED_BEFORE = re.compile(
    r"\b(?:menolak|tolak|nolak|ditolak|refused|refuse|nampik|dilarang|larangan|free (?:of|from)|clean of"
    r"|(?:jauh|bersih|bebas|terbebas|aman) dari)(?: [^\W_]+){0,3} $"
)
_TALK_BEFORE = re.compile(rf"\b(?:{_TALK}|(?:kalau|jika|bila) ada|(?:is|are) there)(?: [^\W_]+){{0,4}} $")
_DENIED_AFTER = re.compile(
    r"^ (?:(?!tapi|tetapi|padahal|namun|but)[^\W_]+ ){0,3}?"
    r"(?:(?:tidak|tdk|gak|ga|nggak|tak|indak) ad[ao]|sudah tidak|nihil|hilang|lenyap|dilarang|ora ana"
    r"|mboten wonten|wis ora|kadada|teu aya|nol|none|sudah bersih)\b"
)
# "dia menolak", "uangnya dikembalikan"; not "saya menolak", "berkas ditolak", which tell a levy.
_REFUSED_AFTER = re.compile(
    r"^ ?(?:(?!(?:padahal|kalau|nek|mun|karena) )[^\W_]+ |, ){0,10}?"
    r"(?:(?<!saya )(?<!aku )(?<!kami )(?<!i )(?:menolak|nolak|refused)|(?<!berkas )(?<!berkasnya )(?<!permohonan )ditolak"
    r"|(?:ora gelem|indak namuah|kada hakun|teu daekeun|na tolak)"
    r"|kotak (?:masjid|amal)|(?:uang|duit|pitih|dhuwit)(?:nya|nyo|e|na)?(?: [^\W_]+){0,6} (?:balik|kembali|dikembalikan"
    r"|dipulangkan|dibalikin|diulihke|dibaliakan|dibulikakan|returned))\b"
    r"|^(?: [^\W_]+)?(?: ,)? (?:tapi |langsung |malah |ternyata )?(?:dikembalikan|dipulangkan|dibalikin)(?! (?:berkas|lagi berkas))\b"
)
_ASKED = (
    r"(?:minta|meminta|diminta|dimintai|dimintak|mamintak|menta|dipenta|njaluk|dijaluk\w*|maminta"
    r"|pungut|dipungut|ditarik|asked|asks|charged|dipotong|disunat|ipotong)"
)
_NOT_ASKED = re.compile(
    rf"\b(?:{_DENIAL}|tidak ada|teu aya|ora ana|kadada|indak ado|no one|nobody)"
    rf"(?: (?!padahal|tapi|but|kuitansi|kwitansi|karcis|struk|nota)[^\W_]+){{0,3}} {_ASKED}\b"
)
_LEGAL = re.compile(
    r"(?<!tidak )(?<!gak )(?<!ora )(?<!beda )\b(?:sesuai|sasuai) (?:papan|tarif|perda|aturan|ketentuan|yang tertera)\b"
    r"|(?<!tidak )(?<!gak )(?<!ga )(?<!nggak )(?<!tak )(?<!ora )(?<!kada )"
    r"\b(?:ada|dengan|pakai|dikasih|diberi|lengkap) (?:struk|kuitansi|kwitansi|karcis)"
)
# "calo tidak berani masuk": the tout is gone; "calo tidak ditindak": he is not.
_TOUT_GONE = re.compile(
    r"^ (?:[^\W_]+ ){0,2}?"
    r"(?:(?:tidak|tak|ora|kada|teu|indak|gak|ga|nggak)"
    r"(?! (?:ditindak|diusir|ditertibkan|dilarang|dicegah|ditangkap))"
    r"|(?:suba|sampun|wis|geus|tos|lah|sudah|udah) (?:telah|beak|euweuh|habih|habis|musna|bersih)|diusir|ditangkap|ditertibkan|berkurang|kabur|nganggur|gigit jari|entek|ilang|minggat|sepi|are gone|gone)\b"
)
# "sore sudah dirapikan", "oknumnya diciduk": seen to already; not "tolong dirapikan", "belum ditangani".
_SETTLED = re.compile(
    r"^(?:(?!\b(?:tolong|minta|harap|mohon|segera|harus|belum|tidak|tdk|gak|ga|nggak|tak|agar|supaya|semoga|please"
    r"|kapan|ora|teu|kada|indak)\b).)*?"
    r"\b(?:diciduk|ditertibkan|ditangkap|dimutasi|dipecat|diberantas|dirapikan|dirapihkan|dibersihin|langsung ditangani"
    r"|langsung disuntik|tertolong|sudah diperbaiki|udah diperbaiki|langsung diperbaiki|langsung diganti"
    r"|(?:hidup|idup|nyala|menyala|berputar|mengalir|normal) (?:lagi|kembali|maneh|deui|pulang)"
    r"|(?:tim|petugas|damkar|pln|brigade)(?: [^\W_]+){0,3} (?:motong|memotong|nyapu|menyapu|membersihkan|mengangkut)"
    r"|sudah diganti|udah diganti|(?:menit|jam|sejam|sehari) (?:kemudian |langsung |sudah |lah |udah )?(?:bersih|selesai|kelar|rampung|padam|aman|idup|hidup|nyala)"
    r"|beres|sigap|nangtung deui|langsung dibenerin|wis dibenerke|dibenerke|wis didandani|dibenahi|besok paginya|besoknya (?:sudah|langsung))\b"
)
_ELSEWHERE = re.compile(
    r"\bdi (?:kelurahan|kecamatan|kantor|kota|tempat|daerah|instansi|dinas|kabupaten|desa|samsat)"
    r" (?:lain|sebelah|tetangga|dulu)\b"
)
_PAST = re.compile(r"\b(?:dulu|dulunya|dahulu|mbiyen|baheula|bahari|saisuak|daulu|used to|bihin)\b")
_NOW = re.compile(r"\b(?:sekarang|skrg|kini|saiki|ayeuna|wahini|now|sakarang)\b")
_BUT = re.compile(
    r"\b(?:tapi|tetapi|namun|ternyata|nyatanya|kenyataannya|padahal|but|however|jebul|nyatane|nyatonyo|sakalinya|horeng)\b"
)
_STOP = re.compile(r"[.!?;]")
# "sudah siap dimintai uang, ternyata tidak"; not "harus siap dimintai uang".
_BRACED = re.compile(
    r"(?<!harus )(?<!kudu )(?<!mesti )\b(?:siap|ready to be|prepared to be|braced to be|expecting to be)"
    r"(?: (?:di[^\W_]+|asked)(?: [^\W_]+){0,2})? $"
)
_NOBODY = re.compile(r"^ [.,!] (?:but )?(?:nobody|no one|none of them) (?:did|asked|wanted)\b")
_DRIVEN_OFF = re.compile(
    r"\b(?:chas(?:ed|ing) (?:away|off)|(?:cracked?|cracking) down on|got rid of|mengusir|ngusir|menertibkan|memberantas"
    r"|menangkap|menghukum|memvonis|menindak|mappaja|mengakhiri|menghentikan|menghapus|menghapuskan|nyetop|stopped|ended|dihukum|nabeta)(?: [^\W_]+){0,3} $"
)
# Money for a private trade, or asked by a thing.
_PRIVATE = re.compile(
    r"\b(?:pabrik|seller|penjual|flash sale|shopee|tokopedia|marketplace|ojol|ojeg\w*|gojek|grab|tukang servis"
    r"|indihome|my ex|scanner|server|concert|konser|fans|promo|trial|terdakwa|notaris|kursus|bimbel|nasabah|rental)\b"
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
    r"\b(?:petugas|satpam|pak satpam|polisi|officer|guard|security)(?: (?!malah|tidak|tapi|gak|cuma|belum|pura)[^\W_]+){0,7} "
    r"(?:menegur|mengusir|mengamankan|menangkap|menghalau|melarang|mengambilnya kembali|mengantar ke loket|bilang masuk"
    r"|datang berdua|sent (?:him|her|them)|stopped (?:him|her|them)|chased)\b"
)
_ANYONE = re.compile(
    r"\b(?:kalau|kalo|mun|amun|nek|jika|bila|if) (?:ada|ado|ana|ono|aya|anyone) ?(?:yang|nan|nang|sing|nu)?\b"
)
_TELL = re.compile(r"\b(?:lapor\w*|laporkan|poto|foto|fotokan|adukan|hubungi|report|tell us)\b")
_GONE = re.compile(
    r"\b(?:indak|tidak|ora|teu|kada|gak|ga|sudah tidak) (?:nampak|tampak|kelihatan|katingali|katon|ada) (?:lai|lagi|maneh|deui)\b"
)
_LETTER = re.compile(r"^ (?:gaji|lamaran|terpisah|undangan|surat|said|arrived|berisi surat)\b")
_FOUND = re.compile(r"\b(?:menemukan|nemu|menemu|nemuin|found)(?: [^\W_]+)? $")
_SUMMONED = re.compile(r"\b(?:disuruh|suruh|suru|dikon|dititah|diminta|minta|silakan|silahkan|told to) $")
_SEARCHED = re.compile(r"\b(?:mencari|mancari|nyari|cari|ngecek|mengecek|cek)(?: [^\W_]+)? $")
_EASED = re.compile(
    r"\b(?:dipanggilkan|dibantu|dituntun|diterjemahkan|dibuatkan|didahulukan|dicarikan|diantar|dijelaskan|disediakan"
    r"|digendong|helped|translated|disambut)\b"
)
_SMELL = re.compile(r"\b(?:bau|baunya|berbau|aroma|aromanya|ambu|mambu)(?: [^\W_]+){0,3} $")
_BEAST = re.compile(r"\b(?:cats?|dogs?|puppy|puppies|kittens?|kucing|anjing|hewan|satwa)(?: [^\W_]+| ,){0,4} $")
_PAST_FIRE = re.compile(r"\b(?:pengganti|pasca|bekas|korban|sisa|asuransi|setelah|sejak|alat|pemadam)(?: [^\W_]+)? $")
_THANKS = (
    r"(?<!uang )(?<!tanda )(?<!ucapan )(?:terima kasih|terimakasih|makasih|matur nuwun|hatur nuhun|nuhun|tarimo kasih"
    r"|tarima kasih)|thanks|thank you|thank (?:him|her|them)|merasa (?:dilindungi|terlindungi|aman)"
)
_RESCUED = (
    r"(?:ber)?utang nyawa|(?:nyelametin|nyalametin|menyelamatkan|terselamatkan|tertolong|menolong sekali|nenangin"
    r"|menenangkan|menguatkan|saved|rescued)"
    r"|(?:selamat|salamat|slamet) (?:bini|istri|anak|ibu|bayi|suami|semua|sampai)"
    r"|(?:bini|istri|anak|ibu|bayi|suami)(?: [^\W_]+){0,2} (?:selamat|salamat|slamet|sehat)"
    r"|tanpa (?:menunggu|menanyakan|nanya|tanya|ditanya|mikir) [^\W_]+|(?:kini|sekarang) (?:bernama|sehat|sudah bisa)"
    r"|(?:bukan|tidak|not an?) (?:darurat|emergency)|(?:sudah|wis|geus|tos) (?:memangkas|memasang|memperbaiki|mengganti|menutup|dibenerke|didandani|didangdosan)"
    r"|tegak lagi|menuntun|hari ini saya sudah|heroes|brave|bravest|masih bisa (?:kami |di)?tempati"
    r"|(?:tidak|belum|tak|gak|ga) sampai (?:semenit|sejam|setengah jam|\d+ menit|(?:dua|tiga|lima|sepuluh) menit)"
)
_NOT_YET = r"(?<!tidak )(?<!tak )(?<!gak )(?<!ga )(?<!belum )(?<!nggak )(?<!kada )(?<!ora )(?<!not )"
# Help came: "damkar datang 12 menit"; not "pemadam baru tiba setelah rumah rata".
_CAME = re.compile(
    r"\b(?:damkar|petugas|petugasnya|timnya|pln|polisi|pemadam|bpbd|brigade|ambulans|ambulansnya|crew|team|firefighters)"
    r"(?: (?!(?:tidak|tak|gak|ga|nggak|belum|baru|telat|terlambat|malah|cuma|not|never|late|only) )[^\W_]+){0,4} "
    r"(?:langsung datang|cepat datang|segera datang|langsung meluncur|datang|dateng|tiba|nongol|came|arrived)"
    r" (?:cepat|cepet|segera|bawa|dalam|within|in|kurang dari|(?:ga|gak|tidak|tak) sampai|\d+ menit|sepuluh menit|lima menit)\b"
)
_GLAD = re.compile(rf"{_NOT_YET}\b(?:{_THANKS}|{_RESCUED})\b")


# "ga nyangka masih ada pungli": no denial.
_NO_WONDER = re.compile(
    r"\b(?:tidak|tdk|tak|ga|gak|nggak|ora|indak|kada|teu) (?:nyangka|menyangka|sangka|heran|kaget|percaya|aneh)\b"
)

_DENYING = frozenset(word for word in _DENIAL.split("|") if " " not in word)


def denies(word: str) -> bool:
    """Whether `word` alone says no to the word after it."""
    return word in _DENYING


def sentence_before(plain: str, start: int, reach: int = 160) -> str:
    """The part of the same sentence that stands before `start`."""
    piece = plain[max(0, start - reach) : start]
    cut = max((m.end() for m in _STOP.finditer(piece)), default=0)
    return piece[cut:]


def sentence_after(plain: str, end: int, reach: int = 160) -> str:
    """The part of the same sentence that stands after `end`."""
    piece = plain[end : end + reach]
    match = _STOP.search(piece)
    return piece[: match.start()] if match else piece


def _ended_well(plain: str, start: int, end: int, kind: str) -> bool:
    """Whether thanks or relief follow without a "but" (around an emergency also go before)."""
    if kind in ("danger", "emergency"):
        help_came = _CAME.search(plain, end)
        if help_came and not _BUT.search(plain[end : help_came.start()]):
            return True
    for match in _GLAD.finditer(plain, 0 if kind == "emergency" else end):
        between = plain[end : match.start()] if match.start() >= end else plain[match.end() : start]
        if not _BUT.search(between):
            return True
    return False


def is_announced(plain: str, start: int, end: int) -> bool:
    """Whether it is what a notice asks to report: "laporkan kalau ada yang minta uang"."""
    before, after, found = sentence_before(plain, start), sentence_after(plain, end), plain[start:end]
    return bool(_ANYONE.search(before + found) and _TELL.search(before[-60:] + found + after))


def _owes_nobody(plain: str, start: int, end: int) -> bool:
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
    if found.startswith(("meras", "dipe", "dipalak")) and _FINE.search(plain[max(0, start - 80) : end]):
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
    if _RECEIVED.search(before) and not _BUT.search(before) and _GIFT.search(plain):
        return True
    return bool(_PRIVATE.search(before + found + after))


def is_taken_back(plain: str, start: int, end: int, kind: str) -> bool:
    """Whether `plain[start:end]`, found for `kind`, is denied, refused, only talked of, or past."""
    before = sentence_before(plain, start)
    clause = _NO_WONDER.sub("", re.split(r"[,:]", before)[-1])
    turns = [m.end() for m in _BUT.finditer(clause)]
    clause = clause[turns[-1] :] if turns else clause
    if _ended_well(plain, start, end, kind):
        return True
    # "belum jadi juga saya bakar": a denial before the speaker's own "I will" denies something else.
    if kind == "danger" and _SPEAKER.match(plain, start):
        return bool(_DENIED_AT_ONCE.search(clause))
    if _DENIED_BEFORE.search(clause) or _REFUSED_BEFORE.search(clause) or _TALK_BEFORE.search(clause):
        return True
    if _SETTLED.match(plain[end : end + 240]):
        return True
    if kind == "emergency":
        return not plain.startswith("digigit", start) and bool(_BEAST.search(before))
    after = sentence_after(plain, end)
    if _DENIED_AFTER.search(after):
        return True
    if _ELSEWHERE.search(before + after):
        return True
    if kind == "levy" and plain.startswith(("calo", "makelar", "tout"), start) and _TOUT_GONE.search(after):
        return True
    if kind == "levy" and _NOT_ASKED.search(clause + plain[start:end]):
        return True
    if kind == "levy" and (_REFUSED_AFTER.search(after) or _LEGAL.search(plain[start:end] + after)):
        return True
    if kind == "levy" and _owes_nobody(plain, start, end):
        return True
    if kind == "danger" and plain.startswith(("kick", "dipukul", "ditendang"), start) and _BEAST.search(before):
        return True
    if kind == "danger" and plain.startswith("menusuk", start) and _SMELL.search(clause):
        return True
    if kind == "danger" and plain.startswith("kebakaran", start) and _PAST_FIRE.search(clause):
        return True
    if kind == "danger" and _SEARCHED.search(clause):
        return True
    if kind == "danger" and plain.startswith(("tunggu", "nanti"), start) and _SUMMONED.search(clause):
        return True
    if kind == "danger" and plain.startswith("pulled", start) and re.match(r" (?:[^\W_]+ ){0,3}out\b", after):
        return True
    if kind == "discrimination" and _EASED.search(after):
        return True
    return bool(_PAST.search(before + after) and _NOW.search(after))
