"""The weekly digest: one value, built once, rendered to mail and Telegram."""

from reporting.digest.build import build_digest
from reporting.digest.value import Digest

__all__ = ["Digest", "build_digest"]
