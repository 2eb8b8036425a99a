from importlib import import_module

from django.apps import AppConfig


class LeaderboardsConfig(AppConfig):
    name = "game.leaderboards"
    label = "leaderboards"
    verbose_name = "Leaderboards"

    def ready(self) -> None:
        import_module("game.leaderboards.receivers")
