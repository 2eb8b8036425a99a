"""The base of all endpoints, and the contract itself at /openapi.json."""

from functools import cache
from typing import Any

from django.http import HttpRequest, JsonResponse
from drf_spectacular.generators import SchemaGenerator
from rest_framework.response import Response
from rest_framework.views import APIView


class Endpoint(APIView):
    """An APIView whose answers are for this player only, so nothing on the way may keep them."""

    # No OPTIONS: the CORS middleware answers browsers, and the contract is at /openapi.json.
    http_method_names = ("get", "head", "post", "put", "patch", "delete")

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Response:
        response = super().finalize_response(request, response, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response


@cache
def contract() -> dict[str, Any]:
    # Writing it takes a moment and it cannot change while the process runs.
    return SchemaGenerator().get_schema(request=None, public=True)


def openapi(request: HttpRequest) -> JsonResponse:
    return JsonResponse(contract(), json_dumps_params={"ensure_ascii": False})
