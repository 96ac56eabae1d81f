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
