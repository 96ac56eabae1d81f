
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
desk-reading-because = Yang menentukan: { $fragments }.
desk-reading-wrong = Salah baca? Menurut Anda:
desk-reading-kept = Terima kasih, koreksi Anda disimpan untuk pelatihan berikutnya.
