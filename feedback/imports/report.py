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
            "passwords": self.passwords,
        }

    def __str__(self) -> str:
        """What a person reads in the terminal: a line a kind, then what was issued."""
        kinds = list(dict.fromkeys([*self.added, *self.updated, *self.unchanged]))
        lines = [
            f"{kind}: {self.added[kind]} added, {self.updated[kind]} updated, {self.unchanged[kind]} unchanged"
            for kind in kinds
        ]
        lines += [f"code {code}  {place}" for place, code in self.codes.items()]
        lines += [f"password {password}  {name} (shown only now)" for name, password in self.passwords.items()]
        return "\n".join([f"{self.file}:", *(f"  {line}" for line in lines)]) if lines else f"{self.file}: no rows"
