from django.urls import path

from game.health import views

urlpatterns = [
    path("live", views.LiveView.as_view()),
    path("ready", views.ReadyView.as_view()),
]
