"""`suara import questionnaire`: a government's own wording of the nine questions, published as a new version."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.imports.bad_file import BadFile
from feedback.imports.columns import Row, read_rows
from feedback.imports.report import ImportReport
from feedback.imports.sheets import read_sheets
from feedback.questionnaire_default import DEFAULT_KEY, Questions, add_version
from models import UNSUR_KEYS, Database, Questionnaire, QuestionnaireVersion, Service, Unit

REQUIRED = ("unsur", "language", "question", "answer_1", "answer_2", "answer_3", "answer_4")
OPTIONAL = ("unit", "service")
COLUMN_NAMES = {"bahasa": "language", "pertanyaan": "question", "jawaban_1": "answer_1", "jawaban_2": "answer_2",
                "jawaban_3": "answer_3", "jawaban_4": "answer_4", "layanan": "service"}  # fmt: skip
WORDING_LIMIT = 300
ANSWER_LIMIT = 60


def import_questionnaire(database: Database, path: Path, now: datetime) -> ImportReport:
    """Publish the file's questions; all of them or none. The same wording again publishes nothing.

    One row an unsur and language. With `unit` and `service` in every row it is asked at that service alone, else
    wherever a service has none of its own. All nine unsur must be worded, each at least in Indonesian (`id`).

    Raises
    ------
    BadFile : one line that names file, row and column
    """
    path = Path(path)
    report = ImportReport(path.name)
    rows = [row for sheet in read_sheets(path) for row in read_rows(sheet, REQUIRED, OPTIONAL, COLUMN_NAMES)]
    if not rows:
        raise BadFile(path.name, None, None, "there are no questions in it")
    with database.write() as session:
        questions = _questions(path, rows)
        questionnaire = _questionnaire(session, _service(session, rows))
        if _newest(session, questionnaire) == questions:
            report.unchanged["questionnaire versions"] += 1
        else:
            add_version(session, questionnaire, questions, now)
            report.added["questionnaire versions"] += 1
    return report


def _questions(path: Path, rows: list[Row]) -> Questions:
    questions: Questions = {}
    for row in rows:
        unsur = row.required("unsur").lower()
        if unsur not in UNSUR_KEYS:
            raise row.bad("unsur", f"{unsur!r} is none of {', '.join(UNSUR_KEYS)}")
        wording, options = questions.setdefault(unsur, ({}, {}))
        language = row.required("language").lower()
        if language in wording:
            raise row.bad("language", f"{unsur} is worded twice in {language}")
        wording[language] = row.required("question", WORDING_LIMIT)
        options[language] = [row.required(f"answer_{n}", ANSWER_LIMIT) for n in (1, 2, 3, 4)]
    for unsur in UNSUR_KEYS:
        if "id" not in questions.get(unsur, ({}, {}))[0]:
            raise BadFile(path.name, None, "unsur", f"{unsur} is not worded in Indonesian (language id)")
    return {unsur: questions[unsur] for unsur in UNSUR_KEYS}


def _service(session: Session, rows: list[Row]) -> Service | None:
    named = {(row.code("unit"), row.code("service")) if row.has("service") else None for row in rows}
    if len(named) > 1:
        raise rows[0].bad("service", "every row must name the same service, or none")
    place = named.pop()
    if place is None:
        return None
    service = session.scalar(
        sa.select(Service).join(Unit).where(Unit.code == place[0], sa.func.upper(Service.code) == place[1].upper())
    )
    if service is None:
        raise rows[0].bad("service", f"the unit {place[0]} has no service {place[1]}")
    return service


def _questionnaire(session: Session, service: Service | None) -> Questionnaire:
    key = DEFAULT_KEY if service is None else f"{DEFAULT_KEY}:{service.id}"
    found = session.scalar(sa.select(Questionnaire).where(Questionnaire.key == key))
    if found is None:
        found = Questionnaire(key=key, service_id=service.id if service else None)
        session.add(found)
        session.flush()
    return found


def _newest(session: Session, questionnaire: Questionnaire) -> Questions | None:
    newest = session.scalar(
        sa.select(QuestionnaireVersion)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire.id)
        .order_by(QuestionnaireVersion.version.desc())
        .limit(1)
    )
    return {q.key: (q.wording, q.options) for q in newest.questions} if newest else None
