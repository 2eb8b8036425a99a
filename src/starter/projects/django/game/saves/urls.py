from django.urls import path

from game.saves import views

urlpatterns = [
    path("saves", views.SavesView.as_view()),
    path("saves/<int:slot>", views.SaveView.as_view()),
]
