from rest_framework import serializers

from game.api.fields import QueryInteger, StrictInteger, StrictSerializer
from game.leaderboards.boards import Best
from game.leaderboards.places import LARGEST_PAGE


class SubmitScoreSerializer(StrictSerializer):
    score = StrictInteger(help_text="A whole number within the board's bounds.")


class LeaderboardQuerySerializer(serializers.Serializer):
    limit = QueryInteger(min_value=1, max_value=LARGEST_PAGE, default=10)
    around = serializers.ChoiceField(
        choices=["me"], required=False, help_text="Show the players around you, not the top."
    )


class BoardSerializer(serializers.Serializer):
    id = serializers.CharField()
    name = serializers.CharField()
    best = serializers.ChoiceField(choices=[best.value for best in Best], source="best.value")
    minimum = serializers.IntegerField()
    maximum = serializers.IntegerField()


class EntryPlayerSerializer(serializers.Serializer):
    id = serializers.UUIDField(source="player_id")
    display_name = serializers.CharField()


class EntrySerializer(serializers.Serializer):
    rank = serializers.IntegerField()
    score = serializers.IntegerField()
    achieved_at = serializers.DateTimeField()
    player = EntryPlayerSerializer(source="*")


class LeaderboardSerializer(serializers.Serializer):
    board = BoardSerializer()
    total = serializers.IntegerField(help_text="How many players have a score here.")
    entries = EntrySerializer(many=True)
    me = EntrySerializer(allow_null=True, help_text="Your own place; null without a score.")


class SubmittedScoreSerializer(serializers.Serializer):
    improved = serializers.BooleanField(help_text="Whether this score is your new best.")
    me = EntrySerializer(help_text="Your best and its place.")
