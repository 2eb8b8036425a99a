"""A cache that is away is merely empty."""

import socket
import time
from collections.abc import Iterator

import pytest
from django.core.cache.backends.base import BaseCache

from game import shared_cache
from game.cache import cache
from game.shared_cache import JsonSerializer, SharedCache
from tests.test_production import free_port


@pytest.fixture(autouse=True)
def as_at_start() -> Iterator[None]:
    shared_cache.absence.over_at = 0
    yield
    shared_cache.absence.over_at = 0


def connected_to(port: int) -> BaseCache:
    entry = cache(f"redis://:hush@127.0.0.1:{port}/0")
    return SharedCache(entry.pop("LOCATION"), entry)


def use(away: BaseCache) -> list[object]:
    return [
        away.get("key", "default"),
        away.get_many(["key", "other"]),
        away.set("key", 1, 10),
        away.add("key", 1, 10),
        away.delete("key"),
    ]


NOTHING = ["default", {}, None, False, False]


def test_a_cache_that_refuses_is_empty() -> None:
    assert use(connected_to(free_port())) == NOTHING


def test_a_cache_that_keeps_silent_is_waited_for_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        away = connected_to(silent.getsockname()[1])
        before = time.monotonic()
        assert use(away) == NOTHING
        # Two tries of half a second each, instead of five calls that wait.
        assert time.monotonic() - before < 2


def test_a_cache_that_is_back_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    away = connected_to(free_port())
    use(away)
    assert shared_cache.absence
    shared_cache.absence.over_at = 0
    monkeypatch.setattr(away._cache, "get", lambda key, default: f"found {key}")
    assert away.get("key") == "found game:1:key"


def test_an_absence_is_logged_without_the_password(caplog: pytest.LogCaptureFixture) -> None:
    use(connected_to(free_port()))
    [record] = caplog.records
    assert "doing without the cache" in record.getMessage()
    assert "hush" not in record.getMessage()


@pytest.mark.parametrize("value", [1, "미나", {"total": 1, "entries": [[1, "a"]]}, None, True])
def test_values_come_back_as_they_were(value: object) -> None:
    serializer = JsonSerializer()
    assert serializer.loads(serializer.dumps(value)) == value


def test_what_is_not_json_counts_as_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    away = connected_to(free_port())
    monkeypatch.setattr(away._cache, "get", lambda *_: JsonSerializer().loads(b"\x80\x04pickle"))
    assert away.get("key", "default") == "default"
