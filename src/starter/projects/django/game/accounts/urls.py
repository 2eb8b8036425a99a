from django.urls import path

from game.accounts import views

urlpatterns = [
    path("auth/register", views.RegisterView.as_view()),
    path("auth/login", views.LogInView.as_view()),
    path("auth/logout", views.LogOutView.as_view()),
    path("profile", views.ProfileView.as_view()),
    path("profile/delete", views.DeleteAccountView.as_view()),
]
