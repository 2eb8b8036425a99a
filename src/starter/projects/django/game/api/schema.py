"""How the endpoints are written down in /openapi.json."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiResponse
from rest_framework import serializers


class ErrorDetailSerializer(serializers.Serializer):
    code = serializers.CharField(help_text="A short word for programs; it does not change.")
    message = serializers.CharField(help_text="A sentence in English for developers.")
    fields = serializers.DictField(
        child=serializers.ListField(child=serializers.CharField()),
        help_text="Field name → what is wrong with it. Empty when no field is to blame.",
    )


class ErrorSerializer(serializers.Serializer):
    error = ErrorDetailSerializer()


def refusal(description: str, *codes: str) -> OpenApiResponse:
    """A documented error response, with one example for each code it may carry."""
    return OpenApiResponse(
        ErrorSerializer,
        description=description,
        examples=[
            OpenApiExample(
                code,
                value={"error": {"code": code, "message": description, "fields": {}}},
                response_only=True,
            )
            for code in codes
        ],
    )


ALWAYS = {
    406: refusal("The Accept header excludes JSON.", "not_acceptable"),
    500: refusal("The server made a mistake.", "server_error"),
    503: refusal("The database is not answering.", "unavailable"),
}
SIGNED_IN = {
    401: refusal("The token is missing, expired or revoked.", "not_authenticated"),
}
SIGNED_IN_AND_WRITING = {
    409: refusal("Another request changed the same thing at that moment.", "conflict"),
}
WITH_A_BODY = {
    400: refusal("The body or a field is not valid.", "malformed_json", "invalid"),
    413: refusal("The body is too large.", "too_large"),
    415: refusal("The body is not application/json.", "unsupported_media_type"),
}


def answers(
    own: dict[int, Any], *, body: bool = False, signed_in: bool = True, writes: bool = False
) -> dict[int, Any]:
    """All responses of an operation: its own, and the errors every one of its kind can give."""
    responses = dict(ALWAYS)
    if signed_in:
        responses |= SIGNED_IN
    if signed_in and (writes or body):
        responses |= SIGNED_IN_AND_WRITING
    if body:
        responses |= WITH_A_BODY
    return dict(sorted((responses | own).items()))


class BearerScheme(OpenApiAuthenticationExtension):
    target_class = "game.accounts.authentication.BearerAuthentication"
    name = "bearer"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer"}


def refuse_unknown_fields(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Write down what StrictSerializer does: request bodies have no other fields."""
    for name, component in result["components"]["schemas"].items():
        if name.endswith("Request"):
            component["additionalProperties"] = False
    return result
