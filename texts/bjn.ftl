### Bahasa Banjar
### Review: wanted by a native speaker
###
### Banjar with the polite "pian", as heard at a counter in Banjarmasin; Indonesian terms kept where people use them
### (loket, resi, kode). The writer is sure of the meaning and fairly sure of the common words; spelling follows the
### everyday one with "a" (palayanan, patugas), and whole sentences still want a Banjar reader.

## Words

face-1 = Buruk
face-2 = Kurang
face-3 = Baik
face-4 = Harat

unsur-requirements = Syarat-syarat
unsur-procedure = Tata cara wan jalannya
unsur-time = Waktu sampai tuntung
unsur-cost = Biaya/tarif
unsur-product = Hasil layanan
unsur-competence = Kabisaan patugas
unsur-conduct = Sikap patugas
unsur-complaints = Cara maurus pangaduan wan saran
unsur-facilities = Wadah wan sarana
unsur-other = Lainnya

chip-requirements = Syarat
chip-procedure = Jalannya
chip-time = Waktu
chip-cost = Biaya
chip-product = Hasil
chip-competence = Kabisaan patugas
chip-conduct = Sikap patugas
chip-complaints = Pangaduan
chip-facilities = Wadah
chip-other = Lain

label-positive = baik
label-neutral = biasa
label-negative = buruk
label-unsure = balum pasti

standing-insufficient = Data balum cukup
standing-below = Di bawah nang diharapakan
standing-expected = Sasuai nang diharapakan
standing-above = Labih baik matan nang diharapakan

state-counted = Dihitung
state-held = Ditahan gasan dipariksa
state-withdrawn = Ditarik
state-erased = Dihapus

sample-city = Cuntuh: kota, patugas, wan panilaian di sini cuma ulahan.

## What went wrong, and what to do

error-counter-unknown = Kode loket { $code } kada ada. Pariksa pulang kode di poster, atawa cari kantornya di halaman muka.
error-counter-code-revoked = Poster ini sudah diganti. Loketnya masih ada: tarusakan lawan kode { $successor }.
error-counter-code-ended = Loket ini sudah kada dipakai lagi. Cari kantornya di halaman muka.
error-token-forged = Tautan ini kada langkap. Pindai pulang QR di loket.
error-encounter-expired = Tautan ini sudah liwat waktunya. Pindai pulang QR di loket.
error-rating-invalid = Pilih satu matan ampat muha: Buruk, Kurang, Baik, atawa Harat.
error-receipt-unknown = Resi ini kada tatamu. Pariksa pulang hurupnya, misalnya 7KQ2-M9X4.
error-too-many-tries = Talalu banyak mancuba. Hadangi { $minutes } menit, lalu cuba pulang.
error-text-empty = Tulis dahulu babarapa kata, lalu kirim.
error-text-too-long = Tulisannya talalu panjang. Paling banyak { $limit } hurup.
error-answers-invalid = Jawaban gasan { $item } kada kami pahami. Pilih salah satu nang ada.
error-rating-closed = Panilaian ini sudah ditarik atawa dihapus, jadi kada kawa diubah lagi.
error-not-correctable = Panilaian cuma kawa diubah dalam { $days } hari.
error-case-closed = Pangaduan ini sudah tuntung. Amun ada masalah lain, kirim panilaian hanyar.
error-case-unknown = Balum ada pangaduan gasan resi ini.
error-unit-unknown = Kantor ini kada tatamu. Cari pulang pakai ngaran lain.
error-photo-unusable = Foto ini kada kawa dipakai. Kirim foto JPEG atawa PNG, paling ganal { $megabytes } MB.

## After the tap

web-case-question = Handak dijawab kantor?
web-case-how = Kantor manjawab liwat resi ini, kada tahu siapa pian. Simpan kode resinya.
web-case-yes-complaint = Inggih, ini pangaduan
web-case-yes-question = Inggih, ulun batakun
web-case-yes-aspiration = Inggih, ini usulan
web-case-no = Kada usah
web-case-declined = Inggih, kantor kada parlu manjawab.
web-case-after-all = Ulun handak dijawab jua
web-case-due = Kantor harus manjawab paling lambat { $day }.
web-case-you = Pian
web-case-photos = { $n } foto dilampirakan
web-case-solved = Sudahkah masalahnya tuntung?
web-case-solved-yes = Sudah tuntung
web-case-solved-no = Balum
web-case-reply = Tulis pulang atawa lampirakan foto
web-case-reply-label = Pasan gasan kantor. Jangan manulis ngaran atawa numur pribadi.
web-case-reply-send = Kirim pasan
web-case-photo = Foto gasan bukti; data wadah wan kamera di dalamnya kami buang.
web-case-photo-send = Lampirakan foto

web-survey-title = Survei Kepuasan Masyarakat
web-survey-lead = Sambilan patakunan. Jawab nang pian handaki haja, lalu simpan.
web-survey-skip = Liwati
web-survey-profile = Tantang pian
web-survey-profile-lead = Bulih kosong. Gasan malihat apakah samunyaan urang dilayani sama baiknya.
web-survey-send = Simpan jawaban
web-survey-leave = Babulik
web-survey-offer = Isi survei langkap, sambilan patakunan
web-survey-saved = Jawaban survei tasimpan. Tarima kasih.
web-profile-sex = Jenis kelamin
web-profile-female = Babinian
web-profile-male = Lalakian
web-profile-age-band = Umur
web-profile-under-20 = Di bawah 20 tahun
web-profile-20-29 = 20–29 tahun
web-profile-30-39 = 30–39 tahun
web-profile-40-49 = 40–49 tahun
web-profile-50-59 = 50–59 tahun
web-profile-60-up = 60 tahun ka atas
web-profile-education = Pandidikan
web-profile-occupation = Gawian
web-profile-swasta = Swasta
web-profile-wirausaha = Wiraswasta
web-profile-lainnya = Lainnya

web-rights-offer = Lihat, ubah, tarik, atawa hapus panilaian ini
web-rights-title = Hak pian atas panilaian ini
web-rights-held = Nang kami simpan
web-rights-held-lead = Cuma ini nang tasimpan. Muha nang pian pilih kada ditampaiakan di layar; berkas unduhan mamuatnya cuma di HP nang dipakai manilai.
web-rights-place = Wadah
web-rights-when = Waktu
web-rights-state = Kaadaan
web-rights-chips = Nang pian picik
web-rights-survey = Survei
web-rights-survey-n = { $n } jawaban
web-rights-case = Pangaduan
web-rights-contact = Kontak
web-rights-contact-none = Kadada
web-rights-contact-telegram = Telegram, gasan mangirim jawaban
web-rights-file = Unduh samunyaan (JSON)
web-rights-change = Ubah panilaian
web-rights-change-lead = Sampai { $day } pian kawa mamilih muha lain. Nang pauncitan nang dihitung.
web-rights-withdraw = Tarik panilaian
web-rights-withdraw-lead = Panilaian ini kada dihitung lagi. Ini kada kawa dibatalakan.
web-rights-withdraw-send = Tarik panilaian ulun
web-rights-erase = Hapus
web-rights-erase-lead = Tulisan, pangaduan, foto, wan kontak langsung dihapus wan kada kawa dibulikakan. Hitungan kada bangaran bulih tatap ada atawa umpat dihapus.
web-rights-erase-keep = Hapus, hitungannya biarakan
web-rights-erase-all = Hapus samunyaan
web-rights-done-ubah = Panilaian sudah diubah.
web-rights-done-hapus = Sudah dihapus.
web-rights-back = Babulik ka resi

## Telegram

bot-language-name = Bahasa Banjar

bot-ask =
    <b>{ $place }</b>
    Kayapa palayanan tadi?
bot-ask-off-duty = Wahini kadada patugas nang tacatat di loket ini. Panilaian pian dihitung gasan kantornya.
bot-ask-anonymous = Kada bangaran. Patugas kada tahu siapa pian.
bot-privacy = Cara kami manjaga
bot-notice =
    <b>Cara kami manjaga</b>
    Kami manyimpan muha nang pian pilih, tulisan pian, kantornya, wan waktunya, gasan mambaiki palayanan. Ngaran wan NIK kada kami minta; NIK, numur HP, wan surel di dalam tulisan kami samarakan.

    Tulisan sampai ka pimpinan kantor kada pakai ngaran patugas, loket, wan jam, imbah takumpul paling sadikit lima. Amun pian minta dijawab, kantor mambacanya saat itu jua, tatap kada tahu siapa pian. Alamat obrolan ini kami simpan balain, cuma gasan maantarakan jawaban itu.

    Telegram manyimpan obrolan di luar nagari. Amun kada handak, pakai formulir web di poster. Hapus samunyaan kapan haja lawan /hapus.
bot-tap-first = Picik dahulu satu muha di atas. Imbah itu, tulisan pian umpat tasimpan.
bot-back = ‹ Babulik
bot-find-office = Cari kantor

bot-counted =
    { $face } <b>{ $word }</b>. Sudah dihitung.
    { $place }
    Resi <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Resi <code>{ $code }</code>
bot-counted-before = Tadi sudah dihitung: { $word }.
bot-what-wrong = Apa nang kurang? Pilih, atawa tulis haja di sini.
bot-what-good = Apa nang baik? Pilih, atawa tulis haja di sini.
bot-enough = Cukup
bot-noted-chips = ✓ Dicatat: { $chips }
bot-noted-words = ✓ Tulisan pian tasimpan.
bot-want-answer = Tarima kasih. Handak dijawab kantor?
bot-yes-answer = Inggih, jawab ulun
bot-no = Kada
bot-words-needed = Apa nang parlu dijawab? Tulis di sini, lalu kirim.
bot-promised = Kantor akan manjawab di sini, paling lambat { $due }. Kantor kada tahu siapa pian.
bot-finished = Tarima kasih!
bot-add-more = Tambahi katarangan

bot-survey = Isi survei langkap
bot-question =
    Patakunan { $number } matan { $total }
    <b>{ $question }</b>
bot-skip = Liwati
bot-leave-survey = Sudahi
bot-noted-answers = ✓ Jawaban survei tasimpan: { $count }.
bot-change-face = Ubah panilaian
bot-change =
    <b>{ $place }</b>
    Pilih muha nang hanyar. Nang pauncitan nang dihitung.

bot-receipt =
    Resi <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Mahadangi jawaban kantor, paling lambat { $due }.
bot-receipt-answered = ✉️ Jawaban kantor:
bot-receipt-closed = ✓ Pangaduan ini sudah tuntung.
bot-open-receipt = Buka resi
bot-which-receipt = Ketik kode resinya, misalnya 7KQ2-M9X4.

bot-choose-agencies = Pilih instansi nang pian datangi, atawa ketik ngarannya, misalnya <i>dukcapil</i>.
bot-choose-units = <b>{ $title }</b>: pilih kantornya.
bot-choose-services = <b>{ $title }</b>: layanan apa nang pian tarima?
bot-choose-found = Ini nang tatamu gasan “{ $title }”. Pilih kantornya.
bot-other-service = Layanan lain
bot-page-before = ‹ Sabalumnya
bot-page-after = Salanjutnya ›
bot-more-found = Masih ada nang lain. Tulis ngarannya labih langkap.
bot-nothing-found = Balum ada kantor nang cucuk lawan “{ $words }”. Cuba ngaran lain, ketik kode di poster loket, atawa pilih matan daftar.
bot-no-offices = Balum ada kantor nang tadaftar di sini.
bot-go-on = Tarusakan
bot-counter-unknown = Kode { $code } kada ada. Pariksa pulang kode di poster, atawa cari kantornya.
bot-counter-ended = Loket ini sudah kada dipakai lagi. Cari kantornya di daftar.

bot-welcome = Salamat datang! Di sini pian manilai palayanan nang hanyar pian tarima. Sakali picik sudah cukup, kada bangaran.
bot-help =
    <b>Cara mamakai</b>
    1. Pindai QR di loket, atawa ketik kodenya.
    2. Picik satu muha. Tuntung: sudah dihitung.
    3. Amun handak, pilih sababnya atawa tulis apa haja.

    /nilai – cari kantor, misalnya <code>/nilai dukcapil</code>
    /lacak – lihat resi wan jawaban kantor
    /bahasa – ganti bahasa
    /hapus – hapus samunyaan tantang pian
bot-choose-language = Pilih bahasa.
bot-language-chosen = Inggih, kita pakai bahasa Banjar.

bot-button-unknown = Tombol ini kada balaku lagi. Mulai pulang lawan /nilai.
bot-command-unknown = Parintah itu balum kami kanal. Ketik /bantuan, atawa langsung cari kantor.
bot-unreadable-edited = Parubahan di pasan lawas kada kami baca. Tulis jadi pasan hanyar, lah.
bot-unreadable-voice = Maaf, pasan suara balum kawa kami dangarakan. Tulis haja pakai kata-kata pian.
bot-unreadable-sticker = Stikernya bungas! Gasan manilai, pindai QR di loket atawa ketik /nilai.
bot-unreadable-file = Berkas ini kada kawa kami tarima. Tulis haja; foto kawa dikirim imbah pian minta dijawab.
bot-unreadable-other = Kami cuma mambaca tulisan wan picikan tombol. Ketik /nilai gasan manilai.
bot-photo-without-case = Foto kami tarima gasan bukti, imbah pian manilai wan mamilih “Inggih, jawab ulun”.
bot-photo-saved = Foto tasimpan gasan bukti. Data wadah di dalamnya sudah dibuang.
bot-trouble = Maaf, ada gangguan di pihak kami. Cuba sakali lagi satumat lagi.
bot-group = Panilaian baiknya kada dibaca urang lain. Bapandir badua haja lawan ulun.
bot-group-button = Buka obrolan

bot-about-receipt = Tantang resi { $code }.
bot-open-case = Buka pangaduan
bot-reply = Balas
bot-reply-how = Tulis balasan pian gasan kantor, lalu kirim.
bot-reply-sent = Sudah kami tarusakan ka kantor. Jawaban paling lambat { $due }.
bot-solved-yes = Sudah tuntung
bot-solved-no = Balum
bot-solved = Sukur, sudah tuntung. Pangaduan ditutup. Tarima kasih sudah mamadahi.
bot-unsolved = Inggih, pangaduan dibuka pulang. Kantor manjawab paling lambat { $due }. Tulis di sini apa nang masih kurang.

bot-erase-sure =
    Hapus samunyaan tantang pian?
    Tulisan, foto, pangaduan, wan sambungan ka Telegram pian hilang salawasan. Cuma hitungan kada bangaran nang tinggal.
bot-erase-yes = Inggih, hapus
bot-erase-no = Kada jadi
bot-erased = Sudah dihapus. Kadada lagi nang tasimpan tantang pian.
bot-kept = Kadada nang dihapus.

bot-command-nilai = Nilai palayanan
bot-command-lacak = Lihat resi wan jawaban kantor
bot-command-bahasa = Ganti bahasa
bot-command-bantuan = Bantuan
bot-command-hapus = Hapus samunyaan tantang ulun
bot-description =
    Nilai palayanan publik nang hanyar pian tarima. Sakali picik sudah cukup, kada bangaran.

    Picik Mulai, lalu pilih kantornya atawa ketik kode di poster loket.
bot-short-description = Nilai palayanan publik lawan sakali picik, kada bangaran.

## Pages

web-product = Suara Layanan
web-language-name = Bahasa Banjar
web-language = Bahasa
web-skip = Langsung ka isi
web-waiting = Balum ada sambungan. Panilaian pian tasimpan di HP ini wan takirim saurangan amun sudah tasambung.
web-sending = Mangirim panilaian pian nang tadi tatunda.
web-sent = Panilaian nang tadi tatunda sudah takirim.
web-resend = Kirim pulang

web-foot-home = Halaman muka
web-foot-receipt = Buka resi
web-foot-public = Hasil gasan umum
web-foot-privacy = Cara kami manjaga

web-rate-title = Nilai { $place }
web-rate-question = Kayapa palayanan tadi?
web-rate-comment = Handak manulis apa? Bulih kosong.
web-rate-how = Picik satu muha gasan mangirim, lawan tulisan pian.
web-rate-trust = Kada bangaran; patugas kada tahu siapa pian. Tulisan pian sampai ka pimpinan kada pakai loket wan jam, sabarataan lawan paling sadikit ampat tulisan lain; aduan pungli atawa bahaya langsung ditarusakan ka nang wajib maurusnya.
web-rate-privacy = Cara kami manjaga
web-rate-telegram = Buka di Telegram

web-again-token = Halaman tadi kada sampai samunyaan. Picik sakali lagi; tulisan pian masih ada.
web-again-expired = Halaman tadi sudah tabuka labih matan tiga hari. Picik sakali lagi: panilaian dihitung gasan kantornya. Tulisan pian masih ada.

web-receipt-title = Resi { $code }
web-receipt-thanks-counted = Tarima kasih, sudah dihitung
web-receipt-thanks-held = Tarima kasih, sudah kami tarima
web-receipt-thanks-withdrawn = Panilaian ini sudah ditarik
web-receipt-thanks-erased = Panilaian ini sudah dihapus
web-receipt-code = Kode resi pian
web-receipt-held = Panilaian ini kami pariksa dahulu sabalum umpat dihitung. Pian kada parlu baapa-apa.
web-receipt-keep = Simpan alamat halaman ini atawa kode resinya amun handak babulik. Siapa haja nang mamigang kodenya kawa mambuka resi ini, tagal kada kawa malihat muha nang pian pilih.
web-receipt-chips-trouble = Apa nang kurang? Picik nang cucuk.
web-receipt-chips-praise = Apa nang patut dipuji? Picik nang cucuk.
web-receipt-comment = Tulisan pian
web-receipt-comment-label = Kisahakan amun handak. Jangan manulis ngaran atawa numur pribadi.
web-receipt-comment-replace = Tulisan hanyar mangganti nang tasimpan.
web-receipt-comment-again = Tulis pulang
web-receipt-comment-saved = Tasimpan.
web-receipt-comment-send = Simpan tulisan

web-lookup-title = Buka resi
web-lookup-lead = Ketik kode resi pian gasan malihat kaadaannya.
web-lookup-label = Kode resi, misalnya 7KQ2-M9X4
web-lookup-open = Buka

web-home-title = Nilai palayanan nang hanyar pian tarima
web-home-lead = Sakali picik, lima detik, kada bangaran. Panilaian pian langsung dihitung wan dibaca pimpinan kantor saban minggu.
web-home-code-title = Baisi kode matan poster?
web-home-code-label = Kode loket, misalnya L7Q2K
web-home-code-open = Nilai
web-home-find-title = Cari kantornya
web-home-find-label = Ngaran kantor atawa layanan, misalnya dukcapil
web-home-find = Cari
web-home-found = { $n } kantor tatamu
web-home-none = Kadada kantor nang bangaran “{ $wanted }”. Cuba kata lain, misalnya ngaran dinas atawa kecamatannya.
web-unit-which = Layanan apa nang hanyar pian tarima?
web-unit-any = Lainnya atawa kada tahu

web-privacy-title = Cara kami manjaga
web-privacy-who-title = Kami kada tahu siapa pian
web-privacy-who = Kami kada maminta ngaran, NIK, numur talipun, atawa surel. HP pian cuma dikanali liwat tanda acak nang disandiakan wan kuncinya diganti saban tiga bulan, supaya saurang kada dihitung bakali-kali.
web-privacy-officer-title = Patugas kada malihat panilaian pian saurangan
web-privacy-officer = Angka tantang saurang patugas hanyar barubah imbah takumpul paling sadikit lima panilaian hanyar. Resi pian kada manampaiakan muha nang pian pilih.
web-privacy-comment-title = Tulisan pian dilapas baimbai tulisan lain
web-privacy-comment = Pimpinan unit mambaca tulisan kada pakai patugas, loket, wan jam, urutannya diacak, wan hanyar dibaca amun ada paling sadikit lima tulisan. Numur pribadi wan alamat surel di dalamnya disamarakan sabalum disimpan.
web-privacy-serious-title = Pungli, ancaman, wan bahaya
web-privacy-serious = Tulisan nang manyambat pungli, ancaman, atawa bahaya langsung ditarusakan ka nang wajib batindak, wan ka Inspektorat amun kantornya saurang nang diadukan.
web-privacy-keep-title = Barapa lawas disimpan
web-privacy-keep = Tulisan disimpan paling lawas dua tahun, lalu dihapus; hitungannya tatap ada kada bangaran. Dasarnya tugas palayanan publik manurut UU 27 Tahun 2022 pasal 20 ayat (2) huruf e.
web-privacy-rights-title = Hak pian
web-privacy-rights = Liwat resi, pian bulih malihat apa nang tasimpan, manambahi, mangganti, manarik, atawa mahapusnya. Kakanakan manilai baimbai kuitannya. Telegram itu layanan di luar nagari; halaman web ini tatap ada gasan gantinya.

web-public-title = Hasil panilaian masyarakat
web-public-unit = Unit
web-public-ikm = IKM
web-public-grade = Mutu
web-public-n = Panilaian
web-public-few = Balum cukup

web-situation-title = Ada nang parlu dipariksa
web-onward-counter = Nilai loket ini
web-onward-form = Babulik ka formulir
web-busy-title = Satumat lah
web-busy = Kami lagi sibuk wan balum sampat manyimpannya. Hadangi satumat, lalu kirim pulang.
web-http-400 = Parmintaan ini kada kami pahami. Babulik, lalu cuba matan halaman muka.
web-http-404 = Halaman ini kada ada. Pariksa pulang alamatnya, atawa mulai matan halaman muka.
web-http-405 = Halaman ini dibuka lawan cara lain. Mulai matan formulirnya.
web-http-413 = Tulisannya talalu panjang, jadi balum ditarima. Handapi, paling banyak 4.000 hurup, lalu kirim pulang.
web-http-415 = Kiriman ini lain formulir, jadi balum ditarima. Pakai formulir di halaman ini.
web-http-429 = Talalu banyak mancuba. Hadangi babarapa menit, lalu cuba pulang.
web-http-500 = Ada nang kada bajalan di pihak kami. Hadangi satumat, lalu cuba pulang.

## Posters at the counter

poster-question = Kayapa palayanan tadi?
poster-scan = Pindai kode
poster-tap = Picik satu muha
poster-done = Tuntung, tahitung
poster-promise = Kada bangaran, kada pakai aplikasi, lima detik.
poster-trust = Patugas kada tahu siapa pian.
poster-type = Atawa ketik di peramban:
poster-telegram = Atawa di Telegram:
poster-sample = CUNTUH: lain loket sabujurnya

## Cases

case-answer = { $unit } manjawab: { $answer }
case-ask-solved = Manurut { $unit }, masalah pian sudah tuntung. Bujurkah sudah tuntung?
case-kind-complaint = Pangaduan
case-kind-aspiration = Usulan
case-kind-question = Patakunan
case-state-open = Mahadangi jawaban
case-state-answered = Sudah dijawab
case-state-reopened = Dibuka pulang
case-state-closed = Tuntung

## The default questionnaire: nine unsur, and the words for 1 … 4

question-requirements = Apakah syarat nang diminta cucuk lawan kaparluan pian?
question-requirements-1 = Kada cucuk
question-requirements-2 = Kurang cucuk
question-requirements-3 = Cucuk
question-requirements-4 = Cucuk banar
question-procedure = Saapa nyamannya langkah-langkah nang harus pian lalui?
question-procedure-1 = Kada nyaman
question-procedure-2 = Kurang nyaman
question-procedure-3 = Nyaman
question-procedure-4 = Nyaman banar
question-time = Saapa hancapnya kaparluan pian tuntung?
question-time-1 = Kada hancap
question-time-2 = Kurang hancap
question-time-3 = Hancap
question-time-4 = Hancap banar
question-cost = Kayapa biaya nang pian bayar, amun ada?
question-cost-1 = Larang banar
question-cost-2 = Mayan larang
question-cost-3 = Murah
question-cost-4 = Gratis
question-product = Apakah hasil nang pian tarima sama lawan nang dijanjiakan?
question-product-1 = Kada sasuai
question-product-2 = Kurang sasuai
question-product-3 = Sasuai
question-product-4 = Sasuai banar
question-competence = Apakah patugas pintar manggawi gawiannya?
question-competence-1 = Kada pintar
question-competence-2 = Kurang pintar
question-competence-3 = Pintar
question-competence-4 = Pintar banar
question-conduct = Apakah patugas sopan wan ramah lawan pian?
question-conduct-1 = Kada sopan wan ramah
question-conduct-2 = Kurang sopan wan ramah
question-conduct-3 = Sopan wan ramah
question-conduct-4 = Sopan wan ramah banar
question-complaints = Amun ada pangaduan atawa saran, kayapa kantor ini maurusnya?
question-complaints-1 = Kadada caranya
question-complaints-2 = Ada tagal kada bajalan
question-complaints-3 = Bajalan tagal kurang
question-complaints-4 = Diurus baik-baik
question-facilities = Kayapa wadah wan sarana di sini (kursi, WC, kabarasihan, patunjuk)?
question-facilities-1 = Buruk
question-facilities-2 = Cukup
question-facilities-3 = Baik
question-facilities-4 = Baik banar
