from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from game.accounts.client_address import client_address
from game.accounts.limiter import TooManyAttempts
from game.accounts.models import Player
from game.accounts.services import WrongCredentials, verify


class OperatorBackend(ModelBackend):
    """The admin's log-in, under the same limit as the game's."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **_: Any,
    ) -> Player | None:
        if request is None or username is None or password is None:
            return None
        try:
            player = verify(username=username, password=password, address=client_address(request))
        except (WrongCredentials, TooManyAttempts) as problem:
            raise PermissionDenied from problem
        return player if self.user_can_authenticate(player) else None
