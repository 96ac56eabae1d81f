"""The digest's sentences, the same in mail and Telegram."""

from __future__ import annotations

from datetime import date

from reporting.digest.value import CaseLine, Digest, OfficerLine, SetAside, Sign, Theme, UnitLine
from texts import format_date, format_number, say
from texts.catalogue import UnknownText

SUBJECT_LENGTH = 78


def days_of_week(digest: Digest) -> str:
    """
    "16–22 November 2026"; both months where the week crosses one.
    """
    first, last = digest.first_day, digest.last_day
    end = format_date(last, digest.language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{_short_date(first, digest.language)} – {end}"


def subject(digest: Digest) -> str:
    """What changed, in about eight words: the surest news first, then what waits."""
    language = digest.language
    if digest.quiet:
        return f"{say('digest-news-quiet', language)}: {days_of_week(digest)}"
    if digest.overdue:
        waits = say("digest-news-overdue", language, count=digest.overdue)
    elif digest.waiting:
        waits = say("digest-news-waiting", language, count=digest.waiting)
    else:
        waits = say("digest-news-clear", language)
    line = f"{_news(digest)}; {waits}"
    return line if len(line) <= SUBJECT_LENGTH else f"{_news(digest, short=True)}; {waits}"


def _news(digest: Digest, short: bool = False) -> str:
    language = digest.language

    def name(of: str) -> str:
        return of if not short else _shortened(of, 28)

    sure = [unit for unit in digest.units if unit.change in ("worse", "better")]
    sure.sort(key=lambda unit: (unit.change != "worse", -abs((unit.value or 0) - (unit.before or 0))))
    if sure:
        return say(f"digest-news-{sure[0].change}", language, name=name(sure[0].name))
    rising = [theme for theme in digest.themes if theme.badly >= 5 and theme.badly >= 1.5 * theme.badly_before]
    if rising:
        theme = rising[0]
        words = say(f"chip-{theme.key}", language).lower()
        return say("digest-news-theme", language, name=name(theme.unit_name), count=theme.badly, theme=words)
    return say("digest-news-received", language, count=digest.received)


def opening(digest: Digest) -> str:
    """The one sentence that must be read, and what waits."""
    language = digest.language
    if digest.value is None or digest.low is None or digest.high is None:
        first = say("digest-sentence-none", language, received=count(digest.received, language))
    else:
        first = say(
            f"digest-sentence-{digest.change}",
            language,
            received=count(digest.received, language),
            value=figure(digest.value, language),
            low=figure(digest.low, language, 0),
            high=figure(digest.high, language, 0),
        )
    return f"{first} {waiting(digest)}"


def waiting(digest: Digest) -> str:
    if not digest.waiting:
        return say("digest-sentence-clear", digest.language)
    key = "digest-sentence-waiting" if digest.overdue else "digest-sentence-waiting-in-time"
    return say(key, digest.language, waiting=digest.waiting, overdue=digest.overdue)


def due(case: CaseLine, language: str) -> str:
    day = _short_date(case.due, language)
    if case.working_days_left < 0:
        return say("digest-due-over", language, days=-case.working_days_left, date=day)
    if case.working_days_left == 0:
        return say("digest-due-today", language)
    return say("digest-due-left", language, days=case.working_days_left, date=day)


def kind(case: CaseLine, language: str) -> str:
    return say(f"digest-kind-{case.kind}", language)


def spread(value: float | None, low: float | None, high: float | None, language: str) -> str:
    """ "78,2 ± 3,1", or "" where there is no figure."""
    if value is None or low is None or high is None:
        return ""
    return f"{figure(value, language)} ± {figure(max(high - value, value - low), language)}"


def unit_change(unit: UnitLine, language: str) -> str:
    points = figure(abs((unit.value or 0) - (unit.before or 0)), language)
    return say(f"digest-change-{unit.change}", language, points=points)


def standing(officer: OfficerLine, language: str) -> str:
    if officer.score is None:
        return say("digest-no-figure-officer", language, count=officer.ratings_needed)
    words = say(f"standing-{officer.standing}", language)
    return f"{words} {say(f'digest-moved-{officer.moved}', language)}" if officer.moved else words


def other_officers(digest: Digest) -> str:
    """How many officers are not in the table, "" for none."""
    if not digest.officers_as_expected and not digest.officers_insufficient:
        return ""
    return say(
        "digest-officers-rest" if digest.officers else "digest-officers-all",
        digest.language,
        expected=digest.officers_as_expected,
        insufficient=digest.officers_insufficient,
    )


def theme_line(theme: Theme, language: str, several_units: bool) -> str:
    key = "digest-theme-in" if several_units else "digest-theme"
    words = say(f"unsur-{theme.key}", language)
    return say(key, language, theme=words, unit=theme.unit_name, badly=theme.badly, well=theme.well)


def signs(sign: Sign, language: str, several_units: bool) -> str:
    """ "dugaan pungli, bahaya" and, where there are several, the unit."""
    named = ", ".join(say(f"flag-{kind}", language) for kind in sign.kinds)
    return f"{named} · {sign.unit_name}" if several_units else named


def signs_note(digest: Digest) -> str:
    """How many more there are, and that none is a finding."""
    note = say("digest-signs-note", digest.language)
    return f"{say('digest-signs-more', digest.language, count=digest.more_signs)} {note}" if digest.more_signs else note


def aside_lines(aside: SetAside, language: str) -> list[str]:
    lines = []
    if aside.held:
        named = ", ".join(f"{reason(key, language)} {n}" for key, n in aside.reasons)
        lines.append(say("digest-aside-held", language, count=aside.held, reasons=f" ({named})" if named else ""))
    if aside.withdrawn:
        lines.append(say("digest-aside-withdrawn", language, count=aside.withdrawn))
    if not lines:
        lines.append(say("digest-aside-none", language))
    if aside.unreleased:
        lines.append(say("digest-aside-unreleased", language, count=aside.unreleased))
    return lines


def reason(code: str, language: str) -> str:
    """Words for the code under which a rating is held."""
    try:
        return say(f"digest-reason-{code.replace('_', '-')}", language)
    except UnknownText:
        return say("digest-reason-other", language)


def quiet_lines(digest: Digest) -> list[str]:
    language = digest.language
    return [
        say("digest-quiet-1", language, days=days_of_week(digest)),
        say("digest-quiet-2", language, units=", ".join(unit.name for unit in digest.units)),
        say("digest-quiet-3", language),
        say("digest-quiet-4", language),
    ]


def figure(value: float, language: str, digits: int = 1) -> str:
    return format_number(value, language, digits)


def count(value: int, language: str) -> str:
    return format_number(value, language, 0)


def _short_date(day: date, language: str) -> str:
    """ "20 November": the year is clear from the week."""
    return format_date(day, language).rsplit(" ", 1)[0]


def _shortened(name: str, limit: int) -> str:
    return name if len(name) <= limit else name[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,.&-") + "…"
