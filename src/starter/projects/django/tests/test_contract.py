"""The OpenAPI document itself. That the answers keep to it is checked in every other test."""

import re
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from game.api.views import contract
from tests.conftest import GameClient

OPERATIONS = {
    "register": "POST /api/auth/register",
    "logIn": "POST /api/auth/login",
    "logOut": "POST /api/auth/logout",
    "readProfile": "GET /api/profile",
    "updateProfile": "PATCH /api/profile",
    "deleteAccount": "POST /api/profile/delete",
    "listSaves": "GET /api/saves",
    "readSave": "GET /api/saves/{slot}",
    "writeSave": "PUT /api/saves/{slot}",
    "deleteSave": "DELETE /api/saves/{slot}",
    "submitScore": "POST /api/leaderboards/{board}/scores",
    "readLeaderboard": "GET /api/leaderboards/{board}",
    "readLiveness": "GET /health/live",
    "readReadiness": "GET /health/ready",
}


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (method.upper(), path, operation)
        for path, methods in contract()["paths"].items()
        for method, operation in methods.items()
    ]


@pytest.mark.django_db
def test_the_document_is_served() -> None:
    answer = Client().get("/openapi.json")
    assert answer["Content-Type"] == "application/json"
    assert answer.json()["openapi"].startswith("3.")
    assert answer.json()["info"]["title"] == settings.GAME_NAME


def test_the_document_is_valid_openapi(tmp_path: Any) -> None:
    call_command("spectacular", "--validate", "--fail-on-warn", f"--file={tmp_path / 'openapi'}")


def test_every_operation_is_there_under_its_name() -> None:
    described = {
        operation["operationId"]: f"{method} {path}" for method, path, operation in operations()
    }
    assert described == OPERATIONS


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_announces_its_errors(name: str) -> None:
    method, path = OPERATIONS[name].split(" ")
    operation = contract()["paths"][path][method.lower()]
    expected = {"406", "500", "503"}
    if "requestBody" in operation:
        expected |= {"400", "413", "415"}
    if operation.get("security", [{}]) == [{"bearer": []}]:
        expected |= {"401"}
    if "{" in path:
        expected |= {"404"}
    if name in {"writeSave", "deleteSave", "register"}:
        expected |= {"409"}
    if name in {"register", "logIn", "deleteAccount"}:
        expected |= {"429"}
    assert expected <= set(operation["responses"])


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_with_a_body_gives_an_example_that_fits(name: str) -> None:
    method, path = OPERATIONS[name].split(" ")
    operation = contract()["paths"][path][method.lower()]
    if "requestBody" in operation:
        assert operation["requestBody"]["content"]["application/json"]["examples"]


@pytest.mark.django_db
@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_exists(visitor: GameClient, name: str) -> None:
    method, path = OPERATIONS[name].split(" ")
    answer = visitor.send(method, re.sub(r"{\w+}", "1", path))
    assert answer.status_code in {200, 400, 401}


def test_request_bodies_allow_no_unknown_fields() -> None:
    for name, schema in contract()["components"]["schemas"].items():
        assert name.endswith("Request") == (schema.get("additionalProperties") is False)
