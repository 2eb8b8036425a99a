"""Which database answers. Here the replica is the same database by another connection."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import OperationalError, connections
from django.db.models import F
from django.test.utils import CaptureQueriesContext

from game import replica
from game.accounts.models import Player
from game.leaderboards.models import Score
from game.replica import Router, from_replica
from tests.conftest import GameClient

pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "replica"]),
    pytest.mark.usefixtures("two_databases"),
]


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OperationalError("no route to the replica")

    connections["replica"].close()
    monkeypatch.setattr(connections["replica"], "ensure_connection", refuse)


def answered_by(action: Callable[[], object]) -> dict[str, int]:
    """How many queries each database was asked."""
    with (
        CaptureQueriesContext(connections["default"]) as primary,
        CaptureQueriesContext(connections["replica"]) as copy,
    ):
        action()
    return {"primary": len(primary), "replica": len(copy)}


def long_ago() -> None:
    Score.objects.update(achieved_at=F("achieved_at") - timedelta(hours=1))


def read_board(client: GameClient, query: str = "") -> dict:
    answer = client.get(f"/api/leaderboards/high-score{query}")
    assert answer.status_code == 200
    return answer.json()


@pytest.mark.parametrize("query", ["", "?around=me"])
def test_places_are_computed_by_the_replica(mina: GameClient, jun: GameClient, query: str) -> None:
    jun.score(100)
    mina.score(50)
    long_ago()
    asked = answered_by(lambda: read_board(mina, query))
    # Her token and her own score; total, entries and her rank.
    assert asked == {"primary": 2, "replica": 3}


@pytest.mark.parametrize("query", ["", "?around=me"])
def test_who_has_just_improved_reads_the_primary(mina: GameClient, query: str) -> None:
    mina.score(50)
    assert answered_by(lambda: read_board(mina, query))["replica"] == 0


def test_players_read_their_own_data_from_the_primary(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    for path in ("/api/saves", "/api/saves/1", "/api/profile", "/health/ready"):
        assert answered_by(lambda path=path: mina.get(path))["replica"] == 0


def test_writing_asks_the_primary_only(mina: GameClient) -> None:
    assert answered_by(lambda: mina.score(50))["replica"] == 0
    assert answered_by(lambda: mina.save(1, 0, {"level": 1}))["replica"] == 0


def test_without_its_replica_the_primary_answers(
    mina: GameClient, jun: GameClient, away: None
) -> None:
    jun.score(100)
    long_ago()
    assert read_board(mina)["total"] == 1
    assert replica.absence


def test_a_replica_that_was_away_is_left_alone_for_a_while(
    mina: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    replica.absence.begin(OperationalError("it was away"))
    assert answered_by(lambda: read_board(mina))["replica"] == 0
    monkeypatch.setattr(replica.absence, "over_at", 0)
    assert answered_by(lambda: read_board(mina))["replica"] > 0


def test_an_absence_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        replica.absence.begin(OperationalError("no route"))
    assert len(caplog.records) == 1


def test_a_refusal_is_no_absence(mina: GameClient) -> None:
    def refuse() -> None:
        raise LookupError("there is no such board")

    with pytest.raises(LookupError):
        from_replica(refuse)
    assert not replica.absence


def test_an_error_of_both_is_an_error(away: None) -> None:
    def wrong() -> None:
        raise OperationalError("of the query itself")

    with pytest.raises(OperationalError, match="of the query itself"):
        from_replica(wrong)


def test_what_came_from_the_replica_is_saved_to_the_primary(mina: GameClient) -> None:
    player = from_replica(lambda: Player.objects.get())
    assert player._state.db == "replica"
    player.display_name = "별"
    assert answered_by(player.save)["replica"] == 0


def test_migrations_do_not_touch_the_replica() -> None:
    assert Router().allow_migrate("default", "accounts")
    assert not Router().allow_migrate("replica", "accounts")
