"""CACHE_URL → Django's CACHES entry."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured


def cache(url: str) -> dict[str, Any]:
    """The cache that all app servers share; nothing is remembered where there is none.

    Memory of each process would be no replacement: what one forgets after a write, the others
    would still show.
    """
    if not url:
        return {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    refuse_other_than_redis(url)
    return {
        "BACKEND": "game.shared_cache.SharedCache",
        # A list, or Django would split a password at its commas.
        "LOCATION": [url],
        "KEY_PREFIX": "game",
        "OPTIONS": {
            "serializer": "game.shared_cache.JsonSerializer",
            # Seconds. The database would have answered by then, so waiting longer gains nothing.
            "socket_connect_timeout": 0.5,
            "socket_timeout": 0.5,
        },
    }


def refuse_other_than_redis(url: str) -> None:
    """Errors never repeat the URL: it holds a password."""
    try:
        parts = urlsplit(url)
        number = parts.path[1:] or "0"
        good = parts.scheme in {"redis", "rediss"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or not (number.isascii() and number.isdigit()):
        raise ImproperlyConfigured(
            "CACHE_URL must look like redis://:password@host:6379/0, or rediss:// with TLS; "
            "special characters in the password must be percent-encoded."
        )
