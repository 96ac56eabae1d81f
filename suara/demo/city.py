"""The made-up city: who serves what, where, and how many.

Muara Contoh does not exist. Every name in it was invented for this product.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from scoring.bad_input import BadInput

CITY_NAME = "Pemerintah Kota Muara Contoh"
TIMEZONE = "Asia/Jakarta"


class PlannedService(NamedTuple):
    code: str
    name: str
    difficulty: float
    """Points added to every encounter of this service, on the 0–100 scale: negative is harder."""


@dataclass(frozen=True)
class PlannedUnit:
    """A unit before it has people: `officers` is its share of a city of 60, `strengths` moves single unsur."""

    code: str
    name: str
    also_known_as: str
    officers: int
    counters: int
    services: tuple[PlannedService, ...]
    strengths: dict[str, float]
    level: float = 0.0
    trend: float = 0.0
    """Points gained (or lost) over the last six weeks."""
    around_the_clock: bool = False
    encounters_a_shift: float = 1.5
    counter_word: str = "Loket"


class PlannedAgency(NamedTuple):
    code: str
    name: str
    units: tuple[PlannedUnit, ...]
    is_oversight: bool = False


def _services(*rows: tuple[str, str, float]) -> tuple[PlannedService, ...]:
    return tuple(PlannedService(*row) for row in rows)


def _puskesmas(code: str, name: str, words: str, level: float, trend: float) -> PlannedUnit:
    return PlannedUnit(
        code=code,
        name=name,
        also_known_as=f"puskesmas berobat dokter imunisasi {words}",
        officers=5,
        counters=3,
        level=level,
        trend=trend,
        services=_services(
            ("DAFTAR", "Pendaftaran pasien", -3),
            ("UMUM", "Poli umum", 0),
            ("KIA", "Kesehatan ibu dan anak", 4),
            ("GIGI", "Poli gigi", 1),
            ("OBAT", "Pengambilan obat", -1),
        ),
        strengths={"cost": 14, "time": -8, "facilities": -3, "conduct": 3},
    )


def _kecamatan(code: str, name: str, words: str, level: float, trend: float = 0.0) -> PlannedAgency:
    unit = PlannedUnit(
        code=f"{code}-UMUM",
        name=f"Pelayanan Umum {name}",
        also_known_as=f"camat kantor camat surat pengantar {words}",
        officers=3,
        counters=2,
        level=level,
        trend=trend,
        encounters_a_shift=1.2,
        services=_services(
            ("PENGANTAR", "Surat pengantar", 4),
            ("DOMISILI", "Keterangan domisili", 2),
            ("SKTM", "Surat keterangan tidak mampu", -4),
        ),
        strengths={"cost": 12, "facilities": -9, "complaints": -6},
    )
    return PlannedAgency(code, name, (unit,))


CITY: tuple[PlannedAgency, ...] = (
    PlannedAgency(
        "DISDUKCAPIL",
        "Dinas Kependudukan dan Pencatatan Sipil",
        (
            PlannedUnit(
                code="DUKCAPIL-DAFDUK",
                name="Pelayanan Pendaftaran Penduduk",
                also_known_as="dukcapil disdukcapil capil ktp e-ktp kk kartu keluarga kia pindah",
                officers=10,
                counters=6,
                level=-3,
                trend=5,
                encounters_a_shift=1.8,
                services=_services(
                    ("KTP", "KTP elektronik", -3),
                    ("KK", "Kartu keluarga", 0),
                    ("KIA", "Kartu identitas anak", 5),
                    ("PINDAH", "Pindah dan datang", -6),
                ),
                strengths={"cost": 15, "time": -10, "requirements": -4, "competence": 2},
            ),
            PlannedUnit(
                code="DUKCAPIL-CAPIL",
                name="Pelayanan Pencatatan Sipil",
                also_known_as="dukcapil akta lahir kematian nikah cerai akte",
                officers=6,
                counters=4,
                level=1,
                services=_services(
                    ("LAHIR", "Akta kelahiran", 2),
                    ("KEMATIAN", "Akta kematian", 0),
                    ("NIKAH", "Akta perkawinan dan perceraian", -4),
                ),
                strengths={"cost": 15, "requirements": -8, "conduct": 3},
            ),
        ),
    ),
    PlannedAgency(
        "DINKES",
        "Dinas Kesehatan",
        (
            _puskesmas("PKM-MELATI", "Puskesmas Melati", "melati", 4, 0),
            _puskesmas("PKM-KENANGA", "Puskesmas Kenanga", "kenanga", -5, 9),
            _puskesmas("PKM-TERATAI", "Puskesmas Teratai", "teratai", 1, -2),
        ),
    ),
    PlannedAgency(
        "RSUD",
        "RSUD Muara Contoh",
        (
            PlannedUnit(
                code="RSUD-RAJAL",
                name="Rawat Jalan RSUD",
                also_known_as="rsud rumah sakit poli rawat jalan bpjs rujukan",
                officers=6,
                counters=4,
                level=-4,
                trend=-6,
                encounters_a_shift=1.7,
                services=_services(
                    ("DAFTAR", "Pendaftaran rawat jalan", -4),
                    ("DALAM", "Poli penyakit dalam", -1),
                    ("ANAK", "Poli anak", 2),
                    ("FARMASI", "Farmasi rawat jalan", -5),
                ),
                strengths={"time": -13, "facilities": 3, "cost": 4, "procedure": -5},
            ),
            PlannedUnit(
                code="RSUD-IGD",
                name="Instalasi Gawat Darurat RSUD",
                also_known_as="rsud igd ugd gawat darurat",
                officers=5,
                counters=1,
                level=2,
                around_the_clock=True,
                encounters_a_shift=1.1,
                counter_word="Meja",
                services=_services(("IGD", "Penerimaan gawat darurat", -2)),
                strengths={"competence": 5, "time": 3, "facilities": -5},
            ),
        ),
    ),
    PlannedAgency(
        "DPMPTSP",
        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
        (
            PlannedUnit(
                code="MPP",
                name="Mal Pelayanan Publik",
                also_known_as="mpp mal pelayanan publik izin usaha nib oss perizinan pbg imb",
                officers=8,
                counters=5,
                level=5,
                services=_services(
                    ("NIB", "Nomor induk berusaha", 2),
                    ("PBG", "Persetujuan bangunan gedung", -8),
                    ("SIP", "Surat izin praktik", 0),
                    ("REKLAME", "Izin reklame", -2),
                ),
                strengths={"facilities": 11, "cost": -4, "complaints": 5},
            ),
        ),
    ),
    _kecamatan("KEC-HULU", "Kecamatan Contoh Hulu", "hulu", 3),
    _kecamatan("KEC-TENGAH", "Kecamatan Contoh Tengah", "tengah", -2, 4),
    _kecamatan("KEC-HILIR", "Kecamatan Contoh Hilir", "hilir", 0),
    PlannedAgency(
        "INSPEKTORAT",
        "Inspektorat Kota",
        (
            PlannedUnit(
                code="INSPEKTORAT-ADU",
                name="Klinik Pengaduan Inspektorat",
                also_known_as="inspektorat pengaduan aduan lapor pungli",
                officers=2,
                counters=1,
                level=2,
                encounters_a_shift=0.5,
                services=_services(("ADUAN", "Konsultasi dan pengaduan", 0)),
                strengths={"complaints": 10, "cost": 15},
            ),
        ),
        is_oversight=True,
    ),
)


def planned_units() -> list[tuple[PlannedAgency, PlannedUnit]]:
    return [(agency, unit) for agency in CITY for unit in agency.units]


def shares(officers: int) -> list[int]:
    """How many officers each unit has in a city of `officers`: largest remainders, at least one each.

    Raises BadInput below one officer a unit.
    """
    plans = [unit.officers for _, unit in planned_units()]
    if officers < len(plans):
        raise BadInput(None, None, f"the sample city has {len(plans)} units: it needs at least {len(plans)} officers")
    spare = officers - len(plans)
    exact = [spare * plan / sum(plans) for plan in plans]
    counts = [int(value) for value in exact]
    by_remainder = sorted(range(len(plans)), key=lambda i: counts[i] - exact[i])
    for i in by_remainder[: spare - sum(counts)]:
        counts[i] += 1
    return [count + 1 for count in counts]
