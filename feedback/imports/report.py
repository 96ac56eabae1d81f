"""What an import did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class ImportReport:
    """Rows by kind; `passwords` of new accounts are known only here and are to be handed over once."""

    file: str
    added: Counter[str] = field(default_factory=Counter)
    updated: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    passwords: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    """"UNIT / counter" → the code issued for it now."""

    def as_dict(self) -> dict[str, object]:
        return {
            "file": self.file,
            "added": dict(self.added),
            "updated": dict(self.updated),
            "unchanged": dict(self.unchanged),
            "codes": self.codes,
        }
