"""Public answers may be kept for a few minutes by anyone, and cost nothing when they have not changed."""

from __future__ import annotations

import hashlib

from flask import Response, request

from web.public import blueprint

SECONDS = 300


@blueprint.after_request
def keep(response: Response) -> Response:
    """Cache-Control and a weak ETag (the body may travel compressed); 304 where the reader has it already."""
    if response.status_code != 200:
        return response
    # A wish for a language sets the reader's own cookie: nobody else may be given that answer.
    whose = "private" if "lang" in request.args else "public"
    response.headers["Cache-Control"] = f"{whose}, max-age={SECONDS}"
    response.set_etag(hashlib.sha256(response.get_data()).hexdigest()[:32], weak=True)
    response.make_conditional(request)
    return response
