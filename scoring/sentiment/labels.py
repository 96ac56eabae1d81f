"""The three labels of a comment."""

LABELS = ("positive", "neutral", "negative")
"""In the order of every probability vector."""

UNSURE_BELOW = 0.55
"""A reading whose most likely label has a lower probability than this is shown as "unsure" and counted on no side."""
