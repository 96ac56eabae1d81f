"""The digest as plain text, for mail readers that want it so."""

from __future__ import annotations

from reporting.digest import links, wording
from reporting.digest.value import Digest
from texts import say


def render_text(digest: Digest, base_url: str) -> str:
    language = digest.language
    lines: list[str] = []
    if digest.sample:
        lines += [say("digest-sample", language), ""]
    if digest.quiet:
        lines += wording.quiet_lines(digest)
    else:
        lines += _full(digest, base_url)
    lines += [
        "",
        "-- ",
        say("digest-fewer", language),
        links.settings(base_url),
        say("digest-formula", language, version=digest.formula_version, week=digest.week),
    ]
    return "\n".join(lines) + "\n"


def _full(digest: Digest, base_url: str) -> list[str]:
    language = digest.language
    lines = [say("digest-title", language, days=wording.days_of_week(digest)), "", wording.opening(digest)]
    lines += _title("digest-answer-title", language)
    for case in digest.cases:
        lines.append(f"* {wording.kind(case, language)}, {wording.due(case, language)}")
        lines.append(f"  {case.text}" + (f" ({case.unit_name})" if len(digest.units) > 1 else ""))
        lines.append(f"  {links.answer_case(base_url, case.case_id)}")
    if not digest.cases:
        lines.append(say("digest-answer-none", language))
    elif digest.waiting > len(digest.cases):
        lines.append(say("digest-answer-more", language, count=digest.waiting - len(digest.cases)))
    if digest.signs:
        lines += _title("digest-signs-title", language)
        for sign in digest.signs:
            lines += [f"* {wording.signs(sign, language, len(digest.units) > 1)}", f"  “{sign.text}”"]
        lines.append(wording.signs_note(digest))
    lines += _title("digest-units-title", language)
    for unit in digest.units:
        figure = wording.spread(unit.value, unit.low, unit.high, language) or say("digest-no-figure", language)
        lines.append(f"* {unit.name}: {figure}, {wording.unit_change(unit, language)} (n = {unit.n})")
    if digest.officers or wording.other_officers(digest):
        lines += _title("digest-officers-title", language)
        for officer in digest.officers:
            figure = wording.spread(officer.score, officer.low, officer.high, language)
            words = ", ".join(part for part in (figure, wording.standing(officer, language)) if part)
            lines.append(f"* {officer.name}: {words} (n = {officer.n})")
        lines.append(wording.other_officers(digest) or say("digest-officers-note", language))
    if digest.themes:
        lines += _title("digest-themes-title", language)
        lines += [f"* {wording.theme_line(theme, language, len(digest.units) > 1)}" for theme in digest.themes]
    for title, quotes in (("digest-praise-title", digest.praise), ("digest-trouble-title", digest.trouble)):
        if quotes:
            lines += _title(title, language)
            lines += [f"“{quote.text}”" for quote in quotes]
    if not digest.praise and not digest.trouble:
        lines += ["", say("digest-quotes-none", language)]
    lines += _title("digest-aside-title", language)
    lines += [f"* {line}" for line in wording.aside_lines(digest.set_aside, language)]
    lines += _title("digest-method-title", language)
    lines += [say("digest-method", language), links.method(base_url)]
    return lines


def _title(key: str, language: str) -> list[str]:
    return ["", say(key, language).upper()]
