"""The command line, shared by `python manage.py …` and `uv run dev`."""

import os
import sys

from game.environment import load_env_file


def run(arguments: list[str]) -> None:
    """Run a management command; a configuration mistake ends in one sentence, not a traceback."""
    load_env_file()
    # Only the command line assumes development. A web server that loads `game.wsgi`
    # without saying so is taken to be in production, where nothing has a default.
    os.environ.setdefault("APP_ENV", "development")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "game.settings")

    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(arguments)
    except ImproperlyConfigured as mistake:
        sys.exit(f"Configuration: {mistake}")


def dev() -> None:
    """Start the development server (the `dev` script of pyproject.toml)."""
    run([sys.argv[0], "dev", *sys.argv[1:]])
