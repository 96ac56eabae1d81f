"""The sample's accounts. Their passwords are printed at the start and belong to made-up data only."""

from __future__ import annotations

import random
from typing import NamedTuple

MAIL_DOMAIN = "muaracontoh.example"
_WORDS_TEXT = """
bakau bambu cendana cempaka dermaga embun galam hujan jukung kenari kopi lanting mentari meranti
nelayan ombak pandan pasar pelita perahu puspa rambai rotan sampan sawah selasih senja sungai
tanjung teratai ulin wayang
"""
_WORDS = _WORDS_TEXT.split()


class SampleStaff(NamedTuple):
    username: str
    name: str
    role: str
    units: tuple[str, ...]
    """Codes of the units managed."""
    password: str


_PEOPLE: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("admin", "Administrator Contoh", "administrator", ()),
    ("kepala.dukcapil", "Kepala Bidang Dukcapil", "manager", ("DUKCAPIL-DAFDUK", "DUKCAPIL-CAPIL")),
    ("kepala.puskesmas", "Koordinator Puskesmas", "manager", ("PKM-MELATI", "PKM-KENANGA", "PKM-TERATAI")),
    ("kepala.rsud", "Kepala Bidang Pelayanan RSUD", "manager", ("RSUD-RAJAL", "RSUD-IGD")),
    ("kepala.mpp", "Kepala Mal Pelayanan Publik", "manager", ("MPP",)),
    ("kepala.kecamatan", "Koordinator Kecamatan", "manager", ("KEC-HULU-UMUM", "KEC-TENGAH-UMUM", "KEC-HILIR-UMUM")),
    ("inspektur", "Inspektur Pembantu", "manager", ("INSPEKTORAT-ADU",)),
    ("petugas", "Petugas Dukcapil", "officer", ()),
    ("petugas.rsud", "Petugas RSUD", "officer", ()),
)
OFFICER_UNITS = {"petugas": ("DUKCAPIL-DAFDUK", max), "petugas.rsud": ("RSUD-RAJAL", min)}
"""Which officer has the account: the one of the unit whose true effect is the best, or the worst."""


def sample_staff(seed: int) -> list[SampleStaff]:
    """The accounts of the sample with this seed, passwords in clear: the same list each time."""
    rng = random.Random(f"staff:{seed}")
    return [
        SampleStaff(username, name, role, units, f"{rng.choice(_WORDS)}-{rng.choice(_WORDS)}-{rng.randint(100, 999)}")
        for username, name, role, units in _PEOPLE
    ]
