"""What every answer says to the browser: what it may load, keep and tell others."""

from __future__ import annotations

from flask import Flask, Response, request

from web.inlined import CITIZEN_STYLE, KEEP_SCRIPT, OFFICE_STYLE, PUBLIC_STYLE, SURVEY_SCRIPT

POLICY = "; ".join(
    [
        "default-src 'none'",
        f"style-src {CITIZEN_STYLE.source} {OFFICE_STYLE.source} {PUBLIC_STYLE.source}",
        f"script-src {KEEP_SCRIPT.source} {SURVEY_SCRIPT.source}",
        "img-src 'self' data:",
        "frame-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
_ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def install(app: Flask, production: bool) -> None:
    @app.after_request
    def protect(response: Response) -> Response:
        for name, value in _ALWAYS.items():
            response.headers.setdefault(name, value)
        # Staff forms need the address of their own site (a CSRF check over HTTPS); nobody else learns any address.
        in_office = request.path.startswith("/staf")
        response.headers.setdefault("Referrer-Policy", "same-origin" if in_office else "no-referrer")
        if request.path.startswith(("/t/", "/q/", "/u/", "/staf")) or request.method == "POST":
            response.headers["Cache-Control"] = "no-store"
        elif "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-cache"
        if request.path.startswith(("/t/", "/q/", "/staf")):
            response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        if production:
            response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        return response
