"""axe-core finds nothing on any citizen page, in any language, light or dark; every word has room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from feedback.cases import open_case
from feedback.desk import Desk
from feedback.encounters import find_encounter
from feedback.keys import Keys
from feedback.questionnaire_default import ensure_default_questionnaire
from feedback.ratings import submit_rating
from models import Database, Unit, migrate
from reporting.facts import rebuild_queued
from reporting.releases import advance
from scoring.ikm import UNSUR
from scoring.sentiment import read_comment
from tests import browser, factories
from tests.conftest import missing
from tests.integration.reporting.world import Office
from tests.serving import served
from texts import LANGUAGES, say
from texts.catalogue import DEFAULT
from web import WebConfig, create_app

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[str]]]:
    """A served city with one of everything, and the address of every kind of citizen page."""
    now = datetime.fromisoformat("2026-11-18T09:00:00+07:00")
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('axe')}/suara.db")
    migrate.upgrade(database)
    desk = Desk(database, Keys(b"a secret for tests only, 32 bytes"), read_comment)
    with database.write() as session:
        ensure_default_questionnaire(session, now)
        unit = factories.make_unit(session, code="ADMINDUK")
        for _ in range(2):
            factories.make_service(session, unit)
        factories.make_counter(session, unit, name="Loket 3", now=now)
    plain, with_case = (submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, n, now).key for n in (4, 1))
    open_case(desk, with_case, now, text="Antrean terlalu lama")
    busy = Office.build(database, now, officers=1)
    with busy.together():
        for n in range(60):
            busy.rate(1 + n % 4, officer=0, day=now.date() - timedelta(days=n % 28), answers=dict.fromkeys(UNSUR, 3))
    rebuild_queued(database, now)
    advance(database, now)
    with database.read() as session:
        results = f"/publik/{session.get_one(Unit, busy.unit_id).code}"
    app = create_app(WebConfig(desk=desk, secret_key="tests", base_url="http://127.0.0.1", clock=lambda: now))
    with served(app) as address:
        yield (
            address,
            [
                "/",
                "/?cari=dukcapil",
                "/q/L7Q2K4",
                "/q/ZZZZZZ",
                "/u/ADMINDUK",
                "/t/",
                f"/t/{plain}",
                f"/t/{with_case}",
                f"/t/{plain}/survei",
                f"/t/{plain}/hak",
                "/privasi",
                "/publik",
                "/publik/ADMINDUK",
                results,
                "/metode",
            ],
        )
    database.dispose()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for the whole module; each test opens its own context."""
    if browser.binary() is None:
        missing(browser.INSTALL_HINT)
    with browser.chromium() as running:
        yield running


def in_language(path: str, language: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}lang={language}"


# Colours know no language, and their contrast takes axe longest: they are checked in Indonesian, light and dark.
@pytest.mark.parametrize(("language", "scheme"), [*((code, "light") for code in LANGUAGES), (DEFAULT, "dark")])
def test_axe_finds_nothing(
    pages: tuple[str, list[str]], chromium: Browser, language: str, scheme: Literal["light", "dark"]
) -> None:
    address, paths = pages
    found: list[str] = []
    axe, rules = Axe(), {**RULES, "rules": {"color-contrast": {"enabled": language == DEFAULT}}}
    with chromium.new_context(
        viewport={"width": 360, "height": 640}, color_scheme=scheme, bypass_csp=True, locale="id-ID"
    ) as context:
        page = context.new_page()
        for path in paths:
            page.goto(address + in_language(path, language))
            assert page.evaluate("document.documentElement.lang") == language
            for violation in axe.run(page, options=rules).response["violations"]:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                found.append(f"{path}: {violation['id']}: {violation['help']}: {nodes}")
    assert found == []


@pytest.mark.parametrize(
    ("language", "width", "text"),
    [(DEFAULT, 360, 100), *((code, 320, 100) for code in LANGUAGES), *((code, 360, 200) for code in LANGUAGES)],
)
def test_nothing_scrolls_sideways(
    pages: tuple[str, list[str]], chromium: Browser, language: str, width: int, text: int
) -> None:
    address, paths = pages
    wide: list[str] = []
    with chromium.new_context(viewport={"width": width, "height": 640}, bypass_csp=True) as context:
        page = context.new_page()
        for path in paths:
            page.goto(address + in_language(path, language))
            page.add_style_tag(content=f"html {{ font-size: {text}% !important }}") if text != 100 else None
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                wide.append(path)
    assert wide == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 360])
def test_the_words_under_the_faces_fit_their_buttons(
    pages: tuple[str, list[str]], chromium: Browser, width: int, language: str
) -> None:
    address, _ = pages
    with chromium.new_context(viewport={"width": width, "height": 640}) as context:
        page = context.new_page()
        page.goto(address + in_language("/q/L7Q2K4", language))
        faces = page.locator(".faces button")
        assert [face.inner_text().strip() for face in faces.all()] == [say(f"face-{n}", language) for n in (1, 2, 3, 4)]
        too_wide = faces.evaluate_all("faces => faces.filter(face => face.scrollWidth > face.clientWidth).length")
        heights = faces.evaluate_all("faces => [...new Set(faces.map(face => Math.round(face.offsetHeight)))]")
        assert (too_wide, len(heights)) == (0, 1)
        assert min(faces.evaluate_all("faces => faces.map(face => face.offsetWidth)")) >= 72
