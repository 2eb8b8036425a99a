"""Holds every answer the tests see against the OpenAPI document."""

import re
from functools import cache
from typing import Any

from django.http import HttpResponse
from jsonschema import Draft202012Validator, FormatChecker

from game.api.views import contract

ERROR = {
    "type": "object",
    "required": ["error"],
    "additionalProperties": False,
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message", "fields"],
            "additionalProperties": False,
            "properties": {
                "code": {"type": "string", "pattern": "^[a-z_]+$"},
                "message": {"type": "string", "minLength": 1},
                "fields": {
                    "type": "object",
                    "additionalProperties": {"type": "array", "items": {"type": "string"}},
                },
            },
        }
    },
}


def check_answer(method: str, path: str, response: HttpResponse) -> None:
    """Fail unless the document announces this status with a body of this form."""
    template = find_template(path)
    operation = contract()["paths"].get(template, {}).get(method.lower())
    if operation is None:
        assert response.status_code in {404, 405}
        conforms(response, Draft202012Validator(ERROR))
        return
    answer = operation["responses"].get(str(response.status_code))
    assert answer, f"{method} {path} answers {response.status_code}, which is not documented"
    if "content" in answer:
        conforms(response, validator(template, method.lower(), str(response.status_code)))
    else:
        assert response.content == b""


def find_template(path: str) -> str | None:
    for template in contract()["paths"]:
        if re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), path.partition("?")[0]):
            return template
    return None


@cache
def validator(template: str, method: str, status: str) -> Draft202012Validator:
    answer = contract()["paths"][template][method]["responses"][status]
    schema = plain(answer["content"]["application/json"]["schema"])
    return Draft202012Validator(schema, format_checker=FormatChecker())


def conforms(response: HttpResponse, schema: Draft202012Validator) -> None:
    assert response["Content-Type"] == "application/json"
    schema.validate(response.json())


def plain(schema: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: references inlined, `nullable` spelt out, no extra keys."""
    if isinstance(schema, list):
        return [plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return plain(contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    result = {key: plain(value) for key, value in schema.items() if key != "nullable"}
    if "properties" in schema:
        result.setdefault("additionalProperties", False)
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") else result
