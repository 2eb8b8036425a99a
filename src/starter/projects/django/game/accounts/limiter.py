"""Limits on guessing passwords, exact across threads, processes and machines.

The counters live in the database: it is the one thing all processes share, and when it
is away nobody can sign in anyway, so the limiter cannot fail open.
"""

import hashlib
import math
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils import timezone

from game.accounts.models import AttemptCounter
from game.api.errors import ApiError

Limit = tuple[int, int]


class TooManyAttempts(ApiError):
    status, code = 429, "too_many_attempts"


def count_attempt(*, purpose: str, about: Iterable[str], limit: Limit) -> None:
    """Count one attempt before it is made, and refuse it when it is over the limit."""
    allowed, seconds = limit
    now = timezone.now()
    key = counter_key(purpose=purpose, about=about)
    over = When(started_at__lte=now - timedelta(seconds=seconds), then=Value(1))
    # One transaction per counter: it never holds two rows, so it cannot deadlock.
    with transaction.atomic():
        # The upsert creates the row or locks it; the rest happens under that lock.
        AttemptCounter.objects.bulk_create(
            [AttemptCounter(key=key, started_at=now, touched_at=now)],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["touched_at"],
        )
        AttemptCounter.objects.filter(key=key).update(
            attempts=Case(over, default=F("attempts") + 1),
            started_at=Case(
                When(started_at__lte=now - timedelta(seconds=seconds), then=Value(now)),
                default=F("started_at"),
            ),
        )
        counter = AttemptCounter.objects.get(key=key)
    if counter.attempts > allowed:
        left = (counter.started_at + timedelta(seconds=seconds) - now).total_seconds()
        wait = min(max(1, math.ceil(left)), seconds)
        raise TooManyAttempts(
            f"Too many attempts. Try again in {wait} seconds.", headers={"Retry-After": str(wait)}
        )


def forgive(*, purpose: str, about: Iterable[str]) -> None:
    """Start afresh after a success, so that honest players are never locked out."""
    AttemptCounter.objects.filter(key=counter_key(purpose=purpose, about=about)).delete()


def counter_key(*, purpose: str, about: Iterable[str]) -> str:
    """A digest: of fixed length whatever was typed, and no list of names to steal."""
    return hashlib.sha256("\0".join([purpose, *about]).encode()).hexdigest()
