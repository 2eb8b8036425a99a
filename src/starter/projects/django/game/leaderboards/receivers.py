"""What else changes a board: operators deleting scores, players renamed, suspended or deleted."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from game.accounts.models import Player
from game.leaderboards import shown
from game.leaderboards.boards import BOARDS
from game.leaderboards.models import Score

# What a board shows of a player, or depends on.
SHOWN = {"display_name", "is_active"}


@receiver(post_delete, sender=Score)
def score_deleted(instance: Score, **_: Any) -> None:
    board = BOARDS.get(instance.board)
    if board:
        transaction.on_commit(lambda: shown.forget(board))


@receiver(post_save, sender=Player)
def player_changed(
    instance: Player, created: bool, update_fields: frozenset[str] | None, **_: Any
) -> None:
    if created or (update_fields and SHOWN.isdisjoint(update_fields)):
        return
    for board in BOARDS.values():
        transaction.on_commit(lambda board=board: shown.forget(board))
