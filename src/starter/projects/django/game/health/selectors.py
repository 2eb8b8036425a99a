from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor

# Who asks waits about as long. A player's request may wait longer for a connection.
SECONDS = 2


def what_is_missing() -> str | None:
    """Why this process cannot serve players yet, or None when it can."""
    try:
        wait_for_connection()
        executor = MigrationExecutor(connection)
    except Error:
        return "The database is not reachable."
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "Migrations have not been applied."
    return None


def wait_for_connection() -> None:
    """Fail early unless the pool has a connection that works, or makes one soon."""
    # SQLite has no pool, and no way to wait for.
    pool = getattr(connection, "pool", None)
    if pool is None:
        return
    with connection.wrap_database_errors:
        pool.open()
        with pool.connection(timeout=SECONDS) as probe:
            probe.execute("SELECT 1")
