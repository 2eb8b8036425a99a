from django.urls import path

from game.leaderboards import views

urlpatterns = [
    path("leaderboards/<str:board>", views.LeaderboardView.as_view()),
    path("leaderboards/<str:board>/scores", views.ScoresView.as_view()),
]
