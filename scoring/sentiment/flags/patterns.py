"""The wording of each kind, over folded text. Denials are judged apart, in `context`."""

from __future__ import annotations

import re

_MONEY = r"(?:uang|duit|dwit|pitih|piti|kepeng|artos|acis|arta|yatra|peng|money|cash)"
_SUM = r"(?:(?:rp )?\d[\d ]*(?:rb|ribu|ribuan|rebu|ewu|k|jt|juta|000)\b|se(?:ratus|puluh|juta|rebu)(?: ribu| rebu)?|(?:dua|tiga|lima|telu|rong|tigo|limo|lima) (?:puluh|ratus|pulueh) (?:ribu|ewu|rebu))"
_ASK = (
    r"(?:minta|mintak|minto|meminta|dimintai|diminta|dimintain|dimintak|mintai|memalak|dipalak|malak|memeras|diperas|njaluk|dijaluk|dijaluki|nyuwun"
    r"|dipenta|dipentaan|menta|mentaan|nagih|ditagih|ditagihi|narik|ditarik|pungut|dipungut|memungut|palak|balaku|mangaku|getok|digetok)"
)
_BESIDE = (
    r"(?:(?:biar|supaya|agar|ben|bia|supayo|maambe|ngarah|kareben) (?:[^\W_]+ ){0,3}(?:cepat|cepet|capat|lancar|diproses|diurus|didahulukan|kelar|selesai|gancang|rikat|hancap|lakas|dilayani|beres)"
    r"|di luar tarif|diluar tarif|luar ketentuan|di luar ketentuan|tanpa (?:kuitansi|kwitansi|karcis|struk|bukti|tanda terima)|tanpo kwitansi|tambahan|lebih dari tarif"
    r"|di atas tarif|melebihi tarif|seikhlasnya|saikhlasnyo|sukarela|di bawah meja|diam diam|under the table|no receipt|without a? ?receipt|to speed|to be faster|ora ono kuitansi|teu aya kuitansi)"
)

LEVY = re.compile(
    r"\b(?:"
    rf"{_ASK} (?:[^\W_]+ ){{0,2}}?{_MONEY} (?:rokok|kopi|pelicin|bensin|lelah|capek|damai|pulsa|semir|tambahan|terima kasih|makan)"
    r"|pungli|pungutan liar|pungutan tidak resmi|pungutan tak resmi|punglinya|pungline|punglina"
    rf"|{_MONEY} (?:rokok|kopi|pelicin|semir|damai|lelah|capek|bensin|terima kasih|sogok|sogokan|suap|panas|preman|udut|roko|rokoknyo)"
    r"|(?:me|di|ny|ng|pe)?sogok(?:an|kan)?|menyogok|nyogok|disogok|menyuap|disuap|suap menyuap|uang suap|salam tempel|jatah preman|gratifikasi"
    r"|calo|calonya|percaloan|calone|caloe|calona|para calo|lewat tembak|sim tembak|jalur tembak|nembak lewat"
    r"|dipalak|memalak|malakin|pemalakan|pemerasan|memeras|diperas|main uang|main duit|mata duitan"
    rf"|{_ASK} (?:[^\W_]+ ){{0,4}}?(?:{_MONEY}|{_SUM}) (?:[^\W_]+ ){{0,6}}?{_BESIDE}"
    rf"|{_BESIDE} (?:[^\W_]+ ){{0,5}}?{_ASK} (?:[^\W_]+ ){{0,3}}?(?:{_MONEY}|{_SUM})"
    rf"|bayar (?:[^\W_]+ ){{0,4}}?{_SUM} (?:[^\W_]+ ){{0,4}}?{_BESIDE}"
    rf"|(?:tarif|biaya|harga|papan|resmi|resminya) (?:[^\W_]+ ){{0,5}}?{_SUM} , (?:[^\W_]+ ){{0,4}}?{_ASK} (?:[^\W_]+ ){{0,3}}?{_SUM}"
    rf"|(?:oknum|petugas|petugasnya|pegawai|pegawainya|satpam|satpamnya) (?:[^\W_]+ ){{0,4}}?(?:minta|mintak|meminta|njaluk|menta|balaku|minto) (?:[^\W_]+ ){{0,2}}?(?:{_MONEY}|{_SUM}|amplop|jatah|imbalan)"
    rf"|(?:dijaluki|dimintai|dimintain|dipentaan|dimintak) (?:[^\W_]+ ){{0,2}}?(?:{_MONEY}|amplop|jatah|imbalan)"
    r"|(?:selipkan|selipin|nyelipin|menyelipkan|diselipkan|kasih|minta|isi|siapkan|pakai) amplop|amplop (?:[^\W_]+ )?(?:baru|biar|supaya|agar) "
    r"|brib(?:e|es|ed|ery|ing)|under the table|kickbacks?|extort(?:ion|ed|ing)?|illegal (?:fee|fees|levy|levies|charge|charges)|unofficial (?:fee|fees|payment|payments)"
    r"|hidden fees? to (?:the )?(?:officer|clerk)|asked (?:me |us |my \w+ )?for (?:some |extra |a little )?(?:money|cash|cigarette money|a tip)|demanded (?:some |extra )?(?:money|cash|payment)|grease money|middlem[ae]n|touts?"
    r")\b"
)

DANGER = re.compile(
    r"\b(?:"
    r"(?:saya|aku|gua|gue|gw|kami|tak|kita|ulun|awak|ambo|den|abdi|urang|kuring|i will|ill|going to|gonna|bakal|akan|mau|ingin|tunggu)(?: akan| mau| bakal| lah| nak| kan| ku)? "
    r"(?:bunuh|bakar|bom|tembak|bacok|tikam|hajar|habisi|gorok|tusuk|santet|gebuk|pateni|kill|burn|shoot|stab|beat|bomb|hurt|keroyok|ratakan|obong|paehan|bunuah|timpas)"
    r"(?! waktu| bosan| rasa| kalori| ikan| jagung| sate| semangat| lemak| sampah| harga| di sini sampai| time| calories| some time)"
    r"|ku(?:bunuh|bakar|hajar|bacok|tikam|tembak|bom|habisi|timpas)|tak (?:pateni|bacok|obong|kepruk|gebuki)|arek dipaehan"
    r"|(?:bakar|bom|obong|hancurkan|serbu) (?:aja |saja |wae |sajo )?(?:kantor|gedung|loket|tempat)(?:nya| ini| iki)?"
    r"|mati (?:kau|lu|kamu|kalian|kowe)|awas (?:kau|kamu|kalian|lu|kowe|ya kalian)|tunggu (?:kau|kalian|kamu|lu) di (?:luar|jalan|parkiran)|nyawa(?:mu| kalian| petugas)"
    r"|(?:bawa|membawa|mengacungkan|menodongkan|bawa bawa|mambawa|nggowo|gawa|mawa) (?:senjata|golok|parang|celurit|clurit|pistol|mandau|samurai|badik|pisau|bedog|arit)(?! cukur| dapur| dilarang)"
    r"|(?:saya|kami|aku|anak saya|istri saya|ibu saya|bapak saya|suami saya|warga|petugas|orang|bapak|ibu|kakek|nenek) (?:di|sempat di|malah di|hampir di|sampai di)(?:pukul(?! rata)|ancam|aniaya|tampar|todong|keroyok|lecehkan|tendang|tikam|cekik|dorong sampai jatuh)"
    r"|(?:dipukul|dipukuli|ditampar|diancam|dianiaya|dikeroyok|ditodong|dilecehkan|dicekik|ditendang|digebuk|digebuki|ditikam|dibacok|diraba|diraba raba|diancem|dikaplok|dicabok)(?! rata)"
    r"|mengancam|ngancam|ngancem|pelecehan(?: seksual)?|melecehkan (?:saya|istri|anak|perempuan|pengunjung)|meraba(?: raba)?|penganiayaan|pengeroyokan|ancaman pembunuhan|kekerasan(?: fisik| seksual)?"
    r"|threaten(?:ed|ing|s)? (?:me|us|to|my|him|her|people|the)|sexually harassed|sexual harassment|assaulted|punched (?:me|him|her|a|my)|slapped (?:me|him|her|a|my)|hit me|groped"
    r"|(?:kabel|stop ?kontak|colokan|listrik|instalasi)(?:nya)? (?:[^\W_]+ ){0,3}?(?:terkelupas|menjuntai|konslet|korslet|korsleting|nyetrum|terbakar|percikan|keluar api|ngelupas|telanjang|memercik)"
    r"|korsleting|konslet(?:ing)?|kesetrum|tersetrum|tersengat listrik|kasatrum|kabel telanjang|exposed wir(?:e|es|ing)|electric shock|electrocuted|short circuit"
    r"|(?:ada|terjadi|hampir|sempat|mulai) kebakaran(?! jenggot)|kebakaran di (?:ruang|gudang|lantai|kantor|parkiran)|keluar asap|asap (?:tebal|hitam)|(?:bau|bocor|kebocoran) gas|gas bocor|(?:caught|on) fire|smell of gas|gas leak"
    r"|(?:atap|plafon|tembok|dinding|langit langit|tangga|pagar|ceiling|roof|tiang|lantai|kanopi)(?:nya|e|na|nyo)? (?:[^\W_]+ ){0,4}?(?:roboh|ambruk|runtuh|ambrol|jebol|rubuh|mau jatuh|nyaris jatuh|collaps\w*|falling|fell|amblas|runtuah|ambrug)"
    r"|bunuh diri|mengakhiri hidup|ingin mati saja|suicide|kill myself|end my life"
    r")\b"
)

_GROUP = (
    r"(?:suku|agama|ras|etnis|warna kulit|kulit|logat|dayak|jawa|cina|tionghoa|papua|batak|madura|banjar|bugis|melayu|minang|padang|sunda|ambon|nias|bali|rejang|kutai|pendatang|perantau|orang timur"
    r"|kristen|katolik|islam|muslim|hindu|budha|buddha|konghucu|kaharingan|non muslim|nonmuslim|jilbab|berjilbab|cadar|bercadar|salib|minoritas"
    r"|miskin|orang kampung|orang desa|wong ndeso|wong cilik|orang kecil|orang susah|kere|urang leutik|urang kampuang|difabel|disabilitas|cacat|tuli|tunanetra|buta|kursi roda|waria|janda|perempuan|tato|bertato|sandal jepit|gondrong"
    r"|kusta|hiv|religion|race|skin|ethnicity|accent|poor|disabled|wheelchair|deaf|blind|woman|female|muslim|christian|chinese|papuan|headscarf|hijab|accent)"
)
_BECAUSE = r"(?:karena|krn|gara gara|garagara|sebab|lantaran|mentang mentang|hanya karena|cuma karena|mergo|amarga|goro goro|dek karano|karano|gara|lantaran|because|just because|ku sabab|pedah|marga|karana|awi|beken|since)"
DISCRIMINATION = re.compile(
    r"\b(?:"
    r"diskriminasi|diskriminatif|mendiskriminasi|didiskriminasi|rasis|rasisme|intoleran|discriminat(?:ed|ion|ory|ing|es)|racist|racism|sexist"
    r"|(?:di|mem|m)?beda bedakan|dibedakan|dibeda bedain|membedakan (?:suku|agama|ras|kaya|orang|warga|yang)|dibedo bedoan|dibeda bedakeun|dibeda bedaake|mbeda mbedakake|pilih kasih|pilih pilih (?:orang|warga|tamu)|pandang bulu|pandang (?:suku|agama|status)|memandang (?:suku|agama|rendah)|pilih bulu|mbedakno"
    rf"|{_BECAUSE} (?:[^\W_]+ ){{0,5}}?{_GROUP}"
    rf"|{_GROUP} (?:[^\W_]+ ){{0,3}}?(?:dinomorduakan|dianaktirikan|dipersulit|dikesampingkan|dihina|diejek|disuruh belakangan|treated (?:differently|worse)|ditolak masuk)"
    r"|dianaktirikan|dinomorduakan|yang kaya (?:[^\W_]+ ){0,3}?(?:didahulukan|duluan|dilayani)|dihina (?:[^\W_]+ ){0,3}?(?:miskin|cacat|hitam|kampungan)|treated (?:differently|worse) because"
    r")\b"
)

EMERGENCY = re.compile(
    r"\b(?:"
    r"(?:ada (?:yang|ibu|bapak|orang|kakek|nenek|warga|pasien|anak|lansia) |sampai |jatuh |sempat |malah |lalu |tiba tiba |kemudian |langsung |nganti |hasta |sampe |samuah |nepi ka )(?:[^\W_]+ ){0,3}?(?:pingsan|semaput|kejang|kapidara|kalenger|muntah darah|kolaps)"
    r"|(?:ibu|bapak|kakek|nenek|anak|anaknya|suami|istri|adik|kakak|simbah|mbah|amak|abah|uma|pasien|pengunjung|warga|lansia|seorang|orang)(?: saya| kami| tua| hamil| kulo| ulun| ambo)? (?:[^\W_]+ ){0,2}?(?:pingsan|semaput|kejang|kejang kejang|kapidara|sesak napas|sesak nafas|muntah darah|pendarahan|perdarahan|kalenger)"
    r"|tidak sadarkan diri|tak sadarkan diri|serangan jantung|kena stroke|sesak (?:napas|nafas)(?: parah)?|pendarahan|perdarahan|ketuban(?:nya)? (?:sudah )?pecah|pecah ketuban|mau melahirkan|keracunan|overdosis|kritis di|butuh ambulans?|panggil(?:kan)? ambulans?|minta ambulans?|tolong ambulans?"
    r"|gawat darurat (?:tidak|tak|gak|kosong|tutup|menolak)|pasien (?:gawat|kritis|darurat)|kondisi (?:gawat|kritis)|(?:igd|ugd) (?:[^\W_]+ ){0,3}?(?:tolak|menolak|kosong|tutup)|ditolak (?:igd|ugd)|digigit ular|digigit anjing|demam tinggi (?:[^\W_]+ ){0,3}?(?:kejang|ditolak)"
    r"|(?:fainted|collapsed|unconscious|heart attack|seizure|bleeding|cant breathe|could not breathe|call an ambulance|needs? an ambulance|in labou?r|overdose)"
    r")\b"
)
_HYPERBOLE = r"(?:hampir|nyaris|mau|serasa|rasanya|bisa|bikin|mending|hampia|meh|arek|ampir|handak|almost|nearly|until i|about to)"
OVERSTATED = re.compile(rf"\b{_HYPERBOLE}(?: [^\W_]+){{0,2}} $")
ADDRESS = re.compile(
    r"\b(?:alamat|rumah|tinggal)(?:nya)? (?:saya|kami|beliau|dia|petugas|di)?(?: [^\W_:]+){0,3} ?:? ?(?:jl|jln|jalan|gang|gg|blok|perum\w*|rt) (?:[^\W_.]+[ .]+){1,5}(?:no|nomor|rt|rw|blok) ?\.? ?\d+"
)
