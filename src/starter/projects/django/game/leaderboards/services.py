"""Taking scores in."""

import logging

from django.db import transaction
from django.utils import timezone

from game.accounts.models import Player
from game.api.errors import InvalidFields
from game.leaderboards import shown
from game.leaderboards.boards import Best, Board
from game.leaderboards.models import Score
from game.leaderboards.places import LARGEST_PAGE, Submitted
from game.leaderboards.selectors import find_entry

logger = logging.getLogger(__name__)


def submit_score(*, player: Player, board: Board, value: int) -> Submitted:
    """Keep it if it is the player's best; says whether it was. Repeating it changes nothing."""
    refuse_impossible(player, board, value)
    is_first, improved = keep_best(player, board, value)
    me = find_entry(board=board, player=player)
    # Places that no page of the top reaches may change as often as they like.
    if is_first or (improved and me and me.rank <= LARGEST_PAGE):
        transaction.on_commit(lambda: shown.forget(board))
    return Submitted(improved=improved, me=me)


def refuse_impossible(player: Player, board: Board, value: int) -> None:
    if not board.minimum <= value <= board.maximum:
        logger.warning("refused score %s of player %s on %s", value, player.pk, board.id)
        raise InvalidFields(
            fields={
                "score": [f"Scores here are whole numbers from {board.minimum} to {board.maximum}."]
            }
        )


def keep_best(player: Player, board: Board, value: int) -> tuple[bool, bool]:
    """Whether it was the player's first score here, and whether it is now their best."""
    now = timezone.now()
    score, created = Score.objects.get_or_create(
        player=player, board=board.id, defaults={"value": value, "achieved_at": now}
    )
    if created:
        return True, True
    mine = Score.objects.filter(pk=score.pk)
    # Compared by the database while it writes: of two scores sent at once the better stays.
    worse = (
        mine.filter(value__lt=value) if board.best is Best.HIGHEST else mine.filter(value__gt=value)
    )
    return False, bool(worse.update(value=value, achieved_at=now))
