"""Pages for citizens travel compressed: a counter hall's line is slow and shared."""

from __future__ import annotations

import gzip

from flask import Flask, Response, request

_WORTH_IT = 500
_KINDS = ("text/", "application/json", "application/javascript", "image/svg+xml")


def install(app: Flask) -> None:
    @app.after_request
    def compress(response: Response) -> Response:
        response.vary.add("Accept-Encoding")
        # Staff pages hold a session's secret beside words from elsewhere: their length must not tell about it.
        if (
            request.path.startswith("/staf")
            or response.direct_passthrough
            or not request.accept_encodings.quality("gzip")
            or "Content-Encoding" in response.headers
            or not (response.mimetype or "").startswith(_KINDS)
        ):
            return response
        body = response.get_data()
        if len(body) >= _WORTH_IT:
            response.set_data(gzip.compress(body, compresslevel=9, mtime=0))
            response.headers["Content-Encoding"] = "gzip"
        return response
