from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import NotAuthenticated
from rest_framework.request import Request

from game.accounts.models import AccessToken, Player
from game.accounts.tokens import find_token


class BearerAuthentication(BaseAuthentication):
    """`Authorization: Bearer <token>`. No cookies, so no cross-site request can be forged."""

    def authenticate(self, request: Request) -> tuple[Player, AccessToken] | None:
        scheme, _, secret = request.META.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme.lower() != "bearer":
            return None
        token = find_token(secret.strip())
        if token is None:
            raise NotAuthenticated("The token is not valid any more. Log in again.")
        return token.player, token

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"
