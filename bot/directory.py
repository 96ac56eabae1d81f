"""Finding an office: lists of agencies, units and services, and a search by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.events import Choices
from models import Agency, Installation, Service, Unit

PER_PAGE = 8
MOST_FOUND = 200


def is_sample(session: Session) -> bool:
    """Whether the city is the made-up sample city."""
    return session.scalar(sa.select(Installation.sample_seed)) is not None


def agencies(session: Session, page: int) -> Choices:
    """Agencies that have a unit to rate."""
    query = sa.select(Agency.id, Agency.name).where(Agency.units.any())
    return _page("agencies", session.execute(query), page)


def units(session: Session, agency_id: int, page: int) -> Choices:
    agency = session.get(Agency, agency_id)
    query = sa.select(Unit.id, Unit.name).where(Unit.agency_id == agency_id)
    found = session.execute(query)
    return _page("units", found, page, parent=agency_id, title=agency.name if agency else "")


def services(session: Session, unit_id: int, page: int) -> Choices | None:
    """None for a unit that is not there."""
    unit = session.get(Unit, unit_id)
    if unit is None:
        return None
    query = sa.select(Service.id, Service.name).where(Service.unit_id == unit_id)
    found = session.execute(query)
    return _page("services", found, page, parent=unit_id, title=unit.name, above=unit.agency_id)


def search(session: Session, words: str) -> Choices:
    """Units whose name, other names or agency hold every word."""
    query = sa.select(Unit).join(Unit.agency)
    columns = (Unit.name, Unit.also_known_as, Agency.name)
    for word in words.split()[:6]:
        query = query.where(sa.or_(*(column.icontains(word, autoescape=True) for column in columns)))
    found = session.scalars(query.limit(MOST_FOUND)).all() if words.split() else []
    named = sorted(((unit.id, _full_name(unit)) for unit in found), key=_by_name)
    return Choices("found", tuple(named[:PER_PAGE]), title=words[:60], more=len(named) > PER_PAGE)


def _full_name(unit: Unit) -> str:
    """The unit first: the app cuts a long button at its end."""
    return unit.name if unit.agency.name in unit.name else f"{unit.name} · {unit.agency.name}"


def _by_name(item: tuple[int, str]) -> list[tuple[int, str]]:
    """Puskesmas 2 before Puskesmas 10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", item[1].casefold())]


def _page(kind: str, found: Iterable[Any], page: int, parent: int = 0, title: str = "", above: int = 0) -> Choices:
    named = sorted(((number, name) for number, name in found), key=_by_name)
    pages = max(1, -(-len(named) // PER_PAGE))
    page = min(page, pages - 1)
    return Choices(kind, tuple(named[page * PER_PAGE : (page + 1) * PER_PAGE]), page, pages, parent, title, above)
