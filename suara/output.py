"""How commands print: people get lines, `--json` gets one document, a terminal gets a progress bar."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document (also the default in a pipe)."
)


def wants_json(as_json: bool) -> bool:
    """People at a terminal get lines; a pipe gets the JSON document even when nobody asked."""
    return as_json or not sys.stdout.isatty()


def print_json(document: Any) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False, default=str))


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A callback `(done, total)` that moves a bar on a terminal and does nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=100, label=label, file=sys.stderr) as bar:

        def advance(done: int, total: int) -> None:
            target = int(100 * done / total) if total else 100
            if target > bar.pos:
                bar.update(target - bar.pos)

        yield advance
