import os
import socket
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from game import environment


class Command(BaseCommand):
    help = "Prepare the database and serve on this machine, reloading when code changes."
    requires_system_checks = ()  # runserver makes them

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("APP_ENV is production: serve with gunicorn, not with dev.")
        host = environment.text("HOST", "127.0.0.1")
        port = environment.number("PORT", default=8000, minimum=1, maximum=65535)
        # The reloader runs this command again in a child; preparing is for the first time only.
        if "RUN_MAIN" not in os.environ:
            self.prepare(host, port)
        call_command("runserver", f"{host}:{port}")

    def prepare(self, host: str, port: int) -> None:
        refuse_used_port(host, port)
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        address = f"http://{host}:{port}"
        self.stdout.write(f"{settings.GAME_NAME} is at {address}")
        self.stdout.write(f"  API description  {address}/openapi.json")
        self.stdout.write(f"  Admin            {address}/admin/")


def refuse_used_port(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            # As runserver does, or a port just left would still look used.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise CommandError(
                f"Port {port} on {host} cannot be used ({problem.strerror}). "
                f"Choose another with PORT, for example PORT={port + 1 if port < 65535 else 8000}."
            ) from problem
