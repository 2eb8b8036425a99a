"""What app servers remember together. Here they share the memory of one process."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import transaction
from django.db.models import F
from django.test import Client
from pytest_django import Settings

from game.accounts import services
from game.accounts.models import Player
from game.leaderboards import shown
from game.leaderboards.boards import BOARDS
from game.leaderboards.models import Score
from game.leaderboards.places import LARGEST_PAGE, Page
from tests.conftest import PASSWORD, GameClient

BOARD = BOARDS["high-score"]


@pytest.fixture(autouse=True)
def shared(settings: Settings) -> Iterator[None]:
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def committed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change counts as committed, in tests that never commit."""
    if "transactional_db" not in request.fixturenames:
        monkeypatch.setattr(transaction, "on_commit", lambda action: action())


@pytest.fixture
def spectator(sign_up: Callable[..., GameClient]) -> GameClient:
    return sign_up("spectator")


def top(client: GameClient, query: str = "") -> list[tuple[str, int]]:
    entries = client.get(f"/api/leaderboards/high-score{query}").json()["entries"]
    return [(entry["player"]["display_name"], entry["score"]) for entry in entries]


def test_what_was_shown_is_not_read_again(
    mina: GameClient, spectator: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    mina.score(500)
    first = spectator.get("/api/leaderboards/high-score").json()
    Score.objects.update(value=1)  # behind the program's back
    assert spectator.get("/api/leaderboards/high-score").json() == first


def test_pages_of_other_lengths_are_other_pages(mina: GameClient, spectator: GameClient) -> None:
    mina.score(500)
    spectator.score(400)
    Score.objects.update(achieved_at=F("achieved_at") - timedelta(hours=1))
    assert [len(top(spectator, f"?limit={limit}")) for limit in (1, 2, 1)] == [1, 2, 1]


def test_a_new_best_is_shown_at_once(mina: GameClient, spectator: GameClient) -> None:
    for value in (500, 600):
        mina.score(value)
        assert top(spectator) == [("미나", value)]


def test_what_does_not_change_the_top_does_not_make_it_read_again(
    mina: GameClient, spectator: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    mina.score(500)
    top(spectator)
    told = []
    monkeypatch.setattr(shown, "forget", told.append)
    mina.score(400)
    monkeypatch.setattr("game.leaderboards.services.LARGEST_PAGE", 0)
    mina.score(600)
    assert told == []


@pytest.mark.parametrize("limit", [LARGEST_PAGE])
def test_no_page_reaches_further_than_what_is_told(spectator: GameClient, limit: int) -> None:
    path = "/api/leaderboards/high-score?limit="
    assert spectator.get(f"{path}{limit}").status_code == 200
    assert spectator.get(f"{path}{limit + 1}").status_code == 400


def rename(player: GameClient) -> None:
    player.send("PATCH", "/api/profile", {"display_name": "별"})


def suspend(player: GameClient) -> None:
    services.suspend(player=player.player)


def leave(player: GameClient) -> None:
    player.post("/api/profile/delete", {"password": PASSWORD})


def lose_by_operator(player: GameClient) -> None:
    browser = Client()
    browser.force_login(Player.objects.create_superuser("owner", PASSWORD))
    score = Score.objects.get(player=player.player)
    browser.post(f"/admin/leaderboards/score/{score.pk}/delete/", {"post": "yes"})


@pytest.mark.parametrize(
    ("change", "after"),
    [(rename, [("별", 500)]), (suspend, []), (leave, []), (lose_by_operator, [])],
)
def test_a_change_of_the_player_is_shown_at_once(
    mina: GameClient,
    spectator: GameClient,
    change: Callable[[GameClient], None],
    after: list[tuple[str, int]],
) -> None:
    mina.score(500)
    assert top(spectator) == [("미나", 500)]
    change(mina)
    assert top(spectator) == after


def test_a_reinstated_player_is_shown_again(mina: GameClient, spectator: GameClient) -> None:
    mina.score(500)
    suspend(mina)
    assert top(spectator) == []
    services.reinstate(player=mina.player)
    assert top(spectator) == [("미나", 500)]


def test_logging_in_and_registering_change_no_board(
    mina: GameClient, visitor: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    monkeypatch.setattr(shown, "forget", told.append)
    visitor.post("/api/auth/register", {"username": "jun", "password": PASSWORD})
    visitor.post("/api/auth/login", {"username": "jun", "password": PASSWORD})
    assert told == []


def test_a_change_is_told_when_it_is_committed_and_not_before(transactional_db: None) -> None:
    player = Player.objects.create_user("mina", PASSWORD)
    cache.set(shown.generation_key(BOARD), "as before")
    with transaction.atomic():
        player.save()
        assert cache.get(shown.generation_key(BOARD)) == "as before"
    assert cache.get(shown.generation_key(BOARD)) != "as before"


def test_a_page_read_before_a_change_is_not_kept_after_it() -> None:
    empty = Page(total=0, entries=[])

    def overtaken() -> Page:
        shown.forget(BOARD)
        return empty

    assert shown.page(BOARD, 10, overtaken) == empty
    newer = Page(total=1, entries=[])
    assert shown.page(BOARD, 10, lambda: newer) == newer
    assert shown.page(BOARD, 10, lambda: empty) == newer


@pytest.mark.parametrize("kept", [{"generation": None}, {"generation": None, "total": 1,
                                   "entries": [["of", "another", "release"]]}])  # fmt: skip
def test_what_another_release_has_kept_is_read_anew(
    kept: dict, mina: GameClient, spectator: GameClient
) -> None:
    mina.score(500)
    cache.set("leaderboard:high-score:top:10", kept)
    cache.delete(shown.generation_key(BOARD))
    assert top(spectator) == [("미나", 500)]


def test_without_a_cache_every_page_is_read(
    mina: GameClient, spectator: GameClient, settings: Settings
) -> None:
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    mina.score(500)
    top(spectator)
    Score.objects.update(value=1)
    assert top(spectator) == [("미나", 1)]
