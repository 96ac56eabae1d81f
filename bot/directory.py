"""Finding an office: lists of agencies, units and services, and a search by name."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.events import Choices
from models import Agency, Service, Unit

PER_PAGE = 8


def agencies(session: Session, page: int) -> Choices:
    """Agencies that have a unit to rate."""
    query = sa.select(Agency.id, Agency.name).where(Agency.units.any()).order_by(Agency.name)
    return _page("agencies", session.execute(query).all(), page)


def units(session: Session, agency_id: int, page: int) -> Choices:
    agency = session.get(Agency, agency_id)
    query = sa.select(Unit.id, Unit.name).where(Unit.agency_id == agency_id).order_by(Unit.name)
    found = session.execute(query).all()
    return _page("units", found, page, parent=agency_id, title=agency.name if agency else "")


def services(session: Session, unit_id: int, page: int) -> Choices | None:
    """None for a unit that is not there."""
    unit = session.get(Unit, unit_id)
    if unit is None:
        return None
    query = sa.select(Service.id, Service.name).where(Service.unit_id == unit_id).order_by(Service.name)
    found = session.execute(query).all()
    return _page("services", found, page, parent=unit_id, title=unit.name, above=unit.agency_id)


def search(session: Session, words: str) -> Choices:
    """Units whose name, other names or agency hold every word."""
    query = sa.select(Unit).join(Unit.agency).order_by(Agency.name, Unit.name).limit(PER_PAGE)
    for word in words.split()[:6]:
        columns = (Unit.name, Unit.also_known_as, Agency.name)
        query = query.where(sa.or_(*(column.icontains(word, autoescape=True) for column in columns)))
    found = session.scalars(query).all() if words.split() else []
    items = tuple((unit.id, _full_name(unit)) for unit in found)
    return Choices("found", items, title=words[:60])


def _full_name(unit: Unit) -> str:
    return unit.name if unit.agency.name in unit.name else f"{unit.agency.name} · {unit.name}"


def _page(
    kind: str, found: Sequence[tuple[int, str]], page: int, parent: int = 0, title: str = "", above: int = 0
) -> Choices:
    pages = max(1, -(-len(found) // PER_PAGE))
    page = min(page, pages - 1)
    shown = tuple((number, name) for number, name in found[page * PER_PAGE : (page + 1) * PER_PAGE])
    return Choices(kind, shown, page, pages, parent, title, above)
