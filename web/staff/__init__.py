"""Pages for those who work here, behind a login. Every route names the roles that may open it."""

from flask import Blueprint, Flask

blueprint = Blueprint("staff", __name__, url_prefix="/staf")

from web.staff import (  # noqa: E402
    accounts,
    cases,
    digests,
    evidence,
    officers,
    protection,
    readings,
    signing_in,
    telegram,
    units,
    welcome,
)


def protect(app: Flask) -> None:
    """Logins and CSRF checks for the whole application."""
    accounts.install(app)
    protection.install(app)
