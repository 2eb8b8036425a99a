"""What players can do with their accounts."""

import logging

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from game.accounts import limiter
from game.accounts.models import AccessToken, Player
from game.accounts.names import (
    PASSWORD_LENGTH,
    check_length,
    clean_display_name,
    clean_username,
    normalise_password,
    username_key,
)
from game.accounts.tokens import issue_token, revoke_all
from game.api.errors import ApiError, InvalidFields

logger = logging.getLogger(__name__)


class UsernameTaken(ApiError):
    status, code, message = 409, "username_taken", "This username is taken."


class WrongCredentials(ApiError):
    status, code, message = 401, "wrong_credentials", "The username or the password is wrong."


class AccountSuspended(ApiError):
    status, code, message = 403, "account_suspended", "This account is suspended."


class WrongPassword(ApiError):
    status, code, message = 403, "wrong_password", "The password is wrong."


def register(
    *, username: str, password: str, display_name: str | None, device: str, address: str
) -> tuple[Player, str, AccessToken]:
    """Create an account and sign it in on this device."""
    limiter.count_attempt(
        purpose="register", about=[address], limit=settings.REGISTER_LIMIT_PER_ADDRESS
    )
    username = clean_username(username)
    display_name = clean_display_name(display_name or username)
    check_new_password(password, username=username, display_name=display_name)
    player = Player.objects.prepare(username, password, display_name=display_name)
    try:
        with transaction.atomic():
            player.save(force_insert=True)
            secret, token = issue_token(player=player, device=device)
    except IntegrityError as problem:
        # Only the database can say so for certain: two may ask for a name at once.
        raise UsernameTaken(fields={"username": ["This username is taken."]}) from problem
    return player, secret, token


def log_in(
    *, username: str, password: str, device: str, address: str
) -> tuple[Player, str, AccessToken]:
    """Sign in on one more device."""
    player = verify(username=username, password=password, address=address)
    if not player.is_active:
        raise AccountSuspended
    with transaction.atomic():
        secret, token = issue_token(player=player, device=device)
        Player.objects.filter(pk=player.pk).update(last_login=timezone.now())
    return player, secret, token


def verify(*, username: str, password: str, address: str) -> Player:
    """The player with these credentials, at the same cost whether or not the name exists."""
    key = username_key(username)
    limiter.count_attempt(purpose="login", about=[address], limit=settings.LOGIN_LIMIT_PER_ADDRESS)
    limiter.count_attempt(
        purpose="login", about=[key, address], limit=settings.LOGIN_LIMIT_PER_ACCOUNT
    )
    player = Player.objects.filter(username_key=key).first()
    if player is None:
        # Hash anyway: otherwise a quick answer would tell which names exist.
        make_password(normalise_password(password))
    elif player.check_password(password):
        limiter.forgive(purpose="login", about=[key, address])
        return player
    logger.warning("failed login from %s", address)
    raise WrongCredentials


def log_out(*, token: AccessToken) -> None:
    """Sign out this device; the others stay."""
    token.delete()


def update_profile(*, player: Player, display_name: str) -> Player:
    player.display_name = clean_display_name(display_name)
    player.save(update_fields=["display_name"])
    return player


def delete_account(*, player: Player, password: str, address: str) -> None:
    """Remove the player with everything that belongs to them, or nothing."""
    try:
        verify(username=player.username, password=password, address=address)
    except WrongCredentials as problem:
        # 403, not 401: the token is good, and the client should not log out.
        raise WrongPassword(fields={"password": [WrongPassword.message]}) from problem
    with transaction.atomic():
        # The lock makes saves and scores that are being written wait, and then fail.
        Player.objects.select_for_update().get(pk=player.pk).delete()


def suspend(*, player: Player) -> None:
    """Stop a player at once, on all devices."""
    with transaction.atomic():
        set_active(player=player, active=False)
        revoke_all(player=player)


def reinstate(*, player: Player) -> None:
    set_active(player=player, active=True)


def set_active(*, player: Player, active: bool) -> None:
    player.is_active = active
    # Saved as a whole object, not by an UPDATE: the leaderboards listen for it.
    player.save(update_fields=["is_active"])


def check_new_password(password: str, *, username: str, display_name: str) -> None:
    """Bounds first: an endless password would cost an endless hash."""
    check_length("password", password, PASSWORD_LENGTH)
    try:
        validate_password(
            normalise_password(password), Player(username=username, display_name=display_name)
        )
    except ValidationError as problem:
        raise InvalidFields(fields={"password": list(problem.messages)}) from problem
