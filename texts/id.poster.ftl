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
