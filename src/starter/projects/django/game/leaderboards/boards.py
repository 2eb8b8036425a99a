"""The leaderboards of the game, all of them. A new board is one more entry here."""

from dataclasses import dataclass
from enum import Enum


class Best(Enum):
    HIGHEST = "highest"
    LOWEST = "lowest"


@dataclass(frozen=True, kw_only=True)
class Board:
    """Scores are whole numbers within bounds: choose them as what a real player can reach."""

    id: str
    name: str
    best: Best
    minimum: int
    maximum: int


BOARDS = {
    board.id: board
    for board in (
        Board(id="high-score", name="High score", best=Best.HIGHEST, minimum=0, maximum=1_000_000),
        # Milliseconds: whole numbers compare exactly on every machine, fractions do not.
        Board(
            id="fastest-run",
            name="Fastest run",
            best=Best.LOWEST,
            minimum=10_000,
            maximum=3_600_000,
        ),
    )
}
