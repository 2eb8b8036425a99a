import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from game import replica
from game.accounts.models import Player
from game.accounts.tokens import issue_token
from tests import settings as test_settings
from tests.contract import check_answer

PASSWORD = "moonlit-Harbor-27"


class GameClient:
    """A game on one device. Every answer it gets is held against the OpenAPI document."""

    def __init__(self, token: str = "", player: Player | None = None, **environ: Any) -> None:
        self.player = player
        self.http = Client(raise_request_exception=False, **environ)
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def send(self, method: str, path: str, body: Any = None, **extra: Any) -> HttpResponse:
        """A body of bytes goes out as it is; anything else as JSON."""
        content = {}
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body)
            content = {"data": data, "content_type": "application/json"}
        response = self.http.generic(method, path, headers=self.headers, **{**content, **extra})
        check_answer(method, path, response)
        return response

    def get(self, path: str, **extra: Any) -> HttpResponse:
        return self.send("GET", path, **extra)

    def post(self, path: str, body: Any = None, **extra: Any) -> HttpResponse:
        return self.send("POST", path, body, **extra)

    def save(self, slot: int, version: Any, data: Any) -> HttpResponse:
        return self.send("PUT", f"/api/saves/{slot}", {"version": version, "data": data})

    def score(self, value: Any, board: str = "high-score") -> HttpResponse:
        return self.post(f"/api/leaderboards/{board}/scores", {"score": value})


def error_of(response: HttpResponse) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


@pytest.fixture
def visitor(db: None) -> GameClient:
    """Nobody yet."""
    return GameClient()


@pytest.fixture
def sign_up(db: None) -> Callable[..., GameClient]:
    """Makes players without going through HTTP."""

    def make(username: str, **fields: Any) -> GameClient:
        player = Player.objects.create_user(username, PASSWORD, **fields)
        return GameClient(issue_token(player=player)[0], player)

    return make


@pytest.fixture
def mina(sign_up: Callable[..., GameClient]) -> GameClient:
    return sign_up("mina", display_name="미나")


@pytest.fixture
def jun(sign_up: Callable[..., GameClient]) -> GameClient:
    return sign_up("jun", display_name="준")


@pytest.fixture
def two_databases(transactional_db: None) -> Iterator[None]:
    """The replica, present at first, and without connections at the end."""
    replica.absence.over_at = 0
    yield
    replica.absence.over_at = 0
    connections["replica"].close()
    close_pool = getattr(connections["replica"], "close_pool", None)
    if close_pool:
        # Else PostgreSQL would refuse to drop the database at the end of the tests.
        close_pool()


@pytest.fixture
def real_hashes(settings: Settings) -> None:
    """The Argon2id of production, for the tests that are about it."""
    settings.PASSWORD_HASHERS = test_settings.REAL_HASHERS


@pytest.fixture
def operator(db: None) -> Client:
    """The owner, signed in to the admin."""
    browser = Client()
    browser.force_login(Player.objects.create_superuser("owner", PASSWORD))
    return browser
