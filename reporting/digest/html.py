"""The digest as an HTML mail: one column, inline styles, readable with pictures off."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reporting.digest import links, wording
from reporting.digest.picture import chart_title
from reporting.digest.value import CaseLine, Digest, Quote
from texts import say

INK, SOFT, LINE, ACCENT, WASH, WARN, WARN_WASH = (
    "#1b2422",
    "#52605c",
    "#d8d6cd",
    "#0b5e55",
    "#e6f1ee",
    "#7a4a00",
    "#fdf1da",
)
SMALL = f"font-size:13px;color:{SOFT}"
_FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif"
_CELL = f"padding:8px 8px 8px 0;font-size:15px;border-bottom:1px solid {LINE};vertical-align:top"
_NUMBER = f"{_CELL};text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums"


def render_html(digest: Digest, base_url: str, picture: str | None) -> str:
    """A whole document; `picture` is the `src` of the chart, e.g. "cid:…", None for none."""
    body = _quiet(digest) if digest.quiet else _full(digest, base_url, picture)
    title = escape(wording.subject(digest))
    sample = (
        f'<p style="margin:0 0 14px;padding:8px 12px;background:{WARN_WASH};color:{WARN};font-size:14px">'
        f"{escape(say('digest-sample', digest.language))}</p>"
        if digest.sample
        else ""
    )
    return (
        f'<!doctype html><html lang="{digest.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta name="color-scheme" content="light"><title>{title}</title></head>'
        f'<body style="margin:0;padding:0;background:#f3f2ed;color:{INK};{_FONT};font-size:16px;line-height:1.5">'
        '<div style="max-width:600px;margin:0 auto;padding:22px 20px 28px;background:#ffffff">'
        f"{sample}{body}{_foot(digest, base_url)}</div></body></html>"
    )


def _full(digest: Digest, base_url: str, picture: str | None) -> str:
    language = digest.language
    chart = ""
    if picture is not None:
        title = chart_title(digest)
        alt = escape(say("digest-chart-alt", language, title=title), quote=True)
        chart = (
            f'<p style="margin:16px 0 2px;font-size:13px;color:{SOFT}">{escape(title)}</p>'
            f'<img src="{picture}" alt="{alt}" width="560" '
            'style="display:block;width:100%;max-width:560px;height:auto">'
        )
    return "".join(
        (
            f'<p style="margin:0;font-size:14px;color:{SOFT}">'
            f"{escape(say('digest-title', language, days=wording.days_of_week(digest)))}</p>",
            f'<p style="margin:4px 0 0;font-size:20px;line-height:1.35">{escape(wording.opening(digest))}</p>',
            chart,
            _answers(digest, base_url),
            _signs(digest),
            _units(digest, base_url),
            _officers(digest),
            _themes(digest),
            _quotes(digest),
            _aside(digest),
            _method(digest, base_url),
        )
    )


def _quiet(digest: Digest) -> str:
    return "".join(f'<p style="margin:0 0 8px">{escape(line)}</p>' for line in wording.quiet_lines(digest))


def _answers(digest: Digest, base_url: str) -> str:
    language = digest.language
    if not digest.cases:
        return _section(say("digest-answer-title", language), f"<p>{escape(say('digest-answer-none', language))}</p>")
    rows = "".join(_case(case, digest, base_url) for case in digest.cases)
    more = digest.waiting - len(digest.cases)
    words = [say("digest-answer-more", language, count=more) + "." if more > 0 else ""]
    last = (
        f'<p style="margin:10px 0 0;font-size:14px;color:{SOFT}">{escape(words[0])} '
        f"{_link(links.all_cases(base_url), say('digest-answer-all', language))}</p>"
    )
    if digest.median_first_answer is not None:
        days = wording.figure(digest.median_first_answer, language, 0 if digest.median_first_answer % 1 == 0 else 1)
        last += (
            f'<p style="margin:2px 0 0;font-size:14px;color:{SOFT}">'
            f"{escape(say('digest-response', language, days=days))}</p>"
        )
    return _section(
        say("digest-answer-title", language),
        f'<table role="presentation" width="100%" cellspacing="0" cellpadding="0">{rows}</table>{last}',
    )


def _case(case: CaseLine, digest: Digest, base_url: str) -> str:
    language = digest.language
    late = case.working_days_left < 0
    colour = f"color:{WARN};font-weight:700" if late else f"color:{SOFT}"
    where = f"{case.unit_name} · " if len(digest.units) > 1 else ""
    return (
        f'<tr><td style="padding:10px 12px 10px 0;border-bottom:1px solid {LINE};vertical-align:top">'
        f'<span style="font-size:13px;{colour}">{escape(wording.kind(case, language))} · '
        f"{escape(wording.due(case, language))}</span><br>{escape(case.text)}"
        f'<br><span style="font-size:13px;color:{SOFT}">{escape(where.removesuffix(" · "))}</span></td>'
        f'<td style="padding:12px 0;border-bottom:1px solid {LINE};vertical-align:middle;text-align:right" width="90">'
        f'<a href="{escape(links.answer_case(base_url, case.case_id), quote=True)}" style="display:inline-block;'
        f'padding:9px 16px;background:{ACCENT};color:#ffffff;text-decoration:none;font-weight:700;font-size:14px">'
        f"{escape(say('digest-answer-button', language))}</a></td></tr>"
    )


def _signs(digest: Digest) -> str:
    if not digest.signs:
        return ""
    language = digest.language
    parts = "".join(
        f'<p style="margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid {WARN}">'
        f'<b style="font-size:14px;color:{WARN}">'
        f"{escape(wording.signs(sign, language, len(digest.units) > 1))}</b><br>“{escape(sign.text)}”</p>"
        for sign in digest.signs
    )
    note = f'<p style="margin:6px 0 0;{SMALL}">{escape(wording.signs_note(digest))}</p>'
    return _section(say("digest-signs-title", language), parts + note)


def _units(digest: Digest, base_url: str) -> str:
    language = digest.language
    rows = "".join(
        "<tr>"
        f'<td style="{_CELL}">{_link(links.unit_page(base_url, unit.code), unit.name, INK)}</td>'
        f'<td style="{_NUMBER}">'
        + (
            f"<b>{escape(wording.spread(unit.value, unit.low, unit.high, language))}</b>"
            if unit.value is not None
            else f'<span style="color:{SOFT}">{escape(say("digest-no-figure", language))}</span>'
        )
        + f'</td><td style="{_NUMBER};font-size:14px;white-space:normal;{_emphasis(unit.change)}">'
        f"{escape(wording.unit_change(unit, language))}</td>"
        f'<td style="{_NUMBER};padding-right:0;color:{SOFT}">{wording.count(unit.n, language)}</td></tr>'
        for unit in digest.units
    )
    head = _head(language, ("digest-unit", "digest-figure", "digest-change", "digest-n"))
    return _section(say("digest-units-title", language), _table(head + rows))


def _officers(digest: Digest) -> str:
    language = digest.language
    if not digest.officers and not digest.officers_as_expected and not digest.officers_insufficient:
        return ""
    rows = "".join(
        f'<tr><td style="{_CELL}">{escape(officer.name)}</td>'
        f'<td style="{_NUMBER}">'
        f"<b>{escape(wording.spread(officer.score, officer.low, officer.high, language))}</b></td>"
        f'<td style="{_CELL};font-size:14px;{"" if officer.score is not None else f"color:{SOFT}"}">'
        f"{escape(wording.standing(officer, language))}</td>"
        f'<td style="{_NUMBER};padding-right:0;color:{SOFT}">{wording.count(officer.n, language)}</td></tr>'
        for officer in digest.officers
    )
    head = _head(language, ("digest-officer", "digest-figure", "digest-standing", "digest-n"), left=2)
    rest = escape(wording.other_officers(digest))
    note = escape(say("digest-officers-note", language)) if rows else ""
    table = _table(head + rows) if rows else ""
    return _section(
        say("digest-officers-title", language),
        f'{table}<p style="margin:8px 0 0;{SMALL}">{rest} {note}</p>',
    )


def _themes(digest: Digest) -> str:
    if not digest.themes:
        return ""
    lines = (wording.theme_line(theme, digest.language, len(digest.units) > 1) for theme in digest.themes)
    return _section(say("digest-themes-title", digest.language), _list(lines))


def _quotes(digest: Digest) -> str:
    language = digest.language
    if not digest.praise and not digest.trouble:
        note = escape(say("digest-quotes-none", language))
        return _section(say("digest-praise-title", language), f'<p style="margin:0;color:{SOFT}">{note}</p>')
    parts = ""
    for title, quotes, colour in (
        ("digest-praise-title", digest.praise, ACCENT),
        ("digest-trouble-title", digest.trouble, "#b98a3a"),
    ):
        if quotes:
            parts += _section(say(title, language), "".join(_quote(quote, digest, colour) for quote in quotes))
    return f'{parts}<p style="margin:6px 0 0;{SMALL}">{escape(say("digest-quotes-note", language))}</p>'


def _quote(quote: Quote, digest: Digest, colour: str) -> str:
    where = (
        f'<br><span style="font-size:13px;color:{SOFT}">{escape(quote.unit_name)}</span>'
        if len(digest.units) > 1
        else ""
    )
    return (
        f'<p style="margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid {colour}">'
        f"“{escape(quote.text)}”{where}</p>"
    )


def _aside(digest: Digest) -> str:
    return _section(
        say("digest-aside-title", digest.language), _list(wording.aside_lines(digest.set_aside, digest.language))
    )


def _method(digest: Digest, base_url: str) -> str:
    language = digest.language
    return _section(
        say("digest-method-title", language),
        f'<p style="margin:0;font-size:14px;color:{SOFT}">{escape(say("digest-method", language))} '
        f"{_link(links.method(base_url), say('digest-method-link', language))}</p>",
    )


def _foot(digest: Digest, base_url: str) -> str:
    language = digest.language
    return (
        f'<p style="margin:26px 0 0;padding-top:12px;border-top:1px solid {LINE};font-size:13px;color:{SOFT}">'
        f"{escape(say('digest-fewer', language))} "
        f"{_link(links.settings(base_url), say('digest-fewer-link', language))}<br>"
        f"{escape(say('digest-formula', language, version=digest.formula_version, week=digest.week))}</p>"
    )


def _section(title: str, inside: str) -> str:
    return f'<h2 style="margin:28px 0 6px;font-size:16px;line-height:1.3;color:{INK}">{escape(title)}</h2>{inside}'


def _table(rows: str) -> str:
    return f'<table width="100%" cellspacing="0" cellpadding="0" style="border-collapse:collapse">{rows}</table>'


def _head(language: str, keys: tuple[str, ...], left: int = 1) -> str:
    style = f"padding:0 10px 4px 0;border-bottom:1px solid {SOFT};font-size:13px;font-weight:400;color:{SOFT}"
    cells = "".join(
        f'<th scope="col" style="{style};text-align:{"left" if i == 0 or (i == left and left > 1) else "right"}">'
        f"{escape(say(key, language))}</th>"
        for i, key in enumerate(keys)
    )
    return f"<tr>{cells}</tr>"


def _list(lines: Iterable[str]) -> str:
    items = "".join(f'<li style="margin:0 0 4px">{escape(line)}</li>' for line in lines)
    return f'<ul style="margin:0;padding-left:20px">{items}</ul>'


def _link(url: str, words: str, colour: str = ACCENT) -> str:
    return f'<a href="{escape(url, quote=True)}" style="color:{colour}">{escape(words)}</a>'


def _emphasis(change: str) -> str:
    if change == "better":
        return f"color:{ACCENT};font-weight:700"
    return f"color:{WARN};font-weight:700" if change == "worse" else f"color:{SOFT}"
