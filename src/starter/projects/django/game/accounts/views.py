from typing import Any

from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from game.accounts import services
from game.accounts.client_address import client_address
from game.accounts.models import AccessToken, Player
from game.accounts.serializers import (
    DeleteAccountSerializer,
    LogInSerializer,
    ProfileSerializer,
    ProfileUpdateSerializer,
    RegisterSerializer,
    SessionSerializer,
)
from game.api.fields import checked
from game.api.schema import answers, refusal
from game.api.views import Endpoint

TOO_MANY = refusal("Too many attempts; Retry-After says when.", "too_many_attempts")


def session(player: Player, secret: str, token: AccessToken) -> dict[str, Any]:
    return SessionSerializer(
        {"token": secret, "expires_at": token.expires_at, "player": player}
    ).data


class RegisterView(Endpoint):
    authentication_classes = ()
    permission_classes = ()

    @extend_schema(
        operation_id="register",
        tags=["accounts"],
        summary="Create an account and sign it in",
        request=RegisterSerializer,
        responses=answers(
            {
                201: SessionSerializer,
                409: refusal("This username is taken.", "username_taken"),
                429: TOO_MANY,
            },
            body=True,
            signed_in=False,
        ),
        examples=[
            OpenApiExample(
                "A new player",
                value={"username": "mina", "password": "moonlit-Harbor-27", "display_name": "미나"},
                request_only=True,
            )
        ],
    )
    def post(self, request: Request) -> Response:
        fields = {"display_name": None, **checked(RegisterSerializer, request.data)}
        made = services.register(**fields, address=client_address(request))
        return Response(session(*made), status=201)


class LogInView(Endpoint):
    authentication_classes = ()
    permission_classes = ()

    @extend_schema(
        operation_id="logIn",
        tags=["accounts"],
        summary="Sign in on a device",
        request=LogInSerializer,
        responses=answers(
            {
                200: SessionSerializer,
                401: refusal("The username or the password is wrong.", "wrong_credentials"),
                403: refusal("This account is suspended.", "account_suspended"),
                429: TOO_MANY,
            },
            body=True,
            signed_in=False,
        ),
        examples=[
            OpenApiExample(
                "On a phone",
                value={"username": "mina", "password": "moonlit-Harbor-27", "device": "phone"},
                request_only=True,
            )
        ],
    )
    def post(self, request: Request) -> Response:
        fields = checked(LogInSerializer, request.data)
        return Response(session(*services.log_in(**fields, address=client_address(request))))


class LogOutView(Endpoint):
    @extend_schema(
        operation_id="logOut",
        tags=["accounts"],
        summary="Sign out this device",
        request=None,
        responses=answers({204: None}, writes=True),
    )
    def post(self, request: Request) -> Response:
        services.log_out(token=request.auth)
        return Response(status=204)


class ProfileView(Endpoint):
    @extend_schema(
        operation_id="readProfile",
        tags=["profile"],
        summary="Who is signed in",
        responses=answers({200: ProfileSerializer}),
    )
    def get(self, request: Request) -> Response:
        return Response(ProfileSerializer(request.user).data)

    @extend_schema(
        operation_id="updateProfile",
        tags=["profile"],
        summary="Change the display name",
        request=ProfileUpdateSerializer,
        responses=answers({200: ProfileSerializer}, body=True),
        examples=[
            OpenApiExample("Any script", value={"display_name": "별빛 미나 ✨"}, request_only=True)
        ],
    )
    def patch(self, request: Request) -> Response:
        changes = checked(ProfileUpdateSerializer, request.data)
        player = request.user
        if changes:
            player = services.update_profile(player=player, **changes)
        return Response(ProfileSerializer(player).data)


class DeleteAccountView(Endpoint):
    @extend_schema(
        operation_id="deleteAccount",
        tags=["profile"],
        summary="Delete the account with its saves, scores and tokens",
        description="A POST, because a body on DELETE has no meaning in HTTP (RFC 9110, 9.3.5) "
        "and some proxies drop it.",
        request=DeleteAccountSerializer,
        responses=answers(
            {
                204: None,
                403: refusal("The password is wrong.", "wrong_password"),
                429: TOO_MANY,
            },
            body=True,
        ),
        examples=[OpenApiExample("The password again", value={"password": "moonlit-Harbor-27"})],
    )
    def post(self, request: Request) -> Response:
        fields = checked(DeleteAccountSerializer, request.data)
        services.delete_account(player=request.user, **fields, address=client_address(request))
        return Response(status=204)
