"""Everyday spellings and the words they stand for (see slang.txt for the source and licence)."""

from importlib.resources import files


def _read() -> dict[str, str]:
    lines = (files(__package__) / "slang.txt").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return dict(pairs)


SLANG: dict[str, str] = _read()
