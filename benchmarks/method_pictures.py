"""Draw the pictures of web/method/metode.md with the indicator's own code, from simulated cities.

Run: python -m benchmarks.method_pictures
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path

import numpy as np

from benchmarks.indicator_world import City, World, build
from scoring.indicator import OfficerFigure, OfficerIndicator

FOLDER = Path(__file__).parent.parent / "web" / "method" / "pictures"
INK, QUIET, ACCENT, BAND, PAPER = "#1f2933", "#5b6773", "#0b6e6e", "#d9ebea", "#ffffff"
WORDS = {
    "below": "di bawah ekspektasi",
    "expected": "sesuai ekspektasi",
    "above": "di atas ekspektasi",
    "insufficient": "data belum cukup",
}


class Drawing:
    """An SVG with one horizontal scale of points."""

    def __init__(self, title: str, height: int, low: float, high: float, left: int = 210, width: int = 720) -> None:
        self.low, self.high, self.left, self.right, self.height = low, high, left, width - 30, height
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            'font-family="system-ui, sans-serif" font-size="14" role="img">',
            f"<title>{escape(title)}</title>",
            f'<rect width="{width}" height="{height}" fill="{PAPER}"/>',
        ]

    def x(self, points: float) -> float:
        return self.left + (self.right - self.left) * (points - self.low) / (self.high - self.low)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        colour: str = INK,
        anchor: str = "start",
        size: int = 14,
        bold: bool = False,
    ) -> None:
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}" font-size="{size}"{weight}>'
            f"{escape(words)}</text>"
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = QUIET, width: float = 1, dash: str = ""
    ) -> None:
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{colour}" stroke-width="{width}"{dashes}/>'
        )

    def dot(self, points: float, y: float, colour: str = ACCENT, hollow: bool = False) -> None:
        fill = PAPER if hollow else colour
        self.parts.append(
            f'<circle cx="{self.x(points):.1f}" cy="{y:.1f}" r="6" fill="{fill}" stroke="{colour}" stroke-width="2"/>'
        )

    def interval(self, figure: OfficerFigure, y: float, colour: str = ACCENT) -> None:
        self.line(self.x(figure.low), y, self.x(figure.high), y, colour, 3)
        self.dot(figure.score, y, colour)

    def bar(self, start: float, end: float, y: float, colour: str, tall: int = 18) -> None:
        left, right = sorted((self.x(start), self.x(end)))
        self.parts.append(
            f'<rect x="{left:.1f}" y="{y - tall / 2:.1f}" width="{max(right - left, 1.5):.1f}" '
            f'height="{tall}" rx="3" fill="{colour}"/>'
        )

    def axis(self, step: int) -> None:
        y = self.height - 30
        self.line(self.left, y, self.right, y)
        for tick in range(int(np.ceil(self.low / step)) * step, int(self.high) + 1, step):
            self.line(self.x(tick), y, self.x(tick), y + 5)
            self.text(self.x(tick), y + 20, str(tick), QUIET, "middle", 12)

    def save(self, name: str) -> None:
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_text("\n".join([*self.parts, "</svg>", ""]), encoding="utf-8")


def number(value: float, signed: bool = False) -> str:
    """Indonesian decimal comma, and a true minus sign."""
    value = round(value, 1) + 0.0
    return f"{value:{'+' if signed else ''}.1f}".replace(".", ",").replace("-", "−")


def code(label: str) -> int:
    return int(label[1:])


def draw_fairness(city: City, fitted: OfficerIndicator) -> None:
    """Two officers equally good in truth, one at hard counters and one at easy ones."""
    figures = [f for f in fitted.figures_ if f.n >= 80]
    pairs = [
        (hard, easy)
        for hard in figures
        for easy in figures
        if abs(city.truth[code(hard.officer)] - city.truth[code(easy.officer)]) < 0.5
        and abs(city.truth[code(hard.officer)] - city.truth.mean()) < 3
        and abs(hard.score - easy.score) < 2
    ]
    hard, easy = max(pairs, key=lambda p: p[1].expected_mean - p[0].expected_mean)
    d = Drawing("Dua petugas sama baik di loket berbeda", 290, 50, 90)
    for row, (name, figure) in enumerate((("Petugas A, loket sulit", hard), ("Petugas B, loket mudah", easy))):
        y = 62 + 110 * row
        d.text(d.left - 16, y + 22, name, anchor="end", bold=True)
        d.text(d.left - 16, y + 42, f"{figure.n} penilaian", QUIET, "end", 12)
        d.text(
            d.x(figure.observed_mean), y - 12, f"rata-rata mentah {number(figure.observed_mean)}", QUIET, "middle", 12
        )
        d.dot(figure.observed_mean, y, QUIET, hollow=True)
        d.interval(figure, y + 44)
        d.text(d.x(figure.score), y + 66, f"skor {number(figure.score)}", ACCENT, "middle", 12, True)
        d.line(d.x(figure.observed_mean), y + 7, d.x(figure.score), y + 36, QUIET, 1, "3 3")
    d.axis(10)
    d.save("keadilan.svg")


def draw_growth() -> None:
    """The same officer after 10, 40 … ratings: the interval narrows."""
    world = replace(World(), officers=120, units=12, fewest=300.0, most=300.0)
    city = build(world, 8)
    chosen = int(np.argsort(np.abs(city.truth - city.truth.mean() - 5))[0])
    order = np.random.default_rng(1).permutation(np.flatnonzero(city.officer == chosen))
    d = Drawing("Makin banyak penilaian, makin sempit rentang", 330, 50, 95)
    truth = float(city.truth[chosen])
    d.line(d.x(truth), 44, d.x(truth), 300, QUIET, 1, "3 3")
    d.text(d.x(truth), 34, f"mutu sebenarnya {number(truth)}", QUIET, "middle", 12)
    for row, n in enumerate((5, 20, 60, 120, 240)):
        keep = np.ones(len(city.officer), dtype=bool)
        keep[order[n:]] = False
        columns = ("officer", "unit", "service", "channel", "day", "wait", "verified", "items", "y")
        part = replace(city, **{name: getattr(city, name)[keep] for name in columns})
        figure = next(f for f in OfficerIndicator().fit(part.sums()).figures_ if code(f.officer) == chosen)
        y = 72 + 48 * row
        d.text(d.left - 16, y + 5, f"{figure.n} penilaian", anchor="end")
        d.interval(figure, y, QUIET if figure.standing == "insufficient" else ACCENT)
        d.text(d.left - 16, y + 22, WORDS[figure.standing], QUIET, "end", 12)
    d.axis(10)
    d.save("jumlah.svg")


def draw_standing(fitted: OfficerIndicator) -> None:
    """Four officers: intervals against the city's expectation."""
    mean = fitted.mean_ or 0.0

    def nearest(standing: str, effect: float, least: int = 60) -> OfficerFigure:
        fit = [f for f in fitted.figures_ if f.standing == standing and (f.n >= least or standing == "insufficient")]
        return min(fit, key=lambda f: abs(f.effect - effect))

    chosen = [
        nearest("above", 8.0),
        nearest("expected", 3.0),
        nearest("expected", -2.5),
        nearest("below", -8.0),
        nearest("insufficient", -4.0),
    ]
    d = Drawing("Kedudukan dikatakan hanya bila yakin", 380, 45, 95)
    d.bar(mean - fitted.rule.margin, mean + fitted.rule.margin, 190, BAND, 280)
    d.line(d.x(mean), 50, d.x(mean), 330, ACCENT, 1, "3 3")
    d.text(d.x(mean), 38, f"petugas rata-rata {number(mean)}", ACCENT, "middle", 12)
    for row, figure in enumerate(chosen):
        y = 80 + 56 * row
        vague = figure.standing == "insufficient"
        d.text(d.left - 16, y - 2, WORDS[figure.standing], anchor="end", bold=not vague, colour=QUIET if vague else INK)
        d.text(d.left - 16, y + 16, f"{figure.n} penilaian, {figure.days} hari", QUIET, "end", 12)
        d.interval(figure, y, QUIET if vague else ACCENT)
        d.text(d.right, y + 5, f"{number(figure.low)} – {number(figure.high)}", QUIET, "end", 12)
    d.axis(10)
    d.save("kedudukan.svg")


def draw_steps(fitted: OfficerIndicator) -> None:
    """One officer's figure step by step."""
    figure = min(
        (f for f in fitted.figures_ if f.n >= 60 and f.effect > 3),
        key=lambda f: abs(f.expected_mean - (fitted.mean_ or 0.0) + 5),
    )
    e = fitted.explain(figure.officer)
    low = min(e.overall_mean, e.overall_mean + e.mix, figure.observed_mean, figure.low)
    high = max(e.overall_mean, figure.observed_mean, figure.high)
    d = Drawing(
        "Angka satu petugas, langkah demi langkah", 440, np.floor(low / 5) * 5 - 5, np.ceil(high / 5) * 5 + 5, 260
    )
    place = e.overall_mean
    y = 50
    d.text(d.left - 16, y + 5, "Rata-rata seluruh kota", anchor="end")
    d.dot(place, y, QUIET)
    d.text(d.x(place) + 12, y + 5, number(place), QUIET, size=12)
    for words, part in (
        ("Jenis layanan, saluran, waktu tunggu", e.mix),
        ("Kantor", e.unit),
        ("Hari-hari bertugas", e.days),
        ("Selisih petugas sendiri", e.own_difference),
    ):
        y += 46
        d.text(d.left - 16, y + 5, words, anchor="end")
        d.bar(place, place + part, y, ACCENT if words.startswith("Selisih") else "#9fb3b3")
        d.text(max(d.x(place), d.x(place + part)) + 8, y + 5, number(part, signed=True), QUIET, size=12)
        place += part
    y += 46
    d.text(d.left - 16, y + 5, "= rata-rata mentah petugas", anchor="end", bold=True)
    d.dot(figure.observed_mean, y, QUIET, hollow=True)
    d.text(d.x(figure.observed_mean) + 12, y + 5, number(figure.observed_mean), QUIET, size=12)
    y += 46
    d.text(d.left - 16, y + 5, f"Selisih × kehati-hatian {number(100 * e.shrinkage)} %", anchor="end")
    d.bar(e.overall_mean, e.overall_mean + figure.effect, y, ACCENT)
    d.text(d.x(e.overall_mean + max(figure.effect, 0)) + 8, y + 5, number(figure.effect, signed=True), QUIET, size=12)
    y += 46
    d.text(d.left - 16, y + 5, "Skor dan rentangnya", anchor="end", bold=True)
    d.interval(figure, y)
    words = f"{number(figure.score)}  ({number(figure.low)} – {number(figure.high)})"
    d.text(d.x(figure.score), y + 26, words, ACCENT, "middle", 13, True)
    d.axis(5)
    d.save("langkah.svg")


def main() -> None:
    city = build(World(), 3)
    fitted = OfficerIndicator().fit(city.sums())
    draw_fairness(city, fitted)
    draw_growth()
    draw_standing(fitted)
    draw_steps(fitted)


if __name__ == "__main__":
    main()
