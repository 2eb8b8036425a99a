from collections.abc import Callable

import pytest

from game.accounts.models import Player
from game.leaderboards.boards import BOARDS
from tests.conftest import PASSWORD, GameClient, error_of


@pytest.fixture
def ranked(sign_up: Callable[..., GameClient]) -> list[GameClient]:
    """Nine players with 90, 80, … 10 points."""
    players = [sign_up(f"player{number}") for number in range(9)]
    for number, player in enumerate(players):
        player.score(90 - number * 10)
    return players


def ranks(client: GameClient, query: str = "", board: str = "high-score") -> list[tuple[int, int]]:
    entries = client.get(f"/api/leaderboards/{board}{query}").json()["entries"]
    return [(entry["rank"], entry["score"]) for entry in entries]


def test_only_the_best_score_is_kept(mina: GameClient) -> None:
    assert mina.score(500).json()["improved"] is True
    assert mina.score(400).json()["improved"] is False
    assert mina.score(500).json()["improved"] is False
    assert mina.score(600).json() | {"me": None} == {"improved": True, "me": None}
    assert ranks(mina) == [(1, 600)]


def test_on_a_board_of_times_the_lowest_is_best(mina: GameClient, jun: GameClient) -> None:
    mina.score(20_000, board="fastest-run")
    assert mina.score(30_000, board="fastest-run").json()["improved"] is False
    assert jun.score(15_000, board="fastest-run").json()["me"]["rank"] == 1
    assert ranks(mina, board="fastest-run") == [(1, 15_000), (2, 20_000)]


def test_of_equal_scores_the_earlier_stands_higher(mina: GameClient, jun: GameClient) -> None:
    jun.score(100)
    assert mina.score(100).json()["me"]["rank"] == 2
    jun.score(100)
    assert jun.get("/api/leaderboards/high-score").json()["me"]["rank"] == 1


def test_who_draws_level_later_stands_below(mina: GameClient, jun: GameClient) -> None:
    jun.score(50)
    mina.score(100)
    assert jun.score(100).json()["me"]["rank"] == 2


def test_a_page_is_limited(ranked: list[GameClient]) -> None:
    assert ranks(ranked[0], "?limit=3") == [(1, 90), (2, 80), (3, 70)]
    assert ranked[0].get("/api/leaderboards/high-score?limit=3").json()["total"] == 9


@pytest.mark.parametrize(
    ("place", "expected"), [(4, [4, 5, 6]), (0, [1, 2, 3]), (8, [8, 9]), (1, [1, 2, 3])]
)
def test_around_me_are_my_neighbours(
    ranked: list[GameClient], place: int, expected: list[int]
) -> None:
    assert [rank for rank, _ in ranks(ranked[place], "?around=me&limit=3")] == expected


def test_around_someone_without_a_score_there_is_nobody(
    ranked: list[GameClient], mina: GameClient
) -> None:
    answer = mina.get("/api/leaderboards/high-score?around=me").json()
    assert (answer["entries"], answer["me"], answer["total"]) == ([], None, 9)


@pytest.mark.parametrize(
    "query",
    [
        "limit=0", "limit=101", "limit=x", "limit=-1", "limit=1e2", "limit=%F0%9D%9F%99",
        "limit=", "around=", "around=you",
    ],
)  # fmt: skip
def test_odd_queries_are_refused(mina: GameClient, query: str) -> None:
    assert error_of(mina.get(f"/api/leaderboards/high-score?{query}")) == (400, "invalid")


def test_scores_of_deleted_and_suspended_players_vanish(
    mina: GameClient, jun: GameClient, sign_up: Callable[..., GameClient]
) -> None:
    suspended = sign_up("cheater")
    for player, score in ((suspended, 300), (jun, 200), (mina, 100)):
        player.score(score)
    Player.objects.filter(username="cheater").update(is_active=False)
    jun.post("/api/profile/delete", {"password": PASSWORD})
    assert ranks(mina) == [(1, 100)]


def test_a_board_shows_no_usernames(mina: GameClient) -> None:
    mina.score(1)
    assert b"mina" not in mina.get("/api/leaderboards/high-score").content


@pytest.mark.parametrize("board", ["nope", "HIGH-SCORE", "high-score%00", "%ED%95%9C", "a" * 300])
def test_only_declared_boards_exist(mina: GameClient, board: str) -> None:
    assert error_of(mina.get(f"/api/leaderboards/{board}")) == (404, "not_found")
    assert error_of(mina.score(1, board=board)) == (404, "not_found")


def test_every_board_can_hold_its_bounds() -> None:
    for board in BOARDS.values():
        assert -(2**63) <= board.minimum < board.maximum < 2**63
        assert len(board.id) <= 40
