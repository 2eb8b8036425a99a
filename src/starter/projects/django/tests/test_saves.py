import pytest

from game.saves.models import Save
from tests.conftest import GameClient, error_of


def test_what_was_saved_is_loaded(mina: GameClient) -> None:
    data = {"레벨": 7, "items": ["검", None, True, 1.5, {"deep": [[]]}], "steam": 2**64 - 1}
    written = mina.save(1, 0, data)
    assert (written.status_code, written.json()["version"]) == (200, 1)
    assert mina.get("/api/saves/1").json() == written.json()
    assert written.json()["data"] == data


def test_the_order_of_keys_and_the_kind_of_numbers_are_kept(mina: GameClient) -> None:
    mina.send("PUT", "/api/saves/1", b'{"version":0,"data":{"b":1.0,"a":1e300,"c":1}}')
    assert b'"data":{"b":1.0,"a":1e+300,"c":1}' in mina.get("/api/saves/1").content


def test_slots_are_listed_without_their_contents(mina: GameClient) -> None:
    mina.save(3, 0, {"level": 3})
    mina.save(1, 0, {"level": 1})
    assert [save["slot"] for save in mina.get("/api/saves").json()["saves"]] == [1, 3]


def test_a_stale_save_is_refused_and_the_current_one_returned(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    phone = mina.save(1, 1, {"level": 2}).json()
    tablet = mina.save(1, 1, {"level": 9})
    assert error_of(tablet) == (409, "stale_version")
    assert tablet.json()["current"] == phone
    assert mina.get("/api/saves/1").json() == phone


def test_creating_over_an_existing_save_is_refused(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    assert error_of(mina.save(1, 0, {"level": 2})) == (409, "stale_version")


def test_writing_over_a_save_that_is_not_there_is_refused(mina: GameClient) -> None:
    answer = mina.save(1, 3, {"level": 1})
    assert error_of(answer) == (409, "stale_version")
    assert answer.json()["current"] is None


def test_a_write_repeated_after_a_lost_answer_succeeds_once(mina: GameClient) -> None:
    first = mina.save(1, 0, {"a": 1, "b": 2})
    assert mina.save(1, 0, {"b": 2, "a": 1}).json() == first.json()
    second = mina.save(1, 1, {"a": 2})
    assert mina.save(1, 1, {"a": 2}).json() == second.json()
    assert mina.save(1, 0, {"a": 2}).status_code == 409


def test_a_repeated_write_does_not_undo_a_newer_one(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    mina.save(1, 1, {"level": 2})
    assert error_of(mina.save(1, 0, {"level": 1})) == (409, "stale_version")


@pytest.mark.parametrize(("one", "other"), [(1, True), (0, False), (1, 1.0)])
def test_a_repeat_is_the_same_data_and_not_what_python_calls_equal(
    mina: GameClient, one: object, other: object
) -> None:
    mina.save(1, 0, {"x": one})
    assert mina.save(1, 0, {"x": other}).status_code == 409


def test_deleting_needs_the_version_that_is_there(mina: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    mina.save(1, 1, {"level": 2})
    stale = mina.send("DELETE", "/api/saves/1?version=1")
    assert error_of(stale) == (409, "stale_version")
    assert stale.json()["current"]["data"] == {"level": 2}
    assert mina.send("DELETE", "/api/saves/1?version=2").status_code == 204
    assert error_of(mina.get("/api/saves/1")) == (404, "not_found")
    assert error_of(mina.send("DELETE", "/api/saves/1?version=2")) == (404, "not_found")


@pytest.mark.parametrize(
    "version", ["", "0", "x", "1.0", "1_0", "%EF%BC%91", "%00", "99999999999999999999999"]
)
def test_deleting_without_a_real_version_is_refused(mina: GameClient, version: str) -> None:
    mina.save(1, 0, {"level": 1})
    assert error_of(mina.send("DELETE", "/api/saves/1")) == (400, "invalid")
    answer = mina.send("DELETE", f"/api/saves/1?version={version}")
    assert error_of(answer) == (400, "invalid")


def test_versions_never_come_back_after_a_deletion(mina: GameClient) -> None:
    mina.save(1, 0, {"life": "first"})
    mina.send("DELETE", "/api/saves/1?version=1")
    second = mina.save(1, 0, {"life": "second"})
    assert second.json()["version"] == 3
    assert error_of(mina.save(1, 1, {"life": "asleep since the first"})) == (409, "stale_version")


def test_a_deleted_save_keeps_no_data(mina: GameClient) -> None:
    mina.save(1, 0, {"secret": "yes"})
    mina.send("DELETE", "/api/saves/1?version=1")
    assert Save.objects.get().data is None
    assert mina.get("/api/saves").json() == {"saves": []}


@pytest.mark.parametrize("slot", [0, 11, 10**30])
def test_there_are_ten_slots(mina: GameClient, slot: int) -> None:
    assert error_of(mina.save(slot, 0, {})) == (404, "not_found")
    assert error_of(mina.get(f"/api/saves/{slot}")) == (404, "not_found")


def test_players_see_only_their_own_saves(mina: GameClient, jun: GameClient) -> None:
    mina.save(1, 0, {"level": 1})
    assert error_of(jun.get("/api/saves/1")) == (404, "not_found")
    assert jun.save(1, 1, {"level": 9}).status_code == 409
    assert error_of(jun.send("DELETE", "/api/saves/1?version=1")) == (404, "not_found")
    assert jun.get("/api/saves").json() == {"saves": []}


def test_a_body_of_256_kib_fits_and_one_byte_more_does_not(mina: GameClient) -> None:
    empty = len(b'{"version":0,"data":{"x":""}}')
    fitting = b'{"version":0,"data":{"x":"%s"}}' % (b"a" * (256 * 1024 - empty))
    assert mina.send("PUT", "/api/saves/1", fitting + b" ").status_code == 413
    assert mina.send("PUT", "/api/saves/1", fitting).status_code == 200
