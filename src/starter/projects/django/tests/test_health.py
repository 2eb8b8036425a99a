import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder

from game.health import selectors
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
