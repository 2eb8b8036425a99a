from django.conf import settings
from django.contrib import admin
from django.urls import include, path

from game.api.views import openapi

admin.site.site_header = admin.site.site_title = settings.GAME_NAME
admin.site.index_title = "Operations"
admin.site.site_url = None

urlpatterns = [
    path("api/", include("game.accounts.urls")),
    path("api/", include("game.saves.urls")),
    path("api/", include("game.leaderboards.urls")),
    path("health/", include("game.health.urls")),
    path("openapi.json", openapi),
    path("admin/", admin.site.urls),
]

handler400 = "game.api.errors.bad_request"
handler403 = "game.api.errors.permission_denied"
handler404 = "game.api.errors.not_found"
handler500 = "game.api.errors.server_error"
