from django.conf import settings
from django.db import models
from django.utils import timezone


class Score(models.Model):
    """A player's best on one board."""

    player = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores"
    )
    board = models.CharField(max_length=40)
    value = models.BigIntegerField()
    # When this best was reached: of equal scores the earlier one stands higher.
    achieved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["player", "board"], name="one_best_per_board")
        ]
        indexes = [models.Index(fields=["board", "value", "achieved_at"], name="score_ranking")]

    def __str__(self) -> str:
        return f"{self.value} on {self.board}"
