## Lembar bukti dan ekspor

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
