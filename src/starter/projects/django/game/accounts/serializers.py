from rest_framework import serializers

from game.accounts.names import DISPLAY_NAME_LENGTH, PASSWORD_LENGTH, USERNAME_LENGTH
from game.api.fields import StrictSerializer, StrictText


def username_field() -> StrictText:
    return StrictText(
        min_length=USERNAME_LENGTH[0],
        max_length=USERNAME_LENGTH[1],
        trim_whitespace=False,
        help_text="Letters of any script, digits and `. _ -`, beginning with a letter or digit. "
        "Compared without case and Unicode variants.",
    )


def display_name_field(*, help_text: str) -> StrictText:
    return StrictText(
        min_length=DISPLAY_NAME_LENGTH[0],
        max_length=DISPLAY_NAME_LENGTH[1],
        required=False,
        help_text=help_text,
    )


def password_field() -> StrictText:
    return StrictText(max_length=PASSWORD_LENGTH[1], trim_whitespace=False)


def device_field() -> StrictText:
    return StrictText(
        max_length=40,
        required=False,
        allow_blank=True,
        default="",
        help_text="A name for this device. Each has its own token.",
    )


class RegisterSerializer(StrictSerializer):
    username = username_field()
    password = StrictText(
        min_length=PASSWORD_LENGTH[0],
        max_length=PASSWORD_LENGTH[1],
        trim_whitespace=False,
        help_text="Common passwords, bare numbers and near copies of the name are refused.",
    )
    display_name = display_name_field(help_text="What others see; the username if left out.")
    device = device_field()


class LogInSerializer(StrictSerializer):
    username = StrictText(max_length=100, trim_whitespace=False)
    password = password_field()
    device = device_field()


class ProfileUpdateSerializer(StrictSerializer):
    display_name = display_name_field(help_text="What others see.")


class DeleteAccountSerializer(StrictSerializer):
    password = password_field()


class ProfileSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    username = serializers.CharField()
    display_name = serializers.CharField()
    created_at = serializers.DateTimeField()


class SessionSerializer(serializers.Serializer):
    token = serializers.CharField(help_text="Send it as `Authorization: Bearer <token>`.")
    expires_at = serializers.DateTimeField()
    player = ProfileSerializer()
