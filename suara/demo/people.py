"""Made-up officers: Indonesian names in free combination and valid NIPs whose sequence is 9xx."""

from __future__ import annotations

import random
from typing import NamedTuple

from models.nip import read_nip

_WOMEN_TEXT = """
Aisyah Anggraini Ayu Bunga Citra Dewi Dian Endang Fitri Gita Hesti Indah Intan Kartika Laila Lestari
Maya Mega Nabila Nirmala Novi Nurul Puspita Putri Rahma Ratna Rini Salma Sari Siti Sri Tuti Utami
Wahyuni Winda Yanti Yuli Zahra
"""
WOMEN = _WOMEN_TEXT.split()
_MEN_TEXT = """
Adi Agus Ahmad Andi Arif Bagus Bambang Bayu Budi Darma Dedi Eko Fajar Galih Hadi Hendra Herman Imam
Iwan Joko Kurnia Lukman Mulyadi Nanang Pandu Prasetyo Rahmat Rizki Rudi Slamet Sugeng Surya Taufik
Teguh Wahyu Wisnu Yusuf Zaenal
"""
MEN = _MEN_TEXT.split()
_LAST_TEXT = """
Andini Ardiansyah Budiman Cahyadi Damanik Effendi Firmansyah Gunawan Hakim Handayani Hidayat
Iskandar Junaidi Kusuma Lubis Maharani Nasution Nugroho Oktavia Permata Pranata Purnomo Rachman
Ramadhan Saputra Sembiring Setiawan Siregar Susanto Syahputra Tanjung Utomo Wibowo Wijaya Yuliana
Zulkarnain Ngabe Tundan Sampit Banua
"""
LAST = _LAST_TEXT.split()


class Person(NamedTuple):
    name: str
    nip: str
    kind: str


def make_people(count: int, rng: random.Random, this_year: int) -> list[Person]:
    """`count` officers with distinct names (a middle name where needed) and distinct NIPs; a third are PPPK."""
    people: list[Person] = []
    names: set[str] = set()
    nips: set[str] = set()
    while len(people) < count:
        female = rng.random() < 0.55
        first, last = rng.choice(WOMEN if female else MEN), rng.choice(LAST)
        name = f"{first} {last}"
        if name in names:
            name = f"{first} {rng.choice(WOMEN if female else MEN)} {last}"
        kind = "pppk" if rng.random() < 0.33 else "pns"
        nip = _draw_nip(rng, kind, female, this_year)
        if name in names or nip in nips:
            continue
        names.add(name)
        nips.add(nip)
        people.append(Person(name, nip, kind))
    return people


def _draw_nip(rng: random.Random, kind: str, female: bool, this_year: int) -> str:
    born = rng.randint(this_year - 57, this_year - 24)
    birthday = f"{born}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    first_year = max(born + 22, this_year - 30)
    if kind == "pppk":
        appointed = f"{rng.randint(max(first_year, this_year - 5), this_year)}21"
    else:
        appointed = f"{rng.randint(first_year, max(first_year, this_year - 1))}{rng.choice((1, 3, 12)):02d}"
    # Sequences this high do not occur among people appointed together: the number is visibly invented.
    return read_nip(f"{birthday}{appointed}{2 if female else 1}{rng.randint(900, 999)}", kind).text
