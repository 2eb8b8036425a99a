"""DATABASE_URL and DATABASE_REPLICA_URL → Django's DATABASES entries."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

POSTGRESQL = "postgresql://user:password@host:5432/name"

# Seconds a request waits for a connection. Less for a replica: the primary can answer instead.
PATIENCE, PATIENCE_WITH_REPLICA = 10, 2


def databases(
    url: str, *, replica_url: str, project_dir: Path, default: Path, pool_size: int
) -> dict[str, dict[str, Any]]:
    """The primary, and a replica if there is one. Errors never repeat a URL's password."""
    primary = (
        sqlite(default)
        if not url
        else postgresql(url, pool_size=pool_size, patience=PATIENCE) or sqlite_at(url, project_dir)
    )
    if primary is None:
        raise must_look_like("DATABASE_URL", f"{POSTGRESQL} or sqlite:///data/game.sqlite3")
    if not replica_url:
        return {"default": primary}
    replica = postgresql(replica_url, pool_size=pool_size, patience=PATIENCE_WITH_REPLICA)
    if replica is None:
        raise must_look_like("DATABASE_REPLICA_URL", POSTGRESQL)
    if primary["ENGINE"] != replica["ENGINE"]:
        raise ImproperlyConfigured(
            "DATABASE_REPLICA_URL is set, but DATABASE_URL names no PostgreSQL to be followed."
        )
    return {"default": primary, "replica": replica}


def must_look_like(name: str, form: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(
        f"{name} must look like {form}; special characters in the password must be percent-encoded."
    )


def postgresql(url: str, *, pool_size: int, patience: int) -> dict[str, Any] | None:
    """A PostgreSQL server, or None when the URL names none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    name = unquote(parts.path[1:])
    if parts.scheme not in {"postgresql", "postgres"} or not name:
        return None
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
            # A server that is gone without a word is noticed in seconds, not minutes: while
            # connecting, and (in milliseconds) while it owes an acknowledgement.
            "connect_timeout": 3,
            "tcp_user_timeout": 5000,
            **dict(parse_qsl(parts.query)),
            "pool": {"min_size": 1, "max_size": pool_size, "timeout": patience},
        },
    }


def sqlite_at(url: str, project_dir: Path) -> dict[str, Any] | None:
    """A SQLite file, or None when the URL names none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    name = unquote(parts.path[1:])
    if parts.scheme != "sqlite" or not name or parts.netloc:
        return None
    return sqlite(project_dir / name)


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
