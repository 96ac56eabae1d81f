"""A model folder is checked before it is used; a broken one is one clear line."""

import json
import pathlib
import shutil
import subprocess
import sys

import pytest

from scoring.sentiment import BrokenModel, load_analyzer
from scoring.sentiment.model_file import METADATA_FILE, SHIPPED, WEIGHTS_FILE, load_model, save_model
from scoring.sentiment.training.own_comments import service_comments


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    for name in (METADATA_FILE, WEIGHTS_FILE):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def broken_line(folder: pathlib.Path) -> str:
    with pytest.raises(BrokenModel) as raised:
        load_analyzer(folder)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_saved_model_reads_as_before_and_is_the_same_bytes(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    model = load_model(folder)
    again = tmp_path / "again"
    save_model(model, again)
    assert (again / WEIGHTS_FILE).read_bytes() == (folder / WEIGHTS_FILE).read_bytes()
    text = "petugas ramah tapi lambat"
    assert load_analyzer(again).analyze(text) == load_analyzer(None).analyze(text)


def test_a_missing_folder_names_the_file(tmp_path: pathlib.Path) -> None:
    assert METADATA_FILE in broken_line(tmp_path / "nowhere")


def test_missing_weights_are_named(folder: pathlib.Path) -> None:
    (folder / WEIGHTS_FILE).unlink()
    assert WEIGHTS_FILE in broken_line(folder)


def test_metadata_that_is_not_json_is_refused(folder: pathlib.Path) -> None:
    (folder / METADATA_FILE).write_text("{")
    assert "not JSON" in broken_line(folder)


def test_metadata_of_another_format_is_refused(folder: pathlib.Path) -> None:
    (folder / METADATA_FILE).write_text(json.dumps({"format": 99}))
    assert "format" in broken_line(folder)


def test_one_changed_byte_is_noticed(folder: pathlib.Path) -> None:
    packed = bytearray((folder / WEIGHTS_FILE).read_bytes())
    packed[len(packed) // 2] ^= 1
    (folder / WEIGHTS_FILE).write_bytes(packed)
    assert WEIGHTS_FILE in broken_line(folder)


@pytest.mark.parametrize("missing", ["languages", "bias", "blend", "language_bias"])
def test_incomplete_metadata_is_refused(folder: pathlib.Path, missing: str) -> None:
    metadata = json.loads((folder / METADATA_FILE).read_text("utf-8"))
    del metadata[missing]
    (folder / METADATA_FILE).write_text(json.dumps(metadata))
    assert "incomplete" in broken_line(folder)


def test_the_shipped_model_and_the_readers_beside_it_are_small() -> None:
    files = {path for path in (*SHIPPED.iterdir(), *SHIPPED.parent.glob("*/weights.npz")) if path.is_file()}
    assert len([path for path in files if path.suffix == ".npz"]) == 3
    assert sum(path.stat().st_size for path in files) < 20_000_000


def test_a_fresh_process_needs_little_memory_and_no_training_library() -> None:
    code = (
        "import sys; from scoring.sentiment import read_comment; read_comment('pelayanan ramah');"
        "rss = [line for line in open('/proc/self/status') if line.startswith('VmRSS')][0].split()[1];"
        "heavy = [n for n in ('sklearn', 'scipy', 'torch', 'onnxruntime') if n in sys.modules];"
        "print(int(rss) // 1024, heavy)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    megabytes, heavy = done.stdout.split(maxsplit=1)
    assert heavy.strip() == "[]"
    assert int(megabytes) <= 120


def test_memory_stays_small_whatever_is_read() -> None:
    code = (
        "import sys; from scoring.sentiment import read_comment\n"
        "for line in sys.stdin: read_comment(line)\n"
        "print([line for line in open('/proc/self/status') if line.startswith('VmRSS')][0].split()[1])"
    )
    letters = str.maketrans("0123456789", "abcdefghij")
    lines = [row.text for row in service_comments()[0][:4000]]
    lines += [str(number).translate(letters) * 1300 for number in range(800)]
    done = subprocess.run(
        [sys.executable, "-c", code], input="\n".join(lines), capture_output=True, text=True, check=True
    )
    assert int(done.stdout) // 1024 <= 120
