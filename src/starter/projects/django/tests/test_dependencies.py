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


@pytest.fixture(scope="module")
def requirements() -> dict[str, str]:
    return dict(PIN.match(line).groups() for line in requirement_lines())


def requirement_lines() -> list[str]:
    text = (PROJECT_DIR / "requirements.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def pins(lines: list[str]) -> dict[str, str]:
    return dict(PIN.match(line).groups() for line in lines)


def test_both_ways_of_installing_agree(
    project: dict[str, Any], requirements: dict[str, str]
) -> None:
    direct = pins(project["project"]["dependencies"] + project["dependency-groups"]["dev"])
    transitive = pins(project["tool"]["uv"]["constraint-dependencies"])
    assert direct | transitive == requirements
    assert not set(direct) & set(transitive)


def test_every_package_has_hashes() -> None:
    assert all("--hash=sha256:" in line for line in requirement_lines())


def test_what_is_installed_is_what_is_pinned(requirements: dict[str, str]) -> None:

    for name, pinned in requirements.items():
        try:
            assert version(name) == pinned
        except PackageNotFoundError:
            continue  # meant for another platform or Python
