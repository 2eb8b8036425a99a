"""A JSON parser that takes no chances: what one reader accepts, every reader must read alike."""

import json
import math
from typing import IO, Any, NoReturn

from django.conf import settings
from rest_framework.parsers import BaseParser

from game.api.errors import ApiError

# Signed and unsigned 64-bit integers: what game engines can hold.
SMALLEST_INTEGER, LARGEST_INTEGER = -(2**63), 2**64 - 1


class MalformedJSON(ApiError):
    status, code, message = 400, "malformed_json", "The body is not valid JSON."


class TooLarge(ApiError):
    status, code = 413, "too_large"


class StrictJSONParser(BaseParser):
    media_type = "application/json"

    def parse(
        self,
        stream: IO[bytes],
        media_type: str | None = None,
        parser_context: dict[str, Any] | None = None,
    ) -> Any:
        limit = settings.MAX_BODY_BYTES
        # One byte more than allowed tells a full body from one that is too long.
        content = stream.read(limit + 1)
        if len(content) > limit:
            raise TooLarge(f"The body may have at most {limit} bytes.")
        return parse(content)


def parse(content: bytes) -> Any:
    try:
        document = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=refuse_duplicates,
            parse_constant=refuse_constant,
            parse_float=finite_float,
            parse_int=bounded_integer,
        )
    except RecursionError as problem:
        raise MalformedJSON(too_deep()) from problem
    except UnicodeDecodeError as problem:
        raise MalformedJSON("The body is not valid UTF-8.") from problem
    except ValueError as problem:
        raise MalformedJSON(f"The body is not valid JSON: {problem}.") from problem
    check_contents(document)
    return document


def refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise MalformedJSON("An object in the body has the same key twice.")
    return document


def refuse_constant(name: str) -> NoReturn:
    raise MalformedJSON(f"{name} is not valid JSON.")


def finite_float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise MalformedJSON("A number in the body is too large.")
    return value


def bounded_integer(digits: str) -> int:
    # The length first: int() itself refuses very long numbers, in words of its own.
    if len(digits) > 20 or not SMALLEST_INTEGER <= int(digits) <= LARGEST_INTEGER:
        raise MalformedJSON("A whole number in the body does not fit in 64 bits.")
    return int(digits)


def check_contents(document: Any) -> None:
    """Refuse deep nesting, and text that databases or other readers could not hold."""
    waiting = [(document, 1)]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, str):
            if not storable(value):
                raise MalformedJSON("Text may not hold null characters or half surrogate pairs.")
        elif isinstance(value, dict | list):
            if depth > settings.MAX_BODY_DEPTH:
                raise MalformedJSON(too_deep())
            if isinstance(value, dict):
                waiting.extend((key, depth) for key in value)
                value = value.values()
            waiting.extend((item, depth + 1) for item in value)


def storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def too_deep() -> str:
    return f"The body may be nested at most {settings.MAX_BODY_DEPTH} levels deep."
