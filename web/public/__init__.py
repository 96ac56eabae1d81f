"""Results for everyone: units only, released figures only."""

from flask import Blueprint

blueprint = Blueprint("public", __name__)

from web.public import downloads, keeping, method, results, unit  # noqa: E402
