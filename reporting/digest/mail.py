"""The digest as a mail: plain text, HTML and the chart as a related part."""

from __future__ import annotations

from email.message import EmailMessage

from reporting.digest import wording
from reporting.digest.html import render_html
from reporting.digest.picture import chart_png
from reporting.digest.plain import render_text
from reporting.digest.value import Digest

CHART_ID = "grafik@suara-layanan"


def render(digest: Digest, base_url: str = "") -> EmailMessage:
    """A message without addresses, date and id: those belong to whoever sends it."""
    picture = None if digest.quiet else chart_png(digest)
    message = EmailMessage()
    message["Subject"] = wording.subject(digest)
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = digest.language
    message.set_content(render_text(digest, base_url))
    html = render_html(digest, base_url, f"cid:{CHART_ID}" if picture else None)
    message.add_alternative(html, subtype="html")
    if picture is not None:
        related = message.get_payload()[1]  # type: ignore[index]
        related.add_related(  # type: ignore[union-attr]
            picture, "image", "png", cid=f"<{CHART_ID}>", filename="grafik.png", disposition="inline"
        )
    return message
