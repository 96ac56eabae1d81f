"""The command line: JSON in a pipe, exit 2 with one clear line for bad input."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

SUARA = Path(sys.executable).parent / "suara"
UNSUR = "requirements,procedure,time,cost,product,competence,conduct,complaints,facilities"


def suara(folder: Path, *arguments: str, text: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [SUARA, *arguments],
        cwd=folder,
        input=text,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], **environment},
    )


def refused(done: subprocess.CompletedProcess[str], *words: str, code: int = 2) -> None:
    assert done.returncode == code, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    for word in words:
        assert word in done.stderr


def test_ikm_compute_prints_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"{UNSUR}\n4,4,4,4,4,4,4,4,4\n4,4,4,4,4,4,4,4,\n")
    document = json.loads(suara(tmp_path, "ikm", "compute", "a.csv").stdout)
    assert (document["n"], document["ikm"], document["grade"], document["weight"]) == (2, 100.0, "A", "exact")
    assert document["unsur"]["facilities"]["n"] == 1
    rounded = json.loads(suara(tmp_path, "ikm", "compute", "a.csv", "--weight", "0.11", "--json").stdout)
    assert rounded["ikm"] == pytest.approx(99)


def test_indicator_compute_prints_one_document(tmp_path: Path) -> None:
    head = "encounter,officer,unit,service,channel,day,wait,verified,overall,competence,conduct"
    rows = [f"e{n},o{n % 2},u,s,web,2026-11-{n % 20 + 1:02d},{n % 5},1,{n % 4 + 1},," for n in range(60)]
    (tmp_path / "e.csv").write_text("\n".join([head, *rows]) + "\n")
    document = json.loads(suara(tmp_path, "indicator", "compute", "e.csv").stdout)
    assert {"officer", "unit", "n", "n_effective", "score", "low", "high", "reliability", "standing"} <= set(
        document["officers"][0]
    )


def test_classify_prints_one_object_a_line(tmp_path: Path) -> None:
    done = suara(tmp_path, "sentiment", "classify", text="Pelayanannya bagus sekali\n\nlambat\n")
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(readings) == 3
    assert readings[0]["label"] == "positive"
    assert {"label", "polarity", "probabilities", "confidence", "lang", "aspects", "flags", "because"} <= set(
        readings[0]
    )


def test_evaluate_prints_one_document(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("text,label,lang\nBagus sekali,positive,ind\nBuruk sekali,negative,ind\n")
    document = json.loads(suara(tmp_path, "sentiment", "evaluate", "t.csv").stdout)
    assert {"n", "accuracy", "macro_f1", "per_label", "per_lang", "confusion", "ms_per_comment"} <= set(document)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", ()),
        ("x,y\n1,2\n", ("x",)),
        (f"{UNSUR}\n5,1,1,1,1,1,1,1,1\n", ("row 2", "requirements")),
        (f"{UNSUR}\n1,1,1,1,1,1,1,1,satu\n", ("row 2", "facilities")),
    ],
)
def test_bad_answers_are_named_by_row_and_column(tmp_path: Path, content: str, words: tuple[str, ...]) -> None:
    (tmp_path / "a.csv").write_text(content)
    refused(suara(tmp_path, "ikm", "compute", "a.csv"), *words)


def test_a_missing_or_binary_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"\xff\xfe\x00\x01" * 50)
    refused(suara(tmp_path, "ikm", "compute", "none.csv"), "none.csv")
    refused(suara(tmp_path, "indicator", "compute", "b.csv"))
    refused(suara(tmp_path, "sentiment", "evaluate", "b.csv"))


def test_unknown_commands_and_options_are_usage(tmp_path: Path) -> None:
    refused(suara(tmp_path, "bogus"), "bogus")
    refused(suara(tmp_path, "ikm", "compute", "a.csv", "--weight", "2"), "--weight")


def test_a_bad_setting_stops_the_start(tmp_path: Path) -> None:
    refused(suara(tmp_path, "check", SUARA_BIND="nowhere"), "SUARA_BIND")
    refused(suara(tmp_path, "web", SUARA_ENV="production"), "SUARA_SECRET_KEY")
    refused(suara(tmp_path, "bot"), "SUARA_TELEGRAM_TOKEN")


def test_an_unreadable_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"this is no database " * 500)
    refused(suara(tmp_path, "db", "check", SUARA_DATABASE_URL="sqlite:///broken.db"), "broken.db", code=1)
    refused(suara(tmp_path, "up", SUARA_DATABASE_URL="sqlite:///broken.db"), "broken.db", code=1)
    refused(suara(tmp_path, "db", "check", SUARA_DATABASE_URL="nonsense"), "SUARA_DATABASE_URL", code=1)


@pytest.mark.timeout(300)
def test_the_sample_city_backed_up_and_restored_is_the_same(tmp_path: Path) -> None:
    assert suara(tmp_path, "db", "check").returncode == 1
    loaded = suara(tmp_path, "demo", "load", "--officers", "12", "--days", "20", "--seed", "3")
    assert loaded.returncode == 0, loaded.stderr
    assert loaded.stderr == ""
    assert suara(tmp_path, "check").returncode == 0
    assert suara(tmp_path, "facts", "rebuild").returncode == 0
    assert suara(tmp_path, "qr", "--all", "--out", "all.pdf").returncode == 0
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    refused(suara(tmp_path, "qr", "--all", "--rotate", "--out", "x.pdf"), "--counter")
    with sqlite3.connect(tmp_path / "var" / "suara.db") as database:
        (old,) = database.execute("SELECT code FROM counter_code WHERE revoked_utc IS NULL LIMIT 1").fetchone()
    rotated = suara(tmp_path, "qr", "--counter", old, "--rotate", "--out", "one.svg")
    new = re.search(r"the new code is (\w+)", rotated.stdout)
    assert new is not None
    assert new.group(1) != old
    assert f"/q/{new.group(1)}" in (tmp_path / "one.svg").read_text()
    shown = suara(tmp_path, "digest", "preview").stdout
    assert suara(tmp_path, "backup", "all.zip").returncode == 0
    refused(suara(tmp_path, "backup", "all.zip"), "all.zip")
    refused(suara(tmp_path, "restore", "all.zip"), "not empty")
    other = {"SUARA_DATABASE_URL": "sqlite:///other.db"}
    assert suara(tmp_path, "restore", "all.zip", **other).returncode == 0
    assert suara(tmp_path, "digest", "preview", **other).stdout == shown
    refused(suara(tmp_path, "restore", "broken.zip", **other), "broken.zip")


@pytest.mark.timeout(120)
def test_an_account_is_added_once_and_only_with_a_good_password(tmp_path: Path) -> None:
    assert suara(tmp_path, "db", "upgrade").returncode == 0
    add = ("staff", "add", "ani", "--name", "Ani", "--role", "administrator", "--password")
    refused(suara(tmp_path, *add, "short"), "12")
    assert suara(tmp_path, *add, "panjang dan aman").returncode == 0
    refused(suara(tmp_path, *add, "panjang dan aman"), "ani")
