"""The sample's cases: who asked for an answer, what the office wrote, whether it was solved."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DUE_WORKING_DAYS = 5
CLOSING = time(16, 0)

ANSWERS = {
    "general": (
        "Terima kasih sudah menyampaikan. Kami mohon maaf; hal ini sudah dibahas dengan petugas loket pagi ini.",
        "Mohon maaf atas pengalaman Anda. Masukan ini kami jadikan bahan evaluasi mingguan.",
    ),
    "time": (
        "Mohon maaf atas antrean panjang. Mulai Senin dua loket tambahan dibuka pada pukul 08.00–11.00.",
        "Keterlambatan hari itu karena gangguan jaringan pusat. Berkas Anda sudah kami dahulukan dan siap diambil.",
    ),
    "conduct": (
        "Kami mohon maaf atas sikap petugas kami. Yang bersangkutan sudah dibina dan didampingi minggu ini.",
        "Terima kasih sudah berani menyampaikan. Sikap seperti itu bukan standar kami; sudah kami tindak lanjuti.",
    ),
    "competence": (
        "Kesalahan ketik sudah kami perbaiki tanpa biaya. Silakan ambil di loket dengan menunjukkan resi ini.",
        "Petugas baru kini didampingi petugas senior setiap hari. Mohon maaf atas kebingungan yang terjadi.",
    ),
    "procedure": (
        "Alurnya kami sederhanakan: cukup satu loket mulai pekan depan. Terima kasih atas laporannya.",
        "Papan petunjuk baru sudah dipasang di pintu masuk. Mohon maaf atas kebingungannya.",
    ),
    "requirements": (
        "Syarat di situs sudah kami samakan dengan di loket. Berkas Anda bisa diproses tanpa tambahan.",
        "Fotokopi itu memang tidak perlu. Petugas sudah kami ingatkan; mohon maaf.",
    ),
    "cost": (
        "Layanan ini gratis. Laporan Anda kami teruskan kepada Inspektorat untuk diperiksa.",
        "Tarif resmi sudah kami pasang di depan loket. Bila diminta di luar itu, mohon sebutkan waktunya kepada kami.",
    ),
    "product": (
        "Dokumen yang keliru kami ganti tanpa biaya; silakan datang kapan saja, tidak perlu antre ulang.",
        "Mohon maaf, cetakan ulang sudah siap di loket pengambilan.",
    ),
    "complaints": (
        "Mohon maaf aduan sebelumnya terlewat. Kini ditangani langsung oleh sekretaris unit.",
        "Nomor aduan sudah aktif kembali dan dijawab pada jam kerja.",
    ),
    "facilities": (
        "Toilet dan pendingin ruangan sudah diperbaiki kemarin. Terima kasih atas laporannya.",
        "Kursi tunggu tambahan sudah dipesan dan tiba bulan ini. Mohon maaf atas ketidaknyamanannya.",
    ),
}
THANKS = ("Terima kasih sudah dijawab.", "Baik, sudah saya ambil. Terima kasih.", "Matur nuwun, wis beres.")
OBJECTIONS = ("Belum selesai, kemarin masih sama.", "Saya datang lagi tetapi jawabannya tetap begitu.")


@dataclass
class SampleCase:
    """A case as it stands at the end of the sample; each message is (side, text, time)."""

    kind: str
    state: str
    opened_utc: datetime
    due_utc: datetime
    first_answered_utc: datetime | None = None
    resolved_utc: datetime | None = None
    solved: bool | None = None
    oversight: bool = False
    messages: list[tuple[str, str, datetime]] = field(default_factory=list)


def due(opened_utc: datetime, zone: ZoneInfo, working_days: int = DUE_WORKING_DAYS) -> datetime:
    """Closing time of the n-th working day (Monday to Friday) after the day of opening."""
    day = opened_utc.astimezone(zone).date()
    while working_days:
        day += timedelta(days=1)
        working_days -= day.weekday() < 5
    return datetime.combine(day, CLOSING, tzinfo=zone).astimezone(UTC)


def make_case(
    opened_utc: datetime, aspect: str, levy: bool, now: datetime, zone: ZoneInfo, rng: random.Random
) -> SampleCase:
    """A case that went its way from opening to `now`: most answered in time, some late, a few not yet."""
    kind = rng.choices(("complaint", "aspiration", "question"), (0.8, 0.12, 0.08))[0]
    case = SampleCase(kind, "open", opened_utc, due(opened_utc, zone), oversight=levy)
    # What came lately is answered more slowly: otherwise nothing would wait on the first page.
    lately = opened_utc > now - timedelta(days=10)
    lag = rng.choice((2, 4, 5, 7, 9, 11) if lately else (1, 1, 2, 2, 3, 4, 5, 6, 8))
    answered = _office_hours(due(opened_utc, zone, lag), rng)
    if answered > now:
        return case
    case.state, case.first_answered_utc = "answered", answered
    case.messages.append(("unit", rng.choice(ANSWERS[aspect]), answered))
    said = answered + timedelta(hours=rng.randint(3, 60))
    if said > now or rng.random() < 0.2:
        return case
    if rng.random() < 0.78:
        case.messages.append(("citizen", rng.choice(THANKS), said))
        case.state, case.solved, case.resolved_utc = "closed", True, said
        return case
    case.messages.append(("citizen", rng.choice(OBJECTIONS), said))
    case.state, case.solved = "reopened", False
    again = _office_hours(due(said, zone, 2), rng)
    if again <= now:
        case.messages.append(("unit", rng.choice(ANSWERS["general"]), again))
        case.state, case.solved, case.resolved_utc = "closed", True, again
    return case


def _office_hours(closing_utc: datetime, rng: random.Random) -> datetime:
    """Some minute of the working day that closes then."""
    return closing_utc - timedelta(minutes=rng.randint(5, 460))
