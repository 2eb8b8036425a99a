"""Bearer tokens: made, found, revoked."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from game.accounts.models import AccessToken, Player

DEVICES_PER_PLAYER = 10


def issue_token(*, player: Player, device: str = "") -> tuple[str, AccessToken]:
    """A new token for one device; the oldest devices beyond the limit are signed out."""
    secret = secrets.token_urlsafe(32)
    token = AccessToken.objects.create(
        player=player,
        digest=digest(secret),
        device=device,
        expires_at=timezone.now() + timedelta(days=settings.TOKEN_DAYS),
    )
    newest = player.tokens.order_by("-created_at", "-id").values_list("id", flat=True)
    kept = list(newest[:DEVICES_PER_PLAYER])
    player.tokens.exclude(id__in=kept).delete()
    return secret, token


def find_token(secret: str) -> AccessToken | None:
    """The living token of a living account. Found by digest, so timing tells nothing."""
    return (
        AccessToken.objects.select_related("player")
        .filter(digest=digest(secret), expires_at__gt=timezone.now(), player__is_active=True)
        .first()
    )


def revoke_all(*, player: Player) -> int:
    return player.tokens.all().delete()[0]


def digest(secret: str) -> str:
    # A fast hash is enough: 256 random bits cannot be guessed from it.
    return hashlib.sha256(secret.encode()).hexdigest()
