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
