"""Which database a query goes to: the primary, unless its reader says that a replica will do."""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, TypeVar

from django.conf import settings
from django.db import Error, transaction
from django.db.models import Model

from game.absence import Absence

Result = TypeVar("Result")

absence = Absence("read replica", seconds=10)
wanted: ContextVar[bool] = ContextVar("wanted", default=False)


def from_replica(read: Callable[[], Result]) -> Result:
    """Read what may be a moment old; from the primary where there is no replica, or it is away.

    What `read` returns must be read completely: a list, not a QuerySet.
    """
    # A transaction sees its own writes on the primary only.
    writing = transaction.get_connection().in_atomic_block
    if writing or absence or "replica" not in settings.DATABASES:
        return read()
    before = wanted.set(True)
    try:
        return read()
    except Error as problem:
        absence.begin(problem)
    finally:
        wanted.reset(before)
    return read()


class Router:
    """Everything is on the primary; reads inside `from_replica` are on the replica."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        return "replica" if wanted.get() else "default"

    def db_for_write(self, model: type[Model], **hints: Any) -> str:
        return "default"

    def allow_relation(self, one: Model, other: Model, **hints: Any) -> bool:
        return True

    def allow_migrate(self, database: str, app_label: str, **hints: Any) -> bool:
        # A replica gets its tables from the primary.
        return database == "default"
