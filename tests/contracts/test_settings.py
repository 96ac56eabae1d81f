"""`.env.example` and the settings class name the same settings, with the same defaults."""

from pathlib import Path

import pytest
from dotenv import dotenv_values

from suara.settings import BadSetting, Settings, load_settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"SUARA_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_example_lists_every_setting_and_no_other() -> None:
    example = set(dotenv_values(ROOT / ".env.example"))
    assert example == {f"SUARA_{name.upper()}" for name in Settings.model_fields}


def test_the_example_changes_no_default(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text())
    assert load_settings() == Settings(_env_file=None)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("SUARA_BIND=8000", "SUARA_BIND"),
        ("SUARA_TIMEZONE=Mars/Olympus", "SUARA_TIMEZONE"),
        ("SUARA_ENV=prod", "SUARA_ENV"),
        ("SUARA_ENV=production", "SUARA_SECRET_KEY"),
        ("SUARA_SECRET_KEY=short", "SUARA_SECRET_KEY"),
        ("SUARA_SMTP_URL=mail.example", "SUARA_SMTP_URL"),
        ("SUARA_DIGEST_HOUR=25", "SUARA_DIGEST_HOUR"),
        ("SUARA_TELEGRAM_API_URL=api.telegram.org", "SUARA_TELEGRAM_API_URL"),
    ],
)
def test_a_bad_setting_is_named_in_one_line(tmp_path: Path, line: str, named: str) -> None:
    (tmp_path / ".env").write_text(line + "\n")
    with pytest.raises(BadSetting) as caught:
        load_settings()
    assert named in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_broken_env_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"SUARA_BIND=\xff\xfe\x00")
    with pytest.raises(BadSetting, match=r"\.env"):
        load_settings()


def test_the_secret_key_is_made_once(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path / "var")
    assert settings.secret() == settings.secret()
    assert len(settings.secret()) >= 32
