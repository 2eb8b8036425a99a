"""One shape for every error; the client of the tests checks the shape itself."""

import logging

import pytest
from django.db import IntegrityError, OperationalError
from django.test import Client
from pytest_django import Settings

from game.saves import services
from tests.conftest import GameClient, error_of


@pytest.mark.parametrize("path", ["/", "/api/nope", "/api/profile/", "/favicon.ico", "/api"])
def test_an_unknown_address_is_404(visitor: GameClient, path: str) -> None:
    assert error_of(visitor.get(path)) == (404, "not_found")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "BREW"])
def test_an_unknown_method_is_405_and_names_the_known_ones(mina: GameClient, method: str) -> None:
    answer = mina.send(method, "/api/profile")
    assert error_of(answer) == (405, "method_not_allowed")
    assert answer["Allow"] == "GET, HEAD, PATCH"


@pytest.mark.parametrize("kind", ["application/xml", "text/plain", "multipart/form-data", "x", ""])
def test_other_content_types_are_415(mina: GameClient, kind: str) -> None:
    answer = mina.post("/api/auth/login", b"<login/>", content_type=kind)
    assert error_of(answer) == (415, "unsupported_media_type")


def test_a_client_that_refuses_json_gets_406(mina: GameClient) -> None:
    answer = mina.get("/api/profile", HTTP_ACCEPT="application/xml")
    assert error_of(answer) == (406, "not_acceptable")


def test_a_host_that_is_not_ours_is_400(visitor: GameClient) -> None:
    answer = Client(raise_request_exception=False).get("/api/profile", HTTP_HOST="evil.example")
    assert error_of(answer) == (400, "bad_request")


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (ZeroDivisionError("secret detail"), (500, "server_error")),
        (OperationalError("secret detail"), (503, "unavailable")),
        (IntegrityError("secret detail"), (409, "conflict")),
    ],
)
def test_a_mistake_of_ours_is_logged_and_not_shown(
    mina: GameClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    problem: Exception,
    expected: tuple[int, str],
) -> None:
    def broken(**_: object) -> None:
        raise problem

    monkeypatch.setattr(services, "find_save", broken)
    answer = mina.save(1, 0, {})
    assert error_of(answer) == expected
    assert b"secret detail" not in answer.content
    assert "secret detail" in caplog.text


def test_passwords_and_tokens_never_reach_the_log(
    mina: GameClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mina.post("/api/auth/login", {"username": "mina", "password": "hunter2-hunter2"})
    mina.post("/api/auth/login", b'{"username": "mina", "password": "hunter2-hunter2"')
    mina.post("/api/profile/delete", {"password": "hunter2-hunter2"})
    assert "hunter2" not in caplog.text
    assert mina.headers["Authorization"].removeprefix("Bearer ") not in caplog.text


def test_answers_are_not_kept_on_the_way(mina: GameClient) -> None:
    assert mina.get("/api/profile")["Cache-Control"] == "no-store"


def test_a_web_game_on_an_allowed_origin_may_call(visitor: GameClient, settings: Settings) -> None:
    settings.CORS_ALLOWED_ORIGINS = ["https://play.example.com"]
    ask = {"HTTP_ACCESS_CONTROL_REQUEST_METHOD": "PUT"}
    browser = Client()
    allowed = browser.options("/api/saves/1", HTTP_ORIGIN="https://play.example.com", **ask)
    assert allowed["Access-Control-Allow-Origin"] == "https://play.example.com"
    refused = browser.options("/api/saves/1", HTTP_ORIGIN="https://evil.example", **ask)
    assert "Access-Control-Allow-Origin" not in refused
