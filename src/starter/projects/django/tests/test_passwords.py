import unicodedata
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password

from game.accounts.hashers import Argon2idHasher
from game.accounts.models import Player
from tests.conftest import PASSWORD, GameClient

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("real_hashes")]


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every Argon2 computation made while the test runs."""
    done: list[str] = []

    def count(name: str) -> None:
        original = getattr(Argon2idHasher, name)

        def counting(self: Argon2idHasher, *args: Any, **more: Any) -> Any:
            done.append(name)
            return original(self, *args, **more)

        monkeypatch.setattr(Argon2idHasher, name, counting)

    count("encode")
    count("verify")
    return done


def test_a_password_is_kept_as_argon2id_at_the_recommended_cost() -> None:
    stored = Player.objects.create_user("mina", PASSWORD).password
    assert stored.startswith("argon2$argon2id$v=19$m=19456,t=2,p=1$")


def test_an_unknown_user_costs_as_much_as_a_wrong_password(
    visitor: GameClient, computed: list[str]
) -> None:
    Player.objects.create_user("mina", PASSWORD)
    computed.clear()
    visitor.post("/api/auth/login", {"username": "mina", "password": "not the one"})
    assert computed == ["verify"]
    computed.clear()
    visitor.post("/api/auth/login", {"username": "nobody", "password": "not the one"})
    assert computed == ["encode"]


def test_an_old_hash_is_upgraded_when_its_owner_logs_in(visitor: GameClient) -> None:
    player = Player.objects.create_user("mina", PASSWORD)
    player.password = make_password(PASSWORD, hasher="pbkdf2_sha256")
    player.save()
    answer = visitor.post("/api/auth/login", {"username": "mina", "password": PASSWORD})
    assert answer.status_code == 200
    player.refresh_from_db()
    assert player.password.startswith("argon2$argon2id$")


def test_a_password_matches_however_the_keyboard_composes_it() -> None:
    player = Player.objects.create_user("mina", "한글비밀번호-é")
    assert player.check_password(unicodedata.normalize("NFD", "한글비밀번호-é"))
    assert not player.check_password("한글비밀번호-e")
