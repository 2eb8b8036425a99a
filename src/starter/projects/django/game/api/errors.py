"""One shape for every error: {"error": {"code", "message", "fields"}}."""

import logging
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, InterfaceError, OperationalError
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions
from rest_framework.response import Response

logger = logging.getLogger(__name__)

NOT_FOUND = ("not_found", "There is nothing at this address.")
SERVER_ERROR = ("server_error", "The server made a mistake. It has been logged; try again later.")
UNAVAILABLE = ("unavailable", "The database is not answering. Try again in a moment.")
BAD_REQUEST = ("bad_request", "The request could not be understood.")


class ApiError(Exception):
    """A refusal the client is meant to understand. Services raise it; they know no HTTP."""

    status = 400
    code = "bad_request"
    message = BAD_REQUEST[1]

    def __init__(
        self,
        message: str = "",
        *,
        fields: Mapping[str, list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message or self.message
        self.fields = dict(fields or {})
        self.headers = dict(headers or {})
        self.extra = dict(extra or {})
        super().__init__(self.message)


class InvalidFields(ApiError):
    status, code, message = 400, "invalid", "Some fields are not valid."


class NotFound(ApiError):
    status, (code, message) = 404, NOT_FOUND


def body(code: str, message: str, fields: Mapping[str, list[str]] | None = None) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "fields": dict(fields or {})}}


def exception_handler(problem: Exception, context: dict[str, Any]) -> Response:
    """Turn anything a view raises into the one shape. Nothing gets past as a stack trace."""
    match problem:
        case ApiError():
            return Response(
                {**body(problem.code, problem.message, problem.fields), **problem.extra},
                status=problem.status,
                headers=problem.headers,
            )
        case exceptions.ValidationError():
            fields = flatten(problem.detail)
            return Response(body(InvalidFields.code, InvalidFields.message, fields), status=400)
        case exceptions.APIException():
            return Response(
                body(problem.default_code, str(problem.detail)),
                status=problem.status_code,
                headers=framework_headers(problem, context),
            )
        case Http404():
            return Response(body(*NOT_FOUND), status=404)
        case PermissionDenied():
            return Response(body("permission_denied", "This is not allowed."), status=403)
        case IntegrityError():
            # Two requests crossed, for example a save and the deletion of its account.
            logger.warning("conflicting writes: %s", problem)
            message = "Something else changed at the same moment. Try again."
            return Response(body("conflict", message), status=409)
        case OperationalError() | InterfaceError():
            logger.error("database unavailable: %s", problem)
            return Response(body(*UNAVAILABLE), status=503, headers={"Retry-After": "5"})
        case _:
            logger.error("unhandled error", exc_info=problem)
            return Response(body(*SERVER_ERROR), status=500)


def framework_headers(
    problem: exceptions.APIException, context: dict[str, Any]
) -> dict[str, str] | None:
    if isinstance(problem, exceptions.AuthenticationFailed | exceptions.NotAuthenticated):
        return {"WWW-Authenticate": "Bearer"}
    if isinstance(problem, exceptions.MethodNotAllowed):
        return {"Allow": ", ".join(context["view"].allowed_methods)}
    return None


def flatten(detail: Any) -> dict[str, list[str]]:
    """DRF's nested messages as field → sentences; what belongs to no field is about the body."""
    if not isinstance(detail, dict):
        return {"body": sentences(detail)}
    return {
        "body" if name == "non_field_errors" else str(name): sentences(messages)
        for name, messages in detail.items()
    }


def sentences(detail: Any) -> list[str]:
    if isinstance(detail, dict):
        return [sentence for messages in detail.values() for sentence in sentences(messages)]
    if isinstance(detail, list | tuple):
        return [sentence for messages in detail for sentence in sentences(messages)]
    return [str(detail)]


# Django's own handlers, for what never reaches a view of ours.


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse(body(*BAD_REQUEST), status=400)


def permission_denied(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse(body("permission_denied", "This is not allowed."), status=403)


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse(body(*NOT_FOUND), status=404)


def server_error(request: HttpRequest) -> JsonResponse:
    return JsonResponse(body(*SERVER_ERROR), status=500)
