from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from game.api import errors
from game.api.schema import answers, refusal
from game.api.views import Endpoint
from game.health.selectors import what_is_missing

HEALTHY = inline_serializer("Health", {"status": serializers.ChoiceField(choices=["ok"])})


class LiveView(Endpoint):
    """Touches nothing: a database that is away is no reason to restart this process."""

    authentication_classes = ()
    permission_classes = ()

    @extend_schema(
        operation_id="readLiveness",
        tags=["health"],
        summary="The process answers",
        responses=answers({200: HEALTHY}, signed_in=False),
    )
    def get(self, request: Request) -> Response:
        return Response({"status": "ok"})


class ReadyView(Endpoint):
    authentication_classes = ()
    permission_classes = ()

    @extend_schema(
        operation_id="readReadiness",
        tags=["health"],
        summary="The database is reachable and migrated",
        responses=answers(
            {200: HEALTHY, 503: refusal("Not ready: the message says why.", "unavailable")},
            signed_in=False,
        ),
    )
    def get(self, request: Request) -> Response:
        problem = what_is_missing()
        if problem:
            return Response(errors.body("unavailable", problem), status=503)
        return Response({"status": "ok"})
