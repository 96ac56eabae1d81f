### Bahasa Indonesia
### Review: native

## Shared words

face-1 = Buruk
face-2 = Kurang
face-3 = Baik
face-4 = Hebat

unsur-requirements = Persyaratan
unsur-procedure = Sistem, mekanisme, dan prosedur
unsur-time = Waktu penyelesaian
unsur-cost = Biaya/tarif
unsur-product = Produk spesifikasi jenis pelayanan
unsur-competence = Kompetensi pelaksana
unsur-conduct = Perilaku pelaksana
unsur-complaints = Penanganan pengaduan, saran, dan masukan
unsur-facilities = Sarana dan prasarana
unsur-other = Lainnya

chip-requirements = Syarat
chip-procedure = Alur
chip-time = Waktu
chip-cost = Biaya
chip-product = Hasil
chip-competence = Kemampuan petugas
chip-conduct = Sikap petugas
chip-complaints = Pengaduan
chip-facilities = Tempat
chip-other = Lain

label-positive = positif
label-neutral = netral
label-negative = negatif
label-unsure = tidak pasti

standing-insufficient = Data belum cukup
standing-below = Di bawah ekspektasi
standing-expected = Sesuai ekspektasi
standing-above = Di atas ekspektasi

state-counted = Dihitung
state-held = Ditahan untuk diperiksa
state-withdrawn = Ditarik
state-erased = Dihapus

sample-city = Contoh: kota, petugas, dan penilaian di sini rekaan.

## What went wrong, and what to do

error-counter-unknown = Kode loket { $code } tidak kami kenal. Periksa lagi kode di poster, atau cari kantornya lewat halaman depan.
error-counter-code-revoked = Poster ini sudah diganti. Loketnya masih ada: lanjutkan dengan kode { $successor }.
error-counter-code-ended = Loket ini sudah tidak dipakai. Cari kantornya lewat halaman depan.
error-token-forged = Tautan penilaian ini tidak utuh. Pindai lagi QR di loket.
error-encounter-expired = Tautan penilaian ini sudah lewat waktunya. Pindai lagi QR di loket.
error-rating-invalid = Pilih satu dari empat wajah: Buruk, Kurang, Baik, atau Hebat.
error-receipt-unknown = Resi ini tidak kami temukan. Periksa lagi hurufnya, misalnya 7KQ2-M9X4.
error-too-many-tries = Terlalu banyak percobaan. Tunggu { $minutes } menit, lalu coba lagi.
error-text-empty = Tulis beberapa kata dulu, lalu kirim.
error-text-too-long = Tulisannya terlalu panjang. Paling banyak { $limit } huruf.
error-answers-invalid = Jawaban untuk { $item } tidak kami pahami. Pilih salah satu yang tersedia.
error-rating-closed = Penilaian ini sudah ditarik atau dihapus, jadi tidak bisa diubah lagi.
error-not-correctable = Penilaian hanya bisa diubah dalam { $days } hari.
error-case-closed = Pengaduan ini sudah selesai. Kirim penilaian baru jika ada masalah lain.
error-case-unknown = Belum ada pengaduan untuk resi ini.
error-unit-unknown = Kantor ini tidak kami temukan. Cari lagi dengan nama lain.
error-photo-unusable = Foto ini tidak bisa dipakai. Kirim foto JPEG atau PNG, paling besar { $megabytes } MB.

## Pages for citizens

web-product = Suara Layanan
web-language-name = Bahasa Indonesia
web-language = Bahasa
web-skip = Langsung ke isi
web-waiting = Belum ada sambungan. Penilaian Anda tersimpan di ponsel ini dan terkirim sendiri begitu tersambung.
web-sending = Mengirim penilaian Anda yang tadi tertunda.
web-sent = Penilaian yang tadi tertunda sudah terkirim.
web-resend = Kirim lagi

web-foot-home = Halaman depan
web-foot-receipt = Buka resi
web-foot-public = Hasil untuk umum
web-foot-privacy = Cara kami menjaga

web-rate-title = Nilai { $place }
web-rate-question = Bagaimana pelayanan barusan?
web-rate-comment = Mau menulis sesuatu? Boleh kosong.
web-rate-how = Ketuk satu wajah untuk mengirim, beserta tulisan Anda.
web-rate-trust = Tanpa nama; petugas tidak tahu siapa Anda. Tulisan Anda sampai ke pimpinan tanpa loket dan jam, bersama sedikitnya empat tulisan lain; aduan pungli atau bahaya langsung diteruskan kepada yang wajib menanganinya.
web-rate-privacy = Cara kami menjaga
web-rate-telegram = Buka di Telegram

web-again-token = Halaman tadi tidak sampai utuh. Ketuk sekali lagi; tulisan Anda masih ada.
web-again-expired = Halaman tadi sudah terbuka lebih dari tiga hari. Ketuk sekali lagi: penilaian dihitung untuk kantornya. Tulisan Anda masih ada.

web-receipt-title = Resi { $code }
web-receipt-thanks-counted = Terima kasih, sudah dihitung
web-receipt-thanks-held = Terima kasih, sudah kami terima
web-receipt-thanks-withdrawn = Penilaian ini sudah ditarik
web-receipt-thanks-erased = Penilaian ini sudah dihapus
web-receipt-code = Kode resi Anda
web-receipt-held = Penilaian ini kami periksa dulu sebelum ikut dihitung. Anda tidak perlu berbuat apa-apa.
web-receipt-keep = Simpan alamat halaman ini atau kode resinya bila ingin kembali. Siapa pun yang memegangnya bisa membuka resi ini, tetapi tidak akan melihat wajah mana yang Anda pilih.
web-receipt-chips-trouble = Apa yang kurang? Ketuk yang cocok.
web-receipt-chips-praise = Apa yang patut dipuji? Ketuk yang cocok.
web-receipt-comment = Tulisan Anda
web-receipt-comment-label = Ceritakan bila mau. Jangan menulis nama atau nomor pribadi.
web-receipt-comment-replace = Tulisan baru mengganti yang tersimpan.
web-receipt-comment-again = Tulis ulang
web-receipt-comment-saved = Tersimpan.
web-receipt-comment-send = Simpan tulisan

web-lookup-title = Buka resi
web-lookup-lead = Ketik kode pada resi Anda untuk melihat keadaannya.
web-lookup-label = Kode resi, misalnya 7KQ2-M9X4
web-lookup-open = Buka

web-home-title = Nilai pelayanan yang baru Anda terima
web-home-lead = Satu ketukan, lima detik, tanpa nama. Penilaian Anda dihitung saat itu juga dan dibaca pimpinan kantor setiap minggu.
web-home-code-title = Punya kode dari poster?
web-home-code-label = Kode loket, misalnya L7Q2K
web-home-code-open = Nilai
web-home-find-title = Cari kantornya
web-home-find-label = Nama kantor atau layanan, misalnya dukcapil
web-home-find = Cari
web-home-found = { $n ->
   *[other] { $n } kantor ditemukan
  }
web-home-none = Tidak ada kantor bernama “{ $wanted }”. Coba kata lain, misalnya nama dinas atau kecamatannya.
web-unit-which = Layanan apa yang baru Anda terima?
web-unit-any = Lainnya atau tidak tahu

web-privacy-title = Cara kami menjaga
web-privacy-who-title = Kami tidak tahu siapa Anda
web-privacy-who = Kami tidak meminta nama, NIK, nomor telepon, atau surel. Ponsel Anda hanya dikenali lewat tanda acak yang disandikan dan kuncinya diganti tiap triwulan, supaya satu orang tidak dihitung berkali-kali.
web-privacy-officer-title = Petugas tidak melihat penilaian Anda seorang
web-privacy-officer = Angka tentang seorang petugas baru berubah setelah sedikitnya lima penilaian baru terkumpul. Resi Anda tidak menampilkan wajah yang Anda pilih.
web-privacy-comment-title = Tulisan Anda dilepas bersama tulisan lain
web-privacy-comment = Pimpinan unit membaca tulisan tanpa petugas, loket, dan jam, dalam urutan acak, dan baru bila ada sedikitnya lima tulisan. Nomor pribadi dan alamat surel di dalamnya disamarkan sebelum disimpan.
web-privacy-serious-title = Pungutan liar, ancaman, dan bahaya
web-privacy-serious = Tulisan yang menyebut pungutan liar, ancaman, atau bahaya langsung diteruskan kepada yang wajib bertindak, dan kepada Inspektorat bila kantornya sendiri yang diadukan.
web-privacy-keep-title = Berapa lama disimpan
web-privacy-keep = Tulisan disimpan paling lama dua tahun, lalu dihapus; hitungannya tetap tanpa identitas. Dasarnya tugas pelayanan publik menurut UU 27 Tahun 2022 pasal 20 ayat (2) huruf e.
web-privacy-rights-title = Hak Anda
web-privacy-rights = Lewat resi, Anda boleh melihat apa yang tersimpan, menambah, mengganti, menarik, atau menghapusnya. Anak-anak menilai bersama orang tua. Telegram adalah layanan di luar negeri; halaman web ini selalu tersedia sebagai gantinya.

web-public-title = Hasil penilaian masyarakat
web-public-lead = Angka di sini baru maju setelah sedikitnya sepuluh penilaian baru terkumpul, supaya tidak seorang pun dapat dikenali. Petugas tidak pernah ditampilkan.
web-public-unit = Unit
web-public-ikm = IKM
web-public-grade = Mutu
web-public-n = Penilaian
web-public-few = Belum cukup
web-public-history = Riwayat
web-public-caption = Hasil per unit, { $first } sampai { $last }
web-public-history-of = Riwayat IKM { $unit }
web-public-satisfaction = Kepuasan
web-public-answer = Hari kerja sampai jawaban pertama
web-public-formula = Versi rumus: { $version }.
web-public-none = Belum ada hasil yang dilepas. Kembalilah setelah beberapa hari.
web-public-method = IKM dihitung menurut Permenpan RB 14/2017 dari sembilan unsur (1–4): 25 × jumlah NRR × 1/9. Mutu A ≥ 88,31; B ≥ 76,61; C ≥ 65,00; selebihnya D. Jumlah penilaian dibulatkan ke kelipatan lima.
web-public-method-title = Cara menghitung

web-situation-title = Ada yang perlu diperiksa
web-onward-counter = Nilai loket ini
web-onward-form = Kembali ke formulir
web-busy-title = Sebentar, ya
web-busy = Kami sedang sibuk dan belum sempat menyimpannya. Tunggu sebentar, lalu kirim lagi.
web-http-400 = Permintaan ini tidak kami pahami. Kembali, lalu coba dari halaman depan.
web-http-403 = Halaman ini di luar tugas akun Anda.
web-http-404 = Halaman ini tidak ada. Periksa lagi alamatnya, atau mulai dari halaman depan.
web-http-405 = Halaman ini dibuka dengan cara lain. Mulai dari formulirnya.
web-http-413 = Tulisannya terlalu panjang, jadi belum diterima. Pendekkan, paling banyak 4.000 huruf, lalu kirim lagi.
web-http-415 = Kiriman ini bukan formulir, jadi belum diterima. Pakai formulir di halaman ini.
web-http-429 = Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.
web-http-500 = Ada yang tidak berjalan di pihak kami. Tunggu sebentar, lalu coba lagi.

web-method-title = Cara angka dibuat
web-method-count-title = Yang dihitung
web-method-count = Satu ketukan pada wajah adalah satu penilaian. Tanda yang sama tidak dihitung dua kali; penilaian yang mencurigakan ditahan beserta alasannya, tidak dihapus, dan jumlahnya disebutkan.
web-method-release-title = Kapan angka maju
web-method-release = Angka untuk pegawai baru maju setelah sedikitnya lima penilaian baru terkumpul, angka untuk umum setelah sepuluh. Dengan begitu tidak ada penilaian seorang warga yang dapat dihitung mundur.
web-method-ikm-title = IKM
web-method-ikm = Sembilan unsur Permenpan RB 14/2017 dijawab 1–4. NRR tiap unsur adalah jumlah jawaban dibagi banyaknya jawaban; IKM = 25 × jumlah NRR × 1/9. Mutu A ≥ 88,31; B ≥ 76,61; C ≥ 65,00; selebihnya D. Unsur yang tidak dijawab tidak ikut dihitung.
web-method-officer-title = Angka tentang petugas
web-method-officer = Hanya terlihat oleh petugas itu, pimpinannya, dan administrator. Penilaian disandingkan dengan yang diharapkan di loket, layanan, saluran, dan waktu tunggu yang sama; selalu disertai rentang; dan tidak ditampilkan sebelum datanya cukup. Tidak ada peringkat dan tidak ada predikat.
web-method-limits-title = Batasnya
web-method-limits = Yang menilai tidak mewakili semua warga, dan penilaian membawa prasangka yang tidak dapat dihapus rumus apa pun. Karena itu angka ini menjadi bahan percakapan dan pembinaan, bukan keputusan.

## After the tap: an answer, the survey, the citizen's rights

web-case-question = Mau dijawab kantor?
web-case-how = Kantor menjawab lewat resi ini, tanpa tahu siapa Anda. Simpan kode resinya.
web-case-yes-complaint = Ya, ini pengaduan
web-case-yes-question = Ya, saya bertanya
web-case-yes-aspiration = Ya, ini usulan
web-case-no = Tidak usah
web-case-declined = Baik, kantor tidak perlu menjawab.
web-case-after-all = Saya ingin dijawab juga
web-case-due = Kantor harus menjawab paling lambat { $day }.
web-case-you = Anda
web-case-photos = { $n } foto terlampir
web-case-solved = Apakah masalahnya sudah selesai?
web-case-solved-yes = Sudah selesai
web-case-solved-no = Belum
web-case-reply = Tulis lagi atau lampirkan foto
web-case-reply-label = Pesan untuk kantor. Jangan menulis nama atau nomor pribadi.
web-case-reply-send = Kirim pesan
web-case-photo = Foto sebagai bukti; lokasi dan data kamera di dalamnya kami buang.
web-case-photo-send = Lampirkan foto

web-survey-title = Survei Kepuasan Masyarakat
web-survey-lead = Sembilan pertanyaan. Jawab yang Anda mau saja, lalu simpan.
web-survey-skip = Lewati
web-survey-profile = Tentang Anda
web-survey-profile-lead = Boleh kosong. Dipakai untuk melihat apakah semua kelompok dilayani sama baiknya.
web-survey-send = Simpan jawaban
web-survey-leave = Kembali
web-survey-offer = Isi survei lengkap, sembilan pertanyaan
web-survey-kept = Jawaban tersimpan.
web-survey-unsaved = Belum tersimpan: sambungan terputus. Tekan “Simpan jawaban” nanti.
web-survey-saved = Jawaban survei tersimpan. Terima kasih.
web-profile-sex = Jenis kelamin
web-profile-female = Perempuan
web-profile-male = Laki-laki
web-profile-age-band = Umur
web-profile-under-20 = Di bawah 20 tahun
web-profile-20-29 = 20–29 tahun
web-profile-30-39 = 30–39 tahun
web-profile-40-49 = 40–49 tahun
web-profile-50-59 = 50–59 tahun
web-profile-60-up = 60 tahun ke atas
web-profile-education = Pendidikan
web-profile-sd = SD
web-profile-smp = SMP
web-profile-sma = SMA
web-profile-s1 = S1
web-profile-s2 = S2
web-profile-s3 = S3
web-profile-occupation = Pekerjaan
web-profile-pns = PNS
web-profile-tni = TNI
web-profile-polri = Polri
web-profile-swasta = Swasta
web-profile-wirausaha = Wirausaha
web-profile-lainnya = Lainnya

web-rights-offer = Lihat, ubah, tarik, atau hapus penilaian ini
web-rights-title = Hak Anda atas penilaian ini
web-rights-held = Yang kami simpan
web-rights-held-lead = Hanya ini yang tersimpan. Wajah yang Anda pilih tidak ditampilkan di layar; berkas unduhan memuatnya hanya pada ponsel yang dipakai menilai.
web-rights-place = Tempat
web-rights-when = Waktu
web-rights-state = Keadaan
web-rights-chips = Yang Anda ketuk
web-rights-survey = Survei
web-rights-survey-n = { $n } jawaban
web-rights-case = Pengaduan
web-rights-contact = Kontak
web-rights-contact-none = Tidak ada
web-rights-contact-telegram = Telegram, untuk mengirim jawaban
web-rights-file = Unduh semuanya (JSON)
web-rights-change = Ubah penilaian
web-rights-change-lead = Sampai { $day } Anda boleh memilih wajah lain. Yang terakhir dihitung.
web-rights-withdraw = Tarik penilaian
web-rights-withdraw-lead = Penilaian ini tidak dihitung lagi. Ini tidak dapat dibatalkan.
web-rights-withdraw-send = Tarik penilaian saya
web-rights-erase = Hapus
web-rights-erase-lead = Tulisan, pengaduan, foto, dan kontak langsung dihapus dan tidak dapat dikembalikan. Hitungan tanpa nama boleh tetap ada atau ikut dihapus.
web-rights-erase-keep = Hapus, biarkan hitungannya
web-rights-erase-all = Hapus semuanya
web-rights-done-ubah = Penilaian sudah diubah.
web-rights-done-hapus = Sudah dihapus.
web-rights-back = Kembali ke resi
web-method-officer-full = Cara menghitung angka petugas, selengkapnya dengan gambar
web-foot-source = Kode sumber

## The default questionnaire: nine unsur, and the words for 1 … 4

question-requirements = Apakah syarat yang diminta cocok dengan keperluan Anda?
question-requirements-1 = Tidak sesuai
question-requirements-2 = Kurang sesuai
question-requirements-3 = Sesuai
question-requirements-4 = Sangat sesuai
question-procedure = Seberapa mudah langkah-langkah yang harus Anda lalui?
question-procedure-1 = Tidak mudah
question-procedure-2 = Kurang mudah
question-procedure-3 = Mudah
question-procedure-4 = Sangat mudah
question-time = Seberapa cepat keperluan Anda selesai?
question-time-1 = Tidak cepat
question-time-2 = Kurang cepat
question-time-3 = Cepat
question-time-4 = Sangat cepat
question-cost = Bagaimana biaya yang Anda bayar, bila ada?
question-cost-1 = Sangat mahal
question-cost-2 = Cukup mahal
question-cost-3 = Murah
question-cost-4 = Gratis
question-product = Apakah hasil yang Anda terima sama dengan yang dijanjikan?
question-product-1 = Tidak sesuai
question-product-2 = Kurang sesuai
question-product-3 = Sesuai
question-product-4 = Sangat sesuai
question-competence = Apakah petugas menguasai pekerjaannya?
question-competence-1 = Tidak kompeten
question-competence-2 = Kurang kompeten
question-competence-3 = Kompeten
question-competence-4 = Sangat kompeten
question-conduct = Apakah petugas sopan dan ramah kepada Anda?
question-conduct-1 = Tidak sopan dan ramah
question-conduct-2 = Kurang sopan dan ramah
question-conduct-3 = Sopan dan ramah
question-conduct-4 = Sangat sopan dan ramah
question-complaints = Bila ada keluhan atau saran, bagaimana kantor ini mengurusnya?
question-complaints-1 = Tidak ada
question-complaints-2 = Ada tetapi tidak berfungsi
question-complaints-3 = Berfungsi kurang maksimal
question-complaints-4 = Dikelola dengan baik
question-facilities = Bagaimana tempat dan sarana di sini (kursi, toilet, kebersihan, petunjuk)?
question-facilities-1 = Buruk
question-facilities-2 = Cukup
question-facilities-3 = Baik
question-facilities-4 = Sangat baik

## Public results

public-title = Hasil penilaian masyarakat
public-of = Kata warga tentang { $unit }
public-period = Penilaian warga dari { $first } sampai { $last }.
public-updated = Diperbarui pada pekan { $day }.
public-all = Semua unit
public-city = Seluruh kota
public-few = Belum cukup data
public-few-note = Belum cukup: kurang dari sepuluh warga.
public-ikm = IKM
public-ikm-long = Indeks Kepuasan Masyarakat
public-grade = Mutu
public-grade-A = Sangat baik
public-grade-B = Baik
public-grade-C = Kurang baik
public-grade-D = Tidak baik
public-of-hundred = dari 100
public-respondents = Responden
public-respondents-note = menjawab pertanyaan survei
public-ratings = Penilaian
public-ratings-note = ketukan di loket, web, dan Telegram
public-satisfaction = Kepuasan
public-range = rentang { $low }–{ $high }
public-answer = Jawaban
public-answer-days = { $days } hari
public-answer-long = Sampai jawaban pertama
public-resolution-long = Sampai selesai
public-days = { $days } hari kerja
public-unit = Unit
public-history = Riwayat
public-history-of = IKM { $unit } per bulan: { $values }
public-history-scale = Riwayat: IKM per bulan, skala { $low } sampai { $high }.
public-caption = Hasil per unit, { $first } sampai { $last }
public-sort = Ketuk judul kolom untuk mengurutkan.
public-none = Belum ada hasil yang dilepas. Kembalilah setelah beberapa hari.
public-unsur-title = Sembilan unsur pelayanan
public-unsur-lead = Jawaban warga pada skala 1 (paling buruk) sampai 4 (paling baik). Garis mendatar: rentang terlebar yang masih mungkin.
public-unsur-chart = Nilai rata-rata { $unit } untuk sembilan unsur, skala 1 sampai 4
public-unsur = Unsur
public-nrr = Nilai (1–4)
public-n = Jumlah
public-lowest = Paling perlu diperbaiki: { $unsur }.
public-highest = Paling dihargai: { $unsur }.
public-trend-title = Perjalanan kepuasan
public-trend-lead = Rata-rata semua penilaian yang dilepas tiap pekan, 0–100, dengan rentang 95%.
public-trend-chart = Kepuasan { $unit } per pekan dengan rentang 95%
public-week = Pekan
public-mean = Rata-rata
public-interval = Rentang
public-months = IKM per bulan
public-month = Bulan
public-cases-title = Pengaduan dan jawaban
public-cases-lead = Kasus yang dibuka warga pada tahun { $years }. Waktu dihitung dalam hari kerja; angkanya nilai tengah.
public-measure = Ukuran
public-value = Nilai
public-cases = Kasus dibuka
public-solved = Warga yang menyatakan selesai
public-solved-high = { $share } atau lebih
public-solved-low = { $share } atau kurang
public-held-title = Penilaian yang disisihkan
public-held-lead = Penilaian yang mencurigakan tidak dihapus, tetapi ditahan, tidak ikut dihitung, dan dapat diperiksa ulang.
public-held-count = Pada tahun { $years } ada sekitar { $n } penilaian yang ditahan.
public-held-few = Pada tahun { $years } belum ada alasan yang menahan sepuluh penilaian atau lebih di satu unit.
public-held-same_author = Satu orang menilai petugas yang sama berkali-kali
public-held-burst = Lonjakan penilaian yang tidak wajar dalam waktu singkat
public-held-copies = Komentar salinan dari beberapa gawai
public-held-discordant = Jauh berbeda dari penilaian yang terverifikasi
public-held-token = Tanda kunjungan dipakai tidak wajar
public-held-other = Alasan lain
public-data-title = Unduh data
public-data-lead = Data terbuka: setiap angka di halaman ini dalam satu baris, boleh dipakai siapa saja.
public-data-csv = CSV (lembar kerja)
public-data-json = JSON (program)
public-method-title = Cara menghitung
public-method-ikm = IKM menurut Permenpan RB 14/2017: 25 × jumlah NRR sembilan unsur × 1/9. Mutu A ≥ 88,31; B ≥ 76,61; C ≥ 65,00; selebihnya D.
public-method-safe = Angka baru maju setelah sepuluh warga lagi terkumpul; jumlah dibulatkan ke kelipatan lima; di bawah sepuluh tidak ditampilkan. Petugas tidak pernah ditampilkan.
public-method-formula = Rumus { $version }, bobot { $weight }. Sidik data (SHA-256): { $hash }
public-method-more = Cara angka dibuat, selengkapnya
public-weight-exact = tepat 1/9
public-printed = Dicetak dari { $address }

## Telegram

bot-language-name = Bahasa Indonesia

bot-ask =
    <b>{ $place }</b>
    Bagaimana pelayanan barusan?
bot-ask-off-duty = Saat ini tidak ada petugas yang tercatat di loket ini. Penilaian Anda dihitung untuk kantornya.
bot-ask-anonymous = Tanpa nama. Petugas tidak tahu siapa Anda.
bot-privacy = Cara kami menjaga
bot-notice =
    <b>Cara kami menjaga</b>
    Kami menyimpan wajah yang Anda pilih, tulisan Anda, kantornya, dan waktunya, untuk memperbaiki pelayanan. Nama dan NIK tidak kami minta; NIK, nomor HP, dan surel di dalam tulisan kami samarkan.

    Tulisan sampai ke pimpinan kantor tanpa nama petugas, loket, dan jam, setelah terkumpul sedikitnya lima. Bila Anda minta dijawab, kantor membacanya saat itu juga, tetap tanpa tahu siapa Anda. Alamat obrolan ini kami simpan terpisah hanya untuk mengantar jawaban itu.

    Telegram menyimpan obrolan di luar negeri. Kalau tidak berkenan, pakai formulir web di poster. Hapus semuanya kapan saja dengan /hapus.
bot-tap-first = Ketuk dulu satu wajah di atas. Setelah itu, tulisan Anda ikut tersimpan.
bot-back = ‹ Kembali
bot-find-office = Cari kantor

bot-counted =
    { $face } <b>{ $word }</b>. Sudah dihitung.
    { $place }
    Resi <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Resi <code>{ $code }</code>
bot-counted-before = Sudah dihitung tadi: { $word }.
bot-what-wrong = Apa yang kurang? Pilih, atau tulis saja di sini.
bot-what-good = Apa yang baik? Pilih, atau tulis saja di sini.
bot-enough = Cukup
bot-noted-chips = ✓ Dicatat: { $chips }
bot-noted-words = ✓ Tulisan Anda tersimpan.
bot-want-answer = Terima kasih. Mau dijawab kantor?
bot-yes-answer = Ya, jawab saya
bot-no = Tidak
bot-words-needed = Apa yang perlu dijawab? Tulis di sini, lalu kirim.
bot-promised = Kantor akan menjawab di sini, paling lambat { $due }. Kantor tidak tahu siapa Anda.
bot-finished = Terima kasih!
bot-add-more = Tambah keterangan

bot-survey = Isi survei lengkap
bot-question =
    Pertanyaan { $number } dari { $total }
    <b>{ $question }</b>
bot-skip = Lewati
bot-leave-survey = Sudahi
bot-noted-answers = ✓ Jawaban survei tersimpan: { $count }.
bot-change-face = Ubah penilaian
bot-change =
    <b>{ $place }</b>
    Pilih wajah yang baru. Yang terakhir dihitung.

bot-receipt =
    Resi <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Menunggu jawaban kantor, paling lambat { $due }.
bot-receipt-answered = ✉️ Jawaban kantor:
bot-receipt-closed = ✓ Pengaduan ini sudah selesai.
bot-open-receipt = Buka resi
bot-which-receipt = Ketik kode resinya, misalnya 7KQ2-M9X4.

bot-choose-agencies = Pilih instansi yang Anda datangi, atau ketik namanya, misalnya <i>dukcapil</i>.
bot-choose-units = <b>{ $title }</b>: pilih kantornya.
bot-choose-services = <b>{ $title }</b>: layanan apa yang Anda terima?
bot-choose-found = Ini yang kami temukan untuk “{ $title }”. Pilih kantornya.
bot-other-service = Layanan lain
bot-page-before = ‹ Sebelumnya
bot-page-after = Berikutnya ›
bot-more-found = Masih ada yang lain. Tulis namanya lebih lengkap.
bot-nothing-found = Belum ada kantor yang cocok dengan “{ $words }”. Coba nama lain, ketik kode di poster loket, atau pilih dari daftar.
bot-no-offices = Belum ada kantor yang terdaftar di sini.
bot-go-on = Lanjutkan
bot-counter-unknown = Kode { $code } tidak kami kenal. Periksa lagi kode di poster, atau cari kantornya.
bot-counter-ended = Loket ini sudah tidak dipakai. Cari kantornya dari daftar.

bot-welcome = Halo! Di sini Anda menilai pelayanan yang baru saja Anda terima. Satu ketukan sudah cukup, tanpa nama.
bot-help =
    <b>Cara memakai</b>
    1. Pindai QR di loket, atau ketik kodenya.
    2. Ketuk satu wajah. Selesai: sudah dihitung.
    3. Kalau mau, pilih alasannya atau tulis sesuatu.

    /nilai – cari kantor, misalnya <code>/nilai dukcapil</code>
    /lacak – lihat resi dan jawaban kantor
    /bahasa – ganti bahasa
    /hapus – hapus semua tentang Anda
bot-choose-language = Pilih bahasa.
bot-language-chosen = Baik, kita pakai bahasa Indonesia.

bot-button-unknown = Tombol ini tidak berlaku lagi. Mulai lagi dengan /nilai.
bot-command-unknown = Perintah itu belum kami kenal. Ketik /bantuan, atau langsung cari kantor.
bot-unreadable-edited = Perubahan pada pesan lama tidak kami baca. Tulis sebagai pesan baru, ya.
bot-unreadable-voice = Maaf, pesan suara belum bisa kami dengar. Tulis saja dengan kata-kata Anda.
bot-unreadable-sticker = Stikernya bagus! Untuk menilai, pindai QR di loket atau ketik /nilai.
bot-unreadable-file = Berkas ini tidak bisa kami terima. Tulis saja; foto bisa dikirim setelah Anda minta dijawab.
bot-unreadable-other = Kami hanya membaca tulisan dan ketukan tombol. Ketik /nilai untuk menilai.
bot-photo-without-case = Foto kami terima sebagai bukti, setelah Anda menilai dan memilih “Ya, jawab saya”.
bot-photo-saved = Foto tersimpan sebagai bukti. Data lokasi di dalamnya sudah dibuang.
bot-trouble = Maaf, sedang ada gangguan di pihak kami. Coba sekali lagi sebentar lagi.
bot-group = Penilaian sebaiknya tidak dibaca orang lain. Bicaralah dengan saya berdua saja.
bot-group-button = Buka obrolan

bot-about-receipt = Tentang resi { $code }.
bot-open-case = Buka pengaduan
bot-reply = Balas
bot-reply-how = Tulis balasan Anda untuk kantor, lalu kirim.
bot-reply-sent = Sudah kami teruskan ke kantor. Jawaban paling lambat { $due }.
bot-solved-yes = Sudah selesai
bot-solved-no = Belum
bot-solved = Syukurlah. Pengaduan ditutup. Terima kasih sudah memberi tahu.
bot-unsolved = Baik, pengaduan dibuka lagi. Kantor menjawab paling lambat { $due }. Tulis di sini apa yang masih kurang.

bot-erase-sure =
    Hapus semua yang menyangkut Anda?
    Tulisan, foto, pengaduan, dan kaitan dengan Telegram Anda hilang untuk selamanya. Hanya hitungan tanpa nama yang tinggal.
bot-erase-yes = Ya, hapus
bot-erase-no = Batal
bot-erased = Sudah dihapus. Tidak ada lagi yang tersimpan tentang Anda.
bot-kept = Tidak ada yang dihapus.

bot-link-how = Untuk pegawai: buat kode di halaman staf, lalu kirim di sini, misalnya <code>/taut AB12CD34</code>.
bot-link-unknown = Kode itu tidak berlaku atau sudah lewat waktunya. Buat kode baru di halaman staf.
bot-linked = Akun { $name } tertaut dengan obrolan ini.
bot-linked-manager = Akun { $name } tertaut dengan obrolan ini. Ringkasan mingguan akan datang di sini; ketik /ringkasan untuk yang terbaru.
bot-linked-officer = Akun { $name } tertaut dengan obrolan ini. Ketik /nilaiku untuk melihat umpan balik Anda.
bot-not-linked = Ini untuk pegawai yang akunnya sudah tertaut. Buat kode di halaman staf, lalu kirim /taut dengan kode itu.
bot-not-manager = Ringkasan ini untuk pimpinan kantor. Untuk umpan balik Anda sendiri, ketik /nilaiku.
bot-no-units = Belum ada kantor yang menjadi tanggung jawab akun ini.
bot-not-officer = Halaman ini untuk petugas. Untuk ringkasan kantor, ketik /ringkasan.
bot-panel-waiting = Data belum cukup untuk sebuah angka: baru { $count } penilaian, kurang sekitar { $needed } lagi. Kami tidak menebak.
bot-panel =
    <b>{ $standing }</b>
    { $score } (rentang { $low }–{ $high }), dari { $count } penilaian.
bot-panel-more = Cara hitungnya, dan cara berkeberatan, ada di halaman staf.

bot-command-nilai = Nilai pelayanan
bot-command-lacak = Lihat resi dan jawaban kantor
bot-command-bahasa = Ganti bahasa
bot-command-bantuan = Bantuan
bot-command-hapus = Hapus semua tentang saya
bot-description =
    Nilai pelayanan publik yang baru saja Anda terima. Satu ketukan sudah cukup, tanpa nama.

    Tekan Mulai, lalu pilih kantornya atau ketik kode di poster loket.
bot-short-description = Nilai pelayanan publik dengan satu ketukan, tanpa nama.

## Cases: what the office, the citizen and the Inspektorat are told

case-answer = { $unit } menjawab: { $answer }
case-ask-solved = { $unit } menganggap masalah Anda selesai. Apakah benar sudah selesai?
case-opened = { $unit }: seorang warga minta dijawab (pengaduan no. { $case }).
case-reply = { $unit }: warga membalas pengaduan no. { $case }.
case-reopened = { $unit }: warga menyatakan pengaduan no. { $case } belum selesai.
case-due-soon = { $unit }: pengaduan no. { $case } harus dijawab paling lambat hari kerja berikutnya.
case-overdue = { $unit }: pengaduan no. { $case } sudah melewati batas waktu jawab.
case-oversight = Pengaduan no. { $case } menyebut pungutan di luar tarif dan diteruskan kepada pengawas.
case-kind-complaint = Pengaduan
case-kind-aspiration = Aspirasi
case-kind-question = Pertanyaan
case-state-open = Menunggu jawaban
case-state-answered = Sudah dijawab
case-state-reopened = Dibuka lagi
case-state-closed = Selesai

## Posters at the counter

poster-question = Bagaimana pelayanan barusan?
poster-scan = Pindai kode
poster-tap = Ketuk satu wajah
poster-done = Selesai, terhitung
poster-promise = Tanpa nama, tanpa aplikasi, lima detik.
poster-trust = Petugas tidak tahu siapa Anda.
poster-type = Atau ketik di peramban:
poster-telegram = Atau di Telegram:
poster-sample = CONTOH: bukan loket sungguhan

## Pages for staff

staff-nav-home = Beranda
staff-nav-digest = Ringkasan
staff-nav-leave = Keluar ({ $name })
staff-signin-title = Masuk untuk pegawai
staff-signin-lead = Halaman ini untuk administrator, pimpinan unit, dan petugas. Warga tidak perlu masuk untuk menilai.
staff-signin-name = Nama pengguna
staff-signin-password = Kata sandi
staff-signin = Masuk
staff-signin-wrong = Nama pengguna atau kata sandinya tidak cocok. Periksa huruf besar-kecilnya, lalu coba lagi.
staff-form-too-old = Formulir tadi sudah terlalu lama terbuka. Buka lagi halamannya, lalu ulangi.
staff-again = Buka lagi
staff-leave-title = Keluar dari akun ini?
staff-leave = Keluar
staff-leave-not = Tidak, kembali ke beranda
staff-welcome-title-administrator = Semua unit
staff-welcome-title-manager = Unit yang Anda pimpin
staff-welcome-none = Belum ada unit pada akun Anda. Mintalah administrator menambahkannya.
staff-officers-n = { $n ->
   *[other] { $n } petugas
  }

staff-role-administrator = administrator
staff-role-manager = pimpinan unit
staff-role-officer = petugas
staff-quarter = Triwulan { $quarter }
staff-interval = rentang
staff-n = { $n } penilaian
staff-not-yet = Belum ada angka yang dirilis
staff-more = { $n } tulisan lagi
staff-as-table = Lihat sebagai tabel
staff-week = Minggu mulai
staff-unsur = Unsur
staff-badly = Disebut kurang
staff-well = Disebut baik
staff-officer = Petugas
staff-standing = Kedudukan
staff-score = Skor (rentang)
staff-case = Pengaduan
staff-case-due = Dijawab sebelum
staff-case-left = { $n ->
    [0] hari ini
   *[other] { $n } hari kerja lagi
  }
staff-case-late = lewat { $n } hari kerja
staff-times = { $n } kali

staff-unit-today = Diterima hari ini
staff-unit-today-note = langsung terhitung
staff-unit-unreleased = Belum dirilis
staff-unit-unreleased-note = masuk ke angka bila terkumpul lima
staff-unit-mean = Kepuasan (0–100)
staff-unit-ikm = IKM
staff-unit-held = { $n } penilaian ditahan untuk diperiksa dan belum dihitung.
staff-unit-trend = Dua belas minggu terakhir
staff-unit-trend-words = Rata-rata kepuasan mingguan { $unit } dengan rentang 95%
staff-unit-trend-none = Grafik muncul setelah dua minggu memiliki angka yang dirilis.
staff-unit-cases = Menunggu jawaban
staff-unit-unsur = Sembilan unsur
staff-unit-unsur-none = Belum ada jawaban survei yang dirilis.
staff-ikm-method = Rumus { $version }, bobot { $weight }, sidik masukan { $hash }.
staff-unit-mentions = Yang sering disebut
staff-unit-officers = Petugas
staff-unit-officers-note = Urut nama; tidak ada peringkat. Setiap kali Anda membuka angka ini, petugas yang bersangkutan dapat melihatnya.
staff-unit-comments = Kata warga
staff-unit-comments-note = Acak, tanpa petugas, loket, dan jam; nama dan nomor disamarkan.
staff-unit-comments-none = Belum ada: tulisan dilepas bila sedikitnya lima terkumpul.

staff-officer-scale-title = Skor { $name } dengan rentang dan tempat yang diharapkan
staff-officer-expected = diharapkan
staff-trend-n = n = { $n }
staff-officer-sentence = { $standing }. { $n } penilaian; rentang { $low }–{ $high }.
staff-officer-below = Ini awal pendampingan, bukan hukuman: baru bermakna bila dua triwulan berturut-turut, setelah ditelaah orang dan setelah petugas menjawab.
staff-officer-more = { $n ->
   *[other] Sekitar { $n } penilaian lagi sampai ada yang bisa dikatakan.
  }
staff-officer-more-days = Penilaian itu perlu tersebar di sedikitnya { $n } hari lagi.
staff-officer-more-short = sekitar { $n } lagi
staff-officer-more-why = Sebelum datanya cukup, angka apa pun lebih banyak berisi kebetulan; karena itu tidak ditampilkan kepada siapa pun.
staff-officer-how = Bagaimana angkanya terjadi
staff-step-observed-mean = Rata-rata penilaian yang diterima
staff-step-overall-mean = Rata-rata semua petugas: tempat yang diharapkan pada skala skor
staff-step-mix = Pengaruh jenis layanan, saluran, dan waktu tunggu
staff-step-expected-mean = Rata-rata wajar untuk campuran layanan dan waktu tunggu yang sama
staff-step-unit = Pengaruh kantor
staff-step-days = Pengaruh hari-hari bertugas
staff-step-own-difference = Selisih yang tersisa bagi petugas sendiri
staff-step-shrinkage = Bagian selisih yang dapat dipercaya dengan data sebanyak ini
staff-step-carried = Bawaan dari triwulan sebelumnya
staff-step-effect = Selisih yang dipakai
staff-step-score = Skor
staff-officer-formula = Rumus { $version }, sidik masukan { $hash }.
staff-officer-reckoned = Dihitung { $at }.
staff-officer-share = Perbedaan antarpetugas menjelaskan { $share } dari keragaman satu penilaian. Makin kecil bagian ini, makin sulit petugas dibedakan.
staff-officer-praised = Yang dipuji
staff-officer-try = Yang dapat dicoba
staff-try-requirements = Sebutkan semua syarat di awal, sekali, dan beri daftar tertulisnya.
staff-try-procedure = Jelaskan langkah berikutnya dan loketnya sebelum warga beranjak.
staff-try-time = Beri tahu perkiraan waktu, dan kabari bila bergeser.
staff-try-cost = Sebutkan tarif resmi, atau bahwa layanan ini gratis, sebelum diminta.
staff-try-product = Periksa hasilnya bersama warga sebelum diserahkan.
staff-try-competence = Bila ragu, tanyakan rekan saat itu juga dan katakan apa yang sedang dicek.
staff-try-conduct = Sapa lebih dulu, tatap, dan dengarkan sampai selesai.
staff-try-complaints = Catat keluhannya dan sebutkan kapan akan dijawab.
staff-try-facilities = Laporkan yang rusak atau sempit kepada pimpinan; tunjukkan tempat menunggu.
staff-try-other = Bacalah tulisannya bersama pimpinan.
staff-officer-comments = Kata warga tentang layanan Anda
staff-officer-comments-none = Belum ada: tulisan dilepas bila sedikitnya sepuluh terkumpul, paling cepat empat belas hari kemudian, hanya dengan bulannya.
staff-officer-contest = Bila ada yang keliru
staff-officer-contest-how = Bukan giliran Anda, bukan Anda orangnya, atau ada penyalahgunaan? Sampaikan keberatan kepada administrator dalam empat belas hari. Yang memutus orang di luar unit, dan angka ini tidak dipakai sebelum waktu keberatan lewat.
staff-officer-limits = Batas angka ini
staff-officer-limits-text = Yang menilai tidak mewakili semua warga, dan penilaian membawa prasangka yang tidak dapat dihapus rumus apa pun. Di tempat tersulit, petugas masih dirugikan sekitar satu poin. Angka ini bahan bukti bagi pejabat penilai, bukan predikat dan bukan peringkat.
staff-officer-views = Yang pernah melihat angka Anda
staff-officer-views-none = Belum ada orang lain yang melihatnya.
staff-officer-looked = Kunjungan Anda ke halaman ini dicatat dan dapat dilihat petugasnya.
staff-view-who = Siapa
staff-view-what = Apa
staff-view-when = Kapan
staff-look-officer = halaman petugas
staff-look-unit = daftar petugas unit
staff-look-digest = ringkasan mingguan
staff-look-other = { $what }

staff-digest-title = Ringkasan mingguan
staff-digest-none = Akun ini belum memimpin unit, jadi belum ada ringkasannya. Mintalah administrator menambahkan unit.
staff-digest-week = Minggu { $week }
staff-digest-frame = Ringkasan seperti yang dikirim lewat surel

staff-city-received = Diterima hari ini, semua unit
staff-city-week = Minggu ini
staff-city-held = Ditahan untuk diperiksa
staff-city-officers = Petugas menurut kedudukan
staff-city-answer = Jawaban pertama (hari kerja)
staff-city-share = Perbedaan antarpetugas menjelaskan { $share } dari keragaman satu penilaian.
staff-digest-pick = Minggu
staff-digest-show = Tampilkan
staff-digest-ways = Cara dikirim
staff-digest-way-mail = Surel
staff-digest-way-telegram = Telegram
staff-digest-telegram-how = Tautkan akun dahulu dengan /taut di bot.
staff-save = Simpan

## The case desk of a unit

desk-title = Pengaduan
desk-lead = Warga yang minta dijawab. Anda tidak melihat siapa orangnya; jawaban Anda sampai lewat resi atau Telegram.
desk-case = Nomor
desk-unit = Unit
desk-state = Keadaan
desk-due = Batas jawab
desk-due-on = dijawab paling lambat { $day }
desk-overdue = lewat batas
desk-none = Tidak ada yang menunggu jawaban.
desk-citizen = Warga
desk-office = Kantor
desk-no-words = Warga belum menulis apa-apa selain penilaiannya. Tanyakan apa yang terjadi.
desk-photo = Foto { $n }
desk-answer = Jawaban Anda
desk-answer-how = Nomor dan alamat surel dalam jawaban disamarkan; jangan menyebut nama petugas.
desk-send = Kirim jawaban
desk-send-close = Kirim dan nyatakan selesai
desk-close = Nyatakan selesai
desk-solved-yes = Menurut warga: sudah selesai.
desk-solved-no = Menurut warga: belum selesai.
desk-evidence = Lembar bukti (PDF)
desk-telegram-title = Telegram
desk-telegram-lead = Tautkan akun ini dengan obrolan Telegram Anda agar ringkasan dan pemberitahuan sampai di sana.
desk-telegram-linked = Akun ini sudah tertaut dengan sebuah obrolan Telegram.
desk-telegram-off = Bot belum dijalankan di sini; kode tetap dapat dipakai begitu bot berjalan.
desk-telegram-send = Kirim ini kepada bot dalam { $minutes } menit. Kode hanya berlaku sekali.
desk-telegram-make = Buat kode
desk-telegram-unlink = Lepas tautan
desk-reading-why = Mengapa dibaca begini?
desk-reading-because = Yang menentukan, dan seberapa kuat (+ mendukung, − melawan):
desk-reading-signs = Tanda meminta dilihat, bukan temuan. Dibaca dari:
flag-levy = dugaan pungli
flag-danger = bahaya
flag-discrimination = dugaan diskriminasi
flag-emergency = gawat darurat
flag-personal_data = data pribadi
flag-abuse = kata kasar
flag-nonsense = tanpa pesan
desk-reading-wrong = Salah baca? Menurut Anda:
desk-reading-kept = Terima kasih, koreksi Anda disimpan untuk pelatihan berikutnya.

## The weekly digest

digest-news-better = { $name }: nilai membaik
digest-news-worse = { $name }: nilai menurun
digest-news-theme = { $name }: { $count } keluhan { $theme }
digest-news-received = { $count } penilaian minggu ini
digest-news-quiet = Minggu ini tenang
digest-news-overdue = { $count } pengaduan lewat tenggat
digest-news-waiting = { $count } pengaduan menunggu
digest-news-clear = tidak ada pengaduan tertunda

digest-title = Ringkasan minggu { $days }
digest-sample = Contoh: kota, petugas, dan penilaian di sini rekaan.

digest-sentence-better = Dari { $received } penilaian minggu ini, nilai layanan { $value } (rentang { $low }–{ $high }): lebih baik daripada minggu lalu.
digest-sentence-worse = Dari { $received } penilaian minggu ini, nilai layanan { $value } (rentang { $low }–{ $high }): lebih rendah daripada minggu lalu.
digest-sentence-unsure = Dari { $received } penilaian minggu ini, nilai layanan { $value } (rentang { $low }–{ $high }); belum terlihat perubahan yang pasti.
digest-sentence-new = Dari { $received } penilaian minggu ini, nilai layanan { $value } (rentang { $low }–{ $high }).
digest-sentence-none = Minggu ini { $received } penilaian masuk; belum cukup untuk sebuah angka.
digest-sentence-waiting = { $waiting } pengaduan menunggu jawaban, { $overdue } sudah lewat tenggat.
digest-sentence-waiting-in-time = { $waiting } pengaduan menunggu jawaban, semuanya masih dalam tenggat.
digest-sentence-clear = Semua pengaduan sudah dijawab.

digest-chart-trend = Nilai per minggu, 0–100, dengan rentang 95%
digest-chart-units = Nilai tiap unit minggu ini, 0–100, dengan rentang 95%
digest-chart-before = minggu sebelumnya
digest-chart-alt = Grafik: { $title }. Angka yang sama ada di tabel di bawah.

digest-answer-title = Perlu dijawab
digest-answer-none = Tidak ada pengaduan yang menunggu. Terima kasih.
digest-answer-more = dan { $count } pengaduan lain
digest-answer-button = Jawab
digest-answer-all = Lihat semua pengaduan
digest-kind-complaint = Pengaduan
digest-kind-aspiration = Aspirasi
digest-kind-question = Pertanyaan
digest-due-over = lewat { $days } hari kerja (tenggat { $date })
digest-due-today = tenggat hari ini
digest-due-left = { $days } hari kerja lagi (tenggat { $date })
digest-response = Jawaban pertama triwulan ini: biasanya { $days } hari kerja.

digest-units-title = Tiap unit
digest-unit = Unit
digest-figure = Nilai
digest-change = Perubahan
digest-n = n
digest-officer = Petugas
digest-standing = Kedudukan
digest-no-figure = belum cukup
digest-no-figure-officer = belum cukup, kurang { $count }
digest-change-better = ▲ naik { $points }
digest-change-worse = ▼ turun { $points }
digest-change-unsure = tidak pasti
digest-change-new = –
digest-officers-title = Petugas, triwulan berjalan
digest-officers-rest = Yang lain: { $expected } petugas sesuai ekspektasi, { $insufficient } belum cukup data.
digest-officers-note = Urut abjad, bukan peringkat. “Di bawah” berarti perlu pendampingan, bukan hukuman.
digest-moved-up = ▲ naik
digest-moved-down = ▼ turun

digest-themes-title = Yang sering disebut warga
digest-theme = { $theme }: { $badly } keluhan, { $well } pujian
digest-theme-in = { $theme } ({ $unit }): { $badly } keluhan, { $well } pujian

digest-signs-title = Tanda yang perlu dilihat
digest-signs-more = Ada { $count } tulisan lain seperti ini di halaman unit.
digest-signs-note = Tanda ini dibaca oleh mesin dari kata-kata warga: mohon dilihat, ini bukan temuan.
digest-praise-title = Pujian untuk diteruskan
digest-trouble-title = Keluhan, dengan kata warga sendiri
digest-quotes-note = Tanpa petugas, loket, dan waktu. Nama dan nomor disamarkan.
digest-quotes-none = Belum ada komentar yang boleh dibagikan minggu ini: komentar dibuka bersama-sama, paling sedikit lima.

digest-aside-title = Yang tidak ikut dihitung
digest-aside-none = Tidak ada penilaian yang ditahan atau ditarik minggu ini.
digest-aside-held = { $count } penilaian ditahan untuk diperiksa{ $reasons }.
digest-aside-withdrawn = { $count } penilaian ditarik oleh warga.
digest-aside-unreleased = { $count } penilaian triwulan ini sudah masuk tetapi belum ada dalam angka: angka bergerak per lima penilaian, supaya satu warga tidak bisa dikenali.
digest-reason-other = alasan lain:

digest-method-title = Dari mana angka ini
digest-method = Nilai 0–100 berasal dari empat wajah: Buruk 0, Kurang 33, Baik 67, Hebat 100. Tanda ± adalah rentang 95%: makin sedikit penilaian, makin lebar. Perubahan hanya ditandai jika lebih besar daripada kebetulan. Nilai petugas sudah memperhitungkan layanan, saluran, dan lama antre.
digest-method-link = Cara menghitung
digest-fewer = Ringkasan ini dikirim setiap Senin pagi. Ingin lebih jarang atau lewat Telegram saja? Atur di halaman akun Anda.
digest-fewer-link = Atur ringkasan
digest-formula = Rumus { $version } · minggu { $week }

digest-quiet-1 = Minggu { $days } tenang: tidak ada penilaian baru dan tidak ada pengaduan yang menunggu.
digest-quiet-2 = Unit: { $units }.
digest-quiet-3 = Bila loket tetap buka, periksa apakah poster QR masih terpasang dan terbaca.
digest-quiet-4 = Ringkasan berikutnya datang Senin depan.

digest-telegram = { $text }
digest-officers-all = Tidak ada yang menonjol: { $expected } petugas sesuai ekspektasi, { $insufficient } belum cukup data.
digest-reason-same-author = satu orang menilai petugas yang sama berulang kali:
digest-reason-burst = lonjakan penilaian seragam:
digest-reason-copies = komentar salinan:
digest-reason-discordant = berbeda jauh dari penilaian bertoken:
digest-reason-token = token dipakai terlalu cepat:
digest-reason-contested = disanggah:

## Evidence sheets and exports

report-title = Lembar umpan balik masyarakat
report-lead = Bukti dukung untuk umpan balik berkelanjutan atasan langsung. Lembar ini bukan predikat kinerja dan tidak menghitungnya.
report-officer = Petugas
report-nip = NIP
report-unit = Unit kerja
report-agency = Perangkat daerah
report-period = Periode
report-period-days = { $first } – { $last }
report-state-closed = Ditutup, versi { $version }
report-state-running = Belum ditutup
report-reason = Alasan versi ini: { $reason }
report-made = Dibuat { $at }

report-figure-title = Angka
report-figure = { $standing }. Skor { $score }, rentang { $low }–{ $high }, dari { $n } penilaian.
report-figure-insufficient = Data belum cukup: baru { $n } penilaian yang boleh dipakai. Perlu kira-kira { $needed } lagi, dari sedikitnya 10 hari kerja. Sebelum itu tidak ada angka.
report-figure-expected = Petugas rata-rata, dengan layanan, saluran, dan lama antre yang sama, berada di { $expected }. Selisih di bawah 3 poin tidak dibicarakan.
report-scale = Skor pada skala 0–100
report-expected-label = rata-rata { $expected }
report-reliability = Keandalan { $reliability } (1 berarti pasti); setara { $effective } penilaian ideal.
report-share = Dari seluruh keragaman penilaian, { $share } berasal dari perbedaan antarpetugas. Makin kecil, makin sulit membedakan petugas.

report-trend-title = Tren per minggu
report-trend-note = Rata-rata biasa dari penilaian yang sudah dibuka, dengan rentang 95%. Belum memperhitungkan layanan dan antrean.

report-steps-title = Bagaimana angka ini terjadi
report-step-observed-mean = Rata-rata penilaian yang diterima
report-step-overall-mean = Rata-rata semua petugas
report-step-mix = Pengaruh layanan, saluran, dan lama antre
report-step-expected-mean = Yang wajar diharapkan di tempat ini
report-step-unit = Pengaruh kantor
report-step-days = Pengaruh hari-hari bertugas
report-step-own-difference = Selisih yang tersisa
report-step-shrinkage = Bagian selisih yang dipercaya
report-step-carried = Bawaan dari periode lalu
report-step-effect = Selisih yang dipakai
report-step-score = Skor
report-step-low = Batas bawah
report-step-high = Batas atas

report-balance-title = Komentar
report-balance = Imbang komentar { $value } (rentang { $low } sampai { $high }), dari { $n } komentar: { $positive } positif, { $neutral } netral, { $negative } negatif; { $unsure } tidak pasti dan tidak dihitung. Sudah dikoreksi untuk salah baca mesin. Tidak ikut dalam skor.
report-balance-none = Belum ada komentar yang cukup untuk dihitung.
report-themes = Yang disebut warga
report-theme = { $theme }: { $well } pujian, { $badly } keluhan
report-praise = Pujian
report-trouble = Keluhan
report-comments-note = Komentar dibuka kepada petugas dalam kelompok sepuluh atau lebih, paling cepat 14 hari kemudian, tanpa hari dan tanpa penulis.
report-comments-none = Belum ada komentar yang boleh dibuka.
report-response-title = Pengaduan di unit kerja
report-response = { $opened } pengaduan, { $answered } sudah dijawab; jawaban pertama biasanya { $first } hari kerja, selesai { $resolution } hari kerja.
report-response-none = Tidak ada pengaduan dalam periode ini.
report-response-unit = Waktu jawab adalah milik unit kerja, bukan milik petugas.

report-aside-title = Yang tidak dipakai, dan mengapa
report-aside-held = { $count } penilaian ditahan ({ $reasons }).
report-aside-withdrawn = { $count } penilaian ditarik oleh warga.
report-aside-none = Tidak ada penilaian yang ditahan atau ditarik.
report-aside-step = Angka bergerak setiap lima penilaian, jadi paling banyak empat penilaian terakhir mungkin belum termasuk.

report-limits-title = Batas angka ini
report-limits = Yang menilai bukan contoh acak. Rumus tidak dapat menghapus prasangka kelompok. Petugas di tempat yang paling sulit masih dirugikan sekitar 1 poin. Tidak ada peringkat.
report-below-note = “Di bawah ekspektasi” mengarah ke pendampingan. Tindak lanjut lain menunggu dua periode berturut-turut, telaah oleh orang, dan jawaban petugas.

report-contest-title = Bila tidak setuju
report-contest = Petugas dapat menyanggah satu penilaian atau angka ini (salah jadwal, salah orang, penyalahgunaan) lewat halaman petugas sampai { $until }. Sanggahan diperiksa orang dari luar unit. Sebelum tanggal itu lembar ini tidak boleh dipakai.

report-method-title = Jejak hitungan
report-method = Rumus { $formula }. Sidik masukan (SHA-256): { $hash }. Siapa pun yang memegang datanya dapat menghitung ulang dan mendapat angka yang sama.
report-sample = Contoh: kota, petugas, dan penilaian di sini rekaan.
