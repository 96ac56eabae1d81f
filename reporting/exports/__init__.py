"""The indicator's figures of a period for other systems: CSV, XLSX, JSON."""

from reporting.exports.figures import IndicatorExport, OfficerFigureRow, indicator_export
from reporting.exports.files import to_csv, to_json, to_xlsx

__all__ = ["IndicatorExport", "OfficerFigureRow", "indicator_export", "to_csv", "to_json", "to_xlsx"]
