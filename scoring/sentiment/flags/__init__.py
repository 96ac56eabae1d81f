"""What somebody must see at once, or hide, in a comment.

Kinds: `levy` (money asked beside the tariff), `danger` (a threat, violence or a dangerous place),
`discrimination`, `emergency` (health, or a wish to die), `personal_data`, `abuse` (insults), `nonsense`.

>>> [(f.kind, f.evidence) for f in find_flags("Petugas minta uang r0kok 50 ribu")]
[('levy', 'Petugas minta uang r0kok 50 ribu')]
>>> find_flags("Gratis, tidak ada pungli")
()
>>> mask_abuse("Dasar b4ngsat, lama sekali")
'Dasar b******, lama sekali'

A flag never changes a rating: it only sends a comment to the right reader, or masks words on display.
"""

from scoring.sentiment.flags.finder import FLAG_KINDS, Flag, find_flags
from scoring.sentiment.flags.insults import mask_abuse

__all__ = ["FLAG_KINDS", "Flag", "find_flags", "mask_abuse"]
