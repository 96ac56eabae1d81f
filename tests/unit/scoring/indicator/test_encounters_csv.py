import datetime as dt
import json
import random

import pytest

from scoring.indicator import COLUMNS, BadInput, OfficerIndicator, Sums, compute_indicator_csv, read_encounters_csv
from tests.unit.scoring.indicator.town import Town

HEAD = ",".join(COLUMNS)
GOOD = "e1,Ani,Dukcapil,KTP,counter,2026-01-05,2,1,4,3,"


def as_lines(encounters):
    def text(value):
        return "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)

    return [HEAD, *(",".join([f"e{i}", *(text(v) for v in e)]) for i, e in enumerate(encounters))]


def test_a_file_gives_the_same_figures_as_its_encounters():
    encounters = Town().encounters()
    document = compute_indicator_csv(as_lines(encounters))
    direct = OfficerIndicator().fit(Sums.from_encounters(encounters))
    assert document["inputs_sha256"] == Sums.from_encounters(encounters).sha256()
    for published, figure in zip(document["officers"], direct.figures_, strict=True):
        assert published["officer"] == figure.officer
        for key in ("score", "low", "high", "reliability", "n_effective"):
            assert published[key] == pytest.approx(getattr(figure, key), abs=1e-8)


def test_the_order_of_rows_leaves_no_trace():
    head, *rows = as_lines(Town().encounters())
    document = compute_indicator_csv([head, *rows])
    random.Random(1).shuffle(rows)
    assert json.dumps(compute_indicator_csv([head, *rows])) == json.dumps(document)


def test_the_document_is_strict_json_with_the_promised_keys():
    document = compute_indicator_csv([HEAD, GOOD])
    json.dumps(document, allow_nan=False)
    assert {"formula_version", "parameters", "officers"} <= set(document)
    assert {"officer", "unit", "n", "n_effective", "score", "low", "high", "reliability", "standing"} <= set(
        document["officers"][0]
    )


def test_a_row_without_ratings_is_counted_apart():
    document = compute_indicator_csv([HEAD, GOOD, "e2,Ani,Dukcapil,KTP,counter,2026-01-05,2,1,,,"])
    assert (document["unrated"], document["officers"][0]["n"]) == (1, 1)


def test_a_file_in_which_nobody_rated_has_no_figures():
    document = compute_indicator_csv([HEAD, "e2,Ani,Dukcapil,KTP,counter,2026-01-05,2,1,,,"])
    assert (document["officers"], document["unrated"]) == ([], 1)


def test_spaces_around_a_label_do_not_make_another_officer():
    sums, _ = read_encounters_csv([HEAD, GOOD, GOOD.replace("e1,Ani", "e2, Ani ")])
    assert sums.names[0] == ("Ani",)


@pytest.mark.parametrize(
    ("lines", "row", "column", "problem"),
    [
        ([], None, None, "empty"),
        ([HEAD], None, None, "no encounters"),
        ([HEAD + ",speed", GOOD + ",3"], 1, "speed", "unknown column"),
        ([HEAD.replace(",wait", ""), GOOD], 1, "wait", "missing"),
        ([HEAD, GOOD, GOOD], 3, "encounter", "already stands in row 2"),
        ([HEAD, GOOD.replace("e1", " ")], 2, "encounter", "empty"),
        ([HEAD, GOOD.replace("Ani", "")], 2, "officer", "empty"),
        ([HEAD, GOOD.replace("2026-01-05", "05/01/2026")], 2, "day", "not a date like"),
        ([HEAD, GOOD.replace("2026-01-05", "20260105")], 2, "day", "not a date like"),
        ([HEAD, GOOD.replace("2026-01-05", "2026-02-30")], 2, "day", "not a day of the calendar"),
        ([HEAD, GOOD.replace(",4,3,", ",5,3,")], 2, "overall", "5 is not one of"),
        ([HEAD, GOOD.replace(",4,3,", ",4,0,")], 2, "competence", "0 is not one of"),
        ([HEAD, GOOD.replace(",4,3,", ",NaN,3,")], 2, "overall", "NaN is not one of"),
        ([HEAD, GOOD.replace(",2,1,4", ",5,1,4")], 2, "wait", "5 is not one of"),
        ([HEAD, GOOD.replace(",2,1,4", ",2,yes,4")], 2, "verified", "yes is not one of"),
        ([HEAD, GOOD, "e2,Ani"], 3, None, "2 cells"),
    ],
)
def test_bad_files_are_refused_with_the_place_and_one_sentence(lines, row, column, problem):
    with pytest.raises(BadInput) as caught:
        compute_indicator_csv(lines)
    assert (caught.value.row, caught.value.column) == (row, column)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_day_outside_the_period_is_refused():
    with pytest.raises(BadInput, match="row 2, column day: 2026-01-05 lies outside the period"):
        read_encounters_csv([HEAD, GOOD], start=dt.date(2026, 2, 1), end=dt.date(2026, 2, 28))


def test_bad_rows_are_found_far_down_the_file():
    rows = [GOOD.replace("e1", f"e{i}") for i in range(120_000)]
    with pytest.raises(BadInput) as caught:
        read_encounters_csv([HEAD, *rows, GOOD.replace("e1", "e5")])
    assert str(caught.value) == "row 120002, column encounter: e5 already stands in row 7"
