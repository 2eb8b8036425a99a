import os
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from game.accounts.models import AccessToken, AttemptCounter
from game.environment import PROJECT_DIR
from tests.conftest import GameClient
from tests.test_production import ask, free_port, wait_until_live


@pytest.fixture
def development(tmp_path: Path) -> dict[str, str]:
    cleared = {"DATABASE_URL": "", "ALLOWED_HOSTS": "localhost,127.0.0.1,api.example.com"}
    own = {"DATA_DIR": str(tmp_path / "data"), "DJANGO_SETTINGS_MODULE": "game.settings"}
    return {**os.environ, **cleared, **own, "APP_ENV": "", "PORT": str(free_port())}


def dev(env: dict[str, str]) -> subprocess.Popen[str]:
    del env["APP_ENV"]
    return subprocess.Popen(
        [sys.executable, "-u", "manage.py", "dev"], cwd=PROJECT_DIR, env=env, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="stops the server by its process group")
def test_dev_prepares_everything_and_says_where_it_is(development: dict[str, str]) -> None:
    server = dev(development)
    address = f"127.0.0.1:{development['PORT']}"
    try:
        wait_until_live(address)
        assert ask(address, "/health/ready") == (200, None)
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        output = server.communicate(timeout=20)[0]
    assert f"is at http://{address}" in output
    assert f"http://{address}/openapi.json" in output
    secret = Path(development["DATA_DIR"]) / "secret.key"
    assert secret.stat().st_mode & 0o077 == 0
    assert secret.read_text() not in output


def test_dev_explains_a_bad_port(development: dict[str, str]) -> None:
    server = dev(development | {"PORT": "abc"})
    assert "PORT must be a whole number from 1 to 65535" in server.communicate(timeout=30)[0]
    assert server.returncode == 1


def test_dev_explains_a_port_in_use(development: dict[str, str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        server = dev(development | {"PORT": str(other.getsockname()[1])})
        output = server.communicate(timeout=30)[0]
    assert "cannot be used" in output
    assert "Choose another with PORT" in output
    assert "Traceback" not in output
    assert server.returncode == 1


@pytest.fixture
def sqlite_only(transactional_db: None) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite")


def test_a_backup_holds_what_the_database_holds(
    sqlite_only: None, mina: GameClient, tmp_path: Path
) -> None:
    mina.save(1, 0, {"level": 7})
    copy = tmp_path / "backups" / "today.sqlite3"
    call_command("backup", str(copy), stdout=StringIO())
    with closing(sqlite3.connect(copy)) as saved:
        assert saved.execute("SELECT data FROM saves_save").fetchall() == [('{"level":7}',)]
    with pytest.raises(CommandError, match="exists already"):
        call_command("backup", str(copy))


def test_writes_are_made_to_survive_a_power_cut(sqlite_only: None) -> None:
    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 20_000,
    }  # fmt: skip
    assert connection.transaction_mode == "IMMEDIATE"


@pytest.mark.django_db
def test_prune_deletes_only_what_has_expired(mina: GameClient, jun: GameClient) -> None:
    long_ago = timezone.now() - timedelta(days=2)
    AccessToken.objects.filter(player=jun.player).update(expires_at=long_ago)
    for key, touched in (("old", long_ago), ("new", timezone.now())):
        AttemptCounter.objects.create(key=key, started_at=touched, touched_at=touched)
    call_command("prune", stdout=StringIO())
    assert AttemptCounter.objects.get().key == "new"
    assert AccessToken.objects.get().player == mina.player
