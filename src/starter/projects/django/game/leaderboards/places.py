"""What is shown of a board, as plain values that know no database."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from game.leaderboards.boards import Board

LARGEST_PAGE = 100


@dataclass(frozen=True, kw_only=True)
class Entry:
    rank: int
    score: int
    achieved_at: datetime
    player_id: UUID
    display_name: str

    def to_json(self) -> list[Any]:
        return [
            self.rank,
            self.score,
            self.achieved_at.isoformat(),
            self.player_id.hex,
            self.display_name,
        ]

    @classmethod
    def from_json(cls, values: list[Any]) -> "Entry":
        rank, score, achieved_at, player_id, display_name = values
        return cls(
            rank=rank,
            score=score,
            achieved_at=datetime.fromisoformat(achieved_at),
            player_id=UUID(player_id),
            display_name=display_name,
        )


@dataclass(frozen=True, kw_only=True)
class Submitted:
    """What became of a score, and the player's best and its place after it."""

    improved: bool
    me: Entry | None


@dataclass(frozen=True, kw_only=True)
class Page:
    """Some places of a board."""

    total: int
    entries: list[Entry]


@dataclass(frozen=True, kw_only=True)
class Leaderboard:
    """Some places of a board, and the asking player's own."""

    board: Board
    total: int
    entries: list[Entry]
    me: Entry | None
