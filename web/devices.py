"""The device cookie: a random mark, given with the first rating, so that one phone is not a crowd.

It is signed, so that nobody makes up a thousand devices without rating a thousand times.
"""

from __future__ import annotations

import secrets
from datetime import timedelta

from flask import current_app, request
from itsdangerous import BadSignature, Signer
from werkzeug.wrappers import Response

from feedback.authors import Author

COOKIE = "perangkat"
_LIFETIME = timedelta(days=365)


def known_device() -> str | None:
    """The device's mark when it brought a cookie that we signed."""
    try:
        return _signer().unsign(request.cookies.get(COOKIE, "")).decode()
    except BadSignature:
        return None


def new_device() -> str:
    return secrets.token_urlsafe(24)


def remember_device(response: Response, device: str) -> Response:
    response.set_cookie(
        COOKIE,
        _signer().sign(device).decode(),
        max_age=_LIFETIME,
        secure=bool(current_app.config["SESSION_COOKIE_SECURE"]),
        httponly=True,
        samesite="Lax",
    )
    return response


def asker() -> Author:
    """Whose tries at short receipt codes are counted together.

    A device that has rated counts alone; all others behind one address share a count, since a mark
    that costs nothing would be changed with every guess.
    """
    return Author("device", known_device() or f"address {request.remote_addr}")


def _signer() -> Signer:
    return Signer(str(current_app.secret_key), salt="device")
