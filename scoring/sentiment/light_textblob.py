"""TextBlob without the weight of what it does not need.

TextBlob loads NLTK, and NLTK loads scikit-learn and SciPy where they are installed: 120 MB and a second and a half
for nothing used here. While TextBlob is loaded they are kept out of sight, unless the process has them already.
"""

import sys

_HEAVY = ("sklearn", "scipy", "pandas", "matplotlib")
_hidden = [name for name in _HEAVY if name not in sys.modules and "nltk" not in sys.modules]
for _name in _hidden:
    sys.modules[_name] = None  # type: ignore[assignment]
try:
    from textblob import Blobber, TextBlob
    from textblob.base import CONTINUOUS, BaseSentimentAnalyzer
finally:
    for _name in _hidden:
        sys.modules.pop(_name, None)

__all__ = ["CONTINUOUS", "BaseSentimentAnalyzer", "Blobber", "TextBlob"]
