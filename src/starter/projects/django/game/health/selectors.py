from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor


def what_is_missing() -> str | None:
    """Why this process cannot serve players yet, or None when it can."""
    try:
        executor = MigrationExecutor(connection)
    except Error:
        return "The database is not reachable."
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "Migrations have not been applied."
    return None
