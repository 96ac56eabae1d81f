"""The 3,000 commonest words of our own comments, the commonest first."""

from importlib.resources import files

COMMON: tuple[str, ...] = tuple((files(__package__) / "common.txt").read_text("utf-8").split())
