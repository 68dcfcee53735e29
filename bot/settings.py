"""Every setting, from the environment or `.env`, with the prefix AFTERWORD_."""

import logging
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from flows.zones import is_zone

TELEGRAM = "https://api.telegram.org"
PREFIX = "AFTERWORD_"


class WrongSetting(Exception):
    """A setting that cannot be used; the text is one line that names it and never shows it."""


def _zone(value: str) -> str:
    if not is_zone(value):
        raise ValueError("is no IANA time zone such as Europe/Brussels")
    return value


def _address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/").removesuffix("/bot")


def _token(value: SecretStr) -> SecretStr:
    number, colon, secret = value.get_secret_value().partition(":")
    if value.get_secret_value() and not (
        number.isascii() and number.isdigit() and colon and secret
    ):
        raise ValueError("is no bot token: @BotFather gives one like 123456:ABC")
    return value


class Settings(BaseSettings):
    """The settings of one process. `database_url` empty means a SQLite file in `data_dir`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    bot_api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    data_dir: Path = Path("data")
    database_url: str = ""
    operator_name: Annotated[str, Field(max_length=80)] = ""
    default_zone: Annotated[str, AfterValidator(_zone)] = "Europe/Brussels"
    send_rate: Annotated[float, Field(ge=0, le=1000)] = 25
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="after")
    def _polite_to_telegram(self) -> "Settings":
        if not self.send_rate and self.bot_api_url == TELEGRAM:
            raise ValueError("SEND_RATE: 0 switches the limits off, which Telegram would punish")
        return self

    @property
    def token(self) -> str:
        return self.bot_token.get_secret_value()

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.data_dir / 'afterword.db').resolve()}"


def read_settings(**changes: object) -> Settings:
    """The settings of this process, or WrongSetting with one line for the first that is wrong."""
    try:
        settings = Settings(**changes)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "".join(f"{PREFIX}{part}".upper() for part in first["loc"][:1])
        reason = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(f"{name}: {reason}" if name else PREFIX + reason) from None
    logging.getLogger().setLevel(settings.log_level)
    return settings
