from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from game.api.fields import checked
from game.api.schema import answers, refusal
from game.api.views import Endpoint
from game.leaderboards import selectors, services
from game.leaderboards.boards import BOARDS
from game.leaderboards.serializers import (
    LeaderboardQuerySerializer,
    LeaderboardSerializer,
    SubmitScoreSerializer,
    SubmittedScoreSerializer,
)

BOARD = OpenApiParameter(
    "board", str, OpenApiParameter.PATH, enum=list(BOARDS), description="The board's id"
)
NO_SUCH_BOARD = refusal("There is no such board.", "not_found")


class ScoresView(Endpoint):
    @extend_schema(
        operation_id="submitScore",
        tags=["leaderboards"],
        summary="Submit a score; only your best is kept",
        parameters=[BOARD],
        request=SubmitScoreSerializer,
        responses=answers({200: SubmittedScoreSerializer, 404: NO_SUCH_BOARD}, body=True),
        examples=[OpenApiExample("A good run", value={"score": 4200}, request_only=True)],
    )
    def post(self, request: Request, board: str) -> Response:
        found = selectors.find_board(board)
        value = checked(SubmitScoreSerializer, request.data)["score"]
        submitted = services.submit_score(player=request.user, board=found, value=value)
        return Response(SubmittedScoreSerializer(submitted).data)


class LeaderboardView(Endpoint):
    @extend_schema(
        operation_id="readLeaderboard",
        tags=["leaderboards"],
        summary="The top of a board, or the places around you",
        parameters=[BOARD, LeaderboardQuerySerializer],
        responses=answers(
            {
                200: LeaderboardSerializer,
                400: refusal("A query parameter is not valid.", "invalid"),
                404: NO_SUCH_BOARD,
            }
        ),
    )
    def get(self, request: Request, board: str) -> Response:
        found = selectors.find_board(board)
        query = checked(LeaderboardQuerySerializer, request.query_params)
        leaderboard = selectors.leaderboard(
            board=found, player=request.user, limit=query["limit"], around="around" in query
        )
        return Response(LeaderboardSerializer(leaderboard).data)
