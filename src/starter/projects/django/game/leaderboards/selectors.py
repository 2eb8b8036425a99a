"""Reading leaderboards.

What is the same for everybody is remembered by all app servers together (shown.py), and what has
to be computed comes from the read replica. A player's own score always comes from the primary,
and so does the whole board for a player who has just improved.
"""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from game.accounts.models import Player
from game.api.errors import NotFound
from game.leaderboards import shown
from game.leaderboards.boards import BOARDS, Best, Board
from game.leaderboards.models import Score
from game.leaderboards.places import Entry, Leaderboard, Page
from game.replica import from_replica

# Longer than a healthy replica needs to follow.
RECENTLY = timedelta(seconds=30)


def find_board(board_id: str) -> Board:
    board = BOARDS.get(board_id)
    if board is None:
        raise NotFound(f"There is no such board. There are: {', '.join(BOARDS)}.")
    return board


def leaderboard(*, board: Board, player: Player, limit: int, around: bool) -> Leaderboard:
    """The top, or the places around the player; nothing there without a score of their own."""
    mine = find_score(board=board, player=player)
    just_improved = mine is not None and mine.achieved_at > timezone.now() - RECENTLY

    def read() -> Leaderboard:
        me = mine and entry(rank_of(board, mine), mine)
        if around:
            page = neighbours(board=board, me=me, limit=limit)
        elif just_improved:
            page = top(board=board, limit=limit)
        else:
            page = shown.page(board, limit, lambda: top(board=board, limit=limit))
        return Leaderboard(board=board, total=page.total, entries=page.entries, me=me)

    return read() if just_improved else from_replica(read)


def top(*, board: Board, limit: int) -> Page:
    return Page(total=ranked(board).count(), entries=places(board, start=0, limit=limit))


def neighbours(*, board: Board, me: Entry | None, limit: int) -> Page:
    """The player with those above and below."""
    start = 0 if me is None else max(0, me.rank - 1 - limit // 2)
    entries = [] if me is None else places(board, start=start, limit=limit)
    return Page(total=ranked(board).count(), entries=entries)


def find_entry(*, board: Board, player: Player) -> Entry | None:
    score = find_score(board=board, player=player)
    return score and entry(rank_of(board, score), score)


def find_score(*, board: Board, player: Player) -> Score | None:
    return ranked(board).filter(player=player).first()


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


def places(board: Board, *, start: int, limit: int) -> list[Entry]:
    scores = ranked(board)[start : start + limit]
    return [entry(rank, score) for rank, score in enumerate(scores, start=start + 1)]


def entry(rank: int, score: Score) -> Entry:
    return Entry(
        rank=rank,
        score=score.value,
        achieved_at=score.achieved_at,
        player_id=score.player_id,
        display_name=score.player.display_name,
    )
