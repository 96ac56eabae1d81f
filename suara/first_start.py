"""The first start: schema, questionnaire and, in development, the sample city; then what to open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from feedback.questionnaire_default import ensure_default_questionnaire
from models import Agency, CounterCode, Installation, migrate
from suara import demo
from suara.output import progress_bar
from suara.settings import Settings
from suara.upkeep import settle
from suara.wiring import House


def prepare(settings: Settings, now: datetime, say: Callable[[str], object]) -> None:
    """Bring the database to the current schema; fill an empty one with the sample city, except in production."""
    house = House(settings)
    house.database.check()
    migrate.upgrade(house.database)
    with house.database.write() as session:
        if session.get(Installation, 1) is None:
            session.add(Installation(id=1, created_utc=now))
        ensure_default_questionnaire(session, now)
    with house.database.read() as session:
        empty = session.scalar(sa.select(Agency.id).limit(1)) is None
    if empty and settings.env == "development":
        say("The database is empty: loading the sample city …")
        with progress_bar("sample city") as progress:
            demo.load(house.database, house.keys, now, progress=progress)
    settle(house, now)
    house.database.dispose()


def addresses(settings: Settings) -> list[str]:
    """What a person who has just started it wants to open."""
    house = House(settings)
    url = settings.public_url
    with house.database.read() as session:
        code = session.scalar(
            sa.select(CounterCode.code).where(CounterCode.revoked_utc.is_(None)).order_by(CounterCode.code)
        )
        installation = session.get(Installation, 1)
        is_sample = installation is not None and installation.sample_seed is not None
    lines = ["", "Suara Layanan is running."]
    if code:
        lines.append(f"  rate a counter   {url}/q/{code}")
    lines.append(f"  public results   {url}/publik")
    lines.append(f"  staff pages      {url}/staf/")
    if is_sample:
        lines += [f"    {line}" for line in demo.credentials_lines()]
        lines.append("  Everything in this database is a made-up sample.")
    if not settings.telegram_token.get_secret_value():
        lines.append("  Telegram         off: set SUARA_TELEGRAM_TOKEN to start the bot")
    if not settings.smtp_url.get_secret_value():
        lines.append(f"  mail             no server set: digests are written to {settings.data_dir / 'outbox'}/")
    lines.append("  Ctrl-C stops it all.")
    return lines
