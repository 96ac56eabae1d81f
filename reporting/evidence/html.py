"""The evidence sheet as one HTML document that prints well."""

from __future__ import annotations

from html import escape

from reporting.evidence.build import EvidenceSheet
from reporting.evidence.content import Block, Heading, Paragraph, Picture, blocks
from texts import say

_STYLE = """
:root{color-scheme:light}
body{margin:0;background:#fff;color:#1b2422;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.1rem;margin:1.8rem 0 .3rem;break-after:avoid}
p{margin:.4rem 0}
.lead{font-size:1.2rem}
.note{color:#52605c;font-size:.88rem;overflow-wrap:anywhere}
.warning{background:#fdf1da;color:#7a4a00;padding:.5rem .75rem}
.quote{margin-left:0;padding-left:.9rem;border-left:3px solid #0b5e55}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid #d8d6cd;text-align:left;vertical-align:top;font-weight:400}
th{color:#52605c;width:40%}
.numbers th{color:inherit;width:75%}
.numbers td{text-align:right;font-variant-numeric:tabular-nums;padding-right:0}
svg{display:block;max-width:100%;height:auto;margin:.5rem 0}
@media print{main{padding:0}h2,table,svg{break-inside:avoid}}
"""


def to_html(sheet: EvidenceSheet, language: str = "id") -> str:
    title = escape(f"{say('report-title', language)}: {sheet.officer}, {sheet.period}")
    body = "".join(_block(block) for block in blocks(sheet, language))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(say('report-title', language))}</h1>{body}</main></body></html>"
    )


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h2>{escape(block.text)}</h2>"
    if isinstance(block, Paragraph):
        return f'<p class="{block.style}">{escape(block.text)}</p>'
    if isinstance(block, Picture):
        return block.svg
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in block.rows
    )
    return f'<table class="{"numbers" if block.numbers else "names"}">{rows}</table>'
