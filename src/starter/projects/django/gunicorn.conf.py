"""gunicorn -c gunicorn.conf.py game.wsgi"""

import os
import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from django.core.exceptions import ImproperlyConfigured

from game import environment

environment.load_env_file()

try:
    # A mistake in the configuration ends here, in one sentence, before any worker starts.
    import_module("game.settings")
    bind = (
        f"{environment.text('HOST', '127.0.0.1')}:"
        f"{environment.number('PORT', default=8000, minimum=1, maximum=65535)}"
    )
    # Hashing a password keeps a core busy, so a worker for each; threads wait for the database.
    workers = environment.number(
        "WEB_CONCURRENCY", default=os.cpu_count() or 1, minimum=1, maximum=256
    )
    threads = environment.number("WEB_THREADS", default=4, minimum=1, maximum=64)
except ImproperlyConfigured as mistake:
    sys.exit(f"Configuration: {mistake}")

wsgi_app = "game.wsgi"
worker_class = "gthread"
timeout = 30
graceful_timeout = 30
keepalive = 5
# Workers renew themselves, each at another moment, so a slow leak never grows old.
max_requests = 10_000
max_requests_jitter = 1_000
# The heartbeat must not wait for a disk.
shared_memory = Path("/dev/shm")  # noqa: S108
worker_tmp_dir = str(shared_memory) if shared_memory.is_dir() else None
# Only TLS_ENDS_AT_PROXY decides whether to believe a header about HTTPS.
secure_scheme_headers = {}
# Nothing here is controlled while it runs, and a read-only file system has no room for it.
control_socket_disable = True
accesslog = "-"
errorlog = "-"
