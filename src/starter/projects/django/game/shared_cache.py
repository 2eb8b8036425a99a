"""Redis or Valkey, which all app servers share. It may be away, and may forget at any moment."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.redis import RedisCache
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from game.absence import Absence

absence = Absence("cache", seconds=5)


class JsonSerializer:
    """Text. Django's own would unpickle: whoever could write there could run programs here."""

    def dumps(self, value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    def loads(self, content: bytes) -> Any:
        return json.loads(content)


class SharedCache(RedisCache):
    """Django's Redis cache, but while Redis is away it is merely empty: no request fails for it."""

    def __init__(self, server: list[str], params: dict[str, Any]) -> None:
        super().__init__(server, params)
        # Once more at once, for a connection that was closed while nobody used it.
        self._options = {**self._options, "retry": Retry(NoBackoff(), 1)}

    def add(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        return attempt(lambda: super(SharedCache, self).add(key, value, timeout, version), False)

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        return attempt(lambda: super(SharedCache, self).get(key, default, version), default)

    def get_many(self, keys: Iterable[str], version: int | None = None) -> dict[str, Any]:
        return attempt(lambda: super(SharedCache, self).get_many(keys, version), {})

    def set(
        self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None
    ) -> None:
        attempt(lambda: super(SharedCache, self).set(key, value, timeout, version), None)

    def delete(self, key: str, version: int | None = None) -> bool:
        return attempt(lambda: super(SharedCache, self).delete(key, version), False)


def attempt(action: Callable[[], Any], otherwise: Any) -> Any:
    if absence:
        return otherwise
    try:
        return action()
    # A ValueError: what is there was not written by this version of the program.
    except (RedisError, OSError, ValueError) as problem:
        absence.begin(problem)
        return otherwise
