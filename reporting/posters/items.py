"""Which posters to print: every counter with a valid code, or those of one unit, or one."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Counter, CounterCode, Unit
from models.counter_codes import normalise_code
from reporting.posters.poster import PosterItem


class NothingToPrint(ValueError):
    """No counter fits. `str()` is one line."""


def poster_items(
    session: Session,
    base_url: str,
    *,
    code: str | None = None,
    unit: str | None = None,
    telegram: str | None = None,
) -> list[PosterItem]:
    """One item a counter, by agency, unit and counter; its newest valid code.

    Parameters
    ----------
    base_url : the public address, e.g. "https://suara.kota.go.id"
    code : a counter's code, also a revoked one: the poster then carries its successor
    unit : a unit's code
    telegram : the bot's user name, without @

    Raises
    ------
    NothingToPrint : unknown code or unit, or a counter without a valid code
    """
    statement = (
        sa.select(CounterCode)
        .join(Counter, CounterCode.counter_id == Counter.id)
        .join(Unit, Counter.unit_id == Unit.id)
        .where(CounterCode.revoked_utc.is_(None))
        .order_by(Unit.agency_id, Unit.id, Counter.id, CounterCode.issued_utc.desc(), CounterCode.code)
    )
    if code is not None:
        known = session.get(CounterCode, normalise_code(code))
        if known is None:
            raise NothingToPrint(f"no counter has the code {code!r}")
        statement = statement.where(CounterCode.counter_id == known.counter_id)
    if unit is not None:
        if session.scalar(sa.select(Unit.id).where(Unit.code == unit.strip().upper())) is None:
            raise NothingToPrint(f"no unit has the code {unit!r}")
        statement = statement.where(Unit.code == unit.strip().upper())
    newest: dict[int, CounterCode] = {}
    for row in session.scalars(statement):
        newest.setdefault(row.counter_id, row)
    if not newest:
        raise NothingToPrint("no counter with a valid code: import the organisation first, or rotate the code")
    return [_item(row, base_url, telegram) for row in newest.values()]


def _item(row: CounterCode, base_url: str, telegram: str | None) -> PosterItem:
    counter = row.counter
    return PosterItem(
        url=f"{base_url.rstrip('/')}/q/{row.code}",
        code=row.code,
        counter_name=counter.name,
        unit_name=counter.unit.name,
        agency_name=counter.unit.agency.name,
        service_name=counter.service.name if counter.service else None,
        telegram=f"@{telegram.lstrip('@')}" if telegram else None,
    )
