"""A sheet whose header is known: rows of named cells, read with one clear line for what cannot be used."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from openpyxl.utils.datetime import from_excel

from feedback.imports.bad_file import BadFile
from feedback.imports.sheets import Cell, Sheet
from models.nip import Nip, read_nip
from scoring.redaction import clean_text

NAME_LIMIT = 200
_TRUE = {"1", "yes", "true", "ya", "y", "x"}
_FALSE = {"0", "no", "false", "tidak", "t", "n", ""}
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


@dataclass(frozen=True)
class Row:
    """One row; every reader raises BadFile with this row's place."""

    file: str
    number: int
    cells: Mapping[str, Cell]
    written: Mapping[str, str]
    """Key → the column's name as the file writes it."""

    def bad(self, column: str | None, problem: str) -> BadFile:
        return BadFile(self.file, self.number, self.written.get(column, column) if column else None, problem)

    def has(self, column: str) -> bool:
        value = self.cells.get(column)
        return value is not None and not (isinstance(value, str) and not value.strip())

    def text(self, column: str, limit: int = NAME_LIMIT) -> str | None:
        """Cleaned text on one line, or None when empty. What a spreadsheet would compute is refused."""
        value = self.cells.get(column)
        if value is None:
            return None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool | date | time):
            raise self.bad(column, f"{value} is a date or a truth value, not text: format the column as text")
        text = " ".join(clean_text(str(value), 4 * limit).split())
        if text[:1] in ("=", "@") or (text[:1] in "+-" and text[1:2].isalpha()):
            raise self.bad(column, f"{text[:20]!r} looks like a formula: type plain text")
        if len(text) > limit:
            raise self.bad(column, f"longer than {limit} characters")
        return text or None

    def required(self, column: str, limit: int = NAME_LIMIT) -> str:
        text = self.text(column, limit)
        if text is None:
            raise self.bad(column, "is empty")
        return text

    def code(self, column: str) -> str:
        """A code: capital letters, digits, dashes and dots, at most 40."""
        code = self.required(column, 40).upper()
        if not re.fullmatch(r"[A-Z0-9][A-Z0-9._\-/]*", code):
            raise self.bad(column, f"{code!r}: a code has letters, digits, dashes and dots only, without spaces")
        return code

    def nip(self, column: str, kind: str | None = None) -> Nip:
        value = self.cells.get(column)
        if isinstance(value, int | float) and not isinstance(value, bool):
            raise self.bad(
                column,
                "the spreadsheet turned the NIP into a number and lost its last digits: "
                "format the column as text and type the NIP again",
            )
        try:
            return read_nip(self.required(column), kind)
        except ValueError as error:
            raise self.bad(column, str(error)) from error

    def flag(self, column: str) -> bool:
        value = self.cells.get(column)
        word = (
            str(int(value)) if isinstance(value, bool | float) else str("" if value is None else value).strip().lower()
        )
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
        raise self.bad(column, f"{word!r}: write yes or no")

    def choice(self, column: str, allowed: Mapping[str, str]) -> str | None:
        """One of the words, which may be written in another language: {written word: stored word}."""
        text = self.text(column)
        if text is None:
            return None
        stored = allowed.get(text.lower())
        if stored is None:
            raise self.bad(column, f"{text!r} is not one of {', '.join(dict.fromkeys(allowed.values()))}")
        return stored

    def whole(self, column: str, low: int, high: int) -> int | None:
        value = self.cells.get(column)
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        try:
            number = float(value) if isinstance(value, int | float) else float(str(value).strip())
        except ValueError:
            number = float("nan")
        if isinstance(value, bool) or number not in range(low, high + 1):
            raise self.bad(column, f"{str(value).strip()[:20]!r} is not a whole number from {low} to {high}")
        return int(number)

    def moment(self, column: str, zone: ZoneInfo, day: date | None = None) -> datetime:
        """Date and time as aware UTC; without an offset it is local time in `zone`. `day` completes a bare time."""
        value = self.cells.get(column)
        if isinstance(value, float | int) and not isinstance(value, bool):
            value = self._from_serial(column, value)
        if isinstance(value, time):
            if day is None:
                raise self.bad(column, "is a time without a date: add a column date, or write date and time")
            value = datetime.combine(day, value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            raise self.bad(column, "has no time of day")
        if not isinstance(value, datetime):
            value = self._parse_moment(column, day)
        if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
            raise self.bad(column, f"the year {value.year} cannot be meant")
        if value.tzinfo is None:
            value = value.replace(tzinfo=zone)
        return value.astimezone(UTC).replace(microsecond=0)

    def day(self, column: str) -> date:
        value = self.cells.get(column)
        if isinstance(value, float | int) and not isinstance(value, bool):
            value = self._from_serial(column, value)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        text = self.required(column)
        parsed = self._parse_day(column, text)
        if parsed is None or parsed[1]:
            raise self.bad(column, f"{text!r} is not a date such as 2026-11-18 or 18/11/2026")
        return parsed[0]

    def _from_serial(self, column: str, value: float) -> datetime | time:
        try:
            moment = from_excel(value)
        except (ValueError, OverflowError) as error:
            raise self.bad(column, f"{value} is not a date") from error
        if isinstance(moment, timedelta) or moment is None:
            raise self.bad(column, f"{value} is not a date")
        if isinstance(moment, datetime | time):
            return moment
        raise self.bad(column, f"{value} is not a date")

    def _parse_moment(self, column: str, day: date | None) -> datetime:
        text = self.required(column)
        try:
            moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
            if moment.tzinfo is not None:
                return moment
        except ValueError:
            pass
        rest = text
        parsed = self._parse_day(column, text)
        if parsed is not None:
            day, rest = parsed
        clock = _TIME.fullmatch(re.sub(r"\s*(?:wib|wita|wit)$", "", rest.strip(" ,T"), flags=re.IGNORECASE))
        if day is None or clock is None:
            raise self.bad(column, f"{text!r} is not a date and time such as 2026-11-18 07:30 or 18/11/2026 07.30")
        hour, minute, second = (int(part or 0) for part in clock.groups())
        if (hour, minute, second) == (24, 0, 0):
            return datetime.combine(day + timedelta(days=1), time(0))
        try:
            return datetime.combine(day, time(hour, minute, second))
        except ValueError as error:
            raise self.bad(column, f"{text!r}: {rest.strip()} is not a time of day") from error

    def _parse_day(self, column: str, text: str) -> tuple[date, str] | None:
        """The date that `text` begins with (day first where it is not ISO), and what follows it."""
        match = _DATE.match(text)
        if match is None:
            return None
        year, month, day, day_2, month_2, year_2 = match.groups()
        try:
            return date(int(year or year_2), int(month or month_2), int(day or day_2)), text[match.end() :]
        except ValueError as error:
            raise self.bad(column, f"{match.group()!r} is not in the calendar (day/month/year)") from error


def read_rows(sheet: Sheet, required: Sequence[str], optional: Sequence[str], also: Mapping[str, str]) -> Iterator[Row]:
    """The rows of a sheet by column key. `also` maps other names of a column (in Indonesian) to its key.

    Raises BadFile for an unknown, repeated or missing column and for cells beyond the header.
    """
    known = [*required, *optional]
    keys: list[str] = []
    written: dict[str, str] = {}
    for name in sheet.header:
        plain = re.sub(r"[\s\-]+", "_", name.strip().lower())
        key = also.get(plain, plain)
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"the columns are {', '.join(known)}"
            raise BadFile(sheet.label, 1, name or "(without a name)", f"unknown column; {hint}")
        if key in written:
            raise BadFile(sheet.label, 1, name, f"the column {key} stands there twice")
        keys.append(key)
        written[key] = name
    for key in required:
        if key not in written:
            raise BadFile(sheet.label, 1, key, "this column is missing")
    for number, cells in sheet.rows:
        if len(cells) > len(keys):
            raise BadFile(
                sheet.label,
                number,
                None,
                f"{len(cells)} cells under {len(keys)} columns: put quotes around a text that holds the separator",
            )
        yield Row(sheet.label, number, dict(zip(keys, cells, strict=False)), written)
