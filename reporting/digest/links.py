"""Where a digest leads: paths of the staff pages, in one place."""

from __future__ import annotations


def answer_case(base_url: str, case_id: int) -> str:
    return f"{base_url}/staf/pengaduan/{case_id}"


def all_cases(base_url: str) -> str:
    return f"{base_url}/staf/pengaduan"


def unit_page(base_url: str, unit_id: int) -> str:
    return f"{base_url}/staf/unit/{unit_id}"


def settings(base_url: str) -> str:
    return f"{base_url}/staf/ringkasan"


def method(base_url: str) -> str:
    return f"{base_url}/metode"
