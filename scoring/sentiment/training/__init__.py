"""Training of the sentiment model: one command, seeded, reproducible."""

from scoring.sentiment.training.fitting import train
from scoring.sentiment.training.report import TrainingReport
from scoring.sentiment.training.rows import BadRows, LabelledRow, read_rows

__all__ = ["BadRows", "LabelledRow", "TrainingReport", "read_rows", "train"]
