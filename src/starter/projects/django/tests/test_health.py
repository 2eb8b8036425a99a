import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from pytest_django import Settings

from game.health import selectors
from game.replica import absence
from tests.conftest import GameClient, error_of


def test_a_live_process_says_so_without_a_database() -> None:
    # No `db` fixture here: any query would fail this test.
    assert GameClient().get("/health/live").json() == {"status": "ok"}


def test_a_migrated_database_is_ready(visitor: GameClient) -> None:
    assert visitor.get("/health/ready").json() == {"status": "ok"}


def test_a_migration_not_applied_is_not_ready(visitor: GameClient) -> None:
    MigrationRecorder(connection).record_unapplied("saves", "0001_initial")
    answer = visitor.get("/health/ready")
    assert error_of(answer) == (503, "unavailable")
    assert "Migrations" in answer.json()["error"]["message"]


def test_an_unreachable_database_is_not_ready(
    visitor: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(_: object) -> None:
        raise OperationalError("no route to host")

    monkeypatch.setattr(selectors, "MigrationExecutor", unreachable)
    answer = visitor.get("/health/ready")
    assert error_of(answer) == (503, "unavailable")
    assert b"route" not in answer.content


@pytest.mark.parametrize("host", ["10.1.2.3:8000", "app", "evil.example", "_", "a b"])
def test_health_answers_whoever_asks_by_whatever_name(visitor: GameClient, host: str) -> None:
    for path in ("/health/live", "/health/ready"):
        assert visitor.get(path, HTTP_HOST=host).json() == {"status": "ok"}


@pytest.mark.parametrize("path", ["/openapi.json", "/admin/login/", "/healthy"])
def test_everything_else_answers_to_its_own_hosts_only(visitor: GameClient, path: str) -> None:
    assert visitor.http.get(path, HTTP_HOST="evil.example").status_code == 400


def test_neither_cache_nor_replica_is_needed_to_be_ready(
    visitor: GameClient, settings: Settings
) -> None:
    settings.CACHES = {"default": {"BACKEND": "nowhere.at.All"}}
    absence.begin(OperationalError("the replica is away"))
    assert visitor.get("/health/ready").json() == {"status": "ok"}
    absence.over_at = 0
