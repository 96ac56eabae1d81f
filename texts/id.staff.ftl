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
