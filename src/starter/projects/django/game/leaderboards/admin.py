from django.contrib import admin
from django.http import HttpRequest

from game.leaderboards.models import Score


@admin.register(Score)
class ScoreAdmin(admin.ModelAdmin):
    """Operators may delete a score; nobody may edit one."""

    list_display = ("board", "value", "player", "achieved_at")
    list_select_related = ("player",)
    list_filter = ("board", "achieved_at")
    search_fields = ("player__username", "player__username_key", "player__display_name", "=value")
    ordering = ("board", "-value")
    fields = readonly_fields = ("board", "value", "player", "achieved_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Score | None = None) -> bool:
        return False
