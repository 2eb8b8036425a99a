"""The project's own settings, in an environment that a developer's `.env` cannot reach."""

import os
import tempfile
from pathlib import Path

SCRATCH = Path(tempfile.mkdtemp(prefix="game-tests-"))

# Only a DATABASE_URL given on the command line counts: `DATABASE_URL=… python -m pytest`.
os.environ.setdefault("DATABASE_URL", "")
for name in (
    "ALLOWED_HOSTS", "CACHE_URL", "CORS_ALLOWED_ORIGINS", "DATABASE_REPLICA_URL", "DEBUG",
    "HSTS_SECONDS", "HTTPS_ONLY", "LOG_LEVEL",
    "LOGIN_LIMIT_PER_ACCOUNT", "LOGIN_LIMIT_PER_ADDRESS", "REGISTER_LIMIT_PER_ADDRESS",
    "SECRET_KEY", "TLS_ENDS_AT_PROXY", "TOKEN_DAYS", "TRUSTED_PROXIES",
):  # fmt: skip
    os.environ[name] = ""
os.environ.update(APP_ENV="development", DATA_DIR=str(SCRATCH), DB_POOL_SIZE="20")

from game.settings import *  # noqa: E402, F403
from game.settings import DATABASES, PASSWORD_HASHERS  # noqa: E402

# A file, because the threads of the concurrency tests must meet in one real database.
DATABASES["default"]["TEST"] = {"NAME": str(SCRATCH / "test.sqlite3")}
if "postgresql" in DATABASES["default"]["ENGINE"]:
    DATABASES["default"]["TEST"] = {}

# A replica that is never behind: the same database by connections of its own.
DATABASES["replica"] = {**DATABASES["default"], "TEST": {"MIRROR": "default"}}

# Cheap hashes for the many accounts of the tests; those about passwords ask for `real_hashes`.
REAL_HASHERS = PASSWORD_HASHERS
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
