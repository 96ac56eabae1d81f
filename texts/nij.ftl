### Basa Ngaju
### Review: wanted by a native speaker
###
### Ngaju Dayak, only as far as the writer could check its words against public word lists and sentences: the faces, the
### chips, the rating page, the receipt, the case, the poster and the bot's main steps. The polite "you" is "ketun". The
### writer is sure of most single words and not of the sentences; the privacy notice, the erasure and the rarer messages
### are left out on purpose, and Indonesian is spoken there.

## Words

face-1 = Papa
face-2 = Kurang
face-3 = Bahalap
face-4 = Tamam

unsur-requirements = Syarat
unsur-procedure = Cara dengan jalan ah
unsur-time = Katahi sampai tuntung
unsur-cost = Ongkos
unsur-product = Hasil pelayanan
unsur-competence = Kapintar petugas
unsur-conduct = Sikap petugas
unsur-complaints = Cara maurus pengaduan dengan saran
unsur-facilities = Eka dengan sarana
unsur-other = Beken

chip-requirements = Syarat
chip-procedure = Cara
chip-time = Katahi
chip-cost = Ongkos
chip-product = Hasil
chip-competence = Kapintar petugas
chip-conduct = Sikap petugas
chip-complaints = Pengaduan
chip-facilities = Eka
chip-other = Beken

state-counted = Jadi ihitung
state-held = Inahan, hindai ihitung
state-withdrawn = Jadi inarik
state-erased = Jadi ihapus

error-counter-unknown = Kode loket { $code } jatun. Pariksa tinai kode hung poster, atawa gau kantor bara halaman baun.
error-counter-code-ended = Loket tuh dia ihapan tinai. Gau kantor bara halaman baun.
error-rating-invalid = Intih ije bara epat gambar: Papa, Kurang, Bahalap, atawa Tamam.
error-receipt-unknown = Resi tuh jatun. Pariksa tinai huruf ah, kilau 7KQ2-M9X4.
error-text-empty = Manulis helu pire-pire kata, limbah te kirim.
error-unit-unknown = Kantor tuh jatun. Gau tinai hapan aran beken.

## After the tap

web-case-question = Handak inumbah kantor?
web-case-yes-complaint = Iyuh, tuh pengaduan
web-case-yes-question = Iyuh, aku misek
web-case-yes-aspiration = Iyuh, tuh saran
web-case-no = Dia perlu
web-case-declined = Iyuh, kantor dia perlu manumbah.
web-case-after-all = Aku handak inumbah kea
web-case-due = Kantor harus manumbah paling tahi { $day }.
web-case-you = Ketun
web-case-solved = Masalah ah jadi tuntung?
web-case-solved-yes = Jadi tuntung
web-case-solved-no = Hindai
web-case-reply-send = Kirim pesan

web-survey-title = Survei Kepuasan Masyarakat
web-survey-lead = Jalatien isekan. Tumbah je handak bewei, limbah te simpan.
web-survey-skip = Mahalau
web-survey-send = Simpan tumbah
web-survey-leave = Haluli
web-survey-offer = Isi survei genep, jalatien isekan
web-survey-saved = Tumbah survei jadi isimpan. Tarima kasih.
web-profile-sex = Hatue atawa bawi
web-profile-female = Bawi
web-profile-male = Hatue
web-profile-age-band = Umur
web-profile-occupation = Gawian
web-profile-lainnya = Beken
web-rights-place = Eka
web-rights-when = Wayah
web-rights-survey = Survei
web-rights-survey-n = { $n } tumbah
web-rights-case = Pengaduan
web-rights-contact-none = Jatun
web-rights-back = Haluli akan resi

## Telegram

bot-language-name = Basa Ngaju

bot-ask =
    <b>{ $place }</b>
    Kilen ampi pelayanan endau?
bot-ask-anonymous = Dia hapan aran. Petugas dia katawan eweh ketun.
bot-privacy = Cara ikei manjaga
bot-back = ‹ Haluli
bot-find-office = Gau kantor

bot-counted =
    { $face } <b>{ $word }</b>. Jadi ihitung.
    { $place }
    Resi <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Resi <code>{ $code }</code>
bot-counted-before = Endau jadi ihitung: { $word }.
bot-what-wrong = Narai je kurang? Intih, atawa manulis ih hung hetuh.
bot-what-good = Narai je bahalap? Intih, atawa manulis ih hung hetuh.
bot-enough = Sukup
bot-noted-chips = ✓ Jadi icatat: { $chips }
bot-noted-words = ✓ Tulisan ketun jadi isimpan.
bot-want-answer = Tarima kasih. Handak inumbah kantor?
bot-yes-answer = Iyuh, tumbah aku
bot-no = Dia
bot-words-needed = Narai je perlu inumbah? Manulis hung hetuh, limbah te kirim.
bot-promised = Kantor akan manumbah hung hetuh, paling tahi { $due }. Kantor dia katawan eweh ketun.
bot-finished = Tarima kasih!

bot-survey = Isi survei genep
bot-question =
    Isekan { $number } bara { $total }
    <b>{ $question }</b>
bot-skip = Mahalau
bot-leave-survey = Sukup
bot-noted-answers = ✓ Tumbah survei jadi isimpan: { $count }.

bot-receipt =
    Resi <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Manunggu tumbah kantor, paling tahi { $due }.
bot-receipt-answered = ✉️ Tumbah kantor:
bot-receipt-closed = ✓ Pengaduan tuh jadi tuntung.
bot-open-receipt = Buka resi

bot-choose-units = <b>{ $title }</b>: intih kantor ah.
bot-choose-services = <b>{ $title }</b>: pelayanan narai je tarima ketun?
bot-other-service = Pelayanan beken
bot-no-offices = Hindai tege kantor hung hetuh.

bot-welcome = Salamat dumah! Hung hetuh ketun tau manilai pelayanan endau. Ije kali tekan jadi sukup, dia hapan aran.
bot-choose-language = Intih basa.
bot-language-chosen = Iyuh, itah hapan basa Ngaju.
bot-solved-yes = Jadi tuntung
bot-solved-no = Hindai

## Pages

web-product = Suara Layanan
web-language-name = Basa Ngaju
web-language = Basa
web-skip = Palus akan isi
web-resend = Kirim tinai

web-foot-home = Halaman baun
web-foot-receipt = Buka resi
web-foot-public = Hasil akan uluh are
web-foot-privacy = Cara ikei manjaga

web-rate-title = Nilai { $place }
web-rate-question = Kilen ampi pelayanan endau?
web-rate-comment = Handak manulis? Tau kosong.
web-rate-how = Tekan ije gambar akan mangirim, hayak tulisan ketun.
web-rate-trust = Dia hapan aran; petugas dia katawan eweh ketun. Tulisan ketun sampai akan pimpinan dia hapan loket dengan jam, hayak paling isut epat tulisan beken; aduan pungli atawa bahaya palus ikirim akan je wajib maurus.
web-rate-privacy = Cara ikei manjaga
web-rate-telegram = Buka hung Telegram

web-receipt-title = Resi { $code }
web-receipt-thanks-counted = Tarima kasih, jadi ihitung
web-receipt-thanks-held = Tarima kasih, jadi ikei tarima
web-receipt-thanks-withdrawn = Penilaian tuh jadi inarik
web-receipt-thanks-erased = Penilaian tuh jadi ihapus
web-receipt-code = Kode resi ketun
web-receipt-held = Penilaian tuh ikei pariksa helu sahindai ihitung. Ketun dia perlu mawi narai-narai.
web-receipt-keep = Simpan alamat halaman tuh atawa kode resi amun handak haluli. Eweh bewei je mimbing kode tau mambuka resi tuh, tapi dia tau mite gambar je intih ketun.
web-receipt-chips-trouble = Narai je kurang? Tekan je cocok.
web-receipt-chips-praise = Narai je bahalap? Tekan je cocok.
web-receipt-comment = Tulisan ketun
web-receipt-comment-label = Kisah amun handak. Ela manulis aran atawa nomor pribadi.
web-receipt-comment-replace = Tulisan taheta manganti je jadi isimpan.
web-receipt-comment-again = Manulis tinai
web-receipt-comment-saved = Jadi isimpan.
web-receipt-comment-send = Simpan tulisan

web-lookup-title = Buka resi
web-lookup-label = Kode resi, kilau 7KQ2-M9X4
web-lookup-open = Buka

web-home-code-title = Tege kode bara poster?
web-home-code-label = Kode loket, kilau L7Q2K
web-home-code-open = Nilai
web-home-find-title = Gau kantor
web-home-find-label = Aran kantor atawa pelayanan, kilau dukcapil
web-home-find = Gau
web-unit-which = Pelayanan narai je tarima ketun?
web-unit-any = Beken atawa dia katawan

web-onward-counter = Nilai loket tuh
web-onward-form = Haluli akan formulir

## Posters at the counter

poster-question = Kilen ampi pelayanan endau?
poster-scan = Pindai kode
poster-tap = Tekan ije gambar
poster-done = Tuntung, ihitung
poster-promise = Dia hapan aran, dia hapan aplikasi, lime detik.
poster-trust = Petugas dia katawan eweh ketun.
poster-telegram = Atawa hung Telegram:

## Cases

case-answer = { $unit } manumbah: { $answer }
case-kind-complaint = Pengaduan
case-kind-aspiration = Saran
case-kind-question = Isekan
case-state-open = Manunggu tumbah
case-state-answered = Jadi inumbah
case-state-reopened = Ibuka tinai
case-state-closed = Tuntung
