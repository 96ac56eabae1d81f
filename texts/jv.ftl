### Basa Jawa
### Review: wanted by a native speaker
###
### Krama as an office in Semarang would speak to citizens: plain words, Indonesian terms kept where people use them
### (loket, resi, petugas). The writer is fairly sure of the meaning, less sure of the level of some words: "paring",
### "kersa" and "nyuwun" beside "panjenengan" want the ear of somebody who grew up with it.

## Words

face-1 = Awon
face-2 = Kirang
face-3 = Sae
face-4 = Hebat

unsur-requirements = Syarat-syarat
unsur-procedure = Tata cara lan lampahipun
unsur-time = Wekdal ngantos rampung
unsur-cost = Biaya/tarif
unsur-product = Asiling layanan
unsur-competence = Kasagedan petugas
unsur-conduct = Tata krami petugas
unsur-complaints = Cara ngurus pangaduan lan saran
unsur-facilities = Papan lan sarana
unsur-other = Sanesipun

chip-requirements = Syarat
chip-procedure = Lampah
chip-time = Wekdal
chip-cost = Biaya
chip-product = Asil
chip-competence = Kasagedan petugas
chip-conduct = Tata krami
chip-complaints = Pangaduan
chip-facilities = Papan
chip-other = Sanes

label-positive = sae
label-neutral = limrah
label-negative = awon
label-unsure = dereng cetha

standing-insufficient = Datanipun dereng cekap
standing-below = Ing sangandhaping pangajeng-ajeng
standing-expected = Cocok kaliyan pangajeng-ajeng
standing-above = Langkung sae saking pangajeng-ajeng

state-counted = Sampun kaetang
state-held = Dipuntahan kangge dipunpriksa
state-withdrawn = Dipuntarik
state-erased = Dipunbusak

sample-city = Conto: kitha, petugas, lan bijinipun ing ngriki namung damelan.

## What went wrong, and what to do

error-counter-unknown = Kode loket { $code } mboten wonten. Priksanana malih kode ing poster, utawi padosi kantoripun saking kaca ngajeng.
error-counter-code-revoked = Poster menika sampun dipungantos. Loketipun taksih wonten: lajengaken mawi kode { $successor }.
error-counter-code-ended = Loket menika sampun mboten dipunginakaken. Padosi kantoripun saking kaca ngajeng.
error-token-forged = Tautan menika mboten wetah. Pindai malih QR ing loket.
error-encounter-expired = Tautan menika sampun kadaluwarsa. Pindai malih QR ing loket.
error-rating-invalid = Pilih salah satunggal gambar: Awon, Kirang, Sae, utawi Hebat.
error-receipt-unknown = Resi menika mboten kepanggih. Priksanana malih aksaranipun, kados ta 7KQ2-M9X4.
error-too-many-tries = Kathah sanget anggenipun nyobi. Tengga { $minutes } menit, lajeng cobi malih.
error-text-empty = Serat rumiyin sawetawis tembung, lajeng kintun.
error-text-too-long = Seratanipun kepanjangen. Paling kathah { $limit } aksara.
error-answers-invalid = Wangsulan kangge { $item } mboten kita mangertosi. Pilih salah satunggal ingkang sampun wonten.
error-rating-closed = Biji menika sampun dipuntarik utawi dipunbusak, dados mboten saged dipunewahi malih.
error-not-correctable = Biji namung saged dipunewahi salebeting { $days } dinten.
error-case-closed = Pangaduan menika sampun rampung. Menawi wonten prekawis sanes, mangga paring biji enggal.
error-case-unknown = Dereng wonten pangaduan kangge resi menika.
error-unit-unknown = Kantor menika mboten kepanggih. Padosi malih mawi nama sanes.
error-photo-unusable = Foto menika mboten saged dipunginakaken. Kintun foto JPEG utawi PNG, paling ageng { $megabytes } MB.

## After the tap

web-case-question = Kersa dipunwangsuli kantor?
web-case-how = Kantor mangsuli lumantar resi menika, mboten mangertos sinten panjenengan. Simpen kode resinipun.
web-case-yes-complaint = Inggih, menika pangaduan
web-case-yes-question = Inggih, kula badhe tangled
web-case-yes-aspiration = Inggih, menika usul
web-case-no = Mboten sah
web-case-declined = Inggih, kantor mboten prelu mangsuli.
web-case-after-all = Kula ugi nyuwun wangsulan
web-case-due = Kantor kedah mangsuli paling lambat { $day }.
web-case-you = Panjenengan
web-case-photos = { $n } foto dipunlampiraken
web-case-solved = Punapa prekawisipun sampun rampung?
web-case-solved-yes = Sampun rampung
web-case-solved-no = Dereng
web-case-reply = Serat malih utawi lampiraken foto
web-case-reply-label = Seratan kangge kantor. Sampun nyerat asma utawi nomer pribadi.
web-case-reply-send = Kintun seratan
web-case-photo = Foto minangka bukti; data papan lan kamera ing salebetipun kita bucal.
web-case-photo-send = Lampiraken foto

web-survey-title = Survei Kepuasan Masyarakat
web-survey-lead = Sanga pitakenan. Wangsuli ingkang panjenengan kersa kemawon, lajeng simpen.
web-survey-skip = Langkungi
web-survey-profile = Babagan panjenengan
web-survey-profile-lead = Kenging kothong. Kangge mriksani punapa sedaya golongan dipunladosi sami saenipun.
web-survey-send = Simpen wangsulan
web-survey-leave = Wangsul
web-survey-offer = Isi survei jangkep, sanga pitakenan
web-survey-saved = Wangsulan survei sampun kasimpen. Matur nuwun.
web-profile-sex = Jinis kelamin
web-profile-female = Estri
web-profile-male = Kakung
web-profile-age-band = Yuswa
web-profile-under-20 = Kirang saking 20 taun
web-profile-20-29 = 20–29 taun
web-profile-30-39 = 30–39 taun
web-profile-40-49 = 40–49 taun
web-profile-50-59 = 50–59 taun
web-profile-60-up = 60 taun minggah
web-profile-education = Pendhidhikan
web-profile-occupation = Pedamelan
web-profile-swasta = Swasta
web-profile-wirausaha = Wiraswasta
web-profile-lainnya = Sanesipun

web-rights-offer = Pirsani, ewahi, tarik, utawi busak biji menika
web-rights-title = Hak panjenengan tumrap biji menika
web-rights-held = Ingkang kita simpen
web-rights-held-lead = Namung menika ingkang kasimpen. Gambar ingkang panjenengan pilih mboten kawedhar ing layar; berkas undhuhan ngemot menika namung ing HP ingkang kangge paring biji.
web-rights-place = Papan
web-rights-when = Wekdal
web-rights-state = Kawontenan
web-rights-chips = Ingkang panjenengan tutul
web-rights-survey = Survei
web-rights-survey-n = { $n } wangsulan
web-rights-case = Pangaduan
web-rights-contact = Kontak
web-rights-contact-none = Mboten wonten
web-rights-contact-telegram = Telegram, kangge ngintun wangsulan
web-rights-file = Undhuh sedaya (JSON)
web-rights-change = Ewahi biji
web-rights-change-lead = Ngantos { $day } panjenengan saged milih gambar sanes. Ingkang pungkasan ingkang kaetang.
web-rights-withdraw = Tarik biji
web-rights-withdraw-lead = Biji menika mboten kaetang malih. Menika mboten saged dipunwangsulaken.
web-rights-withdraw-send = Tarik biji kula
web-rights-erase = Busak
web-rights-erase-lead = Seratan, pangaduan, foto, lan kontak langsung dipunbusak lan mboten saged dipunwangsulaken. Etangan tanpa asma kenging tetep wonten utawi tumut dipunbusak.
web-rights-erase-keep = Busak, etanganipun kajengipun
web-rights-erase-all = Busak sedaya
web-rights-done-ubah = Biji sampun dipunewahi.
web-rights-done-hapus = Sampun dipunbusak.
web-rights-back = Wangsul dhateng resi

## Telegram

bot-language-name = Basa Jawa

bot-ask =
    <b>{ $place }</b>
    Kados pundi palayanan kala wau?
bot-ask-off-duty = Samenika mboten wonten petugas ingkang kacathet ing loket menika. Biji panjenengan kaetang kangge kantoripun.
bot-ask-anonymous = Tanpa asma. Petugas mboten mangertos sinten panjenengan.
bot-privacy = Cara kita njagi
bot-notice =
    <b>Cara kita njagi</b>
    Kita nyimpen gambar ingkang panjenengan pilih, seratan panjenengan, kantoripun, lan wekdalipun, kangge ndandosi palayanan. Asma lan NIK mboten kita suwun; NIK, nomer HP, lan surel ing salebeting seratan kita samaraken.

    Seratan dumugi ing pimpinan kantor tanpa asma petugas, loket, lan jam, sasampunipun kempal paling sekedhik gangsal. Menawi panjenengan nyuwun wangsulan, kantor maos seratan menika sanalika, tetep mboten mangertos sinten panjenengan. Alamat obrolan menika kita simpen piyambak, namung kangge ngateraken wangsulanipun.

    Telegram nyimpen obrolan ing luar negeri. Menawi mboten kersa, ginakaken formulir web ing poster. Busak sedaya kapan kemawon mawi /hapus.
bot-tap-first = Tutul rumiyin salah satunggal gambar ing nginggil. Sasampunipun, seratan panjenengan tumut kasimpen.
bot-back = ‹ Wangsul
bot-find-office = Padosi kantor

bot-counted =
    { $face } <b>{ $word }</b>. Sampun kaetang.
    { $place }
    Resi <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Resi <code>{ $code }</code>
bot-counted-before = Kala wau sampun kaetang: { $word }.
bot-what-wrong = Punapa ingkang kirang? Pilih, utawi serat kemawon ing ngriki.
bot-what-good = Punapa ingkang sae? Pilih, utawi serat kemawon ing ngriki.
bot-enough = Cekap
bot-noted-chips = ✓ Kacathet: { $chips }
bot-noted-words = ✓ Seratan panjenengan kasimpen.
bot-want-answer = Matur nuwun. Kersa dipunwangsuli kantor?
bot-yes-answer = Inggih, wangsulana
bot-no = Mboten
bot-words-needed = Punapa ingkang prelu dipunwangsuli? Serat ing ngriki, lajeng kintun.
bot-promised = Kantor badhe mangsuli ing ngriki, paling lambat { $due }. Kantor mboten mangertos sinten panjenengan.
bot-finished = Matur nuwun!
bot-add-more = Tambahi katrangan

bot-survey = Isi survei jangkep
bot-question =
    Pitakenan { $number } saking { $total }
    <b>{ $question }</b>
bot-skip = Langkungi
bot-leave-survey = Cekap semanten
bot-noted-answers = ✓ Wangsulan survei kasimpen: { $count }.
bot-change-face = Ewahi biji
bot-change =
    <b>{ $place }</b>
    Pilih gambar ingkang enggal. Ingkang pungkasan ingkang kaetang.

bot-receipt =
    Resi <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Nengga wangsulan kantor, paling lambat { $due }.
bot-receipt-answered = ✉️ Wangsulan kantor:
bot-receipt-closed = ✓ Pangaduan menika sampun rampung.
bot-open-receipt = Bikak resi
bot-which-receipt = Ketik kode resinipun, kados ta 7KQ2-M9X4.

bot-choose-agencies = Pilih instansi ingkang panjenengan rawuhi, utawi ketik namanipun, kados ta <i>dukcapil</i>.
bot-choose-units = <b>{ $title }</b>: pilih kantoripun.
bot-choose-services = <b>{ $title }</b>: layanan punapa ingkang panjenengan tampi?
bot-choose-found = Menika ingkang kepanggih kangge “{ $title }”. Pilih kantoripun.
bot-other-service = Layanan sanes
bot-page-before = ‹ Saderengipun
bot-page-after = Salajengipun ›
bot-more-found = Taksih wonten sanesipun. Serat namanipun langkung jangkep.
bot-nothing-found = Dereng wonten kantor ingkang cocok kaliyan “{ $words }”. Cobi nama sanes, ketik kode ing poster loket, utawi pilih saking daftar.
bot-no-offices = Dereng wonten kantor ingkang kadaftar ing ngriki.
bot-go-on = Lajengaken
bot-counter-unknown = Kode { $code } mboten wonten. Priksanana malih kode ing poster, utawi padosi kantoripun.
bot-counter-ended = Loket menika sampun mboten dipunginakaken. Padosi kantoripun saking daftar.

bot-welcome = Sugeng rawuh! Ing ngriki panjenengan saged paring biji kangge palayanan kala wau. Satunggal tutulan sampun cekap, tanpa asma.
bot-help =
    <b>Cara ngginakaken</b>
    1. Pindai QR ing loket, utawi ketik kodenipun.
    2. Tutul salah satunggal gambar. Rampung: sampun kaetang.
    3. Menawi kersa, pilih sebabipun utawi serat punapa kemawon.

    /nilai – padosi kantor, kados ta <code>/nilai dukcapil</code>
    /lacak – pirsani resi lan wangsulan kantor
    /bahasa – gantos basa
    /hapus – busak sedaya babagan panjenengan
bot-choose-language = Pilih basa.
bot-language-chosen = Inggih, kita ngginakaken basa Jawa.

bot-button-unknown = Tombol menika sampun mboten lumampah. Wiwiti malih mawi /nilai.
bot-command-unknown = Prentah menika dereng kita tepangi. Ketik /bantuan, utawi langsung padosi kantor.
bot-unreadable-edited = Ewah-ewahan ing pesen lami mboten kita waos. Mangga dipunserat dados pesen enggal.
bot-unreadable-voice = Nyuwun pangapunten, pesen swanten dereng saged kita pirengaken. Mangga dipunserat kemawon.
bot-unreadable-sticker = Stikeripun sae! Kangge paring biji, pindai QR ing loket utawi ketik /nilai.
bot-unreadable-file = Berkas menika mboten saged kita tampi. Serat kemawon; foto saged dipunkintun sasampunipun panjenengan nyuwun wangsulan.
bot-unreadable-other = Kita namung maos seratan lan tutulan tombol. Ketik /nilai kangge paring biji.
bot-photo-without-case = Foto kita tampi minangka bukti, sasampunipun panjenengan paring biji lan milih “Inggih, wangsulana”.
bot-photo-saved = Foto kasimpen minangka bukti. Data papan ing salebetipun sampun dipunbucal.
bot-trouble = Nyuwun pangapunten, wonten alangan ing pihak kita. Sekedhap malih mangga dipuncobi.
bot-group = Biji prayoginipun sampun ngantos dipunwaos tiyang sanes. Mangga wicantenan kaliyan kula piyambakan.
bot-group-button = Bikak obrolan

bot-about-receipt = Babagan resi { $code }.
bot-open-case = Bikak pangaduan
bot-reply = Wangsuli
bot-reply-how = Serat wangsulan panjenengan kangge kantor, lajeng kintun.
bot-reply-sent = Sampun kita terasaken dhateng kantor. Wangsulan paling lambat { $due }.
bot-solved-yes = Sampun rampung
bot-solved-no = Dereng
bot-solved = Sokur, sampun rampung. Pangaduan dipuntutup. Matur nuwun sampun paring pirsa.
bot-unsolved = Inggih, pangaduan dipunbikak malih. Kantor mangsuli paling lambat { $due }. Serat ing ngriki punapa ingkang taksih kirang.

bot-erase-sure =
    Busak sedaya ingkang wonten gandheng cenengipun kaliyan panjenengan?
    Seratan, foto, pangaduan, lan sambungan dhateng Telegram panjenengan ical salaminipun. Namung etangan tanpa asma ingkang kantun.
bot-erase-yes = Inggih, busak
bot-erase-no = Mboten sios
bot-erased = Sampun dipunbusak. Mboten wonten malih ingkang kasimpen babagan panjenengan.
bot-kept = Mboten wonten ingkang dipunbusak.

bot-command-nilai = Paring biji palayanan
bot-command-lacak = Pirsani resi lan wangsulan kantor
bot-command-bahasa = Gantos basa
bot-command-bantuan = Pitulungan
bot-command-hapus = Busak sedaya babagan kula
bot-description =
    Mangga paring biji kangge palayanan publik ingkang nembe panjenengan tampi. Satunggal tutulan sampun cekap, tanpa asma.

    Tutul Mulai, lajeng pilih kantoripun utawi ketik kode ing poster loket.
bot-short-description = Paring biji palayanan publik mawi satunggal tutulan, tanpa asma.

## Pages

web-product = Suara Layanan
web-language-name = Basa Jawa
web-language = Basa
web-skip = Langsung dhateng isi
web-waiting = Dereng wonten sambungan. Biji panjenengan kasimpen ing HP menika lan kakintun piyambak menawi sampun nyambung.
web-sending = Ngintun biji panjenengan ingkang kala wau katundha.
web-sent = Biji ingkang kala wau katundha sampun kakintun.
web-resend = Kintun malih

web-foot-home = Kaca ngajeng
web-foot-receipt = Bikak resi
web-foot-public = Asil kangge umum
web-foot-privacy = Cara kita njagi

web-rate-title = Biji kangge { $place }
web-rate-question = Kados pundi palayanan kala wau?
web-rate-comment = Kersa nyerat punapa? Kenging kothong.
web-rate-how = Tutul salah satunggal gambar kangge ngintun, sareng seratan panjenengan.
web-rate-trust = Tanpa asma; petugas mboten mangertos sinten panjenengan. Seratan dumugi ing pimpinan tanpa loket lan jam, sareng paling sekedhik sekawan seratan sanes; aduan pungli utawi bebaya langsung dipunterasaken dhateng ingkang wajib ngurus.
web-rate-privacy = Cara kita njagi
web-rate-telegram = Bikak ing Telegram

web-again-token = Kaca kala wau mboten dumugi wetah. Tutul sepisan malih; seratan panjenengan taksih wonten.
web-again-expired = Kaca kala wau sampun kabikak langkung saking tigang dinten. Tutul sepisan malih: biji kaetang kangge kantoripun. Seratan panjenengan taksih wonten.

web-receipt-title = Resi { $code }
web-receipt-thanks-counted = Matur nuwun, sampun kaetang
web-receipt-thanks-held = Matur nuwun, sampun kita tampi
web-receipt-thanks-withdrawn = Biji menika sampun dipuntarik
web-receipt-thanks-erased = Biji menika sampun dipunbusak
web-receipt-code = Kode resi panjenengan
web-receipt-held = Biji menika kita priksa rumiyin saderengipun kaetang. Panjenengan mboten prelu tumindak punapa-punapa.
web-receipt-keep = Simpen alamat kaca menika utawi kode resinipun menawi badhe wangsul. Sinten kemawon ingkang nyepeng saged mbikak resi menika, nanging mboten saged mirsani gambar ingkang panjenengan pilih.
web-receipt-chips-trouble = Punapa ingkang kirang? Tutul ingkang cocok.
web-receipt-chips-praise = Punapa ingkang pantes dipunalem? Tutul ingkang cocok.
web-receipt-comment = Seratan panjenengan
web-receipt-comment-label = Mangga cariyos menawi kersa. Sampun nyerat asma utawi nomer pribadi.
web-receipt-comment-replace = Seratan enggal nggantos ingkang kasimpen.
web-receipt-comment-again = Serat malih
web-receipt-comment-saved = Kasimpen.
web-receipt-comment-send = Simpen seratan

web-lookup-title = Bikak resi
web-lookup-lead = Ketik kode resi panjenengan kangge mriksani kawontenanipun.
web-lookup-label = Kode resi, kados ta 7KQ2-M9X4
web-lookup-open = Bikak

web-home-title = Paring biji palayanan ingkang nembe panjenengan tampi
web-home-lead = Satunggal tutulan, gangsal detik, tanpa asma. Biji panjenengan kaetang sanalika lan dipunwaos pimpinan kantor saben minggu.
web-home-code-title = Kagungan kode saking poster?
web-home-code-label = Kode loket, kados ta L7Q2K
web-home-code-open = Paring biji
web-home-find-title = Padosi kantoripun
web-home-find-label = Nama kantor utawi layanan, kados ta dukcapil
web-home-find = Padosi
web-home-found = { $n } kantor kepanggih
web-home-none = Mboten wonten kantor ingkang naminipun “{ $wanted }”. Cobi tembung sanes, kados ta nama dinas utawi kecamatanipun.
web-unit-which = Layanan punapa ingkang nembe panjenengan tampi?
web-unit-any = Sanesipun utawi mboten mangertos

web-privacy-title = Cara kita njagi
web-privacy-who-title = Kita mboten mangertos sinten panjenengan
web-privacy-who = Kita mboten nyuwun asma, NIK, nomer telpun, utawi surel. HP panjenengan namung dipuntepangi saking tandha acak ingkang dipunsandi, lan kuncinipun dipungantos saben tigang wulan, supados satunggal tiyang mboten kaetang kaping kathah.
web-privacy-officer-title = Petugas mboten mirsani biji panjenengan piyambak
web-privacy-officer = Angka babagan satunggaling petugas nembe ewah sasampunipun kempal paling sekedhik gangsal biji enggal. Resi panjenengan mboten nedahaken gambar ingkang panjenengan pilih.
web-privacy-comment-title = Seratan panjenengan dipunwedharaken sareng seratan sanes
web-privacy-comment = Pimpinan unit maos seratan tanpa petugas, loket, lan jam, urutanipun dipunacak, lan namung menawi wonten paling sekedhik gangsal seratan. Nomer pribadi lan alamat surel ing salebetipun dipunsamaraken saderengipun kasimpen.
web-privacy-serious-title = Pungli, ancaman, lan bebaya
web-privacy-serious = Seratan ingkang nyebat pungli, ancaman, utawi bebaya langsung dipunterasaken dhateng ingkang wajib tumindak, lan dhateng Inspektorat menawi kantoripun piyambak ingkang dipunadukaken.
web-privacy-keep-title = Pinten laminipun kasimpen
web-privacy-keep = Seratan kasimpen paling dangu kalih taun, lajeng dipunbusak; etanganipun tetep wonten tanpa asma. Dhasaripun tugas palayanan publik miturut UU 27 Tahun 2022 pasal 20 ayat (2) huruf e.
web-privacy-rights-title = Hak panjenengan
web-privacy-rights = Lumantar resi, panjenengan saged mriksani ingkang kasimpen, nambahi, nggantos, narik, utawi mbusak. Lare alit paring biji sareng tiyang sepuhipun. Telegram menika layanan ing luar negeri; kaca web menika tansah wonten minangka gantosipun.

web-public-title = Asil pambijining masyarakat
web-public-unit = Unit
web-public-ikm = IKM
web-public-grade = Mutu
web-public-n = Cacahing biji
web-public-few = Dereng cekap

web-situation-title = Wonten ingkang prelu dipunpriksa
web-onward-counter = Paring biji loket menika
web-onward-form = Wangsul dhateng formulir
web-busy-title = Sekedhap nggih
web-busy = Kita saweg repot lan dereng kober nyimpen. Tengga sekedhap, lajeng kintun malih.
web-http-400 = Panyuwunan menika mboten kita mangertosi. Wangsul, lajeng cobi saking kaca ngajeng.
web-http-404 = Kaca menika mboten wonten. Priksanana malih alamatipun, utawi wiwiti saking kaca ngajeng.
web-http-405 = Kaca menika dipunbikak mawi cara sanes. Wiwiti saking formuliripun.
web-http-413 = Seratanipun kepanjangen, dados dereng katampi. Cekaki, paling kathah 4.000 aksara, lajeng kintun malih.
web-http-415 = Kintunan menika sanes formulir, dados dereng katampi. Ginakaken formulir ing kaca menika.
web-http-429 = Kathah sanget anggenipun nyobi. Tengga sawetawis menit, lajeng cobi malih.
web-http-500 = Wonten ingkang mboten lumampah ing pihak kita. Tengga sekedhap, lajeng cobi malih.

## Posters at the counter

poster-question = Kados pundi palayanan kala wau?
poster-scan = Pindai kode
poster-tap = Tutul gambar
poster-done = Rampung, kaetang
poster-promise = Tanpa asma, tanpa aplikasi, gangsal detik.
poster-trust = Petugas mboten mangertos sinten panjenengan.
poster-type = Utawi ketik ing peramban:
poster-telegram = Utawi ing Telegram:
poster-sample = CONTO: sanes loket saestu

## Cases

case-answer = { $unit } mangsuli: { $answer }
case-ask-solved = Miturut { $unit }, prekawis panjenengan sampun rampung. Punapa leres sampun rampung?
case-kind-complaint = Pangaduan
case-kind-aspiration = Usul
case-kind-question = Pitakenan
case-state-open = Nengga wangsulan
case-state-answered = Sampun dipunwangsuli
case-state-reopened = Dipunbikak malih
case-state-closed = Rampung

## The default questionnaire: nine unsur, and the words for 1 … 4

question-requirements = Punapa syarat ingkang dipunsuwun cocok kaliyan keperluan panjenengan?
question-requirements-1 = Mboten cocok
question-requirements-2 = Kirang cocok
question-requirements-3 = Cocok
question-requirements-4 = Cocok sanget
question-procedure = Sepinten gampilipun lampah ingkang kedah panjenengan langkungi?
question-procedure-1 = Mboten gampil
question-procedure-2 = Kirang gampil
question-procedure-3 = Gampil
question-procedure-4 = Gampil sanget
question-time = Sepinten rikatipun keperluan panjenengan rampung?
question-time-1 = Mboten rikat
question-time-2 = Kirang rikat
question-time-3 = Rikat
question-time-4 = Rikat sanget
question-cost = Kados pundi biaya ingkang panjenengan bayar, menawi wonten?
question-cost-1 = Awis sanget
question-cost-2 = Radi awis
question-cost-3 = Mirah
question-cost-4 = Gratis
question-product = Punapa asil ingkang panjenengan tampi sami kaliyan ingkang dipunjanjekaken?
question-product-1 = Mboten cocok
question-product-2 = Kirang cocok
question-product-3 = Cocok
question-product-4 = Cocok sanget
question-competence = Punapa petugas pinter nindakaken pedamelanipun?
question-competence-1 = Mboten pinter
question-competence-2 = Kirang pinter
question-competence-3 = Pinter
question-competence-4 = Pinter sanget
question-conduct = Punapa petugas sopan lan grapyak dhateng panjenengan?
question-conduct-1 = Mboten sopan lan grapyak
question-conduct-2 = Kirang sopan lan grapyak
question-conduct-3 = Sopan lan grapyak
question-conduct-4 = Sopan lan grapyak sanget
question-complaints = Menawi wonten pangaduan utawi saran, kados pundi kantor menika ngurus?
question-complaints-1 = Mboten wonten caranipun
question-complaints-2 = Wonten nanging mboten lumampah
question-complaints-3 = Lumampah nanging kirang
question-complaints-4 = Dipunurus kanthi sae
question-facilities = Kados pundi papan lan sarana ing ngriki (kursi, WC, karesikan, pitedah)?
question-facilities-1 = Awon
question-facilities-2 = Cekap
question-facilities-3 = Sae
question-facilities-4 = Sae sanget
