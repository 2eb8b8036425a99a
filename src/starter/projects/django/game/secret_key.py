"""SECRET_KEY: made once for development, demanded in production."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from game import environment

MINIMUM_LENGTH = 50
PLACEHOLDERS = ("change-me", "changeme", "change_me", "django-insecure-", "secret-key", "your-")

HOW_TO_MAKE_ONE = 'python -c "import secrets; print(secrets.token_urlsafe(50))"'


def secret_key(*, production: bool, data_dir: Path) -> str:
    """The key from the environment; development falls back to one kept in the data folder."""
    key = environment.text("SECRET_KEY")
    if production:
        refuse_weak(key)
    return key or development_key(data_dir)


def refuse_weak(key: str) -> None:
    """A known key lets anyone forge an operator's session, so production refuses it."""
    if not key:
        problem = "is missing"
    elif any(placeholder in key.lower() for placeholder in PLACEHOLDERS):
        problem = "is still a placeholder"
    elif len(key) < MINIMUM_LENGTH or len(set(key)) < 10:
        problem = f"is too easy to guess (use {MINIMUM_LENGTH} random characters or more)"
    else:
        return
    raise ImproperlyConfigured(f"SECRET_KEY {problem}. Make one with: {HOW_TO_MAKE_ONE}")


def development_key(data_dir: Path) -> str:
    """Make a random key on first use and keep it, so that operators stay signed in."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / "secret.key"
    try:
        # O_EXCL: of two processes starting together only one writes; the other reads.
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50))
    return path.read_text(encoding="ascii")
