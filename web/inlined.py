"""Style and script that travel inside the page: one request draws it, and a hash in the policy vouches for them."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

_STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True)
class Inlined:
    """Text to put between the tags, and the policy source that allows exactly that text."""

    text: Markup
    source: str


def inline(*names: str) -> Inlined:
    """The files of `web/static`, one after the other, without comments and idle space."""
    text = "".join(_squeeze((_STATIC / name).read_text(encoding="utf-8"), name) for name in names)
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Inlined(Markup(text), f"'sha256-{digest}'")


def _squeeze(text: str, name: str) -> str:
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\n\s*", "\n" if name.endswith(".js") else "", text)
    if name.endswith(".css"):
        text = re.sub(r"\s*([{};,>])\s*", r"\1", text)
        text = re.sub(r":\s+", ":", text).replace(";}", "}")
    return text.strip()


CITIZEN_STYLE = inline("house.css", "citizen.css")
OFFICE_STYLE = inline("house.css", "office.css")
PUBLIC_STYLE = inline("house.css", "public.css")
KEEP_SCRIPT = inline("keep.js")
SURVEY_SCRIPT = inline("survey.js")
