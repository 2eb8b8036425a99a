import json
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from game.api.fields import QueryInteger, StrictInteger, StrictObject, StrictSerializer
from game.api.schema import ErrorDetailSerializer
from game.saves.models import Save

LARGEST_VERSION = 2**53 - 1  # what every JSON reader can hold exactly


class WriteSaveSerializer(StrictSerializer):
    version = StrictInteger(
        min_value=0,
        max_value=LARGEST_VERSION,
        help_text="The version you have read; 0 if the slot was empty.",
    )
    data = StrictObject(help_text="Any JSON object, at most 32 levels deep.")


class DeleteSaveSerializer(serializers.Serializer):
    version = QueryInteger(
        min_value=1, max_value=LARGEST_VERSION, help_text="The version you have read."
    )


class SaveSummarySerializer(serializers.Serializer):
    slot = serializers.IntegerField()
    version = serializers.IntegerField()
    updated_at = serializers.DateTimeField()


class SaveSerializer(SaveSummarySerializer):
    data = serializers.SerializerMethodField()

    @extend_schema_field(OpenApiTypes.OBJECT)
    def get_data(self, save: Save) -> dict[str, Any]:
        return json.loads(save.data)


class SavesSerializer(serializers.Serializer):
    saves = SaveSummarySerializer(many=True)


class StaleSerializer(serializers.Serializer):
    error = ErrorDetailSerializer()
    current = SaveSerializer(allow_null=True, required=False)
