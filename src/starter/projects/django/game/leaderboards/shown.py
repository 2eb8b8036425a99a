"""The top of a board as everybody sees it, remembered for a moment by all app servers together."""

import secrets
from collections.abc import Callable
from typing import Any

from django.core.cache import cache

from game.leaderboards.boards import Board
from game.leaderboards.places import Entry, Page

# How old a page may be when nothing tells of a change: a replica may have been behind when it was
# read, or the cache away when it should have been forgotten.
SECONDS = 10
# Much longer, so that no page outlives the generation it belongs to.
GENERATION_SECONDS = 3600


def page(board: Board, limit: int, read: Callable[[], Page]) -> Page:
    """The remembered page, or what `read` finds."""
    key = f"leaderboard:{board.id}:top:{limit}"
    # The generation is fetched before the database is read: a page that was read before a change
    # but is kept after it belongs to a generation that nobody asks for any more.
    found = cache.get_many([generation_key(board), key])
    generation = found.get(generation_key(board))
    kept = found.get(key)
    remembered = kept and kept.get("generation") == generation and unpacked(kept)
    if remembered:
        return remembered
    fresh = read()
    cache.set(key, packed(fresh, generation), SECONDS)
    return fresh


def forget(board: Board) -> None:
    """Whatever is remembered of this board is of an older generation from now on."""
    cache.set(generation_key(board), secrets.token_hex(8), GENERATION_SECONDS)


def generation_key(board: Board) -> str:
    return f"leaderboard:{board.id}:generation"


def packed(page: Page, generation: str | None) -> dict[str, Any]:
    entries = [entry.to_json() for entry in page.entries]
    return {"generation": generation, "total": page.total, "entries": entries}


def unpacked(kept: dict[str, Any]) -> Page | None:
    try:
        return Page(
            total=kept["total"], entries=[Entry.from_json(each) for each in kept["entries"]]
        )
    except (KeyError, TypeError, ValueError):
        return None  # another version of the program, while a release is rolled out
