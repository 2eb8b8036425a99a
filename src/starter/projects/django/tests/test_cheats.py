"""What a player with a debugger and a script tries first."""

from typing import Any

import pytest

from game.accounts.models import Player
from game.leaderboards.models import Score
from tests.conftest import PASSWORD, GameClient, error_of


@pytest.mark.parametrize(
    "score",
    [
        b"1000001", b"-1", b"2147483647", b"2147483648", b"9223372036854775807",
        b"9223372036854775808", b"18446744073709551616", b"1" + b"0" * 5000, b"NaN", b"Infinity",
        b"-Infinity", b"1e309", b"1.0", b"0.5", b"1e3", b"true", b"false", b"null", b'"100"',
        b'"1e3"', b"[]", b"[100]", b"{}", b"-0.0",
    ],
)  # fmt: skip
def test_a_score_out_of_bounds_is_never_taken(mina: GameClient, score: bytes) -> None:
    answer = mina.post("/api/leaderboards/high-score/scores", b'{"score":%s}' % score)
    assert answer.status_code == 400
    assert Score.objects.count() == 0


@pytest.mark.parametrize("score", [0, 9_999, 3_600_001])
def test_a_time_no_human_reaches_is_never_taken(mina: GameClient, score: int) -> None:
    answer = mina.score(score, board="fastest-run")
    assert error_of(answer) == (400, "invalid")
    assert "10000 to 3600000" in answer.json()["error"]["fields"]["score"][0]


def test_refused_scores_are_logged(mina: GameClient, caplog: pytest.LogCaptureFixture) -> None:
    mina.score(10**9)
    assert str(mina.player.pk) in caplog.text


def test_a_replayed_score_changes_nothing(mina: GameClient) -> None:
    mina.score(100)
    before = Score.objects.values().get()
    for _ in range(3):
        assert mina.score(100).json()["improved"] is False
    assert Score.objects.values().get() == before


@pytest.mark.parametrize("extra", ["rank", "player", "player_id", "achieved_at", "board", "id"])
def test_nothing_but_the_score_can_be_set(mina: GameClient, extra: str) -> None:
    body = {"score": 1, extra: 1}
    answer = mina.post("/api/leaderboards/high-score/scores", body)
    assert answer.json()["error"]["fields"] == {extra: ["Unknown field."]}


@pytest.mark.parametrize(
    "field", ["is_staff", "is_superuser", "is_active", "id", "groups", "created_at", "username_key"]
)
def test_no_powers_can_be_registered_or_patched(
    mina: GameClient, visitor: GameClient, field: str
) -> None:
    new = {"username": "cheater", "password": PASSWORD, field: True}
    assert error_of(visitor.post("/api/auth/register", new)) == (400, "invalid")
    assert error_of(mina.send("PATCH", "/api/profile", {field: True})) == (400, "invalid")
    assert not Player.objects.filter(is_staff=True).exists()


@pytest.mark.parametrize("version", [-1, 2**53, 2**63, 1.0, "1", True, None, [1]])
def test_a_made_up_version_overwrites_nothing(mina: GameClient, version: Any) -> None:
    mina.save(1, 0, {"coins": 1})
    assert mina.save(1, version, {"coins": 10**6}).status_code == 400
    assert mina.get("/api/saves/1").json()["data"] == {"coins": 1}


@pytest.mark.parametrize("version", [0, 2, 3, 2**53 - 1])
def test_a_guessed_version_overwrites_nothing(mina: GameClient, version: int) -> None:
    mina.save(1, 0, {"coins": 1})
    assert error_of(mina.save(1, version, {"coins": 10**6})) == (409, "stale_version")


@pytest.mark.parametrize(
    "header",
    [
        "", "Bearer", "Bearer ", "Bearer null", "Bearer undefined", "Bearer " + "A" * 43,
        "Bearer " + "A" * 5000, "Basic bWluYTptaW5h", "Token x", "Bearer \u00ff\u00fe",
        "Bearer ' OR 1=1 --",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/profile"),
        ("PATCH", "/api/profile"),
        ("POST", "/api/profile/delete"),
        ("POST", "/api/auth/logout"),
        ("GET", "/api/saves"),
        ("GET", "/api/saves/1"),
        ("PUT", "/api/saves/1"),
        ("DELETE", "/api/saves/1?version=1"),
        ("GET", "/api/leaderboards/high-score"),
        ("POST", "/api/leaderboards/high-score/scores"),
    ],
)
def test_nothing_private_opens_without_a_token(
    visitor: GameClient, method: str, path: str, header: str
) -> None:
    visitor.headers = {"Authorization": header}
    assert error_of(visitor.send(method, path)) == (401, "not_authenticated")


def test_the_stored_digest_is_not_a_token(mina: GameClient) -> None:
    mina.headers = {"Authorization": f"Bearer {mina.player.tokens.get().digest}"}
    assert mina.get("/api/profile").status_code == 401


def test_an_operator_session_does_not_open_the_api(operator: Any, visitor: GameClient) -> None:
    visitor.http = operator
    assert error_of(visitor.get("/api/profile")) == (401, "not_authenticated")
