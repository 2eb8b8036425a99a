from collections.abc import Callable

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from game.accounts import services, tokens
from game.accounts.models import Player


@admin.register(Player)
class PlayerAdmin(admin.ModelAdmin):
    """Operators find and suspend players; only a superuser makes operators."""

    list_display = ("username", "display_name", "is_active", "is_staff", "created_at", "last_login")
    list_filter = ("is_active", "is_staff", "created_at")
    search_fields = ("username", "username_key", "display_name", "=id")
    ordering = ("-created_at",)
    fields = (
        "id",
        "username",
        "display_name",
        "is_active",
        "created_at",
        "last_login",
        "is_staff",
        "is_superuser",
        "groups",
        "user_permissions",
    )
    filter_horizontal = ("groups", "user_permissions")
    actions = ("suspend", "reinstate", "sign_out")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # players register by the API, operators by `manage.py createsuperuser`

    def has_change_permission(self, request: HttpRequest, obj: Player | None = None) -> bool:
        return super().has_change_permission(request, obj) and self.outranks(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Player | None = None) -> bool:
        return super().has_delete_permission(request, obj) and self.outranks(request, obj)

    def get_readonly_fields(
        self, request: HttpRequest, obj: Player | None = None
    ) -> tuple[str, ...]:
        always = ("id", "username", "created_at", "last_login")
        powers = ("is_staff", "is_superuser", "groups", "user_permissions")
        return always if request.user.is_superuser else always + powers

    def save_model(self, request: HttpRequest, obj: Player, form: object, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not obj.is_active:
            tokens.revoke_all(player=obj)

    @staticmethod
    def outranks(request: HttpRequest, obj: Player | None) -> bool:
        """Without this, any operator could suspend the owner."""
        return obj is None or request.user.is_superuser or not (obj.is_staff or obj.is_superuser)

    @admin.action(description="Suspend the chosen players", permissions=["change"])
    def suspend(self, request: HttpRequest, players: QuerySet[Player]) -> None:
        self.do_to_each(request, players, services.suspend, "suspended")

    @admin.action(description="Reinstate the chosen players", permissions=["change"])
    def reinstate(self, request: HttpRequest, players: QuerySet[Player]) -> None:
        self.do_to_each(request, players, services.reinstate, "reinstated")

    @admin.action(description="Sign the chosen players out everywhere", permissions=["change"])
    def sign_out(self, request: HttpRequest, players: QuerySet[Player]) -> None:
        self.do_to_each(request, players, tokens.revoke_all, "signed out")

    def do_to_each(
        self,
        request: HttpRequest,
        players: QuerySet[Player],
        service: Callable[..., object],
        done: str,
    ) -> None:
        chosen = [player for player in players if self.outranks(request, player)]
        for player in chosen:
            service(player=player)
            self.log_change(request, player, f"Was {done}.")
        self.message_user(request, f"{len(chosen)} of {len(players)} were {done}.")
