"""Reading an ASN's number."""

from __future__ import annotations

from datetime import date

import pytest

from models.nip import read_nip


def test_a_pns_number_tells_birth_appointment_sex_and_sequence() -> None:
    nip = read_nip("198504122010012003")
    assert (nip.kind, nip.born, nip.appointed_year, nip.appointed_month, nip.sex, nip.sequence) == (
        "pns",
        date(1985, 4, 12),
        2010,
        1,
        "female",
        3,
    )


def test_a_pppk_number_has_a_contract_code_where_pns_have_a_month() -> None:
    nip = read_nip("199003172023211007")
    assert (nip.kind, nip.appointed_year, nip.appointed_month, nip.sex) == ("pppk", 2023, None, "male")


@pytest.mark.parametrize("written", ["19850412 201001 2 003", "19850412.201001.2.003", " '198504122010012003 "])
def test_groups_and_a_leading_apostrophe_are_accepted(written: str) -> None:
    assert read_nip(written).text == "198504122010012003"


@pytest.mark.parametrize(
    ("written", "kind", "said"),
    [
        ("", None, "digits only"),
        ("19850412201001200X", None, "digits only"),
        ("１９８５０４１２２０１００１２００３", None, "digits only"),
        ("19850412201001200", None, "18 digits, this has 17"),
        ("1.98504E+17", None, "lost digits"),
        ("1,98504122010012E+17", None, "lost digits"),
        ("198513122010012003", None, "19851312 is not a birth date"),
        ("198502302010012003", None, "19850230 is not a birth date"),
        ("188504122010012003", None, "1885 is not a plausible year"),
        ("198504121990012003", None, "appointed in 1990 but born in 1985"),
        ("198504122090012003", None, "appointed in 2090"),
        ("198504122010013003", None, "digit 15 is 3"),
        ("198504122010012000", None, "sequences begin at 001"),
        ("198504122010212003", "pns", "not a month of appointment"),
        ("198504122010012003", "pppk", "not a PPPK contract code"),
        ("198504122010012003", "honorer", "neither pns nor pppk"),
    ],
)
def test_what_is_wrong_is_one_clause(written: str, kind: str | None, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        read_nip(written, kind)
    assert "\n" not in str(caught.value)
