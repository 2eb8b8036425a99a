from django.conf import settings
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from game.api.errors import NotFound
from game.api.fields import checked
from game.api.schema import answers, refusal
from game.api.views import Endpoint
from game.saves import selectors, services
from game.saves.serializers import (
    DeleteSaveSerializer,
    SaveSerializer,
    SavesSerializer,
    StaleSerializer,
    WriteSaveSerializer,
)

SLOT = OpenApiParameter(
    "slot",
    {"type": "integer", "minimum": 1, "maximum": settings.SAVE_SLOTS},
    OpenApiParameter.PATH,
    description=f"1 to {settings.SAVE_SLOTS}",
)
EMPTY = refusal("This slot is empty, or there is no such slot.", "not_found")
NO_SUCH_SLOT = refusal("There is no such slot.", "not_found")
STALE = OpenApiResponse(
    StaleSerializer,
    description="The slot holds another version. `current` is what it holds now (null: nothing); "
    "it is absent when two requests merely crossed (`conflict`).",
    examples=[
        OpenApiExample(
            "stale_version",
            value={
                "error": {
                    "code": "stale_version",
                    "message": services.StaleVersion.message,
                    "fields": {},
                },
                "current": {
                    "slot": 1,
                    "version": 4,
                    "updated_at": "2026-11-22T10:00:00Z",
                    "data": {"level": 7},
                },
            },
            response_only=True,
        )
    ],
)


class SavesView(Endpoint):
    @extend_schema(
        operation_id="listSaves",
        tags=["saves"],
        summary="The occupied slots, without their contents",
        responses=answers({200: SavesSerializer}),
    )
    def get(self, request: Request) -> Response:
        saves = selectors.list_saves(player=request.user)
        return Response(SavesSerializer({"saves": saves}).data)


class SaveView(Endpoint):
    @extend_schema(
        operation_id="readSave",
        tags=["saves"],
        summary="Load a save",
        parameters=[SLOT],
        responses=answers({200: SaveSerializer, 404: EMPTY}),
    )
    def get(self, request: Request, slot: int) -> Response:
        save = selectors.read_save(player=request.user, slot=existing(slot))
        return Response(SaveSerializer(save).data)

    @extend_schema(
        operation_id="writeSave",
        tags=["saves"],
        summary="Write a save over the version you have read",
        description="Sending the same version and data again, because the answer was lost, is "
        "safe: it answers 200 with the version that the first attempt made.",
        parameters=[SLOT],
        request=WriteSaveSerializer,
        responses=answers({200: SaveSerializer, 404: NO_SUCH_SLOT, 409: STALE}, body=True),
        examples=[
            OpenApiExample(
                "The first save",
                value={"version": 0, "data": {"level": 1, "items": ["sword"]}},
                request_only=True,
            )
        ],
    )
    def put(self, request: Request, slot: int) -> Response:
        slot = existing(slot)
        fields = checked(WriteSaveSerializer, request.data)
        save = services.write_save(player=request.user, slot=slot, **fields)
        return Response(SaveSerializer(save).data)

    @extend_schema(
        operation_id="deleteSave",
        tags=["saves"],
        summary="Empty a slot that holds the version you have read",
        parameters=[SLOT, DeleteSaveSerializer],
        responses=answers(
            {
                204: None,
                400: refusal("The version is missing or not a number.", "invalid"),
                404: EMPTY,
                409: STALE,
            },
        ),
    )
    def delete(self, request: Request, slot: int) -> Response:
        slot = existing(slot)
        fields = checked(DeleteSaveSerializer, request.query_params)
        services.delete_save(player=request.user, slot=slot, **fields)
        return Response(status=204)


def existing(slot: int) -> int:
    if not 1 <= slot <= settings.SAVE_SLOTS:
        raise NotFound(f"There are slots 1 to {settings.SAVE_SLOTS}.")
    return slot
