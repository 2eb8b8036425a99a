import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection


class Command(BaseCommand):
    help = "Copy the SQLite database into one file, while the server runs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        if connection.vendor != "sqlite":
            raise CommandError("This is for SQLite. For PostgreSQL use pg_dump: see README.md.")
        if file.exists():
            raise CommandError(f"{file} exists already; choose another name.")
        file.parent.mkdir(parents=True, exist_ok=True)
        connection.ensure_connection()
        # Copying the file itself would miss what is still in the write-ahead log.
        with closing(sqlite3.connect(file)) as target:
            connection.connection.backup(target)
            intact = target.execute("PRAGMA integrity_check").fetchone()[0]
        if intact != "ok":
            raise CommandError(f"The copy is damaged: {intact}")
        self.stdout.write(f"Saved to {file} ({file.stat().st_size} bytes, intact).")
