
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
