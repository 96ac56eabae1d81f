"""The web door: citizen form and receipt, public results, staff pages. No rules about ratings."""

from web.app import create_app
from web.config import WebConfig

__all__ = ["WebConfig", "create_app"]
