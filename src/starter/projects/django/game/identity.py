"""The game's own name, from `game.json`. It is shown to people and used for nothing else."""

import json
import unicodedata
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

DEFAULT_NAME = "My Game"
MAXIMUM_LENGTH = 100


def game_name(path: Path) -> str:
    """The name in game.json, or a default when there is no such file."""
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return DEFAULT_NAME
    except (OSError, ValueError, RecursionError) as problem:
        raise ImproperlyConfigured(f"game.json cannot be read as JSON: {problem}") from problem
    name = document.get("name") if isinstance(document, dict) else None
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= MAXIMUM_LENGTH:
        raise ImproperlyConfigured(
            f'game.json needs a "name" of 1 to {MAXIMUM_LENGTH} characters, '
            'for example {"name": "My Game"}.'
        )
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in name):
        raise ImproperlyConfigured('The "name" in game.json holds control characters.')
    return unicodedata.normalize("NFC", name.strip())
