"""`suara up | web | bot | worker`: the long-running processes."""

from __future__ import annotations

import sys

import click

from suara import clock
from suara.logs import set_up_logging
from suara.problems import Problem
from suara.settings import Settings, load_settings


@click.command()
def up() -> None:
    """Start everything: web, worker, and the bot when a token is set. Ctrl-C stops it all."""
    from suara.first_start import addresses, prepare
    from suara.supervisor import Supervisor

    settings = _start()
    prepare(settings, clock.now(), click.echo)
    names = ["web", "worker"] + (["bot"] if settings.telegram_token.get_secret_value() else [])
    supervisor = Supervisor(names, click.echo)

    def announce() -> None:
        for line in addresses(settings, clock.now()):
            click.echo(line)

    sys.exit(supervisor.run(f"http://{settings.bind}/healthz", announce))


@click.command()
def web() -> None:
    """Serve the citizen form, public, staff pages and API."""
    from suara.web_server import serve

    serve(_start())


@click.command()
def worker() -> None:
    """Do what happens by itself: facts, digests, reminders, messages."""
    from suara.worker import work

    work(_start())


@click.command()
def bot() -> None:
    """Talk to citizens on Telegram."""
    settings = _start()
    if not settings.telegram_token.get_secret_value():
        raise Problem("SUARA_TELEGRAM_TOKEN is not set: get a token from @BotFather and put it in .env")
    from bot.run import run
    from suara.channels import bot_config
    from suara.wiring import House

    run(bot_config(House(settings)))


def _start() -> Settings:
    set_up_logging()
    return load_settings()
