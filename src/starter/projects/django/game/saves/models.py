from django.conf import settings
from django.db import models
from django.utils import timezone


class Save(models.Model):
    """What a player keeps in one slot."""

    player = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saves"
    )
    slot = models.PositiveSmallIntegerField()
    # Only ever grows. A deleted slot keeps its row, so that a version never comes back
    # with other contents and a device that slept through the deletion is still refused.
    version = models.PositiveBigIntegerField(default=1)
    # The version the writer had read; a repeated request is recognised by it.
    based_on = models.PositiveBigIntegerField(default=0)
    # JSON as text: PostgreSQL's jsonb would reorder keys and rewrite numbers. Null: deleted.
    data = models.TextField(null=True)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["player", "slot"], name="one_save_per_slot")]

    def __str__(self) -> str:
        return f"slot {self.slot} of {self.player}"
