"""`suara digest`: look at a manager's digest, or send what is due."""

from __future__ import annotations

import json
from pathlib import Path

import click
import sqlalchemy as sa

from models import Staff
from reporting.deliveries import deliver_due
from reporting.digest.build import build_digest
from reporting.digest.plain import render_text
from reporting.mail import preview_html
from reporting.periods import Period, local_day
from suara import clock
from suara.channels import digest_channels
from suara.output import json_option, print_json
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House


@click.group()
def digest() -> None:
    """The managers' weekly digest."""


@digest.command()
@click.option("--manager", "username", help="Whose digest (default: the first manager).")
@click.option("--week", help="ISO week, e.g. 2026-W47 (default: the week that ended last).")
@click.option("--html", "page", type=click.Path(path_type=Path), help="Write the mail as an HTML page.")
@json_option
def preview(username: str | None, week: str | None, page: Path | None, as_json: bool) -> None:
    """Print a digest without sending it."""
    settings = load_settings()
    house = House(settings)
    now = clock.now()
    query = sa.select(Staff).where(Staff.role == "manager", Staff.active).order_by(Staff.id).limit(1)
    if username:
        query = query.where(Staff.username == username)
    with house.database.read() as session:
        manager = session.scalar(query)
        if manager is None:
            raise Problem(f"there is no manager {username or ''}".strip() + ": add one with `suara staff add`")
        wanted = Period.parse(week) if week else Period.containing(local_day(now, settings.timezone), "week").previous()
        built = build_digest(session, manager.id, wanted, now, settings.holiday_dates)
    if page is not None:
        page.write_text(preview_html(built, settings.public_url), encoding="utf-8")
        click.echo(f"written to {page}")
    elif as_json:
        print_json(json.loads(built.to_json()))
    else:
        click.echo(render_text(built, settings.public_url))


@digest.command()
@json_option
def run(as_json: bool) -> None:
    """Send every digest that is due now and was not sent yet."""
    settings = load_settings()
    house = House(settings)
    sent = deliver_due(
        house.database,
        clock.now(),
        digest_channels(house),
        hour=settings.digest_hour,
        holidays=settings.holiday_dates,
    )
    if as_json:
        print_json({"sent": sent})
    else:
        click.echo(f"{sent} digests sent")
