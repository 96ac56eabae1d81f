"""Which posters are printed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from models import Database
from models.counter_codes import rotate_code
from reporting.posters import NothingToPrint, PosterItem, poster_items
from tests.factories import make_agency, make_counter, make_service, make_unit


def test_a_counter_s_poster_carries_its_newest_code_and_names(database: Database, now: datetime) -> None:
    with database.write() as session:
        unit = make_unit(session, make_agency(session), code="DAFDUK", name="Pelayanan Adminduk")
        service = make_service(session, unit, name="KTP elektronik")
        counter = make_counter(session, unit, code="K7Q2MX", name="Loket 1", service=service, now=now)
        fresh = rotate_code(session, counter.id, now + timedelta(days=1)).code
    with database.read() as session:
        items = poster_items(session, "https://suara.kota.example/", code="k7q-2mx", telegram="KotaBot")
    assert items == [
        PosterItem(
            url=f"https://suara.kota.example/q/{fresh}",
            code=fresh,
            counter_name="Loket 1",
            unit_name="Pelayanan Adminduk",
            agency_name="Disdukcapil",
            service_name="KTP elektronik",
            telegram="@KotaBot",
        )
    ]


def test_a_unit_or_the_whole_city_is_printed_in_order(database: Database, now: datetime) -> None:
    with database.write() as session:
        one, two = make_unit(session, code="ONE"), make_unit(session, code="TWO")
        for unit, code in ((two, "222222"), (one, "333333"), (one, "444444")):
            make_counter(session, unit, code=code, now=now)
    with database.read() as session:
        assert [item.code for item in poster_items(session, "https://x.example", unit="one")] == ["333333", "444444"]
        assert [item.code for item in poster_items(session, "https://x.example")] == ["333333", "444444", "222222"]


@pytest.mark.parametrize(
    ("code", "unit", "said"),
    [
        ("ZZZZZZ", None, "no counter has the code 'ZZZZZZ'"),
        (None, "NOPE", "no unit has the code"),
        (None, None, "import"),
    ],
)
def test_what_cannot_be_printed_is_said(database: Database, code: str | None, unit: str | None, said: str) -> None:
    with database.read() as session, pytest.raises(NothingToPrint, match=said):
        poster_items(session, "https://x.example", code=code, unit=unit)
