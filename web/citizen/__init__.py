"""What a citizen sees: the form at a counter, the receipt, the way to find either."""

from flask import Blueprint

blueprint = Blueprint("citizen", __name__)

from web.citizen import counter, home, lookup, privacy, receipt, rights, survey, wish  # noqa: E402
