"""What somebody must see at once, or hide, in a comment.

Kinds: `levy` (money asked beside the tariff), `danger` (a threat, violence or a dangerous place),
`discrimination`, `emergency` (health, or a wish to die), `personal_data`, `abuse` (insults), `nonsense`.

>>> mask_abuse("Dasar b4ngsat, lama sekali")
'Dasar b******, lama sekali'

A learned reader tells the kinds, insults are also known by a list (which masks them), personal data by their form.
A flag never changes a rating: it only sends a comment to the right reader, or masks words on display. It asks for a
reader, it is no finding. Precision and recall on comments by three hands that taught nothing (`benchmarks/aspects.py`):
levy .97 and .80 among 500 comments with few flags, .96 and .80 among 608 with plain sentences and stories, .97 and .72
among 900 with many; danger .93 and .90, .94 and .73, .93 and .80. In 3,527 real reviews of an electricity app it raised
levy twice, once rightly by one reader's judgement, and danger three times, twice rightly; of 1,549 everyday comments
held out, 60 got some flag.
"""

from scoring.sentiment.flags.finder import FLAG_KINDS, Flag, find_flags
from scoring.sentiment.flags.folding import fold
from scoring.sentiment.flags.insults import mask_abuse

__all__ = ["FLAG_KINDS", "Flag", "find_flags", "fold", "mask_abuse"]
