"""Two locks on every staff route: the role that a route names, and a form token on whatever changes something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, abort, current_app, request
from flask_login import current_user
from flask_wtf.csrf import CSRFProtect

from web.citizen import blueprint as citizen
from web.staff import blueprint
from web.staff.accounts import signed_in

View = TypeVar("View", bound=Callable[..., Any])
ANYONE = frozenset({"anonymous"})
_ROLES = "suara_roles"


def roles(*names: str) -> Callable[[View], View]:
    """Mark a view as open to these roles. A staff route without a mark is open to none."""

    def mark(view: View) -> View:
        setattr(view, _ROLES, frozenset(names))
        return view

    return mark


@blueprint.before_request
def check_role() -> Any:
    if request.endpoint is None:
        return None
    allowed: frozenset[str] = getattr(current_app.view_functions[request.endpoint], _ROLES, frozenset())
    if allowed == ANYONE:
        return None
    if not current_user.is_authenticated:
        return current_app.login_manager.unauthorized()  # type: ignore[attr-defined]
    if signed_in().role not in allowed:
        abort(403)
    return None


def install(app: Flask) -> None:
    csrf = CSRFProtect(app)
    csrf.exempt(citizen)  # an encounter token or a receipt is the capability there; no cookie stands for the citizen
