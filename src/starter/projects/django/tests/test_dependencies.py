"""Everyone installs the same versions, whichever tool they use."""

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pytest

from game.environment import PROJECT_DIR

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[a-z,]+])?==(?P<version>[A-Za-z0-9.]+)")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((PROJECT_DIR / "pyproject.toml").read_text(encoding="utf-8"))


def lines_of(file: str) -> list[str]:
    text = (PROJECT_DIR / file).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and line[0] not in "#-"]


def pins(lines: list[str]) -> dict[str, str]:
    return dict(PIN.match(line).groups() for line in lines)


RUNTIME, TESTS = lines_of("requirements.txt"), lines_of("requirements-test.txt")


def test_both_ways_of_installing_agree(project: dict[str, Any]) -> None:
    direct = pins(project["project"]["dependencies"] + project["dependency-groups"]["dev"])
    transitive = pins(project["tool"]["uv"]["constraint-dependencies"])
    assert direct | transitive == pins(RUNTIME) | pins(TESTS)
    assert not set(direct) & set(transitive)


def test_a_server_gets_nothing_that_only_tests_need(project: dict[str, Any]) -> None:
    assert set(pins(project["project"]["dependencies"])) <= set(pins(RUNTIME))
    assert not set(pins(project["dependency-groups"]["dev"])) & set(pins(RUNTIME))


def test_the_tests_run_on_what_the_server_runs_on() -> None:
    text = (PROJECT_DIR / "requirements-test.txt").read_text(encoding="utf-8")
    assert "\n-r requirements.txt\n" in text
    shared = set(pins(RUNTIME)) & set(pins(TESTS))
    assert {name: pins(RUNTIME)[name] for name in shared} == {
        name: pins(TESTS)[name] for name in shared
    }


def test_every_package_has_hashes() -> None:
    assert all("--hash=sha256:" in line for line in RUNTIME + TESTS)


def test_what_is_installed_is_what_is_pinned() -> None:
    for name, pinned in (pins(RUNTIME) | pins(TESTS)).items():
        try:
            assert version(name) == pinned
        except PackageNotFoundError:
            continue  # meant for another platform or Python
