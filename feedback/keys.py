"""One secret, a separate key for each purpose."""

from __future__ import annotations

import hashlib
import hmac


class Keys:
    """Keyed hashes and MACs derived from the installation's secret (`SUARA_SECRET_KEY`)."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < 16:
            raise ValueError("the secret key must have at least 16 bytes")
        self._secret = secret

    def mac(self, purpose: str, message: bytes, length: int = 32) -> bytes:
        """HMAC-SHA-256 under the key of `purpose`, cut to `length` bytes."""
        key = hmac.digest(self._secret, b"suara:" + purpose.encode(), "sha256")
        return hmac.digest(key, message, "sha256")[:length]

    def hash(self, purpose: str, text: str) -> str:
        """A keyed hash to store in place of an identity (32 hexadecimal digits)."""
        return self.mac(purpose, text.encode()).hex()[:32]


def digest(text: str) -> str:
    """Plain SHA-256, for secrets that already carry enough entropy."""
    return hashlib.sha256(text.encode()).hexdigest()
