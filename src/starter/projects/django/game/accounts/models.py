import uuid
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone

from game.accounts.names import clean_username, normalise_password, username_key


class PlayerManager(BaseUserManager["Player"]):
    def prepare(self, username: str, password: str | None = None, **fields: Any) -> "Player":
        """A player not yet stored, so that the slow hash is made outside of any transaction."""
        name = clean_username(username)
        player = self.model(
            username=name,
            username_key=username_key(name),
            display_name=fields.pop("display_name", name),
            **fields,
        )
        player.set_password(password)
        return player

    def create_user(self, username: str, password: str | None = None, **fields: Any) -> "Player":
        player = self.prepare(username, password, **fields)
        player.save(using=self._db)
        return player

    def create_superuser(self, username: str, password: str | None = None) -> "Player":
        """Called by `manage.py createsuperuser`."""
        return self.create_user(username, password, is_staff=True, is_superuser=True)

    def get_by_natural_key(self, username: str | None) -> "Player":
        return self.get(username_key=username_key(username or ""))


class Player(AbstractBaseUser, PermissionsMixin):
    """A player; an operator is a player who may open the admin."""

    # Random, so that an id seen on a leaderboard tells neither order nor number of accounts.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    username = models.CharField(max_length=24, unique=True)
    # What uniqueness means: the name without case and Unicode variants.
    username_key = models.CharField(max_length=100, unique=True, editable=False)
    display_name = models.CharField(max_length=32)
    is_active = models.BooleanField(
        "active", default=True, help_text="Untick to suspend: the player cannot sign in or play."
    )
    is_staff = models.BooleanField("operator", default=False, help_text="May open this admin.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PlayerManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: list[str] = []

    def __str__(self) -> str:
        return self.username

    def set_password(self, raw_password: str | None) -> None:
        super().set_password(raw_password and normalise_password(raw_password))

    def check_password(self, raw_password: str) -> bool:
        return super().check_password(normalise_password(raw_password))


class AccessToken(models.Model):
    """One signed-in device. The token itself is never stored, only its SHA-256."""

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    device = models.CharField(max_length=40, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.device or 'a device'} of {self.player}"


class AttemptCounter(models.Model):
    """Attempts since the window began, for one thing that is limited."""

    key = models.CharField(max_length=64, primary_key=True)
    attempts = models.PositiveIntegerField(default=0)
    started_at = models.DateTimeField()
    touched_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.attempts} attempts since {self.started_at}"
