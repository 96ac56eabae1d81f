"""Photos as evidence on a case: checked, stripped of metadata, stored outside the web root."""

from __future__ import annotations

import io
import secrets
from datetime import datetime

from PIL import Image, ImageOps, UnidentifiedImageError

from feedback.cases import case_of
from feedback.desk import Desk
from feedback.errors import CaseClosed, CaseUnknown, PhotoUnusable
from feedback.receipts import open_rating_of
from models import CaseAttachment

_LONGEST_SIDE = 2000
_MOST_PIXELS = 50_000_000
_FORMATS = ("JPEG", "PNG", "WEBP")


def add_photo(desk: Desk, key: str, data: bytes, now: datetime) -> None:
    """Keep a photo with the case: drawn anew as JPEG, so that place, camera and owner in its metadata are gone.

    Raises
    ------
    PhotoUnusable, CaseUnknown, CaseClosed, ReceiptUnknown, RatingClosed
    """
    refusal = PhotoUnusable(megabytes=desk.rules.photo_megabytes)
    if desk.evidence_folder is None or not data or len(data) > desk.rules.photo_megabytes * 1_000_000:
        raise refusal
    try:
        clean = _redrawn(data)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise refusal from error
    name = f"{secrets.token_hex(16)}.jpg"
    desk.evidence_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = desk.evidence_folder / name
    try:
        with desk.database.write() as session:
            case = case_of(session, open_rating_of(session, key).id)
            if case is None:
                raise CaseUnknown
            if case.state == "closed":
                raise CaseClosed
            if len(case.attachments) >= desk.rules.photos_per_case:
                raise refusal
            case.attachments.append(
                CaseAttachment(file_name=name, media_type="image/jpeg", size_bytes=len(clean), received_utc=now)
            )
            path.write_bytes(clean)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _redrawn(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise ValueError("too many pixels")
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    fresh = Image.new("RGB", upright.size)
    fresh.paste(upright)
    out = io.BytesIO()
    fresh.save(out, "JPEG", quality=85)
    return out.getvalue()
