"""Reading saves."""

from django.db.models import QuerySet

from game.accounts.models import Player
from game.api.errors import NotFound
from game.saves.models import Save


def list_saves(*, player: Player) -> QuerySet[Save]:
    """The player's occupied slots; without their contents, which can be large."""
    return Save.objects.filter(player=player, data__isnull=False).defer("data").order_by("slot")


def find_save(*, player: Player, slot: int) -> Save | None:
    return Save.objects.filter(player=player, slot=slot, data__isnull=False).first()


def read_save(*, player: Player, slot: int) -> Save:
    save = find_save(player=player, slot=slot)
    if save is None:
        raise NotFound("This slot is empty.")
    return save
