from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth.models import Permission
from django.test import Client

from game.accounts.models import AttemptCounter, Player
from game.leaderboards.models import Score
from tests.conftest import PASSWORD, GameClient


@pytest.fixture
def helper(db: None) -> Client:
    """An operator who is not the owner."""
    player = Player.objects.create_user("helper", PASSWORD, is_staff=True)
    player.user_permissions.set(Permission.objects.filter(codename__contains="player"))
    browser = Client()
    browser.force_login(player)
    return browser


@pytest.mark.parametrize("page", ["accounts/player", "saves/save", "leaderboards/score"])
def test_operators_can_search(operator: Client, mina: GameClient, page: str) -> None:
    mina.save(1, 0, {"level": 1})
    mina.score(10)
    for words, found in (("미나", 1), ("MINA", 1), ("nobody", 0)):
        answer = operator.get(f"/admin/{page}/", {"q": words})
        assert answer.context["cl"].result_count == found


@pytest.mark.parametrize("page", ["saves/save", "leaderboards/score", "accounts/player"])
def test_operators_can_open_what_they_found(operator: Client, mina: GameClient, page: str) -> None:
    mina.save(1, 0, {"level": 1})
    mina.score(10)
    rows = {"saves/save": mina.player.saves, "leaderboards/score": mina.player.scores}
    key = rows[page].get().pk if page in rows else mina.player.pk
    assert operator.get(f"/admin/{page}/{key}/change/").status_code == 200


def test_a_suspended_player_is_out_at_once(operator: Client, mina: GameClient) -> None:
    act(operator, "accounts/player", "suspend", mina.player.pk)
    assert mina.get("/api/profile").status_code == 401
    act(operator, "accounts/player", "reinstate", mina.player.pk)
    assert mina.get("/api/profile").status_code == 401  # the old tokens stay revoked
    assert (
        GameClient()
        .post("/api/auth/login", {"username": "mina", "password": PASSWORD})
        .json()["token"]
    )


def test_a_deleted_score_leaves_the_board(operator: Client, mina: GameClient) -> None:
    mina.score(10)
    act(operator, "leaderboards/score", "delete_selected", Score.objects.get().pk)
    assert mina.get("/api/leaderboards/high-score").json()["total"] == 0


def test_a_save_emptied_by_an_operator_moves_the_version_on(
    operator: Client, mina: GameClient
) -> None:
    mina.save(1, 0, {"broken": True})
    act(operator, "saves/save", "delete_selected", mina.player.saves.get().pk)
    assert mina.get("/api/saves/1").status_code == 404
    assert mina.save(1, 0, {"fresh": True}).json()["version"] == 3


def test_an_operator_cannot_suspend_the_owner(helper: Client) -> None:
    owner = Player.objects.create_superuser("owner", PASSWORD)
    act(helper, "accounts/player", "suspend", owner.pk)
    helper.post(f"/admin/accounts/player/{owner.pk}/change/", {"display_name": "x"})
    owner.refresh_from_db()
    assert (owner.is_active, owner.display_name) == (True, "owner")


def test_an_operator_cannot_make_operators(helper: Client, mina: GameClient) -> None:
    form = {"display_name": "미나", "is_active": "on", "is_staff": "on", "is_superuser": "on"}
    helper.post(f"/admin/accounts/player/{mina.player.pk}/change/", form)
    mina.player.refresh_from_db()
    assert (mina.player.is_staff, mina.player.is_superuser) == (False, False)


def test_players_cannot_open_the_admin(sign_up: Callable[..., GameClient]) -> None:
    sign_up("mina")
    page = log_in("mina", PASSWORD)
    assert page.status_code == 200
    assert "Please enter the correct" in page.content.decode()


def test_guessing_an_operators_password_is_limited(db: None) -> None:
    Player.objects.create_superuser("owner", PASSWORD)
    for number in range(10):
        log_in("owner", f"guess {number}")
    assert log_in("owner", PASSWORD).status_code == 200  # the form again, not the admin
    AttemptCounter.objects.all().delete()
    assert log_in("OWNER", PASSWORD).status_code == 302


def test_the_admin_bears_the_games_name(operator: Client) -> None:
    assert settings.GAME_NAME in operator.get("/admin/").content.decode()


def act(browser: Client, page: str, action: str, key: object) -> None:
    browser.post(
        f"/admin/{page}/", {"action": action, "_selected_action": [str(key)], "post": "yes"}
    )


def log_in(username: str, password: str) -> object:
    return Client().post("/admin/login/", {"username": username, "password": password})
