"""Lets these tests use the benchmark's cities, which are not part of the installed packages."""

import sys
from pathlib import Path

ROOT = str(Path(__file__).parents[4])
if ROOT not in sys.path:
    sys.path.append(ROOT)
