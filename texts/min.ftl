### Baso Minangkabau
### Review: wanted by a native speaker
###
### The common Minangkabau of Padang, with the polite "Sanak"; Indonesian terms kept where people use them (loket, resi,
### kode). The writer is sure of the meaning and fairly sure of the common words; spelling (diituang, dijawek, hapuih)
### varies from place to place, and whole sentences still want a Minangkabau reader.

## Words

face-1 = Buruak
face-2 = Kurang
face-3 = Elok
face-4 = Rancak

unsur-requirements = Syaraik-syaraik
unsur-procedure = Caro jo jalannyo
unsur-time = Wakatu sampai salasai
unsur-cost = Biaya/tarif
unsur-product = Hasil layanan
unsur-competence = Kapandaian petugas
unsur-conduct = Sikap petugas
unsur-complaints = Caro mauruih pangaduan jo saran
unsur-facilities = Tampek jo sarana
unsur-other = Lainnyo

chip-requirements = Syaraik
chip-procedure = Jalannyo
chip-time = Wakatu
chip-cost = Biaya
chip-product = Hasil
chip-competence = Kapandaian petugas
chip-conduct = Sikap petugas
chip-complaints = Pangaduan
chip-facilities = Tampek
chip-other = Lain

label-positive = elok
label-neutral = biaso
label-negative = buruak
label-unsure = alun pasti

standing-insufficient = Data alun cukuik
standing-below = Di bawah nan diharokan
standing-expected = Sasuai nan diharokan
standing-above = Labiah elok dari nan diharokan

state-counted = Diituang
state-held = Ditahan untuak dipareso
state-withdrawn = Ditariak
state-erased = Dihapuih

sample-city = Contoh: kota, petugas, jo panilaian di siko hanyo karangan.

## What went wrong, and what to do

error-counter-unknown = Kode loket { $code } indak ado. Pareso baliak kode di poster, atau cari kantuanyo dari halaman muko.
error-counter-code-revoked = Poster ko alah diganti. Loketnyo masih ado: taruihkan jo kode { $successor }.
error-counter-code-ended = Loket ko alah indak dipakai lai. Cari kantuanyo dari halaman muko.
error-token-forged = Tautan ko indak langkok. Pindai baliak QR di loket.
error-encounter-expired = Tautan ko alah lewat wakatunyo. Pindai baliak QR di loket.
error-rating-invalid = Piliah ciek dari ampek muko: Buruak, Kurang, Elok, atau Rancak.
error-receipt-unknown = Resi ko indak basuo. Pareso baliak hurufnyo, misalnyo 7KQ2-M9X4.
error-too-many-tries = Talalu acok mancubo. Tunggu { $minutes } menit, sudah tu cubo baliak.
error-text-empty = Tulih babarapo kato dulu, sudah tu kirim.
error-text-too-long = Tulisannyo talalu panjang. Paliang banyak { $limit } huruf.
error-answers-invalid = Jawaban untuak { $item } indak kami pahami. Piliah salah satu nan ado.
error-rating-closed = Panilaian ko alah ditariak atau dihapuih, jadi indak bisa diubah lai.
error-not-correctable = Panilaian hanyo bisa diubah dalam { $days } hari.
error-case-closed = Pangaduan ko alah salasai. Kalau ado masalah lain, kirim panilaian baru.
error-case-unknown = Alun ado pangaduan untuak resi ko.
error-unit-unknown = Kantua ko indak basuo. Cari baliak jo namo lain.
error-photo-unusable = Foto ko indak bisa dipakai. Kirim foto JPEG atau PNG, paliang gadang { $megabytes } MB.

## After the tap

web-case-question = Nio dijawek dek kantua?
web-case-how = Kantua manjawek lewat resi ko, indak tau sia Sanak. Simpan kode resinyo.
web-case-yes-complaint = Iyo, iko pangaduan
web-case-yes-question = Iyo, ambo batanyo
web-case-yes-aspiration = Iyo, iko usulan
web-case-no = Indak usah
web-case-declined = Elok, kantua indak paralu manjawek.
web-case-after-all = Ambo nio dijawek juo
web-case-due = Kantua harus manjawek paliang lambek { $day }.
web-case-you = Sanak
web-case-photos = { $n } foto dilampiakan
web-case-solved = Alah salasai masalahnyo?
web-case-solved-yes = Alah salasai
web-case-solved-no = Alun
web-case-reply = Tulih baliak atau lampiakan foto
web-case-reply-label = Pasan untuak kantua. Jan manulih namo atau nomor pribadi.
web-case-reply-send = Kirim pasan
web-case-photo = Foto untuak bukti; data tampek jo kamera di dalamnyo kami buang.
web-case-photo-send = Lampiakan foto

web-survey-title = Survei Kepuasan Masyarakat
web-survey-lead = Sambilan patanyaan. Jawek nan Sanak nio sajo, sudah tu simpan.
web-survey-skip = Lewatkan
web-survey-profile = Tantang Sanak
web-survey-profile-lead = Buliah kosong. Untuak mancaliak apo sado urang dilayani samo eloknyo.
web-survey-send = Simpan jawaban
web-survey-leave = Baliak
web-survey-offer = Isi survei langkok, sambilan patanyaan
web-survey-saved = Jawaban survei alah tasimpan. Tarimo kasih.
web-profile-sex = Jinih kalamin
web-profile-female = Padusi
web-profile-male = Laki-laki
web-profile-age-band = Umua
web-profile-under-20 = Di bawah 20 tahun
web-profile-20-29 = 20–29 tahun
web-profile-30-39 = 30–39 tahun
web-profile-40-49 = 40–49 tahun
web-profile-50-59 = 50–59 tahun
web-profile-60-up = 60 tahun ka ateh
web-profile-education = Pandidikan
web-profile-occupation = Karajo
web-profile-swasta = Swasta
web-profile-wirausaha = Wiraswasta
web-profile-lainnya = Lainnyo

web-rights-offer = Caliak, ubah, tariak, atau hapuih panilaian ko
web-rights-title = Hak Sanak ateh panilaian ko
web-rights-held = Nan kami simpan
web-rights-held-lead = Hanyo iko nan tasimpan. Muko nan Sanak piliah indak ditampakkan di layar; berkas unduhan mamuek itu hanyo di HP nan dipakai manilai.
web-rights-place = Tampek
web-rights-when = Wakatu
web-rights-state = Kaadaan
web-rights-chips = Nan Sanak takan
web-rights-survey = Survei
web-rights-survey-n = { $n } jawaban
web-rights-case = Pangaduan
web-rights-contact = Kontak
web-rights-contact-none = Indak ado
web-rights-contact-telegram = Telegram, untuak mangirim jawaban
web-rights-file = Unduh sadonyo (JSON)
web-rights-change = Ubah panilaian
web-rights-change-lead = Sampai { $day } Sanak bisa mamiliah muko lain. Nan tarakhir nan diituang.
web-rights-withdraw = Tariak panilaian
web-rights-withdraw-lead = Panilaian ko indak diituang lai. Iko indak bisa dibatakan.
web-rights-withdraw-send = Tariak panilaian ambo
web-rights-erase = Hapuih
web-rights-erase-lead = Tulisan, pangaduan, foto, jo kontak langsuang dihapuih dan indak bisa dibaliakan. Itungan tanpa namo buliah tatap ado atau ikuik dihapuih.
web-rights-erase-keep = Hapuih, itungannyo biakan
web-rights-erase-all = Hapuih sadonyo
web-rights-done-ubah = Panilaian alah diubah.
web-rights-done-hapus = Alah dihapuih.
web-rights-back = Baliak ka resi

## Telegram

bot-language-name = Baso Minangkabau

bot-ask =
    <b>{ $place }</b>
    Baa pelayanan tadi?
bot-ask-off-duty = Kini indak ado petugas nan tacatat di loket ko. Panilaian Sanak diituang untuak kantuanyo.
bot-ask-anonymous = Tanpa namo. Petugas indak tau sia Sanak.
bot-privacy = Caro kami manjago
bot-notice =
    <b>Caro kami manjago</b>
    Kami manyimpan muko nan Sanak piliah, tulisan Sanak, kantuanyo, jo wakatunyo, untuak mampaelok pelayanan. Namo jo NIK indak kami mintak; NIK, nomor HP, jo surel di dalam tulisan kami samarkan.

    Tulisan sampai ka pimpinan kantua tanpa namo petugas, loket, jo jam, sasudah takumpua paliang saketek limo. Kalau Sanak mintak dijawek, kantua mambaconyo saat itu juo, tatap indak tau sia Sanak. Alamaik obrolan ko kami simpan tapisah, hanyo untuak maantakan jawaban tu.

    Telegram manyimpan obrolan di lua nagari. Kalau indak namuah, pakai formulir web di poster. Hapuih sadonyo bilo sajo jo /hapus.
bot-tap-first = Takan dulu ciek muko di ateh. Sudah tu, tulisan Sanak ikuik tasimpan.
bot-back = ‹ Baliak
bot-find-office = Cari kantua

bot-counted =
    { $face } <b>{ $word }</b>. Alah diituang.
    { $place }
    Resi <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Resi <code>{ $code }</code>
bot-counted-before = Tadi alah diituang: { $word }.
bot-what-wrong = Apo nan kurang? Piliah, atau tulih sajo di siko.
bot-what-good = Apo nan elok? Piliah, atau tulih sajo di siko.
bot-enough = Cukuik
bot-noted-chips = ✓ Dicatat: { $chips }
bot-noted-words = ✓ Tulisan Sanak tasimpan.
bot-want-answer = Tarimo kasih. Nio dijawek dek kantua?
bot-yes-answer = Iyo, jawek ambo
bot-no = Indak
bot-words-needed = Apo nan paralu dijawek? Tulih di siko, sudah tu kirim.
bot-promised = Kantua akan manjawek di siko, paliang lambek { $due }. Kantua indak tau sia Sanak.
bot-finished = Tarimo kasih!
bot-add-more = Tambah katarangan

bot-survey = Isi survei langkok
bot-question =
    Patanyaan { $number } dari { $total }
    <b>{ $question }</b>
bot-skip = Lewatkan
bot-leave-survey = Sudahi
bot-noted-answers = ✓ Jawaban survei tasimpan: { $count }.
bot-change-face = Ubah panilaian
bot-change =
    <b>{ $place }</b>
    Piliah muko nan baru. Nan tarakhir nan diituang.

bot-receipt =
    Resi <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Manunggu jawaban kantua, paliang lambek { $due }.
bot-receipt-answered = ✉️ Jawaban kantua:
bot-receipt-closed = ✓ Pangaduan ko alah salasai.
bot-open-receipt = Bukak resi
bot-which-receipt = Ketik kode resinyo, misalnyo 7KQ2-M9X4.

bot-choose-agencies = Piliah instansi nan Sanak datangi, atau ketik namonyo, misalnyo <i>dukcapil</i>.
bot-choose-units = <b>{ $title }</b>: piliah kantuanyo.
bot-choose-services = <b>{ $title }</b>: layanan apo nan Sanak tarimo?
bot-choose-found = Iko nan basuo untuak “{ $title }”. Piliah kantuanyo.
bot-other-service = Layanan lain
bot-page-before = ‹ Sabalunnyo
bot-page-after = Salanjuiknyo ›
bot-more-found = Masih ado nan lain. Tulih namonyo labiah langkok.
bot-nothing-found = Alun ado kantua nan cocok jo “{ $words }”. Cubo namo lain, ketik kode di poster loket, atau piliah dari daftar.
bot-no-offices = Alun ado kantua nan tadaftar di siko.
bot-go-on = Taruihkan
bot-counter-unknown = Kode { $code } indak ado. Pareso baliak kode di poster, atau cari kantuanyo.
bot-counter-ended = Loket ko alah indak dipakai lai. Cari kantuanyo dari daftar.

bot-welcome = Salamaik datang! Di siko Sanak manilai pelayanan nan baru Sanak tarimo. Sakali takan alah cukuik, tanpa namo.
bot-help =
    <b>Caro mamakai</b>
    1. Pindai QR di loket, atau ketik kodenyo.
    2. Takan ciek muko. Salasai: alah diituang.
    3. Kalau nio, piliah sababnyo atau tulih apo sajo.

    /nilai – cari kantua, misalnyo <code>/nilai dukcapil</code>
    /lacak – caliak resi jo jawaban kantua
    /bahasa – ganti baso
    /hapus – hapuih sadonyo tantang Sanak
bot-choose-language = Piliah baso.
bot-language-chosen = Elok, kito pakai baso Minangkabau.

bot-button-unknown = Tombol ko indak balaku lai. Mulai baliak jo /nilai.
bot-command-unknown = Parintah tu alun kami kenal. Ketik /bantuan, atau langsuang cari kantua.
bot-unreadable-edited = Parubahan di pasan lamo indak kami baco. Tulih jadi pasan baru, yo.
bot-unreadable-voice = Maaf, pasan suaro alun bisa kami danga. Tulih sajo jo kato-kato Sanak.
bot-unreadable-sticker = Rancak stikernyo! Untuak manilai, pindai QR di loket atau ketik /nilai.
bot-unreadable-file = Berkas ko indak bisa kami tarimo. Tulih sajo; foto bisa dikirim sasudah Sanak mintak dijawek.
bot-unreadable-other = Kami hanyo mambaco tulisan jo takanan tombol. Ketik /nilai untuak manilai.
bot-photo-without-case = Foto kami tarimo untuak bukti, sasudah Sanak manilai dan mamiliah “Iyo, jawek ambo”.
bot-photo-saved = Foto tasimpan untuak bukti. Data tampek di dalamnyo alah dibuang.
bot-trouble = Maaf, ado gangguan di pihak kami. Cubo sakali lai sabanta lai.
bot-group = Panilaian eloknyo indak dibaco urang lain. Maota baduo sajo jo ambo.
bot-group-button = Bukak obrolan

bot-about-receipt = Tantang resi { $code }.
bot-open-case = Bukak pangaduan
bot-reply = Baleh
bot-reply-how = Tulih balehan Sanak untuak kantua, sudah tu kirim.
bot-reply-sent = Alah kami taruihkan ka kantua. Jawaban paliang lambek { $due }.
bot-solved-yes = Alah salasai
bot-solved-no = Alun
bot-solved = Sukua, alah salasai. Pangaduan ditutuik. Tarimo kasih alah maagiah tau.
bot-unsolved = Elok, pangaduan dibukak baliak. Kantua manjawek paliang lambek { $due }. Tulih di siko apo nan masih kurang.

bot-erase-sure =
    Hapuih sadonyo tantang Sanak?
    Tulisan, foto, pangaduan, jo sambuangan ka Telegram Sanak hilang untuak salamonyo. Hanyo itungan tanpa namo nan tingga.
bot-erase-yes = Iyo, hapuih
bot-erase-no = Indak jadi
bot-erased = Alah dihapuih. Indak ado lai nan tasimpan tantang Sanak.
bot-kept = Indak ado nan dihapuih.

bot-command-nilai = Nilai pelayanan
bot-command-lacak = Caliak resi jo jawaban kantua
bot-command-bahasa = Ganti baso
bot-command-bantuan = Bantuan
bot-command-hapus = Hapuih sadonyo tantang ambo
bot-description =
    Nilai pelayanan publik nan baru Sanak tarimo. Sakali takan alah cukuik, tanpa namo.

    Takan Mulai, sudah tu piliah kantuanyo atau ketik kode di poster loket.
bot-short-description = Nilai pelayanan publik jo sakali takan, tanpa namo.

## Pages

web-product = Suara Layanan
web-language-name = Baso Minangkabau
web-language = Baso
web-skip = Langsuang ka isi
web-waiting = Alun ado sambuangan. Panilaian Sanak tasimpan di HP ko dan takirim surang kalau alah tasambuang.
web-sending = Mangirim panilaian Sanak nan tadi tatundo.
web-sent = Panilaian nan tadi tatundo alah takirim.
web-resend = Kirim baliak

web-foot-home = Halaman muko
web-foot-receipt = Bukak resi
web-foot-public = Hasil untuak umum
web-foot-privacy = Caro kami manjago

web-rate-title = Nilai { $place }
web-rate-question = Baa pelayanan tadi?
web-rate-comment = Nio manulih apo-apo? Buliah kosong.
web-rate-how = Takan ciek muko untuak mangirim, sarato tulisan Sanak.
web-rate-trust = Tanpa namo; petugas indak tau sia Sanak. Tulisan Sanak sampai ka pimpinan tanpa loket jo jam, basamo paliang saketek ampek tulisan lain; aduan pungli atau bahayo langsuang ditaruihkan ka nan wajib mauruihnyo.
web-rate-privacy = Caro kami manjago
web-rate-telegram = Bukak di Telegram

web-again-token = Halaman tadi indak sampai sadonyo. Takan sakali lai; tulisan Sanak masih ado.
web-again-expired = Halaman tadi alah tabukak labiah dari tigo hari. Takan sakali lai: panilaian diituang untuak kantuanyo. Tulisan Sanak masih ado.

web-receipt-title = Resi { $code }
web-receipt-thanks-counted = Tarimo kasih, alah diituang
web-receipt-thanks-held = Tarimo kasih, alah kami tarimo
web-receipt-thanks-withdrawn = Panilaian ko alah ditariak
web-receipt-thanks-erased = Panilaian ko alah dihapuih
web-receipt-code = Kode resi Sanak
web-receipt-held = Panilaian ko kami pareso dulu sabalun ikuik diituang. Sanak indak paralu babuek apo-apo.
web-receipt-keep = Simpan alamaik halaman ko atau kode resinyo kalau nio baliak. Sia sajo nan mamacik kodenyo bisa mambukak resi ko, tapi indak bisa mancaliak muko nan Sanak piliah.
web-receipt-chips-trouble = Apo nan kurang? Takan nan cocok.
web-receipt-chips-praise = Apo nan patuik dipuji? Takan nan cocok.
web-receipt-comment = Tulisan Sanak
web-receipt-comment-label = Curitokan kalau nio. Jan manulih namo atau nomor pribadi.
web-receipt-comment-replace = Tulisan baru mangganti nan tasimpan.
web-receipt-comment-again = Tulih baliak
web-receipt-comment-saved = Tasimpan.
web-receipt-comment-send = Simpan tulisan

web-lookup-title = Bukak resi
web-lookup-lead = Ketik kode resi Sanak untuak mancaliak kaadaannyo.
web-lookup-label = Kode resi, misalnyo 7KQ2-M9X4
web-lookup-open = Bukak

web-home-title = Nilai pelayanan nan baru Sanak tarimo
web-home-lead = Sakali takan, limo detik, tanpa namo. Panilaian Sanak langsuang diituang dan dibaco pimpinan kantua satiok minggu.
web-home-code-title = Punyo kode dari poster?
web-home-code-label = Kode loket, misalnyo L7Q2K
web-home-code-open = Nilai
web-home-find-title = Cari kantuanyo
web-home-find-label = Namo kantua atau layanan, misalnyo dukcapil
web-home-find = Cari
web-home-found = { $n } kantua basuo
web-home-none = Indak ado kantua nan banamo “{ $wanted }”. Cubo kato lain, misalnyo namo dinas atau kecamatannyo.
web-unit-which = Layanan apo nan baru Sanak tarimo?
web-unit-any = Lainnyo atau indak tau

web-privacy-title = Caro kami manjago
web-privacy-who-title = Kami indak tau sia Sanak
web-privacy-who = Kami indak mamintak namo, NIK, nomor telepon, atau surel. HP Sanak hanyo dikenal dari tando acak nan disandikan dan kuncinyo diganti satiok tigo bulan, supayo satu urang indak diituang bakali-kali.
web-privacy-officer-title = Petugas indak mancaliak panilaian Sanak surang
web-privacy-officer = Angko tantang saurang petugas baru barubah sasudah takumpua paliang saketek limo panilaian baru. Resi Sanak indak manampakkan muko nan Sanak piliah.
web-privacy-comment-title = Tulisan Sanak dilapeh basamo tulisan lain
web-privacy-comment = Pimpinan unit mambaco tulisan tanpa petugas, loket, jo jam, urutannyo diacak, dan baru dibaco kalau ado paliang saketek limo tulisan. Nomor pribadi jo alamaik surel di dalamnyo disamarkan sabalun disimpan.
web-privacy-serious-title = Pungli, ancaman, jo bahayo
web-privacy-serious = Tulisan nan manyabuik pungli, ancaman, atau bahayo langsuang ditaruihkan ka nan wajib batindak, dan ka Inspektorat kalau kantuanyo surang nan diadukan.
web-privacy-keep-title = Bara lamo disimpan
web-privacy-keep = Tulisan disimpan paliang lamo duo tahun, sudah tu dihapuih; itungannyo tatap ado tanpa namo. Dasarnyo tugas pelayanan publik manuruik UU 27 Tahun 2022 pasal 20 ayat (2) huruf e.
web-privacy-rights-title = Hak Sanak
web-privacy-rights = Lewat resi, Sanak buliah mancaliak apo nan tasimpan, manambah, mangganti, manariak, atau mahapuihnyo. Anak-anak manilai basamo urang tuonyo. Telegram tu layanan di lua nagari; halaman web ko salalu ado untuak gantinyo.

web-public-title = Hasil panilaian masyarakat
web-public-unit = Unit
web-public-ikm = IKM
web-public-grade = Mutu
web-public-n = Panilaian
web-public-few = Alun cukuik

web-situation-title = Ado nan paralu dipareso
web-onward-counter = Nilai loket ko
web-onward-form = Baliak ka formulir
web-busy-title = Sabanta, yo
web-busy = Kami sadang sibuk dan alun sampaik manyimpannyo. Tunggu sabanta, sudah tu kirim baliak.
web-http-400 = Pamintaan ko indak kami pahami. Baliak, sudah tu cubo dari halaman muko.
web-http-404 = Halaman ko indak ado. Pareso baliak alamaiknyo, atau mulai dari halaman muko.
web-http-405 = Halaman ko dibukak jo caro lain. Mulai dari formulirnyo.
web-http-413 = Tulisannyo talalu panjang, jadi alun ditarimo. Singkekkan, paliang banyak 4.000 huruf, sudah tu kirim baliak.
web-http-415 = Kiriman ko bukan formulir, jadi alun ditarimo. Pakai formulir di halaman ko.
web-http-429 = Talalu acok mancubo. Tunggu babarapo menit, sudah tu cubo baliak.
web-http-500 = Ado nan indak bajalan di pihak kami. Tunggu sabanta, sudah tu cubo baliak.

## Posters at the counter

poster-question = Baa pelayanan tadi?
poster-scan = Pindai kode
poster-tap = Takan ciek muko
poster-done = Salasai, taituang
poster-promise = Tanpa namo, tanpa aplikasi, limo detik.
poster-trust = Petugas indak tau sia Sanak.
poster-type = Atau ketik di peramban:
poster-telegram = Atau di Telegram:
poster-sample = CONTOH: bukan loket sabananyo

## Cases

case-answer = { $unit } manjawek: { $answer }
case-ask-solved = Manuruik { $unit }, masalah Sanak alah salasai. Batua alah salasai?
case-kind-complaint = Pangaduan
case-kind-aspiration = Usulan
case-kind-question = Patanyaan
case-state-open = Manunggu jawaban
case-state-answered = Alah dijawek
case-state-reopened = Dibukak baliak
case-state-closed = Salasai

## The default questionnaire: nine unsur, and the words for 1 … 4

question-requirements = Apo syaraik nan dimintak cocok jo kaparaluan Sanak?
question-requirements-1 = Indak cocok
question-requirements-2 = Kurang cocok
question-requirements-3 = Cocok
question-requirements-4 = Cocok bana
question-procedure = Saberapo mudah langkah-langkah nan harus Sanak lalui?
question-procedure-1 = Indak mudah
question-procedure-2 = Kurang mudah
question-procedure-3 = Mudah
question-procedure-4 = Mudah bana
question-time = Saberapo capek kaparaluan Sanak salasai?
question-time-1 = Indak capek
question-time-2 = Kurang capek
question-time-3 = Capek
question-time-4 = Capek bana
question-cost = Baa biaya nan Sanak bayia, kalau ado?
question-cost-1 = Maha bana
question-cost-2 = Cukuik maha
question-cost-3 = Murah
question-cost-4 = Gratis
question-product = Apo hasil nan Sanak tarimo samo jo nan dijanjikan?
question-product-1 = Indak sasuai
question-product-2 = Kurang sasuai
question-product-3 = Sasuai
question-product-4 = Sasuai bana
question-competence = Apo petugas pandai mangarajokan karajonyo?
question-competence-1 = Indak pandai
question-competence-2 = Kurang pandai
question-competence-3 = Pandai
question-competence-4 = Pandai bana
question-conduct = Apo petugas sopan jo ramah ka Sanak?
question-conduct-1 = Indak sopan jo ramah
question-conduct-2 = Kurang sopan jo ramah
question-conduct-3 = Sopan jo ramah
question-conduct-4 = Sopan jo ramah bana
question-complaints = Kalau ado pangaduan atau saran, baa kantua ko mauruihnyo?
question-complaints-1 = Indak ado caronyo
question-complaints-2 = Ado tapi indak bajalan
question-complaints-3 = Bajalan tapi kurang
question-complaints-4 = Diuruih jo elok
question-facilities = Baa tampek jo sarana di siko (kursi, WC, kabarasiahan, patunjuak)?
question-facilities-1 = Buruak
question-facilities-2 = Cukuik
question-facilities-3 = Elok
question-facilities-4 = Elok bana
