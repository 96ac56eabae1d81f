"""Results for everyone: units only, released figures only."""

from flask import Blueprint

blueprint = Blueprint("public", __name__)

from web.public import method, results  # noqa: E402
