"""The sheet as headings, paragraphs, tables and pictures: written once, laid out as HTML and as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reporting.charts import Point, officer_scale, trend_line
from reporting.digest.wording import reason
from reporting.evidence.build import EvidenceSheet, contest_until
from texts import format_date, format_datetime, format_number, format_percent, say


@dataclass(frozen=True)
class Heading:
    text: str


@dataclass(frozen=True)
class Paragraph:
    text: str
    style: str = "body"
    """body, lead (the sentence that must be read), note, warning or quote"""


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[str, str], ...]
    numbers: bool = False
    """The second column holds figures."""


@dataclass(frozen=True)
class Picture:
    svg: str
    alt: str


Block = Heading | Paragraph | Table | Picture


def blocks(sheet: EvidenceSheet, language: str = "id") -> Iterator[Block]:
    if sheet.sample:
        yield Paragraph(say("report-sample", language), "warning")
    yield Paragraph(say("report-lead", language), "note")
    yield Table(tuple(_identity(sheet, language)))
    yield from _figure(sheet, language)
    yield from _trend(sheet, language)
    yield from _steps(sheet, language)
    yield from _comments(sheet, language)
    yield from _cases(sheet, language)
    yield from _aside(sheet, language)
    yield Heading(say("report-limits-title", language))
    yield Paragraph(say("report-limits", language))
    if sheet.standing == "below":
        yield Paragraph(say("report-below-note", language), "lead")
    yield Heading(say("report-contest-title", language))
    until = contest_until(sheet)
    yield Paragraph(say("report-contest", language, until=format_date(until.date(), language)))
    yield Heading(say("report-method-title", language))
    yield Paragraph(say("report-method", language, formula=sheet.formula_version, hash=sheet.inputs_sha256), "note")
    made = format_datetime(sheet.made_utc, sheet.timezone, language)
    yield Paragraph(say("report-made", language, at=made), "note")


def _identity(sheet: EvidenceSheet, language: str) -> Iterator[tuple[str, str]]:
    yield say("report-officer", language), sheet.officer
    yield say("report-nip", language), sheet.nip
    yield say("report-unit", language), sheet.unit
    yield say("report-agency", language), sheet.agency
    first, last = (format_date(date.fromisoformat(day), language) for day in (sheet.first_day, sheet.last_day))
    state = say(f"report-state-{sheet.state}", language, version=sheet.version)
    days = say("report-period-days", language, first=first, last=last)
    yield say("report-period", language), f"{sheet.period} ({days}). {state}"


def _figure(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    yield Heading(say("report-figure-title", language))
    if sheet.score is None or sheet.low is None or sheet.high is None or sheet.expected is None:
        words = say("report-figure-insufficient", language, n=sheet.n, needed=sheet.ratings_needed)
        yield Paragraph(words, "lead")
        return
    expected = format_number(sheet.expected, language)
    yield Paragraph(
        say(
            "report-figure",
            language,
            standing=say(f"standing-{sheet.standing}", language),
            score=format_number(sheet.score, language),
            low=format_number(sheet.low, language, 0),
            high=format_number(sheet.high, language, 0),
            n=format_number(sheet.n, language, 0),
        ),
        "lead",
    )
    yield Picture(
        officer_scale(
            sheet.score,
            sheet.low,
            sheet.high,
            sheet.expected,
            title=say("report-scale", language),
            expected_label=say("report-expected-label", language, expected=expected),
            faces=(say("face-1", language), say("face-2", language), say("face-3", language), say("face-4", language)),
            language=language,
        ),
        say("report-scale", language),
    )
    yield Paragraph(say("report-figure-expected", language, expected=expected))
    if sheet.reliability is not None and sheet.n_effective is not None:
        words = say(
            "report-reliability",
            language,
            reliability=format_number(sheet.reliability, language, 2),
            effective=format_number(sheet.n_effective, language, 0),
        )
        yield Paragraph(words, "note")
    if sheet.officer_share is not None:
        yield Paragraph(say("report-share", language, share=format_percent(sheet.officer_share, language, 1)), "note")


def _trend(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    if len(sheet.trend) < 2:
        return
    yield Heading(say("report-trend-title", language))
    points = [
        Point(_short(point.first, language), point.mean.value, point.mean.low, point.mean.high, point.mean.n)
        for point in sheet.trend
    ]
    yield Picture(
        trend_line(
            points,
            title=say("report-trend-title", language),
            n_label=f"n = {sheet.trend[-1].mean.n}",
            language=language,
        ),
        say("report-trend-title", language),
    )
    yield Paragraph(say("report-trend-note", language), "note")


def _steps(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    if not sheet.steps:
        return
    yield Heading(say("report-steps-title", language))
    yield Table(
        tuple(
            (
                say(f"report-step-{step.key.replace('_', '-')}", language),
                format_percent(step.value, language)
                if step.key == "shrinkage"
                else _signed(step.value, language)
                if step.key in ("mix", "unit", "days", "own_difference", "carried", "effect")
                else format_number(step.value, language),
            )
            for step in sheet.steps
        ),
        numbers=True,
    )


def _comments(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    yield Heading(say("report-balance-title", language))
    balance = sheet.balance
    if balance.value is None or balance.low is None or balance.high is None:
        yield Paragraph(say("report-balance-none", language))
    else:
        yield Paragraph(
            say(
                "report-balance",
                language,
                value=_signed(100 * balance.value, language, 0),
                low=_signed(100 * balance.low, language, 0),
                high=_signed(100 * balance.high, language, 0),
                n=balance.n,
                positive=balance.positive,
                neutral=balance.neutral,
                negative=balance.negative,
                unsure=balance.unsure,
            )
        )
    if not sheet.praise and not sheet.trouble:
        yield Paragraph(say("report-comments-none", language), "note")
        return
    if sheet.themes:
        themes = (
            say("report-theme", language, theme=say(f"unsur-{key}", language), well=well, badly=badly)
            for key, well, badly in sheet.themes
        )
        yield Paragraph(f"{say('report-themes', language)}: {'; '.join(themes)}.")
    for title, views in (("report-praise", sheet.praise), ("report-trouble", sheet.trouble)):
        if views:
            yield Paragraph(say(title, language))
            yield from (Paragraph(f"“{view.text}”", "quote") for view in views)
    yield Paragraph(say("report-comments-note", language), "note")


def _cases(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    yield Heading(say("report-response-title", language))
    times = sheet.response
    if not times.opened:
        yield Paragraph(say("report-response-none", language))
        return
    first, resolution = (
        "–" if days is None else format_number(days, language, 0 if days % 1 == 0 else 1)
        for days in (times.median_first_answer, times.median_resolution)
    )
    yield Paragraph(
        say(
            "report-response",
            language,
            opened=times.opened,
            answered=times.answered,
            first=first,
            resolution=resolution,
        )
    )
    yield Paragraph(say("report-response-unit", language), "note")


def _aside(sheet: EvidenceSheet, language: str) -> Iterator[Block]:
    yield Heading(say("report-aside-title", language))
    if sheet.held:
        named = "; ".join(f"{reason(code, language)} {n}" for code, n in sheet.held_reasons)
        yield Paragraph(say("report-aside-held", language, count=sheet.held, reasons=named or "–"))
    if sheet.withdrawn:
        yield Paragraph(say("report-aside-withdrawn", language, count=sheet.withdrawn))
    if not sheet.held and not sheet.withdrawn:
        yield Paragraph(say("report-aside-none", language))
    yield Paragraph(say("report-aside-step", language), "note")
    if sheet.version > 1:
        yield Paragraph(say("report-reason", language, reason=sheet.reason), "note")


def _signed(value: float, language: str, digits: int = 1) -> str:
    words = format_number(abs(value), language, digits)
    if words == format_number(0, language, digits):
        return words
    return f"+{words}" if value > 0 else f"−{words}"


def _short(day: date, language: str) -> str:
    words = format_date(day, language).split()
    return f"{words[0]} {words[1][:3]}"
