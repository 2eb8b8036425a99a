"""Taking scores in."""

import logging

from django.utils import timezone

from game.accounts.models import Player
from game.api.errors import InvalidFields
from game.leaderboards.boards import Best, Board
from game.leaderboards.models import Score

logger = logging.getLogger(__name__)


def submit_score(*, player: Player, board: Board, value: int) -> bool:
    """Keep it if it is the player's best; says whether it was. Repeating it changes nothing."""
    if not board.minimum <= value <= board.maximum:
        logger.warning("refused score %s of player %s on %s", value, player.pk, board.id)
        raise InvalidFields(
            fields={
                "score": [f"Scores here are whole numbers from {board.minimum} to {board.maximum}."]
            }
        )
    now = timezone.now()
    score, created = Score.objects.get_or_create(
        player=player, board=board.id, defaults={"value": value, "achieved_at": now}
    )
    if created:
        return True
    mine = Score.objects.filter(pk=score.pk)
    # Compared by the database while it writes: of two scores sent at once the better stays.
    worse = (
        mine.filter(value__lt=value) if board.best is Best.HIGHEST else mine.filter(value__gt=value)
    )
    return bool(worse.update(value=value, achieved_at=now))
