"""What stands before and after a finding and takes it back: denial, refusal, hope, hearsay, the past."""

from __future__ import annotations

import re

from scoring.sentiment.flags.outcome import ended_well, is_equal, owes_nobody
from scoring.sentiment.flags.sentences import BUT, sentence_after, sentence_before

_DENIAL = (
    "tidak|tdk|tak|ga|gak|gk|nggak|ngga|enggak|engga|ndak|bukan|tanpa|tnp|bebas|anti|nol|nihil|belum|ora"
    "|ra|mboten|boten|dudu|tanpo|indak|alun|kada|kadada|kd|balum|teu|henteu|tara|jatun|jaton|idak|dak"
    "|no|not|never|without|none|zero|nobody|nothing|didnt|dont|doesnt|wasnt|isnt|hana|nenten|tusing|tade"
    "|tadek|degaga"
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
    r"(?:(?<!saya )(?<!aku )(?<!kami )(?<!i )(?:menolak|nolak|refused)"
    r"|(?<!berkas )(?<!berkasnya )(?<!permohonan )ditolak"
    r"|(?:ora gelem|indak namuah|kada hakun|teu daekeun|na tolak)"
    r"|kotak (?:masjid|amal)|(?:uang|duit|pitih|dhuwit)(?:nya|nyo|e|na)?(?: [^\W_]+){0,6} (?:balik"
    r"|kembali|dikembalikan"
    r"|dipulangkan|dibalikin|diulihke|dibaliakan|dibulikakan|returned))\b"
    r"|^(?: [^\W_]+)?(?: ,)? (?:tapi |langsung |malah |ternyata )?(?:dikembalikan|dipulangkan"
    r"|dibalikin)(?! (?:berkas|lagi berkas))\b"
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
    r"(?<!tidak )(?<!gak )(?<!ora )(?<!beda )\b(?:sesuai|sasuai) (?:papan|tarif|perda|aturan|ketentuan"
    r"|yang tertera)\b"
    r"|(?<!tidak )(?<!gak )(?<!ga )(?<!nggak )(?<!tak )(?<!ora )(?<!kada )"
    r"\b(?:ada|dengan|pakai|dikasih|diberi|lengkap) (?:struk|kuitansi|kwitansi|karcis)"
)
# "calo tidak berani masuk": the tout is gone; "calo tidak ditindak": he is not.
_TOUT_GONE = re.compile(
    r"^ (?:[^\W_]+ ){0,2}?"
    r"(?:(?:tidak|tak|ora|kada|teu|indak|gak|ga|nggak)"
    r"(?! (?:ditindak|diusir|ditertibkan|dilarang|dicegah|ditangkap))"
    r"|(?:suba|sampun|wis|geus|tos|lah|sudah|udah) (?:telah|beak|euweuh|habih|habis|musna|bersih)|diusir"
    r"|ditangkap|ditertibkan|berkurang|kabur|nganggur|gigit jari|entek|ilang|minggat|sepi|are gone|gone)\b"
)
# "sore sudah dirapikan", "oknumnya diciduk": seen to already; not "tolong dirapikan", "belum ditangani".
_SETTLED = re.compile(
    r"^(?:(?!\b(?:tolong|minta|harap|mohon|segera|harus|belum|tidak|tdk|gak|ga|nggak|tak|agar|supaya|semoga|please"
    r"|kapan|ora|teu|kada|indak)\b).)*?"
    r"\b(?:diciduk|ditertibkan|ditangkap|dimutasi|dipecat|diberantas|dirapikan|dirapihkan|dibersihin"
    r"|langsung ditangani"
    r"|langsung disuntik|tertolong|sudah diperbaiki|udah diperbaiki|langsung diperbaiki|langsung diganti"
    r"|(?:hidup|idup|nyala|menyala|berputar|mengalir|normal) (?:lagi|kembali|maneh|deui|pulang)"
    r"|(?:tim|petugas|damkar|pln|brigade)(?: [^\W_]+){0,3} (?:motong|memotong|nyapu|menyapu|membersihkan"
    r"|mengangkut)"
    r"|sudah diganti|udah diganti|(?:menit|jam|sejam|sehari) (?:kemudian |langsung |sudah |lah "
    r"|udah )?(?:bersih|selesai|kelar|rampung|padam|aman|idup|hidup|nyala)"
    r"|beres|sigap|nangtung deui|langsung dibenerin|wis dibenerke|dibenerke|wis didandani|dibenahi"
    r"|besok paginya|besoknya (?:sudah|langsung))\b"
)
_ELSEWHERE = re.compile(
    r"\bdi (?:kelurahan|kecamatan|kantor|kota|tempat|daerah|instansi|dinas|kabupaten|desa|samsat)"
    r" (?:lain|sebelah|tetangga|dulu)\b"
)
_PAST = re.compile(r"\b(?:dulu|dulunya|dahulu|mbiyen|baheula|bahari|saisuak|daulu|used to|bihin)\b")
_NOW = re.compile(r"\b(?:sekarang|skrg|kini|saiki|ayeuna|wahini|now|sakarang)\b")
_SUMMONED = re.compile(r"\b(?:disuruh|suruh|suru|dikon|dititah|diminta|minta|silakan|silahkan|told to) $")
_SEARCHED = re.compile(r"\b(?:mencari|mancari|nyari|cari|ngecek|mengecek|cek)(?: [^\W_]+)? $")
_EASED = re.compile(
    r"\b(?:dipanggilkan|dibantu|dituntun|diterjemahkan|dibuatkan|didahulukan|dicarikan|diantar|dijelaskan"
    r"|disediakan"
    r"|digendong|helped|translated|disambut)\b"
)
_SMELL = re.compile(r"\b(?:bau|baunya|berbau|aroma|aromanya|ambu|mambu)(?: [^\W_]+){0,3} $")
_BEAST = re.compile(r"\b(?:cats?|dogs?|puppy|puppies|kittens?|kucing|anjing|hewan|satwa)(?: [^\W_]+| ,){0,4} $")
_PAST_FIRE = re.compile(r"\b(?:pengganti|pasca|bekas|korban|sisa|asuransi|setelah|sejak|alat|pemadam)(?: [^\W_]+)? $")
# "ga nyangka masih ada pungli": no denial.
_NO_WONDER = re.compile(
    r"\b(?:tidak|tdk|tak|ga|gak|nggak|ora|indak|kada|teu) (?:nyangka|menyangka|sangka|heran|kaget|percaya|aneh)\b"
)

_DENYING = frozenset(word for word in _DENIAL.split("|") if " " not in word)


def denies(word: str) -> bool:
    """Whether `word` alone says no to the word after it."""
    return word in _DENYING


def is_taken_back(plain: str, start: int, end: int, kind: str) -> bool:
    """Whether `plain[start:end]`, found for `kind`, is denied, refused, only talked of, or past."""
    before = sentence_before(plain, start)
    clause = _NO_WONDER.sub("", re.split(r"[,:]", before)[-1])
    turns = [m.end() for m in BUT.finditer(clause)]
    clause = clause[turns[-1] :] if turns else clause
    if ended_well(plain, start, end, kind):
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
    if kind == "levy" and owes_nobody(plain, start, end):
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
    if kind == "discrimination" and (_EASED.search(after) or is_equal(plain, start, end)):
        return True
    return bool(_PAST.search(before + after) and _NOW.search(after))
