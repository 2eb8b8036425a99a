"""Reading leaderboards."""

from typing import NamedTuple

from django.db.models import Q, QuerySet

from game.accounts.models import Player
from game.api.errors import NotFound
from game.leaderboards.boards import BOARDS, Best, Board
from game.leaderboards.models import Score


class Entry(NamedTuple):
    rank: int
    score: Score


def find_board(board_id: str) -> Board:
    board = BOARDS.get(board_id)
    if board is None:
        raise NotFound(f"There is no such board. There are: {', '.join(BOARDS)}.")
    return board


def top(*, board: Board, limit: int) -> list[Entry]:
    return page(board, start=0, limit=limit)


def around(*, board: Board, player: Player, limit: int) -> list[Entry]:
    """The player with the neighbours above and below; nothing without a score of their own."""
    mine = find_entry(board=board, player=player)
    if mine is None:
        return []
    return page(board, start=max(0, mine.rank - 1 - limit // 2), limit=limit)


def find_entry(*, board: Board, player: Player) -> Entry | None:
    score = ranked(board).filter(player=player).first()
    return score and Entry(rank_of(board, score), score)


def rank_of(board: Board, score: Score) -> int:
    """One more than the number of scores that stand higher."""
    better = Q(value__gt=score.value) if board.best is Best.HIGHEST else Q(value__lt=score.value)
    tied = Q(value=score.value)
    earlier = Q(achieved_at__lt=score.achieved_at) | Q(
        achieved_at=score.achieved_at, id__lt=score.id
    )
    return ranked(board).filter(better | (tied & earlier)).count() + 1


def ranked(board: Board) -> QuerySet[Score]:
    """Best first; of equals the earlier first. Suspended players are not shown."""
    value = "-value" if board.best is Best.HIGHEST else "value"
    return (
        Score.objects.filter(board=board.id, player__is_active=True)
        .select_related("player")
        .order_by(value, "achieved_at", "id")
    )


def page(board: Board, *, start: int, limit: int) -> list[Entry]:
    scores = ranked(board)[start : start + limit]
    return [Entry(rank, score) for rank, score in enumerate(scores, start=start + 1)]
