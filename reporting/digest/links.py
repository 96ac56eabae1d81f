"""Where a digest leads: paths of the staff pages, in one place."""

from __future__ import annotations

from urllib.parse import quote


def answer_case(base_url: str, case_id: int) -> str:
    return f"{base_url}/staf/pengaduan/{case_id}"


def all_cases(base_url: str) -> str:
    return f"{base_url}/staf/pengaduan"


def unit_page(base_url: str, code: str) -> str:
    return f"{base_url}/staf/unit/{quote(code)}"


def settings(base_url: str) -> str:
    return f"{base_url}/staf/ringkasan"


def method(base_url: str) -> str:
    return f"{base_url}/metode"
