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
