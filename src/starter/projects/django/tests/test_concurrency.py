"""Real threads, each with its own connection, against a real database file or server."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection, connections
from pytest_django import Settings

from game.accounts.models import AttemptCounter, Player
from game.leaderboards.models import Score
from game.saves.models import Save
from tests.conftest import PASSWORD, GameClient

pytestmark = pytest.mark.django_db(transaction=True)

Result = TypeVar("Result")


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of threads queue here; how fast the machine is shall not decide what is found."""
    if connection.vendor == "sqlite":
        monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", 120)
    else:
        monkeypatch.setattr(connection.pool, "timeout", 120)


def at_once(times: int, action: Callable[[int], Result]) -> list[Result]:
    """Run the action so many times, all starting at the same moment."""
    gate = Barrier(times)

    def run(number: int) -> Result:
        gate.wait()
        try:
            return action(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(times) as threads:
        return list(threads.map(run, range(times)))


def again(client: GameClient) -> GameClient:
    """The same player from another thread: test clients are not shared between threads."""
    copy = GameClient()
    copy.headers = client.headers
    return copy


def test_of_200_stale_writers_exactly_one_succeeds(mina: GameClient) -> None:
    mina.save(1, 0, {"writer": "first"})
    answers = at_once(200, lambda number: again(mina).save(1, 1, {"writer": number}))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 199}
    [winner] = [answer.json() for answer in answers if answer.status_code == 200]
    assert winner["version"] == 2
    assert mina.get("/api/saves/1").json() == winner
    assert all(a.json()["current"] == winner for a in answers if a.status_code == 409)


def test_of_20_first_saves_exactly_one_succeeds(mina: GameClient) -> None:
    answers = at_once(20, lambda number: again(mina).save(1, 0, {"writer": number}))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 19}
    assert Save.objects.count() == 1


def test_of_20_identical_retries_all_succeed_with_one_version(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    answers = at_once(20, lambda _: again(mina).save(1, 1, {"level": 2}))
    assert {(answer.status_code, answer.json()["version"]) for answer in answers} == {(200, 2)}


def test_no_update_is_lost_when_devices_read_and_write_in_turns(mina: GameClient) -> None:
    mina.save(1, 0, {"coins": 0, "by": None})

    def earn(device: int) -> int:
        client, earned = again(mina), 0
        seen = client.get("/api/saves/1").json()
        for turn in range(15):
            data = {"coins": seen["data"]["coins"] + 1, "by": [device, turn]}
            answer = client.save(1, seen["version"], data)
            if answer.status_code == 200:
                earned += 1
                seen = answer.json()
                assert seen["data"] == data
            else:
                seen = answer.json()["current"]
        return earned

    assert sum(at_once(8, earn)) == mina.get("/api/saves/1").json()["data"]["coins"]


def test_of_20_registrations_of_one_name_exactly_one_succeeds(settings: Settings) -> None:
    settings.REGISTER_LIMIT_PER_ADDRESS = (1000, 60)
    body = {"username": "mina", "password": PASSWORD}
    answers = at_once(20, lambda _: GameClient().post("/api/auth/register", body))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}


def test_the_login_limit_is_exact_under_200_parallel_guesses(mina: GameClient) -> None:
    body = {"username": "mina", "password": "not the one"}
    answers = at_once(200, lambda _: GameClient().post("/api/auth/login", body))
    assert Counter(answer.status_code for answer in answers) == {401: 10, 429: 190}
    assert AttemptCounter.objects.count() == 2


def test_of_scores_sent_at_once_the_best_stays(mina: GameClient) -> None:
    answers = at_once(20, lambda number: again(mina).score(number))
    assert {answer.status_code for answer in answers} == {200}
    assert Score.objects.get().value == 19


def test_deleting_an_account_while_it_plays_leaves_nothing(mina: GameClient) -> None:
    def play_or_leave(number: int) -> int:
        if number == 5:
            return again(mina).post("/api/profile/delete", {"password": PASSWORD}).status_code
        return again(mina).save(number % 10 + 1, 0, {"n": number}).status_code

    answers = at_once(20, play_or_leave)
    assert answers[5] == 204
    assert set(answers) <= {200, 204, 401, 409}
    assert (Player.objects.count(), Save.objects.count()) == (0, 0)
