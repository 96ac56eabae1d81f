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
