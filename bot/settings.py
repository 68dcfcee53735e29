"""Every setting, from the environment or `.env`, with the prefix AFTERWORD_."""

import os
import re
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from flows.calendar.zones import read_zone
from framework.catalogue import DEFAULT, open_framework

TELEGRAM = "https://api.telegram.org"
PREFIX = "AFTERWORD_"
FILE = Path(".env")
LIKELY = 0.4
"""How much of a name a known one must share, to be what was meant."""


class WrongSetting(Exception):
    """A setting that cannot be used; the text is one line that names it and never shows it."""


def _zone(value: str) -> str:
    zones = read_zone(value, datetime.now(UTC))
    if len(zones) != 1:
        which = f"; did you mean {' or '.join(zones)}?" if zones else ""
        raise ValueError(f"is no time zone, such as Europe/Brussels, Wien or UTC+2{which}")
    return zones[0]


def _address(value: str) -> str:
    if not _host(value):
        raise ValueError("is no address such as https://api.telegram.org")
    return value.rstrip("/").removesuffix("/bot")


def _framework(value: str) -> str:
    open_framework(value)
    return value


def _host(address: str) -> str | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts.hostname if parts.scheme in ("http", "https") else None


def _token(value: SecretStr) -> SecretStr:
    secret = value.get_secret_value()
    if secret and not re.fullmatch(r"[0-9]{1,18}:\S+", secret):
        raise ValueError("is no bot token: @BotFather gives one like 123456:ABC")
    return value


def _database(value: str) -> str:
    """What stands in the wrong place of an address would be shown as a wrong host or port."""
    try:
        good = not value or make_url(value).password in (None, *_find_passwords(value))
    except (ArgumentError, ValueError):
        good = False
    if not good:
        raise ValueError(
            "is no address such as sqlite:///file.db or postgresql://user:password@host/name "
            "(in a password, @ is written %40)"
        )
    return value


def _find_passwords(address: str) -> list[str]:
    """As they are, and as they are written in the address."""
    written = re.findall(r"://[^:/]*:(.*)@|[?&]password=([^&]+)", address)
    found = [each for pair in written for each in pair if each]
    return [*found, *map(unquote, found)]


class Settings(BaseSettings):
    """The settings of one process. `database_url` empty means a SQLite file in `data_dir`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=FILE,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    bot_api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    data_dir: Path = Path("data")
    database_url: Annotated[str, Field(repr=False), AfterValidator(_database)] = ""
    operator_name: Annotated[str, Field(max_length=80)] = ""
    care_contact: Annotated[str, Field(max_length=80)] = ""
    privacy_contact: Annotated[str, Field(max_length=80)] = ""
    default_zone: Annotated[str, AfterValidator(_zone)] = "Europe/Brussels"
    framework: Annotated[str, AfterValidator(_framework)] = DEFAULT
    send_rate: Annotated[float, Field(ge=0, le=1000)] = 25
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="after")
    def _polite_to_telegram(self) -> "Settings":
        if not self.send_rate and _host(self.bot_api_url) == _host(TELEGRAM):
            raise ValueError("SEND_RATE: 0 switches the limits off, which Telegram would punish")
        return self

    @property
    def token(self) -> str:
        return self.bot_token.get_secret_value()

    @property
    def secrets(self) -> frozenset[str]:
        """What nobody may see: the token and the database's password."""
        return frozenset({self.token, *_find_passwords(self.database_url)} - {""})

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def where(self) -> str:
        """The setting that says where the database is."""
        return PREFIX + ("DATABASE_URL" if self.database_url else "DATA_DIR")

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.data_dir / 'afterword.db').resolve()}"


def read_settings(**changes: object) -> Settings:
    """The settings of this process, or WrongSetting with one line for the first that is wrong."""
    try:
        _refuse_unknown()
        return Settings(**changes)  # type: ignore[arg-type]
    except UnicodeDecodeError:
        raise WrongSetting(".env: is not UTF-8") from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "".join(f"{PREFIX}{part}".upper() for part in first["loc"][:1])
        reason = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(f"{name}: {reason}" if name else PREFIX + reason) from None


def find_exposed() -> str:
    """What is to be told of a `.env` that everybody on this machine may read; mostly nothing."""
    exposed = FILE.is_file() and FILE.stat().st_mode & stat.S_IROTH
    return "everybody on this machine can read .env, and the token in it" if exposed else ""


def _refuse_unknown() -> None:
    """A name that is misspelt would be a setting that silently is not set."""
    known = [f"{PREFIX}{field}".upper() for field in Settings.model_fields]
    for name, place in _list_names():
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            nearest = max(known, key=lambda each: _compare(name.upper(), each))
            meant = _compare(name.upper(), nearest) >= LIKELY
            advice = f"did you mean {nearest}?" if meant else ".env.example has them all"
            raise WrongSetting(f"{name}: there is no such setting (in {place}); {advice}")


def _compare(name: str, known: str) -> float:
    return SequenceMatcher(None, name.removeprefix(PREFIX), known.removeprefix(PREFIX)).ratio()


def _list_names() -> Iterator[tuple[str, str]]:
    """What is set, and where; whatever does not begin as ours is nobody's business."""
    yield from ((name, "the environment") for name in os.environ)
    if FILE.is_file():
        yield from ((name, ".env") for name in dotenv_values(FILE, interpolate=False))
