import pytest

from scoring.ikm import UNSUR, BadInput, compute_ikm, read_responses_csv

HEAD = "service," + ",".join(UNSUR)


def test_it_reads_a_respondent_a_row_with_empty_cells_as_unanswered():
    rows = read_responses_csv([HEAD, "KTP,4,3,4,4,4,4,4,,4", "", ",1,1,1,1,1,1,1,1,1"])
    assert rows[0] == {"service": "KTP", **dict(zip(UNSUR, (4, 3, 4, 4, 4, 4, 4, None, 4), strict=True))}
    assert compute_ikm(rows).pooled.n == 2


def test_it_reads_what_an_indonesian_spreadsheet_saves():
    lines = ["\ufeff" + HEAD.replace(",", ";") + "\r\n", "KTP;4;4;4;4;4;4;4;4;4\r\n"]
    assert compute_ikm(read_responses_csv(lines)).ikm == 100


def test_columns_may_stand_in_any_order():
    keys = list(reversed(UNSUR))
    row = read_responses_csv([",".join(keys), "1,2,3,4,4,4,4,4,4"])[0]
    assert (row["facilities"], row["complaints"], row["requirements"]) == (1, 2, 4)


@pytest.mark.parametrize(
    ("lines", "row", "column", "problem"),
    [
        ([], None, None, "empty"),
        ([HEAD], None, None, "no respondents"),
        ([HEAD + ",extra"], 1, "extra", "unknown column"),
        ([HEAD + ",conduct"], 1, "conduct", "twice"),
        (["service,conduct"], 1, "requirements", "missing"),
        ([HEAD, "KTP,4,4,4,4,4,4,5,4,4"], 2, "conduct", "5 is not one of"),
        ([HEAD, "KTP,4,4,4,4,4,4,4,4,4", "KTP,4,4,4,4,baik,4,4,4,4"], 3, "product", "baik is not one of"),
        ([HEAD, "KTP,4,4"], 2, None, "3 cells"),
        ([HEAD, 'KTP,"4,4,4,4,4,4,4,4,4'], 2, None, "not valid CSV"),
    ],
)
def test_bad_files_are_refused_with_the_place_and_one_sentence(lines, row, column, problem):
    with pytest.raises(BadInput) as caught:
        read_responses_csv(lines)
    assert (caught.value.row, caught.value.column) == (row, column)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)
