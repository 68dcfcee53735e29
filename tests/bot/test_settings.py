"""Every setting, by its name in the environment; a wrong one is one clear line, and no secret."""

import logging
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import (
    PREFIX,
    TELEGRAM,
    Settings,
    WrongSetting,
    find_exposed,
    read_settings,
)
from framework.catalogue import open_framework
from tests.framework.gardening import PROMPTS, WORDS

CANARY = "canary-of-a-secret"
TOKEN = f"4200001:{CANARY}"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with no .env, and no setting in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name}".upper(), raising=False)
    return tmp_path


def test_nothing_has_to_be_set(elsewhere: Path) -> None:
    settings = read_settings()
    assert settings.token == ""
    assert settings.bot_api_url == TELEGRAM
    assert settings.send_rate == 25
    assert settings.default_zone == "Europe/Brussels"
    assert settings.database == f"sqlite:///{elsewhere}/data/afterword.db"


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": "http://localhost:8081/bot/",
        "DATA_DIR": "/srv/afterword",
        "OPERATOR_NAME": "Ana Roy",
        "DEFAULT_ZONE": "Europe/Lisbon",
        "SEND_RATE": "0",
        "LOG_LEVEL": "DEBUG",
    }
    for name, value in given.items():
        monkeypatch.setenv(PREFIX + name, value)
    settings = read_settings()
    assert settings.token == TOKEN
    assert settings.bot_id == 4200001
    assert settings.bot_api_url == "http://localhost:8081"
    assert settings.database == "sqlite:////srv/afterword/afterword.db"
    assert (settings.operator_name, settings.default_zone) == ("Ana Roy", "Europe/Lisbon")
    assert (settings.send_rate, settings.log_level) == (0, "DEBUG")


def test_settings_come_from_a_file_and_the_environment_comes_first(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("# ours", "AFTERWORD_OPERATOR_NAME=Jörg Roy", "AFTERWORD_SEND_RATE=5", "OTHER=1")
    (elsewhere / ".env").write_text("\n".join(lines), "utf-8")
    monkeypatch.setenv("AFTERWORD_SEND_RATE", "6")
    settings = read_settings()
    assert (settings.operator_name, settings.send_rate) == ("Jörg Roy", 6)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("AFTERWORD_TOKEN", "did you mean AFTERWORD_BOT_TOKEN?"),
        ("AFTERWORD_BOT_TOKNE", "did you mean AFTERWORD_BOT_TOKEN?"),
        ("afterword_datadir", "did you mean AFTERWORD_DATA_DIR?"),
        ("AFTERWORD_TIMEZONE", "did you mean AFTERWORD_DEFAULT_ZONE?"),
        ("AFTERWORD_DATABASE", "did you mean AFTERWORD_DATABASE_URL?"),
        ("AFTERWORD_LOGLEVEL", "did you mean AFTERWORD_LOG_LEVEL?"),
        ("AFTERWORD_X", ".env.example has them all"),
    ],
)
@pytest.mark.parametrize("place", ["the environment", ".env"])
def test_a_name_that_is_misspelt_is_told_with_the_nearest_right_one(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, name: str, advice: str, place: str
) -> None:
    if place == ".env":
        (elsewhere / ".env").write_text(f"export {name} = '{CANARY}'\n", "utf-8")
    else:
        monkeypatch.setenv(name, CANARY)
    with pytest.raises(WrongSetting) as wrong:
        read_settings()
    assert str(wrong.value) == f"{name}: there is no such setting (in {place}); {advice}"


def test_names_that_are_not_ours_are_nobodys_business(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (elsewhere / ".env").write_text("AFTERWARD_X=1\nBOT_TOKEN=2\nafterword_bot_token=1:x\n")
    monkeypatch.setenv("AFTERWORDS", "1")
    monkeypatch.setenv("DATABASE_URL", "nonsense")
    assert read_settings().token == "1:x"


@pytest.mark.parametrize(("mode", "exposed"), [(0o644, True), (0o640, False), (0o600, False)])
def test_a_file_that_everybody_may_read_is_told_of(
    elsewhere: Path, mode: int, *, exposed: bool
) -> None:
    assert find_exposed() == ""
    (elsewhere / ".env").touch()
    (elsewhere / ".env").chmod(mode)
    assert bool(find_exposed()) is exposed


def test_a_zone_may_be_called_as_people_call_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_DEFAULT_ZONE", "Wien")
    assert read_settings().default_zone == "Europe/Vienna"


def test_a_database_of_ones_own_is_taken_as_it_is() -> None:
    url = "sqlite:////srv/other.db"
    assert read_settings(database_url=url).database == url


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("BOT_TOKEN", CANARY, "is no bot token"),
        ("BOT_TOKEN", f"bot:{CANARY}", "is no bot token"),
        ("BOT_TOKEN", "4200001:", "is no bot token"),
        ("BOT_TOKEN", f"٤٢:{CANARY}", "is no bot token"),
        ("BOT_TOKEN", f"{'9' * 5000}:{CANARY}", "is no bot token"),
        ("BOT_API_URL", "api.telegram.org", "is no address"),
        ("BOT_API_URL", "http://[", "is no address"),
        ("DATABASE_URL", f"nonsense-{CANARY}", "is no address"),
        ("DATABASE_URL", f"postgresql://u:{CANARY}", "is no address"),
        ("DATABASE_URL", f"postgresql://u:{CANARY}@{CANARY}@h/d", "is no address"),
        ("DATABASE_URL", f"postgresql://u:x@{CANARY}:{CANARY}@h/d", "%40"),
        ("OPERATOR_NAME", "x" * 81, "at most 80"),
        ("DEFAULT_ZONE", "Atlantis", "is no time zone, such as Europe/Brussels, Wien or UTC+2"),
        ("DEFAULT_ZONE", "", "is no time zone"),
        ("DEFAULT_ZONE", "Spain", "did you mean Europe/Madrid or Atlantic/Canary?"),
        ("SEND_RATE", "fast", "valid number"),
        ("SEND_RATE", "-1", "greater than or equal to 0"),
        ("SEND_RATE", "1001", "less than or equal to 1000"),
        ("SEND_RATE", "nan", "should be"),
        ("SEND_RATE", "", "valid number"),
        ("SEND_RATE", "0", "switches the limits off"),
        ("LOG_LEVEL", "LOUD", "'DEBUG'"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_one_line_that_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, reason: str
) -> None:
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(WrongSetting) as wrong:
        read_settings()
    text = str(wrong.value)
    assert text.startswith(f"AFTERWORD_{name}: ")
    assert reason in text
    assert "\n" not in text
    assert CANARY not in text
    assert wrong.value.__suppress_context__


@pytest.mark.parametrize(
    "url",
    ["https://api.telegram.org", "https://API.Telegram.org/", "https://api.telegram.org:443"],
)
def test_without_limits_only_a_server_of_ones_own_is_spoken_to(url: str) -> None:
    with pytest.raises(WrongSetting, match=r"^AFTERWORD_SEND_RATE: 0 switches the limits off"):
        read_settings(send_rate=0, bot_api_url=url)
    assert read_settings(send_rate=0, bot_api_url="http://127.0.0.1:8081").send_rate == 0


def test_a_file_that_cannot_be_read_is_one_line_too(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes(f"AFTERWORD_OPERATOR_NAME=J\xf6rg {CANARY}".encode("latin-1"))
    with pytest.raises(WrongSetting, match=r"^\.env: is not UTF-8$") as wrong:
        read_settings()
    assert CANARY not in str(wrong.value)


def test_the_token_is_shown_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    settings = read_settings(bot_token=SecretStr(TOKEN))
    logging.getLogger("test").warning("%s %r %s", settings, settings, settings.model_dump_json())
    assert CANARY not in caplog.text


@pytest.mark.parametrize(
    ("url", "password"),
    [
        ("", []),
        ("sqlite:////srv/x.db", []),
        ("postgresql://ana@h/d", []),
        (f"postgresql://ana:{CANARY}@h:5/d", [CANARY]),
        (f"postgresql://ana:{CANARY}/%:@h/d", [f"{CANARY}/%:"]),
        (f"postgresql+psycopg://:{CANARY}%40@h/d", [f"{CANARY}%40", f"{CANARY}@"]),
        (f"postgresql://h/d?user=ana&password={CANARY}", [CANARY]),
        (f"postgresql://a:%31@h/d?password={CANARY}", ["%31", "1", CANARY]),
    ],
)
def test_the_token_and_the_databases_password_are_secrets(url: str, password: list[str]) -> None:
    settings = read_settings(bot_token=SecretStr(TOKEN), database_url=url)
    assert settings.secrets == {TOKEN, *password}
    assert CANARY not in repr(settings) + str(settings)


def test_reading_settings_changes_nothing_else() -> None:
    before = logging.getLogger().level
    read_settings(log_level="ERROR")
    assert logging.getLogger().level == before


# The framework


def test_a_framework_of_ones_own_is_set_by_its_path(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (elsewhere / "garden.yaml").write_text(WORDS, "utf-8")
    (elsewhere / "garden_prompts.yaml").write_text(PROMPTS, "utf-8")
    monkeypatch.setenv("AFTERWORD_FRAMEWORK", str(elsewhere / "garden.yaml"))
    assert open_framework(read_settings().framework).id == "gardening"


def test_a_broken_framework_is_refused_by_path_and_line(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = elsewhere / "garden.yaml"
    file.write_text(WORDS.replace("area: SHARE", "area: EAT"), "utf-8")
    (elsewhere / "garden_prompts.yaml").write_text(PROMPTS, "utf-8")
    monkeypatch.setenv("AFTERWORD_FRAMEWORK", str(file))
    line = WORDS[: WORDS.index("area: SHARE")].count("\n") + 1
    reason = "competence 2 is in the unknown area EAT"
    with pytest.raises(WrongSetting) as refused:
        read_settings()
    assert str(refused.value) == f"AFTERWORD_FRAMEWORK: {file}, line {line}: {reason}"


def test_a_framework_that_is_nowhere_says_which_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_FRAMEWORK", "cooking")
    with pytest.raises(
        WrongSetting, match="no framework cooking; there are: business_mentor_2020"
    ):
        read_settings()
