from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.db.models import F
from pytest_django import Settings

from game.accounts import limiter
from game.accounts.models import AttemptCounter, Player
from tests.conftest import PASSWORD, GameClient, error_of

WRONG = {"username": "mina", "password": "not the one"}
RIGHT = {"username": "mina", "password": PASSWORD}


def guess(client: GameClient, times: int, **changes: str) -> list[int]:
    return [client.post("/api/auth/login", WRONG | changes).status_code for _ in range(times)]


def test_guessing_stops_after_ten_wrong_passwords(mina: GameClient, visitor: GameClient) -> None:
    assert guess(visitor, 12) == [401] * 10 + [429] * 2
    answer = visitor.post("/api/auth/login", RIGHT)
    assert error_of(answer) == (429, "too_many_attempts")
    assert 1 <= int(answer["Retry-After"]) <= 300


def test_the_spelling_of_a_name_does_not_open_a_second_count(visitor: GameClient) -> None:
    assert guess(visitor, 5) + guess(visitor, 6, username="ＭINA") == [401] * 10 + [429]


def test_a_limit_ends_with_its_window(mina: GameClient, visitor: GameClient) -> None:
    guess(visitor, 11)
    AttemptCounter.objects.update(started_at=F("started_at") - timedelta(seconds=301))
    assert visitor.post("/api/auth/login", RIGHT).status_code == 200


def test_a_success_forgives_the_typing_errors_before_it(
    mina: GameClient, visitor: GameClient
) -> None:
    guess(visitor, 9)
    assert visitor.post("/api/auth/login", RIGHT).status_code == 200
    assert guess(visitor, 10) == [401] * 10


def test_another_address_cannot_lock_a_player_out(mina: GameClient) -> None:
    guess(GameClient(REMOTE_ADDR="203.0.113.9"), 11)
    home = GameClient(REMOTE_ADDR="198.51.100.7")
    assert home.post("/api/auth/login", RIGHT).status_code == 200


def test_one_address_cannot_try_many_names(visitor: GameClient, settings: Settings) -> None:
    settings.LOGIN_LIMIT_PER_ADDRESS = (5, 300)
    tried = [guess(visitor, 1, username=f"player{number}")[0] for number in range(7)]
    assert tried == [401] * 5 + [429] * 2


def test_one_address_cannot_register_without_end(visitor: GameClient, settings: Settings) -> None:
    settings.REGISTER_LIMIT_PER_ADDRESS = (2, 3600)
    made = [
        visitor.post("/api/auth/register", {"username": f"player{n}", "password": PASSWORD})
        for n in range(3)
    ]
    assert [answer.status_code for answer in made] == [201, 201, 429]
    assert Player.objects.count() == 2


def test_a_stolen_token_does_not_help_to_guess_the_password(mina: GameClient) -> None:
    tries = [mina.post("/api/profile/delete", {"password": f"guess {n}"}) for n in range(11)]
    assert [answer.status_code for answer in tries] == [403] * 10 + [429]


def test_without_its_counters_nobody_gets_in(
    mina: GameClient, visitor: GameClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> None:
        raise DatabaseError("the counters are away")

    monkeypatch.setattr(limiter, "count_attempt", broken)
    assert error_of(visitor.post("/api/auth/login", RIGHT)) == (500, "server_error")


def test_counters_hold_no_names(visitor: GameClient) -> None:
    guess(visitor, 1)
    assert "mina" not in str(list(AttemptCounter.objects.values()))
