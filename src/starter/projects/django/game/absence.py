"""Helpers that may be away: the cache and the read replica."""

import logging
import time

logger = logging.getLogger(__name__)


class Absence:
    """Remembers that a helper did not answer, so that requests do not wait for it one by one."""

    def __init__(self, name: str, *, seconds: float) -> None:
        self.name = name
        self.seconds = seconds
        self.over_at = 0.0

    def __bool__(self) -> bool:
        return time.monotonic() < self.over_at

    def begin(self, problem: Exception) -> None:
        """Do without it for a while, and say so in the log: once, not for every request."""
        if not self:
            logger.warning("doing without the %s for %s s: %s", self.name, self.seconds, problem)
        self.over_at = time.monotonic() + self.seconds
