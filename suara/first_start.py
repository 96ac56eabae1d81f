"""The first start: schema, questionnaire and, in development, the sample city; then what to open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from feedback.questionnaire_default import ensure_default_questionnaire
from models import Agency, Installation, migrate
from suara import demo
from suara.output import progress_bar
from suara.settings import Settings
from suara.upkeep import load_sample, settle
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
            load_sample(house, now, progress)
    settle(house, now)
    house.database.dispose()


def addresses(settings: Settings, now: datetime) -> list[str]:
    """What a person who has just started it wants to open."""
    house = House(settings)
    url = settings.public_url
    with house.database.read() as session:
        code = demo.find_open_code(session, now)
        seed = session.scalar(sa.select(Installation.sample_seed))
    house.database.dispose()
    lines = ["", "Suara Layanan is running."]
    if code:
        lines.append(f"  rate a counter   {url}/q/{code}")
    lines += [f"  public results   {url}/publik", f"  staff pages      {url}/staf/"]
    if seed is not None:
        lines += [
            f"    {account.username:<18}{account.password:<22}{account.role}" for account in demo.sample_staff(seed)
        ]
        lines.append("  Everything in this database is a made-up sample.")
    if not settings.telegram_token.get_secret_value():
        lines.append("  Telegram         off: set SUARA_TELEGRAM_TOKEN to start the bot")
    if not settings.smtp_url.get_secret_value():
        lines.append(f"  mail             no server set: digests are written to {settings.data_dir / 'outbox'}/")
    return [*lines, "  Ctrl-C stops it all.", ""]
