## Ringkasan mingguan untuk atasan

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
