"""Mistakes in the configuration end in a sentence that says what to do."""

import json
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from game import environment
from game.cache import cache
from game.database import databases
from game.identity import DEFAULT_NAME, game_name
from game.secret_key import development_key, secret_key

GOOD_KEY = "k7Qm2xV9bT4nR8sW1zL6cF3hJ5pD0gYaUeIoNvBqXtMwKrPjHd"


def connect(url: str, directory: Path = Path("/srv/game"), replica: str = "") -> dict:
    both = databases(
        url,
        replica_url=replica,
        project_dir=directory,
        default=directory / "default",
        pool_size=4,
    )
    return both["replica" if replica else "default"]


def test_a_postgresql_url_is_read_with_its_escapes() -> None:
    entry = connect("postgresql://us%40er:p%2F%3A%23w@db.example:5433/game?sslmode=require")
    assert (entry["USER"], entry["PASSWORD"]) == ("us@er", "p/:#w")
    assert (entry["HOST"], entry["PORT"], entry["NAME"]) == ("db.example", "5433", "game")
    assert entry["OPTIONS"]["sslmode"] == "require"
    assert entry["OPTIONS"]["pool"]["max_size"] == 4


def test_a_sqlite_url_is_a_path_in_the_project(tmp_path: Path) -> None:
    assert connect("sqlite:///data/x.sqlite3", tmp_path)["NAME"] == tmp_path / "data/x.sqlite3"
    absolute = tmp_path / "elsewhere.sqlite3"
    assert connect(f"sqlite:///{absolute}", tmp_path)["NAME"] == absolute


def test_without_a_url_it_is_sqlite_in_the_data_folder(tmp_path: Path) -> None:
    assert connect("", tmp_path)["NAME"] == tmp_path / "default"


@pytest.mark.parametrize(
    "url",
    ["postgres", "mysql://u:hush@h/n", "postgresql://u:hush@h", "postgresql://u:hush@h:port/n",
     "postgresql://u:hu[sh@h/n", "sqlite://", "sqlite://host/x", "://hush"],
)  # fmt: skip
def test_a_bad_url_is_explained_without_repeating_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="must look like postgresql://") as problem:
        connect(url)
    assert "hush" not in str(problem.value)


def test_a_replica_is_a_second_database(tmp_path: Path) -> None:
    entry = connect("postgresql://u@primary/game", replica="postgres://reader:x@replica/game")
    assert (entry["HOST"], entry["USER"]) == ("replica", "reader")
    primary = connect("postgresql://u@primary/game")
    # The primary can answer instead, so nobody waits long for the replica.
    assert entry["OPTIONS"]["pool"]["timeout"] < primary["OPTIONS"]["pool"]["timeout"]


@pytest.mark.parametrize("url", ["sqlite:///x", "replica", "postgresql://u:hush@h:port/n"])
def test_a_bad_replica_url_is_explained_without_repeating_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_REPLICA_URL must look") as problem:
        connect("postgresql://u@primary/game", replica=url)
    assert "hush" not in str(problem.value)


def test_sqlite_has_no_replica(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL names no PostgreSQL"):
        connect("", tmp_path, replica="postgresql://u@replica/game")


def test_a_server_that_is_gone_without_a_word_is_noticed_in_seconds() -> None:
    options = connect("postgresql://u@h/n?connect_timeout=7")["OPTIONS"]
    assert (options["connect_timeout"], options["tcp_user_timeout"]) == ("7", 5000)


@pytest.mark.parametrize(
    "url",
    ["redis://:p%2Cw%3B@cache.example:6379/0", "rediss://user:pw@10.0.0.7:6380", "redis://[::1]"],
)
def test_a_cache_url_is_used_as_it_is(url: str) -> None:
    assert cache(url)["LOCATION"] == [url]


@pytest.mark.parametrize(
    "url",
    ["cache", "http://:hush@h", "redis://", "redis://:hush@h:port", "redis://:hu[sh@h",
     "redis://:hush@h/zero", "redis://:hush@h:0/0", "unix:///tmp/hush"],
)  # fmt: skip
def test_a_bad_cache_url_is_explained_without_repeating_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="CACHE_URL must look like redis://") as problem:
        cache(url)
    assert "hush" not in str(problem.value)


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        ("", "is missing"),
        ("change-me", "is still a placeholder"),
        ("django-insecure-" + GOOD_KEY, "is still a placeholder"),
        ("CHANGE-ME" * 10, "is still a placeholder"),
        (GOOD_KEY[:49], "is too easy"),
        ("ab" * 50, "is too easy"),
    ],
)
def test_production_refuses_a_weak_key(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str, complaint: str
) -> None:
    monkeypatch.setenv("SECRET_KEY", key)
    with pytest.raises(ImproperlyConfigured, match=complaint) as problem:
        secret_key(production=True, data_dir=tmp_path)
    assert "Make one with: python -c" in str(problem.value)
    assert list(tmp_path.iterdir()) == []


def test_production_takes_a_random_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SECRET_KEY", GOOD_KEY)
    assert secret_key(production=True, data_dir=tmp_path) == GOOD_KEY


def test_development_makes_a_key_once_and_keeps_it(tmp_path: Path) -> None:
    first = development_key(tmp_path / "data")
    assert len(first) >= 50
    assert development_key(tmp_path / "data") == first
    assert development_key(tmp_path / "other") != first


@pytest.mark.parametrize(
    "name", ["My Game", '별빛 "용사" ✨', "{{ 7*7 }}", "</script>", "'; rm -rf /"]
)
def test_the_game_may_have_any_name(tmp_path: Path, name: str) -> None:

    (tmp_path / "game.json").write_text(json.dumps({"name": name, "slug": "x"}), encoding="utf-8")
    assert game_name(tmp_path / "game.json") == name


def test_without_game_json_there_is_a_default_name(tmp_path: Path) -> None:
    assert game_name(tmp_path / "game.json") == DEFAULT_NAME


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"name": ""}', b'{"name": 7}', b"\xff\xfe", b'{"name": "a\\u0000"}',
     b'{"name": "%s"}' % (b"x" * 101), b"[" * 100_000],
)  # fmt: skip
def test_a_broken_game_json_is_explained(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "game.json").write_bytes(content)
    with pytest.raises(ImproperlyConfigured, match=r"game\.json"):
        game_name(tmp_path / "game.json")


@pytest.mark.parametrize("value", ["abc", "0", "-1", "65536", "80_00", "８０００", "1e3", " 8 0 "])
def test_a_bad_number_is_explained(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PORT", value)
    with pytest.raises(ImproperlyConfigured, match="PORT must be a whole number from 1 to 65535"):
        environment.number("PORT", default=8000, minimum=1, maximum=65535)


def test_a_bad_flag_choice_or_limit_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", "maybe")
    with pytest.raises(ImproperlyConfigured, match="X must be on or off"):
        environment.flag("X", default=True)
    with pytest.raises(ImproperlyConfigured, match="X must be one of"):
        environment.choice("X", ("a", "b"), default="a")
    with pytest.raises(ImproperlyConfigured, match="X must look like 10/300"):
        environment.limit("X", "10/300")
