"""Citizens' words for the digest: signs to look at, praise to pass on, trouble to look into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from models import Unit
from reporting.digest.value import Quote, Sign
from reporting.panels.comments import meant, released_comments
from reporting.panels.parts import CommentView
from reporting.periods import Period

SHOWN = 3
SERIOUS = ("emergency", "danger", "levy", "discrimination")
"""The signs that a manager is told of, the most pressing first."""
SEND_HOUR = 7
_READABLE = range(25, 281)


@dataclass(frozen=True)
class WeekQuotes:
    praise: tuple[Quote, ...]
    trouble: tuple[Quote, ...]
    signs: tuple[Sign, ...]
    more_signs: int
    released: int


def week_quotes(session: Session, units: Sequence[Unit], week: Period, timezone: str, now: datetime) -> WeekQuotes:
    """Quotes from the batches released between the last digest and this one.

    A digest that is built late also has what was released meanwhile: comments wait while nothing runs.
    """
    since, until = send_moment(week.previous(), timezone), send_moment(week, timezone)
    if now < send_moment(week.next(), timezone):
        until = max(until, now)
    by_unit = {unit.name: released_comments(session, [unit.id], since, until) for unit in units}
    signs = _signs(by_unit)
    agreeing = meant(session, [view.comment_id for views in by_unit.values() for view in views])
    return WeekQuotes(
        praise=_chosen(by_unit, {key: polarity for key, polarity in agreeing.items() if polarity > 0}),
        trouble=_chosen(by_unit, {key: -polarity for key, polarity in agreeing.items() if polarity < 0}),
        signs=signs[:SHOWN],
        more_signs=len(signs[SHOWN:]),
        released=sum(len(views) for views in by_unit.values()),
    )


def send_moment(week: Period, timezone: str, hour: int = SEND_HOUR) -> datetime:
    """Monday after the week, at the hour on the agency's own clock."""
    return datetime.combine(week.last + timedelta(days=1), time(hour), ZoneInfo(timezone))


def _signs(by_unit: Mapping[str, list[CommentView]]) -> tuple[Sign, ...]:
    """The comments with a serious sign, the most pressing kind first."""
    found = []
    for name, views in by_unit.items():
        for view in views:
            raised = {kind for kind, _ in view.flags}
            kinds = tuple(kind for kind in SERIOUS if kind in raised)
            if kinds:
                found.append(Sign(name, kinds, _short(view.text)))
    return tuple(sorted(found, key=lambda sign: SERIOUS.index(sign.kinds[0])))


def _chosen(by_unit: Mapping[str, list[CommentView]], sure: Mapping[int, float]) -> tuple[Quote, ...]:
    """Up to three, one unit after the other; clear ones of readable length that are about something come first.

    sure : comment id → how surely it was read so; comments that are not in it are left out
    """
    queues = {
        name: sorted(
            (view for view in views if view.comment_id in sure),
            key=lambda view: (
                len(view.text) not in _READABLE,
                round(1 - sure[view.comment_id], 1),
                not view.aspects,
            ),
        )
        for name, views in by_unit.items()
    }
    quotes: list[Quote] = []
    seen: set[str] = set()
    while len(quotes) < SHOWN and any(queues.values()):
        for name, queue in queues.items():
            while queue:
                view = queue.pop(0)
                if view.text.casefold() not in seen:
                    seen.add(view.text.casefold())
                    quotes.append(Quote(name, _short(view.text)))
                    break
            if len(quotes) == SHOWN:
                break
    return tuple(quotes)


def _short(text: str, limit: int = 400) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"
