"""Community satisfaction index (IKM) of the public satisfaction survey (SKM), exact by default."""

from scoring.bad_input import BadInput
from scoring.ikm.grade import grade, performance, round_half_up
from scoring.ikm.responses import read_responses_csv
from scoring.ikm.result import FORMULA_VERSION, WEIGHTS, Ikm, IkmResult, Weight, compute_ikm
from scoring.ikm.sample import sample_size
from scoring.ikm.sums import ServiceSums, sums_of_rows
from scoring.ikm.unsur import UNSUR

__all__ = [
    "FORMULA_VERSION",
    "UNSUR",
    "WEIGHTS",
    "BadInput",
    "Ikm",
    "IkmResult",
    "ServiceSums",
    "Weight",
    "compute_ikm",
    "grade",
    "performance",
    "read_responses_csv",
    "round_half_up",
    "sample_size",
    "sums_of_rows",
]
