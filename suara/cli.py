"""The `suara` command. Each group of commands has its file in `suara/commands/`."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from suara.problems import Problem, as_problem

_COMMANDS = {
    "up": "suara.commands.run:up",
    "web": "suara.commands.run:web",
    "bot": "suara.commands.run:bot",
    "worker": "suara.commands.run:worker",
    "check": "suara.commands.check:check",
    "db": "suara.commands.db:db",
    "demo": "suara.commands.demo:demo",
    "import": "suara.commands.imports:imports",
    "qr": "suara.commands.qr:qr",
    "sentiment": "suara.commands.sentiment:sentiment",
    "ikm": "suara.commands.ikm:ikm",
    "indicator": "suara.commands.indicator:indicator",
    "digest": "suara.commands.digest:digest",
    "facts": "suara.commands.facts:facts",
    "staff": "suara.commands.staff:staff",
    "backup": "suara.commands.backup:backup",
    "restore": "suara.commands.backup:restore",
}


class _Commands(click.Group):
    """Loads a command's file only when it is called: `suara ikm` should not wait for Telegram."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="suara-layanan", prog_name="suara")
def suara() -> None:
    """Suara Layanan: citizens rate single service encounters; the figures are fair, explained and open to appeal."""


def main(arguments: list[str] | None = None) -> Any:
    """Exit 0 done, 2 bad input or usage, 1 failure: one clear line on standard error, never a traceback."""
    try:
        suara.main(args=arguments, prog_name="suara", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        sys.exit(0)
    except click.UsageError as error:
        _say(error.format_message())
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        problem = as_problem(error)
        if problem is None:
            raise
        _say(problem.message)
        sys.exit(problem.exit_code)


def _say(line: str) -> None:
    click.echo("suara: " + " ".join(line.split()), err=True)


__all__ = ["Problem", "main", "suara"]
