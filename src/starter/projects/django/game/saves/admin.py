from django.contrib import admin
from django.db.models import QuerySet
from django.db.models.functions import Length
from django.http import HttpRequest

from game.saves import services
from game.saves.models import Save


@admin.register(Save)
class SaveAdmin(admin.ModelAdmin):
    """Operators may look at saves and empty a broken one; only the game writes them."""

    list_display = ("player", "slot", "version", "size", "updated_at")
    list_select_related = ("player",)
    search_fields = ("player__username", "player__username_key", "player__display_name")
    list_filter = ("slot", "updated_at")
    fields = readonly_fields = ("player", "slot", "version", "updated_at", "data")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Save]:
        saves = super().get_queryset(request).filter(data__isnull=False)
        return saves.annotate(size=Length("data"))

    @admin.display(description="characters", ordering="size")
    def size(self, save: Save) -> int:
        return save.size

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Save | None = None) -> bool:
        return False

    def delete_model(self, request: HttpRequest, obj: Save) -> None:
        services.empty_slot(save=obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Save]) -> None:
        for save in queryset:
            services.empty_slot(save=save)
