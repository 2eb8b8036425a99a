from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2idHasher(Argon2PasswordHasher):
    """OWASP's minimum for Argon2id: 19 MiB, 2 passes, 1 lane.

    Django's defaults take 100 MiB for each log-in, which a small server cannot give to
    many players at once. Raise these when there is room; hashes are upgraded at log-in.
    """

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1
