"""A government words the nine questions itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from feedback import Desk, find_encounter, submit_rating
from feedback.imports import BadFile, import_questionnaire
from feedback.questionnaire_default import ensure_default_questionnaire
from feedback.survey import survey_for
from models import UNSUR_KEYS
from tests import factories

HEAD = "unsur,language,question,answer_1,answer_2,answer_3,answer_4,unit,service"


def a_file(tmp_path: Path, wording: str = "Bagaimana", place: str = ",", leave_out: str = "") -> Path:
    rows = [
        f"{unsur},id,{wording} {unsur}?,Buruk,Kurang,Baik,Hebat,{place}" for unsur in UNSUR_KEYS if unsur != leave_out
    ]
    path = tmp_path / "pertanyaan.csv"
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_new_wording_is_a_new_version_and_the_same_one_is_none(desk: Desk, now: datetime, tmp_path: Path) -> None:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
        factories.make_counter(session, now=now)
    before = submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 4, now)
    old = survey_for(desk, before.key, "id")
    assert import_questionnaire(desk.database, a_file(tmp_path), now).added["questionnaire versions"] == 1
    assert import_questionnaire(desk.database, a_file(tmp_path), now).unchanged["questionnaire versions"] == 1
    new = survey_for(desk, before.key, "en")
    assert old is not None
    assert new is not None
    assert new.version_id != old.version_id
    assert (new.questions[2].wording, new.questions[2].options[3]) == ("Bagaimana time?", "Hebat")


def test_a_service_can_have_its_own(desk: Desk, now: datetime, tmp_path: Path) -> None:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
        unit = factories.make_unit(session, code="ADMINDUK")
        ktp, kia = (factories.make_service(session, unit, code=code) for code in ("KTP", "KIA"))
        factories.make_counter(session, unit, service=ktp, code="AAA222", now=now)
        factories.make_counter(session, unit, service=kia, code="BBB222", now=now)
    import_questionnaire(desk.database, a_file(tmp_path, "Di KTP", "ADMINDUK,KTP"), now)
    asked = {}
    for code in ("AAA222", "BBB222"):
        survey = survey_for(desk, submit_rating(desk, find_encounter(desk, code, now).token, 4, now).key, "id")
        assert survey is not None
        asked[code] = survey.questions[0].wording
    assert asked["AAA222"] == "Di KTP requirements?"
    assert asked["BBB222"] != asked["AAA222"]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda text: text.replace("time,id", "speed,id"), "unsur"),
        (lambda text: text.replace("time,id", "cost,id"), "language"),
        (lambda text: text.replace("Hebat", "", 1), "answer_4"),
        (lambda text: text.replace("cost,id", "cost,en"), "cost"),
        (lambda text: text.replace("Hebat,,", "Hebat,ADMINDUK,XX"), "service"),
        (lambda text: HEAD + "\n", "questions"),
    ],
)
def test_a_bad_cell_is_named_and_nothing_is_published(
    desk: Desk, now: datetime, tmp_path: Path, change, named: str
) -> None:
    with desk.database.write() as session:
        factories.make_unit(session, code="ADMINDUK")
    path = a_file(tmp_path)
    path.write_text(change(path.read_text()))
    with pytest.raises(BadFile, match=named):
        import_questionnaire(desk.database, path, now)
