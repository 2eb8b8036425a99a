from django.apps import AppConfig


class SavesConfig(AppConfig):
    name = "game.saves"
    label = "saves"
    verbose_name = "Cloud saves"
