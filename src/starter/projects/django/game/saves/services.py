"""Writing saves so that no device can undo, unseen, what another has written.

A writer names the version it has read. The database compares and replaces in a single
UPDATE, so of any number of writers with the same version exactly one succeeds. The
others get the current save, and can merge or ask the player.
"""

import json
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from game.accounts.models import Player
from game.api.errors import ApiError, NotFound
from game.saves.models import Save
from game.saves.selectors import find_save
from game.saves.serializers import SaveSerializer


class StaleVersion(ApiError):
    status, code = 409, "stale_version"
    message = "This slot has changed since you read it. The current save is included."

    def __init__(self, current: Save | None) -> None:
        super().__init__(extra={"current": SaveSerializer(current).data if current else None})


def write_save(*, player: Player, slot: int, version: int, data: dict[str, Any]) -> Save:
    """Replace what the slot held at this version; 0 means the slot was empty."""
    text = compact(data)
    # In one transaction, so that what is read back is this write and not the next one:
    # its version is the writer's licence to overwrite what it has not seen.
    with transaction.atomic():
        if version == 0:
            written = create(player, slot, text)
        else:
            written = replace(player, slot, version, text)
        current = find_save(player=player, slot=slot)
    if current is None or not (written or is_repeated(current, version, data)):
        raise StaleVersion(current)
    return current


def delete_save(*, player: Player, slot: int, version: int) -> None:
    """Empty the slot, if it still holds this version."""
    held = Save.objects.filter(player=player, slot=slot, version=version, data__isnull=False)
    if held.update(data=None, version=F("version") + 1, updated_at=timezone.now()):
        return
    current = find_save(player=player, slot=slot)
    if current is None:
        raise NotFound("This slot is empty.")
    raise StaleVersion(current)


def empty_slot(*, save: Save) -> None:
    """An operator's deletion: it does not ask for the version, but it moves it on."""
    Save.objects.filter(pk=save.pk, data__isnull=False).update(
        data=None, version=F("version") + 1, updated_at=timezone.now()
    )


def create(player: Player, slot: int, text: str) -> bool:
    emptied = Save.objects.filter(player=player, slot=slot, data__isnull=True)
    if emptied.update(data=text, version=F("version") + 1, based_on=0, updated_at=timezone.now()):
        return True
    try:
        with transaction.atomic():
            Save.objects.create(player=player, slot=slot, data=text)
    except IntegrityError:
        # Someone was first (then it is for the caller to look), or the player is gone.
        if not Player.objects.filter(pk=player.pk).exists():
            raise
        return False
    return True


def replace(player: Player, slot: int, version: int, text: str) -> bool:
    held = Save.objects.filter(player=player, slot=slot, version=version, data__isnull=False)
    return bool(
        held.update(data=text, version=version + 1, based_on=version, updated_at=timezone.now())
    )


def is_repeated(current: Save, version: int, data: dict[str, Any]) -> bool:
    """The same write again, because its answer was lost on the way: it has already succeeded."""
    return current.based_on == version and canonical(json.loads(current.data)) == canonical(data)


def compact(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def canonical(data: dict[str, Any]) -> str:
    return json.dumps(data, sort_keys=True)
