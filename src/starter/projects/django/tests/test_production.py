"""The project as it runs for players, started as its own process."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from dotenv import dotenv_values

from game.environment import PROJECT_DIR
from tests.test_configuration import GOOD_KEY

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def production(tmp_path: Path) -> dict[str, str]:
    """The environment of .env.example, with a real key and without a database server."""
    example = {
        name: value or "" for name, value in dotenv_values(PROJECT_DIR / ".env.example").items()
    }
    ours = {"SECRET_KEY": GOOD_KEY, "DATABASE_URL": "", "DATA_DIR": str(tmp_path)}
    return {**os.environ, **example, **ours, "DJANGO_SETTINGS_MODULE": "game.settings"}


def manage(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=PROJECT_DIR, env=env, capture_output=True, text=True, timeout=60, encoding="utf-8",
    )  # fmt: skip


def test_the_deployment_check_finds_nothing(production: dict[str, str]) -> None:
    done = manage("check", "--deploy", "--fail-level", "WARNING", env=production)
    assert (done.returncode, done.stdout.strip()) == (
        0, "System check identified no issues (0 silenced).",
    )  # fmt: skip


def test_no_migration_is_missing(production: dict[str, str]) -> None:
    done = manage("makemigrations", "--check", "--dry-run", env=production)
    assert (done.returncode, done.stdout.strip()) == (0, "No changes detected")


@pytest.mark.parametrize(
    ("mistake", "sentence"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY is missing"),
        ({"SECRET_KEY": "change-me"}, "SECRET_KEY is still a placeholder"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is empty"),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL must look like"),
        ({"DATABASE_REPLICA_URL": "postgresql://h/n"}, "DATABASE_URL names no PostgreSQL"),
        ({"CACHE_URL": "memcached://x"}, "CACHE_URL must look like"),
        ({"APP_ENV": "prod"}, "APP_ENV must be one of development, production"),
    ],
)
def test_it_does_not_start_with_a_mistake(
    production: dict[str, str], mistake: dict[str, str], sentence: str
) -> None:
    done = manage("migrate", env=production | mistake)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="gunicorn needs a POSIX system")
class TestGunicorn:
    def command(self) -> list[str]:
        return [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "game.wsgi"]

    def test_it_does_not_start_without_a_key(self, production: dict[str, str]) -> None:
        done = subprocess.run(
            self.command(), cwd=PROJECT_DIR, env=production | {"SECRET_KEY": ""},
            capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert done.returncode != 0
        assert "SECRET_KEY is missing" in done.stderr
        assert "Traceback" not in done.stderr

    def test_it_serves_health_plainly_and_the_rest_over_https(
        self, production: dict[str, str]
    ) -> None:
        manage("migrate", env=production)
        address = f"127.0.0.1:{free_port()}"
        env = production | {"PORT": address.partition(":")[2], "WEB_CONCURRENCY": "1"}
        server = subprocess.Popen(
            self.command(), cwd=PROJECT_DIR, env=env,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            wait_until_live(address)
            assert ask(address, "/health/ready") == (200, None)
            assert ask(address, "/openapi.json") == (301, "https://api.example.com/openapi.json")
            status, _ = ask(address, "/openapi.json", {"X-Forwarded-Proto": "https"})
            assert status == 200
        finally:
            server.terminate()
            server.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object, **more: object) -> None:
        return None


def ask(address: str, path: str, headers: dict[str, str] | None = None) -> tuple[int, str | None]:
    request = urllib.request.Request(
        f"http://{address}{path}", headers={"Host": "api.example.com", **(headers or {})}
    )
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=10) as answer:
            return answer.status, None
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code, answer.headers.get("Location")


def wait_until_live(address: str) -> None:
    for _ in range(150):
        try:
            if ask(address, "/health/live")[0] == 200:
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail("the server did not start")
