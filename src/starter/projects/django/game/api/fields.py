"""Serializer parts that believe only what the contract says: "7" is not 7, and true is not 1."""

import re
from typing import Any

from django.http import QueryDict
from rest_framework import serializers


class StrictSerializer(serializers.Serializer):
    """Refuses fields it does not know, so that a misspelt one is not silently lost."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict):
            unknown = sorted(set(data) - set(self.fields))
            if unknown:
                raise serializers.ValidationError({name: ["Unknown field."] for name in unknown})
        return super().to_internal_value(data)


class StrictText(serializers.CharField):
    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class StrictInteger(serializers.IntegerField):
    def to_internal_value(self, data: Any) -> int:
        if type(data) is not int:
            self.fail("invalid")
        return data


class StrictObject(serializers.DictField):
    """A JSON object with anything in it. The parser has bounded its size and depth."""

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        if not isinstance(data, dict):
            self.fail("not_a_dict", input_type=type(data).__name__)
        return data


class QueryInteger(serializers.IntegerField):
    """A whole number in a query string: plain digits, without what int() would forgive."""

    def to_internal_value(self, data: Any) -> int:
        if not re.fullmatch(r"-?[0-9]{1,18}", str(data), re.ASCII):
            self.fail("invalid")
        return int(data)


def checked(serializer_class: type[serializers.Serializer], data: Any) -> dict[str, Any]:
    """The validated data, or a refusal in the contract's error shape."""
    # A QueryDict is read as an HTML form, where an empty value counts as a missing one.
    plain = data.dict() if isinstance(data, QueryDict) else data
    serializer = serializer_class(data=plain)
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data
