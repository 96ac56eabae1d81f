"""How the figures are made: in a page's length for everyone, in full with pictures for officers."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from flask import render_template
from markdown_it import MarkdownIt
from markupsafe import Markup

from scoring.ikm import UNSUR
from web.public import blueprint

_FOLDER = Path(__file__).parents[1] / "method"


@blueprint.get("/metode")
def method() -> str:
    return render_template("public/method.html", unsur=UNSUR)


@blueprint.get("/metode/petugas")
def officer_method() -> str:
    """The method as an officer reads it, in Indonesian; its pictures are drawn by the indicator's own code."""
    return render_template("public/officer_method.html", text=_officer_text())


@cache
def _officer_text() -> Markup:
    written = (_FOLDER / "metode.md").read_text(encoding="utf-8")
    html = MarkdownIt("commonmark").enable("table").render(written)
    html = re.sub(r'<p><img src="(pictures/[a-z]+\.svg)" alt="([^"]*)" ?/?></p>', _picture, html)
    html = html.replace("<table>", '<div class="tablewrap" tabindex="0" role="region" aria-label="Tabel"><table>')
    return Markup(html.replace("</table>", "</table></div>"))


def _picture(found: re.Match[str]) -> str:
    """The drawing itself in place of a link to it: no further request."""
    drawing = (_FOLDER / found.group(1)).read_text(encoding="utf-8")
    drawing = re.sub(r' width="\d+" height="\d+"', ' class="drawn"', drawing, count=1)
    words = found.group(2)
    return f'<figure tabindex="0" aria-label="{words}">{drawing}<figcaption>{words}</figcaption></figure>'
