from django.apps import AppConfig


class LeaderboardsConfig(AppConfig):
    name = "game.leaderboards"
    label = "leaderboards"
    verbose_name = "Leaderboards"
