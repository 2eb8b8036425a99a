"""Bytes that were never meant well. None of them may become a 500 or reach the database."""

import pytest

from tests.conftest import PASSWORD, GameClient, error_of

MALFORMED = {
    "nothing at all": b" ",
    "half an object": b'{"version": 0, "data"',
    "single quotes": b"{'version': 0}",
    "a trailing comma": b'{"version": 0,}',
    "two documents": b"{} {}",
    "a comment": b'{"version": 0 /* x */}',
    "invalid UTF-8": b'{"version": 0, "data": {"x": "\xff\xfe"}}',
    "an overlong encoding": b'{"version": 0, "data": {"x": "\xc0\x80"}}',
    "UTF-16": '{"version": 0}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"version": 0, "data": {}}',
    "a null character": b'{"version": 0, "data": {"x": "\\u0000"}}',
    "a null character in a key": b'{"version": 0, "data": {"\\u0000": 1}}',
    "half a surrogate pair": b'{"version": 0, "data": {"x": "\\ud800"}}',
    "the other half in a key": b'{"version": 0, "data": {"\\udfff": 1}}',
    "a raw control character": b'{"version": 0, "data": {"x": "\n"}}',
    "NaN": b'{"version": 0, "data": {"x": NaN}}',
    "infinity": b'{"version": 0, "data": {"x": -Infinity}}',
    "an infinite exponent": b'{"version": 0, "data": {"x": 1e999}}',
    "an integer of 5,000 digits": b'{"version": 0, "data": {"x": %s}}' % (b"9" * 5000),
    "an integer of 65 bits": b'{"version": 0, "data": {"x": 18446744073709551616}}',
    "a key twice": b'{"version": 0, "version": 1, "data": {}}',
    "a key twice, deep inside": b'{"version": 0, "data": {"a": [{"x": 1, "x": 2}]}}',
    "33 levels": b'{"version": 0, "data": %s}' % (b'{"x":' * 32 + b"1" + b"}" * 32),
    "100,000 brackets": b"[" * 100_000,
    "100,000 levels": b'{"version": 0, "data": {"x": %s}}' % (b"[" * 100_000 + b"]" * 100_000),
}

WRONG_TYPES = {
    "null": b"null",
    "a number": b"7",
    "text": b'"{}"',
    "a list": b"[]",
    "an empty object": b"{}",
    "data as a list": b'{"version": 0, "data": []}',
    "data as text": b'{"version": 0, "data": "{}"}',
    "data as null": b'{"version": 0, "data": null}',
    "version as text": b'{"version": "0", "data": {}}',
    "version as a boolean": b'{"version": false, "data": {}}',
    "a misspelt field": b'{"version": 0, "data": {}, "dta": {}}',
    "a field named like a list index": b'{"0": 1}',
    "__proto__": b'{"__proto__": {}, "version": 0, "data": {}}',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
def test_malformed_bodies_are_refused(mina: GameClient, body: bytes) -> None:
    assert error_of(mina.send("PUT", "/api/saves/1", body)) == (400, "malformed_json")
    assert error_of(mina.post("/api/auth/login", body)) == (400, "malformed_json")
    assert mina.get("/api/saves").json() == {"saves": []}


@pytest.mark.parametrize("body", WRONG_TYPES.values(), ids=WRONG_TYPES)
def test_wrong_types_are_named(mina: GameClient, body: bytes) -> None:
    answer = mina.send("PUT", "/api/saves/1", body)
    assert error_of(answer) == (400, "invalid")
    assert answer.json()["error"]["fields"]


def test_32_levels_are_taken(mina: GameClient) -> None:
    body = b'{"version": 0, "data": %s}' % (b'{"x":' * 31 + b"1" + b"}" * 31)
    assert mina.send("PUT", "/api/saves/1", body).status_code == 200


@pytest.mark.parametrize("text", ["'; DROP TABLE--", "%s%d{0}", "\u202e", "a\x7f", "１２", "𝕏" * 9])
@pytest.mark.parametrize("field", ["username", "password", "display_name", "device"])
def test_odd_text_never_breaks_a_registration(visitor: GameClient, field: str, text: str) -> None:
    body = {"username": "mina", "password": PASSWORD, field: text}
    assert visitor.post("/api/auth/register", body).status_code in {201, 400}


@pytest.mark.parametrize("value", [1, 1.5, True, None, [], {}, ["mina"]])
@pytest.mark.parametrize("field", ["username", "password", "display_name", "device"])
def test_only_text_is_text(visitor: GameClient, field: str, value: object) -> None:
    body = {"username": "mina", "password": PASSWORD, field: value}
    answer = visitor.post("/api/auth/register", body)
    assert error_of(answer) == (400, "invalid")
    assert list(answer.json()["error"]["fields"]) == [field]


@pytest.mark.parametrize(
    "path", ["/api/saves/%00", "/api/saves/１", "/api/saves/-1", "/api/saves/1/", "/api/%FF", "//"]
)
def test_odd_paths_lead_nowhere(mina: GameClient, path: str) -> None:
    assert mina.get(path).status_code == 404
