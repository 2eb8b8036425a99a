"""DATABASE_URL → Django's DATABASES entry."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

EXPECTED = (
    "DATABASE_URL must look like postgresql://user:password@host:5432/name "
    "or sqlite:///data/game.sqlite3"
)


def database(url: str, *, project_dir: Path, default: Path, pool_size: int) -> dict[str, Any]:
    """The settings for one database. Errors never repeat the URL: it holds a password."""
    if not url:
        return sqlite(default)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise ImproperlyConfigured(
            f"{EXPECTED}; special characters in the password must be percent-encoded."
        ) from problem
    name = unquote(parts.path[1:])
    if parts.scheme == "sqlite" and name and not host:
        return sqlite(project_dir / name)
    if parts.scheme in {"postgresql", "postgres"} and name:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": name,
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(host or ""),
            "PORT": str(port or ""),
            # The pool keeps connections open by itself, so Django must not.
            "CONN_MAX_AGE": 0,
            "OPTIONS": {
                **dict(parse_qsl(parts.query)),
                "pool": {"min_size": 1, "max_size": pool_size, "timeout": 10},
            },
        }
    raise ImproperlyConfigured(f"{EXPECTED}.")


def sqlite(path: Path) -> dict[str, Any]:
    path.parent.mkdir(parents=True, exist_ok=True)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            # Seconds to wait for another writer before giving up.
            "timeout": 20,
            # Taking the write lock at BEGIN lets writers queue; a lock taken halfway
            # through fails at once, however long the timeout.
            "transaction_mode": "IMMEDIATE",
            # FULL: a save that was answered survives a power cut. Django itself turns
            # foreign keys on.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
        },
    }
