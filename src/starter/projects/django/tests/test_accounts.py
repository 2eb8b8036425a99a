from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from game.accounts.models import AccessToken, Player
from game.leaderboards.models import Score
from game.saves.models import Save
from tests.conftest import PASSWORD, GameClient, error_of

NEW = {"username": "mina", "password": PASSWORD, "display_name": "미나"}


def signed_in(answer: dict) -> GameClient:
    return GameClient(answer["token"])


def test_a_new_player_is_signed_in_at_once(visitor: GameClient) -> None:
    answer = visitor.post("/api/auth/register", NEW)
    assert answer.status_code == 201
    profile = signed_in(answer.json()).get("/api/profile").json()
    assert profile == answer.json()["player"]
    assert profile["display_name"] == "미나"


def test_without_a_display_name_the_username_is_shown(visitor: GameClient) -> None:
    answer = visitor.post("/api/auth/register", {"username": "Jun", "password": PASSWORD})
    assert answer.json()["player"]["display_name"] == "Jun"


@pytest.mark.parametrize("variant", ["mina", "MINA", "ｍｉｎａ", "Ｍina"])
def test_a_username_is_taken_in_all_its_spellings(visitor: GameClient, variant: str) -> None:
    visitor.post("/api/auth/register", NEW)
    answer = visitor.post("/api/auth/register", {**NEW, "username": variant})
    assert error_of(answer) == (409, "username_taken")


def test_hangul_typed_in_pieces_is_the_same_name(visitor: GameClient) -> None:
    visitor.post("/api/auth/register", {**NEW, "username": "미나"})
    decomposed = "\u1106\u1175\u1102\u1161"
    answer = visitor.post("/api/auth/login", {"username": decomposed, "password": PASSWORD})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "password", ["short", "12345678901", "password123", "mina-mina", "x" * 129, " " * 3]
)
def test_weak_and_endless_passwords_are_refused(visitor: GameClient, password: str) -> None:
    answer = visitor.post(
        "/api/auth/register", {**NEW, "username": "mina-mina", "password": password}
    )
    assert error_of(answer) == (400, "invalid")
    assert "password" in answer.json()["error"]["fields"]


def test_each_device_has_its_own_token(mina: GameClient, visitor: GameClient) -> None:
    phone = signed_in(visitor.post("/api/auth/login", {**credentials(), "device": "phone"}).json())
    assert mina.post("/api/auth/logout").status_code == 204
    assert error_of(mina.get("/api/profile")) == (401, "not_authenticated")
    assert phone.get("/api/profile").status_code == 200


def test_the_oldest_device_is_signed_out_beyond_ten(mina: GameClient, visitor: GameClient) -> None:
    for _ in range(10):
        assert visitor.post("/api/auth/login", credentials()).status_code == 200
    assert AccessToken.objects.count() == 10
    assert mina.get("/api/profile").status_code == 401


def test_an_expired_token_stops_working(mina: GameClient) -> None:
    AccessToken.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    answer = mina.get("/api/profile")
    assert error_of(answer) == (401, "not_authenticated")
    assert answer["WWW-Authenticate"] == "Bearer"


def test_tokens_are_stored_only_as_digests(mina: GameClient) -> None:
    secret = mina.headers["Authorization"].removeprefix("Bearer ")
    assert len(secret) >= 43
    assert secret not in str(list(AccessToken.objects.values()))


def test_a_suspended_player_can_neither_play_nor_log_in(
    mina: GameClient, visitor: GameClient
) -> None:
    Player.objects.update(is_active=False)
    assert error_of(mina.get("/api/profile")) == (401, "not_authenticated")
    answer = visitor.post("/api/auth/login", credentials())
    assert error_of(answer) == (403, "account_suspended")


def test_only_who_knows_the_password_learns_of_a_suspension(
    mina: GameClient, visitor: GameClient
) -> None:
    Player.objects.update(is_active=False)
    answer = visitor.post("/api/auth/login", {**credentials(), "password": "not the one"})
    assert error_of(answer) == (401, "wrong_credentials")


def test_an_unknown_user_and_a_wrong_password_get_the_same_answer(
    mina: GameClient, visitor: GameClient
) -> None:
    wrong = visitor.post("/api/auth/login", {"username": "mina", "password": "not the one"})
    unknown = visitor.post("/api/auth/login", {"username": "nobody", "password": "not the one"})
    assert (wrong.status_code, wrong.content) == (unknown.status_code, unknown.content)
    assert error_of(wrong) == (401, "wrong_credentials")


def test_a_display_name_can_be_changed(mina: GameClient) -> None:
    answer = mina.send("PATCH", "/api/profile", {"display_name": "  별빛 미나 ✨ "})
    assert answer.json()["display_name"] == "별빛 미나 ✨"
    assert mina.get("/api/profile").json() == answer.json()


def test_an_empty_change_changes_nothing(mina: GameClient) -> None:
    assert mina.send("PATCH", "/api/profile", {}).json()["display_name"] == "미나"


def test_a_deleted_account_leaves_nothing_behind(mina: GameClient, jun: GameClient) -> None:
    for player in (mina, jun):
        player.save(1, 0, {"level": 1})
        player.score(10)
    answer = mina.post("/api/profile/delete", {"password": PASSWORD})
    assert answer.status_code == 204
    for model in (AccessToken, Save, Score):
        assert {row.player for row in model.objects.all()} == {jun.player}
    assert error_of(mina.get("/api/profile")) == (401, "not_authenticated")


def test_deleting_an_account_needs_its_password(mina: GameClient) -> None:
    answer = mina.post("/api/profile/delete", {"password": "not the one"})
    assert error_of(answer) == (403, "wrong_password")
    assert mina.get("/api/profile").status_code == 200


def test_a_username_is_free_again_after_deletion(
    mina: GameClient, sign_up: Callable[..., GameClient]
) -> None:
    mina.post("/api/profile/delete", {"password": PASSWORD})
    assert sign_up("mina").get("/api/saves").json() == {"saves": []}


def credentials() -> dict[str, str]:
    return {"username": "mina", "password": PASSWORD}
