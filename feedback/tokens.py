"""The encounter token: what a scan found, signed, in 50 characters.

It fits Telegram's start payload (64 characters of A–Z a–z 0–9 _ -) and, with a short prefix, its 64-byte
callback data. Its nonce is unique in the database, which makes a replay harmless.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from feedback.errors import TokenForged
from feedback.keys import Keys

_VERSION = 1
_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)
_LAYOUT = struct.Struct(">BIIII8s")  # version and flags, target, service, duty, minute, nonce
_MAC_BYTES = 12
_CHANNELS = ("web", "telegram", "kiosk", "import")
_IS_UNIT = 0x08


@dataclass(frozen=True)
class EncounterToken:
    """Which counter (or, without one, which unit), service and duty, scanned at which minute."""

    channel: str
    counter_id: int | None
    unit_id: int | None
    service_id: int | None
    duty_id: int | None
    scanned_utc: datetime
    nonce: str
    """16 hexadecimal digits."""

    def sign(self, keys: Keys) -> str:
        target = self.counter_id if self.counter_id is not None else self.unit_id
        flags = _VERSION << 4 | _CHANNELS.index(self.channel) | (_IS_UNIT if self.counter_id is None else 0)
        minute = int((self.scanned_utc - _EPOCH) / timedelta(minutes=1))
        body = _LAYOUT.pack(
            flags, target or 0, self.service_id or 0, self.duty_id or 0, minute, bytes.fromhex(self.nonce)
        )
        return base64.urlsafe_b64encode(body + keys.mac("encounter", body, _MAC_BYTES)).decode().rstrip("=")


def fresh_nonce() -> str:
    return secrets.token_hex(8)


def looks_like_token(text: str) -> bool:
    """Whether this is a token rather than a counter's short code."""
    return len(text) >= 40


def read(token: str, keys: Keys) -> EncounterToken:
    """The token's content.

    Raises
    ------
    TokenForged
        If it is malformed, of another version, or its MAC is not ours.
    """
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        body, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
        flags, target, service_id, duty_id, minute, nonce = _LAYOUT.unpack(body)
    except (binascii.Error, struct.error, ValueError) as error:
        raise TokenForged from error
    # Constant-time comparison, and the canonical spelling only: base64 leaves spare bits at the end.
    if not secrets.compare_digest(mac, keys.mac("encounter", body, _MAC_BYTES)) or flags >> 4 != _VERSION:
        raise TokenForged
    if base64.urlsafe_b64encode(raw).decode().rstrip("=") != token:
        raise TokenForged
    is_unit = bool(flags & _IS_UNIT)
    return EncounterToken(
        channel=_CHANNELS[flags & 0x07] if flags & 0x07 < len(_CHANNELS) else "web",
        counter_id=None if is_unit else target,
        unit_id=target if is_unit else None,
        service_id=service_id or None,
        duty_id=duty_id or None,
        scanned_utc=_EPOCH + timedelta(minutes=minute),
        nonce=nonce.hex(),
    )
