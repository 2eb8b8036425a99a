from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from game.accounts.models import AccessToken, AttemptCounter


class Command(BaseCommand):
    help = "Delete expired tokens and old attempt counters. Run it once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        tokens, _ = AccessToken.objects.filter(expires_at__lte=now).delete()
        counters, _ = AttemptCounter.objects.filter(touched_at__lt=now - timedelta(days=1)).delete()
        self.stdout.write(f"Deleted {tokens} tokens and {counters} counters.")
