"""Typed reading of the environment. Every setting a deployment may change passes through here."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from dotenv import load_dotenv

PROJECT_DIR = Path(__file__).resolve().parent.parent

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}


def load_env_file() -> None:
    """Read `.env` beside manage.py, if there is one; real environment variables win."""
    load_dotenv(PROJECT_DIR / ".env", override=False)


def text(name: str, default: str = "") -> str:
    """An empty variable counts as missing, because compose files and shells pass empty ones."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, *, default: bool) -> bool:
    value = text(name).lower()
    if not value:
        return default
    if value in TRUE | FALSE:
        return value in TRUE
    raise ImproperlyConfigured(f"{name} must be on or off, not {value!r}.")


def number(name: str, *, default: int, minimum: int, maximum: int) -> int:
    value = text(name)
    if not value:
        return default
    # isascii: int() would also take full-width digits and underscores.
    if value.isascii() and value.isdigit() and minimum <= int(value) <= maximum:
        return int(value)
    raise ImproperlyConfigured(
        f"{name} must be a whole number from {minimum} to {maximum}, not {value!r}."
    )


def items(name: str, default: str = "") -> list[str]:
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def choice(name: str, options: tuple[str, ...], *, default: str) -> str:
    value = text(name, default)
    if value in options:
        return value
    raise ImproperlyConfigured(f"{name} must be one of {', '.join(options)}, not {value!r}.")


def limit(name: str, default: str) -> tuple[int, int]:
    """A limit written as attempts/seconds, e.g. 10/300."""
    value = text(name, default)
    attempts, _, seconds = value.partition("/")
    if all(
        part.isascii() and part.isdigit() and 0 < int(part) < 10**7 for part in (attempts, seconds)
    ):
        return int(attempts), int(seconds)
    raise ImproperlyConfigured(f"{name} must look like 10/300 (attempts/seconds), not {value!r}.")
