"""The evidence sheet of one officer: what the appraiser reads, and what the officer can contest."""

from reporting.evidence.build import EvidenceSheet, evidence_sheet
from reporting.evidence.html import to_html
from reporting.evidence.pdf import to_pdf

__all__ = ["EvidenceSheet", "evidence_sheet", "to_html", "to_pdf"]
